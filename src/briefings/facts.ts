import type { Analysable } from './analysis.ts';
import type { Span } from './article.ts';
import { FEATURES, measureSentences } from './facts/features.ts';
import { WEIGHTS } from './facts/weights.ts';
import type { Sentence } from './text/sentences.ts';

/**
 * Scores every sentence of one article: how well it would do as a key fact of that article alone.
 *
 * Promise: one finite number for each sentence; comparable within the article, higher is better. Linear in the length of the text.
 */
export function scoreSentences(
  article: Analysable,
  sentences: readonly Sentence[],
  quotes: readonly Span[],
): readonly number[] {
  const rows = measureSentences(article, sentences, quotes);
  return sentences.map((_, i) => {
    let score = 0;
    for (let f = 0; f < VECTOR.length; f++) score += VECTOR[f]! * rows[i * VECTOR.length + f]!;
    return Math.round(score * 1000) / 1000;
  });
}

const VECTOR = Float64Array.from(FEATURES, (name) => WEIGHTS[name]);
