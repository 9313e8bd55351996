import type { Instant, Span } from './article.ts';
import type { Quote } from './briefing.ts';
import type { DateMention } from './text/dates.ts';
import type { Figure } from './text/figures/figure.ts';
import type { Sentence } from './text/sentences.ts';

/** Raised whenever the same article would be analysed differently; stored analyses of older versions are made anew. */
export const ENGINE_VERSION = 8;

/** All that can be known from one article alone. Computed once, when it is stored. */
export interface Analysis {
  /** `ENGINE_VERSION` of the engine that made it. */
  readonly engine: number;
  /** BCP 47; absent where the text is too short or mixed to tell. */
  readonly language?: string;
  readonly sentences: readonly Sentence[];
  /** In reading order. */
  readonly quotes: readonly Quote[];
  readonly dates: readonly DateMention[];
  readonly figures: readonly Figure[];
  /** One for each sentence: how well it would do as a key fact of this article alone. Comparable within an article. */
  readonly scores: readonly number[];
  /** MinHash signature of the body: finds copies of the same wire report. Empty for a text without words. */
  readonly signature: readonly number[];
}

/** What the engine needs of an article: its clean text and what is known of it. */
export interface Analysable {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly title?: string;
  readonly language?: string;
  readonly published?: Instant;
}
