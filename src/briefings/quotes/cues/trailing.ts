import { named, sourcePhraseAt } from '../clauses/cue-phrases.ts';
import { subjectBehind } from '../clauses/nominatives.ts';
import { endsSoon, verbBehind } from '../clauses/verb-behind.ts';
import { isPassiveFinite } from '../clauses/verb-second-clauses.ts';
import * as pack from '../languages/pack.ts';
import { type Grammar, type Phrase, phraseStartingAt } from '../words/phrases.ts';
import { LOWER, QUOTATION } from '../words/shapes.ts';
import type { Candidate } from './candidate.ts';

/** `"..." would be enough, said Ana Ruiz.` */
export function trailing(grammar: Grammar, token: number, from: number, found: Candidate[]): void {
  const { words } = grammar;
  const score = isGovernedBefore(grammar, token) ? 0.7 : 0.86;
  const limit = Math.min(words.count, from + 30);
  for (let i = from; i < limit && words.sentence[i] === words.sentence[from]; i++) {
    if (words.shape[i] === QUOTATION) return;
    if (words.lower[i] !== ',') continue;
    const inverted = invertedSubjectAt(grammar, i + 1);
    const direct = inverted === undefined && !grammar.language.verbSecond ? directSubjectAt(grammar, i + 1) : undefined;
    const source = sourcePhraseAt(grammar, i + 1);
    const phrase = inverted ?? direct?.phrase ?? source;
    if (phrase === undefined) continue;
    found.push({ phrase, template: 'after', score, cue: direct?.verb ?? i + 1, says: true });
    return;
  }
}

/** `who called it "..."`: a verb right before the quotation has it already. */
function isGovernedBefore({ words }: Grammar, token: number): boolean {
  for (let i = token - 1; i > token - GOVERNS && i >= 0 && words.sentence[i] === words.sentence[token]; i--) {
    if ((words.bits[i]! & (pack.REPORTS | pack.REPORTING)) !== 0 && words.shape[i] === LOWER) return true;
  }
  return false;
}

/** How far before its quotation a verb still governs it, in tokens. */
const GOVERNS = 7;

function invertedSubjectAt(grammar: Grammar, verb: number): Phrase | undefined {
  const bits = grammar.words.bits[verb] ?? 0;
  const split = splitVerbSubject(grammar, verb);
  if (split !== undefined) return split;
  if ((bits & pack.REPORTS) === 0 || (bits & pack.SAYS) === 0) return undefined;
  const phrase = grammar.language.verbSecond ? subjectBehind(grammar, verb + 1) : phraseStartingAt(grammar, verb + 1);
  return phrase === undefined ? undefined : named(grammar, phrase);
}

function directSubjectAt(grammar: Grammar, at: number): { phrase: Phrase; verb: number } | undefined {
  const phrase = phraseStartingAt(grammar, at);
  if (phrase === undefined) return undefined;
  const verb = verbBehind(grammar, phrase);
  if (verb < 0 || (grammar.words.bits[verb]! & pack.SAYS) === 0 || !endsSoon(grammar.words, verb)) return undefined;
  return { phrase: named(grammar, phrase), verb };
}

/** `hatte Lee gesagt`: the subject between an auxiliary and the participle of a verb of saying, where the verb stands second. */
export function splitVerbSubject(grammar: Grammar, at: number): Phrase | undefined {
  const { words, language } = grammar;
  if (!language.verbSecond || ((words.bits[at] ?? 0) & pack.AUXILIARY) === 0) return undefined;
  const limit = Math.min(words.count, at + 16);
  for (let i = at + 2; i < limit && words.sentence[i] === words.sentence[at]; i++) {
    if (words.shape[i] === QUOTATION || words.lower[i] === ',') return undefined;
    if ((words.bits[i]! & pack.PARTICIPLE) === 0 || (words.bits[i]! & pack.SAYS) === 0) continue;
    const phrase = isPassiveFinite(words, at, i) ? undefined : subjectBehind(grammar, at + 1);
    return phrase === undefined ? undefined : named(grammar, phrase);
  }
  return undefined;
}
