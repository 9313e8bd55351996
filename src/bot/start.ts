import { once } from 'node:events';
import type { ChatPlatform } from '../adapters/chat.ts';
import { chatDesk } from './chat.ts';
import type { Surroundings } from './cli/command.ts';
import { type Config, feedsOf } from './config.ts';
import { deskWords, openDeskBeside } from './desk/open.ts';
import { forTrying, isForTrying } from './desk/samples.ts';
import { runDigests } from './digests/run.ts';
import { unsentDigests } from './digests/subscriptions-now.ts';
import { logListener } from './ingest/listener.ts';
import { closeOutside, isIngestOn, runIngest } from './ingest/run.ts';
import { storeSamples } from './open-archive.ts';
import { openParts, type Parts } from './start/parts.ts';
import { connectLater, openPlatforms, type PlatformWay } from './start/platforms.ts';
import { refreshInBackground } from './start/refresh.ts';

/** What is running when it is told to stop may take this long to finish, in milliseconds. */
const GRACE_MS = 10_000;

/**
 * Connects to every platform that is on and answers, serves the desk, sends digests, and brings in what feeds and inbox give, until a signal comes: 0, or 1
 * where no platform could be used (any more) and none was meant to be left out. A second platform goes on when the first fails.
 *
 * Where nothing is connected, read or stored yet, the desk has the sample articles, in memory.
 */
export async function answerUntilStopped(given: Config, around: Surroundings): Promise<0 | 1> {
  const stop = new AbortController();
  const stopped = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]).then(() => stop.abort());
  const isSample = isForTrying(given);
  const parts = await openParts(isSample ? forTrying(given) : given, around);
  try {
    if (isSample) await storeSamples(parts.context.archive, around.now);
    const connected = await connect(parts, stop.signal);
    if (!stop.signal.aborted) return await runUntilStopped(parts, { ...connected, isSample }, { stop, stopped });
    await leave(connected.platforms, 0);
    return 0;
  } finally {
    await parts.close();
  }
}

interface Connected {
  /** Those that can be reached only later join them. */
  readonly platforms: ChatPlatform[];
  readonly unreached: readonly PlatformWay[];
}

async function connect({ context, digests, placeLink, tell }: Parts, signal: AbortSignal): Promise<Connected> {
  const desk = { ...chatDesk(context), ...(placeLink && { placeLink }) };
  const { opened, unreached } = await openPlatforms(context.config, desk, signal, tell);
  for (const { name, deliveries } of opened) digests.platforms.set(name, deliveries);
  const unsent = unsentDigests(context.config);
  if (unsent.length > 0 && !signal.aborted)
    tell(`digests that nobody sends, since the token of the platform is not set: ${unsent.join(', ')}`);
  return { platforms: [...opened], unreached };
}

async function runUntilStopped(
  parts: Parts,
  { platforms, unreached, isSample }: Connected & { readonly isSample: boolean },
  { stop, stopped }: { readonly stop: AbortController; readonly stopped: Promise<void> },
): Promise<0 | 1> {
  const { context, digests, ingesting, tell } = parts;
  const { config } = context;
  if (platforms.length === 0 && isPlatformOn(config)) return 1;
  const desk = await openDeskBeside(context, { ...parts, platforms, isSample });
  if (!(platforms.length > 0 || isIngestOn(config) || desk)) return 1;
  try {
    const working = [
      refreshInBackground(context.archive, stop.signal, context.log),
      runIngest(config, ingesting, stop.signal, logListener(context.log, tell)),
    ];
    const sending = await runDigests(digests);
    // not waited for when all ends: a network that is silent takes its time
    for (const way of unreached) void joinLater(way, platforms, parts, stop.signal);
    tell(
      `${[...answeringWords(platforms), ...readingWords(config), ...deskWords(desk, isSample)].join(', ')}; stop with Ctrl-C`,
    );
    const ended = await Promise.race([stopped.then(() => 0 as const), allFailed(platforms, tell)]);
    stop.abort();
    await sending.stop(GRACE_MS);
    await Promise.all([leave(platforms, GRACE_MS), desk?.stop(GRACE_MS)]);
    await closeOutside(ingesting);
    await Promise.all(working);
    return ended;
  } finally {
    await desk?.stop(0);
  }
}

async function leave(platforms: readonly ChatPlatform[], graceMs: number): Promise<void> {
  await Promise.all(platforms.map((platform) => platform.stop(graceMs)));
}

async function joinLater(
  way: PlatformWay,
  platforms: ChatPlatform[],
  { digests, tell }: Pick<Parts, 'digests' | 'tell'>,
  signal: AbortSignal,
): Promise<void> {
  tell(`${way.name} is tried again until it can be reached`);
  const platform = await connectLater(way, signal, tell);
  if (platform === undefined) return;
  if (signal.aborted) return platform.stop(0);
  platforms.push(platform);
  digests.platforms.set(platform.name, platform.deliveries);
  tell(answeringWords([platform]).join());
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
