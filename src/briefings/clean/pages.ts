import { caseAt } from './characters.ts';
import { HASH_START, hashStep } from './hash.ts';
import type { Line } from './lines.ts';

/**
 * Tells which lines are page furniture: page numbers, running headers and footers. Aligned with `lines`.
 *
 * A line that looks like a running header is taken for one where it interrupts a sentence, stands at a page break or beside a page
 * number, or comes again with another number.
 */
export function findPageFurniture(raw: string, lines: readonly Line[]): readonly boolean[] {
  const isFurniture = new Array<boolean>(lines.length).fill(false);
  const seen = new Map<number, number[]>();
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const length = line.end - line.start;
    if (length > LONGEST_HEADER || !endsWithoutSentence(raw, line) || caseAt(raw, line.start) === 'lower') continue;
    const text = raw.slice(line.start, line.end);
    if (PAGE_LABEL.test(text) || (DATED_HEADER.test(text) && isAmongLines(lines, i))) isFurniture[i] = true;
    else if (isNumbered(text)) {
      if (interrupts(raw, lines, i) || (i === lines.length - 1 && i > 0 && /^\d{1,4}$/.test(text)))
        isFurniture[i] = true;
      else note(seen, shapeOf(raw, line), i);
    } else if (length >= SHORTEST_HEADER) note(seen, shapeOf(raw, line), i);
  }
  for (const places of seen.values()) {
    if (!isRunningHeader(raw, lines, places, isFurniture)) continue;
    for (const place of places) isFurniture[place] = true;
  }
  return isFurniture;
}

/** In code units; the longest line that is taken for a running header. */
const LONGEST_HEADER = 100;
const SHORTEST_HEADER = 6;

/** "Page 2 of 3", "- 2 -", "[2]", "2/3". A bare number needs more. */
const PAGE_LABEL =
  /^(?:(?:page|pages|pg\.?|p\.|seite|página|pagina|sida|side|стр\.) ?\d{1,4}(?: ?(?:of|\/|von|de|di|av|af|из) ?\d{1,4})?|[-–—] ?\d{1,4} ?[-–—])$/i;

/** "2 | The Ledger | 9 May 2031", "The Ledger, 9 May 2031 | 2" */
const DATED_HEADER =
  /^\d{1,4} ?[|•·] ?\D.{0,60}\b(?:19|20)\d\d\b.{0,20}$|^\D.{0,60}\b(?:19|20)\d\d ?[|•·] ?(?:page )?\d{1,4}$/i;

/** No empty line on either side: the page was cut here, the text was not. */
function isAmongLines(lines: readonly Line[], index: number): boolean {
  const after = lines[index + 1];
  return lines[index]!.newPage || (lines[index]!.gap === 0 && after !== undefined && after.gap === 0);
}

/** A number at either side, set off by a bar, a dot or wide space; or nothing but a number. */
function isNumbered(text: string): boolean {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  if (!(first >= 48 && first <= 57) && !(last >= 48 && last <= 57)) return false;
  return /^\d{1,4}$|^\d{1,4} ?(?:[|•·]|\t| {2})|(?:[|•·]|\t| {2}) ?(?:page )?\d{1,4}$/i.test(text);
}

/** Whether the line stands in the middle of a sentence: the one before leaves it open and the one after goes on in lower case. */
function interrupts(raw: string, lines: readonly Line[], index: number): boolean {
  const [before, after] = [lines[index - 1], lines[index + 1]];
  if (before === undefined || after === undefined) return false;
  return endsWithoutSentence(raw, before) && caseAt(raw, after.start) === 'lower';
}

function isRunningHeader(
  raw: string,
  lines: readonly Line[],
  places: readonly number[],
  isFurniture: readonly boolean[],
): boolean {
  if (places.length < 2) return false;
  let signs = 0;
  for (const place of places) {
    const line = lines[place]!;
    if (line.newPage || lines[place + 1]?.newPage) signs++;
    else if (isFurniture[place - 1] || isFurniture[place + 1] || interrupts(raw, lines, place)) signs++;
  }
  return signs * 2 >= places.length;
}

/** The letters of a line, whatever numbers and spaces stand between them, as a hash. */
function shapeOf(raw: string, line: Line): number {
  let hash = HASH_START;
  for (let i = line.start; i < line.end; i++) {
    const code = raw.charCodeAt(i);
    if (code > 32 && (code < 48 || code > 57)) hash = hashStep(hash, code);
  }
  return hash;
}

function note(seen: Map<number, number[]>, shape: number, index: number): void {
  const places = seen.get(shape);
  if (places === undefined) seen.set(shape, [index]);
  else places.push(index);
}

function endsWithoutSentence(raw: string, line: Line): boolean {
  const last = raw.charCodeAt(line.end - 1);
  return last !== 46 && last !== 33 && last !== 63 && last !== 34 && last !== 0x201d && last !== 0x3002;
}
