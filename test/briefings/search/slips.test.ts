import { expect, it } from 'vitest';
import { slipsOf } from '../../../src/briefings/search/slips.ts';

it.each<[string, string, number]>([
  ['letters exchanged', 'karabkah', 0],
  ['a letter twice', 'karabbakh', 0],
  ['a double letter that is single', 'prisoners', 0],
  ['a letter missing', 'karabak', 1],
  ['another letter', 'karabach', 1],
])('tries %s in round %i', (_what, typed, round) => {
  const meant = typed === 'prisoners' ? 'prisonners' : 'karabakh';
  expect(slipsOf(typed).findIndex((slips) => slips.includes(meant))).toBe(round);
});

it('tries each word once, and never the one that was typed', () => {
  for (const typed of ['aaaa', 'karabakh', 'Łódź', 'выборы', 'انتخابات']) {
    const all = slipsOf(typed).flat();
    expect(all.length).toBeGreaterThan(100);
    expect(new Set(all).size).toBe(all.length);
    expect(all).not.toContain(typed.toLowerCase());
  }
});

it.each(['abc', 'a'.repeat(15), '12345', 'covid19', '東京都知事', ''])('tries nothing for %j', (typed) => {
  expect(slipsOf(typed)).toEqual([]);
});
