import { tokenise } from '../../text/tokens.ts';
import { log1pOf } from '../logarithms.ts';
import { type Pool, voicesOf } from '../pool.ts';
import { WORD_FEATURES } from './word-features.ts';
import { OF_ONE, OF_SEVERAL } from './word-weights.ts';

/**
 * Tells of each word of the pool how likely somebody who sums the articles up would use it, 0..1.
 *
 * Promise: one number for each word of the vocabulary, 0 for one that no sentence has; linear in the length of the texts. `ranks` are
 * those of the sentences. A set of facts is worth the words that it has, each once: that makes it short, dense and free of repeats. All
 * articles of one outlet together weigh as much as one of another.
 */
export function importanceOf(pool: Pool, ranks: ArrayLike<number>): Float64Array {
  const { size, measure } = measureWords(pool, ranks);
  const weights = pool.readings.length > 1 ? SEVERAL : ONE;
  const row = new Float64Array(weights.length);
  const importance = new Float64Array(size);
  for (let id = 0; id < size; id++) {
    if (!measure(id, row)) continue;
    let sum = 0;
    for (let f = 0; f < row.length; f++) sum += weights[f]! * row[f]!;
    importance[id] = 1 / (1 + Math.exp(-sum));
  }
  return importance;
}

const ONE = Float64Array.from(WORD_FEATURES, (name) => OF_ONE[name]);
const SEVERAL = Float64Array.from(WORD_FEATURES, (name) => OF_SEVERAL[name]);

/** Where words stand, counted in one walk over the sentences. */
interface Places {
  readonly count: Float64Array;
  readonly readings: Float64Array;
  /** By place of the sentence: first, second, third, fourth to seventh. */
  readonly early: readonly Float64Array[];
  readonly firstAt: Float64Array;
  readonly trust: Float64Array;
  /** `NUMERAL` and `NAME` bits. */
  readonly kinds: Uint8Array;
}

const NUMERAL = 1;
const NAME = 2;

/** Below it the logarithm of a word's trust tells noise from noise. */
const LEAST_TRUST = 0.003;

/** How the words of a pool are measured: `measure` fills a row for the word `id` and tells whether any sentence has it. */
export interface WordMeasures {
  /** Every id is below it. */
  readonly size: number;
  measure(id: number, row: Float64Array): boolean;
}

/** Counts once where the words stand; a row costs no more than its columns. */
export function measureWords(pool: Pool, ranks: ArrayLike<number>): WordMeasures {
  const weights = weightsOf(pool);
  const titles = titleShares(pool, weights);
  const { count, readings, early, firstAt, trust, kinds } = placesOf(pool, ranks, weights, titles.length);
  const [first, second, third, fourth] = early as [Float64Array, Float64Array, Float64Array, Float64Array];
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const length = Math.log(pool.sentences.length / Math.max(1, pool.readings.length) || 1);
  const measure = (id: number, row: Float64Array): boolean => {
    if (count[id] === 0) return false;
    row[0] = 1;
    row[1] = titles[id]!;
    row[2] = titles[id]! > 0 ? 1 : 0;
    row[3] = first[id]! / all;
    row[4] = second[id]! / all;
    row[5] = third[id]! / all;
    row[6] = Math.min(1, fourth[id]! / all);
    row[7] = log1pOf(count[id]! / all);
    row[8] = Math.max(0, readings[id]! - 1) / Math.max(1, all - 1);
    row[9] = kinds[id]! & NUMERAL ? 1 : 0;
    row[10] = kinds[id]! & NAME ? 1 : 0;
    row[11] = log1pOf(firstAt[id]!);
    row[12] = trust[id]!;
    row[13] = Math.log(trust[id]! + LEAST_TRUST);
    row[14] = length;
    return true;
  };
  return { size: titles.length, measure };
}

/** What each reading counts for: together those of one voice count for one. */
function weightsOf({ readings }: Pool): readonly number[] {
  const voices = voicesOf(readings);
  const sizes = new Map<number, number>();
  for (const voice of voices) sizes.set(voice, (sizes.get(voice) ?? 0) + 1);
  return voices.map((voice) => 1 / sizes.get(voice)!);
}

/** For each word of the vocabulary the share of the headlines that have it. */
function titleShares({ readings, vocabulary }: Pool, weights: readonly number[]): Float64Array {
  const titles = readings.flatMap(({ title = '' }, r) =>
    title === ''
      ? []
      : [{ ids: new Set(tokenise(title, [{ start: 0, end: title.length }], vocabulary).ids), weight: weights[r]! }],
  );
  const all = titles.reduce((sum, { weight }) => sum + weight, 0);
  const shares = new Float64Array(vocabulary.size);
  for (const { ids, weight } of titles) for (const id of ids) shares[id]! += weight / all;
  return shares;
}

function placesOf({ sentences }: Pool, ranks: ArrayLike<number>, weights: readonly number[], size: number): Places {
  const places: Places = {
    count: new Float64Array(size),
    readings: new Float64Array(size),
    early: [0, 1, 2, 3].map(() => new Float64Array(size)),
    firstAt: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
    trust: new Float64Array(size),
    kinds: new Uint8Array(size),
  };
  const shares = sharesOf(
    ranks,
    sentences.map(({ reading }) => weights[reading]!),
  );
  const lastReading = new Int32Array(size).fill(-1);
  sentences.forEach(({ ids, index, reading, names, numbers }, i) => {
    const stage = index < 3 ? places.early[index] : index < 7 ? places.early[3] : undefined;
    const weight = weights[reading]!;
    for (const id of ids) {
      places.count[id]! += weight;
      places.trust[id]! += shares[i]!;
      if (stage !== undefined) stage[id]! += weight;
      if (index < places.firstAt[id]!) places.firstAt[id] = index;
      if (lastReading[id] !== reading) places.readings[id]! += weight;
      lastReading[id] = reading;
    }
    for (const id of names) places.kinds[id]! |= NAME;
    for (const id of numbers) places.kinds[id]! |= NUMERAL;
  });
  return places;
}

/** The weight of each rank, `exp(rank)` times what its sentence counts for, as a share of all. */
function sharesOf(ranks: ArrayLike<number>, weights: readonly number[]): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < ranks.length; i++) most = Math.max(most, ranks[i]!);
  const shares = new Float64Array(ranks.length);
  let sum = 0;
  for (let i = 0; i < shares.length; i++) {
    shares[i] = weights[i]! * Math.exp(ranks[i]! - most);
    sum += shares[i]!;
  }
  for (let i = 0; i < shares.length; i++) shares[i]! /= sum;
  return shares;
}
