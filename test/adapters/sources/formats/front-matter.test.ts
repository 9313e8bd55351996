import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../../../src/adapters/sources/formats/front-matter.ts';

describe('front matter', () => {
  it('gives the facts that it names and leaves the body as it came', () => {
    const text =
      '---\ntitle: Ferry runs again: crews return\nsource: Harbour Times\nurl: https://harbourtimes.example/ferry\n' +
      'published: 2020-10-07T16:05+02:00\nupdated: 2020-10-08\nauthor: "Ines Rowe"\nguid: ht-1\nlanguage: en-GB\nmood: sunny\n---\n\nThe ferry ran.\n';
    expect(splitFrontMatter(text)).toEqual({
      facts: {
        title: 'Ferry runs again: crews return',
        source: 'Harbour Times',
        url: 'https://harbourtimes.example/ferry',
        published: Date.UTC(2020, 9, 7, 14, 5),
        updated: Date.UTC(2020, 9, 8),
        author: 'Ines Rowe',
        guid: 'ht-1',
        language: 'en-GB',
      },
      problems: [],
      body: '\nThe ferry ran.\n',
    });
  });

  it.each([
    ['there is none', 'The ferry ran.'],
    ['the text opens with a rule', '---\nThe ferry ran.\n---\nIt was full.'],
    ['it is never closed', '---\ntitle: A\nThe ferry ran.'],
    ['a blank line stands before its end', '---\nNote: all quiet\n\nThe ferry ran.\n---\n'],
    ['it is empty', '---\n---\nThe ferry ran.'],
  ])('is none, and the text whole, when %s', (_why, text) => {
    expect(splitFrontMatter(text)).toEqual({ facts: {}, problems: [], body: text });
  });

  it.each([
    ['Windows line ends', '---\r\ntitle: A\r\n---\r\nBody', 'A'],
    [
      'a title that opens with a quotation',
      '---\ntitle: "Stop" and "go": a day in court\n---\nBody',
      '"Stop" and "go": a day in court',
    ],
    ['lists, which are passed over', '---\ntitle: A\ntags:\n  - ferry\n---\nBody', 'A'],
    ['keys in capitals', '---\nTitle: A\n---\nBody', 'A'],
  ])('reads %s', (_what, text, title) => {
    expect(splitFrontMatter(text)).toMatchObject({ facts: { title }, body: 'Body' });
  });

  it.each([
    ['published', '7 Oct 2020'],
    ['published', '2020-02-30'],
    ['updated', '2020-10-07T25:00Z'],
    ['url', 'ferry.html'],
    ['url', 'javascript:alert(1)'],
  ])('reports %s: %s as a problem, not as a fact', (key, value) => {
    const { facts, problems } = splitFrontMatter(`---\ntitle: A\n${key}: ${value}\n---\nBody`);
    expect(facts).toEqual({ title: 'A' });
    expect(problems).toMatchObject([{ key, value, why: expect.stringContaining(value) }]);
  });

  it('keeps the body a suffix of any text', () => {
    const piece = fc.constantFrom('---', '\n', '\r\n', 'title: A', 'x', ':', ' ', '\ufeff', '\ud800', '\0');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        expect(text.endsWith(splitFrontMatter(text).body)).toBe(true);
      }),
    );
  });
});
