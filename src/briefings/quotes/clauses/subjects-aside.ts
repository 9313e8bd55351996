import * as pack from '../languages/pack.ts';
import { type Grammar, LINK, type Phrase, phraseEndingAt } from '../words/phrases.ts';
import { LOWER, NUMBER } from '../words/shapes.ts';
import type { Words } from '../words/words.ts';
import { DEPTH, isHuman, isMay, isSeparator, isVerb, looksLikePerson, type Subject } from './clauses.ts';

/** "X, who ..., said", "X, the mayor, said", "X — a lawyer — said": the phrase before the aside that ends at the comma `close`. */
export function subjectBeforeAside(grammar: Grammar, close: number, floor: number, depth: number): Subject | undefined {
  const { words } = grammar;
  const mark = words.lower[close]!;
  const apposed = phraseEndingAt(grammar, close - 1);
  if (
    apposed?.kind === 'name' &&
    looksLikePerson(grammar, apposed) &&
    words.lower[apposed.start - 1] === mark &&
    apposed.start - 2 >= floor
  ) {
    const described = phraseEndingAt(grammar, apposed.start - 2);
    if (described !== undefined && isDescription(grammar, described, floor)) return { phrase: apposed, sureness: 0.95 };
  }
  let fallback: Phrase | undefined;
  for (let i = close - 1; i > floor; i--) {
    if (words.lower[i] !== mark) continue;
    const seen = isDoneBy(words, i + 1) ? ownerOf(grammar, i - 1, floor) : undefined;
    if (seen !== undefined) return { phrase: seen, sureness: 0.9 };
    const phrase = phraseEndingAt(grammar, i - 1);
    if (phrase === undefined || phrase.kind === 'relative' || phrase.kind === 'pronoun') continue;
    const before = phrase.start - 1;
    const isObject = before >= floor && (words.bits[before]! & pack.PREPOSITION) !== 0;
    if (isObject) {
      // "a spokesman for the airline, who ..., said"
      const owner = (words.bits[before]! & pack.PREPOSITION) !== 0 ? phraseEndingAt(grammar, before - 1) : undefined;
      if (owner !== undefined && isHuman(grammar, owner)) return { phrase: owner, sureness: 0.85 };
      continue;
    }
    if (before >= floor && isVerb(words, before)) continue;
    if (!opensAside(grammar, i + 1, phrase)) continue;
    if (phrase.kind === 'name' && looksLikePerson(grammar, phrase)) return { phrase, sureness: 0.95 };
    fallback ??= phrase;
    if (before < floor) break;
  }
  if (fallback === undefined) return undefined;
  return depth > DEPTH ? undefined : { phrase: fallback, sureness: 0.8 };
}

/** `, seen by the Northern Press,` */
function isDoneBy(words: Words, at: number): boolean {
  return ((words.bits[at] ?? 0) & pack.PARTICIPLE) !== 0 && words.lower[at + 1] === 'by';
}

/** `A report by the board two years ago`: what all of it hangs on. */
function ownerOf(grammar: Grammar, last: number, floor: number): Phrase | undefined {
  const { words } = grammar;
  let at = last;
  for (let step = 0; step < 8 && at >= floor; step++) {
    const phrase = phraseEndingAt(grammar, at);
    const isTime =
      (words.bits[at]! & (pack.TIME | pack.ADVERB | pack.PREPOSITION)) !== 0 ||
      PERIOD.test(words.lower[at]!) ||
      isMay(words, at);
    if (isTime) {
      at = (phrase?.start ?? at) - 1;
      continue;
    }
    if (phrase === undefined || phrase.kind === 'relative') return undefined;
    const before = phrase.start - 1;
    if (before < floor || (words.bits[before]! & pack.PREPOSITION) === 0) return phrase;
    at = before - 1;
  }
  return undefined;
}

const PERIOD = /^(?:days?|weeks?|months?|years?)$/;

/** Whether a name between commas behind the phrase says who it is: `a spokesman for Lee, Ana Ruiz, said`. */
function isDescription(grammar: Grammar, phrase: Phrase, floor: number): boolean {
  const { words } = grammar;
  if (phrase.kind === 'pronoun' || phrase.kind === 'relative') return false;
  const before = words.lower[phrase.start - 1] ?? '';
  if (phrase.start - 1 >= floor && LINK.test(before)) {
    const owner = phraseEndingAt(grammar, phrase.start - 2);
    if (owner !== undefined && owner.kind === 'nominal' && isHuman(grammar, owner)) return true;
  }
  if (phrase.kind === 'name' && looksLikePerson(grammar, phrase)) return false;
  return phrase.start === floor || before === 'of' || before === 'for' || isHuman(grammar, phrase);
}

/** Whether an aside on a noun can begin here: a relative clause, an appositive, an age, a participle, a party and state. */
function opensAside(grammar: Grammar, at: number, phrase: Phrase): boolean {
  const { words, names } = grammar;
  const bits = words.bits[at]!;
  const lower = words.lower[at]!;
  if (
    (bits &
      (pack.RELATIVE | pack.DETERMINER | pack.POSSESSIVE | pack.REPORTING | pack.PREPOSITION | pack.PARTICIPLE)) !==
    0
  )
    return true;
  if (words.shape[at] === NUMBER || lower.endsWith('ing') || lower.endsWith('ed')) return true;
  if ((bits & (pack.PERSON | pack.ADVERB | pack.SUBORDINATOR)) !== 0) return true;
  if (names.runOf[at]! >= 0) return phrase.kind === 'name';
  return words.shape[at] === LOWER && (bits & (pack.CONJUNCTION | pack.PRONOUN | pack.AUXILIARY)) === 0;
}

/** The phrase that `who` or `which` stands for. */
export function antecedent(grammar: Grammar, relative: Phrase, floor: number, depth: number): Subject | undefined {
  const { words } = grammar;
  let at = relative.start - 1;
  if (at < floor) return undefined;
  if ((words.bits[at]! & pack.PREPOSITION) !== 0) at--;
  const comma = isSeparator(words.lower[at]!);
  if (comma) at--;
  const phrase = phraseEndingAt(grammar, at);
  if (phrase === undefined || phrase.kind === 'relative') return undefined;
  const isPersonal = words.lower[relative.start] !== 'which' && words.lower[relative.start] !== 'that';
  const before = phrase.start - 1;
  if (isPersonal && !isHuman(grammar, phrase) && before > floor && (words.bits[before]! & pack.PREPOSITION) !== 0) {
    const owner = phraseEndingAt(grammar, before - 1);
    if (owner !== undefined && isHuman(grammar, owner)) return { phrase: owner, sureness: 0.85 };
  }
  // "Lee, an architect from York, who said"
  if (comma && phrase.kind === 'nominal' && before > floor && words.lower[before] === ',') {
    const owner = phraseEndingAt(grammar, before - 1);
    if (owner?.kind === 'name') return { phrase: owner, sureness: 0.85 };
  }
  return depth > DEPTH ? undefined : { phrase, sureness: 0.85 };
}
