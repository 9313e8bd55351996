import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { openSharedWeb } from '../../../src/bot/ingest/hosts.ts';
import { openFeedMemory } from '../../../src/bot/ingest/memory.ts';
import { openDatabase } from '../../../src/store/sqlite/database.ts';
import { serve } from '../../support/web/server.ts';
import { aWeb } from '../../support/web/site.ts';

const HOUR = 3_600_000;

it('what one process was told by Retry-After, the others obey, until its time is over', async () => {
  const server = await serve((_request, response) => response.writeHead(503, { 'retry-after': '3600' }).end(), {
    host: '0.0.0.0',
  });
  const database = openDatabase('sqlite::memory:');
  onTestFinished(() => database.sql.close());
  const memory = openFeedMemory(database);
  let time = Date.UTC(2031, 4, 6);
  const now = () => time;
  const open = () => openSharedWeb(memory, (options) => aWeb({ ...options, now }), now);
  const [one, other] = [await open(), await open()];
  const ask = async (web: typeof one, host: string) =>
    await web.fetch({ url: `http://${host}:${server.port}/`, accept: 'feed', maxBytes: 1_000 });
  const told = () => server.requests.map(({ headers }) => headers.host?.split(':')[0]);

  expect(await ask(one, '127.0.0.1')).toMatchObject({ status: 503, retryAfter: HOUR });
  expect(await ask(other, '127.0.0.1')).toEqual({
    outcome: 'failed',
    why: 'asked to be left alone for another 60 min',
    retryAfter: HOUR,
  });
  // what the other one is told does not undo it
  await ask(other, '127.0.0.2');
  await ask(one, '127.0.0.2');
  await ask(await open(), '127.0.0.1');
  expect(told()).toEqual(['127.0.0.1', '127.0.0.2']);
  time += HOUR;
  await ask(other, '127.0.0.1');
  expect(told()).toEqual(['127.0.0.1', '127.0.0.2', '127.0.0.1']);
  expect(await memory.closedUntil.get('127.0.0.1')).toBe(time + HOUR);
});

it('what two processes are told by two hosts at the same moment, both is known to the next', async () => {
  const answers: (() => void)[] = [];
  const server = await serve(
    (_request, response) => {
      answers.push(() => response.writeHead(503, { 'retry-after': '3600' }).end());
      if (answers.length === 2) for (const answer of answers) answer();
    },
    { host: '0.0.0.0' },
  );
  const database = openDatabase('sqlite::memory:');
  onTestFinished(() => database.sql.close());
  const memory = openFeedMemory(database);
  const get = memory.closedUntil.get.bind(memory.closedUntil);
  // so that each has read before the other writes
  Object.assign(memory.closedUntil, { get: async (host: string) => (await Promise.all([get(host), wait(50)]))[0] });
  const open = () => openSharedWeb(memory, aWeb, Date.now);
  const ask = async (host: string) =>
    (await open()).fetch({ url: `http://${host}:${server.port}/`, accept: 'feed', maxBytes: 1_000 });
  await Promise.all([ask('127.0.0.1'), ask('127.0.0.2')]);
  const told = (await open()).closings().map(({ host }) => host);
  expect(told.sort()).toEqual(['127.0.0.1', '127.0.0.2']);
});

it('what one process is told by Retry-After, those obey that wait for their turn, also where another host leads there', async () => {
  const server = await serve(
    ({ url, headers }, response) => {
      const leads = url === '/lead' && headers.host?.startsWith('127.0.0.2');
      const location = `http://127.0.0.1:${server.port}/`;
      const answer = () =>
        response.writeHead(leads ? 302 : 503, leads ? { location } : { 'retry-after': '3600' }).end();
      setTimeout(answer, 30);
    },
    { host: '0.0.0.0' },
  );
  const database = openDatabase('sqlite::memory:');
  onTestFinished(() => database.sql.close());
  const memory = openFeedMemory(database);
  const open = () => openSharedWeb(memory, (options) => aWeb({ ...options, apartMs: 50 }), Date.now);
  const [one, other] = [await open(), await open()];
  const ask = (web: typeof one, place: string) =>
    web.fetch({ url: `http://${place.replace('/', `:${server.port}/`)}`, accept: 'page', maxBytes: 1_000 });
  const told = ask(one, '127.0.0.1/');
  while (server.requests.length === 0) await wait(5);
  const waited = ask(other, '127.0.0.1/');
  expect(await told).toMatchObject({ status: 503, retryAfter: HOUR });
  const words = expect.stringContaining('asked to be left alone for another 60 min');
  expect(await waited).toMatchObject({ outcome: 'failed', why: words, retryAfter: expect.any(Number) });
  expect(await ask(await open(), '127.0.0.2/lead')).toMatchObject({ outcome: 'failed', why: words });
  expect(server.requests.map(({ headers }) => headers.host?.split(':')[0])).toEqual(['127.0.0.1', '127.0.0.2']);
});

it('any number of processes ask a host one after the other, a pause between them, also when one was stopped amid a request', async () => {
  const spans: { readonly from: number; to: number }[] = [];
  const server = await serve(
    (_request, response) => {
      const span = { from: performance.now(), to: Number.POSITIVE_INFINITY };
      spans.push(span);
      response.on('close', () => {
        span.to = performance.now();
      });
      setTimeout(() => response.end('ok'), 30);
    },
    { host: '0.0.0.0' },
  );
  const database = openDatabase('sqlite::memory:');
  onTestFinished(() => database.sql.close());
  const memory = openFeedMemory(database);
  const open = () => openSharedWeb(memory, (options) => aWeb({ ...options, apartMs: 150 }), Date.now);
  const ask = (web: Awaited<ReturnType<typeof open>>, host = '127.0.0.1') =>
    web.fetch({ url: `http://${host}:${server.port}/`, accept: 'page', maxBytes: 1_000 });
  const [one, other] = [await open(), await open()];
  const all = await Promise.all([ask(one), ask(other), ask(other), ask(one)]);
  expect(all.map(({ outcome }) => outcome)).toEqual(Array(4).fill('fetched'));
  const last = ask(one);
  while (spans.length < 5) await wait(5);
  await one.close();
  expect(await last).toMatchObject({ outcome: 'failed' });
  expect(await ask(await open())).toMatchObject({ outcome: 'fetched' });
  const pauses = spans.slice(1).map(({ from }, i) => from - spans[i]!.to);
  // what is heard here of an end may be a little late
  expect(pauses.filter((pause) => pause < 130)).toEqual([]);
  expect(pauses).toHaveLength(5);
  // another host is not waited for
  const began = performance.now();
  await Promise.all([ask(other, '127.0.0.2'), ask(other, '127.0.0.3')]);
  expect(performance.now() - began).toBeLessThan(150);
});
