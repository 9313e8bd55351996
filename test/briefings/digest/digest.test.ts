import { describe, expect, it } from 'vitest';
import type { Briefing, BriefingQuote, Fact } from '../../../src/briefings/briefing.ts';
import { digestCard, restCards } from '../../../src/briefings/cards/digest.ts';
import { makeDigest } from '../../../src/briefings/digest/digest.ts';
import type { PrintedLine } from '../../../src/briefings/digest/printed.ts';
import { aBriefing } from '../../support/briefings.ts';

const EIGHT = Date.UTC(2031, 3, 14, 8);
const HOUR = 3_600_000;
const WORKS = 'bridge school harvest tunnel museum library stadium orchard ferry theatre airport cinema'.split(' ');
const fact = (i: number, more: Partial<Fact> = {}): Fact => ({
  text: `The ${WORKS[i]} was closed by inspector ${'ABCDEFGHIJKL'[i]}lder.`,
  parts: [],
  source: 1,
  support: [1],
  origins: 1,
  ...more,
});
const quote = (text: string, more: Partial<BriefingQuote> = {}): BriefingQuote => ({
  text,
  start: 0,
  end: text.length,
  source: 1,
  confidence: 0,
  unclear: 'no speaker named',
  ...more,
});
const printed = (kind: PrintedLine['kind'], text: string): PrintedLine => ({
  kind,
  text,
  parts: [text],
  article: 'a1',
  revision: 1,
});
const digestOf = ({ facts = [], ...given }: Partial<Briefing>, lines: readonly PrintedLine[] = [], late = 0) =>
  makeDigest({
    slot: EIGHT,
    late,
    // as it is composed beside what was printed
    briefing: aBriefing({
      facts: facts.map((one) => (lines.some(({ text }) => text === one.text) ? { ...one, news: 'unchanged' } : one)),
      ...given,
    }),
    past: lines.length === 0 ? [] : [{ at: EIGHT - 24 * HOUR, printed: { lines, corrections: [] } }],
    corrections: [],
  });
const OPTIONS = { timeZone: 'UTC', now: EIGHT };

describe('makeDigest', () => {
  it('puts what more sources support first, and what finds no room apart', () => {
    const facts = WORKS.map((_, i) => fact(i, i === 9 ? { origins: 3 } : {}));
    const { main, rest } = digestOf({ facts });
    expect(main.facts.map(({ text }) => text.split(' ')[1])).toEqual([
      'theatre',
      'bridge',
      'school',
      'harvest',
      'tunnel',
    ]);
    expect(rest.map((part) => part.facts.length)).toEqual([7]);
  });

  it('never parts a fact from the one that it leans on', () => {
    const leaning = fact(1, { text: 'It will stay shut until the autumn, he said.', isBelow: true });
    const { main } = digestOf({ facts: [fact(0), leaning, fact(2, { origins: 2 })] }, [printed('fact', fact(0).text)]);
    expect(main.facts.map(({ text }) => text)).toEqual([fact(2).text, fact(0).text, leaning.text]);
  });

  it('leaves out what was printed, quotes too, however they are set', () => {
    const digest = digestOf({ facts: [fact(0), fact(1)], quotes: [quote('Nobody asked us.'), quote('We did.')] }, [
      printed('fact', fact(0).text),
      printed('quote', '“Nobody asked us”'),
    ]);
    expect(digest.main.facts).toEqual([fact(1)]);
    expect(digest.main.quotes.map(({ text }) => text)).toEqual(['We did.']);
    expect(digest.isEmpty).toBe(false);
  });

  it('tells no background twice', () => {
    const passage = (text: string) => ({ text, parts: [], source: 1, when: '1994' });
    const background = [passage('The piers were built in 1994.'), passage('A storm broke one in 2016.')];
    const { main } = digestOf({ facts: [fact(0)], background }, [printed('background', background[0]!.text)]);
    expect(main.background).toEqual([background[1]]);
  });

  it('is empty where everything was printed', () => {
    const digest = digestOf({ facts: [fact(0)] }, [printed('fact', fact(0).text)]);
    expect(digest.isEmpty).toBe(true);
    expect(JSON.stringify(digestCard(digest, OPTIONS))).toContain('Nothing new since Sun 13 Apr, 08:00.');
  });
});

describe('digestCard', () => {
  it('says for which time it is, and how late it comes', () => {
    const at = (late: number) => digestCard(digestOf({ facts: [fact(0)] }, [], late), OPTIONS).aside;
    expect(at(0)).toContain('digest of 08:00');
    expect(at(5 * 60_000)).not.toContain('late');
    expect(at(40 * 60_000)).toContain('40 min late');
    expect(at(3 * HOUR)).toContain('3 h late');
  });

  it('opens with the corrections, also where nothing is new', () => {
    const line = printed('quote', 'Nobody asked us.');
    const corrections = [
      { line: { ...line, from: 'Valley Post' }, printedAt: EIGHT - HOUR, why: 'withdrawn' as const },
    ];
    const card = digestCard({ ...digestOf({ facts: [] }), corrections, isEmpty: false }, OPTIONS);
    expect(card.sections[0]).toEqual({
      heading: 'Corrections',
      items: [
        {
          kind: 'fact',
          text: '“Nobody asked us.”',
          refs: [],
          note: 'printed Mon 14 Apr · Valley Post has taken the article back',
        },
      ],
    });
  });

  it('shows old and new figure', () => {
    const digest = digestOf({ facts: [fact(0, { news: { was: '240', now: '280' } }), fact(1, { news: 'new' })] });
    const card = JSON.stringify(digestCard(digest, OPTIONS));
    expect(card).toContain('was 240, now 280');
    expect(card).not.toContain('NEW');
  });

  it('has a second card where something is left', () => {
    expect(digestOf({ facts: [fact(0)] }).rest).toEqual([]);
    const { rest } = digestOf({ facts: WORKS.map((_, i) => fact(i)) });
    expect(restCards(rest, OPTIONS).map(({ sections }) => sections[0]?.items.length)).toEqual([7]);
  });

  it('has more cards where one would be too long, and parts nothing that leans on another', () => {
    const long = (i: number) =>
      fact(i, { text: `${fact(i).text} ${'Nobody could say why that took so long. '.repeat(20)}` });
    const facts = WORKS.map((_, i) => long(i));
    const leaning = fact(9, { text: 'It will stay shut until the autumn, he said.', isBelow: true });
    const { rest } = digestOf({
      facts: [...facts.slice(0, 9), leaning],
      quotes: ['One.', 'Two.', 'Three.', 'Four.'].map((text) => quote(text)),
    });
    const parts = rest.map((part) =>
      [...part.facts, ...part.quotes].map(({ text }) => text.split(' ').slice(0, 2).join(' ')),
    );
    expect(parts).toEqual([
      ['The library', 'The stadium', 'The orchard'],
      ['The ferry', 'It will', 'Four.'],
    ]);
    expect(restCards(rest, OPTIONS).map(({ title }) => title)).toEqual(['Karvala, the rest', 'Karvala, the rest (2)']);
  });
});
