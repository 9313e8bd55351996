import type { Instant } from '../../../briefings/article.ts';
import { parseIsoInstant } from '../../../briefings/text/iso-instant.ts';
import { monthOf } from './months.ts';
import { zoneMinutes } from './zones.ts';

/**
 * The instant that a date of a feed names; absent for everything that does not name a whole day, and for a day that does not exist: no
 * part of a date is made up.
 *
 * Reads ISO 8601 and W3CDTF, RFC 822 and its descendants with or without weekday, seconds and zone, `asctime`, dates with the name of
 * the month in many languages, and dates in figures whose order is certain. Without a time it is the start of the day; without a zone
 * or with one that nobody knows UTC: it may then be wrong by hours, never by days. `03/04/2031` is not read: it is two days.
 */
export function readDate(written: string): Instant | undefined {
  const text = written.slice(0, MAX_LENGTH).replace(/\s+/g, ' ').trim();
  const instant = parseIsoInstant(text) ?? readCompact(text) ?? readLoosely(text);
  return instant !== undefined && instant >= EARLIEST && instant < LATEST && instant !== 0 ? instant : undefined;
}

const MAX_LENGTH = 100;

/** Programs write the year 1, and the first second of 1970, for "unknown". */
const EARLIEST = Date.UTC(1800, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);

/** 20310504, 20310504T0930Z, 20310504T093000+0200. */
function readCompact(text: string): Instant | undefined {
  const parts = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/i.exec(text);
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second, zone] = parts;
  const time = hour ? `T${hour}:${minute}:${second ?? '00'}${zone ?? ''}` : '';
  return parseIsoInstant(`${year}-${month}-${day}${time}`);
}

/** Takes the time out of the text, with its zone, and reads the day from what is left. */
function readLoosely(text: string): Instant | undefined {
  const found = TIME.exec(text);
  if (!found) return startOf(readDay(text));
  const after = text.slice(found.index + found[0].length);
  const zone = zoneAfter(after);
  const day = startOf(readDay(`${text.slice(0, found.index)} ${after.slice(zone.length)}`));
  const time = readTime(found);
  return day === undefined || time === undefined ? undefined : day + time - zoneMinutes(zone) * 60_000;
}

const TIME =
  /(?:(오전|오후|上午|下午|午前|午後)\s?)?(?<!\d)(\d{1,2})[:h](\d{2})(?::(\d{1,2})(?:[.,](\d{1,9}))?)?(?!\d)(?:\s?([ap])\.?m\b\.?)?/i;

function readTime(found: RegExpExecArray): number | undefined {
  const [hour, minute, second] = [found[2], found[3], found[4]].map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
  ];
  const half = /^(?:p|오후|下午|午後)$/i.test(found[6] ?? found[1] ?? '') ? 12 : 0;
  const isHalved = (found[6] ?? found[1]) !== undefined && hour <= 12;
  const hours = isHalved ? (hour % 12) + half : hour;
  if (hours > 24 || (hours === 24 && minute + second > 0) || minute > 59 || second > 60) return undefined;
  return ((hours * 60 + minute) * 60 + second) * 1000 + Math.trunc(Number(`0.${found[5] ?? 0}`) * 1000);
}

/** What stands behind a time and is no month: `asctime` may have the zone before the year, and the time before the day. */
function zoneAfter(text: string): string {
  const zone = /^\s?(?:(?:UTC|GMT|Z)?\s?[+-]\d{1,2}:?(?:\d{2})?(?!\d)|[\p{L}][\p{L}/_]*)/iu.exec(text)?.[0] ?? '';
  return monthOf(zone.trim()) === undefined ? zone : '';
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function startOf(day: Day | undefined): Instant | undefined {
  if (!day || day.month < 1 || day.month > 12 || day.day < 1) return undefined;
  const start = new Date(0);
  start.setUTCFullYear(day.year, day.month - 1, day.day);
  return start.getUTCDate() === day.day ? start.getTime() : undefined;
}

function readDay(text: string): Day | undefined {
  const plain = text.replace(/[([].*?[)\]]/g, ' ');
  return readNamedMonth(plain) ?? readYearFirst(plain) ?? readYearLast(plain);
}

/**
 * 4 May 2031, May 4th, 2031, Sun May 4 2031, 04-May-31, 4 de mayo de 2031. The last of several month names, for `mar` is a Tuesday in
 * some languages, too.
 */
function readNamedMonth(text: string): Day | undefined {
  const month = (text.match(/[\p{L}\p{M}]+/gu) ?? []).map(monthOf).findLast((found) => found !== undefined);
  const figures = text.match(/\d+/g) ?? [];
  if (month === undefined || figures.length !== 2) return undefined;
  const [day, year] = figures[0]!.length === 4 ? [figures[1]!, figures[0]!] : [figures[0]!, figures[1]!];
  return { year: fullYear(year), month, day: Number(day) };
}

/** RFC 2822: two figures are of this century up to 49, three count from 1900. */
function fullYear(written: string): number {
  const year = Number(written);
  return written.length > 3 ? year : year < 50 ? 2000 + year : 1900 + year;
}

/** 2031-5-4, 2031/05/04, 2031년 5월 4일, 2031年5月4日. */
function readYearFirst(text: string): Day | undefined {
  const parts = /(?<!\d)(\d{4})\s?[-/.년年]\s?(\d{1,2})\s?[-/.월月]\s?(\d{1,2})(?!\d)/.exec(text);
  return parts ? { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) } : undefined;
}

/** 04.05.2031 has its day first wherever it is written; with strokes, only a day beyond 12 tells which is which. */
function readYearLast(text: string): Day | undefined {
  const parts = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
  if (!parts) return undefined;
  const [first, second, year] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  if (parts[2] === '.' || first > 12 || first === second) return { year, month: second, day: first };
  return second > 12 ? { year, month: first, day: second } : undefined;
}
