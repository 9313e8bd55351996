import * as pack from '../languages/pack.ts';
import { type Grammar, type Phrase, phraseStartingAt } from '../words/phrases.ts';
import { PUNCTUATION, QUOTATION } from '../words/shapes.ts';
import type { Words } from '../words/words.ts';
import { DEPTH, followedByVerb, isVerb, REACH, type Subject } from './clauses.ts';
import { mainClauseSubject } from './verb-second.ts';

/**
 * The subject of the main clause that stands before token `upto` in its sentence: the last noun phrase with a finite verb that no
 * preposition, conjunction or verb of thinking governs.
 */
export function mainSubject(grammar: Grammar, upto: number, depth = 0): Subject | undefined {
  if (depth > DEPTH) return undefined;
  const { words, language } = grammar;
  if (language.verbSecond) return mainClauseSubject(grammar, upto);
  const floor = words.sentence[upto]!;
  const from = Math.max(floor, upto - REACH);
  let found: Phrase | undefined;
  let embedded: Phrase | undefined;
  for (let i = from; i < upto; i++) {
    if (!startsPhrase(grammar, i)) continue;
    const phrase = phraseStartingAt(grammar, i);
    if (phrase === undefined || phrase.end > upto) continue;
    if (followedByVerb(grammar, phrase.end, upto)) {
      if (isGoverned(words, i, from)) embedded ??= phrase;
      else if (found === undefined || (startsClause(words, i) && found.end !== i - 1)) found = phrase;
    }
    i = Math.max(i, phrase.end - 1);
  }
  if (found !== undefined) return { phrase: found, sureness: 0.85 };
  return embedded === undefined ? undefined : { phrase: embedded, sureness: 0.75 };
}

function startsPhrase({ words, names }: Grammar, i: number): boolean {
  const shape = words.shape[i]!;
  if (shape === PUNCTUATION || shape === QUOTATION) return false;
  if (names.runOf[i]! >= 0) return true;
  const bits = words.bits[i]!;
  if ((bits & pack.PRONOUN) !== 0) return true;
  return (
    (bits &
      (pack.PREPOSITION | pack.CONJUNCTION | pack.SUBORDINATOR | pack.RELATIVE | pack.AUXILIARY | pack.ADVERB)) ===
    0
  );
}

/** A later clause takes over the sentence only behind "; and", ", but", ", and" or a comma behind an opening phrase. */
function startsClause(words: Words, i: number): boolean {
  const before = words.lower[i - 1] ?? '';
  if (before === ';' || before === ':' || before === ',')
    return before !== ',' || (words.bits[i]! & pack.DETERMINER) === 0;
  return (
    (words.bits[i - 1]! & pack.CONJUNCTION) !== 0 &&
    i >= 2 &&
    (words.lower[i - 2] === ',' || words.lower[i - 2] === ';')
  );
}

/** Whether what stands before the phrase makes it part of something else. */
function isGoverned(words: Words, i: number, floor: number): boolean {
  if (i <= floor) return false;
  const bits = words.bits[i - 1]!;
  if ((bits & (pack.PREPOSITION | pack.SUBORDINATOR | pack.RELATIVE)) !== 0) return true;
  return isVerb(words, i - 1);
}
