import type { Span } from '../article.ts';
import { hashOfNext, type Lexicon, lexiconOf, NO_HASH } from './lexicon.ts';

/**
 * The content words of a list of spans, flat: those of span `i` stand at `from[i]` to `from[i + 1]`.
 *
 * Stop words are counted in `words` and otherwise left out.
 */
export interface Tokens {
  /** Numbers of the stems in the vocabulary, in reading order. */
  readonly ids: Int32Array;
  /** `NUMBER` and `CAPITAL` bits of each. */
  readonly marks: Uint8Array;
  readonly from: Int32Array;
  /** How many words each span has, stop words too. */
  readonly words: Int32Array;
  /** Which kinds of words each span has: `SELF`, `REPORTING` and `WEEKDAY` bits. */
  readonly kinds: Uint8Array;
}

/** The token is written in figures. */
export const NUMBER = 1;
/** The token starts with a capital and is not the first word of its span: mostly a name. */
export const CAPITAL = 2;

/**
 * Breaks spans of a text into normalised content words, in one pass.
 *
 * Promise: two words get the same number exactly when they fold to the same stem (case, possessive, plural, -ed, -ing); a number
 * keeps its digits without thousands separators. Scripts that write without spaces give one token for each character. Never throws.
 */
export function tokenise(text: string, spans: readonly Span[], vocabulary: Vocabulary): Tokens {
  const read = readWords(text, spans, vocabulary.lexicon);
  const ids = new Int32Array(read.stems.length);
  for (let t = 0; t < ids.length; t++) ids[t] = vocabulary.idOf(read.stems[t]!);
  return { ids, marks: read.marks, from: read.from, words: read.words, kinds: read.kinds };
}

/** The words of a text by the numbers that the lexicon has for their stems. */
interface Read extends Omit<Tokens, 'ids'> {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly lexicon: Lexicon;
  readonly stems: Int32Array;
}

/** Room for the words of the text that is read: making it anew for each article costs more than reading some sentences. */
let scratchStems = new Int32Array(0);
let scratchMarks = new Uint8Array(0);
/** The code units of the span that is read: each is looked at up to three times, and a string takes long to look at. */
let scratchUnits = new Uint16Array(0);
/** What a longer text needed is given back. */
const LARGEST_SCRATCH = 100_000;

/** An article is asked for its words twice in a row, when its sentences are measured and when they are weighed against others. */
let lastRead: Read | undefined;
/** A longer list of sentences is not held on to. */
const MOST_KEPT = 2_000;

function readWords(text: string, spans: readonly Span[], lexicon: Lexicon): Read {
  if (lastRead !== undefined && lastRead.spans === spans && lastRead.text === text && lastRead.lexicon === lexicon)
    return lastRead;
  const from = new Int32Array(spans.length + 1);
  const words = new Int32Array(spans.length);
  const kinds = new Uint8Array(spans.length);
  let room = 16;
  let longest = 0;
  for (const { start, end } of spans) {
    room += ((end - start) >> 1) + 1;
    if (end - start > longest) longest = end - start;
  }
  if (scratchStems.length < room) [scratchStems, scratchMarks] = [new Int32Array(2 * room), new Uint8Array(2 * room)];
  if (scratchUnits.length < longest) scratchUnits = new Uint16Array(2 * longest);
  const [stems, marks, units] = [scratchStems, scratchMarks, scratchUnits];
  let count = 0;
  for (let s = 0; s < spans.length; s++) {
    const { start } = spans[s]!;
    const end = spans[s]!.end - start;
    for (let i = 0; i < end; i++) units[i] = text.charCodeAt(start + i);
    from[s] = count;
    let seen = 0;
    for (let i = 0; i < end; ) {
      const code = units[i]!;
      const kind = kindOf(code);
      if (kind === SEPARATOR) {
        i++;
        continue;
      }
      let [hash, stop] = [hashOfNext(NO_HASH, code), i + 1];
      if (kind === LETTER) {
        // most words are plain letters: they are hashed while their end is looked for
        for (; stop < end && units[stop]! < 128 && ASCII_KINDS[units[stop]!] === LETTER; stop++)
          hash = hashOfNext(hash, units[stop]!);
      }
      const plain = stop;
      if (kind === LETTER) stop = endOfWord(units, plain - 1, end);
      else if (kind === DIGIT) stop = endOfNumber(units, i, end);
      for (let at = plain; at < stop; at++) hash = hashOfNext(hash, units[at]!);
      const form = lexicon.formAt(units, i, stop, hash);
      kinds[s]! |= lexicon.kindOf(form);
      const stem = lexicon.stemOf(form);
      if (stem >= 0) {
        const capital = seen > 0 && isUpper(code) ? CAPITAL : 0;
        stems[count] = stem;
        marks[count++] = kind === DIGIT ? NUMBER : capital;
      }
      seen++;
      i = stop;
    }
    words[s] = seen;
  }
  from[spans.length] = count;
  const [kept, known] = [stems.slice(0, count), marks.slice(0, count)];
  if (room > LARGEST_SCRATCH) [scratchStems, scratchMarks] = [new Int32Array(0), new Uint8Array(0)];
  if (longest > LARGEST_SCRATCH) scratchUnits = new Uint16Array(0);
  const read: Read = { text, spans, lexicon, stems: kept, marks: known, from, words, kinds };
  if (spans.length > 1 && spans.length < MOST_KEPT) lastRead = read;
  return read;
}

