import type { Analysable } from '../analysis.ts';
import type { Span } from '../article.ts';
import { REPORTING, SELF, WEEKDAY } from '../text/lexicon.ts';
import type { Sentence } from '../text/sentences.ts';
import { CAPITAL, NUMBER, type Tokens, tokenise, Vocabulary } from '../text/tokens.ts';
import { standingOf } from './alone/standing.ts';
import { isQuestion } from './alone/statement.ts';
import { log1pOf, raritiesAmong } from './logarithms.ts';

/** What is measured of each sentence, in the order of the columns. All cheap, all from one article. */
export const FEATURES = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'early', // 1 / (1 + position)
  'position', // log
  'relative', // position / sentences
  'paragraph', // opens its paragraph
  'words', // log
  'short', // under 8 words
  'brief', // 8 to 13
  'longish', // 31 to 40
  'long', // over 40
  'content', // content words / words
  'numbers',
  'names', // capitals / content words
  'nameCount',
  'quoted', // share of the sentence inside quotation marks
  'question',
  'dangling', // opens with a pronoun or a connective
  'description', // opens with "The president", without saying which
  'ego', // I, we, you
  'reported', // said, according to
  'weekday',
  'titleRecall',
  'titlePrecision',
  'central', // cosine to the centroid of the article
  'following', // mean cosine to the sentences that follow
  'preceding',
  'lead', // cosine to the first sentence
  'frequency', // mean log count of its words in the article
  'fresh', // share of words that stood nowhere before
  'colon',
  'length', // log of the number of sentences
  'centralEarly',
  'titleEarly',
] as const;

/**
 * Measures the sentences of one article: row after row, `FEATURES.length` numbers each.
 *
 * Promise: linear in the length of the text; every number is finite.
 */
export function measureSentences(
  article: Analysable,
  sentences: readonly Sentence[],
  quotes: readonly Span[],
): Float64Array {
  const vocabulary = new Vocabulary(article.language);
  const tokens = tokenise(article.text, sentences, vocabulary);
  const title = titleIds(article.title, vocabulary);
  const links = linksOf(tokens, sentences.length, vocabulary.size);
  const shares = quotedShares(sentences, quotes);
  const rows = new Float64Array(sentences.length * FEATURES.length);
  const seen = new Uint8Array(vocabulary.size);
  sentences.forEach((sentence, i) => {
    const standing = standingOf(article.text, sentence);
    const kinds = tokens.kinds[i]!;
    const words = tokens.words[i]!;
    const [from, to] = [tokens.from[i]!, tokens.from[i + 1]!];
    const size = to - from;
    let [numbers, names, fresh, frequency, titled] = [0, 0, 0, 0, 0];
    for (let t = from; t < to; t++) {
      const id = tokens.ids[t]!;
      if (tokens.marks[t]! & NUMBER) numbers++;
      if (tokens.marks[t]! & CAPITAL) names++;
      if (seen[id] === 0) fresh++;
      seen[id] = 1;
      frequency += links.frequency[id]!;
      if (title.has(id)) titled++;
    }
    const titleRecall = title.size === 0 ? 0 : Math.min(1, titled / title.size);
    const early = 1 / (1 + i);
    let at = i * FEATURES.length;
    rows[at++] = Number(i === 0);
    rows[at++] = Number(i === 1);
    rows[at++] = Number(i === 2);
    rows[at++] = Number(i === 3);
    rows[at++] = Number(i === 4);
    rows[at++] = early;
    rows[at++] = log1pOf(i);
    rows[at++] = i / Math.max(1, sentences.length - 1);
    rows[at++] = Number(i === 0 || sentences[i - 1]!.paragraph !== sentence.paragraph);
    rows[at++] = log1pOf(words);
    rows[at++] = Number(words < 8);
    rows[at++] = Number(words >= 8 && words < 14);
    rows[at++] = Number(words > 30 && words <= 40);
    rows[at++] = Number(words > 40);
    rows[at++] = size / Math.max(1, words);
    rows[at++] = Math.min(4, numbers);
    rows[at++] = names / Math.max(1, size);
    rows[at++] = Math.min(12, names);
    rows[at++] = shares[i]!;
    rows[at++] = Number(isQuestion(article.text, sentence));
    rows[at++] = Number(standing.isDangling);
    rows[at++] = Number(standing.isDescription);
    rows[at++] = Number((kinds & SELF) !== 0);
    rows[at++] = Number((kinds & REPORTING) !== 0);
    rows[at++] = Number((kinds & WEEKDAY) !== 0);
    rows[at++] = titleRecall;
    rows[at++] = titled / Math.max(1, size);
    rows[at++] = links.central[i]!;
    rows[at++] = links.following[i]!;
    rows[at++] = links.preceding[i]!;
    rows[at++] = links.lead[i]!;
    rows[at++] = frequency / Math.max(1, size);
    rows[at++] = fresh / Math.max(1, size);
    rows[at++] = Number(hasColon(article.text, sentence));
    rows[at++] = log1pOf(sentences.length);
    rows[at++] = links.central[i]! * early;
    rows[at++] = titleRecall * early;
  });
  return rows;
}

