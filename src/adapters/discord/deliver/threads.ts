import { DiscordAPIError, Routes } from 'discord.js';
import { clip } from '../render/markup.ts';
import { type Failure, failureOf } from './failures.ts';

/**
 * Sees to it that a message has a thread, which bears the message's id: undefined, else why it has none. Never `unknown`: a thread that was made
 * though the reply was lost is found when it is asked for again.
 */
export async function openThread(
  post: (route: `/${string}`, body: object) => Promise<unknown>,
  channel: string,
  message: string,
  title: string,
): Promise<Failure | undefined> {
  const body = { name: clip(title.trim() || 'More', THREAD_NAME), auto_archive_duration: A_DAY };
  try {
    await post(Routes.threads(channel, message), body);
    return undefined;
  } catch (error) {
    if (error instanceof DiscordAPIError && error.code === HAS_THREAD) return undefined;
    const failure = threadFailureOf(error);
    return failure.is === 'unknown' ? { ...failure, is: 'failed' } : failure;
  }
}

/** What a failed request means that was to make a thread or to post into it. */
export function threadFailureOf(error: unknown): Failure {
  const why = error instanceof DiscordAPIError ? NO_THREAD[error.code] : undefined;
  return why === undefined ? failureOf(error) : { is: 'gone', why };
}

const THREAD_NAME = 100;
/** In minutes. */
const A_DAY = 1_440;
const HAS_THREAD = 160_004;

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
const NO_THREAD: Readonly<Record<string | number, string>> = {
  10008: 'the message is deleted',
  50013:
    'the bot may make no thread, or not write in it: give it "Create Public Threads" and "Send Messages in Threads"',
  50024: 'no thread can be made in this kind of channel',
};
