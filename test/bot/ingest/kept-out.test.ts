import { expect, it } from 'vitest';
import { feedStates } from '../../../src/bot/ingest/reports.ts';
import { aFeed, aNewsroom, aPage, wholeText } from '../../support/internet/newsroom.ts';
import type { Reply } from '../../support/internet/web.ts';

const FEED = 'https://harbour.example/feed';
const ROBOTS = 'https://harbour.example/robots.txt';
const HOUR = 3_600_000;
const WHOLE = { a: wholeText('a'), b: wholeText('b') };
const TEASERS = (['a', 'b'] as const).map((id) => ({ id, text: `The council of ward ${id} put off its vote.` }));

const robots = (rules: string): Reply => ({ status: 200, body: `User-agent: *\n${rules}` });

/** A feed of teasers whose pages are there. */
async function aRoom(rules: Reply) {
  const room = await aNewsroom([FEED]);
  room.put(FEED, aFeed(TEASERS));
  room.put(ROBOTS, rules);
  for (const [id, whole] of Object.entries(WHOLE))
    room.put(`https://harbour.example/${id}`, aPage(`Report ${id}`, whole));
  return Object.assign(room, {
    extents: async () =>
      Object.fromEntries((await room.stored()).map(({ article }) => [article.guid, article.extent ?? 'whole'])),
    keptOut: async () => (await feedStates([FEED], room.context.memory))[0]!.keptOut,
    pages: () => room.asked('harbour.example').filter((path) => /^\/[ab] /.test(path)),
  });
}

it('a page that robots.txt keeps out is not asked for: its item keeps the teaser, and the feed says so', async () => {
  const room = await aRoom(robots('Disallow: /a'));
  await room.run(12 * HOUR);
  expect(await room.extents()).toEqual({ a: 'teaser', b: 'whole' });
  expect(room.pages()).toEqual(['/b 200']);
  expect(await room.keptOut()).toBe(1);
  expect(room.asked('harbour.example').filter((path) => path.startsWith('/robots'))).toEqual(['/robots.txt 200']);
  const [polled] = room.reports;
  expect(polled).toMatchObject({ outcome: 'read', tally: { inserted: 2 } });
});

it('many pages that are kept out do not end the round for those that are not', async () => {
  const room = await aRoom(robots('Disallow: /closed'));
  const closed = ['c', 'd', 'e', 'f'].map((id) => ({
    id,
    url: `https://harbour.example/closed/${id}`,
    text: 'Short.',
  }));
  room.put(FEED, aFeed([...closed, ...TEASERS]));
  await room.run(0.2 * HOUR);
  expect(await room.extents()).toMatchObject({ a: 'whole', b: 'whole', c: 'teaser', f: 'teaser' });
  expect(await room.keptOut()).toBe(4);
});

it('a page that redirects to one that is kept out is not followed', async () => {
  const room = await aRoom(robots(''));
  room.put('https://harbour.example/a', { status: 302, headers: { location: 'https://valley.example/a' } });
  room.put('https://valley.example/a', aPage('Report a', WHOLE.a));
  room.put('https://valley.example/robots.txt', robots('Disallow: /'));
  await room.run(HOUR);
  expect(await room.extents()).toEqual({ a: 'teaser', b: 'whole' });
  expect(room.asked('valley.example')).toEqual(['/robots.txt 200']);
  expect(await room.keptOut()).toBe(1);
});

it('while robots.txt cannot be read no page is asked for; once it can, they are', async () => {
  const room = await aRoom({ status: 500 });
  await room.run(0.1 * HOUR);
  expect(await room.extents()).toEqual({ a: 'teaser', b: 'teaser' });
  expect([room.pages(), await room.keptOut()]).toEqual([[], 2]);
  room.put(ROBOTS, robots('Disallow: /b'));
  await room.run(3 * HOUR);
  expect(await room.extents()).toEqual({ a: 'whole', b: 'teaser' });
  expect([room.pages(), await room.keptOut()]).toEqual([['/a 200'], 1]);
});

it('a robots.txt that fails for long keeps the teasers as they are, also where they are edited', async () => {
  const room = await aRoom({ status: 500 });
  await room.run(24 * HOUR);
  room.put(FEED, aFeed(TEASERS.map(({ id, text }) => ({ id, text: `${text} At last.` }))));
  await room.run(6 * HOUR);
  expect(await room.extents()).toEqual({ a: 'teaser', b: 'teaser' });
  expect([room.pages(), await room.keptOut()]).toEqual([[], 2]);
});

it('what is counted goes with the items that the feed holds', async () => {
  const room = await aRoom(robots('Disallow: /'));
  await room.run(HOUR);
  expect(await room.keptOut()).toBe(2);
  room.put(FEED, aFeed([{ id: 'c', text: wholeText('c'), minutes: 60 }, TEASERS[0]!]));
  await room.run(3 * HOUR);
  expect(await room.keptOut()).toBe(1);
});

it('an edited item whose page is kept out has its new teaser', async () => {
  const room = await aRoom(robots('Disallow: /'));
  await room.run(HOUR);
  room.put(FEED, aFeed([{ id: 'a', text: 'The council of ward a has voted.' }, TEASERS[1]!]));
  await room.run(6 * HOUR);
  expect((await room.stored()).map(({ article }) => [article.guid, article.raw, article.extent])).toContainEqual([
    'a',
    'The council of ward a has voted.',
    'teaser',
  ]);
  expect(await room.keptOut()).toBe(2);
});

it('what a page gave stays when it is kept out later', async () => {
  const room = await aRoom(robots(''));
  await room.run(HOUR);
  room.put(ROBOTS, robots('Disallow: /'));
  await room.run(25 * HOUR);
  room.put(FEED, aFeed([{ id: 'a', text: 'The council of ward a has voted.' }, TEASERS[1]!]));
  await room.run(24 * HOUR);
  expect(await room.extents()).toEqual({ a: 'whole', b: 'whole' });
  expect([room.pages(), await room.keptOut()]).toEqual([['/a 200', '/b 200'], 0]);
});

it('an article is not withdrawn because its page may not be looked at any more', async () => {
  const room = await aRoom(robots(''));
  const all = ['c', 'a', 'b'].map((id, i) => ({ id, text: wholeText(id), minutes: -i }));
  room.put(FEED, aFeed(all));
  await room.run(HOUR);
  room.put(ROBOTS, robots('Disallow: /'));
  room.put('https://harbour.example/a', { status: 410 });
  room.put(FEED, aFeed([all[0]!, all[2]!]));
  await room.run(6 * HOUR);
  expect(await room.extents()).toEqual({ a: 'whole', b: 'whole', c: 'whole' });
  expect(room.pages()).toEqual([]);
});

it('pages keep the pause that robots.txt asks for', async () => {
  const room = await aRoom(robots('Crawl-delay: 5'));
  await room.run(HOUR);
  const [first, second] = room.wire.filter(({ url }) => /^\/[ab]$/.test(url.pathname));
  expect(second!.start - first!.start).toBeGreaterThanOrEqual(5_000);
});

it('feeds are no matter of robots.txt', async () => {
  const room = await aRoom(robots('Disallow: /'));
  room.put(FEED, aFeed([{ id: 'a', text: WHOLE.a }]));
  await room.run(HOUR);
  expect(await room.extents()).toEqual({ a: 'whole' });
  expect(room.asked('harbour.example').filter((path) => path.startsWith('/robots'))).toEqual([]);
});
