import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { takeIn } from '../../../src/briefings/intake.ts';
import { archiveIn } from '../../../src/store/sqlite/archive.ts';
import { openDatabase } from '../../../src/store/sqlite/database.ts';
import { subscriptionsIn } from '../../../src/store/sqlite/subscriptions.ts';
import { syntheticArticles } from '../../support/synthetic.ts';
import { check, heading, percentile, row } from './table.ts';

const CHANNELS = Number(process.env.CHANNELS ?? 5_000);
/** What deliveries may use of Discord's 50 a second. */
const RATE = 40;
/** Fewer channels are through sooner, were their digests not spread. */
const SPREAD_S = 60;
const ARTICLES = 2_000;
const TOPICS = ['karvala', 'osteria', 'velmark', 'brask', 'kesh', 'sorrel', 'umbra', 'petrovac', 'calder', 'elmira'];
/** So long the person asks before anything is delivered, for the comparison. */
const FLOOR_MS = 12_000;
/** A process that has just started answers slowly. */
const WARM_MS = 12_000;
const HEAP_MB = 256;
const HOUR = 3_600_000;
const MINUTE = 60_000;

interface Report {
  readonly times: readonly number[];
  readonly counts: readonly number[];
  readonly briefs: readonly number[];
  readonly failures: readonly string[];
  readonly busiest: number;
  readonly refused: number;
  readonly violations: readonly string[];
}

/** Every channel wants its digest at the same minute; a person asks for briefings meanwhile. The bot is the real one, in its own process. */
export async function broadcast(): Promise<void> {
  heading(`${CHANNELS} channels at one minute, ${ARTICLES} articles, ${TOPICS.length} topics`);
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-broadcast-'));
  const server = fork(fileURLToPath(new URL('discord.ts', import.meta.url)), [String(CHANNELS)]);
  const [place] = (await once(server, 'message')) as [{ api: string; token: string; ids: string[] }];
  const url = `sqlite:${join(folder, 'a.db')}`;
  const slot = Math.ceil((Date.now() + 75_000 + CHANNELS) / MINUTE) * MINUTE;
  await fill(url, place.ids, slot);
  const bot = spawn(process.execPath, [fileURLToPath(new URL('../../../src/bot/main.ts', import.meta.url)), 'start'], {
    cwd: folder,
    env: {
      PATH: process.env.PATH ?? '',
      DESK_PORT: 'off',
      STORE_URL: url,
      DISCORD_TOKEN: place.token,
      DISCORD_API_BASE: place.api,
      LOG_LEVEL: 'error',
      // V8 keeps garbage for as long as there is room: with little room memory shows what is really held
      NODE_OPTIONS: `--max-old-space-size=${HEAP_MB}`,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ask = async <T>(word: string): Promise<T> => {
    server.send(word);
    return ((await once(server, 'message')) as [T])[0];
  };
  const memory: number[] = [];
  await wait(slot - Date.now() - FLOOR_MS - WARM_MS);
  server.send('ask');
  await wait(WARM_MS);
  const { briefs: cold } = await ask<Report>('report');
  server.send('ask');
  await wait(slot - Date.now() - 1_000);
  const { briefs: warm } = await ask<Report>('report');
  const floor = warm.slice(cold.length);
  const before = residentMb(bot.pid!);
  server.send('ask');
  const limit = Math.max(CHANNELS / RATE, SPREAD_S);
  const end = slot + (limit * 3 + 60) * 1_000;
  for (let reached = 0; reached < CHANNELS && Date.now() < end; ) {
    await wait(1_000);
    reached = (await ask<{ count: number }>('count')).count;
    if (reached >= (CHANNELS / 10) * (memory.length + 1)) memory.push(residentMb(bot.pid!));
  }
  const report = await ask<Report>('report');
  tell({ ...report, briefs: report.briefs.slice(warm.length) }, slot, limit, before, memory, floor);
  const exit = once(bot, 'exit');
  bot.kill('SIGTERM');
  const asked = performance.now();
  await exit;
  row('stopped', `${Math.round(performance.now() - asked)} ms`, 'with the threads of long digests still to be made');
  server.send('stop');
  rmSync(folder, { recursive: true, force: true });
}

function tell(
  report: Report,
  slot: number,
  limit: number,
  before: number,
  memory: readonly number[],
  floor: readonly number[],
): void {
  const { times, counts, briefs, failures, busiest, refused, violations } = report;
  const seconds = (Math.max(...times) - slot) / 1_000;
  const p99 = percentile(briefs, 99);
  row(
    'time to the last delivery',
    `${seconds.toFixed(1)} s`,
    `${CHANNELS} at ${RATE} a second take ${limit.toFixed(1)} s`,
  );
  check('within 1.1 of the limit', seconds / limit <= 1.1, `ratio ${(seconds / limit).toFixed(3)}`);
  check(
    'each channel once',
    counts.every((count) => count === 1),
    `${counts.filter((count) => count !== 1).length} not`,
  );
  row('requests in the busiest second', busiest, `Discord allows 50; refused ${refused}`);
  row(
    '/brief meanwhile',
    `${briefs.length}`,
    `p50 ${percentile(briefs, 50).toFixed(0)} ms, ${failures.length} without an answer`,
  );
  row(
    '/brief before',
    floor.length,
    `p50 ${percentile(floor, 50).toFixed(0)} ms, p99 ${percentile(floor, 99).toFixed(0)} ms`,
  );
  check('p99 of /brief under 1 s', p99 < 1_000 && failures.length === 0, `${p99.toFixed(0)} ms`);
  const half = memory.slice(0, Math.ceil(memory.length / 2));
  const [early, late] = [Math.max(before, ...half), Math.max(...memory.slice(half.length))];
  check(
    'memory flat',
    late <= early * 1.15,
    `before ${before} MB, then ${memory.join(' ')} MB at each tenth, heaps of ${HEAP_MB} MB`,
  );
  check('nothing that Discord would not take', violations.length === 0, violations.join('; '));
}

/** Articles of the last twenty hours, and a subscription for each channel. */
async function fill(url: string, ids: readonly string[], slot: number): Promise<void> {
  const database = openDatabase(url);
  const [archive, subscriptions] = [archiveIn(database), subscriptionsIn(database)];
  const drafts = [...syntheticArticles(ARTICLES, slot)];
  for (let from = 0; from < drafts.length; from += 50) {
    const batch = drafts.slice(from, from + 50).map((draft, i) => {
      const published = slot - ((from + i) / ARTICLES) * 20 * HOUR;
      return takeIn({ ...draft, published });
    });
    await archive.put(batch, slot - 20 * HOUR);
  }
  const time = new Date(slot);
  const cron = `${time.getUTCMinutes()} ${time.getUTCHours()} * * *`;
  database.sql.exec('PRAGMA synchronous = OFF');
  for (const [i, id] of ids.entries()) {
    const wish = { place: `discord:${id}`, topic: TOPICS[i % TOPICS.length]!, cron, timeZone: 'UTC' };
    await subscriptions.subscribe({ origin: 'chat', ...wish }, slot - 12 * HOUR);
  }
  database.sql.close();
}

function residentMb(pid: number): number {
  const [, kilobytes = '0'] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1_000);
}
