import { describe, expect, it } from 'vitest';
import { eventDays, weighTimes } from '../../src/briefings/event-days.ts';
import { poolSentences } from '../../src/briefings/facts/pool.ts';
import { anAnalysed } from '../support/analysed.ts';

const day = (date: string) => Date.parse(`${date}T09:00:00Z`);

/** Reports by their day; those with one `origin` are copies. */
function aPoolOf(reports: readonly { readonly on?: string; readonly text: string; readonly origin?: number }[]) {
  return poolSentences(
    reports.map(({ on, text, origin }, i) => {
      const dated = on === undefined ? {} : { published: day(on) };
      return { text, origin: origin ?? i, analysis: anAnalysed({ text, ...dated }).analysis, ...dated };
    }),
  );
}

const BURST = { on: '2031-05-06', text: 'The Orvel dam burst on 5 May and drowned two villages.' };

describe('eventDays', () => {
  it('prefers the day that reports still speak of later', () => {
    const pool = aPoolOf([
      BURST,
      { on: '2031-05-12', text: 'Since the Orvel dam burst on 5 May, 300 people have lived in tents.' },
      { on: '2031-05-20', text: 'Engineers had warned of cracks before 5 May. The minister resigned on 19 May.' },
    ]);
    expect(eventDays(pool, 1)).toEqual(['2031-05-05']);
    expect(eventDays(pool, 9)).toEqual(['2031-05-05', '2031-05-06', '2031-05-12', '2031-05-19', '2031-05-20']);
  });

  it.each([
    ['long before the news', 'The Orvel dam was built on 3 March 1987.'],
    ['after the last article', 'The Orvel dam will be blown up on 30 June.'],
    ['that are known to the month alone', 'The Orvel dam was closed in April.'],
  ])('leaves out times %s', (_what, text) => {
    expect(eventDays(aPoolOf([BURST, { on: '2031-05-06', text }]), 9)).toEqual(['2031-05-05', '2031-05-06']);
  });

  it('knows no days where no article is dated', () => {
    expect(eventDays(aPoolOf([{ text: BURST.text }]), 9)).toEqual([]);
  });
});

describe('weighTimes', () => {
  it('counts copies of a report once', () => {
    const once = weighTimes(aPoolOf([BURST])).get('2031-05-05');
    expect(weighTimes(aPoolOf([BURST, { ...BURST, origin: 0 }])).get('2031-05-05')).toBe(once);
    expect(weighTimes(aPoolOf([BURST, BURST])).get('2031-05-05')).toBeGreaterThan(once!);
  });
});
