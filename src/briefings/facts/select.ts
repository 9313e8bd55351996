import type { Span } from '../article.ts';
import { coverOf } from '../text/within.ts';
import type { Pool, PooledSentence } from './pool.ts';
import { isFragment, isQuestion, standingOf } from './standing.ts';
import { type Trimmed, trimSentence } from './trim.ts';
import type { Worth } from './worth.ts';

/** What a briefing has room for. */
export interface FactBudget {
  /** At most so many facts. */
  readonly count: number;
  /** At most so many words over all of them. */
  readonly words?: number;
  /** Spans, by reading, that are printed elsewhere: a sentence that is mainly one of them is no fact. */
  readonly shown?: readonly (readonly Span[])[];
  /** Indices into `pool.sentences` that are printed elsewhere. */
  readonly withheld?: readonly number[];
}

/** A sentence that was chosen, as it is printed. */
export interface ChosenFact extends Trimmed {
  /** Index into `pool.sentences`. */
  readonly at: number;
  readonly words: number;
}

/**
 * Picks the facts of a pool, best first, under a budget.
 *
 * Promise: no two facts share `MOST_OVERLAP` of the content words of the shorter one; none is a question, a fragment, a bare quote or
 * mainly a printed one; one that opens with a pronoun stands right below the sentence that it leans on, one that opens with a
 * description ("The company") below a sentence shortly before it. Deterministic.
 *
 * The best set is looked for, not the best sentence after the best sentence: under a budget of words a long first choice costs two
 * others. A set is worth its sentences and the important words that they bring, each word once, less what its length costs. The search
 * keeps the `BEAM` best sets while it goes through the candidates in reading order.
 */
export function selectFacts(pool: Pool, worth: Worth, budget: FactBudget): readonly ChosenFact[] {
  const candidates = candidatesOf(pool, worth, budget);
  const room = budget.words ?? Number.POSITIVE_INFINITY;
  let sets: readonly FactSet[] = [{ members: [], value: 0, words: 0 }];
  for (const candidate of candidates) {
    const repeats = new Map(candidates.map((other) => [other, overlap(other.content, candidate.content)]));
    const grown = sets
      .filter(({ members, words }) => members.length < budget.count && words + candidate.words <= room)
      .map((set) => withCandidate(set, candidate, pool, repeats))
      .filter((set) => set !== undefined);
    if (grown.length > 0) sets = [...sets, ...grown].sort((a, b) => b.value - a.value).slice(0, BEAM);
  }
  const facts = inOrder(sets[0]!.members, pool);
  return facts.map(({ text, parts, at, words }) => ({ text, parts, at, words }));
}

/** Two facts that share this much of the shorter one's content words say the same. */
const MOST_OVERLAP = 0.45;

/** So many sets are kept: twice as many find no better ones. */
const BEAM = 24;

/*
 * How a set is valued: found on 937 single articles and 856 stories of two or three, by ROUGE and coverage under a budget of words
 * (docs/decisions/0004-facts.md). `SENTENCE` is what the best sentence of all counts, in words that a summary surely has.
 */
const SENTENCE = 2;
/** The words of a sentence far below the best count a little less: `exp(DAMPING x rank)`. Without it, scattered details win. */
const DAMPING = 0.05;
/** What each word of its length costs: of two that say as much the shorter is better. */
const COST_OF_A_WORD = 0.02;

interface Candidate extends ChosenFact {
  /** What it is worth as a sentence. */
  readonly value: number;
  readonly content: ReadonlySet<number>;
  /** What each of its words is worth, and all of them together. */
  readonly gains: ReadonlyMap<number, number>;
  readonly gain: number;
  readonly leansOn: 'nothing' | 'the sentence before' | 'a sentence before';
}

interface FactSet {
  readonly members: readonly Candidate[];
  readonly value: number;
  readonly words: number;
}

function withCandidate(
  set: FactSet,
  candidate: Candidate,
  pool: Pool,
  repeats: ReadonlyMap<Candidate, number>,
): FactSet | undefined {
  let repeated = 0;
  for (const member of set.members) repeated = Math.max(repeated, repeats.get(member)!);
  if (repeated >= MOST_OVERLAP || antecedentOf(candidate, set.members, pool) === undefined) return undefined;
  const value = candidate.value * (1 - repeated) + newlyTold(candidate, set.members, repeated > 0);
  return {
    members: [...set.members, candidate],
    value: set.value + value - COST_OF_A_WORD * candidate.words,
    words: set.words + candidate.words,
  };
}

/** What the words of a candidate are worth that no member has. */
function newlyTold({ gain, gains }: Candidate, members: readonly Candidate[], shares: boolean): number {
  let left = gain;
  if (shares) for (const [id, worth] of gains) if (members.some(({ content }) => content.has(id))) left -= worth;
  return left;
}

