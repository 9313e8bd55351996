import * as pack from '../languages/pack.ts';
import { GENITIVE, type Grammar, type Phrase, phraseEndingAt, phraseStartingAt } from '../words/phrases.ts';
import { CAPITAL, LOWER, NUMBER, QUOTATION } from '../words/shapes.ts';
import type { Words } from '../words/words.ts';
import { isHuman } from './clauses.ts';
import { OBLIQUE } from './cue-phrases.ts';
import { isClauseEnd, REACH } from './verb-second-clauses.ts';

/** The first phrase behind `at`, within its clause, that can be the subject of the verb before it. */
export function subjectBehind(grammar: Grammar, at: number): Phrase | undefined {
  return nominativeFrom(grammar, at, Math.min(grammar.words.count, at + REACH));
}

/** The phrase that begins at `from` and, with all that hangs on it, reaches to `to`. */
export function phraseUpTo(grammar: Grammar, from: number, to: number): Phrase | undefined {
  const { words } = grammar;
  const opensWithLink = FOCUS.test(words.lower[from]!) || (words.bits[from]! & pack.SUBORDINATOR) !== 0;
  const phrase = phraseStartingAt(grammar, opensWithLink ? from + 1 : from);
  if (phrase === undefined || phrase.end > to) return phraseBehindAttribute(grammar, from, to);
  let at = phrase.end;
  while (at < to) {
    const next = behindLink(grammar, at, to);
    if (next <= at) return undefined;
    at = next;
  }
  return words.shape[phrase.start] === QUOTATION ? undefined : phrase;
}

/** Adverbs that stand with a noun phrase before the verb: `Auch Lee sagte`. */
const FOCUS = /^(?:auch|sogar|selbst|nur|besonders|insbesondere|gerade|allein)$/;

/** `Der seit Mai amtierende Minister`: the noun at the end of a phrase with a long attribute. */
function phraseBehindAttribute(grammar: Grammar, from: number, to: number): Phrase | undefined {
  const { words } = grammar;
  if (!/^(?:der|die|das|ein|eine)$/.test(words.lower[from]!)) return undefined;
  const run = grammar.names.runs[grammar.names.runOf[to - 1]!];
  if (run !== undefined && run.core < run.end && run.start > from && !run.isBody)
    return { start: run.start, end: run.end, kind: 'name', head: run.end - 1 };
  const phrase = phraseEndingAt(grammar, to - 1);
  if (phrase === undefined || phrase.start <= from || !isHuman(grammar, phrase)) return undefined;
  return words.shape[phrase.start] === LOWER && (words.bits[phrase.start]! & pack.DETERMINER) === 0
    ? phrase
    : undefined;
}

/** Past one thing that may hang on a noun: a genitive, a phrase with a preposition, `und Lee`, a bracket, an adverb of time. */
function behindLink(grammar: Grammar, at: number, to: number): number {
  const { words } = grammar;
  const lower = words.lower[at]!;
  if (lower === '(') {
    for (let i = at + 1; i < to && i - at < 12; i++) if (words.lower[i] === ')') return i + 1;
    return at;
  }
  const isLink =
    (words.bits[at]! & pack.PREPOSITION) !== 0 ||
    lower === 'und' ||
    lower === 'sowie' ||
    lower === 'oder' ||
    lower === '/';
  if (isLink || GENITIVE.test(lower)) {
    const next = phraseStartingAt(grammar, isLink ? at + 1 : at);
    if (next !== undefined && next.end <= to) return next.end;
    return (words.bits[at + 1]! & pack.TIME) !== 0 ? at + 2 : at;
  }
  if ((words.bits[at]! & (pack.ADVERB | pack.TIME)) !== 0) return at + 1;
  const apposed = phraseStartingAt(grammar, at);
  return apposed?.kind === 'name' && apposed.end <= to ? apposed.end : at;
}

/** The first phrase from `from` on within its clause that can be a subject. */
export function nominativeFrom(grammar: Grammar, from: number, to: number): Phrase | undefined {
  const { words } = grammar;
  let at = from;
  for (let step = 0; step < STEPS && at < to; step++) {
    if (isClauseEnd(words, at) || words.sentence[at] === at) return undefined;
    const bits = words.bits[at]!;
    if (NOT_A_SUBJECT.test(words.lower[at]!)) {
      at++;
      continue;
    }
    const isPreposition = (bits & pack.PREPOSITION) !== 0;
    const phrase = phraseStartingAt(grammar, isPreposition ? at + 1 : at);
    if (phrase !== undefined && phrase.end <= to) {
      if (!isPreposition && canBeNominative(grammar, phrase)) return phrase;
      at = phrase.end;
      while (GENITIVE.test(words.lower[at] ?? '') && at < to) {
        const owner = phraseStartingAt(grammar, at);
        if (owner === undefined || owner.end > to) break;
        at = owner.end;
      }
      continue;
    }
    if (words.shape[at] === LOWER || words.shape[at] === NUMBER || words.shape[at] === CAPITAL) at++;
    else return undefined;
  }
  return undefined;
}

/** How many phrases may stand between a verb and the subject behind it. */
const STEPS = 6;

/** Pronouns that are never the subject, and `es`, which never speaks. */
const NOT_A_SUBJECT = /^(?:sich|ihn|ihm|ihnen|mich|mir|uns|es|dies|dazu|hierzu)$/;

/** Whether the article and the noun leave it open that the phrase is a subject. */
export function canBeNominative({ words }: Grammar, { start, head, kind }: Phrase): boolean {
  const first = words.lower[start]!;
  if (OBLIQUE.test(first) || (words.bits[start]! & pack.TIME) !== 0) return false;
  if (kind === 'pronoun') return !NOT_A_SUBJECT.test(first);
  if ((words.bits[head]! & pack.TIME) !== 0) return false;
  if (!/^(?:der|dieser|jener|einer|seiner|ihrer)$/.test(first)) return true;
  // of a name only its title tells: "der Ministerin Ruiz"
  if (kind === 'name') return first === 'der' && !titledFemale(words, start, head);
  return first === 'der' || first === 'dieser' ? !isFeminine(words, head) && !isPlural(words, head) : false;
}

function titledFemale(words: Words, start: number, head: number): boolean {
  for (let i = start; i < head; i++) if ((words.bits[i]! & pack.FEMALE) !== 0) return true;
  return false;
}

/** Nouns of feminine gender, by their ending where they are not known: `der Zeitung` is a dative. */
function isFeminine(words: Words, i: number): boolean {
  const bits = words.bits[i]!;
  if ((bits & pack.FEMALE) !== 0) return true;
  return (bits & pack.MALE) === 0 && words.shape[i] !== LOWER && FEMININE.test(words.lower[i]!);
}

const FEMININE = /..(?:ung|heit|keit|schaft|ion|tät|ik|enz|anz|ur|erin|ie|ei)$/;

function isPlural(words: Words, i: number): boolean {
  return (words.bits[i]! & pack.PLURAL) !== 0 && (words.bits[i]! & pack.PERSON) === 0;
}
