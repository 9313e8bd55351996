import { once } from 'node:events';
import type { ChatDesk, ChatPlatform } from '../adapters/chat.ts';
import type { Archive } from '../store/archive.ts';
import { openDatabase, pathOf } from '../store/sqlite/database.ts';
import { keyedState } from '../store/sqlite/keyed.ts';
import { ledgerIn } from '../store/sqlite/ledger.ts';
import { storeSamples } from './archive.ts';
import type { Surroundings } from './cli/command.ts';
import { chatDesk } from './commands.ts';
import { type Config, feedsOf } from './config.ts';
import { slotStates } from './desk/digests.ts';
import { deskWords, openDeskBeside } from './desk/open.ts';
import { deskSecret, signedLinks } from './desk/port.ts';
import { forTrying, isForTrying } from './desk/samples.ts';
import { digestRoom } from './digests/room.ts';
import { runDigests } from './digests/run.ts';
import { unsentDigests } from './digests/subscriptions-now.ts';
import { logListener } from './ingest/listener.ts';
import { feedStates } from './ingest/reports.ts';
import { closeOutside, isIngestOn, openDesk, runIngest } from './ingest/run.ts';
import { libraryOf } from './library.ts';
import { openLibrary } from './library-thread.ts';
import { openLog } from './log.ts';
import { openMetrics } from './metrics.ts';
import { connectLater, openPlatforms, type PlatformWay } from './platforms.ts';
import { refreshAnalyses } from './refresh.ts';
import { type Kept, SESSION_TTL_MS } from './sessions.ts';
import { openTurns } from './turns.ts';

/** What is running when it is told to stop may take this long to finish, in milliseconds. */
const GRACE_MS = 10_000;

/**
 * Connects to every platform that is on and answers, serves the desk, sends digests, and brings in what feeds and inbox give, until a signal comes: 0, or 1
 * where no platform could be used (any more) and none was meant to be left out. A second platform goes on when the first fails.
 *
 * Where nothing is connected, read or stored yet, the desk has the sample articles, in memory.
 */
export async function answerUntilStopped(given: Config, around: Surroundings): Promise<0 | 1> {
  const isSample = isForTrying(given);
  const config = isSample ? forTrying(given) : given;
  const database = openDatabase(config.storeUrl);
  const ingesting = await openDesk(config, database, around.now);
  const { archive, memory } = ingesting;
  const state = keyedState<Kept>(database, 'chat', SESSION_TTL_MS);
  const metrics = openMetrics(openLog(config.logLevel), {
    archive,
    now: around.now,
    feeds: async () => (await feedStates(feedsOf(config), memory)).map(({ state }) => state),
    deliveries: () => slotStates({ ledger: ledgerIn(database) }),
  });
  const { log } = metrics;
  const tell = (words: string) => void around.err.write(`copydesk start: ${words}\n`);
  const stopped = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  const library = pathOf(config.storeUrl) === ':memory:' ? undefined : openLibrary(config.storeUrl);
  const room = {
    archive,
    config,
    now: around.now,
    state,
    memory,
    outside: ingesting,
    log,
    library: library ?? libraryOf(archive),
    turns: openTurns(),
  };
  if (isSample) await storeSamples(archive, around.now);
  const secret = await deskSecret(database);
  const placeLink = signedLinks(config, secret, around.now);
  const press = library && openLibrary(config.storeUrl);
  const digests = digestRoom(database, { ...room, press: press ?? libraryOf(archive) });
  const { opened, unreached } = await openPlatforms(
    config,
    { ...chatDesk({ ...room, digests }), ...(placeLink && { placeLink }) },
    tell,
  );
  // those that can be reached only later join them
  const platforms = [...opened];
  for (const { name, deliveries } of platforms) digests.platforms.set(name, deliveries);
  const unsent = unsentDigests(config);
  if (unsent.length > 0)
    tell(`digests that nobody sends, since the token of the platform is not set: ${unsent.join(', ')}`);
  const isLost = platforms.length === 0 && isPlatformOn(config);
  const desk = isLost
    ? undefined
    : await openDeskBeside({ ...room, digests }, { platforms, isSample, metrics, secret, tell });
  const work = new AbortController();
  const joinLater = async (way: PlatformWay) => {
    tell(`${way.name} is tried again until it can be reached`);
    const platform = await connectLater(way, work.signal, tell);
    if (platform === undefined) return;
    if (work.signal.aborted) return platform.stop(0);
    platforms.push(platform);
    digests.platforms.set(platform.name, platform.deliveries);
    tell(answeringWords([platform]).join());
  };
  try {
    if (isLost || !(platforms.length > 0 || isIngestOn(config) || desk)) return 1;
    const working = [
      refreshInBackground(archive, work.signal, log),
      runIngest(config, ingesting, work.signal, logListener(log, tell)),
    ];
    const sending = await runDigests(digests);
    // not waited for when all ends: a network that is silent takes its time
    for (const way of unreached) void joinLater(way);
    tell(
      `${[...answeringWords(platforms), ...readingWords(config), ...deskWords(desk, isSample)].join(', ')}; stop with Ctrl-C`,
    );
    const ended = await Promise.race([stopped.then(() => 0 as const), allFailed(platforms, tell)]);
    work.abort();
    await sending.stop(GRACE_MS);
    await Promise.all([...platforms, ...(desk ? [desk] : [])].map((one) => one.stop(GRACE_MS)));
    await closeOutside(ingesting);
    await Promise.all(working);
    return ended;
  } finally {
    await desk?.stop(0);
    await closeOutside(ingesting);
    await Promise.all([library?.close(), press?.close()]);
    await archive.close();
  }
}

function isPlatformOn({ discord, slack }: Config): boolean {
  return discord !== undefined || slack !== undefined;
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

/** Those that joined meanwhile count, too. Where no platform is on, none can fail. */
async function allFailed(platforms: readonly ChatPlatform[], tell: (words: string) => void): Promise<1> {
  for (let told = 0; told < platforms.length; ) {
    const next = platforms.slice(told);
    told = platforms.length;
    await Promise.all(next.map(async ({ name, failed }) => tell(`${name} has failed: ${await failed}`)));
  }
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
