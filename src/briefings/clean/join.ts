import type { OffsetMap, Span } from '../article.ts';
import { caseAt, isHyphen, isUnspaced, isWordAt, SOFT_HYPHEN } from './characters.ts';
import type { Edit } from './edits.ts';
import type { WordForms } from './forms.ts';
import { decideHyphen } from './hyphens.ts';

/** Text on one line, made from a stretch of the raw text. `map` counts from the start of `text`. */
export interface Joined extends Span {
  readonly text: string;
  readonly map: OffsetMap;
}

/**
 * Joins lines into one, mending what the line ends broke.
 *
 * Promise: within each run of the map the text equals the raw text. What stands between two runs is one space, or nothing, or the
 * letters of a ligature; ligatures are spelled out only where the text holds no quotation mark, so that no quotation changes.
 */
export function joinLines(raw: string, lines: readonly Span[], edits: readonly Edit[], forms: WordForms): Joined {
  const first = lines[0]!;
  const last = lines[lines.length - 1]!;
  if (lines.length === 1 && !touches(edits, first)) {
    return {
      ...bounds(first, last),
      text: raw.slice(first.start, first.end),
      map: [0, first.start, first.end - first.start],
    };
  }
  const writer = new Writer(raw, edits, !hasQuotationMark(raw.slice(first.start, last.end)));
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next === undefined) writer.copy(line.start, line.end);
    else joinPair(raw, line, next, writer, forms);
  });
  return { ...bounds(first, last), text: writer.text(), map: writer.map };
}

/** The same text without its first `length` code units. */
export function withoutStart(joined: Joined, length: number): Joined {
  const map: number[] = [];
  let start = joined.end;
  for (let i = 0; i < joined.map.length; i += 3) {
    const cut = Math.max(0, length - joined.map[i]!);
    const run = joined.map[i + 2]! - cut;
    if (run <= 0) continue;
    if (map.length === 0) start = joined.map[i + 1]! + cut;
    map.push(joined.map[i]! + cut - length, joined.map[i + 1]! + cut, run);
  }
  return { start, end: joined.end, text: joined.text.slice(length), map };
}

function joinPair(raw: string, line: Span, next: Span, writer: Writer, forms: WordForms): void {
  const last = raw.charCodeAt(line.end - 1);
  if (isHyphen(last) && line.end - line.start > 1 && isWordAt(raw, line.end - 2)) {
    const decision = last === SOFT_HYPHEN || last === 0xac ? 'drop' : decideHyphen(raw, line, next, forms);
    writer.copy(line.start, decision === 'drop' ? line.end - 1 : line.end);
    if (decision === 'suspend') writer.put(' ');
    return;
  }
  writer.copy(line.start, line.end);
  if (needsSpace(raw, line, next)) writer.put(' ');
}

function needsSpace(raw: string, line: Span, next: Span): boolean {
  const last = raw.charCodeAt(line.end - 1);
  const first = raw.charCodeAt(next.start);
  if (isUnspaced(last) && isUnspaced(first)) return false;
  if (isDropCap(raw, line, next)) return false;
  if (last === EM_DASH || last === EN_DASH) return raw.charCodeAt(line.end - 2) === 32 || first === 32;
  if (first === EM_DASH) return raw.charCodeAt(next.start + 1) === 32 || last < 65;
  return !(last === SLASH && line.end - line.start > 1 && raw.charCodeAt(line.end - 2) !== 32);
}

/** A single capital that the layout set apart: "T" above "he last steam train". */
export function isDropCap(raw: string, line: Span, next: Span): boolean {
  if (line.end - line.start !== 1 || caseAt(raw, line.start) !== 'upper' || caseAt(raw, next.start) !== 'lower')
    return false;
  const letter = raw[line.start]!;
  if (letter !== 'A' && letter !== 'I' && letter !== 'O') return true;
  return WORDS_FROM_A_I_O.test(raw.slice(next.start, next.start + 12));
}

/** The rest of usual opening words that start with a letter which is itself a word. */
const WORDS_FROM_A_I_O =
  /^(?:n|fter|s|t|ll|mid|bout|cross|ccording|lthough|long|lmost|nother|nd|mong|round|way|gainst|ny|f|t|ts|nside|nstead|nvestigators|n|ver|ne|nce|nly|ur|utside|pposition|fficials|ther)\b/;

function touches(edits: readonly Edit[], span: Span): boolean {
  if (edits.length === 0) return false;
  const edit = edits[firstEditFrom(edits, span.start)];
  return edit !== undefined && edit.start < span.end;
}

/** Index of the first edit that ends after `offset`. */
function firstEditFrom(edits: readonly Edit[], offset: number): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edits[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function bounds(first: Span, last: Span): Span {
  return { start: first.start, end: last.end };
}

function hasQuotationMark(text: string): boolean {
  return /["'‘’“”„‚«»‹›「」『』]/.test(text);
}

const EM_DASH = 0x2014;
const EN_DASH = 0x2013;
const SLASH = 47;

/** Collects copied stretches and what is put between them. */
class Writer {
  readonly map: number[] = [];
  readonly #raw: string;
  readonly #edits: readonly Edit[];
  readonly #spellsOut: boolean;
  #text = '';
  #edit = -1;

  constructor(raw: string, edits: readonly Edit[], spellsOut: boolean) {
    this.#raw = raw;
    this.#edits = edits;
    this.#spellsOut = spellsOut;
  }

  copy(start: number, end: number): void {
    if (this.#edit < 0) this.#edit = firstEditFrom(this.#edits, start);
    let from = start;
    for (; this.#edit < this.#edits.length; this.#edit++) {
      const edit = this.#edits[this.#edit]!;
      if (edit.start >= end) break;
      if (edit.end <= from || (edit.put !== '' && !this.#spellsOut)) continue;
      this.#run(from, edit.start);
      this.put(edit.put);
      from = edit.end;
    }
    this.#run(from, end);
  }

  put(text: string): void {
    this.#text += text;
  }

  text(): string {
    return this.#text;
  }

  #run(start: number, end: number): void {
    if (end <= start) return;
    this.map.push(this.#text.length, start, end - start);
    this.#text += this.#raw.slice(start, end);
  }
}
