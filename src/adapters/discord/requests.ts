import { setTimeout as wait } from 'node:timers/promises';
import { DefaultRestOptions, type RESTOptions } from 'discord.js';

type MakeRequest = RESTOptions['makeRequest'];
type Reply = Awaited<ReturnType<MakeRequest>>;

/**
 * What discord.js keeps for each channel and each command that was answered, 0.7 kB each, is of no use afterwards; by itself it looks for such every
 * hour.
 */
export const SWEEP_MS = 5 * 60_000;

/**
 * Sends discord.js' requests, and again where that cannot do a thing twice.
 *
 * discord.js alone never repeats after a dropped connection, repeats a timeout or a 5xx even where the effect may have happened, and
 * repeats a 429 that names no time at once and for ever. Set its own `retries` to 0 beside this.
 *
 * `onUnauthorized` is called when Discord no longer takes the token.
 */
export function patientRequest(
  onUnauthorized: () => void,
  send: MakeRequest = DefaultRestOptions.makeRequest,
  pausesMs: readonly number[] = PAUSES_MS,
): MakeRequest {
  return async (url, init) => {
    const isRepeatable = canRepeat(url, init);
    for (let attempt = 0; ; attempt++) {
      const isLast = attempt >= pausesMs.length;
      const reply = await send(url, init).catch((error: unknown) => {
        if (isLast || !isRepeatable || init.signal?.aborted) throw error;
        return undefined;
      });
      if (reply?.status === 401 && new Headers(init.headers as Record<string, string>).has('authorization'))
        onUnauthorized();
      const isUntimed = reply?.status === 429 && !reply.headers.has('retry-after');
      if (isUntimed && isLast) throw new Error('Discord limits requests (429) and does not say for how long');
      if (reply && attempt > 0 && isCallback(url)) return settled(reply);
      if (reply && !isUntimed && !(reply.status >= 500 && isRepeatable && !isLast)) return reply;
      await wait(isUntimed ? await pauseOf(reply) : pausesMs[attempt]);
    }
  };
}

/** Three more tries within the 3 s in which a command must be acknowledged. */
const PAUSES_MS = [200, 500, 1_000];

/** How long to wait where a 429 says nothing at all. Cloudflare's do (https://discord.com/developers/docs/topics/rate-limits). */
const UNTIMED_MS = 1_000;

/** `retry_after` of the body is in seconds. */
async function pauseOf(reply: Reply): Promise<number> {
  const body = (await reply.json().catch(() => undefined)) as { readonly retry_after?: unknown } | undefined;
  const seconds = Number(body?.retry_after);
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : UNTIMED_MS;
}

/**
 * Whether doing it twice is the same as doing it once: everything but a POST, a POST that acknowledges (the second is refused), and a
 * message whose nonce Discord compares.
 */
function canRepeat(url: string, { method, body }: Parameters<MakeRequest>[1]): boolean {
  if (method?.toUpperCase() !== 'POST' || isCallback(url)) return true;
  return typeof body === 'string' && body.includes('"enforce_nonce":true');
}

function isCallback(url: string): boolean {
  return /\/interactions\/\d+\/[^/]+\/callback(\?|$)/.test(url);
}

/** "Already acknowledged" (40060) at a later try means that an earlier one was taken and its reply lost. */
async function settled(reply: Reply): Promise<Reply> {
  if (reply.status !== 400) return reply;
  const text = await reply.text();
  if (/"code":\s*40060\b/.test(text)) return new Response(null, { status: 204 });
  return new Response(text, { status: reply.status, headers: [...reply.headers] });
}
