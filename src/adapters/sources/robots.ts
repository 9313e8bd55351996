/** What a site's robots.txt says to one crawler (RFC 9309). A plain value, kept as JSON. */
export interface RobotsFile {
  /** The first that matches decides: the longest first, of two as long Allow. */
  readonly rules: readonly RobotsRule[];
  /** How long it wants to be left alone between two pages (`Crawl-delay`), in milliseconds. */
  readonly delayMs?: number;
}

export interface RobotsRule {
  readonly isAllowed: boolean;
  /** In one spelling; `*` stands for anything, `$` at the end for the end. */
  readonly path: string;
}

/** RFC 9309 asks crawlers to read at least so much, and lets them stop there. */
export const ROBOTS_BYTES = 500 * 1_024;

/** A longer address is kept out where there are any rules: hostile ones, 500 KiB of them, take 0.2 s on one of this length. */
const LONGEST_PATH = 2_000;

/**
 * What a robots.txt says to the crawler that is known by `token`: in all groups that name it, else in all for `*`.
 *
 * Promise: total, and linear in the bytes: what it cannot understand says nothing. Bytes beyond `ROBOTS_BYTES` are left out, with the line that they cut.
 */
export function readRobots(bytes: Uint8Array, token: string): RobotsFile {
  const named = newGroup();
  const others = newGroup();
  let open: readonly Group[] = [];
  let isNamed = false;
  let isAmongAgents = false;
  for (const line of linesOf(bytes)) {
    const { field, value } = recordOf(line);
    switch (field) {
      case 'user-agent': {
        if (!isAmongAgents) open = [];
        isAmongAgents = true;
        const isOurs = tokenOf(value) === token.toLowerCase();
        isNamed ||= isOurs;
        if (isOurs) open = [...new Set([...open, named])];
        if (value.startsWith('*')) open = [...new Set([...open, others])];
        break;
      }
      case 'allow':
      case 'disallow':
        isAmongAgents = false;
        if (value === '') break;
        for (const group of open) group.rules.push({ isAllowed: field === 'allow', path: patternOf(value) });
        break;
      // no record of the RFC: but who writes it means the agents above, and not also those below
      case 'crawl-delay':
        isAmongAgents = false;
        for (const group of open) group.delayMs = Math.max(group.delayMs, delayOf(value));
        break;
    }
  }
  const { rules, delayMs } = isNamed ? named : others;
  return { rules: rules.sort(byPrecedence), ...(delayMs > 0 ? { delayMs } : {}) };
}

/**
 * Whether a page of the site may be asked for.
 *
 * Promise: total; takes time in proportion to the length of the address times the number of rules at most, however many `*` they have.
 */
export function isAllowedBy({ rules }: RobotsFile, { pathname, search }: URL): boolean {
  if (pathname === '/robots.txt') return true;
  if (pathname.length + search.length > LONGEST_PATH) return rules.length === 0;
  // in an address they stand for themselves
  const path = inOneSpelling(pathname + search)
    .replaceAll('*', '%2A')
    .replaceAll('$', '%24');
  return rules.find((rule) => matches(rule.path, path))?.isAllowed ?? true;
}

interface Group {
  readonly rules: RobotsRule[];
  delayMs: number;
}

function newGroup(): Group {
  return { rules: [], delayMs: 0 };
}

function linesOf(bytes: Uint8Array): readonly string[] {
  const lines = new TextDecoder().decode(bytes.subarray(0, ROBOTS_BYTES)).split(/[\r\n]/);
  return bytes.length < ROBOTS_BYTES ? lines : lines.slice(0, -1);
}

/** `Field: value # comment`. */
function recordOf(line: string): { readonly field: string; readonly value: string } {
  const [said = ''] = line.split('#', 1);
  const colon = said.indexOf(':');
  if (colon < 0) return { field: '', value: '' };
  return { field: said.slice(0, colon).trim().toLowerCase(), value: said.slice(colon + 1).trim() };
}

/** What else stands there, a version mostly, belongs to no token. */
function tokenOf(value: string): string {
  return /^[a-z_-]*/i.exec(value)?.[0].toLowerCase() ?? '';
}

function delayOf(value: string): number {
  const seconds = Number(value);
  return Number.isFinite(seconds) ? Math.max(0, Math.round(seconds * 1_000)) : 0;
}

function byPrecedence(a: RobotsRule, b: RobotsRule): number {
  return b.path.length - a.path.length || Number(b.isAllowed) - Number(a.isAllowed);
}

function patternOf(value: string): string {
  const isWhole = value.endsWith('$');
  const path = inOneSpelling(isWhole ? value.slice(0, -1) : value);
  return path.replaceAll('$', '%24').replace(/\*{2,}/g, '*') + (isWhole ? '$' : '');
}

/** Percent-encoded where it must be and nowhere else: rules and addresses are compared octet by octet. */
function inOneSpelling(path: string): string {
  return path.replace(/%[0-9a-f]{2}|[^\w\-.~:/?#[\]@!$&()*+,;=%]/giu, (found) => {
    if (found.length !== 3 || found[0] !== '%') return found === "'" ? '%27' : encodeURIComponent(found);
    const octet = Number.parseInt(found.slice(1), 16);
    const plain = String.fromCharCode(octet);
    return octet < 0x80 && /[\w\-.~]/.test(plain) ? plain : found.toUpperCase();
  });
}

/** A piece between two `*` that is taken where it is found first leaves the most for the next: so there is no way back. */
function matches(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$');
  const [head = '', ...pieces] = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(head)) return false;
  const tail = isWhole ? pieces.pop() : undefined;
  let at = head.length;
  for (const piece of pieces) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  if (!isWhole) return true;
  return tail === undefined ? at === path.length : path.length - at >= tail.length && path.endsWith(tail);
}