/** How many sentences a description may stand below the one that says who or what is meant. */
const DESCRIPTION_REACH = 4;

/** The member that a candidate leans on; the candidate itself where it leans on nothing; `undefined` where it is missing. */
function antecedentOf(candidate: Candidate, members: readonly Candidate[], pool: Pool): Candidate | undefined {
  if (candidate.leansOn === 'nothing') return candidate;
  const { reading } = pool.sentences[candidate.at]!;
  const reach = candidate.leansOn === 'the sentence before' ? 1 : DESCRIPTION_REACH;
  return members.findLast(({ at }) => {
    return at < candidate.at && at >= candidate.at - reach && pool.sentences[at]!.reading === reading;
  });
}

/** The most valuable first, each with those that lean on it right below. */
function inOrder(members: readonly Candidate[], pool: Pool): readonly Candidate[] {
  const ordered: Candidate[] = [];
  const add = (member: Candidate): void => {
    ordered.push(member);
    for (const other of members) {
      if (other !== member && antecedentOf(other, members, pool) === member) add(other);
    }
  };
  const heads = members.filter((member) => antecedentOf(member, members, pool) === member);
  for (const head of heads.sort((a, b) => b.value - a.value || a.at - b.at)) add(head);
  return ordered;
}

/** In reading order, so that what a sentence leans on is decided before it. */
function candidatesOf(pool: Pool, worth: Worth, budget: FactBudget): readonly Candidate[] {
  const values = valuesOf(pool, worth);
  const order = Array.from(pool.sentences.keys()).sort((a, b) => values[b]! - values[a]! || a - b);
  const top = highest(worth.ranks);
  const most = Math.min(MOST_CANDIDATES, Math.max(FEWEST_CANDIDATES, 2 * budget.count));
  const candidates: Candidate[] = [];
  let distinct = 0;
  for (const at of order) {
    if (candidates.length >= most) break;
    const share = Math.exp(worth.ranks[at]! - top);
    if (share < LEAST_SHARE && distinct >= SURE_FACTS) continue;
    const candidate = candidateAt(pool, at, share, worth.words, budget);
    if (candidate === undefined || candidate.words > (budget.words ?? candidate.words)) continue;
    const alike = candidates.filter(({ content }) => overlap(content, candidate.content) >= MOST_OVERLAP);
    if (alike.length === 0 && candidate.leansOn === 'nothing') distinct++;
    if (alike.length < MOST_ALIKE) candidates.push(candidate);
  }
  return candidates.sort((a, b) => a.at - b.at);
}

/** More of them let many short sentences with one good word each push out a whole one. */
const FEWEST_CANDIDATES = 14;
const MOST_CANDIDATES = 40;
/** Among the candidates a sentence may stand for so many that say the same: the shorter may fit where the better does not. */
const MOST_ALIKE = 3;

/** What is worth less than this share of the best sentence is not printed to fill the room, once so many different ones are there. */
const LEAST_SHARE = 0.004;
const SURE_FACTS = 3;

/** What each sentence alone would be worth as a set. */
function valuesOf({ sentences }: Pool, { ranks, words }: Worth): Float64Array {
  const top = highest(ranks);
  return Float64Array.from(sentences, ({ ids, words: length }, at) => {
    const share = Math.exp(ranks[at]! - top);
    let gain = 0;
    for (const id of ids) gain += words[id]!;
    return SENTENCE * share + share ** DAMPING * gain - COST_OF_A_WORD * length;
  });
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
  if (isQuestion(trimmed.text, all) || isFragment(trimmed.text, all)) return undefined;
  const { isDangling, isDescription } = standingOf(trimmed.text, all);
  const gains = new Map<number, number>();
  let gain = 0;
  for (const id of sentence.ids) {
    const worth = share ** DAMPING * words[id]!;
    gains.set(id, worth);
    gain += worth;
  }
  return {
    ...trimmed,
    at,
    value: SENTENCE * share,
    gain,
    gains,
    words: trimmed.text.split(/\s+/).length,
    content: new Set(sentence.ids),
    leansOn: isDangling ? 'the sentence before' : isDescription ? 'a sentence before' : 'nothing',
  };
}

const FEWEST_CONTENT_WORDS = 4;

/** A sentence is mainly a printed quote where more than this share of it stands in one. */
const PRINTED = 0.5;
/** From here on nothing outside the marks says who speaks: the words belong among the quotes. */
const BARE = 0.85;

function isMainly({ span }: PooledSentence, quotes: readonly Span[], share: number): boolean {
  return coverOf(quotes, span) > share * (span.end - span.start);
}

/** Share of the smaller set that stands in the other, 0..1. */
export function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let common = 0;
  for (const id of small) if (large.has(id)) common++;
  return common / small.size;
}
