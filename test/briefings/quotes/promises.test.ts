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
  '\nQ: Did you?',
  '\nA: I did,',
  '\nAna Lee: I met you,',
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
    ['en', 2, 'said "x" and '],
    ['en', 2, '“'],
    ['en', 2, '"'],
    ['en', 2, "'a "],
    ['en', 2, '「'],
    ['en', 2, 'Ann Lee said, “No, we never did that,” '],
    ['en', 2, 'to call '],
    ['en', 2, 'Lee, who said, '],
    ['en', 2, '('],
    ['en', 2, 'A'],
    ['en', 2, 'he she it “we never did that” he said. '],
    ['en', 1, '‘we “never did that '],
    ['en', 0.5, 'We met Ana Lee.\nQ: “Did you?”\nA: I said “no” then.\nANA LEE: I know you.\n'],
    ['de', 0.5, 'sagte „wir gehen jetzt“ und '],
    ['de', 0.5, 'der die das „so nicht mehr“ nannte, '],
    ['de', 0.5, 'Er habe „wir gehen heim“ und '],
    ['de', 0.5, 'führte '],
    ['de', 0.5, 'Seine Meinung zu Lee „so nicht mehr“: '],
    ['de', 0.5, 'Lees Anwalt kam. Er sagte „so nicht mehr“, wie '],
  ])('reads in %s %d megabytes of %j in time', (language, megabytes, piece) => {
    const text = piece.repeat(Math.ceil((megabytes * 1_000_000) / piece.length));
    const paragraphs = paragraphsOf(text);
    const sentences = splitSentences(text, paragraphs);
    const started = cpuNow();
    extractQuotes({ text, paragraphs, language }, sentences);
    // half a second on a quiet machine; the bound is for one that is shared
    expect(cpuNow() - started).toBeLessThan(6000);
  });

  it('holds a description against no endless list of what somebody was called', () => {
    const letters = [...'bdfgklmnprstvwz'];
    const names = letters.flatMap((a) =>
      letters.flatMap((b) => letters.map((c) => `${a.toUpperCase()}o${b}u${c}ameisterin`)),
    );
    const text = names.map((name) => `${name} Anna Lee kam. „Das ist ein guter Tag“, sagte die Winzerin. `).join('');
    const paragraphs = paragraphsOf(text);
    const sentences = splitSentences(text, paragraphs);
    const started = cpuNow();
    extractQuotes({ text, paragraphs, language: 'de' }, sentences);
    expect(cpuNow() - started).toBeLessThan(4000);
  });

  it('gives nothing for a text without marks', () => {
    expect(quotesOf('')).toEqual([]);
    expect(quotesOf('The dam holds, she said.')).toEqual([]);
  });
});
