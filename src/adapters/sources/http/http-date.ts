import type { Instant } from '../../../briefings/article.ts';

/**
 * The instant that a date in one of HTTP's three forms names; absent for everything else. Total.
 *
 * `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT`, `Sun Nov  6 08:49:37 1994`; the day of the week is not compared. What
 * `Date.parse` would read besides (`0`, `-1`, local times) is what servers send when they mean no date.
 */
export function parseHttpDate(text: string): Instant | undefined {
  const [, day, month, year, hour, minute, second] = FIXED.exec(text) ?? reordered(ASCTIME.exec(text)) ?? [];
  if (!day || !month || !year) return undefined;
  const monthIndex = MONTHS.indexOf(month.toLowerCase());
  const [h, m, s] = [Number(hour), Number(minute), Number(second)] as const;
  const instant = Date.UTC(fullYear(year), monthIndex, Number(day), h, m, Math.min(s, 59));
  const isReal = monthIndex >= 0 && new Date(instant).getUTCDate() === Number(day) && h < 24 && m < 60 && s <= 60;
  return isReal ? instant : undefined;
}

const FIXED =
  /^\s*(?:[a-z]{3,9},?\s+)?(\d{1,2})[ -]([a-z]{3})[ -](\d{4}|\d{2})\s+(\d{2}):(\d{2}):(\d{2})\s+(?:GMT|UTC|UT|Z|[+-]0000)\s*$/i;

const ASCTIME = /^\s*[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+(\d{2}):(\d{2}):(\d{2})\s+(\d{4})\s*$/i;

function reordered(match: RegExpExecArray | null): readonly string[] | undefined {
  if (!match) return undefined;
  const [all, month, day, hour, minute, second, year] = match as unknown as readonly [string, ...string[]];
  return [all, day!, month!, year!, hour!, minute!, second!];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Two digits are of the years 1970 to 2069. */
function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) < 70 ? 2_000 : 1_900);
}
