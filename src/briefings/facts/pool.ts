import type { Analysis } from '../analyse.ts';
import type { Instant, Span } from '../article.ts';
import { CAPITAL, NUMBER, tokenise, Vocabulary } from '../text/tokens.ts';

/** What is needed of an article to weigh its sentences against those of others. */
export interface Reading {
  readonly text: string;
  readonly title?: string;
  readonly published?: Instant;
  /** Number of the report that it is or copies: readings with the same number are one origin. */
  readonly origin: number;
  readonly analysis: Pick<Analysis, 'sentences' | 'quotes' | 'dates' | 'figures' | 'scores' | 'language'>;
}

/** A sentence among those of all readings. Token numbers belong to the vocabulary of the pool. */
export interface PooledSentence {
  readonly reading: number;
  /** Index into `analysis.sentences` of its reading. */
  readonly index: number;
  readonly span: Span;
  readonly score: number;
  /** Each content word once. */
  readonly ids: Int32Array;
  readonly numbers: readonly number[];
  readonly names: readonly number[];
  readonly words: number;
}

/** The sentences of several articles over one vocabulary. */
export interface Pool {
  readonly readings: readonly Reading[];
  readonly vocabulary: Vocabulary;
  readonly sentences: readonly PooledSentence[];
  /** Index of the first sentence of each reading. */
  readonly from: readonly number[];
  /** How much each token tells: rarer over the pool, more. */
  readonly weights: Float64Array;
}

/** Puts the sentences of several articles side by side. Linear in their length; deterministic. */
export function poolSentences(readings: readonly Reading[]): Pool {
  const vocabulary = new Vocabulary(readings[0]?.analysis.language);
  const sentences: PooledSentence[] = [];
  const from: number[] = [];
  readings.forEach((reading, r) => {
    const spans = reading.analysis.sentences;
    const tokens = tokenise(reading.text, spans, vocabulary);
    from.push(sentences.length);
    spans.forEach((span, index) => {
      const distinct = new Set<number>();
      const numbers: number[] = [];
      const names: number[] = [];
      for (let t = tokens.from[index]!; t < tokens.from[index + 1]!; t++) {
        const id = tokens.ids[t]!;
        if (distinct.has(id)) continue;
        distinct.add(id);
        if (tokens.marks[t]! & NUMBER) numbers.push(id);
        if (tokens.marks[t]! & CAPITAL) names.push(id);
      }
      const score = reading.analysis.scores[index] ?? 0;
      const words = tokens.words[index]!;
      sentences.push({ reading: r, index, span, score, ids: Int32Array.from(distinct), numbers, names, words });
    });
  });
  return { readings, vocabulary, sentences, from, weights: weightsOf(sentences, vocabulary.size) };
}

function weightsOf(sentences: readonly PooledSentence[], size: number): Float64Array {
  const weights = new Float64Array(size);
  for (const { ids } of sentences) for (const id of ids) weights[id]!++;
  for (let id = 0; id < size; id++) weights[id] = Math.log(1 + sentences.length / Math.max(1, weights[id]!));
  return weights;
}
