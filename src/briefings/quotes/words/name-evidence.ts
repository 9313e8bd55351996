import * as pack from '../languages/pack.ts';
import { isGivenName } from './name-parts.ts';
import { CAPITAL, CAPITALS, isUpper, isWordCode, LOWER, NUMBER, PUNCTUATION, QUOTATION } from './shapes.ts';
import type { Words } from './words.ts';

/** How the words of the article are written elsewhere in it. */
export interface Seen {
  readonly lower: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
  /** Surnames behind a particle: `Leyen` of `Ursula von der Leyen`. */
  readonly particled: ReadonlySet<string>;
}

/** Words that a capital marks as names: within a sentence, and never in lower case. */
export function namesWithin(words: Words): ReadonlySet<string> {
  const seen = new Set<string>();
  for (let i = 1; i < words.count; i++) {
    if (words.shape[i] === CAPITAL && words.sentence[i] !== i && !opensClause(words, i)) seen.add(words.lower[i]!);
  }
  return seen;
}

export function particledSurnames(words: Words, language: pack.LanguagePack): ReadonlySet<string> {
  const seen = new Set<string>();
  for (let i = 1; i < words.count; i++) {
    if (words.shape[i] !== LOWER || (words.bits[i]! & pack.PARTICLE) === 0 || words.lower[i] === 'of') continue;
    if (words.shape[i - 1] !== CAPITAL || (!language.capitalNouns && words.sentence[i - 1] === i - 1)) continue;
    // "die Macht der Kirche": where nouns have capitals only a given name makes a name of it
    if (language.capitalNouns && (!isGivenName(words.lower[i - 1]!, language) || DATIVE.test(words.lower[i]!)))
      continue;
    const surname = behindParticles(words, i);
    if (isCapital(words, surname)) seen.add(words.lower[surname]!);
  }
  return seen;
}

/** `sagte Karl dem Sender`: particles behind `von` alone. */
const DATIVE = /^(?:dem|den)$/;

/** Of the words with a capital, those that stand somewhere else in lower case. */
export function lowerCaseWords(words: Words): ReadonlySet<string> {
  const capital = new Set<string>();
  for (let i = 0; i < words.count; i++) {
    const shape = words.shape[i]!;
    if (shape === CAPITAL || shape === CAPITALS) capital.add(words.lower[i]!);
  }
  const seen = new Set<string>();
  for (let i = 0; i < words.count; i++) {
    if (words.shape[i] === LOWER && capital.has(words.lower[i]!)) seen.add(words.lower[i]!);
  }
  return seen;
}

/** The token behind the particles from `i` on. */
export function behindParticles(words: Words, i: number): number {
  let k = i + 1;
  while (k < words.count && k - i < 3 && words.shape[k] === LOWER && (words.bits[k]! & pack.PARTICLE) !== 0) k++;
  return k;
}

export function isCapital(words: Words, i: number): boolean {
  return words.shape[i] === CAPITAL && (words.bits[i]! & NEVER) === 0;
}

/** Behind a colon, bracket or dash a capital may only mark a beginning. */
export function opensClause(words: Words, i: number): boolean {
  const before = words.lower[i - 1];
  return (
    words.shape[i - 1] === PUNCTUATION &&
    before !== ',' &&
    before !== '(' &&
    before !== '.' &&
    before !== '-' &&
    before !== '–'
  );
}

export const NEVER = pack.TIME | pack.DETERMINER | pack.PRONOUN | pack.CONJUNCTION | pack.RELATIVE;

export const NO_PARAGRAPHS: ReadonlySet<number> = new Set();

/** No headline is longer, in characters. */
export const LONGEST_HEADLINE = 200;

/** How many longer words stand between two places of a text, and how many of them have a capital. */
export function capitalsIn(
  text: string,
  start: number,
  end: number,
): { readonly long: number; readonly capital: number } {
  let long = 0;
  let capital = 0;
  for (let i = start; i < end; ) {
    let to = i;
    while (to < end && isWordCode(text.charCodeAt(to))) to++;
    if (to - i >= 4) {
      long++;
      if (isUpper(text, i)) capital++;
    }
    i = to + 1;
  }
  return { long, capital };
}

/** `FULL TEXT.`, `WHAT COMES NEXT`: some words in capitals and nothing else. */
function isLabel({ shape }: Words, from: number, end: number): boolean {
  const shapes = [...shape.subarray(from, Math.min(end, from + LONGEST_LABEL))].filter((one) => one !== PUNCTUATION);
  return end - from < LONGEST_LABEL && shapes.length > 1 && shapes.every((one) => one === CAPITALS);
}

const LONGEST_LABEL = 9;

/** Paragraphs in which nearly every longer word has a capital: what is capitalised there is no evidence of a name. */
export function headlineParagraphs(words: Words): ReadonlySet<number> {
  const found = new Set<number>();
  let from = 0;
  while (from < words.count) {
    let end = from;
    let long = 0;
    let capital = 0;
    let isProse = false;
    while (end < words.count && words.paragraph[end] === words.paragraph[from]) {
      const shape = words.shape[end]!;
      if (shape === QUOTATION && words.end[end]! - words.start[end]! > LONGEST_HEADLINE) isProse = true;
      // a headline in capitals has its verbs in capitals, too
      else if (shape === LOWER && (words.bits[end]! & pack.AUXILIARY) !== 0) isProse = true;
      else if (shape === QUOTATION) {
        const quoted = capitalsIn(words.text, words.start[end]!, words.end[end]!);
        long += quoted.long;
        capital += quoted.capital;
      } else if (shape !== PUNCTUATION && shape !== NUMBER && words.end[end]! - words.start[end]! >= 4) {
        long++;
        if (shape !== LOWER) capital++;
        else if ((words.bits[end]! & (pack.REPORTS | pack.VERB | pack.PERSON | pack.REPORTING)) !== 0) isProse = true;
      }
      end++;
    }
    if (isLabel(words, from, end)) found.add(words.paragraph[from]!);
    if (!isProse && long >= 4 && capital >= long * 0.8 && end - from <= 40) found.add(words.paragraph[from]!);
    from = end;
  }
  return found;
}
