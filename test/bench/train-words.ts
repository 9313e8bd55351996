/**
 * Learns which words of articles a summary has, and prints `src/briefings/facts/worth/word-weights.ts`.
 *
 *     node test/bench/train-words.ts SINGLE.jsonl MULTI.jsonl > src/briefings/facts/worth/word-weights.ts
 *
 * Takes the same rows as `train-facts.ts`, which comes first: a word is measured by the ranks of its sentences too. Single articles
 * without a headline are left out: nearly all news has one, and its words are the strongest sign. Deterministic:
 * full-batch gradient descent on logistic loss, for one article and for several of them apart.
 */

import { analyse } from '../../src/briefings/analyse.ts';
import { poolSentences } from '../../src/briefings/facts/pool.ts';
import { measureWords } from '../../src/briefings/facts/worth/importance.ts';
import { rankSentences } from '../../src/briefings/facts/worth/rank.ts';
import { WORD_FEATURES } from '../../src/briefings/facts/worth/word-features.ts';
import { tokenise } from '../../src/briefings/text/tokens.ts';
import { type Piece, piecesOf, readRows } from './rows.ts';

const STEPS = 300;
const RATE = 0.1;
/** Keeps weights small (L2). */
const DECAY = 0.0001;
const SIZE = WORD_FEATURES.length;

const [single, multi] = process.argv.slice(2);
if (single === undefined || multi === undefined) throw new Error('usage: train-words.ts SINGLE.jsonl MULTI.jsonl');
const one = readRows(single).filter(({ set, title }) => set === 'cnndm' && title !== undefined && title !== '');
const several = readRows(multi).filter(({ docs }) => docs !== undefined && docs.length > 1);
process.stdout.write(asModule(learn(one), learn(several)));

/** The measures of a word and whether the summary has it. */
interface Examples {
  readonly rows: Float64Array;
  readonly used: Uint8Array;
}

function learn(pieces: readonly Parameters<typeof piecesOf>[0][]): readonly number[] {
  const { rows, used } = examplesOf(pieces.map(piecesOf));
  const { mean, deviation } = standardise(rows);
  const [weights, first, second] = [new Float64Array(SIZE), new Float64Array(SIZE), new Float64Array(SIZE)];
  for (let step = 1; step <= STEPS; step++) {
    const slope = slopeOf(rows, used, weights);
    const rate = RATE * (1 - (0.9 * step) / STEPS);
    for (let f = 0; f < SIZE; f++) {
      const pull = slope[f]! + DECAY * weights[f]!;
      first[f] = 0.9 * first[f]! + 0.1 * pull;
      second[f] = 0.999 * second[f]! + 0.001 * pull * pull;
      weights[f]! -= (rate * (first[f]! / (1 - 0.9 ** step))) / (Math.sqrt(second[f]! / (1 - 0.999 ** step)) + 1e-9);
    }
  }
  const plain = weights.map((weight, f) => weight / deviation[f]!);
  for (let f = 1; f < SIZE; f++) plain[0]! -= plain[f]! * mean[f]!;
  return [...plain];
}

function examplesOf(pieces: readonly Piece[]): Examples {
  const measured = pieces.map(({ articles, summary }) => {
    const pool = poolSentences(articles.map((article, origin) => ({ ...article, origin, analysis: analyse(article) })));
    const words = new Set(tokenise(summary, [{ start: 0, end: summary.length }], pool.vocabulary).ids);
    const { size, measure } = measureWords(
      pool,
      rankSentences(
        pool,
        [],
        articles.map(() => articles.length),
      ),
    );
    const rows: Float64Array[] = [];
    const used: boolean[] = [];
    for (let id = 0; id < size; id++) {
      const row = new Float64Array(SIZE);
      if (!measure(id, row)) continue;
      rows.push(row);
      used.push(words.has(id));
    }
    return { rows, used };
  });
  const all = measured.flatMap(({ rows }) => rows);
  const rows = new Float64Array(all.length * SIZE);
  for (const [i, row] of all.entries()) rows.set(row, i * SIZE);
  return {
    rows,
    used: Uint8Array.from(
      measured.flatMap(({ used }) => used),
      Number,
    ),
  };
}

/** Brings each column but the constant to mean 0 and deviation 1, in place. */
function standardise(rows: Float64Array): { readonly mean: Float64Array; readonly deviation: Float64Array } {
  const count = rows.length / SIZE;
  const [mean, deviation] = [new Float64Array(SIZE), new Float64Array(SIZE)];
  rows.forEach((value, i) => {
    mean[i % SIZE]! += value / count;
  });
  mean[0] = 0;
  rows.forEach((value, i) => {
    deviation[i % SIZE]! += (value - mean[i % SIZE]!) ** 2 / count;
  });
  for (let f = 0; f < SIZE; f++) deviation[f] = f === 0 ? 1 : Math.sqrt(deviation[f]!) || 1;
  rows.forEach((value, i) => {
    rows[i] = (value - mean[i % SIZE]!) / deviation[i % SIZE]!;
  });
  return { mean, deviation };
}

function slopeOf(rows: Float64Array, used: Uint8Array, weights: Float64Array): Float64Array {
  const slope = new Float64Array(SIZE);
  for (let i = 0; i < used.length; i++) {
    let sum = 0;
    for (let f = 0; f < SIZE; f++) sum += weights[f]! * rows[i * SIZE + f]!;
    const excess = (1 / (1 + Math.exp(-sum)) - used[i]!) / used.length;
    for (let f = 0; f < SIZE; f++) slope[f]! += excess * rows[i * SIZE + f]!;
  }
  return slope;
}

function asModule(one: readonly number[], several: readonly number[]): string {
  const table = (weights: readonly number[]) =>
    WORD_FEATURES.map((name, f) => `  ${name}: ${Number(weights[f]!.toFixed(3))},`);
  return [
    "import type { WORD_FEATURES } from './word-features.ts';",
    '',
    'type Weights = Readonly<Record<(typeof WORD_FEATURES)[number], number>>;',
    '',
    '/** What each measure of a word counts, in one article. Learned by `test/bench/train-words.ts`; do not edit by hand. */',
    'export const OF_ONE: Weights = {',
    ...table(one),
    '};',
    '',
    '/** The same in several articles. */',
    'export const OF_SEVERAL: Weights = {',
    ...table(several),
    '};',
    '',
  ].join('\n');
}
