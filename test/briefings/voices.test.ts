import { describe, expect, it } from 'vitest';
import { compose } from '../../src/briefings/compose.ts';
import { takeIn } from '../../src/briefings/intake.ts';

const NOW = Date.UTC(2031, 4, 6, 12);

const REPORTS = [
  [
    'Meridian Wire',
    'Velmark closes pier after cracks found',
    'The harbour authority in Velmark closed its northern pier on Tuesday after divers found cracks in four piles.',
  ],
  [
    'Valley Post',
    'Northern pier of Velmark shut',
    'Velmark shut its northern pier on Tuesday when divers saw cracks in four of the piles.',
  ],
  [
    'Harbour Times',
    'Cracks close Velmark pier',
    'The northern pier of Velmark was closed on Tuesday because of cracks in four piles, which divers had found.',
  ],
] as const;

const RUMOUR = 'The mayor of Velmark took bribes of $5 million for the northern pier, prosecutors found on Tuesday.';

const WORDS =
  'river stone mountain garden winter market school bridge letter window silver orange father summer kitchen machine village thunder candle pocket'.split(
    ' ',
  );

/** Sentences that differ from article to article, so that none is a copy of another. */
const padding = (seed: number) =>
  Array.from({ length: 8 }, (_, i) => {
    const word = (n: number) => WORDS[(seed * n + i * i * n + (seed >> 1) * i) % WORDS.length];
    return `The ${word(3)} of the ${word(7)} is ${word(11)} and ${word(13)}, people of the ${word(17)} said.`;
  }).join(' ');

function anArticle(index: number, [source, title, text]: readonly [string, string, string]) {
  const published = NOW - (index + 1) * 60_000;
  const { article, analysis } = takeIn({ raw: text, format: 'text', source, title, published });
  return { article: { ...article, id: `a${index}`, revision: 1, stored: NOW }, analysis };
}

function leadOf(rumours: number, sourceOf: (index: number) => string): string | undefined {
  const articles = [
    ...REPORTS,
    ...Array.from({ length: rumours }, (_, i): readonly [string, string, string] => [
      sourceOf(i),
      'Velmark mayor took bribes for the pier',
      `${RUMOUR} ${padding(i)}`,
    ]),
  ].map((report, i) => anArticle(i, report));
  return compose(articles, { topic: 'velmark', terms: ['velmark'], now: NOW, facts: 5, quotes: 0 }).facts[0]?.text;
}

describe('what one outlet says again and again', () => {
  it.each([5, 20])('in %i articles leads no briefing over what three others report', (rumours) => {
    expect(leadOf(rumours, () => 'Shoal News')).toMatch(/pier .*Tuesday/);
    expect(leadOf(rumours, () => 'Shoal News')).not.toBe(RUMOUR);
  });

  it('would lead it where as many outlets said so', () => {
    expect(leadOf(20, (i) => `Outlet ${i}`)).toBe(RUMOUR);
  });
});
