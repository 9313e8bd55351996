import {
  DAY_MS,
  type Day,
  dayOf,
  daysIn,
  dayText,
  isCalendarDay,
  monthText,
  partsOf,
  weekdayOf,
  yearText,
} from './calendar.ts';
import type { Expression } from './expression.ts';
import type { Direction } from './tense.ts';

/** A stretch of the calendar. `from` and `to` are absent where only a publication date could tell. */
export interface Stretch {
  readonly from?: string;
  readonly to?: string;
  readonly grain: 'day' | 'week' | 'month' | 'season' | 'quarter' | 'year' | 'decade';
  /** Taken off the confidence of the mention: what was guessed to place it. */
  readonly doubt: number;
}

/**
 * Places an expression in the calendar.
 *
 * A news text means the latest day (month, quarter) that has begun by the publication day, unless its verb looks ahead: then the first
 * one from the publication on. What states its own year needs no publication date.
 */
export function resolve(expression: Expression, published: Day | undefined, direction: Direction | undefined): Stretch {
  switch (expression.is) {
    case 'day':
      return resolveDay(expression, published, direction);
    case 'month':
      return resolveMonth(expression, published, direction);
    case 'quarter':
      return resolveMonths('quarter', expression.quarter * 3 - 2, 3, expression.year, published, direction);
    case 'season':
      return resolveSeason(expression, published);
    case 'year':
      return years('year', expression.year, expression.year);
    case 'decade':
      return years('decade', expression.year, expression.year + expression.years - 1);
    case 'range':
      return resolveRange(expression.from, expression.to, published, direction);
    case 'slashed':
      return { grain: 'day', doubt: 0 };
    default:
      return published === undefined
        ? { grain: grainOf(expression), doubt: 0 }
        : relative(expression, published, direction);
  }
}

type DayExpression = Extract<Expression, { is: 'day' }>;
type MonthExpression = Extract<Expression, { is: 'month' }>;
type SeasonExpression = Extract<Expression, { is: 'season' }>;
type RelativeExpression = Extract<Expression, { is: 'weekday' | 'weekend' | 'shift' }>;

/** Papers east of Greenwich are dated a day ahead of UTC. */
const AHEAD = 1;
/** Without a verb, a date this near ahead is meant rather than that of the year before. */
const SOON = 45;
/** A verb that looks ahead does not send a date that has just been (`will mark the Sept. 27 attack`) into the next year. */
const JUST_BEEN = 60;
const JUST_BEEN_MONTHS = 2;

function resolveDay(date: DayExpression, published: Day | undefined, direction: Direction | undefined): Stretch {
  if (date.year !== undefined) {
    if (!isCalendarDay(date.year, date.month, date.day)) return { grain: 'day', doubt: 0 };
    return days(dayOf(date.year, date.month, date.day), 0);
  }
  if (published === undefined) return { grain: 'day', doubt: 0 };
  const { year } = partsOf(published);
  if (date.yearShift !== undefined) return resolveDay({ ...date, year: year + date.yearShift }, published, direction);
  if (date.weekday !== undefined) {
    const fitting = candidates(date, year, 3).filter((day) => weekdayOf(day) === date.weekday);
    const nearest = fitting.sort((a, b) => Math.abs(a - published) - Math.abs(b - published))[0];
    if (nearest !== undefined) return days(nearest, 0);
  }
  const all = candidates(date, year, 8);
  const past = all.findLast((day) => day <= published + (direction === 'future' ? -1 : AHEAD));
  const future = all.find((day) => day >= published);
  if (past === undefined || future === undefined) return { grain: 'day', doubt: 0 };
  if (direction === 'future')
    return published - past <= JUST_BEEN && future - published > 120 ? days(past, 0.2) : days(future, 0);
  if (direction === undefined && future - published <= SOON) return days(future, 0.2);
  return days(past, direction === undefined ? 0.1 : 0);
}

/** The days of that name in the years around `year`, ascending: every eighth year at least has a Feb. 29. */
function candidates(date: DayExpression, year: number, reach: number): Day[] {
  const found: Day[] = [];
  for (let y = year - reach; y <= year + reach; y++) {
    if (isCalendarDay(y, date.month, date.day)) found.push(dayOf(y, date.month, date.day));
  }
  return found;
}

function resolveMonth(date: MonthExpression, published: Day | undefined, direction: Direction | undefined): Stretch {
  const { month, year, side, yearShift } = date;
  if (year !== undefined || published === undefined || (side ?? yearShift) === undefined) {
    return resolveMonths('month', month, 1, year, published, direction);
  }
  const now = partsOf(published);
  if (yearShift !== undefined) return months('month', now.year + yearShift, month, 1, 0);
  if (side === 1) return months('month', month > now.month ? now.year : now.year + 1, month, 1, 0);
  return months('month', month < now.month ? now.year : now.year - 1, month, 1, 0);
}

function resolveMonths(
  grain: 'month' | 'quarter',
  first: number,
  length: number,
  stated: number | undefined,
  published: Day | undefined,
  direction: Direction | undefined,
): Stretch {
  if (stated !== undefined) return months(grain, stated, first, length, 0);
  if (published === undefined) return { grain, doubt: 0 };
  const now = partsOf(published);
  const ago = now.month - (first + length - 1);
  const isAhead = first > now.month;
  if (direction !== 'future')
    return months(grain, now.year - (isAhead ? 1 : 0), first, length, direction === undefined ? 0.1 : 0);
  if (ago > 0 && ago <= JUST_BEEN_MONTHS) return months(grain, now.year, first, length, 0.2);
  return months(grain, now.year + (ago > 0 ? 1 : 0), first, length, 0);
}

