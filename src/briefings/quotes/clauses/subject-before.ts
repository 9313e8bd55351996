import * as pack from '../languages/pack.ts';
import { type Grammar, type Phrase, phraseStartingAt } from '../words/phrases.ts';
import { QUOTATION } from '../words/shapes.ts';
import type { Words } from '../words/words.ts';
import { isVerb } from './clauses.ts';
import { named } from './cue-phrases.ts';
import { mainSubject } from './main-subject.ts';

/** How many sentences about `he` are gone back over to find whom they began with. */
const FURTHEST = 4;

/**
 * What the sentence before `token` is about. Sentences about a mere pronoun go on with the one before them; none is further away than the
 * paragraph before.
 */
export function subjectGoneOnWith(grammar: Grammar, token: number): Phrase | undefined {
  const { words } = grammar;
  let first = words.sentence[token]!;
  for (let step = 0; step < FURTHEST && first > 0; step++) {
    const last = first - 1;
    if (words.paragraph[token]! - words.paragraph[last]! > 1) return undefined;
    const subject = mainSubject(grammar, last)?.phrase;
    if (subject?.kind !== 'pronoun') return subject;
    first = words.sentence[last]!;
  }
  return undefined;
}

/**
 * What the sentence before `token` is about, where that is one person that is described, not named: `Her husband`, `The minister’s
 * spokesman`, `One guest, who asked not to be named`.
 */
export function describedBefore(grammar: Grammar, token: number): Phrase | undefined {
  if (grammar.language.verbSecond) return undefined;
  const subject = subjectGoneOnWith(grammar, token);
  return subject?.kind === 'nominal' && isOnePerson(grammar, subject) ? subject : undefined;
}

/** `A woman stood up. “...,” she said`: what the sentences before `token` are about has no name, and nobody else is meant. */
export function isAfterUnnamed(grammar: Grammar, token: number): boolean {
  const { words } = grammar;
  let first = words.sentence[token]!;
  // a cheap look: few sentences open like that
  for (let step = 0; step < FURTHEST && first > 0; step++) {
    first = words.sentence[first - 1]!;
    if (!INDEFINITE.test(words.lower[first]!)) continue;
    const described = describedBefore(grammar, token);
    return described !== undefined && isUnnamed(grammar, described);
  }
  return false;
}

const INDEFINITE = /^(?:an?|one|another|eine?)$/;

function isOnePerson(grammar: Grammar, phrase: Phrase): boolean {
  const { words } = grammar;
  const bits = words.bits[phrase.head]!;
  if (words.sentence[phrase.start] !== phrase.start && !isBehindPlace(words, phrase.start)) return false;
  if (named(grammar, phrase) !== phrase || isBesideName(grammar, phrase)) return false;
  if ((bits & (pack.PLURAL | pack.GROUP | pack.BODY)) !== 0) return false;
  if (isUnnamed(grammar, phrase)) return true;
  const isOthers =
    (words.bits[phrase.start]! & pack.POSSESSIVE) !== 0 ||
    words.possessive.subarray(phrase.start, phrase.head).includes(1);
  return (bits & pack.PERSON) !== 0 && (isOthers || STANDS_FOR.test(words.lower[phrase.head]!));
}

/** `Outside the chamber, the mayor’s spokesman ...`: nothing but where or when it was stands before it. */
function isBehindPlace(words: Words, start: number): boolean {
  const first = words.sentence[start]!;
  if (words.lower[start - 1] !== ',' || start - first > LONGEST_PLACE) return false;
  if ((words.bits[first]! & (pack.PREPOSITION | pack.ADVERB)) === 0) return false;
  for (let i = first; i < start; i++) if (isVerb(words, i)) return false;
  return true;
}

/** In tokens, with its comma. */
const LONGEST_PLACE = 10;

/** Who speaks for somebody else, and seldom has a name where the article has described him once. */
export const STANDS_FOR =
  /^(?:spokesman|spokeswoman|spokesperson|aide|official|source|agent|lawyer|attorney|reporter|moderator|interviewer)$/;

/** `Lee, chair of the committee, ...`, `Her rival, Senator Ana Ruiz of Tarn, ...`: the name between the marks is the subject. */
function isBesideName({ words, names }: Grammar, { start, end, head }: Phrase): boolean {
  if (words.lower[end] === ',' && (names.runOf[end + 1] ?? -1) >= 0) return true;
  // "Lee's son": the article may well have named him before
  const hasName = names.runOf.subarray(start, head).some((run) => run >= 0);
  return hasName && KIN.test(words.lower[head]!);
}

const KIN = /^(?:son|daughter|wife|husband|father|mother|brother|sister|widow)$/;

/** `One guest, who asked not to be named`: a person whatever the noun. `A woman at the back stood up`: one that nobody else is named beside. */
export function isUnnamed(grammar: Grammar, { start, end, head }: Phrase): boolean {
  const { words } = grammar;
  if (!INDEFINITE.test(words.lower[start]!)) return false;
  if (words.lower[end] === ',' && /^(?:who|der|die)$/.test(words.lower[end + 1] ?? '')) return true;
  return (words.bits[head]! & (pack.FEMALE | pack.MALE)) !== 0 && isAlone(grammar, start, end);
}

/** Nobody has a name in the sentence. */
function isAlone({ words, names }: Grammar, start: number, end: number): boolean {
  if (words.sentence[start] !== start) return false;
  for (let i = end; i < words.count && words.sentence[i] === start; i++)
    if (names.runOf[i]! >= 0 || words.shape[i] === QUOTATION || i - end > LONGEST_ALONE) return false;
  return true;
}

/** In tokens. */
const LONGEST_ALONE = 40;

/**
 * Who wrote what a sentence before `token` names as written: `In a letter to voters Ana Ruiz said that ...` is hers, when `it` or `the
 * letter` goes on. With `noun` it must be that kind of writing.
 */
export function writerBefore(grammar: Grammar, token: number, noun?: string): Phrase | undefined {
  const { words } = grammar;
  let first = words.sentence[token]!;
  for (let step = 0; step < 2 && first > 0; step++) {
    const last = first - 1;
    first = words.sentence[last]!;
    if (words.paragraph[token]! - words.paragraph[last]! > 1) return undefined;
    if (!isInWriting(grammar, first, last, noun)) continue;
    const subject = mainSubject(grammar, last)?.phrase;
    return subject === undefined ? undefined : named(grammar, subject);
  }
  return undefined;
}

/** `In a letter`, `in her statement`, between two tokens. */
function isInWriting(grammar: Grammar, from: number, last: number, noun: string | undefined): boolean {
  const { words } = grammar;
  for (let i = from; i < last; i++) {
    if (words.lower[i] !== 'in' || !/^(?:an?|one|his|her|its|their)$/.test(words.lower[i + 1]!)) continue;
    const place = phraseStartingAt(grammar, i + 1);
    if (place === undefined || (words.bits[place.head]! & pack.UTTERANCE) === 0) continue;
    if (noun === undefined || words.lower[place.head] === noun) return true;
  }
  return false;
}
