import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LONGEST_TURN_MS, type WebOptions } from '../../../src/adapters/sources/http.ts';
import { openFeedMemory } from '../../../src/bot/ingest/memory.ts';
import { LONGEST_DELAY_MS, openRobots } from '../../../src/bot/ingest/robots.ts';
import { openDatabase } from '../../../src/store/sqlite/database.ts';
import { aSite } from '../../support/web/site.ts';

const HOUR = 3_600_000;
const NEVER = new AbortController().signal;
const CLOSED = 'User-agent: *\nDisallow: /closed';
const KEPT_OUT = { outcome: 'refused', why: 'is kept out by its robots.txt' };

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A site whose robots.txt is answered so, and what is known of it: `restart` is a process after this one. */
async function aPublisher(answer: Answer, options: WebOptions = {}) {
  const publisher = { answer, time: Date.UTC(2031, 4, 6, 12) };
  const now = () => publisher.time;
  const { server, web } = await aSite((request, response) => publisher.answer(request, response), { now, ...options });
  const database = openDatabase('sqlite::memory:');
  onTestFinished(() => database.sql.close());
  const wait = async (ms: number) => {
    publisher.time += ms;
  };
  const restart = () => openRobots({ web, memory: openFeedMemory(database), now, wait });
  let robots = restart();
  return Object.assign(publisher, {
    server,
    web,
    restart: () => {
      robots = restart();
    },
    enter: (path: string, signal = NEVER) => robots.enter(new URL(path, server.origin), signal),
    /** Asks for a page that answers at once, where it may be asked for. */
    whyNot: async (path: string, signal = NEVER) => {
      const entered = await robots.enter(new URL(path, server.origin), signal);
      if (!('leave' in entered)) return entered;
      await entered.leave();
      return undefined;
    },
    asked: () => server.requests.map(({ url }) => url),
  });
}

const text =
  (body: string, headers = {}): Answer =>
  (_, response) =>
    void response.writeHead(200, { 'content-type': 'text/plain', ...headers }).end(body);
const status =
  (code: number, headers = {}): Answer =>
  (_, response) =>
    void response.writeHead(code, headers).end(CLOSED);

