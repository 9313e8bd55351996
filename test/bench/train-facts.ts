/**
 * Learns the weights of the sentence ranker and prints `src/briefings/facts/weights.ts`.
 *
 *     node test/bench/train-facts.ts SINGLE.jsonl MULTI.jsonl > src/briefings/facts/weights.ts
 *
 * SINGLE holds rows `{text, title, highlights | summary}`, MULTI rows `{docs: [{text, title}], summary}`. Deterministic: full-batch
 * gradient descent on a listwise loss, so that the weights are those under which the model spreads its trust over the sentences of an
 * article as their closeness to the human summary and the human facts that they carry do.
 */
import { FEATURES, measureSentences } from '../../src/briefings/facts/features.ts';
import { splitSentences } from '../../src/briefings/text/sentences.ts';
import { tokenise, Vocabulary } from '../../src/briefings/text/tokens.ts';
import { foldWord } from '../../src/briefings/text/words.ts';
import { paragraphsOf, type Row, readRows } from './rows.ts';

/** One article: measures of its sentences and the trust that each should get. */
interface Lesson {
  readonly rows: Float64Array;
  readonly trust: readonly number[];
  readonly weight: number;
}

/** How much an article counts, by set: highlights of one article teach most, a roundup of several says less of each. */
const SET_WEIGHTS: Readonly<Record<string, number>> = { cnndm: 1, inshorts: 0.7, multi: 0.25 };

/** How sharply trust follows closeness. */
const SHARPNESS = 1 / 0.06;
const STEPS = 400;
const RATE = 0.05;
/** Keeps weights small (L2). */
const DECAY = 0.003;

const [single, multi] = process.argv.slice(2);
if (single === undefined || multi === undefined) throw new Error('usage: train-facts.ts SINGLE.jsonl MULTI.jsonl');
process.stdout.write(asModule(learn([...lessonsOfSingle(single), ...lessonsOfMulti(multi)])));

function lessonsOfSingle(path: string): readonly Lesson[] {
  return readRows(path)
    .filter(({ set = '', title }) => set in SET_WEIGHTS && title !== undefined && title !== '')
    .flatMap((row) => lesson(row, row.highlights?.length ? row.highlights : sentencesIn(row.summary ?? ''), row.set!));
}

function lessonsOfMulti(path: string): readonly Lesson[] {
  return readRows(path).flatMap(({ docs = [], summary = '' }) =>
    docs.flatMap((doc) => lesson(doc, sentencesIn(summary), 'multi')),
  );
}

function sentencesIn(text: string): readonly string[] {
  return splitSentences(text, paragraphsOf(text)).map(({ start, end }) => text.slice(start, end));
}

/** `facts` are the sentences of the human summary. */
function lesson(
  { text, title }: Pick<Row, 'text' | 'title'>,
  facts: readonly string[],
  set: string,
): readonly Lesson[] {
  const paragraphs = paragraphsOf(text);
  const sentences = splitSentences(text, paragraphs);
  if (sentences.length < 4) return [];
  const quotes = [...text.matchAll(/["“][^"“”\n]{3,600}["”]/g)].map(({ index, 0: quote }) => ({
    start: index,
    end: index + quote.length,
  }));
  const rows = measureSentences({ text, paragraphs, ...(title ? { title } : {}) }, sentences, quotes);
  const goal = stemsOf(facts.join(' '));
  const vocabulary = new Vocabulary();
  const wanted = facts.map((fact) => contentOf(fact, vocabulary)).filter(({ size }) => size > 0);
  const closeness = sentences.map(({ start, end }) => {
    const sentence = text.slice(start, end);
    return (closenessOf(stemsOf(sentence), goal) + carriedBy(sentence, wanted, vocabulary)) / 2;
  });
  return [{ rows, trust: softmax(closeness.map((value) => value * SHARPNESS)), weight: SET_WEIGHTS[set]! }];
}

function stemsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map((word) => foldWord(word));
}

/** Half the share of common words and three halves of that of common pairs, relative to both lengths. */
function closenessOf(sentence: readonly string[], goal: readonly string[]): number {
  const pairs = (words: readonly string[]) => words.slice(1).map((word, i) => `${words[i]} ${word}`);
  const common = commonOf(sentence, goal) + 3 * commonOf(pairs(sentence), pairs(goal));
  return common / Math.max(1, sentence.length + goal.length);
}

