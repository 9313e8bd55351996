import { isVerb, type Subject } from '../clauses/clauses.ts';
import { agentBetween, impliedBy, isPassive, named, sourcePhraseAt } from '../clauses/cue-phrases.ts';
import { denialBefore } from '../clauses/denials.ts';
import { mainSubject } from '../clauses/main-subject.ts';
import { subjectOf } from '../clauses/subjects.ts';
import { verbSecondSubject } from '../clauses/verb-second.ts';
import { finiteOf, isPassiveFinite } from '../clauses/verb-second-clauses.ts';
import * as pack from '../languages/pack.ts';
import { type Grammar, isPronoun, type Phrase, phraseEndingAt, phraseStartingAt } from '../words/phrases.ts';
import { LOWER, QUOTATION } from '../words/shapes.ts';
import type { Words } from '../words/words.ts';
import type { Candidate } from './candidate.ts';

/** Speakers that are named before the quotation in its sentence. */
export function candidatesBefore(grammar: Grammar, token: number, found: Candidate[]): void {
  const { words } = grammar;
  if (words.sentence[token] === token) return;
  const denial = denialBefore(grammar, token);
  if (denial !== undefined) {
    if (denial.denied !== undefined)
      found.push({ phrase: denial.denied, template: 'before', score: 0.9, cue: token - 1, says: false });
    return;
  }
  const floor = Math.max(words.sentence[token]!, token - REACH);
  let verbsSeen = 0;
  let penalty = 0;
  for (let i = token - 1; i >= floor; i--) {
    if (words.shape[i] === QUOTATION) {
      penalty += 0.02;
      continue;
    }
    const distance = token - i;
    const before = found.length;
    readWord(grammar, token, i, Math.max(0.3, 1 - 0.006 * distance - penalty), found);
    if (found.length > before) {
      penalty += 0.12;
      if (++verbsSeen >= 4) break;
    } else if (isVerb(words, i)) penalty += 0.03;
  }
  const subject = mainSubject(grammar, token);
  if (subject !== undefined) {
    found.push({ phrase: subject.phrase, template: 'subject', score: 0.4 * subject.sureness, says: false });
  }
}

export const REACH = 60;

/** What the word at `i` before the quotation says of its speaker. */
export function readWord(grammar: Grammar, token: number, i: number, weight: number, found: Candidate[]): void {
  const { words } = grammar;
  const bits = words.bits[i]!;
  const source = sourcePhraseAt(grammar, i);
  if (source !== undefined) {
    found.push({ phrase: source, template: 'source', score: 0.93 * weight, cue: i, says: true });
    return;
  }
  if (isPutTo(words, i)) {
    const subject = subjectBefore(grammar, i);
    if (subject !== undefined)
      found.push({
        phrase: named(grammar, subject.phrase),
        template: 'before',
        score: 0.9 * weight,
        cue: i,
        says: true,
      });
    return;
  }
  const isNounHere =
    i > 0 &&
    !words.capitalNouns &&
    ((words.bits[i - 1]! & (pack.DETERMINER | pack.POSSESSIVE)) !== 0 ||
      (words.possessive[i - 1] === 1 && !isPronoun(words, i - 1)));
  if ((bits & pack.UTTERANCE) !== 0 && (isNounHere || (bits & (pack.REPORTS | pack.REPORT | pack.REPORTING)) === 0)) {
    utteranceBefore(grammar, token, i, weight, found);
    return;
  }
  if ((bits & (pack.REPORTS | pack.REPORTING | pack.REPORT)) === 0 || isNounHere) return;
  if (words.shape[i] !== LOWER && words.sentence[i] !== i) return;
  verbBefore(grammar, token, i, weight, found);
}

/** `counsel put it to her that ...` */
function isPutTo({ lower }: Words, i: number): boolean {
  return /^puts?$/.test(lower[i]!) && lower[i + 1] === 'it' && lower[i + 2] === 'to';
}

function verbBefore(grammar: Grammar, token: number, verb: number, weight: number, found: Candidate[]): void {
  const { words } = grammar;
  const bits = words.bits[verb]!;
  const says = (bits & pack.SAYS) !== 0;
  const isAgentWanted = grammar.language.verbSecond
    ? isPassiveFinite(words, finiteOf(grammar, verb), verb)
    : (bits & pack.PARTICIPLE) !== 0 && isPassive(words, verb);
  if (isAgentWanted) {
    const agent = agentBetween(grammar, verb + 1, token + 1);
    if (agent !== undefined) found.push({ phrase: agent, template: 'passive', score: 0.92 * weight, cue: verb, says });
    return;
  }
  if ((bits & (pack.REPORTS | pack.REPORTING)) === 0 && !isFinitePlain(grammar, verb)) return;
  const behind = says && !grammar.language.verbSecond ? invertedSubject(grammar, token, verb) : undefined;
  if (behind !== undefined) {
    found.push({ phrase: behind, template: 'inverted', score: 0.95 * weight, cue: verb, says });
    return;
  }
  const subject = subjectBefore(grammar, verb);
  if (subject === undefined) return;
  const { phrase, sureness } = subject;
  // "a bill called": the participle behind a thing names it, and nobody speaks
  const isThing =
    phrase.kind === 'nominal' &&
    (words.bits[phrase.head]! & (pack.PERSON | pack.GROUP | pack.BODY | pack.UTTERANCE)) === 0;
  if (isThing && !says && phrase.end === verb) return;
  const kind = says ? 1 : (bits & pack.THINKS) !== 0 ? 0.8 : 0.93;
  const thing = (isThing ? 0.75 : 1) * (isToldBy(grammar, phrase, verb, token) ? TOLD_BY_ANOTHER : 1);
  found.push({
    phrase: named(grammar, phrase),
    template: 'before',
    score: 0.97 * weight * sureness * kind * thing,
    cue: verb,
    says,
  });
}

