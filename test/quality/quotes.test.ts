import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Floor, faultsIn, missesOf } from './floors.ts';
import { ARTICLES, KEPT_ASIDE, STORIES_ASIDE } from './quotes/articles.ts';
import { errorsOf, judge, measure, type Verdict } from './quotes/measure.ts';

const history = JSON.parse(readFileSync(new URL('quotes/floors.json', import.meta.url), 'utf8')) as readonly Floor[];
const [verdicts, aside, stories] = [judge(ARTICLES), judge(KEPT_ASIDE), judge(STORIES_ASIDE)];

describe('the quotes of the annotated articles', () => {
  it('come from at least sixty articles, each there for something else', () => {
    const all = [...ARTICLES, ...KEPT_ASIDE, ...STORIES_ASIDE];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(ARTICLES.length).toBeGreaterThanOrEqual(60);
  });

  it('keep every measure over its floor', () => {
    const misses = missesOf(history, {
      ...measure(verdicts),
      ...measuredAside('kept aside', aside),
      ...measuredAside('stories aside', stories),
    });
    expect(misses, [...misses, ...errorsOf(verdicts)].join('\n')).toEqual([]);
  });

  it('have floors that nobody lowered without a reason', () => {
    expect(faultsIn(history)).toEqual([]);
  });

  it.each([0.5, 0.6, 0.7, 0.8, 0.9, 0.95])(
    'printed with a confidence of at least %d are right at least so often',
    (bar) => {
      const sure = verdicts.filter(({ found }) => found?.speaker !== undefined && found.confidence >= bar);
      expect(sure.length).toBeGreaterThan(20);
      expect(sure.filter(({ isRight }) => isRight).length / sure.length).toBeGreaterThanOrEqual(bar);
    },
  );
});

/** Of what is kept aside: the measures that a rule too narrow would lower. */
function measuredAside(name: string, judged: readonly Verdict[]): Readonly<Record<string, number>> {
  const { spans, endToEnd, printedRight } = measure(judged);
  return { [`spans, ${name}`]: spans, [`endToEnd, ${name}`]: endToEnd, [`printedRight, ${name}`]: printedRight };
}
