import { caseAt } from './characters.ts';
import { foldedUnit, HASH_START, hashStep } from './hash.ts';

/** How the words of a text are written elsewhere in it. */
export interface WordForms {
  /** How often `word` (lower case) stands whole somewhere in the text, not at a broken line end. */
  count(word: string): number;
  /** Whether English rules may be used. */
  readonly isEnglish: boolean;
}

/** The word forms of a text; counted when first asked for, since most texts break no word. */
export function wordFormsOf(raw: string): WordForms {
  let counts: ReadonlyMap<number, number> | undefined;
  const count = (word: string) => {
    counts ??= countWords(raw);
    return counts.get(hashOf(word)) ?? 0;
  };
  let english: boolean | undefined;
  return {
    count,
    get isEnglish() {
      english ??= sum(ENGLISH, count) >= sum(OTHERS, count);
      return english;
    },
  };
}

const ENGLISH = ['the', 'and', 'of', 'to', 'in', 'said', 'with'];
const OTHERS = ['der', 'die', 'und', 'de', 'la', 'el', 'les', 'que', 'het', 'och', 'di', 'il'];

/** Counts by hash, so that a text of some hundred words costs no string: two words that share one would be a chance of 1 in 10 million. */
function countWords(raw: string): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  let hash = HASH_START;
  let whole = HASH_START;
  for (let i = 0; i <= raw.length; i++) {
    const code = i < raw.length ? raw.charCodeAt(i) : 0;
    const unit = isHyphenInWord(code) ? HYPHEN : code === 32 || code === 0 ? 0 : foldedUnit(raw, i);
    if (unit !== 0 && (unit !== HYPHEN || hash !== HASH_START)) {
      hash = hashStep(hash, unit);
      if (unit !== HYPHEN) whole = hash; // a hyphen at a broken line end is no part of the word
    } else if (whole !== HASH_START) {
      counts.set(whole, (counts.get(whole) ?? 0) + 1);
      hash = HASH_START;
      whole = HASH_START;
    }
  }
  return counts;
}

function hashOf(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++)
    hash = hashStep(hash, isHyphenInWord(word.charCodeAt(i)) ? HYPHEN : foldedUnit(word, i));
  return hash;
}

const HYPHEN = 45;

function isHyphenInWord(code: number): boolean {
  return code === HYPHEN || code === 0x2010 || code === 0x2011;
}

function sum(words: readonly string[], count: (word: string) => number): number {
  return words.reduce((total, word) => total + count(word), 0);
}

/** In code units: longer ones are no words. */
const LONGEST_WORD = 60;

/** The letters, digits and inner hyphens directly before `end`. */
export function wordBefore(text: string, end: number, start: number): string {
  let from = end;
  while (from > start && end - from < LONGEST_WORD && isWordPart(text, from - 1)) from--;
  return text.slice(from, end);
}

/** The letters, digits and inner hyphens directly after `start`. */
export function wordAfter(text: string, start: number, end: number): string {
  let to = start;
  while (to < end && to - start < LONGEST_WORD && isWordPart(text, to)) to++;
  while (to > start && isHyphenInWord(text.charCodeAt(to - 1))) to--;
  return text.slice(start, to);
}

function isWordPart(text: string, at: number): boolean {
  return isHyphenInWord(text.charCodeAt(at)) || caseAt(text, at) !== 'none';
}
