import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/briefings/briefing.ts';
import { noveltyOf } from '../../../src/briefings/digest/novelty.ts';
import type { PrintedLine } from '../../../src/briefings/digest/printed.ts';

const MONDAY = Date.UTC(2031, 3, 14);
const DAY = 86_400_000;
const fact = (text: string, more: Partial<Fact> = {}): Fact => ({
  text,
  parts: [],
  source: 1,
  support: [1],
  origins: 1,
  ...more,
});
const line = (text: string, more: Partial<PrintedLine> = {}): PrintedLine => ({
  kind: 'fact',
  text,
  parts: [text],
  article: 'a1',
  revision: 1,
  published: MONDAY,
  ...more,
});
const noveltiesOf = (facts: readonly Fact[], printed: readonly PrintedLine[]) =>
  noveltyOf(facts, [{ number: 1, article: 'a2', revision: 1, published: MONDAY + DAY, carriedBy: [] }], printed);

const SHIPS = 'Some 240 ships wait outside Karvala, the port authority said on Monday.';

describe('noveltyOf', () => {
  it.each<[string, string, string, object]>([
    ['the same words', SHIPS, SHIPS, { news: 'unchanged' }],
    [
      'the same in other words',
      SHIPS,
      'The port authority of Karvala said that some 240 ships wait outside.',
      { news: 'unchanged' },
    ],
    [
      'another figure',
      SHIPS,
      'Some 280 ships wait outside Karvala, the port authority said on Monday.',
      { news: 'updated', change: { from: '240', to: '280' } },
    ],
    [
      'another place',
      SHIPS,
      'Some 240 ships wait outside Velmark, the harbour master said on Sunday.',
      { news: 'new' },
    ],
    ['something else', SHIPS, 'The rail line to Osteria was reopened by the ministry.', { news: 'new' }],
  ])('knows %s', (_what, printed, now, expected) => {
    expect(noveltiesOf([fact(now)], [line(printed)])).toEqual([expected]);
  });

  it('goes by what was printed last', () => {
    const printed = [line(SHIPS), line(SHIPS.replace('240', '280'), { article: 'a3' })];
    expect(noveltiesOf([fact(SHIPS.replace('240', '300'))], printed)).toEqual([
      { news: 'updated', change: { from: '280', to: '300' } },
    ]);
  });

  it('tells a figure of another source that was not printed, once', () => {
    const versions = ['240', '280'].map((text, i) => ({
      text,
      value: Number(text),
      source: i + 1,
      at: { start: 0, end: 3 },
    }));
    const now = fact(SHIPS, { conflict: versions });
    expect(noveltiesOf([now], [line(SHIPS)])).toEqual([{ news: 'updated', change: { from: '240', to: '280' } }]);
    expect(noveltiesOf([now], [line(SHIPS, { versions: ['240', '280'] })])).toEqual([{ news: 'unchanged' }]);
  });

  it('finds everything new where nothing was printed, and does not take quotes for facts', () => {
    expect(noveltiesOf([fact(SHIPS)], [])).toEqual([{ news: 'new' }]);
    expect(noveltiesOf([fact(SHIPS)], [line(SHIPS, { kind: 'quote' })])).toEqual([{ news: 'new' }]);
  });
});
