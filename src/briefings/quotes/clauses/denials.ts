import * as pack from '../languages/pack.ts';
import { type Grammar, type Phrase, phraseStartingAt, withComplement } from '../words/phrases.ts';
import { LOWER, PUNCTUATION, QUOTATION } from '../words/shapes.ts';

/** How far before a quotation the denial stands at most, in tokens. */
const REACH = 40;

/** What somebody denies, where a quotation stands in the clause that says it. */
export interface Denial {
  /** `Vorwürfe der Partei`: whose words they are. Absent where nothing is named. */
  readonly denied?: Phrase;
}

/** `Lee wies Berichte zurück, er sei „am Ende“`: the words behind the comma are not Lee's. Undefined where nothing is denied. */
export function denialBefore(grammar: Grammar, token: number): Denial | undefined {
  const { words, language } = grammar;
  if (!language.verbSecond) return undefined;
  const floor = Math.max(words.sentence[token]!, token - REACH);
  let comma = -1;
  for (let i = token - 1; i >= floor; i--) {
    if (words.shape[i] === QUOTATION || words.lower[i] === ':') return undefined;
    if (words.lower[i] === ',') comma = i;
    if (comma < 0 || !isDenial(grammar, i)) continue;
    return CONTENT.test(words.lower[comma + 1] ?? '') ? deniedIn(grammar, floor, comma) : undefined;
  }
  return undefined;
}

/** How a clause begins that says what was denied. */
const CONTENT = /^(?:er|sie|es|man|dass|ihre?|seine?|das|die|der|wonach)$/;

function isDenial({ words }: Grammar, i: number): boolean {
  if (words.shape[i] !== LOWER) return false;
  if (DENIALS.test(words.lower[i]!)) return true;
  return words.lower[i] === 'zurück' && words.shape[i + 1] === PUNCTUATION;
}

const DENIALS =
  /^(?:zurückgewiesen|zurückweist|zurückwies|bestreitet|bestreiten|bestritt|bestritten|dementiert|dementierte|dementierten|leugnet|leugnete|geleugnet)$/;

function deniedIn(grammar: Grammar, from: number, to: number): Denial {
  const { words } = grammar;
  for (let i = from; i < to; i++) {
    const bits = words.bits[i]!;
    if ((bits & pack.UTTERANCE) === 0 || words.shape[i] === LOWER) continue;
    const hasArticle = i > from && (words.bits[i - 1]! & (pack.DETERMINER | pack.POSSESSIVE)) !== 0;
    const phrase = phraseStartingAt(grammar, hasArticle ? i - 1 : i);
    if (phrase === undefined || phrase.head !== i) return {};
    // a bare "Vorwürfe" tells nothing of who made them
    return withComplement(grammar, phrase) === phrase ? {} : { denied: phrase };
  }
  return {};
}
