import { followedByVerb, isVerb } from '../clauses/clauses.ts';
import * as pack from '../languages/pack.ts';
import type { People } from '../people/people.ts';
import { type Grammar, isNoun, phraseEndingAt, phraseStartingAt } from '../words/phrases.ts';
import { LOWER } from '../words/shapes.ts';

/** One mention of an entity outside quotations. */
export interface Mention {
  readonly token: number;
  readonly entity: number;
  /** How much its place in the sentence makes it the one that is being spoken of. */
  readonly weight: number;
}

/** What a mention weighs by its place in a sentence. */
export const SUBJECT = 3;
const OBJECT = 1.1;
const OWNER = 1.2;
const PREPOSITIONAL = 0.7;
const PREMODIFIER = 0.6;
/** A subject of a subordinate clause. */
const EMBEDDED = 1.5;
/** A name that opens a paragraph sets its topic. */
const OPENING = 1.8;

/** All mentions of the people and bodies of an article, in order. */
export function mentionsOf(grammar: Grammar, people: People): readonly Mention[] {
  const { words, names } = grammar;
  const mentions: Mention[] = [];
  names.runs.forEach((run, i) => {
    const entity = people.entityOfRun[i]!;
    if (entity < 0) return;
    mentions.push({ token: run.start, entity, weight: weightOf(grammar, run.start, run.end) });
  });
  return words.count === 0 ? [] : mentions;
}

function weightOf(grammar: Grammar, start: number, end: number): number {
  const { words, names, language } = grammar;
  if (words.possessive[end - 1] === 1)
    return words.paragraph[start - 1] === words.paragraph[start] ? OWNER : OWNER * OPENING;
  // "the Lopez campaign said": a name before a noun is not the one that is spoken of
  if (!language.capitalNouns && isNoun(grammar, end) && words.shape[end] === LOWER) return PREMODIFIER;
  let before = (phraseEndingAt(grammar, end - 1)?.start ?? start) - 1;
  // "Stone and Finch argued": both are what the sentence is about
  if (words.lower[before] === 'and' && names.runOf[before - 1]! >= 0)
    before = (phraseEndingAt(grammar, before - 1)?.start ?? before) - 1;
  before = beforeDescription(grammar, before, end) ?? before;
  const pair =
    words.lower[end] === 'and' && names.runOf[end + 1]! >= 0 ? phraseStartingAt(grammar, end + 1) : undefined;
  const isFirst = before < words.sentence[start]!;
  const bits = isFirst ? 0 : words.bits[before]!;
  if ((bits & pack.PREPOSITION) !== 0 && (bits & pack.SUBORDINATOR) === 0) return PREPOSITIONAL;
  const opens = isFirst && (before < 0 || words.paragraph[before] !== words.paragraph[start]) ? OPENING : 1;
  if (!isFirst && isPresented(grammar, before)) return SUBJECT * OPENING;
  if (followedByVerb(grammar, pair?.end ?? end)) {
    const isEmbedded = (bits & (pack.SUBORDINATOR | pack.RELATIVE)) !== 0 || (!isFirst && isVerb(words, before));
    return isEmbedded ? EMBEDDED : SUBJECT * opens;
  }
  // "Am Montag sagte Lee": where the verb stands second, its subject may follow it
  const verb = language.verbSecond && words.lower[before] === 'sich' ? before - 1 : before;
  if (language.verbSecond && !isFirst && isVerb(words, verb)) return SUBJECT;
  // "It was Lee who asked"
  if (words.lower[before - 1] === 'it' && words.lower[end] === 'who') return SUBJECT * OPENING;
  // "I found Lee on the steps": nobody else is spoken of
  if (/^(?:i|we)$/.test(words.lower[before - 1] ?? '') && isVerb(words, before)) return SUBJECT;
  return isFirst ? SUBJECT * 0.8 * opens : OBJECT;
}

/** `The supervisor, Lee, died`: a name between commas stands where the description before it stands. */
function beforeDescription(grammar: Grammar, comma: number, end: number): number | undefined {
  const { words } = grammar;
  if (words.lower[comma] !== ',' || words.lower[end] !== ',') return undefined;
  const described = phraseEndingAt(grammar, comma - 1);
  const isOne =
    described?.kind === 'nominal' &&
    (isPersonNoun(words.bits[described.head]!) || ONE_OF_THEM.test(words.lower[described.head]!));
  return isOne && described.start >= words.sentence[comma]! ? described.start - 1 : undefined;
}

/** `The youngest, Lee, 19, ...` */
const ONE_OF_THEM = /^(?:youngest|eldest|oldest|tallest|quietest|other|latter|former|first|second|third|last)$/;

function isPersonNoun(bits: number): boolean {
  return (bits & (pack.PERSON | pack.PLURAL)) === pack.PERSON;
}

/** `Among those in the hall was Lee, 83`: the verb before what describes her comes before its subject where the sentence opens with where that was. */
function isPresented(grammar: Grammar, last: number): boolean {
  const { words, language } = grammar;
  const first = words.sentence[last]!;
  let at = last;
  // "was fish and chip shop owner Lee"
  while (at > first && last - at < 6 && (words.lower[at] === 'and' || isNoun(grammar, at))) at--;
  if (language.verbSecond || (words.bits[at]! & pack.BE) === 0) return false;
  if (
    at - first > FRONTED ||
    (words.bits[first]! & pack.PREPOSITION) === 0 ||
    (words.bits[first]! & pack.SUBORDINATOR) !== 0
  )
    return false;
  for (let i = first; i < at; i++) if (words.lower[i] === ',' || isVerb(words, i)) return false;
  return true;
}

/** No place that a sentence opens with is longer, in tokens. */
const FRONTED = 12;