/** Three months from March, June, September and December on: those of the northern half of the world. */
function resolveSeason(date: SeasonExpression, published: Day | undefined): Stretch {
  const first = date.season * 3 + 3;
  if (date.year !== undefined) return months('season', date.year, first, 3, 0);
  if (published === undefined) return { grain: 'season', doubt: 0 };
  const now = partsOf(published);
  // January and February belong to the winter of the year before
  const month = now.month < 3 ? now.month + 12 : now.month;
  const year = now.month < 3 ? now.year - 1 : now.year;
  const isRunning = first <= month && month < first + 3;
  const shift = date.shift ?? 0;
  if (shift === 0) return months('season', isRunning || first > month ? year : year + 1, first, 3, 0.1);
  if (shift < 0) return months('season', first + 2 < month ? year : year - 1, first, 3, 0.1);
  return months('season', first > month ? year : year + 1, first, 3, 0.1);
}

function resolveRange(
  from: Expression,
  to: Expression,
  published: Day | undefined,
  direction: Direction | undefined,
): Stretch {
  const first = resolve(from, published, direction);
  if (first.from === undefined) return { grain: first.grain, doubt: 0 };
  // the end is the next of its name after the start, whatever the verb: "from Dec. 28 to Jan. 3"
  const last = resolve(to, Date.parse(first.from) / DAY_MS, 'future');
  if (last.to === undefined || last.to < first.from) return { grain: first.grain, doubt: 0 };
  return { grain: first.grain, from: first.from, to: last.to, doubt: first.doubt };
}

function relative(expression: RelativeExpression, published: Day, direction: Direction | undefined): Stretch {
  if (expression.is === 'shift') {
    const { unit, by, toTheDay } = expression;
    return toTheDay ? sameDay(unit, by, published) : shifted(unit, by, published);
  }
  const today = weekdayOf(published);
  if (expression.is === 'weekend') {
    const side = expression.side ?? (direction === 'future' ? 1 : -1);
    const saturday = published - today + 5;
    if (side < 0)
      return dayRange(saturday > published - 1 - (expression.side === -1 ? 1 : 0) ? saturday - 7 : saturday, 1);
    return dayRange(side > 0 && today >= 5 ? saturday + 7 : saturday, 1);
  }
  const { weekday, side, week } = expression;
  if (week !== undefined) return days(published - today + weekday + 7 * week, 0);
  if (side === 0 && direction !== 'past') return days(published + ((weekday - today + 7) % 7), 0);
  if (side === 1) return days(published + (((weekday - today + 6) % 7) + 1), 0);
  if (side === -1) return days(published - (((today - weekday + 6) % 7) + 1), 0);
  if (direction === 'future') return days(published + ((weekday - today + 7) % 7), 0);
  return days(published - ((today - weekday + 7) % 7), direction === undefined ? 0.1 : 0);
}

function shifted(unit: RelativeExpressionUnit, by: number, published: Day): Stretch {
  const now = partsOf(published);
  switch (unit) {
    case 'day':
      return days(published + by, by < -13 ? 0.1 : 0);
    case 'week': {
      const monday = published - weekdayOf(published) + 7 * by;
      return { grain: 'week', from: dayText(monday), to: dayText(monday + 6), doubt: 0 };
    }
    case 'month':
      return months('month', now.year, now.month + by, 1, 0);
    case 'quarter':
      return months('quarter', now.year, Math.ceil(now.month / 3) * 3 - 2 + by * 3, 3, 0);
    case 'decade':
      return years('decade', now.year - (now.year % 10) + by * 10, now.year - (now.year % 10) + by * 10 + 9);
    default:
      return years('year', now.year + by, now.year + by);
  }
}

/** The day of the same name in another month or year; the last of a month that is too short for it. */
function sameDay(unit: RelativeExpressionUnit, by: number, published: Day): Stretch {
  if (unit !== 'month' && unit !== 'year' && unit !== 'decade') return shifted(unit, by, published);
  const now = partsOf(published);
  const count = now.year * 12 + now.month - 1 + by * (unit === 'month' ? 1 : unit === 'year' ? 12 : 120);
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return year < 1 ? { grain: 'day', doubt: 0 } : days(dayOf(year, month, Math.min(now.day, daysIn(year, month))), 0);
}

type RelativeExpressionUnit = Extract<Expression, { is: 'shift' }>['unit'];

function grainOf(expression: RelativeExpression): Stretch['grain'] {
  return expression.is === 'shift' && !expression.toTheDay ? expression.unit : 'day';
}

function days(day: Day, doubt: number): Stretch {
  const text = dayText(day);
  return { grain: 'day', from: text, to: text, doubt };
}

function dayRange(from: Day, more: number): Stretch {
  return { grain: 'day', from: dayText(from), to: dayText(from + more), doubt: 0 };
}

function months(grain: Stretch['grain'], year: number, first: number, length: number, doubt: number): Stretch {
  return { grain, from: monthText(year, first), to: monthText(year, first + length - 1), doubt };
}

/** Years before the first have no text that sorts: they stay without a place. */
function years(grain: 'year' | 'decade', from: number, to: number): Stretch {
  return from < 1 ? { grain, doubt: 0 } : { grain, from: yearText(from), to: yearText(to), doubt: 0 };
}
