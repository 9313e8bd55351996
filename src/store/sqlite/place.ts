import type { DatabaseSync } from 'node:sqlite';
import type { Instant } from '../../briefings/article.ts';
import type { Window } from '../archive.ts';

/*
 * An article's place: its second x 4096 + n, both its order in time and its rowid in the full-text index. So a window of time is a range of
 * rowids, which the index cuts while it walks; a date in a joined table costs 10 to 50 times that (measured on 200,000 articles).
 *
 * A place only orders. The date that is shown has its own column and may be unknown.
 */

/** Places in a second. What does not fit goes into the next second that has room: windows are that much less sharp. */
const PLACES = 4096;

/** Dates outside these years are mistakes of the source; they lie at the ends of time, in safe integers. */
const FIRST_SECOND = Date.UTC(1000, 0, 1) / 1000;
const LAST_SECOND = Date.UTC(2200, 0, 1) / 1000;

/** Finds free places. */
export function placeFinder(sql: DatabaseSync): (at: Instant) => number {
  const last = sql.prepare('SELECT max(place) AS place FROM article WHERE place BETWEEN ? AND ?');
  return (at) => {
    for (let second = secondOf(at); ; second++) {
      const first = second * PLACES;
      const taken = last.get(first, first + PLACES - 1)?.place;
      if (taken === null || taken === undefined) return first;
      if (Number(taken) < first + PLACES - 1) return Number(taken) + 1;
    }
  };
}

/** Whether two instants share their places. */
export function isSameSecond(a: Instant, b: Instant): boolean {
  return secondOf(a) === secondOf(b);
}

/**
 * The places of a window, both ends included.
 *
 * As `bigint`: the driver binds numbers as floating point, and FTS5 does not cut by those; it would walk all matches from the
 * newest on.
 */
export function placesIn(window: Window): readonly [first: bigint, last: bigint] {
  const first = window.since === undefined ? FIRST_SECOND : secondOf(window.since);
  const beyond = window.until === undefined ? LAST_SECOND * 2 : secondOf(window.until);
  return [BigInt(first * PLACES), BigInt(beyond * PLACES - 1)];
}

/** The first place so many milliseconds before the second of another. */
export function placeBefore(place: number, ms: number): bigint {
  const second = Math.floor(place / PLACES) - Math.ceil(ms / 1000);
  return BigInt(Math.max(FIRST_SECOND, second) * PLACES);
}

function secondOf(at: Instant): number {
  return Math.min(LAST_SECOND, Math.max(FIRST_SECOND, Math.floor(at / 1000)));
}
