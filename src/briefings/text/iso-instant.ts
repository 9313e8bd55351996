import type { Instant } from '../article.ts';

/**
 * The instant that an ISO 8601 date or time names; absent for everything else, also for a day that does not exist.
 *
 * Reads `2020-10-07`, `2020-10-07T14:05`, with seconds, fractions and a zone (`Z`, `+02:00`, `+0200`, `+02`), and a space for the `T`.
 * Without a zone it is UTC; without a time it is the start of that day. `Date.parse` would take local time and many guesses instead.
 */
export function parseIsoInstant(text: string): Instant | undefined {
  const parts = ISO.exec(text.trim());
  if (!parts) return undefined;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0)) as Six;
  const milliseconds = Math.trunc(Number(`0.${parts[7] ?? '0'}`) * 1000);
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  if (hour > 23 || minute > 59 || second > 60) return undefined;
  const offset = zoneOffset(parts[8]);
  if (offset === undefined) return undefined;
  const instant = Date.UTC(year, month - 1, day, hour, minute, second, milliseconds) - offset;
  return year < 100 ? undefined : instant;
}

type Six = [number, number, number, number, number, number];

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?([Zz]|[+-]\d{2}(?::?\d{2})?)?)?$/;

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Milliseconds east of UTC; absent for a zone that no clock uses. */
function zoneOffset(zone: string | undefined): number | undefined {
  if (zone === undefined || zone === 'Z' || zone === 'z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(':', '') || 0);
  if (hours > 14 || minutes > 59) return undefined;
  return (zone[0] === '-' ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}
