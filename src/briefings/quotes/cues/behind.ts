import { isHuman } from '../clauses/clauses.ts';
import { named } from '../clauses/cue-phrases.ts';
import { canBeNominative, subjectBehind } from '../clauses/nominatives.ts';
import { verbSecondSubject } from '../clauses/verb-second.ts';
import { finiteOf, isClauseEnd, isPassiveFinite } from '../clauses/verb-second-clauses.ts';
import * as pack from '../languages/pack.ts';
import { type Grammar, phraseStartingAt } from '../words/phrases.ts';
import { LOWER, PUNCTUATION, QUOTATION } from '../words/shapes.ts';
import type { Candidate } from './candidate.ts';

/** How far behind a quotation its attribution is looked for, in tokens. */
const REACH = 24;

/** Speakers whom a clause or sentence of its own names behind the quotation, where the verb stands second. */
export function candidatesBehind(grammar: Grammar, token: number, found: Candidate[]): void {
  if (!grammar.language.verbSecond) return;
  const { words } = grammar;
  let at = token + 1;
  while (words.shape[at] === PUNCTUATION && at - token < 4) at++;
  if (at >= words.count || words.paragraph[at] !== words.paragraph[token]) return;
  anyVerb(grammar, token, found);
  asInformed(grammar, token, found);
  looksBack(grammar, at, found);
}

/** `„...“, knurrte er`: between the comma behind a quotation and somebody, what is no other word is a verb. */
function anyVerb(grammar: Grammar, token: number, found: Candidate[]): void {
  const { words } = grammar;
  const verb = token + 2;
  if (words.lower[token + 1] !== ',' || words.shape[verb] !== LOWER || (words.bits[verb]! & ~pack.VERB) !== 0) return;
  if (!/(?:[^s]t|te|ten)$/.test(words.lower[verb]!)) return;
  const subject = phraseStartingAt(grammar, verb + 1);
  if (subject === undefined || !canBeNominative(grammar, subject)) return;
  const isSomebody =
    subject.kind === 'pronoun' ? /^(?:er|sie)$/.test(words.lower[subject.head]!) : isHuman(grammar, subject);
  if (isSomebody)
    found.push({ phrase: named(grammar, subject), template: 'inverted', score: 0.9, cue: verb, says: true });
}

/** `..., wie Lee mitteilte`, `..., wie es Lee nannte`: the verb at the end of the clause. */
function asInformed(grammar: Grammar, token: number, found: Candidate[]): void {
  const { words } = grammar;
  // "Lee schrieb, es sei „...“, wie Kim berichtete": Kim only relays it
  if (
    found.some(
      ({ template, says, score, phrase }) => template === 'before' && says && score > FIRM && isHuman(grammar, phrase),
    )
  )
    return;
  const limit = Math.min(words.count, token + REACH);
  for (let i = token + 1; i < limit && words.sentence[i] === words.sentence[token + 1]; i++) {
    if (words.shape[i] === QUOTATION) return;
    if (words.lower[i] !== 'wie' || words.lower[i - 1] !== ',') continue;
    const verb = verbAtEnd(grammar, i + 1);
    if (verb < 0) return;
    const subject = verbSecondSubject(grammar, finiteOf(grammar, verb));
    if (subject !== undefined && subject.phrase.start > i)
      found.push({ phrase: named(grammar, subject.phrase), template: 'after', score: 0.93, cue: verb, says: true });
    return;
  }
}

/** From this on who is named before the quotation has said it. */
const FIRM = 0.7;

/** The reporting verb that closes the clause from `from` on; -1 where there is none, or where nobody is said to speak. */
function verbAtEnd(grammar: Grammar, from: number): number {
  const { words } = grammar;
  for (let i = from; i < words.count && i - from < REACH && words.sentence[i] === words.sentence[from]; i++) {
    const says = (words.bits[i]! & pack.REPORTS) !== 0 && words.shape[i] === LOWER;
    if (says && (isClauseEnd(words, i + 1) || finiteOf(grammar, i) !== i))
      return isPassiveFinite(words, finiteOf(grammar, i), i) ? -1 : i;
    if (isClauseEnd(words, i)) return -1;
  }
  return -1;
}

/** `„...“ Das sagte Lee am Montag.`, `„...“ Mit diesen Worten eröffnete Lee ...`, `„...“ – so beschreibt Lee ...` */
function looksBack(grammar: Grammar, at: number, found: Candidate[]): void {
  const { words } = grammar;
  const isThat = /^(?:das|dies|so)$/.test(words.lower[at]!);
  let verb = at + 1;
  if (/^mit$/.test(words.lower[at]!) && /^(?:diesen|diesem|den|dem)$/.test(words.lower[at + 1] ?? '')) {
    if (!/^(?:worten|satz|sätzen|spruch|hinweis|ausruf)$/.test(words.lower[at + 2] ?? '')) return;
    verb = at + 3;
  } else if (!isThat || (words.bits[verb]! & pack.REPORTS) === 0) return;
  if (words.shape[verb] !== LOWER || leadsOn(grammar, verb)) return;
  const subject = subjectBehind(grammar, verb + 1);
  if (subject !== undefined)
    found.push({ phrase: named(grammar, subject), template: 'inverted', score: 0.9, cue: verb, says: true });
}

/** `Das sagte Lee: „...“`: the sentence is about what follows. */
function leadsOn({ words }: Grammar, from: number): boolean {
  for (let i = from; i < words.count && i - from < REACH && words.sentence[i] === words.sentence[from]; i++)
    if (words.lower[i] === ':' || words.shape[i] === QUOTATION) return true;
  return false;
}
