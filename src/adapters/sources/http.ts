import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Agent } from 'undici';
import { whyClosedName } from './http/closed-names.ts';
import { guardedConnector } from './http/connector.ts';
import { hostOf } from './http/destinations.ts';
import { exchange, type Patience } from './http/exchange.ts';
import type { Fetched, FetchWish } from './http/fetched.ts';
import { type Asked, follow } from './http/follow.ts';
import { MAX_RETRY_AFTER_MS, retryAfterOf } from './http/freshness.ts';
import { type Closing, openGate, type Reserve } from './http/gate.ts';
import { type Network, parseNetwork } from './http/networks.ts';
import { parseProxy, type WebProxy } from './http/proxy.ts';
import { tunnelConnector } from './http/tunnel.ts';
import { untilAborted } from './http/until-aborted.ts';
import { askedElsewhere, failed, leftAlone, problemOf, refused, spanWords } from './http/words.ts';
import { ROBOTS_BYTES } from './robots.ts';

/** The most that is read of each kind, decoded. */
export const CAPS = { feed: 10_000_000, page: 5_000_000, file: 25_000_000, robots: ROBOTS_BYTES } as const;

/** Who asks: what a publisher's robots.txt names us by. */
export const PRODUCT = 'Copydesk';

export interface Web {
  /** Never rejects, unless what the wish has `whyNot` do fails, or `reserve`. */
  fetch(wish: FetchWish): Promise<Fetched>;
  /** The hosts that want to be left alone. Whoever opens the web again has to hand them over, or a restart would forget them. */
  closings(): readonly Closing[];
  /** Ends what is running and resolves when it has ended. What is fetched afterwards fails. */
  close(): Promise<void>;
}

export interface WebOptions {
  /** Networks that may be reached although they are not public: `10.0.0.0/8`, `fd00::/8`, `127.0.0.1`. */
  readonly allow?: readonly string[];
  /** All requests go over it, and it may be anywhere: `http://user:password@proxy.example:3128`. */
  readonly proxy?: string;
  /** Whom a publisher can turn to, an address or a name: `Copydesk/0.1 (+https://example.org/our-bot)`. */
  readonly contact?: string;
  /** The clock that requests to one host are kept apart by, and the wait on it. */
  readonly now?: () => number;
  readonly wait?: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** What the web before this one told. */
  readonly closings?: readonly Closing[];
  /** Keeps other processes from a host while it is asked. */
  readonly reserve?: Reserve;
  /** Instead of `APART_MS`. */
  readonly apartMs?: number;
  readonly patience?: Partial<Patience>;
  readonly lookup?: LookupFunction;
  /** PEM certificates to trust instead of the usual ones. */
  readonly ca?: string;
}

/** The largest page within 30 s are 1.3 Mbit/s; the largest file within two minutes 1.7. */
const PATIENCE: Patience = { connectMs: 10_000, headersMs: 15_000, totalMs: 30_000, fileMs: 120_000 };

/** No request takes longer, with the pause after it. */
export const LONGEST_TURN_MS = PATIENCE.fileMs + 1_000;

/** Between the end of one request to a host and the start of the next. */
export const APART_MS = 1_000;

/** Twice what Node takes: policies and cookies fill kilobytes. */
const MAX_HEADER_BYTES = 32_768;

/**
 * Opens the only way to the outside. Throws a `TypeError` where one of `allow` is no network or `proxy` no proxy.
 *
 * Promise: reaches public addresses and allowed networks only, through every redirect (over a proxy as far as can be seen from here: see
 * `whyClosedName`); asks a host one thing at a time, a second apart, and not at all while it wants to be left alone; ends in bounded time
 * and memory, whatever the server does.
 */
