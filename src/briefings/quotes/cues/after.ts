import { isHuman } from '../clauses/clauses.ts';
import { impliedBy, isPassive, named, phraseBehindReflexive, sourcePhraseAt } from '../clauses/cue-phrases.ts';
import { subjectBehind } from '../clauses/nominatives.ts';
import { endsSoon, verbBehind } from '../clauses/verb-behind.ts';
import * as pack from '../languages/pack.ts';
import type { Quotation } from '../marks/marks.ts';
import { type Grammar, phraseStartingAt } from '../words/phrases.ts';
import { LOWER, PUNCTUATION } from '../words/shapes.ts';
import type { Words } from '../words/words.ts';
import type { Candidate } from './candidate.ts';
import { splitVerbSubject, trailing } from './trailing.ts';

/** Speakers that are named behind the quotation, or on a line of their own below it. */
export function candidatesAfter(grammar: Grammar, quotation: Quotation, token: number, found: Candidate[]): void {
  signature(grammar, token, found);
  const { words } = grammar;
  const ending = endingOf(words, quotation, token);
  let at = token + 1;
  while (
    at < words.count &&
    words.shape[at] === PUNCTUATION &&
    /^[,—–―.\-)]$/.test(words.lower[at]!) &&
    at - token < 4
  ) {
    if (words.lower[at] === '.' && words.sentence[at + 1] === at + 1) return;
    at++;
  }
  if (at >= words.count || startsParagraph(words, token + 1)) return;
  const isNewSentence = words.sentence[at] === at;
  // the ending says how far the words behind belong to the quotation
  const weight =
    ending === ','
      ? 1
      : ending === '?'
        ? 0.97
        : ending === '.'
          ? isNewSentence
            ? 0.6
            : 0.9
          : isNewSentence
            ? 0.5
            : 0.8;
  sourceAfter(grammar, at, weight, found);
  invertedAfter(grammar, at, weight, isNewSentence && ending !== ',', found);
  // where the verb stands second, what follows the quotation with its subject first is a clause of its own
  if (!grammar.language.verbSecond) {
    directAfter(grammar, at, weight, isNewSentence && ending !== ',', found);
    if (ending === ',' && !isNewSentence) unknownVerbAfter(grammar, at, found);
  }
  if (!isNewSentence) trailing(grammar, token, at, found);
}

