import type { Instant, Span } from './article.ts';
import type { Quote } from './briefing.ts';
import { scoreSentences } from './facts.ts';
import { extractQuotes } from './quotes/extract.ts';
import { signatureOf } from './stories.ts';
import { type DateMention, findDates } from './text/dates.ts';
import { type Figure, findFigures } from './text/figures.ts';
import { languageOf } from './text/language.ts';
import { type Sentence, splitSentences } from './text/sentences.ts';

/** Raised whenever the same article would be analysed differently; stored analyses of older versions are made anew. */
export const ENGINE_VERSION = 1;

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

/**
 * Analyses one article. Every span lies in `article.text`; nothing throws, whatever the text; linear in its length.
 */
export function analyse(article: Analysable): Analysis {
  const { text, paragraphs, published } = article;
  const language = article.language ?? languageOf(text);
  const known = { ...article, ...(language === undefined ? {} : { language }) };
  const sentences = splitSentences(text, paragraphs);
  const quotes = extractQuotes(known, sentences);
  const dates = findDates(text, sentences, published, language);
  return {
    engine: ENGINE_VERSION,
    ...(language === undefined ? {} : { language }),
    sentences,
    quotes,
    dates,
    figures: findFigures(text, sentences, dates),
    scores: scoreSentences(known, sentences, quotes),
    signature: signatureOf(text, paragraphs),
  };
}
