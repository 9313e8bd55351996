import type { Instant, Span } from '../article.ts';
import { type Day, dayOfInstant, isCalendarDay } from './dates/calendar.ts';
import type { Expression } from './dates/expression.ts';
import { matchDate } from './dates/grammar.ts';
import { resolve } from './dates/resolve.ts';
import { type Direction, directionOf } from './dates/tense.ts';
import { newScan, scanSentence } from './scan.ts';
import type { Sentence } from './sentences.ts';

/** A time that the text speaks of. */
export interface DateMention extends Span {
  /** As printed: `Sept. 27`, `Wednesday`, `a 1994 ceasefire` gives `1994`. */
  readonly text: string;
  /**
   * First and last of what is meant, both included, as calendar strings that sort as they stand. They are as fine as the grain:
   * `2020-10-07` for a day and a week (its Monday and its Sunday), `2020-07` for a month, a quarter and a season (their first and last
   * month), `1994` for a year and a decade. One day, month or year has the two equal; a range of them has the grain of its ends.
   *
   * Absent where neither the text states the year nor the publication date tells it.
   */
  readonly from?: string;
  readonly to?: string;
  readonly grain: 'day' | 'week' | 'month' | 'season' | 'quarter' | 'year' | 'decade' | 'time';
  /** 0..1: that it is a date, and that it has its right place in the calendar. */
  readonly confidence: number;
}

/**
 * Finds the dates that sentences speak of, in reading order, none overlapping another.
 *
 * Promise: `text === text.slice(start, end)`, inside one sentence. A day or month without a year is the latest by the publication day,
 * taken in UTC, or the first from then on where the verb looks ahead. Without `published` only what states its own year is
 * placed. `language` is BCP 47: German, French, Spanish and Russian weekdays and bare months are read only in their own language.
 * Prefers a miss to a false friend: `may`, `Sunday Times`, `2000 people`, `24/7`. Linear time, never throws.
 */
export function findDates(
  text: string,
  sentences: readonly Sentence[],
  published?: Instant,
  language?: string,
): readonly DateMention[] {
  const day = dayOfInstant(published);
  const scan = newScan(text, language);
  const found: Found[] = [];
  for (const sentence of sentences) {
    scanSentence(scan, sentence);
    for (let i = 0; i < scan.count; ) {
      const date = matchDate(scan, i);
      if (date === undefined) {
        i++;
        continue;
      }
      const { expression, confidence } = date;
      const direction = directionOf(scan, i, date.next);
      const isLength = expression.is === 'shift' && expression.ifAhead && direction !== 'future';
      if (!isLength)
        found.push({ start: scan.start[i]!, end: scan.end[date.next - 1]!, expression, confidence, direction });
      i = date.next;
    }
  }
  const order = orderOfNumbers(found, language);
  return found.flatMap((date) => mentionOf(text, date, order, day));
}

interface Found extends Span {
  readonly expression: Expression;
  readonly confidence: number;
  readonly direction: Direction | undefined;
}

type NumberOrder = 'day first' | 'month first';

/** Languages whose `10/07/2020` is always the tenth of July; English writes it both ways. */
const DAY_FIRST = new Set('de fr es ru it pt nl pl en-gb en-au en-ie en-nz en-in'.split(' '));

/** Which of two numbers is the day: as any date of the same text shows, else as the language writes it. */
function orderOfNumbers(found: readonly Found[], language: string | undefined): NumberOrder | undefined {
  let [dayFirst, monthFirst] = [false, false];
  for (const { expression } of found) {
    if (expression.is !== 'slashed') continue;
    dayFirst ||= expression.first > 12;
    monthFirst ||= expression.second > 12;
  }
  if (dayFirst !== monthFirst) return dayFirst ? 'day first' : 'month first';
  const tag = (language ?? '').toLowerCase();
  if (DAY_FIRST.has(tag) || DAY_FIRST.has(tag.slice(0, 2))) return 'day first';
  return tag === 'en-us' ? 'month first' : undefined;
}

function mentionOf(
  text: string,
  found: Found,
  order: NumberOrder | undefined,
  published: Day | undefined,
): readonly DateMention[] {
  const expression = readNumbers(found.expression, order);
  if (expression === undefined) return [];
  const { doubt, ...stretch } = resolve(expression, published, found.direction);
  const { start, end } = found;
  return [{ start, end, text: text.slice(start, end), ...stretch, confidence: Math.max(0, found.confidence - doubt) }];
}

/** The day that `10/13/2020` is; absent where it could be two. */
function readNumbers(expression: Expression, order: NumberOrder | undefined): Expression | undefined {
  if (expression.is !== 'slashed') return expression;
  const { first, second, year } = expression;
  const own = first > 12 ? 'day first' : second > 12 ? 'month first' : first === second ? 'day first' : order;
  if (own === undefined) return undefined;
  const [day, month] = own === 'day first' ? [first, second] : [second, first];
  return isCalendarDay(year, month, day) ? { is: 'day', year, month, day } : undefined;
}
