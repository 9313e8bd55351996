import type { Attribution } from './attribution.ts';
import type { Candidate } from './candidate.ts';
import { mainSubject } from './clauses.ts';
import type { Focus } from './coreference.ts';
import type { Quotation } from './marks.ts';
import type { People } from './people.ts';
import { type Grammar, phraseStartingAt } from './phrases.ts';
import { type Referent, referentOf } from './speakers.ts';

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
  if (isNext && previous?.referent !== undefined) {
    return { ...previous, way: 'next paragraph', score: 0.66 * Math.min(1, previous.score + 0.1), continues: true };
  }
  if (token === 0 || words.paragraph[token]! - words.paragraph[token - 1]! > 1) return undefined;
  const subject = subjectOfSentence(grammar, token - 1);
  const referent = subject === undefined ? undefined : resolved(grammar, people, focus, subject);
  if (referent === undefined || referent.kind === 'body') return undefined;
  return { referent, way: 'lead-in', score: 0.58 * referent.sureness, continues: false };
}

/** `Die Lage sei „ernst“`: who spoke in the sentence before, where the language marks reported speech by its verb. */
export function reported(
  grammar: Grammar,
  people: People,
  focus: Focus,
  index: number,
  decided: readonly Attribution[],
): Attribution | undefined {
  const { words, language } = grammar;
  const token = words.tokenOf[index]!;
  if (language.reported.size === 0 || !isReported(grammar, token)) return undefined;
  const last = words.sentence[token]! - 1;
  const previous = decided[index - 1];
  const before = index === 0 ? -1 : words.tokenOf[index - 1]!;
  if (previous?.referent !== undefined && words.paragraph[before] === words.paragraph[token]) {
    return { ...previous, way: 'reported', score: 0.85 * previous.score, continues: false };
  }
  if (last < 0 || words.paragraph[token]! - words.paragraph[last]! > 1) return undefined;
  const subject = subjectOfSentence(grammar, last);
  const referent = subject === undefined ? undefined : resolved(grammar, people, focus, subject);
  return referent === undefined ? undefined : { referent, way: 'reported', score: 0.7, continues: false };
}

function isReported({ words, language }: Grammar, token: number): boolean {
  const isSame = (i: number): boolean => i < words.count && words.sentence[i] === words.sentence[token];
  for (let i = token - 1; i >= 0 && isSame(i) && token - i < 30; i--)
    if (language.reported.has(words.lower[i]!)) return true;
  for (let i = token + 1; isSame(i) && i - token < 12; i++) if (language.reported.has(words.lower[i]!)) return true;
  return false;
}

function sameParagraph({ words }: Grammar, a: number, b: number): boolean {
  return (
    words.paragraph[a] === words.paragraph[b] ||
    words.paragraph[Math.min(a + 1, words.count - 1)] === words.paragraph[b]
  );
}

/** The subject of the sentence that `last` belongs to, or else the last name in it. */
function subjectOfSentence(grammar: Grammar, last: number): Candidate | undefined {
  const { words, names } = grammar;
  const subject = mainSubject(grammar, last);
  if (subject !== undefined)
    return { phrase: subject.phrase, template: 'subject', score: subject.sureness, says: false };
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
