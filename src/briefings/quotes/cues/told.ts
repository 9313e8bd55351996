import * as pack from '../languages/pack.ts';
import { type Grammar, type Phrase, phraseStartingAt } from '../words/phrases.ts';
import { PUNCTUATION, QUOTATION } from '../words/shapes.ts';
import type { Candidate } from './candidate.ts';

/** How far behind its quotation the attribution stands at most, in tokens. */
const REACH = 30;

/** `"...," a jury was told`, `"..." that night, the inquest heard`: who listened has not said it, and whoever did is not named. */
export function candidatesTold(grammar: Grammar, token: number, found: Candidate[]): void {
  const { words } = grammar;
  if (grammar.language.code !== 'en' || words.sentence[token + 1] === token + 1) return;
  const limit = Math.min(words.count, token + REACH);
  for (let i = token + 1; i < limit && words.sentence[i] === words.sentence[token + 1]; i++) {
    if (words.shape[i] === QUOTATION) return;
    const opens = i === token + 1 ? words.shape[i] !== PUNCTUATION : words.lower[i - 1] === ',';
    const phrase = opens ? phraseStartingAt(grammar, i) : undefined;
    const cue = phrase === undefined ? -1 : hearing(grammar, phrase);
    if (phrase === undefined || cue < 0) continue;
    found.push({ phrase, template: 'after', score: 0.99, cue, says: true, isTold: true });
    return;
  }
}

/** Where the verb stands by which a phrase hears something; -1 where it hears nothing. */
function hearing({ words }: Grammar, { end, head }: Phrase): number {
  const isTold = ((words.bits[end] ?? 0) & pack.BE) !== 0 && TOLD.test(words.lower[end + 1] ?? '');
  if (isTold) return end + 1;
  return LISTENERS.test(words.lower[head]!) && words.lower[end] === 'heard' ? end : -1;
}

const TOLD = /^(?:told|informed|asked|reminded|warned)$/;
const LISTENERS = /^(?:jury|jurors|court|judge|magistrates|inquest|hearing|tribunal|inquiry|panel|committee)$/;
