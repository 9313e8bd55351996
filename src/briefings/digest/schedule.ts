import type { Instant } from '../article.ts';

/** Times of the day that come again, as a clock on the wall of a zone shows them: a slot needs all five to fit. */
export interface Schedule {
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly daysOfMonth: readonly number[];
  /** 1 is January. */
  readonly months: readonly number[];
  /** 0 is Sunday. */
  readonly weekdays: readonly number[];
  /** IANA name. */
  readonly timeZone: string;
}

/**
 * The slots after `after`, up to and with `until`, in order.
 *
 * Promise: each time that the wall shows in a day is one slot: a time that a clock change leaves out comes at the first instant after the
 * gap, together with what is scheduled for then; a time that comes twice is the first of the two. Empty where `until` is not later.
 * Takes a time that grows with the number of days, and of slots.
 */
export function slotsBetween(schedule: Schedule, after: Instant, until: Instant): readonly Instant[] {
  if (!(until > after)) return [];
  const clock = wallClock(schedule.timeZone);
  const hours = [...schedule.hours].sort(ascending);
  const minutes = [...schedule.minutes].sort(ascending);
  const slots: Instant[] = [];
  const last = startOfDay(until + clock.offsetAt(until)) + DAY;
  for (let day = startOfDay(after + clock.offsetAt(after)) - DAY; day <= last; day += DAY) {
    if (!fitsDay(schedule, new Date(day))) continue;
    const instantOf = clock.instantsOn(day);
    for (const hour of hours) {
      for (const minute of minutes) {
        const slot = instantOf(day + hour * HOUR + minute * MINUTE);
        if (slot > after && slot <= until) slots.push(slot);
      }
    }
  }
  return [...new Set(slots.sort(ascending))];
}

/** The first slot after `after`; undefined where there is none within eight years, as for a 30 February. */
export function nextSlot(schedule: Schedule, after: Instant): Instant | undefined {
  for (let from = after, span = 2 * DAY; from < after + 8 * YEAR; from += span, span = Math.min(span * 4, 32 * DAY)) {
    const [slot] = slotsBetween(schedule, from, from + span);
    if (slot !== undefined) return slot;
  }
  return undefined;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 366 * DAY;

/** A time on the wall, as the instant at which UTC shows it. */
type WallTime = number;

function fitsDay({ daysOfMonth, months, weekdays }: Schedule, day: Date): boolean {
  return (
    months.includes(day.getUTCMonth() + 1) &&
    daysOfMonth.includes(day.getUTCDate()) &&
    weekdays.includes(day.getUTCDay())
  );
}

function startOfDay(wall: WallTime): WallTime {
  return Math.floor(wall / DAY) * DAY;
}

interface WallClock {
  /** What has to be added to UTC to read the wall, in milliseconds. */
  offsetAt(instant: Instant): number;
  /** Reads the times of one day. */
  instantsOn(day: WallTime): (wall: WallTime) => Instant;
}

function wallClock(timeZone: string): WallClock {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  const offsetAt = (instant: Instant) => offsetOf(format.formatToParts(instant));
  return {
    offsetAt,
    instantsOn: (day) => {
      // a day and a half on each side: no zone is farther from UTC, even one that leaves out a whole day
      const [before, behind] = [offsetAt(day - 1.5 * DAY), offsetAt(day + 2.5 * DAY)];
      if (before === behind) return (wall) => wall - before;
      return (wall) => {
        const shown = [wall - Math.max(before, behind), wall - Math.min(before, behind)] as const;
        const hit = shown.find((instant) => instant + offsetAt(instant) === wall);
        return hit ?? firstAfterGap(shown, wall, offsetAt);
      };
    },
  };
}

/** The wall jumps over a time: the instant of the jump. */
function firstAfterGap(
  [before, behind]: readonly [Instant, Instant],
  wall: WallTime,
  offsetAt: (instant: Instant) => number,
): Instant {
  let [low, high] = [before - MINUTE, behind];
  while (high - low > 1_000) {
    const middle = Math.floor((low + high) / 2_000) * 1_000;
    if (middle <= low) break;
    if (middle + offsetAt(middle) > wall) high = middle;
    else low = middle;
  }
  return high;
}

/** `GMT+04:00`, `GMT-00:44:30`, `GMT`. */
function offsetOf(parts: readonly Intl.DateTimeFormatPart[]): number {
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = /^GMT([+-])(\d\d):?(\d\d)?:?(\d\d)?$/.exec(name) ?? [];
  const size = Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * 1_000;
  return sign === '-' ? -size : size;
}

function ascending(a: number, b: number): number {
  return a - b;
}
