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
  /** The code units of all forms, one after the other. */
  #units = new Uint16Array(1 << 14);
  /** Of each form, side by side: where its units start, and its stem with its kind. They end where those of the next one start. */
  #records = new Int32Array(FIELDS * FIRST_FORMS);
  #size = 0;
  #slots = new Int32Array(2 * FIRST_FORMS).fill(-1);
  /** Words for which all the slots near their place are taken. */
  #crowded = new Map<string, number>();

  constructor(language: string | undefined) {
    const functionWords = functionWordsOf(language);
    this.#fold = (lower) => (isStopWord(lower, functionWords) ? '' : foldWord(lower, language));
  }

  get isFull(): boolean {
    return this.#size >= MOST_FORMS || this.#records[FIELDS * this.#size]! >= MOST_UNITS;
  }

  /** The number of the word at `start` to `end` of the code units as it is printed. `hash` is `hashOfNext` over it. */
  formAt(units: Uint16Array, start: number, end: number, hash: number): number {
    const [slots, records, known] = [this.#slots, this.#records, this.#units];
    const mask = slots.length - 1;
    let slot = placeOf(hash) & mask;
    for (let step = 0; step < MOST_STEPS; step++, slot = (slot + 1) & mask) {
      const form = slots[slot]!;
      if (form < 0) return this.#add(units.subarray(start, end), slot);
      const from = records[FIELDS * form]!;
      if (records[FIELDS * (form + 1)]! - from !== end - start) continue;
      let i = start;
      while (i < end && known[from + i - start] === units[i]) i++;
      if (i === end) return form;
    }
    const word = units.subarray(start, end);
    return this.#crowded.get(stringOf(word)) ?? this.#add(word, -1);
  }

  #unitsOf(form: number): Uint16Array {
    return this.#units.subarray(this.#records[FIELDS * form], this.#records[FIELDS * (form + 1)]);
  }

  /** The number of the stem of a form; -1 for a stop word. */
  stemOf(form: number): number {
    return (this.#records[FIELDS * form + MEANING]! >> KIND_BITS) - 1;
  }

  /** `SELF`, `REPORTING` and `WEEKDAY` bits of a form. */
  kindOf(form: number): number {
    return this.#records[FIELDS * form + MEANING]! & KIND_MASK;
  }

  /** `slot` is free; -1 where none near the word's place is. */
  #add(word: Uint16Array, slot: number): number {
    const surface = stringOf(word);
    const lower = surface.toLowerCase();
    const stem = this.#fold(lower);
    const form = this.#size++;
    if (slot < 0) this.#crowded.set(surface, form);
    else this.#slots[slot] = form;
    const start = this.#records[FIELDS * form]!;
    const end = start + word.length;
    if (end > this.#units.length) this.#units = widened(this.#units, 2 * end);
    this.#units.set(word, start);
    const number = stem === '' ? 0 : this.#numberOf(stem) + 1;
    this.#records[FIELDS * form + MEANING] = (number << KIND_BITS) | kindOfWord(surface, lower);
    this.#records[FIELDS * this.#size] = end;
    if (FIELDS * (this.#size + 1) === this.#records.length) this.#grow();
    return form;
  }

  #numberOf(stem: string): number {
    const number = this.#numbers.get(stem) ?? this.#numbers.size;
    if (number === this.#numbers.size) this.#numbers.set(stem, number);
    return number;
  }

  #grow(): void {
    this.#records = widened(this.#records, 2 * this.#records.length);
    this.#slots = new Int32Array(2 * this.#slots.length).fill(-1);
    this.#crowded = new Map();
    const mask = this.#slots.length - 1;
    for (let form = 0; form < this.#size; form++) {
      const word = this.#unitsOf(form);
      let slot = placeOf(word.reduce(hashOfNext, NO_HASH)) & mask;
      let step = 0;
      while (step < MOST_STEPS && this.#slots[slot]! >= 0) [step, slot] = [step + 1, (slot + 1) & mask];
      if (step < MOST_STEPS) this.#slots[slot] = form;
      else this.#crowded.set(stringOf(word), form);
    }
  }
}

/** So many forms have room before the first growth; a power of two, for the slots are twice as many. */
const FIRST_FORMS = 2048;

const FIELDS = 2;
/** The number of its stem, counted from 1, above the bits of its kind. */
const MEANING = 1;
const KIND_BITS = 3;
const KIND_MASK = (1 << KIND_BITS) - 1;

function widened<T extends Uint16Array | Int32Array>(numbers: T, length: number): T {
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
const MOST_UNITS = 1_000_000;

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