export function openWeb(options: WebOptions = {}): Web {
  const allow = (options.allow ?? []).map(network);
  const proxy = options.proxy === undefined ? undefined : proxyAt(options.proxy);
  const now = options.now ?? Date.now;
  const wait = options.wait ?? ((ms, signal) => sleep(Math.ceil(ms), undefined, signal ? { signal } : {}));
  const patience = { ...PATIENCE, ...options.patience };
  const userAgent = userAgentOf(options.contact);
  const gate = openGate({ apartMs: options.apartMs ?? APART_MS, now, wait, reserve: options.reserve });
  for (const { host, until } of options.closings ?? []) gate.close(host, Math.min(until - now(), MAX_RETRY_AFTER_MS));
  const closing = new AbortController();
  const running = new Set<Promise<Fetched>>();
  const connecting = { connectMs: patience.connectMs, ...(options.ca === undefined ? {} : { ca: options.ca }) };
  const agent = new Agent({
    connect: proxy
      ? tunnelConnector(proxy, connecting)
      : guardedConnector({ ...connecting, allow, lookup: options.lookup ?? systemLookup }),
    maxHeaderSize: MAX_HEADER_BYTES,
    // A connection for each request: so each is checked, and none is asked that the server has just closed.
    pipelining: 0,
  });

  return {
    fetch(wish) {
      const fetching = follow(wish, allow, totalMs(wish), (url, leftMs) => ask(url, wish, leftMs));
      running.add(fetching);
      return fetching.finally(() => running.delete(fetching));
    },
    closings: gate.closings,
    async close() {
      closing.abort();
      await Promise.allSettled(running);
      await agent.destroy();
    },
  };

  async function ask(url: URL, wish: FetchWish, leftMs: number): Promise<Asked> {
    const host = hostOf(url);
    const stop = wish.signal ? AbortSignal.any([closing.signal, wish.signal]) : closing.signal;
    try {
      const closed = proxy && (await untilAborted(whyClosedName(url.hostname, allow, options.lookup), stop));
      if (closed !== undefined) return { problem: refused(closed) };
      const passed = await gate.pass(host, stop, () => askNow(url, wish, leftMs, stop));
      if ('result' in passed) return passed.result;
      return { problem: 'heldForMs' in passed ? askedElsewhere(passed.heldForMs) : leftAlone(passed.closedForMs) };
    } catch (error) {
      const why = whyCalledOff(wish);
      if (why === undefined) throw error;
      return { problem: failed(why) };
    }
  }

  async function askNow(url: URL, wish: FetchWish, leftMs: number, stop: AbortSignal): Promise<Asked> {
    const host = hostOf(url);
    const started = performance.now();
    const deadline = AbortSignal.timeout(Math.max(Math.ceil(leftMs), 0));
    try {
      const signal = AbortSignal.any([stop, deadline]);
      const { authorization: key, whyNot: _, ...question } = wish;
      const authorization =
        key !== undefined && url.origin === URL.parse(wish.url)?.origin ? { authorization: key } : {};
      const asked = { ...question, ...authorization, url, proxy, userAgent, headersMs: patience.headersMs, signal };
      const answer = await exchange(agent, asked);
      const retryAfter = answer.status >= 400 ? retryAfterOf(answer.headers, now()) : undefined;
      if (retryAfter !== undefined) gate.close(host, retryAfter);
      const pause = retryAfter === undefined ? {} : { retryAfter };
      return { answer, pause, tookMs: performance.now() - started };
    } catch (error) {
      const why = whyCalledOff(wish);
      if (why !== undefined) return { problem: failed(why) };
      if (deadline.aborted) return { problem: failed(`took longer than ${spanWords(totalMs(wish))}`) };
      return {
        problem: problemOf(error, {
          host,
          maxBytes: wish.maxBytes,
          patience,
          isByProxy: proxy !== undefined && url.protocol === 'http:',
        }),
      };
    }
  }

  function whyCalledOff({ signal }: FetchWish): string | undefined {
    if (closing.signal.aborted) return 'was called off because Copydesk stops';
    return signal?.aborted ? 'was called off' : undefined;
  }

  function totalMs(wish: FetchWish): number {
    return wish.accept === 'file' ? patience.fileMs : patience.totalMs;
  }
}

function userAgentOf(contact: string | undefined): string {
  const printable = contact?.replace(/[^\x20-\x7e]|[()]/g, '').trim();
  return printable ? `${PRODUCT}/0.1 (+${printable})` : `${PRODUCT}/0.1`;
}

/** Its password is in no message. */
function proxyAt(text: string): WebProxy {
  const parsed = parseProxy(text);
  if (!parsed) throw new TypeError('no proxy: it is written http://user:password@host:port');
  return parsed;
}

function network(text: string): Network {
  const parsed = parseNetwork(text);
  if (!parsed) throw new TypeError(`no network: ${text}`);
  return parsed;
}
