import { describe, expect, it } from 'vitest';
import { newFeed } from '../../../src/briefings/polling.ts';
import { parseTopic } from '../../../src/briefings/topic.ts';
import { aFeed, aNewsroom, aPage, START, wholeText } from '../../support/internet/newsroom.ts';
import type { Reply } from '../../support/internet/web.ts';

const FEED = 'https://harbour.example/feed';
const HOUR = 3_600_000;
const PAGE = 'https://harbour.example/a';
const TEASER = { id: 'a', text: 'The council of ward a put off its vote.' };

describe('a feed whose host another process is at', () => {
  const HOST = 'host harbour.example';
  const HELD_MS = 90_000;

  it('is left alone until that process may have died, and polled then', async () => {
    const room = await aNewsroom([FEED, 'https://valley.example/feed']);
    room.put(FEED, aFeed([{ id: 'a', text: wholeText('a') }]));
    await room.context.memory.leases.take(HOST, START, START + HELD_MS);
    await room.run(HELD_MS - 1_000);
    expect([room.asked('harbour.example'), room.asked('valley.example').length]).toEqual([[], 1]);
    expect(room.reports.map(({ url }) => url)).toEqual(['https://valley.example/feed']);
    await room.run(2_000);
    expect(room.asked('harbour.example')).toEqual(['/feed 200']);
  });

  it('is polled soon after that process has done with another feed of the host', async () => {
    const room = await aNewsroom([FEED]);
    const { leases } = room.context.memory;
    const taken = await leases.take(HOST, START, START + HELD_MS);
    await room.run(10_000);
    expect(room.wire).toEqual([]);
    if ('lease' in taken) await leases.settle(taken.lease, []);
    await room.run(5_000);
    expect(room.wire).toHaveLength(1);
  });

  it('is polled when it is due by what that process noted', async () => {
    const room = await aNewsroom([FEED]);
    const { feeds, leases } = room.context.memory;
    await leases.take(HOST, START, START + HELD_MS);
    const next = START + 3 * HOUR;
    await feeds.set(FEED, { ...newFeed(FEED, START), next, lastAttempt: START });
    await room.run(3 * HOUR - 1_000);
    expect(room.wire).toEqual([]);
    await room.run(2_000);
    expect(room.wire.map(({ start }) => start)).toEqual([next]);
  });

  it('is asked for at the host to which that process has followed it', async () => {
    const room = await aNewsroom([FEED]);
    const moved = 'https://www.harbour.example/feed';
    const { feeds, leases } = room.context.memory;
    await leases.take(HOST, START, START + HELD_MS);
    const running = room.run(HELD_MS + 5_000);
    await feeds.set(FEED, { ...newFeed(FEED, START), address: moved });
    await running;
    expect(room.wire.map(({ url }) => url.href)).toEqual([moved]);
  });
});

/** A feed of two items, newest first, and the same when one more has come and the oldest has fallen out. */
const BEFORE = aFeed([
  { id: 'b', text: wholeText('b') },
  { id: 'a', text: wholeText('a'), minutes: -60 },
]);
const AFTER = aFeed([
  { id: 'c', text: wholeText('c'), minutes: 60 },
  { id: 'b', text: wholeText('b') },
]);

