import { setTimeout as wait } from 'node:timers/promises';
import { webApi } from '@slack/bolt';
import type { SlackMessage } from './render.ts';

/** What is sent to a response URL. */
export type Response = (SlackMessage | { readonly text: string }) & {
  readonly response_type: 'ephemeral' | 'in_channel';
  readonly replace_original: boolean;
};

/** Slack did not take a message that was sent to a response URL. */
class ResponseError extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`Slack answered ${status} at a response URL`);
    this.name = 'ResponseError';
    this.status = status;
  }
}

/**
 * Answers through the URL that came with a command or a press: no scope and no membership of the channel is needed.
 *
 * Sent again after a 429, which did nothing, and where the asker alone sees it; a post to a channel whose reply was lost may stand there
 * and is not repeated. Throws what stopped it. Bolt's own `respond` has neither a timeout nor a second try.
 */
export async function respond(url: string, response: Response): Promise<void> {
  const isRepeatable = response.response_type === 'ephemeral';
  for (let attempt = 0; ; attempt++) {
    const reply = await send(url, response).catch((error: unknown) => {
      if (!isRepeatable || attempt >= PAUSES_MS.length) throw error;
      return undefined;
    });
    await reply?.body?.cancel();
    if (reply?.ok) return;
    const isLimited = reply?.status === 429;
    const isFault = reply === undefined || reply.status >= 500;
    if (attempt >= PAUSES_MS.length || !(isLimited || (isFault && isRepeatable)))
      throw new ResponseError(reply?.status ?? 0);
    await wait(isLimited ? secondsOf(reply.headers.get('retry-after')) * 1_000 : PAUSES_MS[attempt]);
  }
}

/** Somebody is looking at the screen. */
const PAUSES_MS = [200, 1_000];

/** A call that takes longer is given up. */
export const TIMEOUT_MS = 5_000;

function send(url: string, response: Response) {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(response),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
}

/** Between 1 and 30; 1 where Slack does not say. */
function secondsOf(header: string | null): number {
  const seconds = Number(header);
  return Number.isFinite(seconds) ? Math.min(30, Math.max(1, seconds)) : 1;
}

/**
 * A Web API client that never repeats a post by itself: after a lost reply the stock client posts twice, and Socket Mode turns the shared
 * one to 100 retries.
 */
export function postingClient(token: string, apiUrl: string | undefined, timeout = TIMEOUT_MS): webApi.WebClient {
  return new webApi.WebClient(token, {
    ...(apiUrl && { slackApiUrl: apiUrl }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout,
    logLevel: webApi.LogLevel.ERROR,
  });
}

/** Calls again after a 429, which did nothing. Throws what `call` threw otherwise. */
export async function patiently<T>(call: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      const { code, retryAfter } = error as { readonly code?: string; readonly retryAfter?: number };
      if (code !== webApi.ErrorCode.RateLimitedError || attempt >= PAUSES_MS.length) throw error;
      await wait(secondsOf(String(retryAfter ?? 1)) * 1_000);
    }
  }
}