function titleIds(title: string | undefined, vocabulary: Vocabulary): ReadonlySet<number> {
  if (title === undefined) return new Set();
  return new Set(tokenise(title, [{ start: 0, end: title.length }], vocabulary).ids);
}

/** How each sentence hangs together with the others: cosines over words weighted by rarity within the article. */
function linksOf(tokens: Tokens, count: number, size: number) {
  const inSentences = new Float64Array(size);
  const last = new Int32Array(size).fill(-1);
  const frequency = new Float64Array(size);
  for (let i = 0; i < count; i++) {
    for (let t = tokens.from[i]!; t < tokens.from[i + 1]!; t++) {
      const id = tokens.ids[t]!;
      frequency[id]!++;
      if (last[id] === i) continue;
      last[id] = i;
      inSentences[id]!++;
    }
  }
  const rarities = raritiesAmong(count);
  for (let id = 0; id < size; id++) {
    inSentences[id] = rarities[inSentences[id]!]!;
    frequency[id] = log1pOf(frequency[id]!);
  }
  return { frequency, ...cosinesOf(tokens, count, inSentences) };
}

/** Sums of unit vectors before, after and over all: a mean cosine costs one dot product instead of one for each pair. */
function cosinesOf(tokens: Tokens, count: number, weights: Float64Array) {
  const norm = new Float64Array(count);
  const all = new Float64Array(weights.length);
  for (let i = 0; i < count; i++) {
    let square = 0;
    for (let t = tokens.from[i]!; t < tokens.from[i + 1]!; t++) square += weights[tokens.ids[t]!]! ** 2;
    norm[i] = Math.sqrt(square) || 1;
    for (let t = tokens.from[i]!; t < tokens.from[i + 1]!; t++)
      all[tokens.ids[t]!]! += weights[tokens.ids[t]!]! / norm[i]!;
  }
  let size = 0;
  for (const x of all) size += x * x;
  size = Math.sqrt(size) || 1;
  const before = new Float64Array(weights.length);
  const head = new Float64Array(weights.length);
  for (let t = tokens.from[0] ?? 0; t < (tokens.from[1] ?? 0); t++)
    head[tokens.ids[t]!]! += weights[tokens.ids[t]!]! / norm[0]!;
  const [central, following, preceding, lead] = [0, 1, 2, 3].map(() => new Float64Array(count)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const times = new Uint16Array(weights.length);
  let most = 1e-9;
  for (let i = 0; i < count; i++) {
    let [whole, earlier, first] = [0, 0, 0];
    for (let t = tokens.from[i]!; t < tokens.from[i + 1]!; t++) {
      const id = tokens.ids[t]!;
      const weight = weights[id]! / norm[i]!;
      whole += weight * all[id]!;
      earlier += weight * before[id]!;
      first += weight * head[id]!;
    }
    const own = selfCosine(tokens, i, weights, norm[i]!, times);
    for (let t = tokens.from[i]!; t < tokens.from[i + 1]!; t++)
      before[tokens.ids[t]!]! += weights[tokens.ids[t]!]! / norm[i]!;
    central[i] = whole / size;
    if (central[i]! > most) most = central[i]!;
    following[i] = (whole - earlier - own) / Math.max(1, count - 1 - i);
    preceding[i] = earlier / Math.max(1, i);
    lead[i] = i === 0 ? 0 : Math.min(1, first);
  }
  for (let i = 0; i < count; i++) central[i]! /= most;
  return { central, following, preceding, lead };
}

/** A word that a sentence repeats counts with each of its pairs, so that the sums agree. `times` is all zero before and after. */
function selfCosine(tokens: Tokens, i: number, weights: Float64Array, norm: number, times: Uint16Array): number {
  const [from, to] = [tokens.from[i]!, tokens.from[i + 1]!];
  for (let t = from; t < to; t++) times[tokens.ids[t]!]!++;
  let own = 0;
  for (let t = from; t < to; t++) own += times[tokens.ids[t]!]! * weights[tokens.ids[t]!]! ** 2;
  for (let t = from; t < to; t++) times[tokens.ids[t]!] = 0;
  return own / (norm * norm);
}

/** The share of each sentence that stands inside quotes. Both lists are in reading order. */
function quotedShares(sentences: readonly Sentence[], quotes: readonly Span[]): Float64Array {
  const shares = new Float64Array(sentences.length);
  let q = 0;
  sentences.forEach((sentence, i) => {
    while (q < quotes.length && quotes[q]!.end <= sentence.start) q++;
    let inside = 0;
    for (let k = q; k < quotes.length && quotes[k]!.start < sentence.end; k++) {
      inside += Math.max(0, Math.min(quotes[k]!.end, sentence.end) - Math.max(quotes[k]!.start, sentence.start));
    }
    shares[i] = Math.min(1, inside / Math.max(1, sentence.end - sentence.start));
  });
  return shares;
}

function hasColon(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).includes(':');
}
