import type { Span } from '../article.ts';
import type { Pool } from './pool.ts';

/** What a briefing has room for. */
export interface FactBudget {
  /** At most so many facts. */
  readonly count: number;
  /** At most so many words over all of them. */
  readonly words?: number;
  /** About so many words over all of them: over many answers hardly more on average, for a single one at most 30 % more. */
  readonly about?: number;
  /** Spans, by reading, that are printed elsewhere: a sentence that is mainly one of them is no fact. */
  readonly shown?: readonly (readonly Span[])[];
  /** Indices into `pool.sentences` that are printed elsewhere. */
  readonly withheld?: readonly number[];
}

/** How many facts are never too few to fill so many words. */
export function mostFactsIn(words: number): number {
  return Math.max(1, Math.ceil(words / SHORT_FACT));
}

/** Words over all facts; infinite where nobody limits them. */
export function roomOf({ words, about }: FactBudget): number {
  return Math.min(
    words ?? Number.POSITIVE_INFINITY,
    about === undefined ? Number.POSITIVE_INFINITY : MORE_THAN_ABOUT * about,
  );
}

const MORE_THAN_ABOUT = 1.3;

/** Words of a short fact. */
const SHORT_FACT = 11;

/**
 * What a word costs under this budget. Where no words are counted, the facts that are asked for are taken to be of the usual length. Where the
 * length is an average, a word has its price instead of a place: a long sentence that says much may stand in one answer, and be paid for by another.
 */
export function costOfAWord({ readings }: Pool, { count, words, about }: FactBudget): number {
  if (about !== undefined)
    return (readings.length > 1 ? COST_OF_ABOUT_SEVERAL : COST_OF_ABOUT_ONE) / Math.max(1, about);
  return Math.min(COST_OF_A_WORD, COST_OF_ALL / Math.max(1, words ?? count * USUAL_WORDS));
}

/**
 * Three facts of an article are about 70 words at this price, five about 120; of 937 articles they cover 33.3 % of the human facts, and where each answer
 * has 70 words at most 30.2 %.
 */
const COST_OF_ABOUT_ONE = 3;
/** Three facts of two or three articles are about 90 words. */
const COST_OF_ABOUT_SEVERAL = 2.4;

/** Words of a fact that nobody limits. */
const USUAL_WORDS = 28;

/** What each word of its length costs at most: of two that say as much the shorter is better. */
const COST_OF_A_WORD = 0.02;
/** Room for more words is there to be filled: all of them together cost no more than this. */
const COST_OF_ALL = 2;
