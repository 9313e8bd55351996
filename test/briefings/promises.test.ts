import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Draft, rawSpan, type Span } from '../../src/briefings/article.ts';
import type { Passage } from '../../src/briefings/briefing.ts';
import { briefingCard } from '../../src/briefings/cards/briefing.ts';
import { compose } from '../../src/briefings/compose.ts';
import { type Intake, takeIn } from '../../src/briefings/intake.ts';

const NOW = Date.UTC(2031, 4, 14);

/** What news text is made of, and what may be thrown at a reader of it. */
const PIECES = [
  'The minister said',
  'Anna Kowalska',
  ' told reporters on Monday',
  'Dr. Lee',
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  '「',
  '」',
  '—',
  ',',
  '.',
  '?',
  '!',
  ':',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '-\n',
  '\u00ad',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\u0000',
  '\ud800',
  '\udc00',
  '👩‍👩‍👧',
  '🔥',
  'Россия',
  '東京で',
  'العربية',
  '244 people',
  '$1.2 billion',
  'Sept. 27',
  '1994',
  'https://a.example/x?t=43',
  'Photo: A. B.',
  'Related article: Why?',
  '(Reuters)',
  '---',
  '# ',
  '* ',
  '>',
  '|',
  '<b>',
  '&amp;',
];

const newsLike = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    ),
    { maxLength: 120 },
  )
  .map((parts) => parts.join(''));
const anyText = fc.oneof(newsLike, fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 400 }));
const aDraft: fc.Arbitrary<Draft> = fc.record(
  {
    raw: anyText,
    format: fc.constantFrom('text' as const, 'markdown' as const),
    title: anyText,
    source: fc.constantFrom('Meridian Wire', 'Valley Post'),
    published: fc.integer({ min: NOW - 30 * 86_400_000, max: NOW }),
  },
  { requiredKeys: ['raw', 'format'] },
);

const LARGE: readonly (readonly [name: string, raw: string])[] = [
  ['nothing', ''],
  ['two million letters without a space', 'a'.repeat(2_000_000)],
  ['two million opening marks', '“'.repeat(2_000_000)],
  ['two megabytes of words in one line', 'The mayor said “no” to Dr. Lee on Sept. 27. '.repeat(45_000)],
  ['two megabytes of short lines', 'He said "so-\n'.repeat(150_000)],
  ['two megabytes of white space', ' \n\t'.repeat(700_000)],
  ['two megabytes of digits and commas', '1,994-'.repeat(340_000)],
  ['two megabytes of names', 'Anna Kowalska, the mayor, '.repeat(80_000)],
  ['a lone surrogate', '\ud800'],
  ['control characters', '\u0000\u0001\u001b[2J\u0007 text \u009b'],
];

describe('whatever the text', () => {
  it('every span lies inside it, every quote is verbatim, and nothing throws', () => {
    fc.assert(
      fc.property(aDraft, (draft) => keepsItsPromises(takeIn(draft))),
      { numRuns: 400 },
    );
  });

  it.each(LARGE)('the promises hold for %s', { timeout: 60_000 }, (_name, raw) => {
    keepsItsPromises(takeIn({ raw, format: 'text' }));
  });

  it('a briefing of several prints only words that stand in them', () => {
    fc.assert(
      fc.property(fc.array(aDraft, { maxLength: 6 }), fc.integer({ min: 1, max: 6 }), (drafts, facts) => {
        const stored = drafts.map((draft, i) => {
          const { article, analysis } = takeIn(draft);
          return { article: { ...article, id: String(i), revision: 1, stored: NOW }, analysis };
        });
        const briefing = compose(stored, { topic: 't', now: NOW, facts, quotes: 3 });
        const textOf = (source: number) =>
          stored.find(({ article }) => article.id === briefing.sources[source - 1]?.article)!.article.clean.text;
        for (const passage of [...briefing.facts, ...briefing.background])
          expectPassage(passage, textOf(passage.source));
        for (const quote of briefing.quotes)
          expect(quote.text).toBe(textOf(quote.source).slice(quote.start, quote.end));
        expect(briefing.facts.length).toBeLessThanOrEqual(facts);
        expect(briefing.sources.map(({ number }) => number)).toEqual(briefing.sources.map((_, i) => i + 1));
        expect(() => briefingCard(briefing, { timeZone: 'UTC', now: NOW })).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });
});

function keepsItsPromises(intake: Intake): void {
  const { article, analysis } = intake;
  const { text, paragraphs, map } = article.clean;
  expectInside(paragraphs, text);
  expectInside(analysis.sentences, text);
  expectInside(analysis.dates, text);
  expectInside(analysis.figures, text);
  expectInside(analysis.quotes, text);
  expect(analysis.scores).toHaveLength(analysis.sentences.length);
  // one assertion for many spans: expect is slow on texts of megabytes
  const isWrong = analysis.quotes.filter(
    (quote) =>
      quote.text !== text.slice(quote.start, quote.end) ||
      (quote.speaker === undefined) === (quote.unclear === undefined),
  );
  expect(isWrong).toEqual([]);
  const misnamed = analysis.quotes.filter(
    ({ speaker }) => speaker && speaker.name !== text.slice(speaker.named.start, speaker.named.end),
  );
  expect(misnamed).toEqual([]);
  expect([...analysis.dates, ...analysis.figures].filter((one) => one.text !== text.slice(one.start, one.end))).toEqual(
    [],
  );
  const raws = analysis.quotes.map((quote) => rawSpan(map, quote));
  expect(raws.filter(({ start, end }) => start < 0 || end < start || end > article.raw.length)).toEqual([]);
}

function expectInside(spans: readonly Span[], text: string): void {
  expect(spans.filter(({ start, end }) => !(start >= 0 && start < end && end <= text.length))).toEqual([]);
}

/** The slices at its parts, in order; the first letter may be raised after a trim. */
function expectPassage({ text, parts }: Passage, of: string): void {
  const words = parts.map(({ start, end }) => of.slice(start, end)).join('');
  expect([words, words.charAt(0).toUpperCase() + words.slice(1)]).toContain(text);
}
