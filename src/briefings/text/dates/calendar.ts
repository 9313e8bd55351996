import type { Instant } from '../../article.ts';

/** Days since 1970-01-01, a Thursday. All arithmetic is of the proleptic Gregorian calendar. */
export type Day = number;

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

export const DAY_MS = 86_400_000;

/** The UTC day of an instant; absent for what is no time between the years 1000 and 2999. */
export function dayOfInstant(instant: Instant | undefined): Day | undefined {
  if (instant === undefined || !Number.isFinite(instant)) return undefined;
  const day = Math.floor(instant / DAY_MS);
  return day >= dayOf(1000, 1, 1) && day <= dayOf(2999, 12, 31) ? day : undefined;
}

export function dayOf(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

export function partsOf(day: Day): CalendarDay {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 is Monday, 6 Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

export function daysIn(year: number, month: number): number {
  return dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayOf(year, month, 1);
}

export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** `2020-10-07` */
export function dayText(day: Day): string {
  const { year, month, day: date } = partsOf(day);
  return `${monthText(year, month)}-${String(date).padStart(2, '0')}`;
}

/** `2020-10`; a month outside 1 to 12 counts on into the years around. */
export function monthText(year: number, month: number): string {
  const months = year * 12 + month - 1;
  return `${yearText(Math.floor(months / 12))}-${String((((months % 12) + 12) % 12) + 1).padStart(2, '0')}`;
}

export function yearText(year: number): string {
  return String(year).padStart(4, '0');
}
