/**
 * Measures how soon people are answered: the bot in a process of its own on a local Discord and a local Slack, so many commands a second
 * on each of them at once. Prints the times to the acknowledgement and to the answer. The archive is filled once and kept in a folder.
 *
 *   npm run bench:chat -- --articles 200000 --rate 20 --seconds 60 --folder /tmp/copydesk-bench
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { takeIn } from '../../src/briefings/intake.ts';
import { openArchive } from '../../src/store/sqlite/archive.ts';
import { MAIN } from '../support/command-line.ts';
import { startDiscord } from '../support/discord/server.ts';
import type { Message as DiscordMessage } from '../support/discord/world.ts';
import { startSlack } from '../support/slack/server.ts';
import type { Message as SlackMessage } from '../support/slack/world.ts';
import { chance, syntheticArticles } from '../support/synthetic.ts';
import { heading, percentile, row, whole } from './figures.ts';
import { analysed, DISTINCT, fill } from './filling.ts';
import { type Act, discordAct, slackAct, TOPICS } from './mix.ts';
import type { Watched } from './watch.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '200000' },
    rate: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '60' },
    folder: { type: 'string', default: join(tmpdir(), 'copydesk-bench') },
  },
});
const [articles, rate, seconds] = [Number(values.articles), Number(values.rate), Number(values.seconds)];

/** Nobody waits longer. */
const MOST_MS = 15_000;

const file = await filledArchive();
const [discord, slack] = [await startDiscord(), await startSlack()];
const bot = await startedBot();
heading(`${rate} commands a second on each platform for ${seconds} s, ${whole(articles)} articles stored`);
await run(5, []);
bot.send('reset');
const before = await asked(bot);
const times: Timed[] = [];
const feeding = new AbortController();
const fed = feed(feeding.signal);
await run(seconds, times);
feeding.abort();
await fed;
report(times, before, await asked(bot));
bot.kill('SIGTERM');
await once(bot, 'exit');
await Promise.all([discord.stop(), slack.stop()]);
discord.expectNoViolations();
slack.expectNoViolations();

/** Meanwhile another process stores ten new articles every five seconds. */
async function feed(signal: AbortSignal): Promise<void> {
  const archive = openArchive(`sqlite:${file}`);
  const drafts = syntheticArticles(100_000, Date.now(), Date.now() % 1e9);
  while (!signal.aborted) {
    const batch = Array.from({ length: 10 }, () => takeIn({ ...drafts.next().value!, published: Date.now() }));
    await archive.put(batch, Date.now());
    await wait(5_000, undefined, { signal }).catch(() => undefined);
  }
  await archive.close();
}

/** Named by its size and kept: filling 200,000 takes some minutes. */
async function filledArchive(): Promise<string> {
  mkdirSync(values.folder, { recursive: true });
  const path = join(values.folder, `chat-${articles}.db`);
  if (existsSync(path)) return path;
  process.stdout.write(`filling ${path}...\n`);
  const started = performance.now();
  rmSync(`${path}.part`, { force: true });
  const archive = openArchive(`sqlite:${path}.part`);
  const now = Date.now();
  await fill(archive, analysed(syntheticArticles(DISTINCT, now)), articles, now);
  await archive.close();
  renameSync(`${path}.part`, path);
  process.stdout.write(`filled in ${whole((performance.now() - started) / 1000)} s\n`);
  return path;
}

async function startedBot(): Promise<ChildProcess> {
  const child = fork(MAIN, ['start'], {
    execArgv: ['--import', join(import.meta.dirname, 'watch.ts')],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: {
      PATH: process.env.PATH ?? '',
      DESK_PORT: 'off',
      STORE_URL: `sqlite:${file}`,
      LOG_LEVEL: 'error',
      TOPICS: TOPICS.join(','),
      TOPIC_FERRIES_MATCH: 'ferry | "rail service"',
      TOPIC_BRIDGES_MATCH: 'bridge | council',
      DISCORD_TOKEN: discord.token,
      DISCORD_API_BASE: discord.api,
      SLACK_BOT_TOKEN: slack.world.botToken,
      SLACK_APP_TOKEN: slack.world.appToken,
      SLACK_API_URL: slack.api,
    },
  });
  for await (const chunk of child.stderr!.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    if (String(chunk).includes('answering on discord and slack')) break;
    process.stderr.write(String(chunk));
  }
  child.stderr!.pipe(process.stderr);
  return child;
}

