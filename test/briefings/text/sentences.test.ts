import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/briefings/text/sentences.ts';
import { cpuNow } from '../../support/cpu-time.ts';

const split = (text: string) =>
  splitSentences(text, [{ start: 0, end: text.length }]).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['titles and initials', ['Sen. Ada B. Bell met Dr. Jo Lind.', 'They spoke.']],
    ['countries', ['The U.S. Senate voted.', 'He left the U.S.', 'The vote stood.']],
    ['months and numbers', ['It began on Sept. 27 and cost 3.5 million.', 'It took No. 5.']],
    ['German amounts', ['Es kostet 2,5 Mio. Euro.', 'Der Bund zahlt 1,2 Mrd. Franken.', 'Das war alles.']],
    ['words that are abbreviations elsewhere', ['He said no.', 'She was ill.', 'The boats stayed.']],
    ['closing marks', ['“It is over.”', 'She left (at last).', '“Why?!”', 'Nobody knew.']],
    ['a question inside a sentence', ['“Why?” he asked.', 'Nobody knew.']],
    ['a time before a new subject', ['It opens at 10 a.m.', 'Teachers come early.']],
    ['a time with its day or zone', ['It opens at 10 a.m. Monday and 9 p.m. Orvel time.', 'The 9 p.m. Mass is full.']],
    [
      'letters that stand for themselves',
      ['It was marked K or L.', 'About half were sold.', 'J. K. Lind met John F. Bell.'],
    ],
    ['Chinese', ['港务局宣布停航。', '服务可能恢复。']],
    ['an ellipsis', ['Not one … not one.', 'They left...', 'Then it rained.']],
  ])('are told apart with %s', (_what, sentences) => {
    const isWide = sentences[0]!.endsWith('。');
    expect(split(sentences.join(isWide ? '' : ' '))).toEqual(sentences);
  });

  it('lie in their paragraph, in order, and leave out nothing but white space', () => {
    const text = fc.array(
      fc.constantFrom('He left.', 'U.S.', '“No!”', '?!', ' ', '\t', 'a', 'A.', '。', '…', '(', '"', '\ud800', '3.'),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(
        fc.array(
          text.map((parts) => parts.join('')),
          { maxLength: 4 },
        ),
        (parts) => {
          let offset = 0;
          const paragraphs = parts.map((part) => {
            const span = { start: offset, end: offset + part.length };
            offset = span.end + 2;
            return span;
          });
          const whole = parts.join('\n\n');
          let last = 0;
          for (const { start, end, paragraph } of splitSentences(whole, paragraphs)) {
            expect(end).toBeGreaterThan(start);
            expect(whole.slice(last, start).trim()).toBe('');
            expect(whole.slice(start, end).trim()).toBe(whole.slice(start, end));
            expect(start).toBeGreaterThanOrEqual(paragraphs[paragraph]!.start);
            expect(end).toBeLessThanOrEqual(paragraphs[paragraph]!.end);
            last = end;
          }
          expect(whole.slice(last).trim()).toBe('');
        },
      ),
    );
  });

  it.each([
    ['marks', `${'!'.repeat(300_000)}x`],
    ['stops with closing marks', `${'."'.repeat(150_000)}x`],
    ['openers', `a. ${'('.repeat(300_000)}`],
    ['initials', 'A. '.repeat(100_000)],
  ])('take linear time over long runs of %s', (_what, text) => {
    const start = cpuNow();
    split(text);
    expect(cpuNow() - start).toBeLessThan(2_000);
  });
});
