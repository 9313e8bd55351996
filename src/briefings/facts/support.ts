import type { Pool, PooledSentence } from './pool.ts';

/** What the other origins of a pool say to each of its sentences: row after row, `ECHOES` numbers each, 0..1. */
export interface Echoes {
  /** Mean over the other origins of the best cosine to any of their sentences. */
  readonly mean: Float64Array;
  /** Share of the other origins that have a sentence with a cosine of at least `SAME_THING`. */
  readonly share: Float64Array;
  /** Best cosine to the first sentence of another origin. */
  readonly lead: Float64Array;
}

/** From here on two sentences of different articles are mostly about the same event. */
export const SAME_THING = 0.3;

/**
 * Measures how much the other origins of the pool say the same as each sentence.
 *
 * Promise: linear in the number of pairs of sentences that share a word; copies of one report add nothing to each other.
 */
export function echoesOf(pool: Pool): Echoes {
  const { sentences, readings } = pool;
  const [mean, share, lead] = [0, 1, 2].map(() => new Float64Array(sentences.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const origins = new Set(readings.map((reading) => reading.origin));
  if (origins.size < 2) return { mean, share, lead };
  const { shared, norms, postings } = indexOf(pool);
  const best = new Float64Array(readings.length);
  sentences.forEach((sentence, i) => {
    const own = readings[sentence.reading]!.origin;
    const touched = gather(sentence, pool.weights, postings, shared);
    best.fill(0);
    for (const j of touched) {
      const other = sentences[j]!;
      const { origin } = readings[other.reading]!;
      const cosine = shared[j]! / (norms[i]! * norms[j]!);
      shared[j] = 0;
      if (origin === own) continue;
      if (cosine > best[origin]!) best[origin] = cosine;
      if (other.index === 0 && cosine > lead[i]!) lead[i] = cosine;
    }
    for (const origin of origins) {
      mean[i]! += best[origin]! / (origins.size - 1);
      if (best[origin]! >= SAME_THING) share[i]! += 1 / (origins.size - 1);
    }
  });
  return { mean, share, lead };
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
