import { setTimeout as wait } from 'node:timers/promises';
import { ConnectionError } from '../../adapters/chat/connection-error.ts';
import type { ChatDesk, ChatPlatform } from '../../adapters/chat.ts';
import { untilAborted } from '../../adapters/sources/http/until-aborted.ts';
import type { Config } from '../config.ts';

/** A platform that is on, and how it is connected. */
export interface PlatformWay {
  readonly name: string;
  readonly connect: () => Promise<ChatPlatform>;
}

/**
 * Connects to every platform whose token is set. One that cannot be connected is told in words, and the others start all the same; those that
 * could not be reached, which may be otherwise soon, are told apart from those that refused. Nobody is waited for, and nothing told, once
 * `signal` is aborted.
 *
 * The chat libraries take a while to load: only those that are on are.
 */
export async function openPlatforms(
  config: Config,
  desk: ChatDesk,
  signal: AbortSignal,
  tell: (words: string) => void,
): Promise<{ readonly opened: readonly ChatPlatform[]; readonly unreached: readonly PlatformWay[] }> {
  const { discord, slack } = config;
  if (!discord && !slack) tell('no platform is on: set DISCORD_TOKEN or SLACK_BOT_TOKEN (see .env.example)');
  const ways: readonly (PlatformWay | undefined)[] = [
    discord && {
      name: 'Discord',
      connect: async () => (await import('../../adapters/discord/client.ts')).connectDiscord(discord, desk),
    },
    slack && {
      name: 'Slack',
      connect: async () => (await import('../../adapters/slack/client.ts')).connectSlack(slack, desk),
    },
  ];
  const unreached: PlatformWay[] = [];
  const opened = await Promise.all(
    ways.map(async (way) => {
      try {
        return way && (await connectUnlessAborted(way, signal));
      } catch (error) {
        if (signal.aborted) return undefined;
        tell(offWords(way!, error));
        if (isUnreachable(error)) unreached.push(way!);
        return undefined;
      }
    }),
  );
  return { opened: opened.filter((platform) => platform !== undefined), unreached };
}

/**
 * Tries to connect again and again, with growing pauses, until the platform can be reached; undefined where it then refuses, which is told in
 * words, or `signal` ends it.
 */
export async function connectLater(
  way: PlatformWay,
  signal: AbortSignal,
  tell: (words: string) => void,
): Promise<ChatPlatform | undefined> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(LONGEST_PAUSE_MS, pause * 2)) {
    try {
      await wait(pause, undefined, { signal });
      return await connectUnlessAborted(way, signal);
    } catch (error) {
      if (signal.aborted) return undefined;
      if (isUnreachable(error)) continue;
      tell(offWords(way, error));
      return undefined;
    }
  }
}

/** A network that is silent takes its time, up to half a minute: a connection that stands after all is closed at once. */
async function connectUnlessAborted(way: PlatformWay, signal: AbortSignal): Promise<ChatPlatform> {
  const connecting = way.connect();
  try {
    return await untilAborted(connecting, signal);
  } catch (error) {
    if (signal.aborted) void connecting.then((late) => late.stop(0)).catch(() => {});
    throw error;
  }
}

/** A machine that starts has no network for some seconds; an outage of a platform lasts minutes to hours. */
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 300_000;

function offWords({ name }: PlatformWay, error: unknown): string {
  return `${name} is off: ${error instanceof Error ? error.message : String(error)}`;
}

function isUnreachable(error: unknown): boolean {
  return error instanceof ConnectionError && error.code === 'unreachable';
}
