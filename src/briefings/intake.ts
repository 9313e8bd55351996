import { analyse } from './analyse.ts';
import type { Analysis } from './analysis.ts';
import type { Article, CleanText, Draft, Instant } from './article.ts';
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
 * What the source says wins over what the text says; a date is never made up, and one that lies in the future of `now` is none, nor is a
 * name or address that is longer than any. Where nothing is left of the text, the article has no paragraphs.
 */
export function takeIn({ format, ...told }: Draft, now: Instant = Number.POSITIVE_INFINITY): Intake {
  const { published: _, updated: __, ...draft } = withoutExcess(told);
  const clean = cleanText(draft.raw, format);
  const { title = clean.title, author = byline(clean.byline) } = draft;
  const facts = {
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...pastDates(told, clean, now),
  };
  const analysis = analyse({ ...draft, ...facts, text: clean.text, paragraphs: clean.paragraphs });
  const language = draft.language ?? analysis.language;
  return { article: { ...draft, ...facts, ...(language === undefined ? {} : { language }), clean }, analysis };
}

/** Whoever lists the article handles these each time, and a feed may have a headline of ten megabytes. */
function withoutExcess<Told extends Partial<Draft>>(told: Told): Told {
  const isLong = (key: string, value: unknown) =>
    typeof value === 'string' && value.length > (LONGEST[key] ?? Number.POSITIVE_INFINITY);
  const kept = Object.fromEntries(Object.entries(told).filter(([key, value]) => !isLong(key, value))) as Told;
  const { aliases } = told;
  return aliases === undefined ? kept : { ...kept, aliases: aliases.filter((url) => !isLong('url', url)) };
}

/** In code units: many times what headlines, names and addresses have. */
const LONGEST: Readonly<Record<string, number>> = {
  title: 1_000,
  source: 1_000,
  author: 2_000,
  language: 100,
  url: 8_000,
  guid: 8_000,
};

/** The dates that the source tells, else those that stand in the text, without such as lie in the future of `now`. */
export function pastDates(
  told: Pick<Draft, 'published' | 'updated'>,
  clean: Pick<CleanText, 'published' | 'updated'>,
  now: Instant,
): Pick<Draft, 'published' | 'updated'> {
  const published = past(told.published, now) ?? past(stated(clean.published), now);
  const updated = past(told.updated, now) ?? past(stated(clean.updated), now);
  return { ...(published === undefined ? {} : { published }), ...(updated === undefined ? {} : { updated }) };
}

function byline(names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : names.join(', ');
}

function stated(date: string | undefined): Instant | undefined {
  return date === undefined ? undefined : parseIsoInstant(date);
}

/**
 * A date that is not yet to come. One article of the next century would stand before all news, and the week before it, which a briefing
 * is made from, would hold nothing else.
 */
function past(at: Instant | undefined, now: Instant): Instant | undefined {
  return at === undefined || at > now + CLOCKS_DIFFER_MS ? undefined : at;
}

/** A time that is told without its zone, or in the wrong one, may be ahead by so much. */
export const CLOCKS_DIFFER_MS = 14 * 3_600_000;
