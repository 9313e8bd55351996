import type { Span } from '../article.ts';
import { coverOf } from '../text/within.ts';
import { leansOn, type Support } from './alone/leans-on.ts';
import { isStatement } from './alone/statement.ts';
import { costOfAWord, type FactBudget, roomOf } from './budget.ts';
import { isOvertakenPlan } from './others/overtaken.ts';
import { givesWay } from './others/superseded.ts';
import { MOST_OVERLAP } from './overlap.ts';
import type { Pool, PooledSentence } from './pool.ts';
import { type Trimmed, trimSentence } from './trim.ts';
import type { Worth } from './worth.ts';

/** A sentence that may be printed. */
export interface Candidate extends Trimmed {
  /** Index into `pool.sentences`. */
  readonly at: number;
  readonly words: number;
  /** What it is worth as a sentence. */
  readonly value: number;
  /** Its content words, what each of them is worth, and all of them together. */
  readonly ids: readonly number[];
  readonly gains: readonly number[];
  readonly gain: number;
  readonly leansOn: Support;
}

/**
 * The sentences of a pool that may be printed, in reading order, so that what a sentence leans on is decided before it.
 *
 * Promise: each is a statement (`isStatement`), none a bare quote or mainly a printed one; each fits into the room. One that a later report
 * supersedes (`givesWay`) is worth less than what stands there; a plan whose day has passed (`isOvertakenPlan`) is left out.
 */
export function candidatesOf(pool: Pool, worth: Worth, budget: FactBudget): readonly Candidate[] {
  const values = valuesOf(pool, worth, costOfAWord(pool, budget));
  const order = Array.from(pool.sentences.keys()).sort((a, b) => values[b]! - values[a]! || a - b);
  const top = highest(worth.ranks);
  const room = roomOf(budget);
  const leastShare = room === Number.POSITIVE_INFINITY ? LEAST_SHARE : 0;
  const likely = Math.min(budget.count, Math.ceil(room / LIKELY_WORDS));
  const most = Math.min(MOST_CANDIDATES, Math.max(FEWEST_CANDIDATES, 2 * likely));
  const candidates: Candidate[] = [];
  const marks = new Uint8Array(pool.vocabulary.size);
  let distinct = 0;
  for (const at of order) {
    if (candidates.length >= most) break;
    const share = Math.exp(worth.ranks[at]! - top);
    if (share < leastShare && distinct >= SURE_FACTS) continue;
    const candidate = candidateAt(pool, at, share, worth.words, budget);
    if (candidate === undefined || candidate.words > room) continue;
    const alike = countAlike(candidate, candidates, marks);
    if (alike === 0 && candidate.leansOn === 'nothing') distinct++;
    if (alike < MOST_ALIKE) candidates.push(candidate);
  }
  return candidates
    .map((candidate) =>
      besideNewer(
        candidate,
        candidates.filter((newer) => givesWay(pool, candidate, newer)),
      ),
    )
    .sort((a, b) => a.at - b.at);
}

/** A sentence that should give way is worth less than what it gives way to, but stands in for it where that does not fit. */
function besideNewer(candidate: Candidate, newer: readonly Candidate[]): Candidate {
  if (newer.length === 0) return candidate;
  const gains = candidate.gains.map((gain) => SUPERSEDED * gain);
  const value = newer.reduce((least, other) => Math.min(least, SUPERSEDED * other.value), candidate.value);
  return { ...candidate, value, gains, gain: SUPERSEDED * candidate.gain };
}

const SUPERSEDED = 0.6;

/** How many of the candidates say the same as this one. `marks` has a place for each word and is all zero before and after. */
function countAlike({ ids }: Candidate, candidates: readonly Candidate[], marks: Uint8Array): number {
  for (const id of ids) marks[id] = 1;
  let alike = 0;
  for (const other of candidates) {
    let common = 0;
    for (let w = 0; w < other.ids.length; w++) common += marks[other.ids[w]!]!;
    if (common >= MOST_OVERLAP * Math.min(ids.length, other.ids.length)) alike++;
  }
  for (const id of ids) marks[id] = 0;
  return alike;
}

