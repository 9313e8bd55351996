import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../src/briefings/briefing.ts';
import type { Analysed } from '../../src/briefings/compose/material.ts';
import { briefOne, compose } from '../../src/briefings/compose.ts';
import { anAnalysed } from '../support/analysed.ts';

const DAY = 86_400_000;
const TUESDAY = Date.UTC(2031, 4, 6, 9);

const QUAKE = anAnalysed({
  id: 'quake',
  source: 'Meridian Wire',
  title: 'Earthquake in Varn kills 14',
  published: TUESDAY,
  text: [
    'An earthquake in the province of Varn killed 14 people on Tuesday, the governor of Varn said.',
    'Rescue workers searched the ruins of three villages with dogs, and the army sent two field hospitals to the region.',
    '“We need tents, blankets and clean water before the night comes,” said Elena Markov, the governor of Varn.',
    'Schools in the whole province stay closed until Monday because engineers have to look at their walls.',
  ].join('\n\n'),
});
const POST = anAnalysed({
  id: 'post',
  source: 'Valley Post',
  title: 'Death toll of Varn earthquake at 19',
  published: TUESDAY + 4 * 3_600_000,
  text: [
    'An earthquake that shook the province of Varn on Tuesday killed 19 people, the health ministry said.',
    '“We need tents, blankets and clean water before the night comes,” Elena Markov, the governor, told reporters.',
    'The railway to the coast is cut at two bridges, and trains will not run this week.',
  ].join('\n\n'),
});
const COPY: Analysed = {
  ...QUAKE,
  article: { ...QUAKE.article, id: 'copy', source: 'Harbour Times', published: TUESDAY + 3_600_000 },
};
const OLD = anAnalysed({
  id: 'old',
  source: 'Meridian Wire',
  published: TUESDAY - 400 * DAY,
  text: 'Varn has not seen a strong earthquake since 1977, when 300 people died in the province.\n\nThe governor of Varn asked for money.',
});

const request = { topic: 'Varn', now: TUESDAY + DAY, facts: 5, quotes: 5 };

