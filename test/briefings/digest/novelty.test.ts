import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/briefings/briefing.ts';
import { noveltyOf, printedBefore } from '../../../src/briefings/digest/novelty.ts';
import type { PrintedLine } from '../../../src/briefings/digest/printed.ts';
import { newsOf } from '../../../src/briefings/news.ts';
import { aFact } from '../../support/briefings.ts';

const MONDAY = Date.UTC(2031, 3, 14);
const DAY = 86_400_000;
const SHIPS = 'Some 240 ships wait outside Karvala, the port authority said on Monday.';
const line = (text: string, more: Partial<PrintedLine> = {}): PrintedLine => ({
  kind: 'fact',
  text,
  parts: [text],
  article: 'a1',
  revision: 1,
  published: MONDAY,
  ...more,
});
const past = (...lines: readonly PrintedLine[]) =>
  lines.map((one, i) => ({ at: MONDAY + i * DAY, printed: { lines: [one], corrections: [] } }));

describe('printedBefore', () => {
  const newsBeside = (text: string, ...lines: readonly PrintedLine[]) =>
    newsOf([{ text, published: MONDAY + DAY }], printedBefore(past(...lines)))[0];

  it.each<[string, string, object | string]>([
    ['the same words', SHIPS, 'unchanged'],
    ['the same in other words', 'The port authority of Karvala said that some 240 ships wait outside.', 'unchanged'],
    ['another figure', SHIPS.replace('240', '280'), { was: '240', now: '280' }],
    ['another place', 'Some 240 ships wait outside Velmark, the harbour master said on Sunday.', 'new'],
    ['something else', 'The rail line to Osteria was reopened by the ministry.', 'new'],
  ])('lets %s be known', (_what, now, expected) => {
    expect(newsBeside(now, line(SHIPS))).toEqual(expected);
  });

  it('lets the last printing count', () => {
    const twice = [line(SHIPS), line(SHIPS.replace('240', '280'))];
    expect(newsBeside(SHIPS.replace('240', '300'), ...twice)).toEqual({ was: '280', now: '300' });
    expect(newsBeside('The port authority of Karvala said that some 280 ships wait outside.', ...twice)).toBe(
      'unchanged',
    );
  });

  it('takes no quote for a fact', () => {
    expect(newsBeside(SHIPS, line(SHIPS, { kind: 'quote' }))).toBe('new');
  });
});

describe('noveltyOf', () => {
  const versions = ['240', '280'].map((text, i) => ({
    text,
    value: Number(text),
    source: i + 1,
    at: { start: 0, end: 3 },
  }));
  const known = (more: Partial<Fact> = {}) => aFact({ text: SHIPS, news: 'unchanged', ...more });

  it.each<[string, Fact, readonly PrintedLine[], object | string]>([
    ['what was never compared', aFact({ text: SHIPS }), [], 'new'],
    ['what is known', known(), [line(SHIPS)], 'unchanged'],
    ['what changed', known({ news: { was: '1', now: '2' } }), [line(SHIPS)], { was: '1', now: '2' }],
    [
      'a figure of another source that was not printed',
      known({ conflict: versions }),
      [line(SHIPS)],
      { was: '240', now: '280' },
    ],
    ['one that was', known({ conflict: versions }), [line(SHIPS, { versions: ['240', '280'] })], 'unchanged'],
    [
      'one that stood in another line',
      known({ conflict: versions }),
      [line(SHIPS), line('There are 280.')],
      'unchanged',
    ],
  ])('tells %s', (_what, fact, printed, expected) => {
    expect(noveltyOf(fact, printed)).toEqual(expected);
  });
});
