import type { Instant } from '../../../briefings/article.ts';
import { readStamps } from '../../../briefings/clean/stamps.ts';
import { parseIsoInstant } from '../../../briefings/text/iso-instant.ts';
import { monthOf } from '../feed/months.ts';
import { isOfArticle } from './date-lines.ts';
import { RANGE, STATED, STATES_CHANGE, UPDATE } from './date-words.ts';

/** Which of two numbers is the day; absent where nothing tells. */
export type DateOrder = 'day first' | 'month first' | undefined;

/**
 * The instant that a page writes for programs, leniently: ISO 8601, `20310509`, `Fri, 09 May 2031 08:12:00 GMT`, `May 9, 2031`, seconds or
 * thousandths of them since 1970.
 */
export function readDate(written: string | undefined, order: DateOrder = undefined): Instant | undefined {
  const text = written === undefined ? undefined : yearFirst(written.trim(), order);
  if (!text || text.length > LONGEST) return undefined;
  if (EPOCH.test(text)) return Number(text) * (text.length === 10 ? 1000 : 1);
  return (
    parseIsoInstant(text) ??
    parseIsoInstant(spelledOut(text)) ??
    instantOf(readStamps(text.replace(/\s\(.*\)$/, ''))?.published) ??
    dayInWords(text)
  );
}

const LONGEST = 60;

/** Of this century, until 2033 in seconds. */
const EPOCH = /^(?:9[5-9]\d{8}|1\d{9}|9[5-9]\d{10}|[12]\d{12})$/;

/** `2031-5-9`, `20310509`, `2031/05/09 08:12:00 +0200`, `2031-05-09T8:12:00` as ISO 8601 has them. */
function spelledOut(text: string): string {
  const match = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:[T ,]+(\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(.*))?$/.exec(
    text,
  );
  if (!match || (match[2] === '' && match[3]!.length + match[4]!.length !== 4)) return '';
  const day = `${match[1]}-${match[3]!.padStart(2, '0')}-${match[4]!.padStart(2, '0')}`;
  const time = match[5]?.padStart(match[5].indexOf(':') === 1 ? match[5].length + 1 : 0, '0');
  const zone = /^(?:Z|UTC|GMT)$/i.test(match[6] ?? '') ? 'Z' : (match[6] ?? '');
  return time ? `${day}T${time}${zone}` : day;
}

/** `2031年5月9日`, `2031.05.09` as `2031-05-09`; `03/10/2023` as `2023-10-03`, where the order is known. */
function yearFirst(written: string, order: DateOrder): string {
  const text = written.replace(
    YEAR_FIRST,
    (_, year: string, _mark: string, month: string, day: string) =>
      `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')} `,
  );
  if (order === undefined) return text;
  return text.replace(NUMBERS, (_, a: string, _mark: string, b: string, year: string) => {
    const [day, month] = order === 'day first' ? [a, b] : [b, a];
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  });
}

const YEAR_FIRST =
  /(?<![\d./-])(\d{4})(?:\s?[年년]\s?|([./])\s?)(\d{1,2})(?:\s?[月월]\s?|\2\s?)(\d{1,2})(?:\s?[日일]|\.(?!\d)|(?![\d./-]))\s?/g;
/** `09/05/2031`: the two numbers, the mark between them, the year. */
export const NUMBERS = /(?<!\d)(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)/g;

/**
 * The dates that a short line tells, whatever stands around them: `By Ines Rowe | Published 9 May 2031 | 4 min read`. None of a
 * copyright, nor where it is called no more than a date: that may be an event's.
 */
export function readShownDates(line: string, order: DateOrder = undefined): ShownDates {
  const mayBe = line.length <= LONGEST_LINE * 2 && /\d{4}/.test(line);
  return !mayBe || DATED.test(line) || COPYRIGHT.test(line) ? {} : datesIn(line, order, isOfArticle);
}

function datesIn(
  written: string,
  order: DateOrder,
  isMeant: (before: string, after: string) => boolean = () => true,
): ShownDates {
  const line = yearFirst(written.replace(/\s+/g, ' '), order);
  if (line.length > LONGEST_LINE || !/\d{4}/.test(line)) return {};
  const dates: { published?: Instant; updated?: Instant } = {};
  let from = 0;
  const matches = [...line.matchAll(DATE)];
  for (const [i, match] of matches.entries()) {
    const date =
      instantOf(readStamps(line.slice(match.index))?.published) ??
      instantOf(readStamps(match[0])?.published) ??
      dayInWords(match[0]);
    if (date === undefined) continue;
    const after = line.slice(match.index + match[0].length, matches[i + 1]?.index);
    if (i + 1 < matches.length && RANGE.test(after)) return {};
    if (!isMeant(line.slice(from, match.index), after)) return {};
    dates[UPDATE.test(line.slice(from, match.index)) ? 'updated' : 'published'] ??= date;
    from = match.index + match[0].length;
  }
  return dates;
}