describe('compose', () => {
  it('answers with nothing but the coverage where nothing is stored', () => {
    const briefing = compose([], { ...request, failed: [{ source: 'Valley Post', why: '503' }] });
    expect(briefing).toMatchObject({ facts: [], quotes: [], background: [], sources: [], links: [] });
    expect(briefing.coverage).toEqual({
      considered: 0,
      copies: 0,
      outlets: 0,
      undated: 0,
      failed: [{ source: 'Valley Post', why: '503' }],
    });
  });

  it('says of when the newest match is where nothing was published since, not when it was stored', () => {
    const { facts, coverage } = compose([QUAKE], { ...request, since: TUESDAY + DAY });
    expect(facts).toEqual([]);
    expect(coverage.lastMatch).toBe(QUAKE.article.published);
  });

  it('counts a copy with its original', () => {
    const { sources, coverage, facts } = compose([COPY, QUAKE], request);
    expect(sources.map(({ outlet, carriedBy }) => [outlet, carriedBy.map((copy) => copy.outlet)])).toEqual([
      ['Meridian Wire', ['Harbour Times']],
    ]);
    expect(coverage).toMatchObject({ considered: 2, copies: 1, outlets: 2 });
    expect(facts.every(({ origins }) => origins === 1)).toBe(true);
  });

  it('names every outlet that says the same, and each version of a figure on which they differ', () => {
    const { facts, sources } = compose([QUAKE, POST], request);
    const fact = facts.find(({ text }) => text.includes('killed'))!;
    expect(fact.origins).toBe(2);
    expect([...fact.support].sort()).toEqual([1, 2]);
    expect(fact.conflict?.map(({ value }) => value).sort()).toEqual([14, 19]);
    for (const { at, text, source } of fact.conflict!) {
      const { article } = [QUAKE, POST].find((one) => one.article.id === sources[source - 1]!.article)!;
      expect(article.clean.text.slice(at.start, at.end)).toBe(text);
    }
    expect(facts.filter(({ text }) => text.includes('killed'))).toHaveLength(1);
  });

  it.each([
    [
      'a bound that the other figure keeps',
      'At least 12 people were killed by the earthquake in Varn, the health ministry said on Tuesday.',
    ],
    [
      'an estimate close to it',
      'About 14 people were killed by the earthquake in Varn, the health ministry said on Tuesday.',
    ],
    [
      'a figure that must be another event',
      'The earthquake in Varn in 1977 killed 300 people, the health ministry said on Tuesday.',
    ],
    [
      'a figure that a report tells of another year',
      'The earthquake in Varn is the worst since 17 people were killed there in 1977, the health ministry said.',
    ],
    [
      'a few men who are nobody in particular',
      'Nine men carried water to the earthquake in Varn, the health ministry said on Tuesday.',
    ],
    [
      'a figure of something else',
      'The earthquake in Varn left 60 people homeless, the health ministry said on Tuesday.',
    ],
  ])('sees no conflict in %s', (_what, text) => {
    const other = anAnalysed({ id: 'other', source: 'Valley Post', published: TUESDAY, text });
    expect(compose([QUAKE, other], request).facts.filter(({ conflict }) => conflict !== undefined)).toEqual([]);
  });

  it.each([
    [
      'a bound that another report is far over',
      'At least 9 people were killed by the earthquake in Varn, officials said on Tuesday.',
      [9, 14],
    ],
  ])('shows both figures for %s', (_what, text, figures) => {
    const other = anAnalysed({ id: 'other', source: 'Post', published: TUESDAY + 3_600_000, text });
    const { facts } = compose([QUAKE, other], request);
    expect(
      facts
        .flatMap(({ conflict }) => conflict ?? [])
        .map(({ value }) => value)
        .sort((a, b) => a - b),
    ).toEqual(figures);
  });

  it('prints the later figure of an outlet and not its earlier one', () => {
    const text = 'Tents, blankets and a field hospital are on their way, and the death toll in Varn has reached 21.';
    const later = anAnalysed({ id: 'later', source: 'Meridian Wire', published: TUESDAY + 3_600_000, text });
    const told = compose([QUAKE, later], request).facts.map((fact) => fact.text);
    expect(told).toContain(text);
    expect(told.filter((fact) => fact.includes('killed 14'))).toEqual([]);
  });

  it('tells nothing but what names the topic, of an article that names it in passing', () => {
    const text = Array.from(
      { length: 12 },
      (_, i) => `Shares of the maker of pump number ${i} fell by ${i + 2} percent on Tuesday.`,
    );
    text.splice(8, 0, 'Insurers with business in Varn lost most, among them Halden Mutual, after the quake.');
    const market = anAnalysed({
      id: 'market',
      source: 'Money Post',
      title: 'Shares fall',
      published: TUESDAY,
      text: text.join('\n\n'),
    });
    const { facts } = compose([QUAKE, market], { ...request, terms: ['Varn'], facts: 12 });
    expect(facts.filter(({ text: told }) => told.includes('Shares of'))).toEqual([]);
    expect(
      compose([market], { ...request, terms: ['Varn'], facts: 12 }).facts.some(({ text: told }) =>
        told.includes('Shares of'),
      ),
    ).toBe(true);
  });

  it('takes an article for one about the topic where its headline has the words of one that is', () => {
    const lines = Array.from(
      { length: 12 },
      (_, i) => `A neighbour of house number ${i} looked for a picture of her mother.`,
    );
    lines.splice(8, 0, 'The storm struck Varn early on Thursday.');
    const onSite = (title: string) =>
      anAnalysed({ id: title, source: 'Hill Post', title, published: TUESDAY, text: lines.join('\n\n') });
    const storm = anAnalysed({
      id: 'storm',
      source: 'Meridian Wire',
      title: 'Cyclone Imara kills 41 in Varn',
      published: TUESDAY,
      text: 'Cyclone Imara killed at least 41 people in Varn, tearing off roofs, the government said on Friday.',
    });
    const told = (title: string) =>
      compose([storm, onSite(title)], { ...request, terms: ['Varn'], facts: 12 }).facts.some(({ text }) =>
        text.includes('neighbour'),
      );
    expect([told('Cyclone Imara: what is left of a street'), told('What is left of a street')]).toEqual([true, false]);
  });

  it('takes an article for one about the place of its dateline', () => {
    const text =
      'Divers searched the harbour for a third day. The council put off the vote on the new pier on Tuesday.';
    const { article, analysis } = anAnalysed({ id: 'pier', source: 'Pier Post', published: TUESDAY, text });
    const sent = { ...article, clean: { ...article.clean, dateline: { place: 'Varn' } } };
    const { facts } = compose([QUAKE, { article: sent, analysis }], { ...request, terms: ['Varn'], facts: 12 });
    expect(facts.some(({ text: told }) => told.includes('Divers searched'))).toBe(true);
  });

  it('tells nothing of a notice that puts other articles right: without its other half, what was wrong is what is printed', () => {
    const notice = anAnalysed({
      id: 'notice',
      source: 'Valley Post',
      title: 'Corrections and clarifications',
      published: TUESDAY,
      text: 'A report on the earthquake in Varn gave the number of people killed as 41. It was 14.',
    });
    expect(compose([notice], request).facts).toEqual([]);
    expect(compose([QUAKE, notice], request).facts.some(({ text }) => text.includes('41'))).toBe(false);
  });

  it('keeps for the background what led here, however important it is', () => {
    const text = [
      'Fighting over the Orvel dam resumed on Tuesday between Kelmar and Sunda, the defence ministry of Kelmar said.',
      'Kelmar said that 12 of its soldiers were killed on Tuesday when shells struck a camp below the Orvel dam.',
      'Sunda closed its border with Kelmar on Tuesday, called up 3,000 reserves and moved tanks towards the dam.',
      'The United Nations called on both sides to stop firing at once and offered to send 40 observers to the dam.',
      'The dispute over the Orvel dam has smouldered since a 1991 truce between Kelmar and Sunda, flaring up in 2004.',
    ].join('\n\n');
    const { facts, background } = compose([anAnalysed({ text })], { topic: 'Orvel', now: 0, facts: 5, quotes: 0 });
    expect(background.map(({ when }) => when)).toEqual(['1991']);
    expect(facts.map((fact) => fact.text)).not.toContain(background[0]!.text);
  });

  it('prints the last version that an outlet sent of a report, with no copy of its own', () => {
    const later: Analysed = { ...QUAKE, article: { ...QUAKE.article, id: 'later', published: TUESDAY + 60_000 } };
    expect(compose([later, QUAKE], request).sources).toMatchObject([{ article: 'later', carriedBy: [] }]);
  });

  it('never merges two events that share their words', () => {
    const other = anAnalysed({
      id: 'other',
      source: 'Valley Post',
      published: TUESDAY,
      text: 'An earthquake in the province of Ustka killed 3 people on Tuesday, the governor of Ustka said.',
    });
    const { facts } = compose([QUAKE, other], request);
    expect(facts.filter(({ origins }) => origins > 1)).toEqual([]);
  });

  it('prints no quote twice, though two outlets carry it, and no fact that is such a quote', () => {
    const { quotes, facts } = compose([QUAKE, POST], request);
    expect(quotes.filter(({ text }) => text.includes('tents'))).toHaveLength(1);
    expect(facts.filter(({ text }) => text.includes('tents'))).toEqual([]);
  });

  it.each([
    [
      'a whole sentence before a piece of one',
      ['The ministry “did not do enough”, said Ann Ash.', '“The ferry was never safe in winter,” said Bo Lund.'],
      'The ferry was never safe in winter,',
    ],
    [
      'a statement before an answer',
      [
        'Asked whether he would go, Bo Lund said: “Not before the end of it.”',
        '“The ferry was never safe in winter,” said Ann Ash.',
      ],
      'The ferry was never safe in winter,',
    ],
  ])('quotes %s', (_what, paragraphs, expected) => {
    const article = anAnalysed({ text: paragraphs.join('\n\n') });
    const { quotes } = compose([article], { topic: 'Ferry', now: 0, facts: 0, quotes: 1 });
    expect(quotes.map(({ text }) => text)).toEqual([expected]);
  });

  it('quotes the same words under a name rather than under a description', () => {
    const text = (speaker: string) => `“We make children sleepless and sell them the cure,” said ${speaker}.`;
    const articles = ['a researcher of the firm', 'Jennifer Lund'].map((speaker) =>
      anAnalysed({ id: speaker, source: speaker, published: TUESDAY, text: text(speaker) }),
    );
    const { quotes } = compose(articles, { topic: 'Sleep', now: TUESDAY, facts: 0, quotes: 3 });
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Jennifer Lund']);
  });

  it('quotes what somebody said last before what was said days ago', () => {
    const on = (id: string, days: number, text: string) =>
      anAnalysed({ id, source: id, published: TUESDAY + days * DAY, text });
    const { quotes } = compose(
      [
        on('first', 0, '“Every passenger is accounted for and is safe tonight,” said Fiona Rusk.'),
        on('last', 3, '“It is with sadness that I end our search tonight,” said Fiona Rusk.'),
      ],
      { topic: 'Ferry', now: TUESDAY + 3 * DAY, facts: 0, quotes: 1 },
    );
    expect(quotes[0]?.text).toMatch(/^It is with sadness/);
  });

  it('takes facts from the week of the newest article and only background from before', () => {
    const { facts, background, sources, coverage } = compose([OLD, QUAKE, POST], request);
    const old = sources.find(({ article }) => article === 'old')?.number;
    expect(facts.some(({ source }) => source === old)).toBe(false);
    expect(background.map(({ sortKey, source }) => [sortKey, source])).toEqual([['1977', old]]);
    expect(coverage.since).toBe(POST.article.published! - 7 * DAY);
  });

  it('drops what was withdrawn and uses the newest revision with its correction', () => {
    const { clean } = QUAKE.article;
    const corrected: Analysed = {
      ...QUAKE,
      article: {
        ...QUAKE.article,
        revision: 2,
        clean: { ...clean, notes: [{ kind: 'correction', text: 'The province was misnamed.' }] },
      },
    };
    const withdrawn: Analysed = { ...POST, article: { ...POST.article, withdrawn: TUESDAY } };
    const { sources } = compose([corrected, QUAKE, withdrawn], request);
    expect(sources).toMatchObject([{ article: 'quake', revision: 2, correction: 'The province was misnamed.' }]);
  });

  it('prefers sentences on what was searched for', () => {
    const briefing = compose([QUAKE], { ...request, facts: 1, terms: ['schools'] });
    const plain = compose([QUAKE], { ...request, facts: 1 });
    expect(plain.facts[0]!.text).toMatch(/^An earthquake/);
    expect(briefing.facts).toHaveLength(1);
  });

  it('gives the same briefing whatever the order of the articles', () => {
    const articles = [QUAKE, POST, COPY, OLD];
    expect(compose([...articles].reverse(), request)).toEqual(compose(articles, request));
  });

  it('prints only words that stand in the numbered source, whatever the texts', () => {
    const bits = fc.constantFrom(
      ...QUAKE.article.clean.text.split('\n\n'),
      ...POST.article.clean.text.split('\n\n'),
      'VARN, May 6 (Reuters) - However, (so) it said “nothing',
      '\ud800 “”',
      '',
    );
    const texts = fc.array(fc.array(fc.oneof(bits, fc.string({ unit: 'binary', maxLength: 60 })), { maxLength: 5 }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(texts, fc.nat(6), fc.nat(80), (paragraphs, count, words) => {
        const stored = paragraphs.map((one, i) =>
          anAnalysed({ id: `a${i}`, source: `Outlet ${i}`, text: one.join('\n\n') }),
        );
        const briefing = compose(stored, { ...request, facts: count, quotes: count, words });
        expectGrounded(briefing, stored);
        expect(briefing.facts.length).toBeLessThanOrEqual(count);
        expect(briefing.quotes.length).toBeLessThanOrEqual(count);
      }),
      { numRuns: 60 },
    );
  });
});

describe('briefOne', () => {
  it('says of one article what compose says of it alone', () => {
    const { article, analysis } = QUAKE;
    const { title, published, clean } = article;
    const briefing = briefOne(
      { text: clean.text, paragraphs: clean.paragraphs, title: title!, published: published! },
      analysis,
      {
        facts: 5,
        quotes: 5,
      },
    );
    const composed = compose([QUAKE], request);
    expect(briefing.facts).toEqual(composed.facts);
    expect(briefing.quotes).toEqual(composed.quotes);
  });
});

function expectGrounded({ facts, quotes, background, sources }: Briefing, stored: readonly Analysed[]): void {
  const textOf = (source: number) =>
    stored.find(({ article }) => article.id === sources[source - 1]!.article)!.article.clean.text;
  expect(sources.map(({ number }) => number)).toEqual(sources.map((_, i) => i + 1));
  for (const { text, parts, source } of [...facts, ...background]) {
    const joined = parts.map(({ start, end }) => textOf(source).slice(start, end)).join('');
    expect(text.toLowerCase()).toBe(joined.toLowerCase());
  }
  for (const { text, start, end, source } of quotes) expect(textOf(source).slice(start, end)).toBe(text);
  for (const { support, source } of facts) {
    expect(support[0]).toBe(source);
    expect(support.every((number) => number >= 1 && number <= sources.length)).toBe(true);
  }
}
