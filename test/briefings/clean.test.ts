import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CleanText } from '../../src/briefings/article.ts';
import { cleanText } from '../../src/briefings/clean.ts';

const paragraphsOf = (clean: CleanText) => clean.paragraphs.map(({ start, end }) => clean.text.slice(start, end));

/** Pieces that news texts are made of, and what breaks them. */
const PIECES = [
  'The council met on Monday.',
  'she said',
  '“Nobody asked us,” he said.',
  'a “plan',
  'twelve',
  'Osteria',
  'govern-',
  'ment',
  'Slavic-',
  'speaking',
  'Related article: Who pays?',
  'https://news.example/a?t=4m3s',
  'By Ada Bell',
  'KARSK (NW) — The',
  'Correction: It was 12.',
  'Photo: Jo Lind',
  '# Head',
  '> quoted',
  '- item',
  '* star',
  '**bold**',
  '[label](https://a.example)',
  '![alt](b.jpg)',
  '`code`',
  '```',
  '<b>',
  '\\*',
  '[sic]',
  'Page 2 of 3',
  '2 | The Ledger | 9 May 2031',
  'ﬁrst',
  'soft\u00adhyphen',
  '\u00ad',
  '\u200b',
  '\ufeff',
  '\0',
  '\ud83d',
  '\udc00',
  '🙂',
  'é',
  '港务局',
  'T',
  '\n',
  '\n',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\f',
  '\u2028',
  '\t',
  ' ',
  ' ',
  ' ',
  '\u00a0',
  '   ',
];
const raws = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const formats = fc.constantFrom('text' as const, 'markdown' as const);

describe('the promises of a clean text', () => {
  it('holds paragraphs that are joined by a blank line and hold no line end', () => {
    fc.assert(
      fc.property(raws, formats, (raw, format) => {
        const clean = cleanText(raw, format);
        const paragraphs = paragraphsOf(clean);
        expect(paragraphs.join('\n\n')).toBe(clean.text);
        for (const paragraph of paragraphs) {
          expect(paragraph).not.toMatch(/[\n\r\v\f\u0085\u2028\u2029]/);
          expect(paragraph.trim()).not.toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('maps every run to equal raw text, ascending in both, and every character but spaces and ligatures is in a run', () => {
    fc.assert(
      fc.property(raws, formats, (raw, format) => {
        const { text, map } = cleanText(raw, format);
        let [clean, from] = [0, 0];
        let unmapped = '';
        for (let i = 0; i < map.length; i += 3) {
          const [cleanStart, rawStart, length] = [map[i]!, map[i + 1]!, map[i + 2]!];
          expect(length).toBeGreaterThan(0);
          expect(cleanStart).toBeGreaterThanOrEqual(clean);
          expect(rawStart).toBeGreaterThanOrEqual(from);
          expect(text.slice(cleanStart, cleanStart + length)).toBe(raw.slice(rawStart, rawStart + length));
          unmapped += text.slice(clean, cleanStart);
          [clean, from] = [cleanStart + length, rawStart + length];
        }
        unmapped += text.slice(clean);
        expect(unmapped.replace(/fi/g, '').trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('sets nothing aside but words of the raw text, in its order', () => {
    fc.assert(
      fc.property(raws, formats, (raw, format) => {
        let last = 0;
        for (const { start, end } of cleanText(raw, format).removed) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(raw.length);
          last = start;
        }
      }),
      { numRuns: 300 },
    );
  });
});
