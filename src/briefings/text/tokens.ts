import type { Span } from '../article.ts';
import { foldWord, functionWordsOf, isStopWord } from './words.ts';

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

/** I, we, you and theirs. */
export const SELF = 1;
/** `said`, `according`. */
export const REPORTING = 2;
/** Days that only make sense beside a date: `Monday`, `today`. */
export const WEEKDAY = 4;

/**
 * Breaks spans of a text into normalised content words, in one pass.
 *
 * Promise: two words get the same number exactly when they fold to the same stem (case, possessive, plural, -ed, -ing); a number
 * keeps its digits without thousands separators. Scripts that write without spaces give one token for each character. Never throws.
 */
export function tokenise(text: string, spans: readonly Span[], vocabulary: Vocabulary): Tokens {
  const from = new Int32Array(spans.length + 1);
  const words = new Int32Array(spans.length);
  const kinds = new Uint8Array(spans.length);
  let room = 16;
  for (const span of spans) room += ((span.end - span.start) >> 1) + 1;
  const ids = new Int32Array(room);
  const marks = new Uint8Array(room);
  let count = 0;
  for (let s = 0; s < spans.length; s++) {
    const { start, end } = spans[s]!;
    from[s] = count;
    let seen = 0;
    for (let i = start; i < end; ) {
      const code = text.charCodeAt(i);
      const kind = kindOf(code);
      if (kind === SEPARATOR) {
        i++;
        continue;
      }
      const stop = kind === LETTER ? endOfWord(text, i, end) : kind === DIGIT ? endOfNumber(text, i, end) : i + 1;
      const form = vocabulary.formAt(text, i, stop);
      kinds[s]! |= vocabulary.kindOf(form);
      const id = vocabulary.stemOf(form);
      if (id >= 0) {
        const capital = seen > 0 && isUpper(code) ? CAPITAL : 0;
        ids[count] = id;
        marks[count++] = kind === DIGIT ? NUMBER : capital;
      }
      seen++;
      i = stop;
    }
    words[s] = seen;
  }
  from[spans.length] = count;
  return { ids: ids.subarray(0, count), marks: marks.subarray(0, count), from, words, kinds };
}

/**
 * Numbers for stems. Belongs to whoever makes it and grows with the texts that pass through it: make one for each task.
 *
 * Open addressing over the words as printed, so that a word that was seen before costs neither a string nor a stemming.
 */
export class Vocabulary {
  readonly #language: string | undefined;
  readonly #isEnglish: boolean;
  readonly #functionWords: ReadonlySet<string> | undefined;
  readonly #stems = new Map<string, number>();
  readonly #forms: string[] = [];
  readonly #ids: number[] = [];
  readonly #kinds: number[] = [];
  #slots = new Int32Array(1024).fill(-1);

  /** `language` is BCP 47; words of others than English are folded less. */
  constructor(language?: string) {
    this.#language = language;
    this.#isEnglish = language === undefined || language.startsWith('en');
    this.#functionWords = functionWordsOf(language);
  }

  /** How many stems there are: every id is below it. */
  get size(): number {
    return this.#stems.size;
  }

