import { z } from 'zod';
import { type CleanText, type Draft, rawSpan, type Span } from '../../briefings/article.ts';
import type { Passage, Quote } from '../../briefings/briefing.ts';
import { parseIsoInstant } from '../../briefings/text/iso-instant.ts';

/** What a line of input says of one article. */
export const articleShape = {
  text: z.string(),
  title: z.string().nullish(),
  url: z.string().nullish(),
  source: z.string().nullish(),
  language: z.string().nullish(),
  /** ISO 8601, UTC where no zone is given. Another date is told and left out. */
  published: z.string().nullish(),
};

export type ArticleLine = z.infer<z.ZodObject<typeof articleShape>>;

export const Id = z.union([z.string(), z.number()]);

/** The draft that a line stands for. What cannot be used of it is told and left out. */
export function draftOf(
  { text, title, url, source, language, published }: ArticleLine,
  tell: (problem: string) => void,
): Draft {
  const at = published ? parseIsoInstant(published) : undefined;
  if (published && at === undefined) {
    tell('"published" is no date in ISO 8601 (2020-10-07T14:05:00Z): taken as undated');
  }
  return {
    raw: text,
    format: 'text',
    ...(title ? { title } : {}),
    ...(url ? { url } : {}),
    ...(source ? { source } : {}),
    ...(language ? { language } : {}),
    ...(at === undefined ? {} : { published: at }),
  };
}

/** A quote as a line of output gives it. `start` and `end` are UTF-16 offsets into the text that came in. */
export function quoteLine(quote: Quote, { map }: CleanText): object {
  return {
    text: quote.text,
    ...rawSpan(map, quote),
    speaker: quote.speaker?.name ?? null,
    role: quote.speaker?.role ?? null,
    confidence: rounded(quote.confidence),
    ...(quote.unclear && { unclear: quote.unclear }),
    ...(quote.audience && { to: quote.audience }),
    ...(quote.relayedBy && { relayedBy: quote.relayedBy }),
    ...(quote.continues && { continues: true }),
  };
}

/** From the first to the last word of a passage, in the text that came in. */
export function passagePlace({ parts }: Pick<Passage, 'parts'>, { map }: CleanText): Span {
  return rawSpan(map, { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 });
}

/** A confidence as it is printed: three digits say more than is known. */
export function rounded(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