/** `she said, adding that her agency had offered help “in April”`: with words between, the quotation is hers who says so. */
function isToldBy({ words }: Grammar, { start }: Phrase, verb: number, token: number): boolean {
  if (words.lower[start - 1] !== 'that' || token - verb < 2 || words.lower[token - 1] === ':') return false;
  const said = words.bits[start - 2] ?? 0;
  const isSaid = (said & (pack.REPORTS | pack.REPORTING)) !== 0 && (said & pack.SAYS) !== 0;
  return isSaid && words.lower[verb + 1] !== 'that';
}

const TOLD_BY_ANOTHER = 0.6;

/** The subject of a verb before the quotation. */
function subjectBefore(grammar: Grammar, verb: number): Subject | undefined {
  const { language } = grammar;
  if (language.verbSecond) return verbSecondSubject(grammar, finiteOf(grammar, verb));
  const left = subjectOf(grammar, verb);
  if (left === undefined && language.dropsSubject) return { phrase: impliedBy(verb), sureness: 0.85 };
  return left;
}

/** `..., explained Ruiz, "..."`, `Said Ana Ruiz, a farmer: "..."` */
function invertedSubject(grammar: Grammar, token: number, verb: number): Phrase | undefined {
  const { words } = grammar;
  if (words.sentence[verb] !== verb && words.lower[verb - 1] !== ',') return undefined;
  if ((words.bits[verb]! & pack.REPORTS) === 0 || words.lower[verb] === 'told') return undefined;
  const phrase = phraseStartingAt(grammar, verb + 1);
  if (phrase === undefined || phrase.end > token || phrase.kind === 'pronoun') return undefined;
  const behind = words.lower[phrase.end];
  return behind === ',' || behind === ':' ? named(grammar, phrase) : undefined;
}

/** `they say`, `would say`, `to say`: the plain form is a verb here. */
function isFinitePlain(grammar: Grammar, verb: number): boolean {
  const { words } = grammar;
  let i = verb - 1;
  while (i >= 0 && verb - i < 4 && (words.bits[i]! & pack.ADVERB) !== 0) i--;
  if (i < 0) return false;
  const bits = words.bits[i]!;
  if ((bits & pack.AUXILIARY) !== 0 || words.lower[i] === 'to') return true;
  if ((bits & (pack.GROUP | pack.PLURAL)) !== 0) return true;
  if ((bits & pack.PRONOUN) !== 0) return /^(?:i|we|they|you)$/.test(words.lower[i]!);
  if ((bits & pack.RELATIVE) !== 0) return true;
  return words.lower[i]!.endsWith('s') && (bits & (pack.PREPOSITION | pack.VERB)) === 0;
}

/** `Lee's promise to be "..."`, `in a statement from Lee: "..."` */
function utteranceBefore(grammar: Grammar, token: number, noun: number, weight: number, found: Candidate[]): void {
  const { words, names } = grammar;
  const phrase = phraseEndingAt(grammar, noun);
  if (phrase === undefined) return;
  // "Lee said that Kim's claim was ...": the words are about the claim, and Lee's
  const isReported =
    words.lower[phrase.start] === 'that' ||
    (phrase.start > 0 &&
      (words.lower[phrase.start - 1] === 'that' || (words.bits[phrase.start - 1]! & pack.SAYS) !== 0));
  // "die Kritik an Lees Worten": they are talked about
  const isAbout =
    grammar.language.verbSecond &&
    /^(?:über|an|auf|gegen|zu|wegen|trotz|um)$/.test(words.lower[phrase.start - 1] ?? '');
  if (isAbout) return;
  const push = (owner: Phrase, score: number, isOwner: boolean): void => {
    found.push({
      phrase: owner,
      template: 'utterance',
      score: score * weight * (isReported ? 0.7 : 1),
      cue: noun,
      says: true,
      ...(isOwner ? { owner: true } : {}),
    });
  };
  for (let i = phrase.start; i < noun; i++) {
    const run = names.runOf[i]!;
    if (run >= 0 && words.possessive[names.runs[run]!.end - 1] === 1) {
      const { start, end } = names.runs[run]!;
      push({ start, end, kind: 'name', head: end - 1 }, 0.85, true);
      return;
    }
    if ((words.bits[i]! & pack.POSSESSIVE) !== 0) {
      // "Lee schreibt in seinem Brief": the verb says who
      const isPlace = grammar.language.verbSecond && i > 0 && (words.bits[i - 1]! & pack.PREPOSITION) !== 0;
      push({ start: i, end: i + 1, kind: 'pronoun', head: i }, isPlace ? 0.7 : 0.82, true);
      return;
    }
  }
  const link = words.lower[noun + 1];
  if (link === 'from' || link === 'by') {
    const author = phraseStartingAt(grammar, noun + 2);
    if (author !== undefined && author.end <= token) push(named(grammar, author), 0.85, false);
  }
}
