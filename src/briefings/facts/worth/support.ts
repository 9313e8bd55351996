import { tokenise } from '../../text/tokens.ts';
import { type Pool, type PooledSentence, voicesOf } from '../pool.ts';

/** What the other voices of a pool say to each of its sentences: one number for each sentence, 0..1. */
export interface Echoes {
  /** Mean over the other voices of the best cosine to any of their sentences. */
  readonly mean: Float64Array;
  /** Share of the other voices that have a sentence with a cosine of at least `SAME_THING`. */
  readonly share: Float64Array;
  /** Mean share of the words of the other voices' headlines that the sentence has. */
  readonly titles: Float64Array;
}

/** From here on two sentences of different articles are mostly about the same event. */
const SAME_THING = 0.3;

/**
 * Measures how much the other voices of the pool say the same as each sentence.
 *
 * Promise: linear in the number of pairs of sentences that share a word that is not everywhere; copies of one report and
 * articles of one outlet add nothing to each other. In each article only the `HEARD` best sentences are looked at: the others have no chance to be printed.
 */
export function echoesOf(pool: Pool): Echoes {
  const { sentences, readings } = pool;
  const [mean, share] = [new Float64Array(sentences.length), new Float64Array(sentences.length)];
  const voices = voicesOf(readings);
  const origins = new Set(voices);
  if (origins.size < 2) return { mean, share, titles: new Float64Array(sentences.length) };
  const { shared, norms, postings } = indexOf(pool);
  const numbers = new Map([...origins].map((origin, number) => [origin, number]));
  const originOf = Int32Array.from(sentences, ({ reading }) => numbers.get(voices[reading]!)!);
  const best = new Float64Array(origins.size);
  const floors = floorsOf(pool);
  sentences.forEach((sentence, i) => {
    if (sentence.score < floors[sentence.reading]!) return;
    const echoing: number[] = [];
    for (const j of gather(sentence, pool.weights, postings, shared)) {
      const origin = originOf[j]!;
      const cosine = shared[j]! / (norms[i]! * norms[j]!);
      shared[j] = 0;
      if (origin === originOf[i] || cosine <= best[origin]!) continue;
      if (best[origin] === 0) echoing.push(origin);
      best[origin] = cosine;
    }
    for (const origin of echoing) {
      const cosine = best[origin]!;
      best[origin] = 0;
      mean[i]! += cosine / (origins.size - 1);
      if (cosine >= SAME_THING) share[i]! += 1 / (origins.size - 1);
    }
  });
  return { mean, share, titles: titlesIn(pool, voices) };
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

/** For each sentence the mean over the headlines of the other voices; only headlines that share a word with it are looked at. */
function titlesIn({ readings, sentences, vocabulary }: Pool, voices: readonly number[]): Float64Array {
  const titles = readings.map(
    ({ title = '' }) => new Set(tokenise(title, [{ start: 0, end: title.length }], vocabulary).ids),
  );
  const holding = new Map<number, number[]>();
  titles.forEach((title, r) => {
    for (const id of title) holding.set(id, [...(holding.get(id) ?? []), r]);
  });
  const titled = titles.filter(({ size }) => size > 0).length;
  const others = voices.map((voice) => {
    const own = voices.filter((one, r) => one === voice && titles[r]!.size > 0).length;
    return titled - own;
  });
  const common = new Int32Array(readings.length);
  return Float64Array.from(sentences, ({ ids, reading }) => {
    const touched: number[] = [];
    for (const id of ids) {
      for (const r of holding.get(id) ?? []) if (common[r]!++ === 0) touched.push(r);
    }
    let sum = 0;
    for (const r of touched.sort((a, b) => a - b)) {
      if (voices[r] !== voices[reading]) sum += common[r]! / titles[r]!.size;
      common[r] = 0;
    }
    return others[reading] === 0 ? 0 : sum / others[reading]!;
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
