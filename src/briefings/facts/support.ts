import { tokenise } from '../text/tokens.ts';
import type { Pool, PooledSentence } from './pool.ts';

/** What the other origins of a pool say to each of its sentences: one number for each sentence, 0..1. */
export interface Echoes {
  /** Mean over the other origins of the best cosine to any of their sentences. */
  readonly mean: Float64Array;
  /** Share of the other origins that have a sentence with a cosine of at least `SAME_THING`. */
  readonly share: Float64Array;
  /** Mean share of the words of the other origins' headlines that the sentence has. */
  readonly titles: Float64Array;
}

/** From here on two sentences of different articles are mostly about the same event. */
const SAME_THING = 0.3;

/**
 * Measures how much the other origins of the pool say the same as each sentence.
 *
 * Promise: linear in the number of pairs of sentences that share a word; copies of one report add nothing to each other.
 */
export function echoesOf(pool: Pool): Echoes {
  const { sentences, readings } = pool;
  const [mean, share] = [new Float64Array(sentences.length), new Float64Array(sentences.length)];
  const origins = new Set(readings.map((reading) => reading.origin));
  if (origins.size < 2) return { mean, share, titles: new Float64Array(sentences.length) };
  const { shared, norms, postings } = indexOf(pool);
  const best = new Map<number, number>();
  sentences.forEach((sentence, i) => {
    const own = readings[sentence.reading]!.origin;
    best.clear();
    for (const j of gather(sentence, pool.weights, postings, shared)) {
      const { origin } = readings[sentences[j]!.reading]!;
      const cosine = shared[j]! / (norms[i]! * norms[j]!);
      shared[j] = 0;
      if (origin !== own && cosine > (best.get(origin) ?? 0)) best.set(origin, cosine);
    }
    for (const cosine of best.values()) {
      mean[i]! += cosine / (origins.size - 1);
      if (cosine >= SAME_THING) share[i]! += 1 / (origins.size - 1);
    }
  });
  return { mean, share, titles: titlesIn(pool) };
}

function titlesIn({ readings, sentences, vocabulary }: Pool): Float64Array {
  const titles = readings.map(
    ({ title = '' }) => new Set(tokenise(title, [{ start: 0, end: title.length }], vocabulary).ids),
  );
  return Float64Array.from(sentences, ({ ids, reading }) => {
    let [sum, count] = [0, 0];
    titles.forEach((title, r) => {
      if (title.size === 0 || readings[r]!.origin === readings[reading]!.origin) return;
      let common = 0;
      for (const id of ids) if (title.has(id)) common++;
      sum += common / title.size;
      count++;
    });
    return count === 0 ? 0 : sum / count;
  });
}

function indexOf({ sentences, weights }: Pool) {
  const postings: number[][] = Array.from(weights, () => []);
  const norms = new Float64Array(sentences.length);
  sentences.forEach(({ ids }, i) => {
    let square = 0;
    for (const id of ids) {
      postings[id]!.push(i);
      square += weights[id]! ** 2;
    }
    norms[i] = Math.sqrt(square) || 1;
  });
  return { postings, norms, shared: new Float64Array(sentences.length) };
}

/** Adds up in `shared` the squared weights of the words that each sentence has in common with this one. */
function gather(
  { ids }: PooledSentence,
  weights: Float64Array,
  postings: readonly number[][],
  shared: Float64Array,
): number[] {
  const touched: number[] = [];
  for (const id of ids) {
    const weight = weights[id]! ** 2;
    for (const j of postings[id]!) {
      if (shared[j] === 0) touched.push(j);
      shared[j]! += weight;
    }
  }
  return touched;
}
