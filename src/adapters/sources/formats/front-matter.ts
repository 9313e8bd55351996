import { type GivenFacts, readGivenFacts } from './given-facts.ts';

export interface FrontMatter extends GivenFacts {
  /** What stands below the closing line, as it came; the whole text where there is no front matter. */
  readonly body: string;
}

/**
 * Splits the front matter off a text: lines of `key: value` between two lines of `---`, the first of which opens the text.
 *
 * Promise: `body` is a suffix of `text`. Lines that are no `key: value` and keys that are not known are ignored. A text that only opens
 * with a rule keeps it: front matter starts with a key, holds no blank line and is closed.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const none: FrontMatter = { facts: {}, problems: [], body: text };
  let { line, next } = lineAt(text, text.startsWith('\ufeff') ? 1 : 0);
  if (line !== '---') return none;
  const given: [string, string][] = [];
  for (let lines = 0; lines < MAX_LINES && next < text.length; lines++) {
    ({ line, next } = lineAt(text, next));
    if (line === '---') return given.length === 0 ? none : { ...readGivenFacts(given), body: text.slice(next) };
    const pair = /^([A-Za-z][\w-]{0,40}):(?:[ \t]|$)/.exec(line);
    if (pair) given.push([pair[1]!.toLowerCase(), unquoted(line.slice(pair[0].length).trim())]);
    else if (line === '' || given.length === 0) return none;
  }
  return none;
}

/** Far above what anyone writes: a text without a closing line is not read to its end in search of one. */
const MAX_LINES = 200;

function lineAt(text: string, start: number): { line: string; next: number } {
  const end = text.indexOf('\n', start);
  const next = end < 0 ? text.length : end + 1;
  return { line: text.slice(start, end < 0 ? text.length : end).trimEnd(), next };
}

/** `"A title"` without its marks, as YAML has it; marks that are part of the title stay. */
function unquoted(value: string): string {
  const mark = value[0];
  if (value.length < 2 || (mark !== '"' && mark !== "'")) return value;
  return value.indexOf(mark, 1) === value.length - 1 ? value.slice(1, -1) : value;
}
