import { decodeReferences, type Entities } from './references.ts';

export interface Prolog {
  readonly entities: Entities;
  /** Where the document type ends, as an offset into the feed; 0 where there is none. */
  readonly end: number;
}

/**
 * Reads the document type of a feed, whose internal entities the feed may use. What it names outside itself is never fetched.
 *
 * Expansion is bounded, for entities can multiply each other: no entity is longer than 10,000 characters, and all that a feed expands
 * together stays below a million. Past that, references stay as they are written.
 */
export function readProlog(xml: string): Prolog {
  const start = doctypeStart(xml);
  const end = start < 0 ? -1 : doctypeEnd(xml, start);
  return end < 0 ? { entities: NONE, end: 0 } : { entities: entitiesOf(xml.slice(start, end)), end };
}

const MAX_ENTITY = 10_000;
const MAX_EXPANSION = 1_000_000;
/** How far entities may lie in each other. */
const MAX_DEPTH = 20;
/** The doctype of a feed is a line, or a list of some hundred entities. */
const MAX_DOCTYPE = 100_000;

const NONE: Entities = { expand: () => undefined };

/** Only what stands before the first element: later it is text. */
function doctypeStart(xml: string): number {
  for (let at = xml.indexOf('<'); at >= 0; ) {
    if (/^<!doctype\s/i.test(xml.slice(at, at + 10))) return at;
    const close = xml.startsWith('<!--', at) ? '-->' : xml.startsWith('<?', at) ? '>' : undefined;
    const end = close ? xml.indexOf(close, at) : -1;
    if (end < 0) return -1;
    at = xml.indexOf('<', end);
  }
  return -1;
}

/** Behind the `>` that closes it, which is none of those in quotes, in comments or in the internal subset. */
function doctypeEnd(xml: string, start: number): number {
  let isInside = false;
  for (let at = start; at < Math.min(xml.length, start + MAX_DOCTYPE); at++) {
    const sign = xml[at];
    if (sign === '"' || sign === "'") at = xml.indexOf(sign, at + 1);
    else if (isInside && xml.startsWith('<!--', at)) at = xml.indexOf('-->', at);
    else if (sign === '[') isInside = true;
    else if (sign === ']') isInside = false;
    else if (sign === '>' && !isInside) return at + 1;
    if (at < 0) return -1;
  }
  return -1;
}

const DECLARATION = /<!ENTITY\s{1,99}([A-Za-z_][\w.:-]{0,63})\s{1,99}(?:"([^"]*)"|'([^']*)')/g;

function entitiesOf(doctype: string): Entities {
  const declared = new Map<string, string>();
  for (const [, name, double, single] of doctype.matchAll(DECLARATION)) {
    if (!declared.has(name!)) declared.set(name!, double ?? single ?? '');
  }
  if (declared.size === 0) return NONE;
  const expanded = new Map<string, string | undefined>();
  let spent = 0;

  const expansionOf = (name: string, depth: number): string | undefined => {
    if (expanded.has(name) || !declared.has(name) || depth > MAX_DEPTH) return expanded.get(name);
    expanded.set(name, undefined); // one that holds itself has no value
    let left = MAX_ENTITY;
    const expand = (inner: string) => {
      const value = expansionOf(inner, depth + 1);
      left -= value?.length ?? 0;
      return left < 0 ? undefined : value;
    };
    const value = decodeReferences(declared.get(name)!, { expand });
    if (left >= 0 && value.length <= MAX_ENTITY) expanded.set(name, value);
    return expanded.get(name);
  };

  return {
    expand: (name) => {
      const value = expansionOf(name, 0);
      if (value === undefined || spent + value.length > MAX_EXPANSION) return undefined;
      spent += value.length;
      return value;
    },
  };
}
