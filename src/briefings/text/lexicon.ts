import { foldWord, functionWordsOf, isStopWord } from './words.ts';

/** I, we, you and theirs. */
export const SELF = 1;
/** `said`, `according`. */
export const REPORTING = 2;
/** Days that only make sense beside a date: `Monday`, `today`. */
export const WEEKDAY = 4;

/**
 * All words of a language that were met so far, as they are printed, each with its stem and its kind. Articles share most of their words,
 * so one that was seen before costs neither a string nor a folding.
 *
 * Promise: two words have the same stem exactly when they fold to the same (case, possessive, plural, -ed, -ing). Whatever the words, one
 * costs bounded time, and nothing holds on to the text that it stood in. Open addressing; the numbers mean nothing outside this lexicon.
 */
export class Lexicon {
  readonly #fold: (lower: string) => string;
  readonly #numbers = new Map<string, number>();
  /** The code units of all forms, one after the other: those of form `n` stand at `ends[n - 1]` to `ends[n]`. */
  #units = new Uint16Array(1 << 14);
  #ends = new Int32Array(FIRST_FORMS);
  #hashes = new Int32Array(FIRST_FORMS);
  #stems = new Int32Array(FIRST_FORMS);
  #kinds = new Uint8Array(FIRST_FORMS);
  #size = 0;
  #slots = new Int32Array(2 * FIRST_FORMS).fill(-1);
  /** Words for which all the slots near their place are taken. */
  #crowded = new Map<string, number>();

  constructor(language: string | undefined) {
    const functionWords = functionWordsOf(language);
    this.#fold = (lower) => (isStopWord(lower, functionWords) ? '' : foldWord(lower, language));
  }

  get isFull(): boolean {
    return this.#size >= MOST_FORMS || this.#endOf(this.#size - 1) >= MOST_CHARACTERS;
  }

  /** The number of the word at `start` to `end` of the code units as it is printed. `hash` is `hashOfNext` over it. */
  formAt(units: Uint16Array, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = placeOf(hash) & mask;
    for (let step = 0; step < MOST_STEPS; step++, slot = (slot + 1) & mask) {
      const form = this.#slots[slot]!;
      if (form < 0) return this.#add(units.subarray(start, end), hash, slot);
      if (this.#hashes[form] === hash && this.#isForm(form, units, start, end)) return form;
    }
    const word = units.subarray(start, end);
    return this.#crowded.get(stringOf(word)) ?? this.#add(word, hash, -1);
  }

  #isForm(form: number, units: Uint16Array, start: number, end: number): boolean {
    const from = this.#endOf(form - 1);
    if (this.#ends[form]! - from !== end - start) return false;
    for (let i = start, at = from; i < end; i++, at++) if (this.#units[at] !== units[i]) return false;
    return true;
  }

  #endOf(form: number): number {
    return form < 0 ? 0 : this.#ends[form]!;
  }

  /** The number of the stem of a form; -1 for a stop word. */
  stemOf(form: number): number {
    return this.#stems[form]!;
  }

  /** `SELF`, `REPORTING` and `WEEKDAY` bits of a form. */
  kindOf(form: number): number {
    return this.#kinds[form]!;
  }

  /** `slot` is free; -1 where none near the word's place is. */
  #add(word: Uint16Array, hash: number, slot: number): number {
    const surface = stringOf(word);
    const lower = surface.toLowerCase();
    const stem = this.#fold(lower);
    const form = this.#size++;
    if (slot < 0) this.#crowded.set(surface, form);
    else this.#slots[slot] = form;
    const from = this.#endOf(form - 1);
    if (from + word.length > this.#units.length) this.#units = widened(this.#units, 2 * (from + word.length));
    this.#units.set(word, from);
    this.#ends[form] = from + word.length;
    this.#hashes[form] = hash;
    this.#stems[form] = stem === '' ? -1 : this.#numberOf(stem);
    this.#kinds[form] = kindOfWord(surface, lower);
    if (this.#size === this.#ends.length) this.#grow();
    return form;
  }

  #numberOf(stem: string): number {
    const number = this.#numbers.get(stem) ?? this.#numbers.size;
    if (number === this.#numbers.size) this.#numbers.set(stem, number);
    return number;
  }

  #grow(): void {
    const room = 4 * this.#size;
    this.#ends = widened(this.#ends, room);
    this.#hashes = widened(this.#hashes, room);
    this.#stems = widened(this.#stems, room);
    this.#kinds = widened(this.#kinds, room);
    this.#slots = new Int32Array(2 * room).fill(-1);
    this.#crowded = new Map();
    const mask = this.#slots.length - 1;
    for (let form = 0; form < this.#size; form++) {
      let slot = placeOf(this.#hashes[form]!) & mask;
      let step = 0;
      while (step < MOST_STEPS && this.#slots[slot]! >= 0) [step, slot] = [step + 1, (slot + 1) & mask];
      if (step < MOST_STEPS) this.#slots[slot] = form;
      else this.#crowded.set(stringOf(this.#units.subarray(this.#endOf(form - 1), this.#ends[form]!)), form);
    }
  }
}

/** So many forms have room before the first growth; a power of two, for the slots are twice as many. */
const FIRST_FORMS = 2048;

function widened<T extends Uint8Array | Uint16Array | Int32Array>(numbers: T, length: number): T {
  const wider = new (numbers.constructor as new (length: number) => T)(length);
  wider.set(numbers);
  return wider;
}

/** Longer words are put together from parts: a call takes so many arguments. */
const PART = 8_192;

function stringOf(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += PART) text += String.fromCharCode(...units.subarray(at, at + PART));
  return text;
}

/**
 * The lexicon of a language (BCP 47), English where it is not known. One for each way of folding; a full one is left to those who have
 * it and begun anew, so that none holds more than some megabytes between two tasks.
 */
export function lexiconOf(language: string | undefined): Lexicon {
  const isEnglish = language === undefined || language.startsWith('en');
  const key = isEnglish ? 'en' : functionWordsOf(language) === undefined ? '' : language.slice(0, 2);
  const known = LEXICONS.get(key);
  if (known !== undefined && !known.isFull) return known;
  const lexicon = new Lexicon(isEnglish ? undefined : language);
  LEXICONS.set(key, lexicon);
  return lexicon;
}

const LEXICONS = new Map<string, Lexicon>();
const MOST_FORMS = 60_000;
/** Twice what so many words of news have; a single "word" may be as long as an article. */
const MOST_CHARACTERS = 1_000_000;

/**
 * Words can be chosen so that their hashes fall on one place: 40,000 of them in 320 kB took 1.5 s instead of 65 ms, and four times that for
 * twice as many. Those that find no slot within so many steps are known by a `Map`, whose hashes nobody can foresee.
 */
const MOST_STEPS = 64;

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

/** The hash of no code unit (FNV-1a). */
export const NO_HASH = 0x811c9dc5 | 0;

export function hashOfNext(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

function placeOf(hash: number): number {
  return hash ^ (hash >>> 15);
}
