import type { Instant } from '../article.ts';
import { HASH_START, hashStep } from '../clean/hash.ts';
import type { FeedState } from './state.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A feed is never polled more often than this, and more seldom only where Retry-After asks for it. */
const LEAST = 10 * MINUTE;
const MOST = 24 * HOUR;

/** How long news take a feed of which nothing is known yet. */
const FIRST_PACE = HOUR;

/** How much the last gap between news counts against those before it. */
const LAST_GAP = 0.3;

/** Polling twice in the time that news take finds them half that time late at most. */
const POLLS_PER_NEWS = 2;

/** A feed is taken to have fallen silent by a quarter of its silence: after ten days without news it is polled once a day. */
const SILENCE = 4;

/** Regular polls are put off by up to this share of their interval. */
const SPREAD = 0.1;

type Paced = Pick<FeedState, 'url' | 'pace' | 'lastNews' | 'keepFor'>;

/** How long news take the feed, after a poll that brought some or none. */
export function paceAfter(feed: Paced, hasNews: boolean, now: Instant): number | undefined {
  if (!hasNews || feed.lastNews === undefined) return feed.pace;
  const gap = Math.max(0, now - feed.lastNews);
  return Math.round((feed.pace ?? FIRST_PACE) * (1 - LAST_GAP) + gap * LAST_GAP);
}

/** How long the feed is left alone: as long as its publisher asks, and as its news are slow. In whole milliseconds. */
export function interval(feed: Paced, now: Instant): number {
  const silence = feed.lastNews === undefined ? 0 : (now - feed.lastNews) / SILENCE;
  const wanted = Math.max(feed.pace ?? FIRST_PACE, silence) / POLLS_PER_NEWS;
  const bounded = Math.min(MOST, Math.max(LEAST, wanted, feed.keepFor ?? 0));
  return Math.min(MOST, spread(feed.url, bounded));
}

/** A time and up to a tenth of it, each feed its own share: feeds that were added, or sent away, together part. */
export function spread(url: string, ms: number): number {
  return Math.ceil(ms * (1 + SPREAD * jitter(url, 0)));
}

/** How long to wait after the nth failure in a row: twice as long each time, up to a day, each feed by a share of its own. */
export function backOff(url: string, times: number): number {
  const doubled = LEAST * 2 ** Math.min(times - 1, 20);
  return Math.round(Math.min(MOST, doubled * (1 + jitter(url, times) / 2)));
}

/** Chance that is the same each time for the same feed and count: in [0, 1). */
function jitter(url: string, count: number): number {
  let hash = hashStep(HASH_START, count);
  for (let i = 0; i < url.length; i++) hash = hashStep(hash, url.charCodeAt(i));
  // the low bits of FNV are the better mixed ones of a short text
  return ((hash ^ (hash >>> 15)) & 0xffff) / 0x10000;
}
