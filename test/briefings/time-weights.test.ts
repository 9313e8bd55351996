import { describe, expect, it } from 'vitest';
import { poolSentences } from '../../src/briefings/facts/pool.ts';
import { weighTimes } from '../../src/briefings/time-weights.ts';
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

describe('weighTimes', () => {
  it('puts the day first that reports still speak of later, and a month behind the days', () => {
    const weights = weighTimes(
      aPoolOf([
        BURST,
        { on: '2031-05-12', text: 'Since the Orvel dam burst on 5 May, 300 people have lived in tents.' },
        { on: '2031-05-20', text: 'Engineers had warned of cracks in April. The minister resigned on 19 May.' },
      ]),
      [],
    );
    const heaviest = [...weights].sort(([, a], [, b]) => b - a).map(([key]) => key);
    expect(heaviest[0]).toBe('2031-05-05');
    expect(heaviest.indexOf('2031-04')).toBeGreaterThan(heaviest.indexOf('2031-05-19'));
  });

  it('counts copies of a report once', () => {
    const once = weighTimes(aPoolOf([BURST]), []).get('2031-05-05');
    expect(weighTimes(aPoolOf([BURST, { ...BURST, origin: 0 }]), []).get('2031-05-05')).toBe(once);
    expect(weighTimes(aPoolOf([BURST, BURST]), []).get('2031-05-05')).toBeGreaterThan(once!);
  });

  it('puts the day first on which something is told to have happened, and counts copies of that once, too', () => {
    const pool = aPoolOf([BURST, { on: '2031-05-06', text: 'Prayers for the days up to 4 May were read in Orvel.' }]);
    const told = { at: 0, sortKey: '2031-05-05' };
    const weigh = (tellings: readonly (typeof told)[]) => weighTimes(pool, tellings).get('2031-05-05')!;
    expect(weigh([])).toBe(weighTimes(pool, []).get('2031-05-04'));
    expect(weigh([told])).toBeGreaterThan(weigh([]));
    expect(weigh([told, told])).toBe(weigh([told]));
  });
});
