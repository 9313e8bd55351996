import { hostOf } from '../../../src/adapters/sources/http/destinations.ts';
import { follow } from '../../../src/adapters/sources/http/follow.ts';
import { retryAfterOf } from '../../../src/adapters/sources/http/freshness.ts';
import { openGate } from '../../../src/adapters/sources/http/gate.ts';
import { askedElsewhere } from '../../../src/adapters/sources/http/words.ts';
import type { Web, WebOptions } from '../../../src/adapters/sources/http.ts';
import { READINGS } from '../../../src/adapters/sources/readers/readings.ts';
import type { Readers } from '../../../src/adapters/sources/readers.ts';
import type { VirtualClock } from '../virtual-clock.ts';

/** What reaches a server. */
export interface Question {
  readonly url: URL;
  readonly etag?: string;
  readonly lastModified?: string;
}

/** What a server answers; `drop` breaks the connection off. */
export type Reply =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | 'drop';

export type Server = (question: Question, now: number) => Reply;

/** One request, as it was seen on the wire; of the answer, without its body. */
export interface Request extends Question {
  readonly start: number;
  readonly end: number;
  readonly reply: Reply;
}

const LATENCY_MS = 200;

/** A round of a feed lets others in some twenty times. */
export const STEPS = 40;

/**
 * The product's way to the outside over servers that are functions: its host gate, its redirects, its Retry-After, and no socket. What
 * went over the wire is put into `wire`.
 */
export function simulatedWeb(
  server: Server,
  clock: VirtualClock,
  wire: Request[],
  {
    closings = [],
    reserve,
    begun = () => {},
  }: Pick<WebOptions, 'closings' | 'reserve'> & { readonly begun?: () => void } = {},
): Web {
  const gate = openGate({ apartMs: 1_000, now: clock.now, wait: clock.wait, reserve });
  for (const { host, until } of closings) gate.close(host, until - clock.now());
  const closing = new AbortController();
  return {
    fetch: (wish) => {
      const signal = wish.signal ? AbortSignal.any([closing.signal, wish.signal]) : closing.signal;
      const question = (url: URL): Question => ({
        url,
        ...(wish.etag === undefined ? {} : { etag: wish.etag }),
        ...(wish.lastModified === undefined ? {} : { lastModified: wish.lastModified }),
      });
      const calledOff = { problem: { outcome: 'failed', why: 'was called off' } } as const;
      return follow(wish, [], 30_000, async (url) => {
        const host = hostOf(url);
        try {
          const passed = await gate.pass(host, signal, async () => {
            const start = clock.now();
            begun();
            await clock.wait(LATENCY_MS, signal).catch(() => {});
            // who hangs up hears no answer
            const reply = signal.aborted ? 'drop' : server(question(url), clock.now());
            wire.push({ ...question(url), start, end: clock.now(), reply: withoutBody(reply) });
            const retryAfter =
              reply !== 'drop' && reply.status >= 400
                ? retryAfterOf(new Headers(reply.headers), clock.now())
                : undefined;
            if (retryAfter !== undefined) gate.close(host, retryAfter);
            return { reply, pause: retryAfter === undefined ? {} : { retryAfter } };
          });
          if (signal.aborted) return calledOff;
          if ('heldForMs' in passed) return { problem: askedElsewhere(passed.heldForMs) };
          if ('closedForMs' in passed)
            return { problem: { outcome: 'failed', why: 'asked to be left alone', retryAfter: passed.closedForMs } };
          const { reply, pause } = passed.result;
          if (reply === 'drop') return { problem: { outcome: 'failed', why: 'broke the connection off' } };
          const { status, headers, body = '' } = reply;
          const answer = { status, headers: new Headers(headers), bytes: new TextEncoder().encode(body) };
          return { answer, tookMs: LATENCY_MS, pause };
        } catch (error) {
          if (signal.aborted) return calledOff;
          throw error;
        }
      });
    },
    closings: gate.closings,
    close: async () => closing.abort(),
  };
}

function withoutBody(reply: Reply): Reply {
  if (reply === 'drop') return reply;
  const { status, headers = {} } = reply;
  return { status, headers };
}

/** The product's readings, in this process. */
export const readersHere: Readers = {
  // the reading of a kind gives what that kind gives: the compiler cannot follow it through the table
  read: (kind, bytes, about) => READINGS[kind](bytes, about) as never,
  close: async () => {},
};

/** Loads the parsers, which takes time that no fake clock knows of. */
export async function warmUp(): Promise<void> {
  const bytes = new TextEncoder().encode('<p>One.</p>');
  await Promise.all([readersHere.read('page', bytes, {}), readersHere.read('feed', bytes, {})]);
}
