import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Floor, faultsIn, missesOf } from './floors.ts';
import { PAGES } from './pages/all.ts';
import { faultsOf, read, sharesOf } from './pages/measure.ts';

const history = JSON.parse(readFileSync(new URL('pages/floors.json', import.meta.url), 'utf8')) as readonly Floor[];
const readings = PAGES.map(read);
const open = readings.filter(({ page }) => !page.isKeptAside);
const aside = readings.filter(({ page }) => page.isKeptAside);

describe('the labelled pages', () => {
  it('are at least fifty, each with a name and an address of its own, a quarter of them kept aside', () => {
    expect(new Set(PAGES.map(({ name }) => name)).size).toBe(PAGES.length);
    expect(new Set(PAGES.map(({ address }) => address)).size).toBe(PAGES.length);
    expect(PAGES.length).toBeGreaterThanOrEqual(50);
    expect(aside.length * 4).toBeGreaterThanOrEqual(PAGES.length);
  });

  it('keep every measure over its floor', () => {
    const measured = { ...sharesOf(open), ...sharesOf(aside, ', kept aside') };
    const misses = missesOf(history, measured);
    expect(misses, [...misses, ...readings.flatMap(faultsOf)].join('\n')).toEqual([]);
  });

  it('have floors that nobody lowered without a reason', () => {
    expect(faultsIn(history)).toEqual([]);
  });
});
