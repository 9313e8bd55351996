import { named } from './clauses/cue-phrases.ts';
import { mainSubject } from './clauses/main-subject.ts';
import { subjectOf } from './clauses/subjects.ts';
import { verbSecondSubject } from './clauses/verb-second.ts';
import type { Candidate } from './cues/candidate.ts';
import * as pack from './languages/pack.ts';
import type { Quotation } from './marks/marks.ts';
import type { People } from './people/people.ts';
import type { Attribution } from './speakers/attributed.ts';
import type { Focus } from './speakers/coreference.ts';
import type { Referent } from './speakers/referent.ts';
import { referentOf } from './speakers/speakers.ts';
import { type Grammar, phraseStartingAt } from './words/phrases.ts';
import { LOWER } from './words/shapes.ts';

/** A quotation on its own behind a sentence about its speaker, or at the head of a paragraph. */
export function leadIn(
  grammar: Grammar,
  people: People,
  focus: Focus,
  quotation: Quotation,
  index: number,
  previous: Attribution | undefined,
): Attribution | undefined {
  const { words } = grammar;
  const token = words.tokenOf[index]!;
  if (words.sentence[token] !== token || quotation.end - quotation.start < 12) return undefined;
  const isParagraphStart = token === 0 || words.paragraph[token - 1] !== words.paragraph[token];
  if (!isParagraphStart) {
    const said = attributionAtEnd(grammar, token - 1);
    const sayer = said === undefined ? undefined : resolved(grammar, people, focus, said);
    if (sayer !== undefined) return { referent: sayer, way: 'lead-in', score: 0.85 * sayer.sureness, continues: true };
    const subject = subjectOfSentence(grammar, token - 1);
    const referent = subject === undefined ? undefined : resolved(grammar, people, focus, subject);
    if (referent === undefined || referent.kind === 'body') return undefined;
    return { referent, way: 'lead-in', score: 0.7 * referent.sureness, continues: false };
  }
  const before = index === 0 ? -1 : words.tokenOf[index - 1]!;
  const isNext =
    before >= 0 &&
    words.paragraph[token]! - words.paragraph[Math.max(before, token - 1)]! <= 1 &&
    sameParagraph(grammar, before, token - 1);
  // "And the cost?" between two that she says: whoever asks is another one
  const isAsked = words.text[quotation.end - 1] === '?' && quotation.end - quotation.start < LONGEST_ASKED;
  if (isNext && isAsked) return undefined;
  if (isNext && previous?.referent !== undefined) {
    return { ...previous, way: 'next paragraph', score: 0.66 * Math.min(1, previous.score + 0.1), continues: true };
  }
  if (token === 0 || words.paragraph[token]! - words.paragraph[token - 1]! > 1) return undefined;
  const subject = subjectOfSentence(grammar, token - 1);
  const referent = subject === undefined ? undefined : resolved(grammar, people, focus, subject);
  if (referent === undefined || referent.kind === 'body') return undefined;
  return { referent, way: 'lead-in', score: 0.58 * referent.sureness, continues: false };
}

/** In characters: a longer question may well be part of what somebody says. */
const LONGEST_ASKED = 60;

/** `The dam will hold, Lee said.`: the attribution that the sentence of `last` ends with. */
function attributionAtEnd(grammar: Grammar, last: number): Candidate | undefined {
  const { words, language } = grammar;
  if (language.verbSecond) return attributionBehindComma(grammar, last);
  const verb = words.lower[last] === '.' ? last - 1 : last;
  const says = pack.REPORTS | pack.SAYS;
  if (verb < 1 || (words.bits[verb]! & says) !== says || words.shape[verb] !== LOWER) return undefined;
  const subject = subjectOf(grammar, verb);
  if (subject === undefined || !/^[,”"’'»]$/.test(words.lower[subject.phrase.start - 1] ?? '')) return undefined;
  return {
    phrase: named(grammar, subject.phrase),
    template: 'after',
    score: 0.9 * subject.sureness,
    cue: verb,
    says: true,
  };
}

/** `Er habe zugenommen, sagte Tierpflegerin Lee.` */
function attributionBehindComma(grammar: Grammar, last: number): Candidate | undefined {
  const { words } = grammar;
  const says = pack.REPORTS | pack.SAYS;
  for (let verb = last; verb > words.sentence[last]! && last - verb < LONGEST_ATTRIBUTION; verb--) {
    if (words.lower[verb - 1] !== ',' || (words.bits[verb]! & says) !== says || words.shape[verb] !== LOWER) continue;
    const subject = verbSecondSubject(grammar, verb);
    if (subject === undefined) return undefined;
    return {
      phrase: named(grammar, subject.phrase),
      template: 'after',
      score: 0.9 * subject.sureness,
      cue: verb,
      says: true,
    };
  }
  return undefined;
}

/** In tokens, with the verb. */
const LONGEST_ATTRIBUTION = 14;

function sameParagraph({ words }: Grammar, a: number, b: number): boolean {
  return (
    words.paragraph[a] === words.paragraph[b] ||
    words.paragraph[Math.min(a + 1, words.count - 1)] === words.paragraph[b]
  );
}

/** The subject of the sentence that `last` belongs to, or else the last name in it. */
export function subjectOfSentence(grammar: Grammar, last: number): Candidate | undefined {
  const { words, names } = grammar;
  const subject = mainSubject(grammar, last);
  if (subject !== undefined)
    return { phrase: named(grammar, subject.phrase), template: 'subject', score: subject.sureness, says: false };
  for (let i = last; i >= words.sentence[last]! && last - i < 30; i--) {
    const run = names.runOf[i]!;
    if (run < 0 || names.runs[run]!.isBody || names.runs[run]!.core === names.runs[run]!.end) continue;
    const phrase = phraseStartingAt(grammar, names.runs[run]!.start);
    if (phrase !== undefined) return { phrase, template: 'subject', score: 0.6, says: false };
  }
  return undefined;
}

export function resolved(grammar: Grammar, people: People, focus: Focus, candidate: Candidate): Referent | undefined {
  const referent = referentOf(grammar, people, focus, candidate);
  return typeof referent === 'string' ? undefined : referent;
}
