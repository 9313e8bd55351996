import { isHuman } from '../clauses/clauses.ts';
import { named } from '../clauses/cue-phrases.ts';
import { verbSecondSubject } from '../clauses/verb-second.ts';
import { finiteOf, isPassiveFinite } from '../clauses/verb-second-clauses.ts';
import * as pack from '../languages/pack.ts';
import { type Grammar, type Phrase, phraseEndingAt, phraseStartingAt } from '../words/phrases.ts';
import { QUOTATION } from '../words/shapes.ts';
import type { Words } from '../words/words.ts';
import type { Candidate } from './candidate.ts';

/** Somebody who was quoted by somebody else. `by` is absent where the text does not say by whom. */
export interface Relayed {
  readonly speaker: Phrase;
  readonly by?: Phrase;
}

/** How far from a quotation the words stand that say who was quoted, in tokens. */
const REACH = 25;

/** `the agency quoted Ana Ruiz as saying`, `Ana Ruiz was quoted as saying`, on either side of the quotation. */
export function candidatesQuoted(grammar: Grammar, token: number, found: Candidate[]): void {
  const { words } = grammar;
  for (const step of [1, -1]) {
    // what a new sentence behind it quotes is another one
    if (step > 0 && words.sentence[token + 1] === token + 1) continue;
    for (let i = token + step; Math.abs(i - token) <= REACH && i >= 0 && i < words.count; i += step) {
      if (words.paragraph[i] !== words.paragraph[token]) break;
      if (words.shape[i] === QUOTATION || words.sentence[i] !== words.sentence[step > 0 ? token + 1 : token]) break;
      const relayed = relayedAt(grammar, i);
      if (relayed === undefined) continue;
      found.push({ phrase: named(grammar, relayed.speaker), template: 'quoted', score: 0.99, cue: i, says: true });
      break;
    }
  }
}

/** Who was quoted, and by whom, where the verb at `verb` says so. */
export function relayedAt(grammar: Grammar, verb: number): Relayed | undefined {
  const { words } = grammar;
  if (grammar.language.verbSecond)
    return /^zitier(?:t|te|ten)$/.test(words.lower[verb] ?? '') ? citedAt(grammar, verb) : undefined;
  if (!/^(?:quoted|quotes|cited|cites)$/.test(words.lower[verb] ?? '')) return undefined;
  return (words.bits[verb - 1]! & pack.BE) !== 0 ? passiveAt(grammar, verb) : activeAt(grammar, verb);
}

function activeAt(grammar: Grammar, verb: number): Relayed | undefined {
  const speaker = phraseStartingAt(grammar, verb + 1);
  if (speaker === undefined || !saysAt(grammar.words, named(grammar, speaker).end)) return undefined;
  const by = phraseEndingAt(grammar, verb - 1);
  return { speaker, ...(by === undefined ? {} : { by }) };
}

function passiveAt(grammar: Grammar, verb: number): Relayed | undefined {
  const speaker = phraseEndingAt(grammar, verb - 2);
  const by = grammar.words.lower[verb + 1] === 'by' ? phraseStartingAt(grammar, verb + 2) : undefined;
  if (speaker === undefined || !saysAt(grammar.words, by?.end ?? verb + 1)) return undefined;
  return { speaker, ...(by === undefined ? {} : { by }) };
}

/** `zitiert Lee mit den Worten`, `zitierte man Lee`, `wird Lee zitiert`. */
function citedAt(grammar: Grammar, verb: number): Relayed | undefined {
  const { words } = grammar;
  const finite = finiteOf(grammar, verb);
  const subject = verbSecondSubject(grammar, finite)?.phrase;
  if (isPassiveFinite(words, finite, verb)) return subject === undefined ? undefined : { speaker: subject };
  const from = subject !== undefined && subject.start > verb ? subject.end : verb + 1;
  const speaker = phraseStartingAt(grammar, words.lower[from] === 'man' ? from + 1 : from);
  if (speaker === undefined || speaker.kind === 'pronoun' || !isHuman(grammar, speaker)) return undefined;
  return {
    speaker,
    ...(subject === undefined || subject.kind === 'pronoun' || subject.start === speaker.start ? {} : { by: subject }),
  };
}

/** `as saying`, an aside between commas before it skipped. */
function saysAt(words: Words, from: number): boolean {
  let at = from;
  if (words.lower[at] === ',') {
    while (at < words.count && at - from < REACH && words.lower[at] !== 'as') at++;
  }
  return words.lower[at] === 'as' && ((words.bits[at + 1] ?? 0) & pack.REPORTING) !== 0;
}
