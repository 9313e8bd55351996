import { expect, it } from 'vitest';
import { renderAnswer as onDiscord } from '../../src/adapters/discord/render.ts';
import { renderAnswer as onSlack } from '../../src/adapters/slack/render.ts';
import { restCards } from '../../src/briefings/cards/digest.ts';
import { makeDigest } from '../../src/briefings/digest/digest.ts';
import { aBriefing, aBriefingQuote, aFact, aSource } from '../support/briefings.ts';

const WORDS = 'The harbour board of Karvala said on Monday that it had not been told of the cracks before the spring. ';

it.each([
  [60, 2],
  [150, 2],
  [250, 3],
  [400, 3],
  [700, 5],
])('leaves no line out of the rest of a digest whose lines have %d characters', (length, parts) => {
  const text = (i: number) => `${i} ${WORDS.repeat(9)}`.slice(0, length);
  const briefing = aBriefing({
    facts: Array.from({ length: 24 }, (_, i) => aFact({ text: text(i), source: i + 1, support: [i + 1, i + 2] })),
    quotes: Array.from({ length: 12 }, (_, i) => aBriefingQuote({ text: text(i + 50), source: i + 25 })),
    sources: Array.from({ length: 40 }, (_, i) =>
      aSource({
        number: i + 1,
        outlet: `The Meridian Morning Post of Karvala ${i}`,
        url: `https://meridian-morning.example/world/2031/04/14/${'harbour-board-not-told-'.repeat(2)}${i}`,
        published: Date.UTC(2031, 3, 14, 7),
      }),
    ),
  });
  const digest = makeDigest({ slot: 0, late: 0, briefing, past: [], corrections: [] });
  const cards = restCards(digest.rest, { timeZone: 'UTC', now: Date.UTC(2031, 3, 14, 8) });
  const link = () => `https://desk.example/p/${'x'.repeat(90)}`;
  expect(cards).toHaveLength(parts);
  for (const card of cards) {
    const { embeds } = onDiscord({ card, buttons: [] }, link);
    const { blocks } = onSlack({ card, buttons: [] }, link);
    expect(JSON.stringify([embeds, blocks])).not.toMatch(/\d+ (more|too long)/);
  }
});
