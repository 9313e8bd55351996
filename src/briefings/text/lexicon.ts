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
  readonly #forms: string[] = [];
  readonly #hashes: number[] = [];
  readonly #stems: number[] = [];
  readonly #kinds: number[] = [];
  #slots = new Int32Array(4096).fill(-1);
  /** Words for which all the slots near their place are taken. */
  #crowded = new Map<string, number>();
  #characters = 0;

  constructor(language: string | undefined) {
    const functionWords = functionWordsOf(language);
    this.#fold = (lower) => (isStopWord(lower, functionWords) ? '' : foldWord(lower, language));
  }

  get isFull(): boolean {
    return this.#forms.length >= MOST_FORMS || this.#characters >= MOST_CHARACTERS;
  }

  /** The number of the word at `start` to `end` as it is printed. `hash` is `hashOfNext` over its code units. */
  formAt(text: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = placeOf(hash) & mask;
    for (let step = 0; step < MOST_STEPS; step++, slot = (slot + 1) & mask) {
      const form = this.#slots[slot]!;
      if (form < 0) return this.#add(copyOf(text, start, end), hash, slot);
      if (this.#hashes[form] === hash && isAt(text, start, end, this.#forms[form]!)) return form;
    }
    return this.#crowded.get(text.slice(start, end)) ?? this.#add(copyOf(text, start, end), hash, -1);
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
  #add(surface: string, hash: number, slot: number): number {
    const lower = surface.toLowerCase();
    const stem = this.#fold(lower);
    const form = this.#forms.length;
    if (slot < 0) this.#crowded.set(surface, form);
    else this.#slots[slot] = form;
    this.#characters += surface.length;
    this.#forms.push(surface);
    this.#hashes.push(hash);
    this.#stems.push(stem === '' ? -1 : this.#numberOf(stem));
    this.#kinds.push(kindOfWord(surface, lower));
    if (this.#forms.length * 2 > this.#slots.length) this.#grow();
    return form;
  }

  #numberOf(stem: string): number {
    const number = this.#numbers.get(stem) ?? this.#numbers.size;
    if (number === this.#numbers.size) this.#numbers.set(stem, number);
    return number;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 4).fill(-1);
    const mask = slots.length - 1;
    const crowded = new Map<string, number>();
    this.#hashes.forEach((hash, form) => {
      let slot = placeOf(hash) & mask;
      let step = 0;
      while (step < MOST_STEPS && slots[slot]! >= 0) [step, slot] = [step + 1, (slot + 1) & mask];
      if (step < MOST_STEPS) slots[slot] = form;
      else crowded.set(this.#forms[form]!, form);
    });
    [this.#slots, this.#crowded] = [slots, crowded];
  }
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

/** A slice of a text keeps the whole text in memory; a slice of its copy keeps the copy. */
function copyOf(text: string, start: number, end: number): string {
  return ` ${text.slice(start, end)}`.slice(1);
}

function placeOf(hash: number): number {
  return hash ^ (hash >>> 15);
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
