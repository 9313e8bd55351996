import type { Span } from '../article.ts';
import { coverOf } from '../text/within.ts';
import type { Pool, PooledSentence } from './pool.ts';
import { isFragment, isQuestion, standingOf } from './standing.ts';
import { type Trimmed, trimSentence } from './trim.ts';

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
 * Picks the facts of a pool by `ranks` (one for each sentence), best first, under a budget.
 *
 * Promise: no two facts share `MOST_OVERLAP` of the content words of the shorter one; none is a question, a fragment or mainly a
 * printed quote; one that opens with a pronoun stands right below the sentence that it leans on, one that opens with a description
 * ("The company") below a sentence shortly before it. Deterministic.
 *
 * The best set is looked for, not the best sentence after the best sentence: under a budget of words a long first choice costs two
 * others. The search keeps the `BEAM` best sets while it goes through the candidates in reading order.
 */
export function selectFacts(pool: Pool, ranks: ArrayLike<number>, budget: FactBudget): readonly ChosenFact[] {
  const candidates = candidatesOf(pool, ranks, budget);
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

/** A fact's value is `exp(SHARPNESS x rank)`: two middling sentences are worth less than one good one. */
const SHARPNESS = 1;

/** The share of its value that a sentence loses with each word: of two that say as much the shorter is better. */
const COST_OF_A_WORD = 0.006;

/** What is worth less than this share of the best sentence is not printed to fill the room, once so many different ones are there. */
const LEAST_WORTH = 0.03;
const SURE_FACTS = 3;

interface Candidate extends ChosenFact {
  readonly value: number;
  readonly content: ReadonlySet<number>;
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
  const value = set.value + candidate.value * (1 - repeated);
  return { members: [...set.members, candidate], value, words: set.words + candidate.words };
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
function candidatesOf(pool: Pool, ranks: ArrayLike<number>, budget: FactBudget): readonly Candidate[] {
  const order = Array.from(pool.sentences.keys()).sort((a, b) => ranks[b]! - ranks[a]! || a - b);
  const most = Math.min(MOST_CANDIDATES, Math.max(FEWEST_CANDIDATES, 4 * budget.count));
  const candidates: Candidate[] = [];
  let distinct = 0;
  for (const at of order) {
    if (candidates.length >= most) break;
    const value = Math.exp(SHARPNESS * (ranks[at]! - ranks[order[0]!]!));
    if (value < LEAST_WORTH && distinct >= SURE_FACTS) break;
    const candidate = candidateAt(pool, at, value, budget);
    if (candidate === undefined || candidate.words > (budget.words ?? candidate.words)) continue;
    const alike = candidates.filter(({ content }) => overlap(content, candidate.content) >= MOST_OVERLAP);
    if (alike.length === 0 && candidate.leansOn === 'nothing') distinct++;
    if (alike.length < MOST_ALIKE) candidates.push(candidate);
  }
  return candidates.sort((a, b) => a.at - b.at);
}

const FEWEST_CANDIDATES = 14;
const MOST_CANDIDATES = 40;
/** Among the candidates a sentence may stand for so many that say the same: the shorter may fit where the better does not. */
const MOST_ALIKE = 2;

function candidateAt(pool: Pool, at: number, value: number, budget: FactBudget): Candidate | undefined {
  const sentence = pool.sentences[at]!;
  const { text } = pool.readings[sentence.reading]!;
  if (sentence.ids.length < FEWEST_CONTENT_WORDS) return undefined;
  if (budget.withheld?.includes(at)) return undefined;
  if (isShown(sentence, budget.shown?.[sentence.reading] ?? [])) return undefined;
  const trimmed = trimSentence(text, sentence.span);
  const all = { start: 0, end: trimmed.text.length };
  if (isQuestion(trimmed.text, all) || isFragment(trimmed.text, all)) return undefined;
  const { isDangling, isDescription } = standingOf(trimmed.text, all);
  const words = trimmed.text.split(/\s+/).length;
  return {
    ...trimmed,
    at,
    value: value * Math.max(0.1, 1 - COST_OF_A_WORD * words),
    words,
    content: new Set(sentence.ids),
    leansOn: isDangling ? 'the sentence before' : isDescription ? 'a sentence before' : 'nothing',
  };
}

const FEWEST_CONTENT_WORDS = 4;

/** A sentence is mainly a printed quote where more than this share of it stands in one. */
const MAINLY = 0.5;

function isShown({ span }: PooledSentence, shown: readonly Span[]): boolean {
  return coverOf(shown, span) > MAINLY * (span.end - span.start);
}

/** Share of the smaller set that stands in the other, 0..1. */
export function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let common = 0;
  for (const id of small) if (large.has(id)) common++;
  return common / small.size;
}