interface Timed {
  readonly platform: 'discord' | 'slack';
  readonly kind: string;
  acknowledged?: number;
  answered?: number;
  failed?: string;
}

/** Lets people act at even distances, the two platforms by turns, and waits until all is answered. */
async function run(forSeconds: number, into: Timed[]): Promise<void> {
  const random = chance(7);
  const cards: { readonly discord: DiscordMessage[]; readonly slack: SlackMessage[] } = { discord: [], slack: [] };
  const acts: Promise<void>[] = [];
  const started = performance.now();
  for (let i = 0; i < forSeconds * rate * 2; i++) {
    const due = started + (i * 1000) / (rate * 2);
    await wait(Math.max(0, due - performance.now()));
    const platform = i % 2 === 0 ? 'discord' : 'slack';
    const act =
      platform === 'discord'
        ? discordAct(discord.people, random, cards.discord)
        : slackAct(slack.people, random, cards.slack);
    const timed: Timed = { platform, kind: act.kind };
    into.push(timed);
    acts.push(time(act, timed));
    if (act.kind === 'topic')
      void act.answered?.then((message) => {
        if (JSON.stringify(message).includes('"Quotes"')) (cards[platform] as unknown[]).push(message);
      });
  }
  await Promise.all(acts);
}

async function time(act: Act, timed: Timed): Promise<void> {
  const started = performance.now();
  const since = () => performance.now() - started;
  const acknowledged = act.acknowledged.then(() => {
    timed.acknowledged = since();
  });
  const answered = act.answered?.then(() => {
    timed.answered = since();
  });
  const late = wait(MOST_MS, undefined, { ref: false }).then(() => Promise.reject(new Error('no answer in time')));
  await Promise.race([Promise.all([acknowledged, answered]), late]).catch((error: Error) => {
    timed.failed = error.message;
  });
}

async function asked(child: ChildProcess): Promise<Watched> {
  child.send('report');
  const [watched] = (await once(child, 'message')) as [Watched];
  return watched;
}

function report(all: readonly Timed[], from: Watched, to: Watched): void {
  for (const platform of ['discord', 'slack'] as const) {
    const of = all.filter((timed) => timed.platform === platform);
    row(`${platform}, acknowledged`, spreadOf(of.map(({ acknowledged }) => acknowledged)));
    row(`${platform}, answered`, spreadOf(of.map(({ answered }) => answered)));
  }
  for (const kind of [...new Set(all.map((timed) => timed.kind))].sort())
    row(
      `  ${kind}`,
      spreadOf(
        all.filter((timed) => timed.kind === kind).map(({ answered, acknowledged }) => answered ?? acknowledged),
      ),
    );
  const failures = all.flatMap(({ failed }) => failed ?? []);
  row('failed', `${failures.length}${failures.length > 0 ? ` (${[...new Set(failures)].join(', ')})` : ''}`);
  row("the bot's event loop", `held up p50 ${to.delay.p50}, p99 ${to.delay.p99}, max ${to.delay.max} ms`);
  row('its processor time', `${Math.round((to.processorMs - from.processorMs) / (seconds * 10))} % of one core`);
  row('its memory', `${to.residentMb} MB resident`);
  row(
    'load of the machine',
    loadavg()
      .map((load) => load.toFixed(1))
      .join(' '),
  );
}

function spreadOf(times: readonly (number | undefined)[]): string {
  const known = times.filter((time) => time !== undefined);
  if (known.length === 0) return '-';
  const [p50, p99, max] = [50, 99, 100].map((percent) => percentile(known, percent).toFixed(0));
  return `p50 ${p50}, p99 ${p99}, max ${max} ms  (${known.length})`;
}
