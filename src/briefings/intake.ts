import { analyse } from './analyse.ts';
import type { Analysis } from './analysis.ts';
import type { Article, Draft, Instant } from './article.ts';
import { cleanText } from './clean.ts';
import { parseIsoInstant } from './text/iso-instant.ts';

/** An article that is ready to be stored, with its analysis. */
export interface Intake {
  readonly article: Omit<Article, 'id' | 'revision' | 'stored' | 'withdrawn'> & Pick<Draft, 'aliases'>;
  readonly analysis: Analysis;
}

/**
 * Makes an article of what a source handed over: cleans the text, fills in what only the text tells, and analyses it.
 *
 * What the source says wins over what the text says; a date is never made up. Where nothing is left of the text, the article has no
 * paragraphs.
 */
export function takeIn({ format, ...draft }: Draft): Intake {
  const clean = cleanText(draft.raw, format);
  const { title = clean.title, author = byline(clean.byline) } = draft;
  const published = draft.published ?? stated(clean.published);
  const updated = draft.updated ?? stated(clean.updated);
  const facts = {
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(published === undefined ? {} : { published }),
    ...(updated === undefined ? {} : { updated }),
  };
  const analysis = analyse({ ...draft, ...facts, text: clean.text, paragraphs: clean.paragraphs });
  const language = draft.language ?? analysis.language;
  return { article: { ...draft, ...facts, ...(language === undefined ? {} : { language }), clean }, analysis };
}

function byline(names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : names.join(', ');
}

function stated(date: string | undefined): Instant | undefined {
  return date === undefined ? undefined : parseIsoInstant(date);
}
