import { describe, expect, it } from 'vitest';
import type { PlaceLink } from '../../src/adapters/chat.ts';
import { renderAnswer as onDiscord } from '../../src/adapters/discord/render.ts';
import { renderAnswer as onSlack } from '../../src/adapters/slack/render.ts';
import { briefingCard } from '../../src/briefings/cards/briefing.ts';
import { aBriefing, aBriefingQuote, aFact, aSource } from '../support/briefings.ts';
import { requestProblems } from '../support/discord/spec.ts';

/** As long as signed links are. */
const link: PlaceLink = ({ ref, article, spans }) =>
  `https://desk.example/p/${`${article}.${ref}.${spans.map(({ start, end }) => `${start}-${end}`).join('.')}`.padEnd(50, 'x')}`;

function cardOf(facts: number, support = 1, text = 'The Karvala bridge was closed on Monday.') {
  const sources = [1, 2, 3, 4, 5].map((number) => aSource({ number, article: `a${number}` }));
  const agreeing = Array.from({ length: support - 1 }, (_, i) => ({ source: i + 2, at: { start: 5, end: 9 } }));
  const fact = aFact({ text, agreeing, support: [1, ...agreeing.map(({ source }) => source)] });
  const quotes = [
    aBriefingQuote({ text: 'Nobody asked us,', start: 10, end: 26 }),
    aBriefingQuote({ text: 'and nobody will.', start: 40, end: 56, continues: true }),
  ];
  const briefing = aBriefing({ facts: Array.from({ length: facts }, () => fact), quotes, sources });
  return briefingCard(briefing, { timeZone: 'UTC', now: 0 });
}

const DRAW = {
  discord: (card: ReturnType<typeof cardOf>, to?: PlaceLink) =>
    onDiscord({ card, buttons: [] }, to)
      .embeds.map(({ description }) => description)
      .join('\n'),
  slack: (card: ReturnType<typeof cardOf>, to?: PlaceLink) => JSON.stringify(onSlack({ card, buttons: [] }, to).blocks),
};

const places = (text: string) => text.match(/https:\/\/desk\.example\/p\/[\w.-]+/g) ?? [];

describe.each(['discord', 'slack'] as const)('numbers of sources on %s', (platform) => {
  const draw = DRAW[platform];

  it('lead each to its own place, and two quotes of one breath to one page with both', () => {
    const found = places(draw(cardOf(1, 3), link));
    expect(found.map((url) => url.replace(/x+$/, '').slice(23))).toEqual([
      'a1.1.0-40',
      'a2.2.5-9',
      'a3.3.5-9',
      'a1.1.10-26.40-56',
    ]);
  });

  it('lead nowhere without a desk that people reach', () => {
    expect(places(draw(cardOf(3, 3)))).toEqual([]);
  });

  it('leave room for every line: first one link a line, then none', () => {
    const long = 'The Karvala bridge was closed on Monday, officials said. '
      .repeat(platform === 'discord' ? 4 : 9)
      .trim();
    const lines = (text: string) => text.split('bridge was closed on Monday').length;
    const [rich, some] = [draw(cardOf(8, 2, long), link), draw(cardOf(8, 5, long), link)];
    expect(places(rich)).toHaveLength(17);
    expect(places(some)).toHaveLength(9);
    for (const count of [8, 12, 30])
      expect(lines(draw(cardOf(count, 5, long), link))).toBe(lines(draw(cardOf(count, 5, long))));
    expect(places(draw(cardOf(30, 5, long), link))).toEqual([]);
  });
});

it.each([1, 4, 8, 12, 20, 40])('a message on Discord with %i linked facts is valid', (facts) => {
  for (const support of [1, 2, 5]) {
    const { allowedMentions, ...message } = onDiscord({ card: cardOf(facts, support), buttons: [] }, link);
    const body = { ...message, allowed_mentions: allowedMentions };
    expect(requestProblems('PATCH', '/webhooks/1/token/messages/@original', body)).toEqual([]);
  }
});

it.each([1, 8, 20, 40])('a message on Slack with %i linked facts stays under 10,000 characters', (facts) => {
  for (const support of [1, 2, 5]) expect(DRAW.slack(cardOf(facts, support), link).length).toBeLessThan(9_900);
});