describe('a robots.txt', () => {
  it('is asked for once a day, whatever becomes of the process', async () => {
    const publisher = await aPublisher(text(CLOSED));
    expect(await publisher.whyNot('/closed/a')).toEqual(KEPT_OUT);
    expect(await publisher.whyNot('/open')).toBeUndefined();
    publisher.restart();
    publisher.time += 23.9 * HOUR;
    expect(await publisher.whyNot('/closed/b')).toEqual(KEPT_OUT);
    expect(publisher.asked()).toEqual(['/robots.txt']);
    publisher.answer = text('');
    publisher.time += 0.2 * HOUR;
    expect(await publisher.whyNot('/closed/a')).toBeUndefined();
    expect(publisher.asked()).toEqual(['/robots.txt', '/robots.txt']);
    expect(publisher.server.requests[0]!.headers).toMatchObject({
      'user-agent': 'Copydesk/0.1',
      accept: expect.stringContaining('text/plain'),
    });
  });

  it('is asked for anew where the clock was put back', async () => {
    const publisher = await aPublisher(text(CLOSED));
    await publisher.whyNot('/');
    publisher.time -= HOUR;
    await publisher.whyNot('/');
    expect(publisher.asked()).toHaveLength(2);
  });

  it('is asked for once by many at the same time', async () => {
    const publisher = await aPublisher(text(CLOSED));
    const paths = ['/closed', '/a', '/b', '/closed/c'];
    expect(await Promise.all(paths.map((path) => publisher.whyNot(path)))).toEqual([
      KEPT_OUT,
      undefined,
      undefined,
      KEPT_OUT,
    ]);
    expect(publisher.asked()).toHaveLength(1);
  });

  it('is as it was where it has not changed', async () => {
    const publisher = await aPublisher(text(CLOSED, { etag: '"1"' }));
    await publisher.whyNot('/');
    publisher.answer = (request, response) => {
      response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 500).end();
    };
    publisher.time += 25 * HOUR;
    expect(await publisher.whyNot('/closed')).toEqual(KEPT_OUT);
    publisher.time += 23 * HOUR;
    expect(await publisher.whyNot('/closed')).toEqual(KEPT_OUT);
    expect(publisher.asked()).toHaveLength(2);
  });

  it.each([204, 400, 401, 403, 404, 410, 451])('that is answered with %d keeps nothing out', async (code) => {
    const publisher = await aPublisher(status(code));
    expect(await publisher.whyNot('/closed')).toBeUndefined();
    expect(await publisher.whyNot('/closed')).toBeUndefined();
    expect(publisher.asked()).toHaveLength(1);
  });

  it.each<[string, Answer]>([
    ['is answered with 500', status(500)],
    ['is answered with 503', status(503)],
    ['is answered with 429', status(429)],
    ['is not answered', (_, response) => void response.destroy()],
  ])('that %s keeps everything out for now', async (_what, answer) => {
    const publisher = await aPublisher(answer);
    expect(await publisher.whyNot('/open')).toMatchObject({
      outcome: 'failed',
      why: expect.stringMatching(/^its robots\.txt /),
      isUnreadable: true,
    });
    publisher.answer = text(CLOSED);
    publisher.time += 5 * 60_000;
    expect(await publisher.whyNot('/open')).toMatchObject({ outcome: 'failed', retryAfter: expect.any(Number) });
    expect(publisher.asked()).toHaveLength(1);
    publisher.time += 11 * 60_000;
    expect(await publisher.whyNot('/open')).toBeUndefined();
    expect(await publisher.whyNot('/closed')).toEqual(KEPT_OUT);
    expect(publisher.asked()).toHaveLength(2);
  });

  it('counts as it was read last while it cannot be reached, and is asked for more and more seldom', async () => {
    const publisher = await aPublisher(text(CLOSED));
    await publisher.whyNot('/');
    publisher.answer = status(500);
    for (let hours = 0; hours < 40 * 24; hours++) {
      publisher.time += HOUR;
      expect(await publisher.whyNot('/open')).toBeUndefined();
      expect(await publisher.whyNot('/closed')).toEqual(KEPT_OUT);
    }
    expect(publisher.asked().length).toBeLessThan(50);
  });

  it('that could never be read counts as none after a month', async () => {
    const publisher = await aPublisher(status(500));
    for (let days = 0; days < 30; days++) {
      expect(await publisher.whyNot('/open')).toMatchObject({ outcome: 'failed' });
      publisher.time += 24 * HOUR;
    }
    publisher.time += 24 * HOUR;
    expect(await publisher.whyNot('/open')).toBeUndefined();
  });

  it('is followed to where it redirects, five times', async () => {
    const hops: Answer = (request, response) => {
      const n = Number(request.url!.slice(1)) || 0;
      if (n === 5) response.end(CLOSED);
      else response.writeHead(302, { location: `/${n + 1}` }).end();
    };
    const publisher = await aPublisher(hops);
    expect(await publisher.whyNot('/closed')).toEqual(KEPT_OUT);
    expect(publisher.asked()).toHaveLength(6);
  });

  it('that redirects for ever is none', async () => {
    const publisher = await aPublisher((request, response) => {
      response.writeHead(302, { location: `${request.url}x` }).end();
    });
    expect(await publisher.whyNot('/closed')).toBeUndefined();
  });

  it('of any length is read up to 500 KiB', async () => {
    const publisher = await aPublisher(text(`${CLOSED}\n${'#'.repeat(3_000_000)}\nDisallow: /open`));
    expect(await publisher.whyNot('/closed')).toEqual(KEPT_OUT);
    expect(await publisher.whyNot('/open')).toBeUndefined();
  });

  it('is not asked for where its host wants to be left alone, which nothing is concluded from', async () => {
    const publisher = await aPublisher(status(503, { 'retry-after': '1800' }));
    expect(await publisher.whyNot('/open')).toMatchObject({ retryAfter: 1_800_000 });
    publisher.restart();
    publisher.answer = text(CLOSED);
    publisher.time += 1_700_000;
    expect(await publisher.whyNot('/open')).toMatchObject({ outcome: 'failed' });
    publisher.time += 200_000;
    expect(await publisher.whyNot('/open')).toBeUndefined();
  });

  it('is asked for as soon as its host, which asked to be left alone before, lets us', async () => {
    const publisher = await aPublisher(status(429, { 'retry-after': '60' }));
    await publisher.web.fetch({ url: `${publisher.server.origin}/feed`, accept: 'feed', maxBytes: 1_000 });
    publisher.answer = text(CLOSED);
    expect(await publisher.whyNot('/open')).toEqual({
      outcome: 'failed',
      why: expect.stringContaining('left alone'),
      retryAfter: 60_000,
    });
    publisher.time += 61_000;
    expect(await publisher.whyNot('/open')).toBeUndefined();
    expect(publisher.asked()).toEqual(['/feed', '/robots.txt']);
  });

  it('that is called off says nothing of the site', async () => {
    const off = new AbortController();
    const publisher = await aPublisher(() => off.abort());
    expect(await publisher.whyNot('/open', off.signal)).toEqual({ outcome: 'failed', why: 'was called off' });
    publisher.answer = text(CLOSED);
    expect(await publisher.whyNot('/open')).toBeUndefined();
  });

  it('holds for its site alone: another port is another one', async () => {
    const [one, other] = [await aPublisher(text(CLOSED)), await aPublisher(text(''))];
    expect(await one.whyNot('/closed')).toEqual(KEPT_OUT);
    expect(await one.whyNot(`${other.server.origin}/closed`)).toBeUndefined();
    expect(other.asked()).toEqual(['/robots.txt']);
  });
});

