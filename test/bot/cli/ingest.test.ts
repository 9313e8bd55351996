import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFeedMemory } from '../../../src/bot/ingest/memory.ts';
import { newFeed } from '../../../src/briefings/polling.ts';
import { openDatabase } from '../../../src/store/sqlite/database.ts';
import { copydesk } from '../../support/command-line.ts';
import { aFolder } from '../../support/folder.ts';
import { aFeed, aPage, wholeText } from '../../support/internet/newsroom.ts';
import type { Reply } from '../../support/internet/web.ts';
import { aProxy } from '../../support/web/proxy.ts';
import { serve } from '../../support/web/server.ts';

/** A server of these answers, and a folder with settings that may reach it. */
async function aPlace(answers: Readonly<Record<string, Reply>>) {
  const server = await serve((request, response) => {
    const reply = answers[request.url ?? ''] ?? { status: 404 };
    if (reply === 'drop') response.destroy();
    else response.writeHead(reply.status, reply.headers).end(reply.body);
  });
  const folder = aFolder();
  const settings = { FETCH_ALLOW_CIDR: '127.0.0.0/8', FEEDS: `${server.origin}/feed`, INBOX: join(folder, 'inbox') };
  return {
    server,
    folder,
    settings,
    run: (words: readonly string[], more: object = {}) =>
      copydesk(words, { folder, settings: { ...settings, ...more } }),
  };
}

const FEED = aFeed([{ id: 'a', text: wholeText('a') }]);

describe('ingest --once', () => {
  it('stores what feeds and inbox hold, and polls nothing before its time', { timeout: 30_000 }, async () => {
    const { run, folder, server } = await aPlace({ '/feed': FEED });
    mkdirSync(join(folder, 'inbox'));
    writeFileSync(join(folder, 'inbox', 'pier.txt'), 'The council of Velmark closed its pier on Tuesday.');
    const first = await run(['ingest', '--once']);
    expect(first).toMatchObject({
      code: 0,
      err: '1 poll: 1 stored, 0 changed, 0 withdrawn, 0 failing; inbox: 1 done\n',
    });
    expect(first.out).toContain(`read     ${server.origin}/feed: 1 stored`);
    expect(first.out).toContain('done     pier.txt');
    expect((await run(['brief', 'pier'])).out).toContain('closed its pier');
    expect((await run(['brief', 'ward'])).out).toContain('Harbour Times');
    const again = await run(['ingest', '--once']);
    expect(again.err).toMatch(/^0 polls.*\n1 feed not due before \d\d:\d\d.*feeds --restart URL.*\n$/);
    expect(server.requests).toHaveLength(1);
    const { out } = await run(['feeds']);
    expect(out).toMatch(/✓ +Harbour Times +\d\d:\d\d +.*\d\d:\d\d +1 +http/);
    expect((await run(['doctor'])).out).toMatch(/✓ Feeds +1 feed[\s\S]*✓ Inbox/);
  });

  it('tells in words what fails, which is no failure of its own, and asks again when told to', {
    timeout: 30_000,
  }, async () => {
    const { run, settings } = await aPlace({ '/feed': { status: 503 } });
    const ran = await run(['ingest', '--once']);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('answered 503');
    expect((await run(['feeds'])).out).toMatch(/! [\s\S]*never[\s\S]*failing since \d\d:\d\d, once: answered 503/);
    expect((await run(['ingest', '--once'])).err).toContain('0 polls');
    expect((await run(['feeds', '--restart', settings.FEEDS])).code).toBe(0);
    expect((await run(['ingest', '--once'])).err).toContain('1 poll');
    expect((await run(['feeds', '--restart', 'https://other.example/'])).code).toBe(2);
  });

  it('has nothing to do where nothing is set up', async () => {
    const ran = await copydesk(['ingest', '--once'], { folder: aFolder() });
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('FEEDS');
    expect((await copydesk(['feeds'], { folder: aFolder() })).code).toBe(0);
  });
});

it.each([
  [1, 'robots.txt keeps 1 of its pages out: its item stays a teaser'],
  [3, 'robots.txt keeps 3 of its pages out: their items stay teasers'],
])('feeds says that %d pages of a feed are kept out', async (keptOut, words) => {
  const folder = aFolder();
  const [storeUrl, feed] = [`sqlite:${join(folder, 'a.db')}`, 'https://valley.example/feed'];
  const database = openDatabase(storeUrl);
  await openFeedMemory(database).feeds.set(feed, { ...newFeed(feed, 0), items: 5, lastSuccess: 0, keptOut });
  database.sql.close();
  const { out } = await copydesk(['feeds'], { folder, settings: { STORE_URL: storeUrl, FEEDS: feed } });
  expect(out.split('\n').slice(-2)).toEqual([`   ${words}`, '']);
});

