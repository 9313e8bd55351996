import { expect, it } from 'vitest';
import { saidCard } from '../../../src/briefings/cards/said.ts';
import { sayingsOf } from '../../../src/briefings/said.ts';
import { anAnalysed } from '../../support/analysed.ts';

const NOW = Date.UTC(2031, 4, 14, 16);
const OPTIONS = { timeZone: 'UTC', now: NOW, total: 3 };
const PIER = '“We would rather lose a week than a ship,” said Ines Duarte. “It is only a pier, after all.”';
const FERRY = '“It is cramped, and it works,” Ines Duarte told passengers.';

it('numbers the articles that the quotes stand in, also where the quotes came from another thread', () => {
  const sayings = sayingsOf(
    'duarte',
    [PIER, FERRY].map((text, i) => {
      const { article, analysis } = anAnalysed({ text });
      return { article: { ...article, id: `a${i}` }, analysis };
    }),
  );
  const copies = sayings.map((saying) => structuredClone(saying));
  for (const given of [sayings, copies]) {
    const [quotes, sources] = saidCard('Duarte', given, OPTIONS).sections;
    expect(quotes!.items.map((item) => item.kind === 'quote' && item.refs)).toEqual([[1], [1], [2]]);
    expect(sources!.items.map((item) => item.kind === 'source' && item.number)).toEqual([1, 2]);
  }
});
