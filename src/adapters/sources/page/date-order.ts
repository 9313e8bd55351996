import { type DateOrder, daysIn, NUMBERS } from './dates.ts';
import type { Page } from './tree.ts';

/** Readers of a language know it: only Americans put the month first, and `en` alone may be theirs or not. */
export function dateOrderOf(language: string | undefined): DateOrder {
  const tag = language?.toLowerCase().replace('_', '-') ?? '';
  if (tag === '' || tag === 'en') return undefined;
  if (tag === 'en-us') return 'month first';
  return /^(?:en-|de|fr|es|it|pt|nl|ru|pl|cs|da|nb|no|tr|uk|ro|el|ca|id|sk|sl|hr|sr|bg|mk|fi|et|lv|is|he|ar|hi|ms|vi|gl|eu)/.test(
    tag,
  )
    ? 'day first'
    : undefined;
}

/** Sites of a country write as it does, whatever language their program was set up in. */
export function dateOrderAt(address: string | undefined): DateOrder {
  const host = address && URL.canParse(address) ? new URL(address).hostname : '';
  return DAY_FIRST.has(host.slice(host.lastIndexOf('.') + 1)) ? 'day first' : undefined;
}

const DAY_FIRST = new Set(
  (
    'uk ie au nz in za pk bd lk my sg ng ke gh ug tz zm zw jm mt cy de at ch li fr be nl lu es pt it gr pl cz sk ro bg hr si rs ba mk al ' +
    'ru ua by tr br mx ar cl pe uy py bo ec ve cr gt dk no fi is ma dz tn eg id vn'
  ).split(' '),
);

/**
 * The order that a page gives away elsewhere, where figures in one of these lines may be read in two ways: its address has one of the days
 * (`/2031/05/09/`), its other figures can be read in one order only, or one of the days stands on it for programs or in words.
 */
export function dateOrderShown(
  page: Page,
  lines: readonly string[],
  all: readonly string[],
  own: string | undefined,
): DateOrder {
  const figures = lines.flatMap((line) => (line.length <= LONGEST ? [...line.matchAll(NUMBERS)] : [])).find(isOpen);
  if (figures === undefined) return undefined;
  const [, a, , b, year] = figures;
  const [dayFirst, monthFirst] = [dayOf(year!, b!, a!), dayOf(year!, a!, b!)];
  return (
    either(isInAddress(own, dayFirst), isInAddress(own, monthFirst)) ??
    orderOfOthers(all, figures[2]!) ??
    stated(page, all, dayFirst, monthFirst)
  );
}

const LONGEST = 120;

function isOpen([, a, , b]: RegExpExecArray): boolean {
  return a !== b && Number(a) <= 12 && Number(b) <= 12;
}

/** 2031-05-09 */
function dayOf(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function either(isDayFirst: boolean, isMonthFirst: boolean): DateOrder {
  if (isDayFirst === isMonthFirst) return undefined;
  return isDayFirst ? 'day first' : 'month first';
}

/** `/2031/05/09/`, `/2031/05/`, `/2031/may/09/`, `-20310509` */
function isInAddress(address: string | undefined, day: string): boolean {
  const [year, month, date] = day.split('-').map(Number);
  const two = (number: number | undefined) => String(number).padStart(2, '0');
  const inFigures = `[/-]?${two(month)}(?:[/-]?${two(date)}(?!\\d)|(?![/-]?\\d))|/${month}/${date}(?!\\d)`;
  const inWords = `/${MONTHS[month! - 1]}[a-z]{0,6}/0?${date}(?!\\d)`;
  return new RegExp(`(?<!\\d)${year}(?:${inFigures}|${inWords})`, 'i').test(address ?? '');
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** What the figures of a page that can be read in one way only have in common. */
function orderOfOthers(lines: readonly string[], mark: string): DateOrder {
  const others = lines.flatMap((line) => [...line.matchAll(NUMBERS)]).filter((match) => match[2] === mark);
  return either(
    others.some(([, a]) => Number(a) > 12),
    others.some(([, , , b]) => Number(b) > 12),
  );
}

/** Whether a page tells one of two days to programs, or in words. */
function stated(page: Page, lines: readonly string[], dayFirst: string, monthFirst: string): DateOrder {
  const told = page.elements.flatMap(({ attributes: { datetime, content } }) => datetime ?? content ?? []);
  const days = new Set([
    ...told.flatMap((written) => (written.length <= LONGEST ? (/\d{4}-\d{2}-\d{2}/.exec(written)?.[0] ?? []) : [])),
    ...lines
      .flatMap((line) => (line.length <= LONGEST ? daysIn(line) : []))
      .map((day) => new Date(day).toISOString().slice(0, 10)),
  ]);
  return either(days.has(dayFirst), days.has(monthFirst));
}
