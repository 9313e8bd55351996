import type { Pool } from './pool.ts';
import { importanceOf } from './worth/importance.ts';
import { rankSentences } from './worth/rank.ts';

/** What the sentences and the words of a pool are worth. */
export interface Worth {
  /** One number for each sentence, higher is better. */
  readonly ranks: ArrayLike<number>;
  /** For each word of the vocabulary how likely a summary has it, 0..1. */
  readonly words: ArrayLike<number>;
}

/** Weighs the sentences of a pool and their words. `terms` and `storySizes` are those of `rankSentences`. */
export function worthOf(pool: Pool, terms?: readonly string[], storySizes?: readonly number[]): Worth {
  const ranks = rankSentences(pool, terms, storySizes);
  return { ranks, words: importanceOf(pool, ranks) };
}
