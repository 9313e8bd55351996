import { hostOf } from '../../adapters/sources/http/destinations.ts';
import type { Fetched, Problem } from '../../adapters/sources/http/fetched.ts';
import { untilAborted } from '../../adapters/sources/http/until-aborted.ts';
import { askedElsewhere, failed, refused } from '../../adapters/sources/http/words.ts';
import { CAPS, PRODUCT, type Web } from '../../adapters/sources/http.ts';
import { isAllowedBy, type RobotsFile, readRobots } from '../../adapters/sources/robots.ts';
import type { Instant } from '../../briefings/article.ts';
import { backOff } from '../../briefings/polling/pace.ts';
import type { FeedMemory, RobotsState } from './memory.ts';
import { sleepFor, turnAt, type Wait } from './turns.ts';
import { validatorsIn } from './validators.ts';

/** Why a page may not be asked for: `refused` by what robots.txt says, `failed` while it cannot be asked for, or be read. */
export type KeptOut = Problem & {
  /** Milliseconds from now. */
  readonly retryAfter?: number;
  /** It was asked for, and could not be read. */
  readonly isUnreadable?: boolean;
};

/** What publishers let us fetch by ourselves. */
export interface Robots {
  /**
   * Why this page may not be asked for now; else resolves when its site has been left alone for as long as it wants between two pages, also by
   * other processes and by the ones before. Throws `StoreError`.
   */
  enter(page: URL, signal: AbortSignal): Promise<KeptOut | Entered>;
}

/** A page may be asked for. */
export interface Entered {
  /** Is to be called when it has answered: the pause after it begins. Never rejects. */
  readonly leave: () => Promise<void>;
}

export interface RobotsOptions {
  readonly web: Pick<Web, 'fetch'>;
  readonly memory: Pick<FeedMemory, 'robots' | 'leases'>;
  readonly now: () => Instant;
  /** On that clock. */
  readonly wait?: Wait;
}

/** A robots.txt is asked for again after this: the longest that RFC 9309 lets one be kept. */
const KEPT_MS = 24 * 3_600_000;

/** A site whose robots.txt could not be read for so long, and never was, has none (RFC 9309, 2.3.1.4). */
const GIVEN_UP_MS = 30 * 24 * 3_600_000;

/** `Crawl-delay` holds up to this. A round of a feed asks for pages for five minutes: these are thirty, as many as most feeds have items. */
export const LONGEST_DELAY_MS = 10_000;

const NO_RULES: RobotsFile = { rules: [] };

/**
 * Opens what publishers say in their robots.txt.
 *
 * Promise: a site that answers is asked for it once a day, whatever becomes of the process, and as politely as for anything else; one that
 * does not, like a failing feed. What was read last counts meanwhile; where nothing ever was, nothing may be asked for.
 */
export function openRobots({ web, memory, now, wait = sleepFor }: RobotsOptions): Robots {
  const turns = new Map<string, Promise<unknown>>();

  return {
    async enter(page, signal) {
      try {
        const known = await inTurn(page.origin, signal, () => current(page.origin, signal));
        if ('outcome' in known) return known;
        const { file, failing, next } = known;
        if (!file) {
          const why = `its robots.txt ${failing?.why ?? 'is not known'}`;
          return { ...failed(why), retryAfter: next - now(), isUnreadable: true };
        }
        if (!isAllowedBy(file, page)) return refused('is kept out by its robots.txt');
        const { delayMs = 0 } = file;
        const host = hostOf(page);
        return delayMs > 0 ? await inTurn(`pages of ${host}`, signal, () => pagesOf(host, delayMs, signal)) : AT_ONCE;
      } catch (error) {
        if (signal.aborted) return failed('was called off');
        throw error;
      }
    },
  };

  /** One after the other: who comes while somebody asks the same site waits for that answer. */
  async function inTurn<T>(what: string, signal: AbortSignal, task: () => Promise<T>): Promise<T> {
    const before = turns.get(what);
    const mine = (async () => {
      await untilAborted(before ?? Promise.resolve(), signal);
      return task();
    })();
    const over = Promise.allSettled([before, mine]);
    turns.set(what, over);
    try {
      return await mine;
    } finally {
      if (turns.get(what) === over) turns.delete(what);
    }
  }

  async function current(origin: string, signal: AbortSignal): Promise<RobotsState | KeptOut> {
    const before = await memory.robots.get(origin);
    // a clock that was put back makes nothing last longer
    if (before && before.at <= now() && now() < before.next) return before;
    const { etag, lastModified } = before?.file ? before : {};
    const fetched = await web.fetch({
      url: `${origin}/robots.txt`,
      accept: 'robots',
      maxBytes: CAPS.robots,
      isCut: true,
      ...(etag === undefined ? {} : { etag }),
      ...(lastModified === undefined ? {} : { lastModified }),
      signal,
    });
    if (signal.aborted) return failed('was called off');
    if (isPutOff(fetched)) return fetched;
    const state = afterAsking(origin, before, fetched, now());
    await memory.robots.set(origin, state);
    return state;
  }

  async function pagesOf(host: string, delayMs: number, signal: AbortSignal): Promise<KeptOut | Entered> {
    const turn = await turnAt(`pages of ${host}`, { leases: memory.leases, now, wait }, signal);
    if ('heldForMs' in turn) return askedElsewhere(turn.heldForMs);
    return { leave: () => turn.leave(now() + Math.min(delayMs, LONGEST_DELAY_MS)) };
  }
}

const AT_ONCE: Entered = { leave: async () => {} };

/** Nothing was asked: the host wants to be left alone. */
function isPutOff(fetched: Fetched): fetched is Extract<Fetched, { outcome: 'failed' }> {
  return fetched.outcome === 'failed' && fetched.status === undefined && fetched.retryAfter !== undefined;
}

/** What is known of a site's robots.txt after it was asked for. */
function afterAsking(origin: string, before: RobotsState | undefined, fetched: Fetched, at: Instant): RobotsState {
  const fresh = { at, next: at + KEPT_MS };
  switch (fetched.outcome) {
    case 'fetched':
      return { file: readRobots(fetched.bytes, PRODUCT), ...validatorsIn(fetched.headers), ...fresh };
    case 'not modified': {
      const { failing: _, ...known } = before ?? { file: NO_RULES };
      return { ...known, ...validatorsIn(fetched.headers), ...fresh };
    }
    // it leads round and round, or to where nobody may look: there is none
    case 'refused':
      return { file: NO_RULES, ...fresh };
    case 'failed':
      return isMissing(fetched.status) ? { file: NO_RULES, ...fresh } : unreachable(origin, before, fetched, at);
  }
}

/** No content, or no such thing; "too many requests" says nothing of what may be asked for. */
function isMissing(status = 0): boolean {
  return status === 204 || (status >= 400 && status < 500 && status !== 429);
}

function unreachable(
  origin: string,
  before: RobotsState | undefined,
  { why, retryAfter = 0 }: Extract<Fetched, { outcome: 'failed' }>,
  at: Instant,
): RobotsState {
  const { since, times } = before?.failing ?? { since: at, times: 0 };
  const isGivenUp = before?.file === undefined && at - since >= GIVEN_UP_MS;
  return {
    ...before,
    ...(isGivenUp ? { file: NO_RULES } : {}),
    failing: { why, since, times: times + 1 },
    at,
    next: at + Math.max(retryAfter, backOff(origin, times + 1)),
  };
}
