import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../../../src/bot/config.ts';
import { LEASE_MS } from '../../../src/bot/ingest/hold.ts';
import { openFeedMemory } from '../../../src/bot/ingest/memory.ts';
import { pollFeed } from '../../../src/bot/ingest/poll.ts';
import { closeOutside, openIngest } from '../../../src/bot/ingest/run.ts';
import { openDatabase } from '../../../src/store/sqlite/database.ts';
import { copydesk, copydeskProcess, MAIN } from '../../support/command-line.ts';
import { aFolder } from '../../support/folder.ts';
import { aFeed, wholeText } from '../../support/internet/newsroom.ts';
import { serve } from '../../support/web/server.ts';

const HOSTS = 20;
const FEEDS_OF_FIRST = 2;
const FILES = 40;

it('two processes at once ask for every feed once, a host one thing at a time, and take every file once', {
  timeout: 60_000,
}, async () => {
  const asking = new Map<string, number>();
  let most = 0;
  const server = await serve(
    ({ url = '', headers: { host = '' } }, response) => {
      asking.set(host, (asking.get(host) ?? 0) + 1);
      most = Math.max(most, asking.get(host)!);
      // so long that the other process comes while this one waits
      setTimeout(() => {
        asking.set(host, asking.get(host)! - 1);
        answer(response, host + url, '"1"');
      }, 300);
    },
    { host: '0.0.0.0' },
  );
  const folder = aFolder();
  const inbox = join(folder, 'inbox');
  const feeds = [
    ...Array.from({ length: HOSTS }, (_, i) => `http://127.0.0.${i + 1}:${server.port}/feed`),
    ...Array.from({ length: FEEDS_OF_FIRST - 1 }, (_, i) => `http://127.0.0.1:${server.port}/feed/${i}`),
  ];
  const settings = {
    FETCH_ALLOW_CIDR: '127.0.0.0/8',
    FEEDS: feeds.join(' '),
    INBOX: inbox,
  };
  mkdirSync(inbox);
  for (let i = 0; i < FILES; i++) {
    const file = join(inbox, `${i}.txt`);
    writeFileSync(file, `The council of Velmark closed pier ${i} on Tuesday. ${wholeText(`p${i}`)}`);
    utimesSync(file, 1_800_000_000, 1_800_000_000);
  }
  const both = await Promise.all([1, 2].map(() => copydeskProcess(['ingest', '--once'], { folder, settings })));
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  const asked = server.requests.map(({ url, headers }) => `http://${headers.host}${url}`);
  expect(asked.toSorted()).toEqual(feeds.toSorted());
  expect(most).toBe(1);
  expect(readdirSync(join(inbox, 'done'))).toHaveLength(FILES);
  expect(readdirSync(inbox)).toEqual(['done']);
  const lines = both.flatMap(({ out }) => out.split('\n'));
  expect(lines.filter((line) => line.startsWith('done'))).toHaveLength(FILES);
  expect(lines.filter((line) => line.startsWith('left'))).toEqual([]);
  expect((await copydesk(['doctor'], { folder, settings })).out).toContain(`${feeds.length + FILES} articles`);
});

describe('a process that is amid a poll', () => {
  it('keeps others from it until it dies, and no longer than its lease', { timeout: 60_000 }, async () => {
    const { poll, asked, process: first } = await amidAPoll();
    expect(await poll()).toBe('elsewhere');
    first.kill('SIGKILL');
    await once(first, 'close');
    expect(await poll()).toBe('elsewhere');
    expect(asked()).toBe(1);
    expect(await poll(LEASE_MS)).toBe('read');
    expect(asked()).toBe(2);
  });

  it('frees it at once when it is told to stop', { timeout: 60_000 }, async () => {
    const { poll, asked, process: first } = await amidAPoll();
    first.kill('SIGTERM');
    await once(first, 'close');
    expect(await poll()).toBe('read');
    expect(asked()).toBe(2);
  });

  it('notes nothing where another has polled meanwhile', { timeout: 60_000 }, async () => {
    const { poll, held, state, process: first } = await amidAPoll();
    expect(await poll(LEASE_MS)).toBe('read');
    const noted = await state();
    expect(noted).toMatchObject({ etag: '"2"', items: 1 });
    answer(held, 'the first answer, late', '"1"');
    // its poll ends before it stops
    await wait(500);
    first.kill('SIGTERM');
    await once(first, 'close');
    expect(await state()).toEqual(noted);
  });
});

/** A process whose first request is not answered until somebody answers it; whoever asks after it is answered at once. */
async function amidAPoll() {
  const { promise: begun, resolve: begin } = Promise.withResolvers<ServerResponse>();
  let requests = 0;
  const server = await serve((_request, response) => {
    requests++;
    if (requests === 1) begin(response);
    else answer(response, 'what the second hears', `"${requests}"`);
  });
  const folder = aFolder();
  const storeUrl = `sqlite:${join(folder, 'a.db')}`;
  const feed = `${server.origin}/feed`;
  const settings = { FETCH_ALLOW_CIDR: '127.0.0.0/8', FEEDS: feed, STORE_URL: storeUrl };
  const process = anIngest(folder, settings);
  const held = await begun;
  return {
    process,
    held,
    asked: () => requests,
    /** Polls the feed in this process, with a clock that is so much ahead. */
    poll: async (ahead = 0) => {
      const read = readConfig(settings);
      if (!read.ok) throw new Error('the settings cannot be used');
      const context = await openIngest(read.config, openDatabase(storeUrl), () => Date.now() + ahead);
      try {
        return (await pollFeed({ url: feed, host: '127.0.0.1' }, context, new AbortController().signal))?.outcome;
      } finally {
        await closeOutside(context);
        await context.archive.close();
      }
    },
    state: async () => {
      const database = openDatabase(storeUrl, { readOnly: true });
      try {
        return await openFeedMemory(database).feeds.get(feed);
      } finally {
        database.sql.close();
      }
    },
  };
}

function anIngest(folder: string, settings: Readonly<Record<string, string>>): ChildProcess {
  const child = spawn(process.execPath, [MAIN, 'ingest'], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', ...settings },
    stdio: 'ignore',
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

function answer(response: ServerResponse, seed: string, etag: string): void {
  const feed = aFeed([{ id: seed, text: wholeText(seed) }], { etag });
  if (feed !== 'drop') response.writeHead(feed.status, feed.headers).end(feed.body);
}
