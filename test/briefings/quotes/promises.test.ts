import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../../src/briefings/quotes/extract.ts';
import { splitSentences } from '../../../src/briefings/text/sentences.ts';
import { cpuNow } from '../../support/cpu-time.ts';
import { paragraphsOf, quotesOf } from './quoted.ts';

const pieces = [
  '"',
  '“',
  '”',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '„',
  '「',
  '」',
  '``',
  "''",
  ' ',
  '\n',
  '. ',
  ', ',
  ': ',
  ' — ',
  '(',
  ')',
  '\u0000',
  '\ud800',
  '😀',
  'Ana Ruiz',
  'Ruiz',
  'he',
  'she',
  'it',
  'they',
  'said',
  'called',
  'told',
  'saying',
  'to say',
  'who',
  'which',
  'by',
  'of',
  'according to',
  'the senator',
  'a spokesman for',
  'statement',
  'and',
  'but',
  'that',
  'Mr.',
  'Secretary of',
  'King',
  '6"',
  'sagte',
  'so',
  'a-t-il',
  'ha detto',
  'он',
];

describe('extractQuotes', () => {
  it.each([undefined, 'en', 'de', 'fr', 'es', 'it', 'ru', 'fi'])('keeps its promises on any text (%s)', (language) => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 60 }),
        fc.string({ unit: 'binary', maxLength: 12 }),
        (parts, odd) => {
          const text = parts.join(' ') + odd;
          let last = 0;
          for (const quote of quotesOf(text, language)) {
            expect(quote.start).toBeGreaterThanOrEqual(last);
            expect(quote.end).toBeGreaterThan(quote.start);
            expect(quote.end).toBeLessThanOrEqual(text.length);
            expect(quote.text).toBe(text.slice(quote.start, quote.end));
            expect(quote.speaker === undefined).not.toBe(quote.unclear === undefined);
            expect(quote.confidence).toBeGreaterThanOrEqual(0);
            expect(quote.confidence).toBeLessThanOrEqual(1);
            if (quote.speaker !== undefined) {
              const { name, named } = quote.speaker;
              expect(name).toBe(text.slice(named.start, named.end));
            }
            last = quote.end;
          }
        },
      ),
      { numRuns: 150, seed: 7 },
    );
  });

  it.each([
    'said "x" and ',
    '“',
    '"',
    "'a ",
    '「',
    'Ann Lee said, “No, we never did that,” ',
    'to call ',
    'Lee, who said, ',
    '(',
    'A',
    'he she it “we never did that” he said. ',
  ])('reads two megabytes of %j in time', (piece) => {
    const text = piece.repeat(Math.ceil(2_000_000 / piece.length));
    const paragraphs = paragraphsOf(text);
    const sentences = splitSentences(text, paragraphs);
    const started = cpuNow();
    extractQuotes({ text, paragraphs, language: 'en' }, sentences);
    // half a second on a quiet machine; the bound is for one that is shared
    expect(cpuNow() - started).toBeLessThan(6000);
  });

  it('gives nothing for a text without marks', () => {
    expect(quotesOf('')).toEqual([]);
    expect(quotesOf('The dam holds, she said.')).toEqual([]);
  });
});
