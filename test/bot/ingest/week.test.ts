import { expect, it } from 'vitest';
import { aFolder } from '../../support/folder.ts';
import { disobedient, hasty, kept, persistent, trespasses, unconditional } from '../../support/internet/judge.ts';
import { simulate } from '../../support/internet/simulate.ts';
import { makeWorld } from '../../support/internet/world.ts';

const START = Date.UTC(2031, 4, 5);
const DAY = 86_400_000;
const FEEDS = Number(process.env.WEEK_FEEDS ?? 80);
const DAYS = Number(process.env.WEEK_DAYS ?? 1);

it(`polls ${FEEDS} feeds for ${DAYS} days through 50 restarts: politely, nothing lost and nothing twice`, {
  timeout: 30_000 + FEEDS * DAYS * 1_000,
}, async () => {
  const world = makeWorld({
    seed: Number(process.env.WEEK_SEED ?? 7),
    feeds: FEEDS,
    hosts: Math.ceil(FEEDS / 8),
    start: START,
    days: DAYS,
    teasers: 0.1,
  });
  const end = START + DAYS * DAY;
  const ran = await simulate({
    feeds: world.feeds.map(({ url }) => url),
    server: world.answer,
    start: START,
    end,
    restarts: 50,
    seed: 11,
    folder: aFolder(),
  });
  const result = await kept(ran, world.served, end);
  // else the world was too calm to show anything
  const answers = new Set(ran.wire.map(({ reply }) => (reply === 'drop' ? 'drop' : reply.status)));
  expect([...answers]).toEqual(expect.arrayContaining([200, 301, 304, 410, 429, 500, 'drop']));
  expect(result.revisions).toBeGreaterThan(result.articles);
  expect(result.withdrawn.length).toBeGreaterThan(0);
  const takenBack = world.feeds.flatMap(({ articles }) => articles.filter(({ withdrawn }) => withdrawn !== undefined));
  expect(takenBack.map(({ mark }) => mark)).toEqual(expect.arrayContaining([...result.withdrawn]));
  expect(ran.broke).toEqual([]);
  expect(hasty(ran.wire)).toEqual([]);
  expect(disobedient(ran.wire)).toEqual([]);
  expect(trespasses(ran.wire)).toEqual([]);
  expect(unconditional(ran)).toEqual([]);
  expect(persistent(ran, world.feeds)).toEqual([]);
  expect(result).toMatchObject({ lost: [], twice: [], outdated: [] });
});
