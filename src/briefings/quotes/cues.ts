import { isHuman, isVerb, mainSubject, type Subject, skipAside, subjectOf } from './clauses.ts';
import * as pack from './languages/pack.ts';
import type { Quotation } from './marks.ts';
import {
  GENITIVE,
  type Grammar,
  isPronoun,
  type Phrase,
  phraseEndingAt,
  phraseStartingAt,
  withComplement,
} from './phrases.ts';
import { LOWER, PUNCTUATION, QUOTATION, type Words } from './words.ts';

export type Template =
  /** `"...," said Lee` */
  | 'inverted'
  /** `"...," Lee said` */
  | 'after'
  /** `Lee said: "..."` */
  | 'before'
  /** `according to Lee` */
  | 'source'
  /** `called "..." by Lee` */
  | 'passive'
  /** `Lee's promise to be "..."` */
  | 'utterance'
  /** `Lee was blunt: "..."` */
  | 'colon'
  /** The subject of the sentence, with no reporting word. */
  | 'subject';

/** A possible speaker of one quotation. */
export interface Candidate {
  readonly phrase: Phrase;
  readonly template: Template;
  /** 0..1: how well the words around the quotation fit the template. */
  readonly score: number;
  /** The reporting word. */
  readonly cue?: number;
  /** The cue is a verb of saying proper. */
  readonly says: boolean;
  /** The phrase is the owner, not the whole: `Lee's` of `Lee's promise`. */
  readonly owner?: boolean;
}

const REACH = 60;

/** All templates that fit a quotation, best first. */
export function cueCandidates(grammar: Grammar, quotation: Quotation, index: number): readonly Candidate[] {
  const token = grammar.words.tokenOf[index]!;
  if (token < 0) return [];
  const found: Candidate[] = [];
  candidatesAfter(grammar, quotation, token, found);
  signature(grammar, token, found);
  candidatesBefore(grammar, token, found);
  return found.filter(({ phrase }) => !isImpersonal(grammar, phrase)).sort((a, b) => b.score - a.score);
}

/** `es`, `man`, `sich`: a pronoun that stands for no speaker. */
function isImpersonal({ words, language }: Grammar, { kind, head }: Phrase): boolean {
  return language.code !== 'en' && kind === 'pronoun' && IMPERSONAL.has(words.lower[head]!);
}

const IMPERSONAL = new Set("es man sich dies mich mir uns ihn ihm ihnen se lo le si ci ciò on s' cela ça".split(' '));

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

function candidatesAfter(grammar: Grammar, quotation: Quotation, token: number, found: Candidate[]): void {
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
  directAfter(grammar, at, weight, isNewSentence && ending !== ',', found);
  if (!isNewSentence) trailing(grammar, at, found);
}

/** `"..." would be enough, said Ana Ruiz.` */
function trailing(grammar: Grammar, from: number, found: Candidate[]): void {
  const { words } = grammar;
  const limit = Math.min(words.count, from + 30);
  for (let i = from; i < limit && words.sentence[i] === words.sentence[from]; i++) {
    if (words.shape[i] === QUOTATION) return;
    if (words.lower[i] !== ',') continue;
    const inverted = invertedSubjectAt(grammar, i + 1);
    const direct = inverted === undefined ? directSubjectAt(grammar, i + 1) : undefined;
    const source = sourcePhraseAt(grammar, i + 1);
    const phrase = inverted ?? direct?.phrase ?? source;
    if (phrase === undefined) continue;
    found.push({ phrase, template: 'after', score: 0.86, cue: direct?.verb ?? i + 1, says: true });
    return;
  }
}

function invertedSubjectAt(grammar: Grammar, verb: number): Phrase | undefined {
  const bits = grammar.words.bits[verb] ?? 0;
  if ((bits & pack.REPORTS) === 0 || (bits & pack.SAYS) === 0) return undefined;
  const phrase = phraseStartingAt(grammar, verb + 1);
  return phrase === undefined ? undefined : named(grammar, phrase);
}

