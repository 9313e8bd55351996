import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { openReaders } from '../../../src/adapters/sources/readers.ts';
import { type PollReport, pollFeeds } from '../../../src/bot/ingest/loop.ts';
import { openFeedMemory } from '../../../src/bot/ingest/memory.ts';
import { openRobots } from '../../../src/bot/ingest/robots.ts';
import { archiveIn } from '../../../src/store/sqlite/archive.ts';
import { openDatabase } from '../../../src/store/sqlite/database.ts';
import { aFeed, wholeText } from '../../support/internet/newsroom.ts';
import { lookupBy } from '../../support/web/lookup.ts';
import { serve } from '../../support/web/server.ts';
import { aWeb } from '../../support/web/site.ts';

/** Short, but a loaded machine has to keep it where nothing is the matter. */
const PATIENCE = { connectMs: 3_000, headersMs: 3_000, totalMs: 6_000 };
const READERS = { memoryMb: 300, timeMs: 15_000, workers: 2 };

/** 200 MB when it is unpacked. */
const BOMB = gzipSync(Buffer.alloc(200_000_000, '<a>'), { level: 1 });

/** What each host answers, and what is said of its feed. */
const HOSTS: Readonly<Record<string, { readonly answer: (response: ServerResponse) => void; readonly why: RegExp }>> = {
  'bomb.example': {
    answer: (response) => response.setHeader('content-encoding', 'gzip').end(BOMB),
    why: /larger than 10 MB/,
  },
  'laughs.example': { answer: (response) => response.end(billionLaughs()), why: /^$/ },
  'drip.example': {
    answer: (response) => {
      const timer = setInterval(() => response.write('<'), 100);
      response.on('close', () => clearInterval(timer));
    },
    why: /longer than/,
  },
  'silent.example': { answer: () => {}, why: /s$|answer/ },
  'deep.example': { answer: (response) => response.end(`<rss>${'<a>'.repeat(3_000_000)}`), why: /^$/ },
  'page.example': {
    answer: (response) =>
      response
        .setHeader('content-type', 'text/html')
        .end('<!doctype html><link rel="alternate" type="application/rss+xml" href="/rss"><p>A page.'),
    why: /not a feed; it points to http:\/\/page.example:\d+\/rss/,
  },
  'noise.example': {
    answer: (response) => response.end(Buffer.from(Array.from({ length: 5_000 }, (_, i) => (i * 131) % 256))),
    why: /feed/,
  },
  'broken.example': { answer: (response) => response.destroy(), why: /./ },
};

it('goes on past hostile servers, each refused in bounded time, and stores what the good one brings', {
  timeout: 120_000,
}, async () => {
  const server = await serve((request, response) => {
    const host = String(request.headers.host).split(':')[0]!;
    const good = aFeed([{ id: 'a', text: wholeText('a') }]);
    if (host === 'good.example' && good !== 'drop') response.end(good.body);
    else if (host === 'tags.example' && request.url === '/feed')
      response.end(
        `<rss version="2.0"><channel><title>T</title><item><title>A page of tags</title><link>http://tags.example:${server.port}/page</link><description>A teaser of it.</description></item></channel></rss>`,
      );
    else if (host === 'tags.example') response.setHeader('content-type', 'text/html').end('<b>'.repeat(1_600_000));
    else HOSTS[host]?.answer(response);
  });
  const database = openDatabase('sqlite::memory:');
  const archive = archiveIn(database);
  const readers = openReaders(READERS);
  onTestFinished(async () => {
    await readers.close();
    await archive.close();
  });
  const web = aWeb({ patience: PATIENCE, lookup: lookupBy(() => ['127.0.0.1']) });
  const memory = openFeedMemory(database);
  const robots = openRobots({ web, memory, now: Date.now });
  const context = { archive, memory, web, robots, readers, now: Date.now };
  const reports = new Map<string, PollReport>();
  const feeds = [...Object.keys(HOSTS), 'tags.example', 'good.example'].map(
    (host) => `http://${host}:${server.port}/feed`,
  );
  const started = performance.now();
  await pollFeeds(feeds, context, new AbortController().signal, {
    once: true,
    tell: (report) => reports.set(new URL(report.url).hostname, report),
  });
  expect(performance.now() - started).toBeLessThan(90_000);
  for (const [host, { why }] of Object.entries(HOSTS)) {
    const report = reports.get(host);
    expect(report && 'feed' in report ? (report.feed.failing?.why ?? '') : report, host).toMatch(why);
  }
  const titles = [];
  for await (const { article } of archive.iterate()) titles.push([article.title, article.extent]);
  expect(titles.sort()).toEqual(
    expect.arrayContaining([
      ['A page of tags', 'teaser'],
      ['Report a', undefined],
    ]),
  );
});

function billionLaughs(): string {
  const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
  return `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">${entities}]><rss version="2.0"><channel><title>&l9;</title></channel></rss>`;
}