  /** The number of the word at `start` to `end` as it is printed. */
  formAt(text: string, start: number, end: number): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(text, start, end) & mask;
    for (; ; slot = (slot + 1) & mask) {
      const form = this.#slots[slot]!;
      if (form < 0) break;
      if (isAt(text, start, end, this.#forms[form]!)) return form;
    }
    return this.#add(text.slice(start, end), slot);
  }

  /** The number of the stem of a form; -1 for a stop word. */
  stemOf(form: number): number {
    return this.#ids[form]!;
  }

  /** `SELF`, `REPORTING` and `WEEKDAY` bits of a form. */
  kindOf(form: number): number {
    return this.#kinds[form]!;
  }

  #add(surface: string, slot: number): number {
    const { stem, kind } = this.#isEnglish ? englishForm(surface) : this.#fold(surface);
    let id = -1;
    if (stem !== '') {
      id = this.#stems.get(stem) ?? this.#stems.size;
      if (id === this.#stems.size) this.#stems.set(stem, id);
    }
    const form = this.#forms.length;
    this.#slots[slot] = form;
    this.#forms.push(surface);
    this.#ids.push(id);
    this.#kinds.push(kind);
    if (this.#forms.length * 2 > this.#slots.length) this.#grow();
    return form;
  }

  #fold(surface: string): Form {
    const lower = surface.toLowerCase();
    return {
      stem: isStopWord(lower, this.#functionWords) ? '' : foldWord(lower, this.#language),
      kind: kindOfWord(surface, lower),
    };
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 4).fill(-1);
    const mask = slots.length - 1;
    this.#forms.forEach((surface, form) => {
      let slot = hashOf(surface, 0, surface.length) & mask;
      while (slots[slot]! >= 0) slot = (slot + 1) & mask;
      slots[slot] = form;
    });
    this.#slots = slots;
  }
}

/** A word as printed: its stem (empty for a stop word) and its kind. */
interface Form {
  readonly stem: string;
  readonly kind: number;
}

/**
 * Articles share most of their words: with the folded forms kept, reading one costs a third less. Emptied when full, so it never holds
 * more than some megabytes, and it changes no result.
 */
const ENGLISH_FORMS = new Map<string, Form>();
const MOST_FORMS = 30_000;
const LONGEST_FORM = 32;

function englishForm(surface: string): Form {
  const known = ENGLISH_FORMS.get(surface);
  if (known !== undefined) return known;
  const lower = surface.toLowerCase();
  const form = { stem: isStopWord(lower) ? '' : foldWord(lower), kind: kindOfWord(surface, lower) };
  if (surface.length > LONGEST_FORM) return form;
  if (ENGLISH_FORMS.size >= MOST_FORMS) ENGLISH_FORMS.clear();
  ENGLISH_FORMS.set(surface, form);
  return form;
}

/** `US` is a country. */
function kindOfWord(surface: string, lower: string): number {
  return surface === 'US' ? 0 : (WORD_KINDS.get(lower) ?? 0);
}

const WORD_KINDS = new Map<string, number>([
  ...'i we my our you your me us'.split(' ').map((word) => [word, SELF] as const),
  ...'said says told according added announced reported confirmed'.split(' ').map((word) => [word, REPORTING] as const),
  ...'monday tuesday wednesday thursday friday saturday sunday yesterday today'
    .split(' ')
    .map((word) => [word, WEEKDAY] as const),
]);

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
function endOfWord(text: string, start: number, limit: number): number {
  let i = start + 1;
  for (; i < limit; i++) {
    const code = text.charCodeAt(i);
    const kind = kindOf(code);
    if (kind === LETTER || kind === DIGIT) continue;
    if (code === 46 && isInitials(text, i, limit)) continue; // U.S., a.m.
    if ((code === 39 || code === 0x2019) && i + 1 < limit && kindOf(text.charCodeAt(i + 1)) === LETTER) continue;
    break;
  }
  return i;
}

/** Whether the full stop at `i` stands between two single letters. */
function isInitials(text: string, i: number, limit: number): boolean {
  if (i + 1 >= limit || kindOf(text.charCodeAt(i + 1)) !== LETTER) return false;
  return i < 2 || kindOf(text.charCodeAt(i - 2)) !== LETTER;
}

function endOfNumber(text: string, start: number, limit: number): number {
  let i = start + 1;
  for (; i < limit; i++) {
    const code = text.charCodeAt(i);
    const kind = kindOf(code);
    if (kind === DIGIT || kind === LETTER) continue;
    const joins = code === 44 || code === 46;
    if (joins && i + 1 < limit && kindOf(text.charCodeAt(i + 1)) === DIGIT) continue;
    break;
  }
  return i;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