function directSubjectAt(grammar: Grammar, at: number): { phrase: Phrase; verb: number } | undefined {
  const phrase = phraseStartingAt(grammar, at);
  if (phrase === undefined) return undefined;
  const verb = verbBehind(grammar, phrase);
  if (verb < 0 || (grammar.words.bits[verb]! & pack.SAYS) === 0 || !endsSoon(grammar.words, verb)) return undefined;
  return { phrase: named(grammar, phrase), verb };
}

/** A quotation may end in a later paragraph than it begins in: the line end before the token decides. */
function startsParagraph({ text, start, end }: Words, i: number): boolean {
  for (let at = end[i - 1]!; at < start[i]!; at++) if (text.charCodeAt(at) === 10) return true;
  return false;
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

const SOURCE_NOUNS =
  /^(?:angaben|aussagen?|ansicht|meinung|worten|auffassung|einschätzung|darstellung|словам|мнению|данным)$/;

/** `according to Lee`: the phrase behind a word of source that stands at `at`. */
function sourcePhraseAt(grammar: Grammar, at: number): Phrase | undefined {
  const { words } = grammar;
  if (words.lower[at] === 'according' && words.lower[at + 1] === 'to') {
    const phrase = phraseStartingAt(grammar, at + 2);
    return phrase === undefined ? undefined : named(grammar, phrase);
  }
  if (((words.bits[at] ?? 0) & pack.SOURCE) === 0) return undefined;
  const before = words.lower[at - 1] ?? '';
  // "so dass", "so viele": a source only behind the quotation or a comma
  if (words.lower[at] === 'so' && before !== ',' && words.shape[at - 1] !== QUOTATION) return undefined;
  if (SOURCE_NOUNS.test(words.lower[at]!) && !/^(?:nach|laut|по)$/.test(before) && words.lower[at - 2] !== 'nach')
    return undefined;
  const link = /^(?:von|vom|zufolge)$/.test(words.lower[at + 1] ?? '') ? 1 : 0;
  const phrase = phraseStartingAt(grammar, at + 1 + link);
  return phrase === undefined ? undefined : named(grammar, phrase);
}

/** `"...," said Lee`, `« ... », a-t-il ajouté` */
function invertedAfter(grammar: Grammar, from: number, weight: number, isDoubtful: boolean, found: Candidate[]): void {
  const { words } = grammar;
  let at = from;
  let joined = -1;
  while (
    at - from < 3 &&
    ((words.bits[at] ?? 0) & (pack.ADVERB | pack.AUXILIARY)) !== 0 &&
    (words.bits[at]! & pack.REPORTS) === 0
  ) {
    if (isJoined(words, at)) joined = at;
    at++;
  }
  const bits = words.bits[at] ?? 0;
  if ((bits & pack.REPORTS) === 0 || words.lower[at] === 'told' || words.lower[at] === 'tells') return;
  if (isJoined(words, at)) joined = at;
  let next = at + 1;
  while (next - at < 3 && (words.bits[next] ?? 0) & pack.ADVERB) next++;
  const phrase =
    joined < 0
      ? (phraseStartingAt(grammar, next) ?? phraseBehindReflexive(grammar, next))
      : ({ start: joined, end: joined + 1, kind: 'pronoun', head: joined } as const);
  const says = (bits & pack.SAYS) !== 0;
  const score = (says ? 0.98 : 0.75) * weight * (isDoubtful ? 0.6 : 1);
  if (phrase !== undefined) found.push({ phrase: named(grammar, phrase), template: 'inverted', score, cue: at, says });
  else if (grammar.language.dropsSubject && says)
    found.push({ phrase: impliedBy(at), template: 'inverted', score: score * 0.9, cue: at, says });
}

/** `a-t-il`: the pronoun is part of the verb. */
function isJoined(words: Words, i: number): boolean {
  return ((words.bits[i] ?? 0) & pack.PRONOUN) !== 0 && words.lower[i]!.includes('-');
}

/** `äußerte sich Lee` */
function phraseBehindReflexive(grammar: Grammar, at: number): Phrase | undefined {
  return /^(?:sich|ihn|ihm|es|dies|dazu|hierzu)$/.test(grammar.words.lower[at] ?? '')
    ? phraseStartingAt(grammar, at + 1)
    : undefined;
}

/** The subject that a verb without one implies: whoever was spoken of. */
function impliedBy(verb: number): Phrase {
  return { start: verb, end: verb + 1, kind: 'pronoun', head: verb };
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

/** The reporting verb that a phrase is the subject of, asides and adverbs between them skipped; -1 where there is none. */
function verbBehind(grammar: Grammar, phrase: Phrase): number {
  const { words } = grammar;
  let i = withComplement(grammar, phrase).end;
  for (let step = 0; step < 8 && i < words.count; step++) {
    const bits = words.bits[i]!;
    if ((bits & pack.REPORTS) !== 0 && words.shape[i] === LOWER) return i;
    if ((bits & pack.REPORT) !== 0 && words.shape[i] === LOWER && isPluralOrModal(grammar, phrase, i)) return i;
    if ((bits & (pack.ADVERB | pack.AUXILIARY | pack.TIME)) !== 0 || words.lower[i]!.endsWith('ly')) {
      i++;
      continue;
    }
    const behind = skipAside(grammar, i);
    if (behind !== i) {
      i = behind;
      continue;
    }
    if (words.lower[i] === ',' || words.lower[i] === '—' || words.lower[i] === '–') {
      const verb = verbBehindLongAside(words, i);
      if (verb >= 0) return verb;
      return -1;
    }
    if ((bits & pack.PREPOSITION) !== 0) {
      const object = phraseStartingAt(grammar, i + 1);
      if (object === undefined) {
        if ((words.bits[i + 1] ?? 0) & pack.TIME) {
          i += 2;
          continue;
        }
        return -1;
      }
      i = object.end;
      continue;
    }
    return -1;
  }
  return -1;
}

function verbBehindLongAside(words: Words, comma: number): number {
  const limit = Math.min(words.count, comma + 45);
  for (let i = comma + 1; i < limit && words.sentence[i] === words.sentence[comma]; i++) {
    if (words.shape[i] === QUOTATION) return -1;
    if (words.lower[i] !== words.lower[comma]) continue;
    let k = i + 1;
    while ((words.bits[k] ?? 0) & (pack.ADVERB | pack.AUXILIARY)) k++;
    if ((words.bits[k] ?? 0) & pack.REPORTS && (words.bits[k] ?? 0) & pack.SAYS) return k;
  }
  return -1;
}

function isPluralOrModal(grammar: Grammar, phrase: Phrase, verb: number): boolean {
  const { words } = grammar;
  if ((words.bits[verb - 1]! & pack.AUXILIARY) !== 0) return true;
  return (words.bits[phrase.head]! & (pack.PLURAL | pack.GROUP)) !== 0 || words.lower[phrase.head]!.endsWith('s');
}

/** A sentence that says nothing more: `Lee said.` */
function endsSoon(words: Words, verb: number): boolean {
  for (let i = verb + 1; i < words.count && i - verb < 14; i++) {
    const lower = words.lower[i]!;
    if (words.shape[i] === QUOTATION || words.sentence[i] === i) return true;
    if (lower === '.' || lower === ',') return true;
    if (lower === ':' || lower === 'that' || lower === 'if' || lower === 'whether') return false;
    if ((words.bits[i]! & (pack.PREPOSITION | pack.TIME | pack.ADVERB | pack.SUBORDINATOR)) !== 0) return true;
    if (i === verb + 1 && (words.bits[verb]! & pack.SAYS) !== 0 && /^(?:told|asked)$/.test(words.lower[verb]!))
      continue;
    if ((words.bits[i]! & (pack.DETERMINER | pack.PRONOUN | pack.POSSESSIVE)) !== 0) return false;
  }
  return true;
}

function candidatesBefore(grammar: Grammar, token: number, found: Candidate[]): void {
  const { words } = grammar;
  if (words.sentence[token] === token) {
    colonBefore(grammar, token, found);
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
  colonBefore(grammar, token, found);
  const subject = mainSubject(grammar, token);
  if (subject !== undefined) {
    found.push({ phrase: subject.phrase, template: 'subject', score: 0.4 * subject.sureness, says: false });
  }
}

/** What the word at `i` before the quotation says of its speaker. */
function readWord(grammar: Grammar, token: number, i: number, weight: number, found: Candidate[]): void {
  const { words } = grammar;
  const bits = words.bits[i]!;
  const source = sourcePhraseAt(grammar, i);
  if (source !== undefined) {
    found.push({ phrase: source, template: 'source', score: 0.93 * weight, cue: i, says: true });
    return;
  }
  const isNounHere =
    i > 0 &&
    ((words.bits[i - 1]! & (pack.DETERMINER | pack.POSSESSIVE)) !== 0 ||
      (words.possessive[i - 1] === 1 && !isPronoun(words, i - 1)));
  if ((bits & pack.UTTERANCE) !== 0 && (isNounHere || (bits & (pack.REPORTS | pack.REPORT)) === 0)) {
    utteranceBefore(grammar, token, i, weight, found);
    return;
  }
  if ((bits & (pack.REPORTS | pack.REPORTING | pack.REPORT)) === 0 || isNounHere) return;
  if (words.shape[i] !== LOWER && words.sentence[i] !== i) return;
  verbBefore(grammar, token, i, weight, found);
}

function verbBefore(grammar: Grammar, token: number, verb: number, weight: number, found: Candidate[]): void {
  const { words } = grammar;
  const bits = words.bits[verb]!;
  const says = (bits & pack.SAYS) !== 0;
  if ((bits & pack.PARTICIPLE) !== 0 && isPassive(words, verb)) {
    const agent = agentOf(grammar, verb, token);
    if (agent !== undefined) found.push({ phrase: agent, template: 'passive', score: 0.92 * weight, cue: verb, says });
    return;
  }
  if ((bits & (pack.REPORTS | pack.REPORTING)) === 0 && !isFinitePlain(grammar, verb)) return;
  const behind = says ? invertedSubject(grammar, token, verb) : undefined;
  if (behind !== undefined) {
    found.push({ phrase: behind, template: 'inverted', score: 0.95 * weight, cue: verb, says });
    return;
  }
  const subject = subjectBefore(grammar, token, verb);
  if (subject === undefined) return;
  const { phrase, sureness } = subject;
  // "a bill called": the participle behind a thing names it, and nobody speaks
  const isThing =
    phrase.kind === 'nominal' &&
    (words.bits[phrase.head]! & (pack.PERSON | pack.GROUP | pack.BODY | pack.UTTERANCE)) === 0;
  if (isThing && !says && phrase.end === verb) return;
  const kind = says ? 1 : (bits & pack.THINKS) !== 0 ? 0.8 : 0.93;
  const thing = isThing ? 0.75 : 1;
  found.push({
    phrase: named(grammar, phrase),
    template: 'before',
    score: 0.97 * weight * sureness * kind * thing,
    cue: verb,
    says,
  });
}

/** The subject of a verb before the quotation, on the side that the language allows. */
function subjectBefore(grammar: Grammar, token: number, verb: number): Subject | undefined {
  const { words, language } = grammar;
  const left = subjectOf(grammar, verb);
  const isSure = left !== undefined && left.sureness >= 1 && left.phrase.start === words.sentence[verb];
  const isThing = left !== undefined && left.phrase.kind !== 'pronoun' && !isHuman(grammar, left.phrase);
  if (
    language.verbSecond &&
    (!isSure || isThing) &&
    (left === undefined || isThing || opensWithoutSubject(words, verb))
  ) {
    const right = phraseStartingAt(grammar, verb + 1) ?? phraseBehindReflexive(grammar, verb + 1);
    const isSubject =
      right !== undefined && right.end <= token && !(right.kind === 'pronoun' && !isNominative(words, right.head));
    const isPreferred = !isThing || (right !== undefined && (right.kind === 'pronoun' || isHuman(grammar, right)));
    if (isSubject && isPreferred && !OBLIQUE.test(words.lower[right.start]!)) return { phrase: right, sureness: 0.95 };
  }
  if (left === undefined && language.dropsSubject) return { phrase: impliedBy(verb), sureness: 0.85 };
  return left;
}

/** `Am Montag sagte ...`, `Später sagte ...`: what stands before the verb is no subject. */
function opensWithoutSubject(words: Words, verb: number): boolean {
  const first = words.sentence[verb]!;
  if ((words.bits[first]! & (pack.PREPOSITION | pack.ADVERB | pack.SUBORDINATOR | pack.TIME)) !== 0) return true;
  return OBLIQUE.test(words.lower[first]!) || words.shape[first] === QUOTATION;
}

/** Articles that no subject has. */
const OBLIQUE = /^(?:den|dem|einen|einem|des|eines|diesen|diesem|seinen|seinem|ihren|ihrem)$/;

function isNominative(words: Words, i: number): boolean {
  return (words.bits[i]! & (pack.MALE | pack.FEMALE | pack.PLURAL)) !== 0;
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

function isPassive(words: Words, verb: number): boolean {
  for (let i = verb - 1; i >= 0 && verb - i < 4; i--) {
    if ((words.bits[i]! & pack.BE) !== 0) return true;
    if ((words.bits[i]! & pack.ADVERB) === 0 && !words.lower[i]!.endsWith('ly')) return words.lower[verb + 1] === 'by';
  }
  return false;
}

/** The phrase behind `by`, between the participle and the quotation or right behind it. */
function agentOf(grammar: Grammar, verb: number, token: number): Phrase | undefined {
  const { words } = grammar;
  for (let i = verb + 1; i <= token + 1 && i < words.count; i++) {
    if (words.lower[i] !== 'by') continue;
    const phrase = phraseStartingAt(grammar, i + 1);
    if (phrase !== undefined) return named(grammar, phrase);
  }
  return undefined;
}

/** `Lee's promise to be "..."`, `in a statement from Lee: "..."` */
function utteranceBefore(grammar: Grammar, token: number, noun: number, weight: number, found: Candidate[]): void {
  const { words, names } = grammar;
  const phrase = phraseEndingAt(grammar, noun);
  if (phrase === undefined) return;
  // "Lee said that Kim's claim was ...": the words are about the claim, and Lee's
  const isReported =
    phrase.start > 0 && (words.lower[phrase.start - 1] === 'that' || (words.bits[phrase.start - 1]! & pack.SAYS) !== 0);
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
      push({ start: i, end: i + 1, kind: 'pronoun', head: i }, 0.82, true);
      return;
    }
  }
  const link = words.lower[noun + 1];
  if (link === 'from' || link === 'by') {
    const author = phraseStartingAt(grammar, noun + 2);
    if (author !== undefined && author.end <= token) push(named(grammar, author), 0.85, false);
  }
}

/** `Lee: "..."`, `Lee was blunt: "..."`, also where the quotation is a paragraph of its own. */
function colonBefore(grammar: Grammar, token: number, found: Candidate[]): void {
  const { words } = grammar;
  const colon = token - 1;
  if (colon < 0 || words.lower[colon] !== ':' || words.paragraph[token]! - words.paragraph[colon]! > 1) return;
  const phrase = phraseEndingAt(grammar, colon - 1);
  if (phrase?.kind === 'name' && phrase.start === words.sentence[colon]) {
    found.push({ phrase, template: 'colon', score: 0.93, cue: colon, says: true });
    return;
  }
  const isApposed = phrase?.kind === 'name' && words.lower[phrase.start - 1] === ',';
  if (
    isApposed &&
    words.paragraph[token] === words.paragraph[colon] &&
    !hasVerb(words, words.sentence[colon]!, colon)
  ) {
    found.push({ phrase, template: 'colon', score: 0.85, cue: colon, says: true });
  }
  const opening = words.sentence[colon]!;
  const first = phraseStartingAt(grammar, opening);
  if (
    first?.kind === 'name' &&
    words.lower[first.end] === ',' &&
    colon - first.end < 12 &&
    !hasVerb(words, first.end, colon)
  ) {
    found.push({ phrase: first, template: 'colon', score: 0.9, cue: colon, says: true });
    return;
  }
  if (words.sentence[token] === token && colon > 0) candidatesAcross(grammar, colon, found);
  const subject = mainSubject(grammar, colon) ?? openingSubject(grammar, colon);
  if (subject !== undefined) {
    found.push({
      phrase: named(grammar, subject.phrase),
      template: 'colon',
      score: 0.8 * subject.sureness,
      cue: colon,
      says: false,
    });
  }
}

/** Where few verbs are known, the phrase that opens the sentence, unless its article says that it is an object. */
function openingSubject({ words, language, names }: Grammar, colon: number): Subject | undefined {
  if (!language.capitalNouns) return undefined;
  const first = words.sentence[colon]!;
  const phrase = phraseStartingAt({ words, language, names }, first);
  if (phrase === undefined || phrase.kind === 'pronoun' || phrase.end > colon || OBLIQUE.test(words.lower[first]!))
    return undefined;
  return { phrase, sureness: 0.85 };
}

function hasVerb(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerb(words, i)) return true;
  return false;
}

/** The reporting words of a sentence that ends with a colon and its paragraph. */
function candidatesAcross(grammar: Grammar, colon: number, found: Candidate[]): void {
  const floor = Math.max(grammar.words.sentence[colon]!, colon - REACH);
  for (let i = colon - 1; i >= floor; i--) {
    const before = found.length;
    readWord(grammar, colon, i, Math.max(0.3, 0.98 - 0.006 * (colon - i)), found);
    if (found.length > before) return;
  }
}

/** `the group's president, Ana Ruiz,`: the name that an appositive gives. */
function named(grammar: Grammar, phrase: Phrase): Phrase {
  const { words } = grammar;
  const bearer = nameBehindOffice(grammar, phrase);
  if (bearer !== undefined) return bearer;
  if (phrase.kind !== 'nominal' || (words.bits[phrase.head]! & pack.PERSON) === 0) return phrase;
  if (/^(?:a|an|one)$/.test(words.lower[phrase.start]!)) return phrase;
  const full = withComplement(grammar, phrase);
  if (words.lower[full.end] !== ',') return phrase;
  const name = phraseStartingAt(grammar, full.end + 1);
  if (name?.kind !== 'name') return phrase;
  const run = grammar.names.runs[grammar.names.runOf[name.head]!];
  if (run === undefined || run.isBody) return phrase;
  const behind = words.lower[name.end];
  return behind === ',' || behind === '.' || behind === '(' || behind === undefined || behind === ';' ? name : phrase;
}

/** `head of security Ana Ruiz`: the name that ends the complement of a description. */
function nameBehindOffice(grammar: Grammar, phrase: Phrase): Phrase | undefined {
  const { words, names, language } = grammar;
  if (phrase.kind !== 'nominal') return undefined;
  const link = words.lower[phrase.end] ?? '';
  const isGenitive = language.capitalNouns && GENITIVE.test(link);
  if (link !== 'of' && !isGenitive) return undefined;
  const complement = phraseStartingAt(grammar, isGenitive ? phrase.end : phrase.end + 1);
  if (complement?.kind !== 'name') return undefined;
  const run = names.runs[names.runOf[complement.head]!]!;
  const isBare = isGenitive ? run.core === run.start : run.start === complement.start;
  return isBare || run.isBody || run.end - run.core < 2 ? undefined : { ...complement, start: run.core };
}