/** All days that stand in a line in words, or year first, whatever they are the days of. */
export function daysIn(line: string): readonly Instant[] {
  return [...line.matchAll(DATE)].flatMap(([day]) => instantOf(readStamps(day)?.published) ?? []);
}

/** Whether a short line is the label of the date below it, as lists of terms have: `Last updated`. */
export function isDateLabel(line: string): boolean {
  return line.length <= LONGEST_LABEL && !/\d/.test(line) && (STATED.test(line) || UPDATE.test(line));
}

/** Whether such a label is that of the publication. */
export function isPublicationLabel(line: string): boolean {
  return STATED.test(line);
}

export interface ShownDates {
  readonly published?: Instant;
  readonly updated?: Instant;
}

/**
 * The publication where a line of `lines` says nothing but that: `Published: 9 May 2031`, also with the label on the line above. `Date`
 * alone may be that of an event: it counts only where a line nearby names the author.
 */
export function readStatedDate(
  lines: readonly string[],
  at: number,
  order: DateOrder = undefined,
): Instant | undefined {
  if (!/\d{4}/.test(lines[at]!)) return undefined;
  const before = lines[at - 1] ?? '';
  const line = before.length <= LONGEST_LABEL && STATED.test(before) ? `${before} ${lines[at]}` : lines[at]!;
  if (line.length > LONGEST) return undefined;
  const isStated =
    STATED.test(line) || (DATED.test(line) && lines.slice(Math.max(0, at - 3), at + 4).some(isAuthorLine));
  return isStated ? datesIn(line, order).published : undefined;
}

/** The last change where a short line says nothing but that: `Last updated: 12 May 2031`. */
export function readStatedChange(line: string, order: DateOrder = undefined): Instant | undefined {
  if (line.length > LONGEST || !/\d{4}/.test(line) || !STATES_CHANGE.test(line)) return undefined;
  return datesIn(line, order).updated;
}

function isAuthorLine(line: string): boolean {
  return line.length <= LONGEST && /^(?:authors?|autor(?:in)?|auteur|автор)(?!\p{L})/iu.test(line);
}

const DATED = /^(?:date|datum|fecha|data|дата)(?!\p{L})/iu;

const LONGEST_LABEL = 20;
const LONGEST_LINE = 120;
const COPYRIGHT = /©|\(c\)|\bcopyright\b/i;

const DATE =
  /(?<![\p{L}\p{N}])(?:\d{1,2}(?:st|nd|rd|th|\.|º)?[\s-](?:de\s|d['’])?[\p{L}\p{M}]{3,12}\.?,?[\s-](?:de\s)?\d{4}|\p{L}{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{4}(?:\.|\sm\.)?\s\p{L}{3,12}\s\d{1,2}(?!\s?:)|\d{4}-\d{2}-\d{2}|\d{1,2}([./])\d{1,2}\1\d{4})(?!\d)/gu;

/** The day at the start of a line, its month in words of any of many languages: `9. května 2031`, `2031. május 9.` */
function dayInWords(line: string): Instant | undefined {
  const dayFirst = DAY_FIRST.exec(line);
  const [, year, word, day] = YEAR_AND_WORD.exec(line) ?? [undefined, dayFirst?.[3], dayFirst?.[2], dayFirst?.[1]];
  const rest = line.slice((dayFirst ?? YEAR_AND_WORD.exec(line))?.[0].length);
  const month = word === undefined || !HOUR.test(rest) ? undefined : monthOf(word);
  return month === undefined
    ? undefined
    : parseIsoInstant(`${year}-${`${month}`.padStart(2, '0')}-${day!.padStart(2, '0')}`);
}

const DAY_FIRST =
  /^(?:\p{L}{2,14}\.?,?\s)?(\d{1,2})\.?[\s-](?:de\s|d['’])?([\p{L}\p{M}]{3,12})\.?,?[\s-](?:de\s)?(\d{4})(?!\d)/u;
/** An hour, or nothing, and short words beside it. */
const HOUR = /^(?:[\s,.|·•–—-]|\d{1,2}[:.h]\d{2}|(?<!\p{L})\p{L}{1,4}(?!\p{L}))*$/u;
const YEAR_AND_WORD = /^(\d{4})(?:\.|\sm\.)?\s(\p{L}{3,12})\s(\d{1,2})(?!\d|\s?:)/u;

function instantOf(date: string | undefined): Instant | undefined {
  return date === undefined ? undefined : parseIsoInstant(date);
}
