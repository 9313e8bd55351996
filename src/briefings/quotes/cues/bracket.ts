import { agentBetween, named } from '../clauses/cue-phrases.ts';
import { verbSecondSubject } from '../clauses/verb-second.ts';
import { finiteOf, isPassiveFinite } from '../clauses/verb-second-clauses.ts';
import * as pack from '../languages/pack.ts';
import type { Grammar } from '../words/phrases.ts';
import { LOWER, PUNCTUATION, QUOTATION } from '../words/shapes.ts';
import type { Candidate } from './candidate.ts';

/** How far behind a quotation the verb may stand that closes its clause, in tokens. */
const REACH = 14;

/**
 * Speakers of quotations that stand inside the bracket of a verb: `Lee hat den Plan als „Witz“ bezeichnet`, `..., der ihn „Witz“ nannte`.
 */
export function candidatesInBracket(grammar: Grammar, token: number, found: Candidate[]): void {
  const { words, language } = grammar;
  if (!language.verbSecond || words.sentence[token] === token) return;
  const limit = Math.min(words.count, token + REACH);
  for (let i = token + 1; i < limit && words.sentence[i] === words.sentence[token]; i++) {
    if (words.shape[i] === QUOTATION) continue;
    if (words.shape[i] === PUNCTUATION) return;
    const bits = words.bits[i]!;
    if ((bits & pack.REPORTS) === 0 || words.shape[i] !== LOWER) continue;
    const finite = finiteOf(grammar, i);
    const says = (bits & pack.SAYS) !== 0;
    if (isPassiveFinite(words, finite, i)) {
      const agent = agentBetween(grammar, words.sentence[token]!, i);
      if (agent !== undefined)
        found.push({ phrase: named(grammar, agent), template: 'passive', score: 0.85, cue: i, says });
      return;
    }
    const subject = verbSecondSubject(grammar, finite);
    if (subject === undefined || subject.phrase.start > token) return;
    const score = 0.9 * subject.sureness * (says ? 1 : 0.95);
    found.push({ phrase: named(grammar, subject.phrase), template: 'before', score, cue: i, says });
    return;
  }
}
