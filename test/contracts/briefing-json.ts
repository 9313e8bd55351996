import { z } from 'zod';

const offset = z.int().nonnegative();
const instant = z.number().describe('milliseconds since 1970-01-01T00:00:00Z');
const sourceNumber = z.int().positive().describe('number of a source: sources[n - 1]');

const span = { start: offset, end: offset };
const Span = z
  .strictObject(span)
  .meta({ id: 'Span', description: 'half-open range of UTF-16 code units of the clean text of the article' });

const Speaker = z
  .strictObject({
    name: z.string().describe('the fullest form that the article prints, verbatim'),
    named: Span.describe('where that form stands'),
    mention: Span.optional().describe('what names the speaker beside the quote'),
    role: z.string().optional().describe('title or description that the article gives, verbatim'),
    kind: z.enum(['person', 'body', 'group']),
  })
  .meta({ id: 'Speaker' });

const Quote = z
  .strictObject({
    ...span,
    text: z.string().describe('the words at start..end, verbatim'),
    speaker: Speaker.optional(),
    unclear: z
      .enum(['no speaker named', 'two people could be meant', 'not certain enough', 'language not known'])
      .optional()
      .describe('why there is no speaker'),
    confidence: z.number().min(0).max(1),
    cue: Span.optional().describe('the reporting words'),
    continues: z.boolean().optional().describe('goes on from the quote before it'),
    audience: z.string().optional(),
    relayedBy: z.string().optional(),
    source: sourceNumber,
  })
  .meta({ id: 'Quote' });

const passage = {
  text: z.string(),
  parts: z.array(Span).describe('the words of the article that make up the text, in order'),
  source: sourceNumber,
};

const FigureVersion = z
  .strictObject({ text: z.string(), value: z.number(), source: sourceNumber, at: Span })
  .meta({ id: 'FigureVersion' });

const Fact = z
  .strictObject({
    ...passage,
    isBelow: z.literal(true).optional().describe('leans on a fact above it, and is not understood without that'),
    support: z.array(sourceNumber).describe('all sources that say the same, the printed one first'),
    agreeing: z
      .array(z.strictObject({ source: sourceNumber, at: Span }))
      .optional()
      .describe('where the sources after the first say it'),
    origins: z.int().positive().describe('independent ones among them: copies of one wire report count once'),
    conflict: z.array(FigureVersion).optional().describe('what each source says of a figure on which they differ'),
    news: z
      .union([z.enum(['new', 'unchanged']), z.strictObject({ was: z.string(), now: z.string() })])
      .optional()
      .describe('what it is to somebody who has read the briefing before: new, unchanged, or the figure that changed'),
  })
  .meta({ id: 'Fact' });

const TimedPassage = z
  .strictObject({
    ...passage,
    when: z.string().optional(),
    sortKey: z.string().optional(),
    isPlanned: z.literal(true).optional().describe('it was still to come when the source appeared'),
  })
  .meta({ id: 'TimedPassage' });

const Link = z
  .strictObject({
    url: z.string(),
    kind: z.enum(['video', 'audio', 'image', 'related', 'link']),
    label: z.string().optional(),
    start: z.number().optional().describe('seconds into the recording'),
    source: sourceNumber,
  })
  .meta({ id: 'Link' });

const Source = z
  .strictObject({
    number: sourceNumber,
    article: z.string().describe('id of the stored article'),
    revision: z.int().positive(),
    title: z.string().optional(),
    outlet: z.string().optional(),
    url: z.string().optional(),
    published: instant.optional(),
    carriedBy: z
      .array(z.strictObject({ article: z.string(), outlet: z.string().optional(), url: z.string().optional() }))
      .describe('copies of the same report in other outlets'),
    correction: z.string().optional(),
    isTeaser: z.boolean().optional().describe('no more than a summary could be had'),
    toldBy: z.string().optional().describe('the site that told it in place of its publisher'),
  })
  .meta({ id: 'Source' });

const Coverage = z
  .strictObject({
    considered: z.int().nonnegative(),
    copies: z.int().nonnegative(),
    outlets: z.int().nonnegative(),
    oldest: instant.optional(),
    newest: instant.optional(),
    since: instant.optional().describe('start of the time that the facts were taken from'),
    undated: z.int().nonnegative(),
    failed: z.array(z.strictObject({ source: z.string(), why: z.string(), since: instant.optional() })),
    lastMatch: instant.optional(),
  })
  .meta({ id: 'Coverage' });

/** What `brief --format json` prints: the `Briefing` of `src/briefings/briefing.ts`, nothing left out and nothing more. `docs/briefing.schema.json` is made from it. */
export const BriefingJson = z.strictObject({
  topic: z.string(),
  facts: z.array(Fact),
  quotes: z.array(Quote),
  background: z.array(TimedPassage),
  timeline: z.array(TimedPassage).describe('dated events in the order of their times'),
  links: z.array(Link),
  sources: z.array(Source),
  coverage: Coverage,
});
