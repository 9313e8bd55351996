import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/briefings/card.ts';
import { briefingCard } from '../../../src/briefings/cards/briefing.ts';
import { aBriefing, aBriefingQuote, aFact, aSource } from '../../support/briefings.ts';

const NOW = Date.UTC(2031, 4, 14, 16, 0);
const options = { timeZone: 'UTC', now: NOW };
const itemsOf = (card: ReturnType<typeof briefingCard>): readonly Item[] =>
  card.sections.flatMap((section) => section.items);

describe('a briefing as a card', () => {
  it('gives every line the numbers of its sources', () => {
    const card = briefingCard(
      aBriefing({
        facts: [aFact({ support: [2, 1], source: 2 })],
        quotes: [aBriefingQuote()],
        sources: [aSource(), aSource({ number: 2 })],
      }),
      options,
    );
    expect(itemsOf(card).map((item) => ('refs' in item ? item.refs : 'own'))).toEqual([[1, 2], [1], 'own', 'own']);
  });

  it('says of which source no more than a summary could be had', () => {
    const sources = [aSource({ isTeaser: true }), aSource({ number: 2 })];
    const items = itemsOf(briefingCard(aBriefing({ facts: [aFact()], sources }), options));
    expect(items.map((item) => item.kind === 'source' && item.detail)).toEqual([false, 'summary only', undefined]);
  });

  it('shows three links of a source and eight in all, each once, however many there are', () => {
    const links = Array.from({ length: 4_000 }, (_, i) => ({
      url: `https://tube.example/${i >> 1}`,
      kind: 'video' as const,
      source: 1 + (i % 1_000 < 500 ? 0 : (i % 7) + 1),
    }));
    const sources = Array.from({ length: 8 }, (_, i) => aSource({ number: i + 1 }));
    const shown = itemsOf(briefingCard(aBriefing({ facts: [aFact()], links, sources }), options)).flatMap((item) =>
      item.kind === 'link' ? [item] : [],
    );
    expect(shown).toHaveLength(8);
    expect(new Set(shown.map(({ url }) => url)).size).toBe(8);
    expect(shown.filter(({ refs }) => refs[0] === 1)).toHaveLength(3);
  });

  it('says which source another site told in place of its publisher', () => {
    const sources = [aSource({ toldBy: 'shoal.example' })];
    const items = itemsOf(briefingCard(aBriefing({ facts: [aFact()], sources }), options));
    expect(items).toContainEqual(expect.objectContaining({ kind: 'source', detail: 'told by shoal.example' }));
  });

  it('prints the speaker once under a quote that goes on', () => {
    const quotes = [aBriefingQuote({ text: 'It held,' }), aBriefingQuote({ text: 'Nobody fell.', continues: true })];
    const [first, second] = itemsOf(briefingCard(aBriefing({ quotes, sources: [aSource()] }), options));
    expect([first, second]).toMatchObject([
      { text: 'It held,', continues: false },
      { text: 'Nobody fell.', continues: true, by: 'Ines Duarte' },
    ]);
    expect(first).not.toHaveProperty('by');
  });

  it('says under the last part of a quote to whom the first was said', () => {
    const quotes = [
      aBriefingQuote({ text: 'It held,', audience: 'the Echo' }),
      aBriefingQuote({ text: 'Nobody fell.', continues: true }),
    ];
    const [, last] = itemsOf(briefingCard(aBriefing({ quotes, sources: [aSource()] }), options));
    expect(last).toMatchObject({ by: 'Ines Duarte, to the Echo' });
  });

  it.each([
    [
      'with a title that stands before names',
      aBriefingQuote({
        speaker: { name: 'Luc Perrin', named: { start: 0, end: 3 }, kind: 'person', role: 'Sgt.' },
      }),
      'Sgt. Luc Perrin',
    ],
    [
      'with a title of two words',
      aBriefingQuote({
        speaker: { name: 'Ray Toms', named: { start: 0, end: 3 }, kind: 'person', role: 'Det Supt' },
      }),
      'Det Supt Ray Toms',
    ],
    [
      'with role and audience',
      aBriefingQuote({
        speaker: { name: 'Ines Duarte', named: { start: 0, end: 3 }, kind: 'person', role: 'harbour master' },
        audience: 'Channel 9',
      }),
      'Ines Duarte, harbour master, to Channel 9',
    ],
    [
      'as unclear, and why',
      aBriefingQuote({ unclear: 'two people could be meant' }),
      'attribution unclear: two people could be meant',
    ],
  ])('names a speaker %s', (_how, quote, expected) => {
    expect(itemsOf(briefingCard(aBriefing({ quotes: [quote], sources: [aSource()] }), options))[0]).toMatchObject({
      by: expected,
    });
  });

  it.each([
    ['marks what is new', 'new' as const, 'NEW'],
    ['says what a figure was', { was: '244', now: '280' }, 'was 244, now 280'],
    ['says nothing of what is unchanged', 'unchanged' as const, undefined],
  ])('%s to somebody who has read the briefing before', (_what, news, note) => {
    const [fact] = itemsOf(briefingCard(aBriefing({ facts: [aFact({ news })], sources: [aSource()] }), options));
    expect(fact && 'note' in fact ? fact.note : undefined).toBe(note);
  });

  it('says both figures, their sources and times where they differ', () => {
    const at = { start: 0, end: 3 };
    const conflict = [
      { text: '244', value: 244, source: 1, at },
      { text: '280', value: 280, source: 2, at },
    ];
    const sources = [
      aSource({ published: NOW - 60_000 }),
      aSource({ number: 2, outlet: 'Valley Post', published: NOW - 86_400_000 }),
    ];
    const [fact] = itemsOf(briefingCard(aBriefing({ facts: [aFact({ conflict })], sources }), options));
    expect(fact).toMatchObject({
      refs: [1, 2],
      note: 'figures differ: 244 Meridian Wire, 15:59 · 280 Valley Post, Tue 13 May, 16:00',
    });
  });

  it.each([
    ['this year without the year', Date.UTC(2031, 0, 6), 'Mon 6 Jan'],
    ['another year with it', Date.UTC(2020, 9, 7), '7 Oct 2020'],
  ])('says a day of %s', (_which, published, expected) => {
    const card = briefingCard(aBriefing({ facts: [aFact()], sources: [aSource({ published })] }), options);
    expect(itemsOf(card).at(-1)).toMatchObject({ text: 'Meridian Wire', detail: expected, title: 'Bridge closed' });
  });

  it('says of an undated article no date', () => {
    const card = briefingCard(aBriefing({ facts: [aFact()], sources: [aSource()] }), options);
    expect(itemsOf(card).at(-1)).not.toHaveProperty('detail');
  });

  it('says of when the newest dated article is where what was stored since then has no date and nothing to tell', () => {
    const since = Date.UTC(2031, 4, 7);
    const looked = { considered: 2, copies: 0, outlets: 1, undated: 1, failed: [], since };
    const words = (newest: number) => {
      const coverage = { ...looked, oldest: newest, newest };
      return itemsOf(briefingCard(aBriefing({ coverage }), { ...options, nothing: 'Nothing to tell.' })).map((item) =>
        'text' in item ? item.text : '',
      );
    };
    expect(words(since - 1_000)).toEqual([
      'Nothing on this has a date since Wed 7 May.',
      'The newest article on it with a date is of Tue 6 May.',
    ]);
    expect(words(since)).toEqual(['Nothing to tell.']);
  });

  it('says that nothing was found, since when, and which topics there are', () => {
    const coverage = { considered: 0, copies: 0, outlets: 0, undated: 0, failed: [], since: Date.UTC(2031, 4, 7) };
    const card = briefingCard(aBriefing({ coverage }), { ...options, nearest: ['energy'] });
    expect(itemsOf(card).map((item) => ('text' in item ? item.text : ''))).toEqual([
      'No article on this since Wed 7 May.',
      'Nearest topics: energy',
    ]);
  });

  const [since, may5, may6] = [7, 5, 6].map((day) => Date.UTC(2031, 4, day)) as [number, number, number];
  it.each([
    ['has a date', { lastMatch: may5, newest: may5 }, ['The newest article on it is of Mon 5 May.']],
    ['has none', { lastMatch: may6 }, ['The last one on it was stored on Tue 6 May and has no date.']],
    [
      'has none, and others have',
      { lastMatch: may6, newest: may5 },
      [
        'The last one on it was stored on Tue 6 May and has no date.',
        'The newest article on it with a date is of Mon 5 May.',
      ],
    ],
  ])('gives no article the day on which it was stored as its date, where the last %s', (_what, found, expected) => {
    const coverage = { considered: 2, copies: 0, outlets: 1, undated: 1, failed: [], since, ...found };
    const texts = itemsOf(briefingCard(aBriefing({ coverage }), options)).map((item) =>
      'text' in item ? item.text : '',
    );
    expect(texts).toEqual(['No article on this since Wed 7 May.', ...expected]);
  });

  it.each([
    ['as printed where it states the year', '1990s', '1990', '1990s'],
    ['as known where it does not', 'Tuesday', '2017-03-07', '7 Mar 2017'],
    ['by month where the day is not known', 'July', '2020-07', 'Jul 2020'],
  ])('gives the time of a background passage %s', (_how, when, sortKey, expected) => {
    const background = [{ text: 'It broke.', parts: [], source: 1, when, sortKey }];
    expect(itemsOf(briefingCard(aBriefing({ background }), options))[0]).toMatchObject({ when: expected });
  });

  it('says of what was still to come when its report appeared that it was due', () => {
    const event = { text: 'It will open.', parts: [], source: 1, when: '1 July', sortKey: '2031-07-01' };
    const timeline = [{ ...event, isPlanned: true as const }];
    expect(itemsOf(briefingCard(aBriefing({ timeline }), options))[0]).toMatchObject({ when: 'due 1 Jul 2031' });
  });

  it('names the sources that fail', () => {
    const coverage = {
      considered: 9,
      copies: 2,
      outlets: 5,
      undated: 1,
      failed: [{ source: 'Valley Post', why: '503', since: Date.UTC(2031, 4, 13) }],
    };
    expect(briefingCard(aBriefing({ facts: [aFact()], coverage }), options).footer).toEqual([
      '9 considered, 2 copies · 1 without a date · failing since Tue 13 May: Valley Post (503)',
    ]);
  });

  it('holds nothing that steers a screen or turns text around, whatever the article says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const hostile = `${text}\u001b[2J\u202e\u2066\u200b\ufeff\u0007`;
        const card = briefingCard(
          aBriefing({
            topic: hostile,
            facts: [aFact({ text: hostile })],
            quotes: [aBriefingQuote({ text: hostile })],
            sources: [aSource({ outlet: hostile, title: hostile, correction: hostile })],
          }),
          options,
        );
        expect(JSON.stringify(card)).not.toMatch(
          /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\\u00/,
        );
      }),
    );
  });
});