describe('a feed that has its articles whole', () => {
  it('is stored as it is found first, to be announced by nobody; what comes later is news', async () => {
    const room = await aNewsroom([FEED]);
    room.put(FEED, BEFORE);
    await room.run(HOUR);
    room.put(FEED, AFTER);
    await room.run(2 * HOUR);
    expect((await room.stored()).map(({ article }) => [article.title, article.isBacklog])).toEqual([
      ['Report a', true],
      ['Report b', true],
      ['Report c', undefined],
    ]);
    expect(room.asked('harbour.example').filter((path) => path !== '/feed 200')).toEqual([]);
  });

  it.each([
    ['its text', { text: wholeText('edited') }],
    ['its title', { title: 'Another title' }],
    ['its title and text', { title: 'Another title', text: wholeText('edited') }],
    ['its text and its address', { url: 'https://harbour.example/moved', text: wholeText('edited') }],
    ['its text and its GUID', { id: 'other', url: PAGE, title: 'Report a', text: wholeText('edited') }],
  ])('has a new revision where the publisher edits %s', async (_what, edit) => {
    const room = await aNewsroom([FEED]);
    room.put(FEED, aFeed([{ id: 'a', text: wholeText('a') }]));
    await room.run(HOUR);
    room.put(FEED, aFeed([{ id: 'a', text: wholeText('a'), ...edit }]));
    await room.run(2 * HOUR);
    expect((await room.stored()).map(({ article }) => article.revision)).toEqual([2]);
  });

  it('keeps what falls out of the feed, and asks for nothing because of it', async () => {
    const room = await aNewsroom([FEED]);
    room.put(FEED, BEFORE);
    await room.run(HOUR);
    room.put(FEED, AFTER);
    await room.run(3 * HOUR);
    expect(await room.stored()).toHaveLength(3);
    expect(room.asked('harbour.example')).not.toContain('/a 404');
  });

  it('takes articles for what they are, though the feed gives all of them one GUID or one address', async () => {
    const room = await aNewsroom([FEED]);
    const all = ['a', 'b', 'c', 'd'];
    const url = 'https://harbour.example/news';
    room.put(FEED, aFeed(all.map((id) => ({ id, url, text: wholeText(id) }))));
    await room.run(HOUR);
    expect(await room.stored()).toHaveLength(4);
    room.put(
      FEED,
      aFeed(all.map((id) => ({ id: '0', title: `Other ${id}`, text: wholeText(`${id} again`), url: `${url}/${id}` }))),
    );
    await room.run(2 * HOUR);
    expect(await room.stored()).toHaveLength(8);
  });
});

describe('an article that goes from the middle of its feed', () => {
  const feedOf = (...ids: string[]) => aFeed(ids.map((id, i) => ({ id, text: wholeText(id), minutes: -i })));

  async function withoutB(reply: Reply) {
    const room = await aNewsroom([FEED]);
    room.put(FEED, feedOf('a', 'b', 'c'));
    await room.run(HOUR);
    room.put(FEED, feedOf('a', 'c'));
    room.put('https://harbour.example/b', reply);
    return room;
  }

  it('is withdrawn where its page says that it is gone for good, and is found no more', async () => {
    const room = await withoutB({ status: 410 });
    await room.run(2 * HOUR);
    expect((await room.stored()).map(({ article }) => article.title)).toEqual(['Report c', 'Report a']);
    const topic = parseTopic('"part 1 of b"');
    expect(topic.ok && (await room.context.archive.count(topic.query))).toBe(0);
    expect(await room.context.archive.changes(9)).toMatchObject([
      { withdrawal: { why: 'its server says that the page is gone for good' } },
    ]);
  });

  it('is withdrawn where its page is missing twice, an hour apart', async () => {
    const room = await withoutB({ status: 404 });
    await room.run(HOUR);
    expect(await room.stored()).toHaveLength(3);
    await room.run(6 * HOUR);
    expect(await room.stored()).toHaveLength(2);
    expect(room.asked('harbour.example').filter((path) => path === '/b 404')).toHaveLength(2);
    expect(await room.context.archive.changes(9)).toMatchObject([
      { withdrawal: { why: 'its page was missing twice, an hour apart' } },
    ]);
  });

  it.each<[string, Reply]>([
    ['is there', aPage('Report b', wholeText('b'))],
    ['cannot be had', { status: 500 }],
    ['is for subscribers', { status: 403 }],
    ['breaks off', 'drop'],
  ])('stays as it is where its page %s', async (_what, reply) => {
    const room = await withoutB(reply);
    await room.run(24 * HOUR);
    expect((await room.stored()).map(({ article }) => article.revision)).toEqual([1, 1, 1]);
    expect(room.asked('harbour.example').filter((path) => path.startsWith('/b')).length).toBeLessThanOrEqual(3);
  });
});

