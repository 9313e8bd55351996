import { isCloser, isOpener } from '../text/enclosing.ts';
import { isAbbreviation } from '../text/sentences.ts';
import { caseAt, isHyphen, isUnspaced, isWordAt } from './characters.ts';
import { isDropCap } from './join.ts';
import type { Line } from './lines.ts';

/** How the lines of a text were broken. */
export interface Wrapping {
  /**
   * A line that would have reached fewer columns than this with the next line's first word ends a paragraph. Infinite where the
   * text is not wrapped: there every line end that could end a paragraph does.
   */
  readonly reach: number;
  /** The longest line that was wrapped, in columns. */
  readonly width: number;
  /** Paragraphs follow each other without an empty line, and a full line that ends a sentence most likely ends a paragraph too. */
  readonly isDense: boolean;
}

/**
 * Measures at which column a text was wrapped.
 *
 * Evidence are pairs of lines of which the second plainly goes on with the first. In each, the first line together with the first word
 * of the second was too wide for the layout; a line that reaches less far was ended on purpose.
 */
export function measureWrapping(raw: string, lines: readonly Line[], isSkipped: readonly boolean[]): Wrapping {
  const reaches: number[] = [];
  const endings: number[] = [];
  let width = 0;
  let pairs = 0;
  let gaps = 0;
  let before: Line | undefined;
  for (let i = 0; i < lines.length; i++) {
    if (isSkipped[i]) continue;
    const line = lines[i]!;
    if (before !== undefined && line.gap > 0) gaps++;
    else if (before !== undefined) {
      pairs++;
      if (endsSentence(raw, before, line)) endings.push(reachOf(raw, before, line));
      else if (
        goesOn(raw, before, line) &&
        !isDropCap(raw, before, line) &&
        !isHyphen(raw.charCodeAt(before.end - 1))
      ) {
        reaches.push(reachOf(raw, before, line));
        width = Math.max(width, columns(before));
      }
    }
    before = line;
  }
  if (reaches.length === 0 || reaches.length < pairs * LEAST_SHARE) return UNWRAPPED;
  reaches.sort((a, b) => a - b);
  const reach = reaches[Math.floor(reaches.length * OUTLIERS)]!;
  const short = endings.filter((ending) => ending < reach).length;
  const isDense = short > Math.max(1, gaps) && endings.length - short <= short * MOST_FULL;
  return { reach, width, isDense };
}

const UNWRAPPED: Wrapping = { reach: Number.POSITIVE_INFINITY, width: 0, isDense: false };

/** Share of adjacent lines that must plainly go on. Wrapped news has over a half; lists and share bars next to none. */
const LEAST_SHARE = 0.2;

/** Share of going-on lines that may be shorter than the layout asks: hand-made breaks, lines beside a picture. */
const OUTLIERS = 0.04;

/**
 * Full lines that end a sentence, to short ones that do. In 190 news reports wrapped at 72 columns, with paragraphs of 3 lines, there are 13
 * in 100, and 62 % of those end a paragraph; the longer the paragraphs, the more such lines stand within one.
 */
const MOST_FULL = 0.3;

/**
 * The same lines with one empty line less between them, where the layout put one after every line: then most neighbours stand apart and
 * yet go on with each other.
 */
export function closeUp(raw: string, lines: readonly Line[]): readonly Line[] {
  let apart = 0;
  let continued = 0;
  for (let i = 1; i < lines.length; i++) {
    if (lines[i]!.gap === 0) continue;
    apart++;
    if (goesOn(raw, lines[i - 1]!, lines[i]!)) continued++;
  }
  const isSpread = apart >= FEWEST_APART && apart >= (lines.length - 1) * 0.9 && continued >= apart * 0.3;
  return isSpread ? lines.map((line) => (line.gap === 0 ? line : { ...line, gap: line.gap - 1 })) : lines;
}

/** Fewer lines prove nothing. */
const FEWEST_APART = 5;

/** Whether `next` plainly goes on with the sentence of `line`, whatever their lengths. */
export function goesOn(raw: string, line: Line, next: Line): boolean {
  if (endsSentence(raw, line, next)) return false;
  const last = raw.charCodeAt(line.end - 1);
  if (isHyphen(last) && line.end - line.start > 1 && isWordAt(raw, line.end - 2)) return isWordAt(raw, next.start);
  let at = next.start;
  while (at < next.end && isOpener(raw.charCodeAt(at))) at++;
  const kind = caseAt(raw, at);
  if (kind === 'lower') return true;
  if (kind === 'caseless') return line.end - line.start >= SHORTEST_UNCASED;
  return kind !== 'none' && leavesOpen(raw, line);
}

/** Scripts without case give no sign at a line's start; lines shorter than this are more likely labels than wrapped text. */
const SHORTEST_UNCASED = 12;

/** Whether `line` would have been too wide for the layout with the first word of `next`. */
export function isFull(raw: string, line: Line, next: Line, wrapping: Wrapping): boolean {
  return reachOf(raw, line, next) >= wrapping.reach && columns(line) <= wrapping.width * SLACK;
}

/** Proportional type holds more narrow letters in a line than wide ones. */
const SLACK = 1.12;

/** Whether a sentence ends with `line`. An abbreviation's full stop does not count. */
export function endsSentence(raw: string, line: Line, next: Line): boolean {
  let at = line.end - 1;
  while (at > line.start && isCloser(raw.charCodeAt(at))) at--;
  switch (raw.charCodeAt(at)) {
    case 46: // .
      return at < line.end - 1 || !isAbbreviation(raw, at, line.start, next.start, next.end);
    case 33: // !
    case 63: // ?
    case 0x2026: // …
    case 0x061f: // ؟
    case 0x06d4: // ۔
    case 0x0964: // ।
    case 0x3002: // 。
    case 0xff01:
    case 0xff1f:
      return true;
    default:
      return false;
  }
}

function leavesOpen(raw: string, line: Line): boolean {
  const last = raw.charCodeAt(line.end - 1);
  if (last === 44 || last === 46 || last === 0x2014) return true; // a comma, an abbreviation, a dash
  let from = line.end;
  while (from > line.start && line.end - from < 8 && raw.charCodeAt(from - 1) > 32) from--;
  return OPEN_WORDS.has(raw.slice(from, line.end));
}

/** Words that no paragraph ends with. */
const OPEN_WORDS = new Set(
  (
    'the a an of to in on at for from with by and or but as that which who whose is are was were be been has have had will would could ' +
    'should may might not their his her its our your my these into than under over between about against during without through ' +
    'der die das den dem und von mit für im des le la les du et el los las de y que'
  ).split(' '),
);

function reachOf(raw: string, line: Line, next: Line): number {
  if (isUnspaced(raw.charCodeAt(next.start))) return columns(line) + 1;
  let end = next.start;
  while (end < next.end && raw.charCodeAt(end) > 32) end++;
  return columns(line) + 1 + end - next.start;
}

function columns(line: Line): number {
  return line.indent + line.end - line.start;
}