it('a briefing says which feeds of its topic fail', async () => {
  const folder = aFolder();
  const storeUrl = `sqlite:${join(folder, 'a.db')}`;
  const [feed, other] = ['https://valley.example/feed', 'https://caspian.example/feed'];
  const settings = { STORE_URL: storeUrl, TOPICS: 'pier,ports', TOPIC_PIER_FEEDS: feed, TOPIC_PORTS_FEEDS: other };
  await copydesk(['add', '-'], { folder, settings, input: 'The council of Velmark closed its pier on Tuesday.' });
  const database = openDatabase(storeUrl);
  for (const url of [feed, other])
    await openFeedMemory(database).feeds.set(url, {
      ...newFeed(url, 0),
      failing: { why: 'answered 503', status: 503, since: Date.UTC(2031, 4, 6), times: 2, gone: 0 },
    });
  database.sql.close();
  const { out } = await copydesk(['brief', 'pier'], { folder, settings });
  expect(out).toMatch(/failing since .*: valley.example \(answered 503\)/);
  expect(out).not.toContain('caspian');
});

describe('add', () => {
  it('takes pages, feeds and files of the web', { timeout: 30_000 }, async () => {
    const { run, server } = await aPlace({
      '/feed': FEED,
      '/page': aPage('Report on a page', wholeText('p')),
      '/picture': { status: 200, headers: { 'content-type': 'image/png' }, body: '\u0089PNG\u0000\u0001' },
    });
    const added = await run(['add', ...['/page', '/feed', '/picture'].map((path) => server.origin + path)]);
    expect(added.out).toMatch(/^stored {3}[0-9a-f]{20} {2}Report on a page\nstored {3}[0-9a-f]{20} {2}Harbour Times\n/);
    expect(added.err).toMatch(
      /refused {2}\S+\/picture: is image\/png[\s\S]*2 stored, 0 changed, 0 known already, 1 refused/,
    );
    expect(added.code).toBe(1);
    expect((await run(['add', `${server.origin}/page`])).err).toContain('0 stored, 0 changed, 1 known already');
    // what is handed in is no matter of robots.txt
    expect(server.requests.map(({ url }) => url)).toEqual(['/page', '/feed', '/picture', '/page']);
  });

  it('reaches no private network that is not allowed', async () => {
    const { run, server } = await aPlace({ '/page': aPage('Report', wholeText('p')) });
    const { code, err } = await run(['add', `${server.origin}/page`], { FETCH_ALLOW_CIDR: '' });
    expect(code).toBe(1);
    expect(err).toContain('refused');
    expect(server.requests).toEqual([]);
  });

  it('lets no option speak for a page', async () => {
    expect((await copydesk(['add', 'https://a.example/', '--title', 'T'], { folder: aFolder() })).code).toBe(2);
  });
});

describe('with FETCH_PROXY', () => {
  const login = 'anna:hunter2';

  it('feeds and pages come over the proxy', { timeout: 30_000 }, async () => {
    const { run, server } = await aPlace({ '/feed': FEED, '/page': aPage('Report on a page', wholeText('p')) });
    const proxy = await aProxy({ login, names: { '127.0.0.1': '127.0.0.1' } });
    const settings = { FETCH_PROXY: `http://${login}@127.0.0.1:${proxy.port}` };
    expect((await run(['ingest', '--once'], settings)).err).toContain('1 poll: 1 stored');
    expect((await run(['add', `${server.origin}/page`], settings)).err).toContain('1 stored');
    expect(proxy.lines.map(({ line }) => line)).toEqual([`GET ${server.origin}/feed`, `GET ${server.origin}/page`]);
    expect(server.requests).toHaveLength(2);
    expect((await run(['doctor'], settings)).out).toContain('fetched over FETCH_PROXY');
  });

  it('a feed says what is wrong with the proxy, and nothing says its password', { timeout: 30_000 }, async () => {
    const { run, server } = await aPlace({ '/feed': FEED });
    const proxy = await aProxy({ login: 'anna:other', names: { '127.0.0.1': '127.0.0.1' } });
    const settings = { FETCH_PROXY: `http://${login}@127.0.0.1:${proxy.port}` };
    const ran = [
      await run(['ingest', '--once'], settings),
      await run(['feeds'], settings),
      await run(['doctor'], settings),
      await run(['add', `${server.origin}/page`], settings),
      await run(['doctor'], { FETCH_PROXY: `http://${login}#@proxy.example:3128` }),
    ];
    expect(ran.slice(0, 2).map(({ out }) => out)).toEqual(
      Array(2).fill(expect.stringContaining('does not take the user and the password of FETCH_PROXY')),
    );
    expect(ran[4]?.out).toContain('is the address of an HTTP proxy');
    expect(JSON.stringify(ran)).not.toContain('hunter2');
    expect(server.requests).toEqual([]);
  });
});
