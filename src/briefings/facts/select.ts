import type { Span } from '../article.ts';
import { tokenise } from '../text/tokens.ts';
import type { Pool, PooledSentence } from './pool.ts';
import { opens } from './standing.ts';
import { type Trimmed, trimSentence } from './trim.ts';

/** What a briefing has room for. */
export interface FactBudget {
  /** At most so many facts. */
  readonly count: number;
  /** At most so many words over all of them. */
  readonly words?: number;
  /** Spans, by reading, that are printed elsewhere: a sentence that is mainly one of them is no fact. */
  readonly shown?: readonly (readonly Span[])[];
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
 * printed quote; none opens with a pronoun or a description unless the sentence before it was picked already. Deterministic.
 */
export function selectFacts(pool: Pool, ranks: ArrayLike<number>, budget: FactBudget): readonly ChosenFact[] {
  const candidates = candidatesOf(pool, ranks, budget);
  const chosen: Candidate[] = [];
  let room = budget.words ?? Number.POSITIVE_INFINITY;
  while (chosen.length < budget.count) {
    const best = bestOf(candidates, chosen, room, pool);
    if (best === undefined) break;
    chosen.push(best);
    room -= best.words;
  }
  return chosen.map(({ text, parts, at, words }) => ({ text, parts, at, words }));
}

/** Two facts that share this much of the shorter one's content words say the same. */
export const MOST_OVERLAP = 0.45;

/** How much of a candidate's value is lost for each share of its words that the facts above it carry already. */
const REPETITION = 1;

/** So many of the best sentences are looked at. */
const CANDIDATES = 60;

interface Candidate extends ChosenFact {
  readonly value: number;
  readonly content: ReadonlySet<number>;
  readonly needsAntecedent: boolean;
}

function candidatesOf(pool: Pool, ranks: ArrayLike<number>, budget: FactBudget): readonly Candidate[] {
  const order = Array.from(pool.sentences.keys()).sort((a, b) => ranks[b]! - ranks[a]! || a - b);
  const candidates: Candidate[] = [];
  for (const at of order) {
    if (candidates.length >= CANDIDATES) break;
    const candidate = candidateAt(pool, at, ranks[at]!, budget);
    if (candidate !== undefined) candidates.push(candidate);
  }
  return candidates;
}

function candidateAt(pool: Pool, at: number, value: number, budget: FactBudget): Candidate | undefined {
  const sentence = pool.sentences[at]!;
  const { text } = pool.readings[sentence.reading]!;
  if (sentence.ids.length < FEWEST_CONTENT_WORDS) return undefined;
  if (isShown(sentence, budget.shown?.[sentence.reading] ?? [])) return undefined;
  const trimmed = trimSentence(text, sentence.span);
  const surface = opens(trimmed.text, { start: 0, end: trimmed.text.length });
  if (surface.isQuestion || surface.isFragment) return undefined;
  const tokens = tokenise(text, trimmed.parts, pool.vocabulary);
  return {
    ...trimmed,
    at,
    value,
    words: tokens.words.reduce((sum, count) => sum + count, 0),
    content: new Set(tokens.ids),
    needsAntecedent: surface.isDangling || surface.isDescription,
  };
}

const FEWEST_CONTENT_WORDS = 4;

/** A sentence is mainly a printed quote where more than this share of it stands in one. */
const MAINLY = 0.6;

function isShown({ span }: PooledSentence, shown: readonly Span[]): boolean {
  let inside = 0;
  for (const { start, end } of shown) inside += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
  return inside > MAINLY * (span.end - span.start);
}

function bestOf(
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
  room: number,
  pool: Pool,
): Candidate | undefined {
  let best: Candidate | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    if (candidate.words > room || chosen.includes(candidate)) continue;
    if (candidate.needsAntecedent && !hasAntecedent(candidate, chosen, pool)) continue;
    const repeated = chosen.reduce((worst, other) => Math.max(worst, overlap(candidate.content, other.content)), 0);
    if (repeated >= MOST_OVERLAP) continue;
    const value = candidate.value - REPETITION * repeated;
    if (value <= most) continue;
    most = value;
    best = candidate;
  }
  return best;
}

/** The fact just above is the sentence just before, and can itself stand alone or follows one that can. */
function hasAntecedent(candidate: Candidate, chosen: readonly Candidate[], pool: Pool): boolean {
  const last = chosen.at(-1);
  if (last === undefined || last.at !== candidate.at - 1) return false;
  return pool.sentences[last.at]!.reading === pool.sentences[candidate.at]!.reading;
}

/** Share of the smaller set that stands in the other, 0..1. */
export function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let common = 0;
  for (const id of small) if (large.has(id)) common++;
  return common / small.size;
}