/** More of them let many short sentences with one good word each push out a whole one. */
const FEWEST_CANDIDATES = 18;
const MOST_CANDIDATES = 40;
/** Words of a fact, by and large. */
const LIKELY_WORDS = 20;
/** Among the candidates a sentence may stand for so many that say the same: the shorter may fit where the better does not. */
const MOST_ALIKE = 3;

/** Where nobody asked for so many words, what is worth less than this share of the best is left out, once so many others are there. */
const LEAST_SHARE = 0.01;
const SURE_FACTS = 3;

/** What each sentence alone would be worth as a set. */
function valuesOf({ sentences }: Pool, { ranks, words }: Worth, cost: number): Float64Array {
  const top = highest(ranks);
  const values = new Float64Array(sentences.length);
  sentences.forEach(({ ids, words: length }, at) => {
    const share = Math.exp(ranks[at]! - top);
    let gain = 0;
    for (let w = 0; w < ids.length; w++) gain += words[ids[w]!]!;
    values[at] = SENTENCE * share + share ** DAMPING * gain - cost * length;
  });
  return values;
}

function highest(ranks: ArrayLike<number>): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < ranks.length; at++) if (ranks[at]! > most) most = ranks[at]!;
  return most;
}

/** `share`: what the sentence is worth of what the best one is. */
function candidateAt(
  pool: Pool,
  at: number,
  share: number,
  words: ArrayLike<number>,
  budget: FactBudget,
): Candidate | undefined {
  const sentence = pool.sentences[at]!;
  const { text, analysis } = pool.readings[sentence.reading]!;
  if (sentence.ids.length < FEWEST_CONTENT_WORDS) return undefined;
  if (budget.withheld?.includes(at)) return undefined;
  if (isMainly(sentence, budget.shown?.[sentence.reading] ?? [], PRINTED)) return undefined;
  if (isMainly(sentence, analysis.quotes, BARE)) return undefined;
  const trimmed = trimSentence(text, sentence.span);
  const all = { start: 0, end: trimmed.text.length };
  if (!isStatement(trimmed.text, all, analysis.language)) return undefined;
  if (isOvertakenPlan(pool, sentence)) return undefined;
  const damping = share ** DAMPING;
  const gains = sentence.ids.map((id) => damping * words[id]! * (sentence.numbers.includes(id) ? FIGURE : 1));
  const gain = gains.reduce((sum, one) => sum + one, 0);
  return {
    ...trimmed,
    at,
    value: SENTENCE * share,
    gain,
    gains,
    words: countWords(trimmed.text),
    ids: sentence.ids,
    leansOn: leansOn(trimmed.text, sentence.index === 0),
  };
}

const FEWEST_CONTENT_WORDS = 4;

/** Words as they are counted by those who set a limit: what stands between spaces. */
function countWords(text: string): number {
  let count = 1;
  for (let i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) if (text.charCodeAt(i + 1) !== 32) count++;
  return count;
}

/** A sentence is mainly a printed quote where more than this share of it stands in one. */
const PRINTED = 0.5;
/** From here on nothing outside the marks says who speaks: the words belong among the quotes. */
const BARE = 0.85;

function isMainly({ span }: PooledSentence, quotes: readonly Span[], share: number): boolean {
  return coverOf(quotes, span) > share * (span.end - span.start);
}

/*
 * How a set is valued: found on 937 single articles and 856 stories of two or three, by ROUGE and coverage under a budget of words
 * (docs/decisions/0004-facts.md). `SENTENCE` is what the best sentence of all counts, in words that a summary surely has.
 */
const SENTENCE = 1;
/** A number says more than a word that is as likely. */
const FIGURE = 1.5;
/** The words of a sentence far below the best count a little less: `exp(DAMPING x rank)`. Without it, scattered details win. */
const DAMPING = 0.07;
