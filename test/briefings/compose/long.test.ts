import { expect, it } from 'vitest';
import { compose } from '../../../src/briefings/compose.ts';
import { takeIn } from '../../../src/briefings/intake.ts';
import { cpuNow } from '../../support/cpu-time.ts';

const NOW = Date.UTC(2031, 4, 6, 12);
const LEAD = 'The harbour authority in Velmark closed its northern pier on Tuesday.';

it.each([
  ['a word of a million letters', `${LEAD.slice(0, -1)} ${'A'.repeat(1_000_000)}.`],
  ['quotations that nothing closes', `${LEAD.slice(0, -1)} ${'“'.repeat(1_000_000)}.`],
  [
    'a hundred thousand quotes in one sentence',
    `Asked if ${'the mayor said “It was a very good day” and '.repeat(20_000)}left.`,
  ],
])('takes little time for a sentence with %s', (_what, raw) => {
  const { article, analysis } = takeIn({ raw, format: 'text', title: 'Pier of Velmark closed', published: NOW });
  const one = { article: { ...article, id: 'a', revision: 1, stored: NOW }, analysis };
  const start = cpuNow();
  compose([one], { topic: 'Velmark', terms: ['velmark'], now: NOW, facts: 5, quotes: 5, timeline: 5 });
  expect(cpuNow() - start).toBeLessThan(1_500);
});

it('takes little time for a timeline of articles that tell of one day over and over', () => {
  const all = Array.from({ length: 40 }, (_, i) => {
    const told = Array.from(
      { length: 300 },
      (_, k) => `Pier ${i}x${k} of Velmark burned near gate ${k}y${i} on 3 May 2031.`,
    );
    const { article, analysis } = takeIn({ raw: told.join(' '), format: 'text', published: NOW, language: 'en' });
    // no copies of each other
    return { article: { ...article, id: `a${i}`, revision: 1, stored: NOW }, analysis: { ...analysis, signature: [] } };
  });
  const start = cpuNow();
  const { timeline } = compose(all, { topic: 'Velmark', now: NOW, facts: 0, quotes: 0, timeline: 12 });
  expect(cpuNow() - start).toBeLessThan(1_500);
  expect(timeline.length).toBeGreaterThan(0);
});

it('reads the beginning of texts that are longer than any report, in little time', () => {
  const raw = `${LEAD}\n\n${'It is so. '.repeat(20_000)}\n\n“Nobody reads this far in Velmark,” said Ines Duarte.`;
  const { article, analysis } = takeIn({ raw, format: 'text', title: 'Pier of Velmark closed', published: NOW });
  expect(analysis.sentences.length).toBeGreaterThan(20_000);
  expect(analysis.quotes).toHaveLength(1);
  const all = Array.from({ length: 20 }, (_, i) => ({
    article: { ...article, id: `a${i}`, source: `Outlet ${i}`, revision: 1, stored: NOW },
    // no copies of each other
    analysis: { ...analysis, signature: [] },
  }));
  const start = cpuNow();
  const briefing = compose(all, { topic: 'Velmark', terms: ['velmark'], now: NOW, facts: 5, quotes: 5, timeline: 5 });
  expect(cpuNow() - start).toBeLessThan(1_500);
  expect(briefing.facts[0]?.text).toBe(LEAD);
  expect(briefing.quotes).toEqual([]);
});
