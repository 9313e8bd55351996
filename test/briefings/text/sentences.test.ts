import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/briefings/text/sentences.ts';

const split = (text: string): readonly string[] =>
  splitSentences(text, [{ start: 0, end: text.length }]).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['full stops', 'The pier closed. Ferries stopped! Why? Nobody said.', 4],
    ['a title before a name', 'The pier was built by Dr. Vega and Sen. Ortiz in a year.', 1],
    ['initials', 'J. K. Ferrant and George W. Mbeki signed. They left.', 2],
    ['an abbreviation that may end a sentence and does not', 'The U.S. Navy paid 3 p.m. Eastern time rates.', 1],
    ['an abbreviation that ends a sentence', 'They came from the U.S. The port was full.', 2],
    ['months and numbers', 'It opened on Sept. 27 and cost $1.5 million. It closed on No. 4 Street.', 2],
    ['a range of dates', 'They met from Sept. 27-Oct. 3 in Brask.', 1],
    ['a quote that ends a sentence', '“We left.” The mayor stayed. “So did I,” she said.', 3],
    ['a quotation mark behind the full stop', 'She called it “a miracle.” He did not.', 2],
    ['an ellipsis inside a sentence', 'We waited … and waited. Then it came.', 2],
    ['wide full stops', '港は閉鎖された。船は止まった。', 2],
    ['German dates', 'Am 3. Oktober kam er. Sie ging.', 2],
    ['a lower-case start', 'iPhone sales rose. eBay fell.', 1],
    ['nothing', '   ', 0],
  ])('are told apart at %s', (_what, text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  it('stay inside their paragraph and leave out only white space, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (one, two) => {
        const text = `${one}\n\n${two}`;
        const paragraphs = [
          { start: 0, end: one.length },
          { start: one.length + 2, end: text.length },
        ];
        let rest = text;
        for (const { start, end, paragraph } of [...splitSentences(text, paragraphs)].reverse()) {
          expect(start).toBeGreaterThanOrEqual(paragraphs[paragraph]!.start);
          expect(end).toBeLessThanOrEqual(paragraphs[paragraph]!.end);
          expect(text.slice(start, end)).toBe(text.slice(start, end).replace(/^[\t-\r \u00a0]+|[\t-\r \u00a0]+$/g, ''));
          rest = rest.slice(0, start) + rest.slice(end);
        }
        expect(rest.trim()).toBe('');
      }),
    );
  });
});
