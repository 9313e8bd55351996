import type { Candidate } from './candidate.ts';
import { skipAside } from './clauses.ts';
import { impliedBy, isPassive, named, phraseBehindReflexive, sourcePhraseAt } from './cue-phrases.ts';
import * as pack from './languages/pack.ts';
import type { Quotation } from './marks.ts';
import { type Grammar, type Phrase, phraseStartingAt, withComplement } from './phrases.ts';
import { isPassiveFinite, subjectBehind } from './verb-second.ts';
import { LOWER, PUNCTUATION, QUOTATION, type Words } from './words.ts';

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
  directAfter(grammar, at, weight, isNewSentence && ending !== ',', found);
  if (!isNewSentence) trailing(grammar, at, found);
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

/** `hatte Lee gesagt`: the subject between an auxiliary and the participle of a verb of saying, where the verb stands second. */
function splitVerbSubject(grammar: Grammar, at: number): Phrase | undefined {
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
