import type { Quote } from '../../../src/briefings/briefing.ts';
import { extractQuotes } from '../../../src/briefings/quotes/extract.ts';
import { splitSentences } from '../../../src/briefings/text/sentences.ts';

/** The quotes of a text whose paragraphs are set apart by line ends. */
export function quotesOf(text: string, language?: string): readonly Quote[] {
  const paragraphs = paragraphsOf(text);
  return extractQuotes(
    { text, paragraphs, ...(language === undefined ? {} : { language }) },
    splitSentences(text, paragraphs),
  );
}

export function paragraphsOf(text: string): { start: number; end: number }[] {
  const paragraphs: { start: number; end: number }[] = [];
  for (const found of text.matchAll(/[^\n]+/g))
    paragraphs.push({ start: found.index, end: found.index + found[0].length });
  return paragraphs;
}

/** `[text, speaker]` of each quote, `null` where no speaker is printed. */
export function whoSaidWhat(text: string, language?: string): readonly (readonly [string, string | null])[] {
  return quotesOf(text, language).map((quote) => [quote.text, quote.speaker?.name ?? null]);
}

/** The speakers alone, in order. */
export function speakersOf(text: string, language?: string): readonly (string | null)[] {
  return whoSaidWhat(text, language).map(([, speaker]) => speaker);
}