describe('Crawl-delay', () => {
  it.each([
    ['as it asks', '4', 4_000],
    ['up to a limit', '600', LONGEST_DELAY_MS],
  ])('keeps pages apart %s, also over a restart', async (_how, seconds, delayMs) => {
    const publisher = await aPublisher(text(`User-agent: *\nCrawl-delay: ${seconds}\nDisallow: /closed`));
    const asked: number[] = [];
    const ask = async (path: string) => {
      expect(await publisher.whyNot(path)).toBeUndefined();
      asked.push(publisher.time);
    };
    const start = publisher.time;
    await ask('/a');
    await ask('/b');
    publisher.restart();
    expect(await publisher.whyNot('/closed')).toEqual(KEPT_OUT);
    publisher.time += 1_000;
    await ask('/c');
    publisher.time += delayMs;
    await ask('/d');
    expect(asked.map((at) => at - start)).toEqual([0, delayMs, 2 * delayMs, 3 * delayMs]);
  });

  it('keeps pages apart that are asked for at the same time', async () => {
    const publisher = await aPublisher(text('User-agent: *\nCrawl-delay: 4'));
    const start = publisher.time;
    await Promise.all(['/a', '/b', '/c'].map((path) => publisher.whyNot(path)));
    expect(publisher.time - start).toBe(8_000);
  });

  it('begins when the page has answered, however long that takes', async () => {
    const publisher = await aPublisher(text('User-agent: *\nCrawl-delay: 4'));
    const entered = await publisher.enter('/a');
    publisher.time += 20_000;
    const next = publisher.whyNot('/b');
    if ('leave' in entered) await entered.leave();
    const left = publisher.time;
    await next;
    expect(publisher.time - left).toBe(4_000);
  });

  it('ends at last where the process died that was asking for a page', async () => {
    const publisher = await aPublisher(text('User-agent: *\nCrawl-delay: 4'));
    const start = publisher.time;
    await publisher.enter('/a');
    publisher.restart();
    expect(await publisher.whyNot('/b')).toBeUndefined();
    expect(publisher.time - start).toBe(LONGEST_TURN_MS);
  });

  it('ends when it is called off', async () => {
    const publisher = await aPublisher(text('User-agent: *\nCrawl-delay: 5'));
    await publisher.whyNot('/a');
    expect(await publisher.whyNot('/b', AbortSignal.abort())).toEqual({ outcome: 'failed', why: 'was called off' });
  });
});
