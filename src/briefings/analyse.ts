import { type Analysable, type Analysis, ENGINE_VERSION } from './analysis.ts';
import { scoreSentences } from './facts.ts';
import { extractQuotes } from './quotes/extract.ts';
import { signatureOf } from './stories.ts';
import { findDates } from './text/dates.ts';
import { findFigures } from './text/figures.ts';
import { languageOf } from './text/language.ts';
import { splitSentences } from './text/sentences.ts';

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
    figures: findFigures(text, sentences, dates, language),
    scores: scoreSentences(known, sentences, quotes),
    signature: signatureOf(text, paragraphs),
  };
}
