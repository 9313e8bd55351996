import type { Instant } from '../../../briefings/article.ts';
import { parseHttpDate } from './http-date.ts';

const SECOND = 1_000;
const DAY = 86_400_000;

/** No server is left alone for longer than this, whatever it asks for: a year would be a mistake of its own. */
export const MAX_RETRY_AFTER_MS = 7 * DAY;

/** Longer lifetimes are this long. */
export const MAX_LIFETIME_MS = 365 * DAY;

/**
 * How many milliseconds from `now` the server asks us to stay away (`Retry-After`, as seconds or as a date), 0 to `MAX_RETRY_AFTER_MS`;
 * absent where it does not ask or cannot be understood. Total.
 */
export function retryAfterOf(headers: Headers, now: Instant): number | undefined {
  const text = headers.get('retry-after')?.trim();
  if (text === undefined) return undefined;
  if (/^\d+(?:\.\d*)?$/.test(text)) return within(Number(text) * SECOND, MAX_RETRY_AFTER_MS);
  const until = parseHttpDate(text);
  return until === undefined ? undefined : within(until - servedAt(headers, now), MAX_RETRY_AFTER_MS);
}

/**
 * For how many milliseconds from `now` the server says that nothing will be new (`Cache-Control: max-age`, else `Expires`, less
 * the `Age` that a cache on the way adds), 0 to `MAX_LIFETIME_MS`; absent where it says nothing. `no-cache`, `no-store` and an `Expires` that is
 * no date (`0`, `-1`) are 0. `s-maxage` is for caches that people share. Total.
 */
export function lifetimeOf(headers: Headers, now: Instant): number | undefined {
  const control = headers.get('cache-control') ?? '';
  if (/(?:^|,)\s*no-(?:cache|store)\s*(?:,|$)/i.test(control)) return 0;
  const age = Number(/^\s*(\d+)\s*$/.exec(headers.get('age') ?? '')?.[1] ?? 0) * SECOND;
  const maxAge = /(?:^|,)\s*max-age\s*=\s*"?(\d+)/i.exec(control)?.[1];
  if (maxAge !== undefined) return within(Number(maxAge) * SECOND - age, MAX_LIFETIME_MS);
  const expires = headers.get('expires');
  if (expires === null) return undefined;
  return within((parseHttpDate(expires) ?? -Infinity) - servedAt(headers, now) - age, MAX_LIFETIME_MS);
}

/** The server's own clock where it tells it, so that a clock that is wrong does no harm. */
function servedAt(headers: Headers, now: Instant): Instant {
  return parseHttpDate(headers.get('date') ?? '') ?? now;
}

function within(ms: number, most: number): number {
  return Math.min(Math.max(Math.round(ms), 0), most);
}