/**
 * Numbers for stems, counted from 0 in the order in which they are met. Belongs to whoever makes it and grows with the texts that pass
 * through it: make one for each task.
 */
export class Vocabulary {
  readonly lexicon: Lexicon;
  #stems = new Int32Array(512);
  #slots = new Int32Array(1024).fill(-1);
  #size = 0;

  /** `language` is BCP 47; words of others than English are folded less. */
  constructor(language?: string) {
    this.lexicon = lexiconOf(language);
  }

  /** How many stems there are: every id is below it. */
  get size(): number {
    return this.#size;
  }

  /** The number of a stem of the lexicon; a new one where it was not met before. */
  idOf(stem: number): number {
    const mask = this.#slots.length - 1;
    let slot = Math.imul(stem, SPREAD) & mask;
    for (; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot]!;
      if (id < 0) break;
      if (this.#stems[id] === stem) return id;
    }
    const id = this.#size++;
    this.#slots[slot] = id;
    this.#stems[id] = stem;
    if (this.#size === this.#stems.length) this.#grow();
    return id;
  }

  #grow(): void {
    const stems = new Int32Array(this.#stems.length * 2);
    stems.set(this.#stems);
    this.#stems = stems;
    this.#slots = new Int32Array(stems.length * 2).fill(-1);
    const mask = this.#slots.length - 1;
    for (let id = 0; id < this.#size; id++) {
      let slot = Math.imul(stems[id]!, SPREAD) & mask;
      while (this.#slots[slot]! >= 0) slot = (slot + 1) & mask;
      this.#slots[slot] = id;
    }
  }
}

/** Stems are counted one after the other: an odd number with bits all over spreads them. */
const SPREAD = 0x9e3779b1 | 0;

const SEPARATOR = 0;
const LETTER = 1;
const DIGIT = 2;
/** One character is one token: Chinese, Japanese. */
const IDEOGRAPH = 3;

const ASCII_KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTER;
  return code >= 48 && code <= 57 ? DIGIT : SEPARATOR;
});

function kindOf(code: number): number {
  if (code < 128) return ASCII_KINDS[code]!;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba ? LETTER : SEPARATOR;
  if (code === 0xd7 || code === 0xf7) return SEPARATOR;
  if (code >= 0x2000 && code <= 0x2bff) return SEPARATOR;
  if (code >= 0x3000 && code <= 0x303f) return SEPARATOR;
  if (code >= 0x3040 && code <= 0x9fff) return IDEOGRAPH;
  if (code >= 0xfe10 && code <= 0xfe6f) return SEPARATOR;
  if (code >= 0xff00 && code <= 0xff0f) return SEPARATOR;
  return LETTER;
}

function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

/** An apostrophe belongs to its word, so that `won't` and `company's` are one; the folding takes the possessive off. */
function endOfWord(units: Uint16Array, start: number, limit: number): number {
  let i = start + 1;
  for (; i < limit; i++) {
    const code = units[i]!;
    const kind = kindOf(code);
    if (kind === LETTER || kind === DIGIT) continue;
    if (code === 46 && isInitials(units, i, limit)) continue; // U.S., a.m.
    if ((code === 39 || code === 0x2019) && i + 1 < limit && kindOf(units[i + 1]!) === LETTER) continue;
    break;
  }
  return i;
}

/** Whether the full stop at `i` stands between two single letters. */
function isInitials(units: Uint16Array, i: number, limit: number): boolean {
  if (i + 1 >= limit || kindOf(units[i + 1]!) !== LETTER) return false;
  return i < 2 || kindOf(units[i - 2]!) !== LETTER;
}

function endOfNumber(units: Uint16Array, start: number, limit: number): number {
  let i = start + 1;
  for (; i < limit; i++) {
    const code = units[i]!;
    const kind = kindOf(code);
    if (kind === DIGIT || kind === LETTER) continue;
    const joins = code === 44 || code === 46;
    if (joins && i + 1 < limit && kindOf(units[i + 1]!) === DIGIT) continue;
    break;
  }
  return i;
}
