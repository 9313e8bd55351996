import type { Span } from '../article.ts';
import type { Edit } from './edits.ts';
import { linkOf } from './links.ts';
import type { PlacedLink } from './placed-link.ts';

/** Addresses of reference links, by their lower-case name. */
export type Definitions = ReadonlyMap<string, string>;

/**
 * Reads the markup within a stretch of Markdown, in one pass: adds what is to be cut to `edits` and what it links to `links`.
 *
 * Emphasis, code, links, images, bare tags and backslashes go; the words between them stay.
 */
export function readInline(
  raw: string,
  stretch: Span,
  definitions: Definitions,
  edits: Edit[],
  links: PlacedLink[],
): void {
  const brackets: Bracket[] = [];
  const openers: Record<string, Run[]> = { '*': [], _: [], '~': [] };
  const found: Edit[] = [];
  const cut = (start: number, end: number) => found.push({ start, end, put: '' });
  const withoutClose = new Set<number>();
  for (let i = stretch.start; i < stretch.end; ) {
    switch (raw[i]) {
      case '\\':
        if (i + 1 < stretch.end && /[!-/:-@[-`{-~]/.test(raw[i + 1]!)) cut(i, i + 1);
        i += 2;
        break;
      case '`':
        i = readCode(raw, i, stretch.end, withoutClose, cut);
        break;
      case '!':
      case '[': {
        const isImage = raw[i] === '!';
        if (isImage && raw[i + 1] !== '[') i++;
        else {
          brackets.push({ at: i, isImage });
          i += isImage ? 2 : 1;
        }
        break;
      }
      case ']':
        i = closeBracket(raw, i, stretch.end, brackets.pop(), definitions, cut, links);
        break;
      case '<':
        i = readTag(raw, i, stretch.end, cut);
        break;
      case '&':
        if (raw.startsWith('&amp;', i)) cut(i + 1, i + 5);
        i++;
        break;
      case '*':
      case '_':
      case '~':
        i = readRun(raw, i, stretch, openers[raw[i]!]!, cut);
        break;
      default:
        i++;
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  for (const edit of found) {
    if (edit.start < end) continue;
    edits.push(edit);
    end = edit.end;
  }
}

type Cut = (start: number, end: number) => void;

interface Bracket {
  readonly at: number;
  readonly isImage: boolean;
}

interface Run {
  readonly at: number;
  length: number;
}

function readCode(raw: string, at: number, end: number, withoutClose: Set<number>, cut: Cut): number {
  let open = at;
  while (open < end && raw[open] === '`') open++;
  const length = open - at;
  if (length > LONGEST_TICKS || withoutClose.has(length)) return open;
  for (let i = open; i < end; ) {
    if (raw[i] !== '`') {
      i++;
      continue;
    }
    let close = i;
    while (close < end && raw[close] === '`') close++;
    if (close - i === length) {
      cut(at, open);
      cut(i, close);
      return close;
    }
    i = close;
  }
  withoutClose.add(length);
  return open;
}

/** Longer runs are ornaments; the limit keeps the search for their ends linear. */
const LONGEST_TICKS = 4;

function closeBracket(
  raw: string,
  at: number,
  end: number,
  bracket: Bracket | undefined,
  definitions: Definitions,
  cut: Cut,
  links: PlacedLink[],
): number {
  if (bracket === undefined) return at + 1;
  const open = bracket.at + (bracket.isImage ? 2 : 1);
  const target = readTarget(raw, at + 1, end) ?? readReference(raw, open, at, definitions);
  if (target === undefined) return at + 1;
  const label = plainLabel(raw.slice(open, Math.min(at, open + LONGEST_LABEL)));
  if (bracket.isImage) {
    cut(bracket.at, target.end);
    if (target.url !== '') links.push({ ...linkOf(target.url, label), kind: 'image', at: bracket.at });
  } else {
    cut(bracket.at, open);
    cut(at, target.end);
    if (/^(?:https?:|www\.|\/\/)/i.test(target.url)) links.push({ ...linkOf(target.url, label), at: bracket.at });
  }
  return target.end;
}

const LONGEST_LABEL = 300;

interface Target {
  readonly url: string;
  readonly end: number;
}

/** "(address "title")" at `at`. Ends at the first `]` at the latest, so that reading stays linear. */
function readTarget(raw: string, at: number, end: number): Target | undefined {
  if (raw[at] !== '(') return undefined;
  let depth = 0;
  let url = '';
  let isTitle = false;
  for (let i = at + 1; i < end; i++) {
    const character = raw[i]!;
    if (character === ']' || character === '\n') return undefined;
    if (character === '(') depth++;
    if (character === ')' && depth-- === 0) return { url: url.replace(/^<|>$/g, ''), end: i + 1 };
    if (character === ' ') isTitle = isTitle || url !== '';
    else if (!isTitle) url += character;
  }
  return undefined;
}

/** "[name]" behind the label, or the label itself as a name. */
function readReference(raw: string, open: number, at: number, definitions: Definitions): Target | undefined {
  if (definitions.size === 0) return undefined;
  const name = /^\[([^\][]{0,200})\]/.exec(raw.slice(at + 1, at + 204));
  const key = name?.[1] || raw.slice(open, Math.min(at, open + LONGEST_LABEL));
  const url = definitions.get(key.toLowerCase());
  return url === undefined ? undefined : { url, end: at + 1 + (name?.[0].length ?? 0) };
}

function readTag(raw: string, at: number, end: number, cut: Cut): number {
  const text = raw.slice(at, Math.min(end, at + LONGEST_TAG));
  const address = /^<(?:https?:\/\/|mailto:)?[^\s<>]+[:@/][^\s<>]+>/.exec(text);
  const tag = address === null ? /^(?:<!--[^>]*-->|<\/?[a-z][^<>]*>)/i.exec(text) : null;
  if (address !== null) {
    cut(at, at + 1);
    cut(at + address[0].length - 1, at + address[0].length);
    return at + address[0].length;
  }
  if (tag === null) return at + 1;
  cut(at, at + tag[0].length);
  return at + tag[0].length;
}

const LONGEST_TAG = 300;

/** Pairs a run of emphasis marks with the last open one of its kind. */
function readRun(raw: string, at: number, stretch: Span, openers: Run[], cut: Cut): number {
  const mark = raw[at]!;
  let end = at;
  while (end < stretch.end && raw[end] === mark) end++;
  const before = at > stretch.start ? raw[at - 1]! : ' ';
  const after = end < stretch.end ? raw[end]! : ' ';
  const isInWord = mark === '_' && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  if (isInWord || (mark === '~' && end - at !== 2)) return end;
  let left = end - at;
  if (!/\s/.test(before)) {
    while (left > 0 && openers.length > 0) {
      const open = openers[openers.length - 1]!;
      const count = Math.min(open.length, left);
      cut(open.at + open.length - count, open.at + open.length);
      cut(end - left, end - left + count);
      open.length -= count;
      left -= count;
      if (open.length === 0) openers.pop();
    }
  }
  if (left > 0 && !/\s/.test(after)) openers.push({ at: end - left, length: left });
  return end;
}

function plainLabel(text: string): string {
  return text
    .replace(/[*_`]+/g, '')
    .replace(/!?\[|\]\([^)]*\)?/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
