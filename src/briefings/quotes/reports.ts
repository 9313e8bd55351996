import { isHuman } from './clauses/clauses.ts';
import { named, sourcePhraseAt } from './clauses/cue-phrases.ts';
import { denialBefore } from './clauses/denials.ts';
import { mainSubject } from './clauses/main-subject.ts';
import { verbSecondSubject } from './clauses/verb-second.ts';
import { finiteOf, isPassiveFinite } from './clauses/verb-second-clauses.ts';
import type { Candidate } from './cues/candidate.ts';
import * as pack from './languages/pack.ts';
import { resolved, subjectOfSentence } from './lead-ins.ts';
import type { People } from './people/people.ts';
import type { Attribution } from './speakers/attributed.ts';
import type { Focus } from './speakers/coreference.ts';
import type { Grammar, Phrase } from './words/phrases.ts';
import { CAPITAL, LOWER } from './words/shapes.ts';
import type { Words } from './words/words.ts';

/** `Die Lage sei „ernst“`: who is being reported, where the language marks reported speech by its verb. */
export function reported(
  grammar: Grammar,
  people: People,
  focus: Focus,
  index: number,
  decided: readonly Attribution[],
): Attribution | undefined {
  const { words, language } = grammar;
  const token = words.tokenOf[index]!;
  if (language.reported.size === 0 || !isReported(grammar, Math.max(words.sentence[token]!, token - REACH), token + 12))
    return undefined;
  if (denialBefore(grammar, token) !== undefined) return undefined;
  const own = ownSubject(grammar, token);
  const candidate = own ?? reporterBefore(grammar, token);
  const previous = decided[index - 1];
  const before = index === 0 ? -1 : words.tokenOf[index - 1]!;
  const isNearer = before >= 0 && (candidate?.cue === undefined || candidate.cue < before);
  if (
    own === undefined &&
    isNearer &&
    previous?.referent !== undefined &&
    words.paragraph[before] === words.paragraph[token]
  ) {
    return { ...previous, way: 'reported', score: 0.85 * previous.score, continues: false };
  }
  const referent = candidate === undefined ? undefined : resolved(grammar, people, focus, candidate);
  return referent === undefined || candidate === undefined
    ? undefined
    : { referent, way: 'reported', candidate, score: candidate.score, continues: false };
}

/** `Lee widersprach, das sei „falsch“`: the subject of a main clause that the reported one hangs on, whatever its verb. */
function ownSubject(grammar: Grammar, token: number): Candidate | undefined {
  const { words, language } = grammar;
  const subject = mainSubject(grammar, token);
  if (subject === undefined || isReportedOf(grammar, subject.phrase, token)) return undefined;
  const { kind, head } = subject.phrase;
  const canSpeak = kind !== 'nominal' || isHuman(grammar, subject.phrase) || (words.bits[head]! & pack.BODY) !== 0;
  for (let i = Math.max(words.sentence[token]!, token - REACH); i < token; i++) {
    if (language.reported.has(words.lower[i]!)) return undefined;
    if (i > subject.phrase.end && words.lower[i] === ',')
      return { phrase: subject.phrase, template: 'subject', score: canSpeak ? 0.8 : 0.65, says: false };
  }
  return undefined;
}

/** `Das Haus koste zu viel, und „kein Euro“ sei gedeckt`: of what is no person it is reported, by the verb behind the quotation too. */
function isReportedOf(grammar: Grammar, subject: Phrase, token: number): boolean {
  const { words, language } = grammar;
  if (isHuman(grammar, subject) || !language.reported.has(words.lower[token + 1] ?? '')) return false;
  const verb = words.lower[subject.end] ?? '';
  return verb.endsWith('e') && (words.bits[subject.end]! & (pack.VERBS | pack.AUXILIARY)) === 0;
}

/** How much of a sentence is read, in tokens. */
const REACH = 60;

/** How many sentences of reported speech are gone back over to find who is being reported. */
const LONGEST_REPORT = 6;

/** Who reports in the sentences before: past those that are reported themselves, to the one with the reporting words. */
function reporterBefore(grammar: Grammar, token: number): Candidate | undefined {
  const { words } = grammar;
  let from = words.sentence[token]!;
  for (let step = 0; step < LONGEST_REPORT && from > 0; step++) {
    const last = from - 1;
    if (words.paragraph[token]! - words.paragraph[last]! > 1) return undefined;
    from = Math.max(words.sentence[last]!, last - REACH);
    const reporter = reporterIn(grammar, from, last);
    if (reporter !== undefined) return reporter;
    if (isReported(grammar, from, last)) continue;
    const subject = subjectOfSentence(grammar, last);
    return subject === undefined ? undefined : { ...subject, score: 0.6 };
  }
  return undefined;
}

function reporterIn(grammar: Grammar, from: number, last: number): Candidate | undefined {
  const { words } = grammar;
  for (let i = last; i >= from; i--) {
    const source = sourcePhraseAt(grammar, i);
    if (source !== undefined) return { phrase: source, template: 'source', score: 0.75, cue: i, says: true };
    if ((words.bits[i]! & pack.REPORTS) === 0 || words.shape[i] !== LOWER) continue;
    const finite = finiteOf(grammar, i);
    if (isPassiveFinite(words, finite, i)) continue;
    const subject = verbSecondSubject(grammar, finite);
    if (subject === undefined) continue;
    return {
      phrase: named(grammar, subject.phrase),
      template: 'before',
      score: 0.75 * subject.sureness,
      cue: i,
      says: true,
    };
  }
  return undefined;
}

/** Whether a verb form between two tokens marks what it says as somebody else's words. */
function isReported({ words, language }: Grammar, from: number, to: number): boolean {
  for (let i = from; i <= to && i < words.count && words.sentence[i] === words.sentence[from]; i++)
    if (language.reported.has(words.lower[i]!) || isSubjunctive(words, i)) return true;
  return false;
}

/** `Es drohe`, `das Gesetz verstoße gegen ...`: behind a pronoun or a noun, and before none, a form in -e is reported. */
function isSubjunctive(words: Words, i: number): boolean {
  if (i === 0 || words.shape[i] !== LOWER || words.bits[i] !== 0 || !/[^t]e$/.test(words.lower[i]!)) return false;
  return (
    /^(?:er|sie|es|man|dies)$/.test(words.lower[i - 1]!) ||
    (words.shape[i - 1] === CAPITAL && words.shape[i + 1] !== CAPITAL)
  );
}