describe('a feed that has teasers', () => {
  it('gets the pages, each once, and conditionally when the item has changed', async () => {
    const room = await aNewsroom([FEED]);
    room.put(FEED, aFeed([TEASER]));
    room.put(PAGE, aPage('Report a', wholeText('a'), { etag: '"1"' }));
    await room.run(4 * HOUR);
    expect(room.asked('harbour.example').filter((path) => path.startsWith('/a'))).toEqual(['/a 200']);
    const [first] = await room.stored();
    expect(first!.article).toMatchObject({ title: 'Report a', guid: 'a', revision: 1, source: 'Harbour Times' });
    expect(first!.article.extent).toBeUndefined();
    expect(first!.article.raw).toContain('Part 6 of a');

    room.put(FEED, aFeed([{ ...TEASER, text: 'The council of ward a has voted.' }]));
    await room.run(4 * HOUR);
    room.put(FEED, aFeed([{ ...TEASER, text: 'The council of ward a has voted at last.' }]));
    room.put(PAGE, aPage('Report a', wholeText('a, edited'), { etag: '"2"' }));
    await room.run(24 * HOUR);
    expect(room.asked('harbour.example').filter((path) => path.startsWith('/a'))).toEqual([
      '/a 200',
      '/a 304',
      '/a 200',
    ]);
    const [edited] = await room.stored();
    expect(edited!.article).toMatchObject({ id: first!.article.id, revision: 2 });
  });

  it.each<[string, Reply]>([
    ['is for subscribers', { status: 402 }],
    ['is missing', { status: 404 }],
    ['is empty', { status: 200, headers: { 'content-type': 'text/html' }, body: '' }],
    ['has no more than the teaser', aPage('Report a', `<p>${TEASER.text}</p>`)],
    ['is no page', { status: 200, headers: { 'content-type': 'image/png' }, body: 'x' }],
    [
      'is a wall of consent',
      aPage('Before you continue', wholeText('cookies and partners').replaceAll('ward', 'choice')),
    ],
    ['leads to the front page', { status: 302, headers: { location: 'https://harbour.example/' } }],
  ])('keeps the teaser, and says so, where the page %s', async (_what, reply) => {
    const room = await aNewsroom([FEED]);
    room.put(FEED, aFeed([{ ...TEASER, title: 'Ward council postpones northern crossing' }]));
    room.put('https://harbour.example/', aPage('Harbour Times', wholeText('front page')));
    room.put(PAGE, reply);
    await room.run(24 * HOUR);
    expect((await room.stored()).map(({ article }) => [article.raw, article.extent])).toEqual([
      [TEASER.text, 'teaser'],
    ]);
    expect(room.asked('harbour.example').filter((path) => path.startsWith('/a'))).toHaveLength(1);
  });

  it('takes the beginning that a paywalled page shows, and says that it is no more', async () => {
    const room = await aNewsroom([FEED]);
    const linked =
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Report a","isAccessibleForFree":false}</script>';
    room.put(FEED, aFeed([TEASER]));
    room.put(PAGE, aPage('Report a', wholeText('a'), {}, linked));
    await room.run(HOUR);
    const [stored] = await room.stored();
    expect(stored!.article).toMatchObject({ extent: 'teaser', revision: 1 });
    expect(stored!.article.raw).toContain('Part 2 of a');
  });

  it('stores the teaser while the page cannot be had, and the whole when it can', async () => {
    const room = await aNewsroom([FEED]);
    room.put(FEED, aFeed([TEASER], { etag: '"f"' }));
    room.put(PAGE, { status: 503, headers: { 'retry-after': '1800' } });
    await room.run(0.5 * HOUR);
    expect((await room.stored()).map(({ article }) => article.extent)).toEqual(['teaser']);
    room.put(PAGE, aPage('Report a', wholeText('a')));
    await room.run(4 * HOUR);
    const [stored] = await room.stored();
    expect(stored!.article).toMatchObject({ revision: 2, isBacklog: true });
    expect(stored!.article.extent).toBeUndefined();
  });

  it('gives a page up after three times in vain', async () => {
    const room = await aNewsroom([FEED]);
    room.put(FEED, aFeed([TEASER]));
    room.put(PAGE, { status: 500 });
    await room.run(48 * HOUR);
    expect(room.asked('harbour.example').filter((path) => path.startsWith('/a'))).toHaveLength(3);
  });

  it.each<[string, Reply, most: number]>([
    ['that can be read', aPage('Report a', wholeText('a'), { etag: '"1"' }), 7],
    ['that cannot be had', { status: 500 }, 3],
    ['that is for subscribers', { status: 402 }, 1],
  ])(
    'does not ask again and again for a page %s because the item is different each time',
    async (_what, page, most) => {
      const room = await aNewsroom([FEED]);
      room.put(PAGE, page);
      for (let hour = 0; hour < 48; hour++) {
        room.put(FEED, aFeed([{ ...TEASER, text: `The council voted; ${hour} readers.` }]));
        await room.run(HOUR);
      }
      expect(room.asked('harbour.example').filter((path) => path.startsWith('/a')).length).toBeLessThanOrEqual(most);
      const items = await room.context.memory.items.get(FEED);
      expect(items!.errands.length).toBeLessThanOrEqual(1);
    },
  );

  it('leaves a host alone whose pages fail one after the other, and comes back for them', async () => {
    const room = await aNewsroom([FEED]);
    const ids = ['p', 'q', 'r', 's', 't', 'u'];
    room.put(FEED, aFeed(ids.map((id) => ({ id, text: 'A teaser.' }))));
    for (const id of ids) room.put(`https://harbour.example/${id}`, 'drop');
    await room.run(0.4 * HOUR);
    expect(room.asked('harbour.example').filter((path) => path.endsWith('drop'))).toHaveLength(3);
    for (const id of ids) room.put(`https://harbour.example/${id}`, aPage(`Report ${id}`, wholeText(id)));
    await room.run(12 * HOUR);
    expect((await room.stored()).map(({ article }) => article.extent)).toEqual(ids.map(() => undefined));
  });

  it('asks for a page once that two feeds lead to', async () => {
    const other = 'https://world.example/feed';
    const room = await aNewsroom([FEED, other]);
    room.put(FEED, aFeed([TEASER]));
    room.put(other, aFeed([{ ...TEASER, id: 'elsewhere', url: PAGE }]));
    room.put(PAGE, aPage('Report a', wholeText('a')));
    await room.run(6 * HOUR);
    expect(room.asked('harbour.example').filter((path) => path.startsWith('/a')).length).toBeLessThanOrEqual(2);
    expect(await room.stored()).toHaveLength(1);
  });

  it('recognises the article by the address that the feed has, that the server redirects to, and that the page names', async () => {
    const room = await aNewsroom([FEED]);
    room.put(FEED, aFeed([{ ...TEASER, url: 'https://go.example/1' }]));
    room.put('https://go.example/1', { status: 302, headers: { location: 'https://harbour.example/a?from=feed' } });
    room.put(
      'https://harbour.example/a?from=feed',
      aPage('Report a', wholeText('a'), {}, `<link rel="canonical" href="${PAGE}">`),
    );
    await room.run(HOUR);
    const [stored] = await room.stored();
    expect(stored!.article.url).toBe(PAGE);
    for (const url of ['https://go.example/1', 'https://harbour.example/a?from=feed', PAGE]) {
      const { article, analysis } = stored!;
      const [outcome] = await room.context.archive.put(
        [{ article: { raw: article.raw, clean: article.clean, url }, analysis }],
        0,
      );
      expect(outcome).toMatchObject({ id: article.id, outcome: 'same' });
    }
  });

  it('withdraws an article whose page is gone when its item changes', async () => {
    const room = await aNewsroom([FEED]);
    room.put(FEED, aFeed([TEASER]));
    room.put(PAGE, aPage('Report a', wholeText('a')));
    await room.run(3 * HOUR);
    room.put(FEED, aFeed([{ ...TEASER, text: 'This report was withdrawn.' }]));
    room.put(PAGE, { status: 410 });
    await room.run(24 * HOUR);
    expect(await room.stored()).toEqual([]);
  });
});
