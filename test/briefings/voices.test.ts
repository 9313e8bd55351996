import { describe, expect, it } from 'vitest';
import { compose } from '../../src/briefings/compose.ts';
import { voicesOf } from '../../src/briefings/facts/pool.ts';
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

type Told = readonly [source: string, title: string, text: string, site?: string | undefined];

function anArticle(index: number, [source, title, text, site]: Told) {
  const published = NOW - (index + 1) * 60_000;
  const url = site === undefined ? {} : { url: `https://${site}/${index}` };
  const { article, analysis } = takeIn({ raw: text, format: 'text', source, title, published, ...url });
  return { article: { ...article, id: `a${index}`, revision: 1, stored: NOW }, analysis };
}

function leadOf(rumours: number, sourceOf: (index: number) => string, site?: string): string | undefined {
  const articles = [
    ...REPORTS,
    ...Array.from(
      { length: rumours },
      (_, i): Told => [sourceOf(i), 'Velmark mayor took bribes for the pier', `${RUMOUR} ${padding(i)}`, site],
    ),
  ].map((report, i) => anArticle(i, report));
  return compose(articles, { topic: 'velmark', terms: ['velmark'], now: NOW, facts: 5, quotes: 0 }).facts[0]?.text;
}

describe('what one outlet says again and again', () => {
  it.each([5, 20])('in %i articles leads no briefing over what three others report', (rumours) => {
    expect(leadOf(rumours, () => 'Shoal News')).toMatch(/pier .*Tuesday/);
    expect(leadOf(rumours, () => 'Shoal News')).not.toBe(RUMOUR);
  });

  it('leads none under a new name each time', () => {
    expect(leadOf(20, (i) => `Outlet ${i}`, 'shoal.example')).toMatch(/pier .*Tuesday/);
  });

  it.each<[string, readonly { outlet?: string; site?: string }[], readonly number[]]>([
    ['names of one site', [{ site: 'a', outlet: 'A' }, { site: 'a', outlet: 'B' }, { outlet: 'C' }], [0, 0, 2]],
    ['sites of one name', [{ site: 'a', outlet: 'A' }, { site: 'b', outlet: 'A' }, { site: 'c' }], [0, 0, 2]],
    [
      'what others tie together',
      [{ outlet: 'A' }, { site: 'b' }, { site: 'b', outlet: 'A' }, { outlet: 'C' }],
      [0, 0, 0, 3],
    ],
    ['nothing that is not known', [{}, {}, { outlet: 'A' }, { outlet: 'B' }], [0, 1, 2, 3]],
    ['nothing where there is one outlet', [{ outlet: 'A' }, { outlet: 'A', site: 'a' }], [0, 1]],
  ])('are one voice: %s', (_what, told, voices) => {
    expect(voicesOf(told.map((each, origin) => ({ ...each, origin })))).toEqual(voices);
  });

  it('would lead it where as many outlets said so', () => {
    expect(leadOf(20, (i) => `Outlet ${i}`)).toBe(RUMOUR);
  });
});
