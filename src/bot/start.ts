import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { ChatDesk, ChatPlatform } from '../adapters/chat.ts';
import type { OpenDesk } from '../adapters/desk/server.ts';
import type { Archive } from '../store/archive.ts';
import { StoreError } from '../store/errors.ts';
import { openDatabase, pathOf } from '../store/sqlite/database.ts';
import { keyedState } from '../store/sqlite/keyed.ts';
import { storeSamples } from './archive.ts';
import type { Surroundings } from './cli/command.ts';
import { chatDesk } from './commands.ts';
import { type Config, feedsOf } from './config.ts';
import { withSampleTopics } from './desk/samples.ts';
import { deskSecret, openDeskOf } from './desk.ts';
import { logListener } from './ingest/listener.ts';
import { feedStates } from './ingest/reports.ts';
import { closeOutside, isIngestOn, openDesk, runIngest } from './ingest/run.ts';
import { openLog } from './log.ts';
import { openMetrics } from './metrics.ts';
import { openPlatforms } from './platforms.ts';
import { refreshAnalyses } from './refresh.ts';
import { type Kept, SESSION_TTL_MS } from './sessions.ts';

/** What is running when it is told to stop may take this long to finish, in milliseconds. */
const GRACE_MS = 10_000;

/**
 * Connects to every platform that is on and answers, serves the desk, and brings in what feeds and inbox give, until a signal comes: 0, or 1
 * where nothing could be used (any more) that was meant to be. A second platform goes on when the first fails.
 *
 * Where nothing is set up and stored yet, the desk has the sample articles, in memory.
 */
export async function answerUntilStopped(given: Config, around: Surroundings): Promise<0 | 1> {
  const isSample = isForTrying(given);
  const config = isSample ? withSampleTopics(given) : given;
  const database = openDatabase(isSample ? 'sqlite::memory:' : config.storeUrl);
  const ingesting = await openDesk(config, database, around.now);
  const { archive, memory } = ingesting;
  const state = keyedState<Kept>(database, 'chat', SESSION_TTL_MS);
  const tell = (words: string) => void around.err.write(`copydesk start: ${words}\n`);
  const metrics = openMetrics(openLog(config.logLevel), {
    archive,
    now: around.now,
    feeds: async () => countBy((await feedStates(feedsOf(config), memory)).map((feed) => feed.state)),
    deliveries: async () => ({}),
  });
  const { log } = metrics;
  const stopped = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  const room = { archive, config, now: around.now, state, memory, outside: ingesting, log };
  const work = new AbortController();
  try {
    if (isSample) await storeSamples(archive, around.now);
    const secret = await deskSecret(database);
    const platforms = await openPlatforms(config, chatDesk(room), tell);
    const missing = [...platformsOf(config)].filter((name) => !platforms.some((platform) => platform.name === name));
    const problems = async () => [
      ...missing.map((name) => `${name} is not connected`),
      ...(await archiveProblems(archive)),
    ];
    const desk = await openDeskWith(tell, config, () =>
      openDeskOf(room, config.desk!, { isSample, metrics, problems, secret }),
    );
    if (platforms.length === 0 && (missing.length > 0 || !(isIngestOn(config) || desk))) {
      await desk?.stop(0);
      return 1;
    }
    const working = [
      refreshInBackground(archive, work.signal, log),
      runIngest(config, ingesting, work.signal, logListener(log, tell)),
    ];
    const doing = [...answeringWords(platforms), ...readingWords(config), ...deskWords(desk, isSample)];
    tell(`${doing.join(', ')}; stop with Ctrl-C`);
    const failed = (name: string) => missing.push(name as ChatPlatform['name']);
    const ended = await Promise.race([stopped.then(() => 0 as const), allFailed(platforms, tell, failed)]);
    work.abort();
    await Promise.all([...platforms.map((platform) => platform.stop(GRACE_MS)), desk?.stop(GRACE_MS)]);
    await closeOutside(ingesting);
    await Promise.all(working);
    return ended;
  } finally {
    await closeOutside(ingesting);
    await archive.close();
  }
}

/** The desk, where it is on. Where it cannot be opened, the platforms go on without it. */
async function openDeskWith(
  tell: (words: string) => void,
  { desk }: Config,
  open: () => Promise<OpenDesk>,
): Promise<OpenDesk | undefined> {
  if (!desk) return undefined;
  try {
    return await open();
  } catch (error) {
    tell(`the desk is off: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

function deskWords(desk: OpenDesk | undefined, isSample: boolean): readonly string[] {
  if (!desk) return [];
  return [`the desk is at ${desk.address}${isSample ? ', with the sample articles' : ''}`];
}

/** Whether somebody only looks: nothing is connected, read or stored. */
function isForTrying(config: Config): boolean {
  const path = pathOf(config.storeUrl);
  return platformsOf(config).length === 0 && !isIngestOn(config) && path !== ':memory:' && !existsSync(path);
}

async function archiveProblems(archive: Archive): Promise<readonly string[]> {
  try {
    await archive.counts();
    return [];
  } catch (error) {
    return [`the archive cannot be read: ${error instanceof StoreError ? error.code : 'a fault of the program'}`];
  }
}

function platformsOf({ discord, slack }: Config): readonly ChatPlatform['name'][] {
  return [...(discord ? ['discord' as const] : []), ...(slack ? ['slack' as const] : [])];
}

function countBy(names: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function answeringWords(platforms: readonly ChatPlatform[]): readonly string[] {
  return platforms.length === 0 ? [] : [`answering on ${platforms.map(({ name }) => name).join(' and ')}`];
}

function readingWords(config: Config): readonly string[] {
  const feeds = feedsOf(config).length;
  return [
    ...(feeds === 0 ? [] : [`reading ${feeds} ${feeds === 1 ? 'feed' : 'feeds'}`]),
    ...(config.inbox === undefined ? [] : [`watching ${config.inbox}`]),
  ];
}

/** Where no platform is on, none can fail. */
async function allFailed(
  platforms: readonly ChatPlatform[],
  tell: (words: string) => void,
  note: (name: string) => void,
): Promise<1> {
  const failures = platforms.map(async ({ name, failed }) => {
    const why = await failed;
    note(name);
    tell(`${name} has failed: ${why}`);
  });
  await Promise.all(failures);
  return platforms.length === 0 ? new Promise(() => {}) : 1;
}

/** After an upgrade. A failure costs nothing but the better analyses: the next start tries again. */
async function refreshInBackground(archive: Archive, signal: AbortSignal, log: ChatDesk['log']): Promise<void> {
  try {
    const articles = await refreshAnalyses(archive, signal);
    if (articles > 0) log('analysed anew', { articles });
  } catch (error) {
    log('failed', { work: 'analysing anew', error: error instanceof Error ? error.message : String(error) });
  }
}