/** How a quotation ends: `,` leads on to its attribution, `.` seldom does. */
function endingOf(words: Words, quotation: Quotation, token: number): ',' | '.' | '?' | '' {
  let at = quotation.end - 1;
  while (at > quotation.start && /['’‘"”\])]/.test(words.text[at]!)) at--;
  const last = words.text[at] ?? '';
  const next = words.lower[token + 1];
  if (next === ',' || last === ',' || next === '—' || next === '–' || last === '—' || last === '–' || last === '-')
    return ',';
  if (last === '?' || last === '!' || last === '…') return '?';
  return last === '.' || next === '.' ? '.' : '';
}

/** A quotation may end in a later paragraph than it begins in: the line end before the token decides. */
function startsParagraph({ text, start, end }: Words, i: number): boolean {
  for (let at = end[i - 1]!; at < start[i]!; at++) if (text.charCodeAt(at) === 10) return true;
  return false;
}

/** A line of its own with a dash and a name below the quotation. */
function signature(grammar: Grammar, token: number, found: Candidate[]): void {
  const { words } = grammar;
  const dash = token + 1;
  if (!/^[-–—―]$/.test(words.lower[dash] ?? '') || words.sentence[dash] !== dash) return;
  const phrase = phraseStartingAt(grammar, dash + 1);
  if (phrase?.kind !== 'name') return;
  const isAlone =
    phrase.end >= words.count || words.shape[phrase.end] === PUNCTUATION || words.sentence[phrase.end] === phrase.end;
  if (isAlone) found.push({ phrase, template: 'after', score: 0.93, cue: dash, says: true });
}

function sourceAfter(grammar: Grammar, at: number, weight: number, found: Candidate[]): void {
  const { words } = grammar;
  const subject = sourcePhraseAt(grammar, at);
  if (subject !== undefined) {
    found.push({ phrase: subject, template: 'source', score: 0.9 * weight, cue: at, says: true });
  }
  if (words.lower[at] === 'by' && words.lower[at - 1] !== ',') {
    const agent = phraseStartingAt(grammar, at + 1);
    if (agent !== undefined && agent.kind !== 'nominal' && hasPassiveBefore(words, at)) {
      found.push({ phrase: agent, template: 'passive', score: 0.9, cue: at, says: false });
    }
  }
}

function hasPassiveBefore(words: Words, at: number): boolean {
  for (let i = at - 1; i >= words.sentence[at]! && at - i < 25; i--)
    if ((words.bits[i]! & pack.PARTICIPLE) !== 0 && isPassive(words, i)) return true;
  return false;
}

/** `"...," said Lee`, `« ... », a-t-il ajouté` */
function invertedAfter(grammar: Grammar, from: number, weight: number, isDoubtful: boolean, found: Candidate[]): void {
  const { words } = grammar;
  const split = splitVerbSubject(grammar, from);
  if (split !== undefined) {
    found.push({ phrase: split, template: 'inverted', score: 0.96 * weight, cue: from, says: true });
    return;
  }
  let at = from;
  let joined = -1;
  while (
    at - from < 3 &&
    (((words.bits[at] ?? 0) & (pack.ADVERB | pack.AUXILIARY)) !== 0 || CLITIC.test(words.lower[at] ?? '')) &&
    (words.bits[at]! & pack.REPORTS) === 0
  ) {
    if (isJoined(words, at)) joined = at;
    at++;
  }
  const bits = words.bits[at] ?? 0;
  if ((bits & pack.REPORTS) === 0 || words.lower[at] === 'told' || words.lower[at] === 'tells') return;
  if (isJoined(words, at)) joined = at;
  let next = at + 1;
  // "sagte ein Sprecher": also a particle elsewhere
  while (next - at < 3 && ((words.bits[next] ?? 0) & (pack.ADVERB | pack.DETERMINER)) === pack.ADVERB) next++;
  const phrase =
    joined < 0
      ? grammar.language.verbSecond
        ? subjectBehind(grammar, next)
        : (phraseStartingAt(grammar, next) ?? phraseBehindReflexive(grammar, next))
      : ({ start: joined, end: joined + 1, kind: 'pronoun', head: joined } as const);
  const says = (bits & pack.SAYS) !== 0;
  const score = (says ? 0.98 : 0.75) * weight * (isDoubtful ? 0.6 : 1);
  if (phrase !== undefined) found.push({ phrase: named(grammar, phrase), template: 'inverted', score, cue: at, says });
  else if (grammar.language.dropsSubject && says)
    found.push({ phrase: impliedBy(at), template: 'inverted', score: score * 0.9, cue: at, says });
}

/** `« ... », lui répond Lee`, `se plaint Lee`: a pronoun before the verb that is not its subject. */
const CLITIC = /^(?:se|lui|leur)$/;

/** `"...," harrumphed Lee`, `«...», apostilla Lee`: between the comma and a name that no other verb follows. */
function unknownVerbAfter(grammar: Grammar, at: number, found: Candidate[]): void {
  const { words, language } = grammar;
  if (words.shape[at] !== LOWER || (words.bits[at]! & ~pack.VERB) !== 0) return;
  if (language.code === 'en' && !words.lower[at]!.endsWith('ed')) return;
  const phrase = phraseStartingAt(grammar, at + 1);
  if (
    phrase?.kind !== 'name' ||
    phrase.start !== at + 1 ||
    !isHuman(grammar, phrase) ||
    verbBehind(grammar, phrase) >= 0
  )
    return;
  found.push({ phrase, template: 'inverted', score: 0.85, cue: at, says: true });
}

/** `a-t-il`: the pronoun is part of the verb. */
function isJoined(words: Words, i: number): boolean {
  return ((words.bits[i] ?? 0) & pack.PRONOUN) !== 0 && words.lower[i]!.includes('-');
}

/** `"...," Lee said`, `"...," Lee, a farmer from York, told reporters` */
function directAfter(grammar: Grammar, from: number, weight: number, isDoubtful: boolean, found: Candidate[]): void {
  const { words } = grammar;
  let at = from;
  if ((words.bits[at]! & pack.CONJUNCTION) !== 0) at++;
  const phrase = phraseStartingAt(grammar, at);
  if (phrase === undefined) return;
  const verb = verbBehind(grammar, phrase);
  if (verb < 0) return;
  const bits = words.bits[verb]!;
  const says = (bits & pack.SAYS) !== 0;
  if (isDoubtful && !endsSoon(words, verb)) return;
  const conjunction = at > from ? 0.7 : 1;
  const score = (says ? 0.98 : 0.6) * weight * conjunction;
  found.push({ phrase: named(grammar, phrase), template: 'after', score, cue: verb, says });
}
