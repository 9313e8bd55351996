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
 * Promise: linear in the number of pairs of sentences that share a word that is not everywhere; copies of one report add nothing to
 * each other. In each article only the `HEARD` best sentences are looked at: the others have no chance to be printed.
 */
export function echoesOf(pool: Pool): Echoes {
  const { sentences, readings } = pool;
  const [mean, share] = [new Float64Array(sentences.length), new Float64Array(sentences.length)];
  const origins = new Set(readings.map((reading) => reading.origin));
  if (origins.size < 2) return { mean, share, titles: new Float64Array(sentences.length) };
  const { shared, norms, postings } = indexOf(pool);
  const best = new Map<number, number>();
  const floors = floorsOf(pool);
  sentences.forEach((sentence, i) => {
    if (sentence.score < floors[sentence.reading]!) return;
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

const HEARD = 12;

/** The score from which a sentence of each reading is looked at. */
function floorsOf({ readings }: Pool): readonly number[] {
  return readings.map(
    ({ analysis }) => [...analysis.scores].sort((a, b) => b - a)[HEARD - 1] ?? Number.NEGATIVE_INFINITY,
  );
}

/** A word in more than this share of the sentences of a large pool is its topic and tells no two of them apart. */
const EVERYWHERE = 0.1;
const LARGE = 300;

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
  const rarest = sentences.length < LARGE ? 0 : Math.log(1 + 1 / EVERYWHERE);
  sentences.forEach(({ ids }, i) => {
    let square = 0;
    for (const id of ids) {
      if (weights[id]! >= rarest) postings[id]!.push(i);
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
