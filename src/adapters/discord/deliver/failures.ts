import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { Closed } from '../../chat/pace.ts';
import { isBeforeSending } from '../../chat/unsent.ts';
import type { Posted } from '../../chat.ts';
import { WRONG_TOKEN } from '../problems.ts';

export type Failure = Exclude<Posted, { readonly is: 'sent' }>;

/** What a failed request means for what it was to do. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Closed) return { is: 'failed', why: 'the desk is being stopped' };
  if (error instanceof RateLimitError)
    return { is: 'failed', why: 'Discord limits requests', retryAfterMs: Math.max(error.retryAfter, 1_000) };
  if (error instanceof DiscordAPIError) {
    const gone = GONE[error.code];
    if (gone !== undefined) return { is: 'gone', why: gone };
    if (error.status === 401) return { is: 'failed', why: WRONG_TOKEN };
    return { is: 'failed', why: `Discord answered ${error.status} (${error.code})` };
  }
  if (error instanceof HTTPError) {
    if (error.status === 429) return { is: 'failed', why: 'Discord limits requests', retryAfterMs: 5_000 };
    return { is: 'unknown', why: `Discord answered ${error.status}` };
  }
  if (isBeforeSending(error)) return { is: 'failed', why: 'Discord cannot be reached' };
  return { is: 'unknown', why: 'Discord’s reply was lost' };
}

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
const GONE: Readonly<Record<string | number, string>> = {
  10003: 'the channel is deleted',
  50001: 'the bot may not see the channel, or is not in the server any more',
  50013: 'the bot may not write in the channel: give it "Send Messages" and "Embed Links"',
  50008: 'nothing can be written in this kind of channel',
  50083: 'the thread is archived',
};