function contentOf(text: string, vocabulary: Vocabulary): ReadonlySet<number> {
  return new Set(tokenise(text, [{ start: 0, end: text.length }], vocabulary).ids);
}

/**
 * How many of the human facts a sentence carries, as a share of them and relative to its length, on the scale of `closenessOf`. A fact is
 * as good as carried where most of its content words are there.
 */
function carriedBy(sentence: string, facts: readonly ReadonlySet<number>[], vocabulary: Vocabulary): number {
  const content = contentOf(sentence, vocabulary);
  const carried = facts.reduce((sum, fact) => {
    const recall = [...fact].filter((id) => content.has(id)).length / fact.size;
    return sum + 1 / (1 + Math.exp(-10 * (recall - 0.6)));
  }, 0);
  return (1.25 * carried) / Math.max(1, facts.length) / Math.sqrt(8 + sentence.split(/\s+/).length);
}

function commonOf(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const one of b) left.set(one, (left.get(one) ?? 0) + 1);
  return a.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count > 0;
  }).length;
}

/** Adam over all lessons at once; measures are standardised for the search and the weights given for the measures as they are. */
function learn(lessons: readonly Lesson[]): readonly number[] {
  const size = FEATURES.length;
  const { mean, deviation } = momentsOf(lessons);
  const standard = lessons.map(({ rows }) => rows.map((value, i) => (value - mean[i % size]!) / deviation[i % size]!));
  const total = lessons.reduce((sum, { weight }) => sum + weight, 0);
  const [weights, first, second] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= STEPS; step++) {
    const slope = new Float64Array(size);
    for (const [l, { trust, weight }] of lessons.entries())
      addSlope(slope, standard[l]!, trust, weights, weight / total);
    const rate = RATE * (1 - (0.9 * step) / STEPS);
    for (let f = 0; f < size; f++) {
      const pull = slope[f]! + DECAY * weights[f]!;
      first[f] = 0.9 * first[f]! + 0.1 * pull;
      second[f] = 0.999 * second[f]! + 0.001 * pull * pull;
      weights[f]! -= (rate * (first[f]! / (1 - 0.9 ** step))) / (Math.sqrt(second[f]! / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return Array.from(weights, (weight, f) => weight / deviation[f]!);
}

function addSlope(
  slope: Float64Array,
  rows: Float64Array,
  trust: readonly number[],
  weights: Float64Array,
  share: number,
): void {
  const size = weights.length;
  const given = softmax(trust.map((_, i) => weights.reduce((sum, weight, f) => sum + weight * rows[i * size + f]!, 0)));
  given.forEach((value, i) => {
    const excess = (value - trust[i]!) * share;
    for (let f = 0; f < size; f++) slope[f]! += excess * rows[i * size + f]!;
  });
}

function momentsOf(lessons: readonly Lesson[]) {
  const size = FEATURES.length;
  const count = lessons.reduce((sum, { trust }) => sum + trust.length, 0);
  const averageOf = (measure: (value: number, f: number) => number): Float64Array => {
    const sums = new Float64Array(size);
    for (const { rows } of lessons)
      for (const [i, value] of rows.entries()) sums[i % size]! += measure(value, i % size);
    return sums.map((sum) => sum / count);
  };
  const mean = averageOf((value) => value);
  const deviation = averageOf((value, f) => (value - mean[f]!) ** 2).map((square) => Math.sqrt(square) || 1);
  return { mean, deviation };
}

function softmax(values: readonly number[]): readonly number[] {
  const most = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const powers = values.map((value) => Math.exp(value - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

function asModule(weights: readonly number[]): string {
  return [
    "import type { FEATURES } from './features.ts';",
    '',
    '/** What each measure of a sentence counts. Learned by `test/bench/train-facts.ts`; do not edit by hand. */',
    'export const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {',
    ...FEATURES.map((name, f) => `  ${name}: ${Number(weights[f]!.toFixed(3))},`),
    '};',
    '',
  ].join('\n');
}
