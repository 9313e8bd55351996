import { CAPITAL, isDash, kindAt, MARK, NUMBER, plainNumber, type Scan, touchesNext, WORD, wordAt } from '../scan.ts';
import { daysIn, isCalendarDay } from './calendar.ts';
import { type Expression, type Match, match } from './expression.ts';
import { COUNTED, MONTHS, type MonthName, monthNamed, ORDINALS, WEEKDAYS } from './lexicon.ts';
import { statedYear } from './years.ts';

/** `Sept. 27`, `October 7, 2020`, `July 2020`, `in August`, `May 3-9`: a date that starts with the name of a month. */
export function matchMonthFirst(scan: Scan, i: number): Match | undefined {
  const name = monthAt(scan, i);
  if (name === undefined) return undefined;
  const after = afterShort(scan, i, name);
  if (name.language !== '') return matchForeignMonth(scan, i, name, after);
  const day = dayNumber(scan, after, name.month);
  if (day > 0) return matchMonthDay(scan, i, name.month, day, afterOrdinal(scan, after));
  const year = yearAfterMonth(scan, after);
  if (year !== undefined) return match(year.next, { is: 'month', month: name.month, year: year.year }, 0.95);
  if (name.isShort || !standsAlone(scan, i, name)) return undefined;
  return match(i + 1, { is: 'month', month: name.month }, name.isAmbiguous ? 0.8 : 0.85);
}

/** `7 October 2020`, `27th of September`, `27-29 September`, `3 to 9 May`, `7. Oktober`, `7 de octubre de 2020`. */
export function matchDayFirst(scan: Scan, i: number): Match | undefined {
  const day = plainNumber(scan, i, 2);
  if (day < 1 || day > 31 || isGlued(scan, i)) return undefined;
  const to = rangeMark(scan, i + 1, i);
  if (to > 0 && plainNumber(scan, to, 2) > day) {
    const last = matchDayFirst(scan, to);
    if (last?.expression.is !== 'day') return undefined;
    const { expression } = last;
    return match(last.next, { is: 'range', from: { ...expression, day }, to: expression }, last.confidence);
  }
  const at = afterOrdinal(scan, i);
  const isOrdinal = at > i + 1;
  const month = wordAt(scan, at) === 'of' || wordAt(scan, at) === 'de' ? at + 1 : at;
  const name = monthAt(scan, month);
  if (name === undefined || (month > at && !isOrdinal && name.language !== 'es')) return undefined;
  if (isDash(scan, month - 1) || day > daysIn(2000, name.month)) return undefined;
  const after = afterShort(scan, month, name);
  const year = yearAfterMonth(scan, after);
  const expression: Expression = {
    is: 'day',
    month: name.month,
    day,
    ...(year === undefined ? {} : { year: year.year }),
  };
  if (year !== undefined && !isCalendarDay(year.year, name.month, day)) return undefined;
  return match(year?.next ?? after, expression, year === undefined ? 0.9 : 0.99);
}

/** `Wednesday, Oct. 7`: the weekday and the date that follows it are one mention. `Wed` stands for a weekday only so. */
export function matchWeekdayDate(scan: Scan, i: number): Match | undefined {
  const name = WEEKDAYS.get(wordAt(scan, i));
  if (name === undefined || kindAt(scan, i) < WORD) return undefined;
  let at = i + 1;
  if (name.isShort && wordAt(scan, at) === '.') at++;
  if (wordAt(scan, at) === ',') at++;
  if (wordAt(scan, at) === 'the' || wordAt(scan, at) === 'den' || wordAt(scan, at) === 'dem') at++;
  const date = matchMonthFirst(scan, at) ?? matchDayFirst(scan, at);
  if (date?.expression.is !== 'day') return undefined;
  return match(date.next, { ...date.expression, weekday: name.weekday }, 0.97);
}

/** The token after a connective of two dates that follows at `at`: `-`, `to`, `through`; 0 where none does. */
export function rangeMark(scan: Scan, at: number, first: number): number {
  if (isDash(scan, at)) return at + 1;
  const word = wordAt(scan, at);
  if (word === 'to' || word === 'through' || word === 'thru' || word === 'until' || word === 'till') return at + 1;
  return word === 'and' && wordAt(scan, first - 1) === 'between' ? at + 1 : 0;
}

function monthAt(scan: Scan, i: number): MonthName | undefined {
  const kind = kindAt(scan, i);
  if (kind !== WORD && kind !== CAPITAL) return undefined;
  const name = monthNamed(wordAt(scan, i), scan.language);
  if (name === undefined) return undefined;
  // `may`, `march` and `mars` are other words in the other case
  if (name.isCapital ? kind === WORD && (name.isAmbiguous || name.isShort) : kind === CAPITAL) return undefined;
  return name;
}

/** The token after a month's name and its full stop. */
function afterShort(scan: Scan, i: number, name: MonthName): number {
  const isStop = name.isShort && wordAt(scan, i + 1) === '.' && touchesNext(scan, i);
  return isStop ? i + 2 : i + 1;
}

function matchForeignMonth(scan: Scan, i: number, name: MonthName, after: number): Match | undefined {
  const year = yearAfterMonth(scan, after);
  if (year !== undefined) return match(year.next, { is: 'month', month: name.month, year: year.year }, 0.95);
  if (scan.language !== name.language || !FOREIGN_IN.has(wordAt(scan, i - 1))) return undefined;
  return match(i + 1, { is: 'month', month: name.month }, 0.8);
}

const FOREIGN_IN = new Set(
  'im ab seit bis anfang ende mitte en de depuis fin début mi desde hasta в с до к начале конце середине'.split(' '),
);

function matchMonthDay(scan: Scan, i: number, month: number, day: number, after: number): Match | undefined {
  const to = rangeMark(scan, after, -1);
  const lastDay = to > 0 && isTouching(scan, to - 1) ? dayNumber(scan, to, month) : -1;
  if (lastDay > day) {
    const end = afterOrdinal(scan, to);
    const year = yearAfterDay(scan, end);
    const stated = year === undefined ? {} : { year: year.year };
    const from: Expression = { is: 'day', month, day, ...stated };
    return match(year?.next ?? end, { is: 'range', from, to: { is: 'day', month, day: lastDay, ...stated } }, 0.9);
  }
  if (month === 9 && day === 11 && isOf2001(scan, i, after)) {
    return match(after, { is: 'day', month, day, year: 2001 }, 0.9);
  }
  const year = yearAfterDay(scan, after);
  if (year !== undefined && isCalendarDay(year.year, month, day)) {
    return match(year.next, { is: 'day', month, day, year: year.year }, 0.99);
  }
  return match(after, { is: 'day', month, day }, 0.92);
}

/** What a Sept. 11 without a year names by itself. */
const IN_2001 = new Set('attack attacks terror terrorist terrorists hijackers hijackings'.split(' '));

/** `the Sept. 11 attacks`, `the attacks of September 11` */
function isOf2001(scan: Scan, i: number, after: number): boolean {
  return IN_2001.has(wordAt(scan, after)) || (wordAt(scan, i - 1) === 'of' && IN_2001.has(wordAt(scan, i - 2)));
}

/** A dash that joins two days has no space on one side only: `May 3 -9` is two things. */
function isTouching(scan: Scan, mark: number): boolean {
  return !isDash(scan, mark) || touchesNext(scan, mark - 1) === touchesNext(scan, mark);
}

/** The day of the month that stands at `i`, where it is no count of something; -1 else. */
function dayNumber(scan: Scan, i: number, month: number): number {
  const day = plainNumber(scan, i, 2);
  if (day < 1 || day > daysIn(2000, month)) return -1;
  const next = wordAt(scan, i + 1);
  if (COUNTED.has(next) || '%$€£°'.includes(next || ' ')) return -1;
  if (next === ':' && kindAt(scan, i + 2) === NUMBER && touchesNext(scan, i + 1)) return -1; // "July 10:30"
  if (touchesNext(scan, i) && kindAt(scan, i + 1) !== MARK && afterOrdinal(scan, i) === i + 1) return -1;
  return day;
}

/** The token after a day and its `th`, `er` or German full stop. */
function afterOrdinal(scan: Scan, i: number): number {
  if (!touchesNext(scan, i)) return i + 1;
  const next = wordAt(scan, i + 1);
  if (next === 'th' || next === 'st' || next === 'nd' || next === 'rd' || next === 'er') return i + 2;
  const isGermanStop = (next === '.' || next === 'º') && (MONTHS.get(wordAt(scan, i + 2))?.isCapital ?? false);
  return isGermanStop ? i + 2 : i + 1;
}

/** `, 2020`, ` 2020` after month and day. */
function yearAfterDay(scan: Scan, i: number): { readonly year: number; readonly next: number } | undefined {
  const at = wordAt(scan, i) === ',' ? i + 1 : i;
  const year = statedYear(scan, at);
  return year === undefined ? undefined : { year, next: at + 1 };
}

/** ` 2020`, `, 2020`, ` of 2020`, ` de 2020` after a month. */
function yearAfterMonth(scan: Scan, i: number): { readonly year: number; readonly next: number } | undefined {
  const word = wordAt(scan, i);
  const at = word === ',' || word === 'of' || word === 'de' || word === 'del' ? i + 1 : i;
  const year = statedYear(scan, at);
  return year === undefined ? undefined : { year, next: at + 1 };
}

/** Words after which a month's name is a month and no person: `in May`, `since March`. */
const IN = new Set(
  'in since until till during through throughout last next this early late mid between past'.split(' '),
);
/** Words after which it may be either. */
const PERHAPS = new Set('by of from to before after for and or'.split(' '));

/** Whether a month's name without a number stands for the month. */
function standsAlone(scan: Scan, i: number, name: MonthName): boolean {
  if (kindAt(scan, i) !== CAPITAL) return false;
  const before = wordAt(scan, i - 1);
  // feasts and names: the Fourth of July, Black September
  if (before === 'black' || (before === 'of' && ORDINALS.has(wordAt(scan, i - 2)))) return false;
  if (isDash(scan, i - 1) && touchesNext(scan, i - 1)) return ['mid', 'early', 'late'].includes(wordAt(scan, i - 2));
  if (isDash(scan, i + 1) && touchesNext(scan, i)) return !name.isAmbiguous && MONTHS.has(wordAt(scan, i + 2));
  if (IN.has(before)) return true;
  const isNameNext = kindAt(scan, i + 1) === CAPITAL;
  // "Slaughter and May": a month is joined to a month
  if (before === 'and' || before === 'or') {
    if (name.isAmbiguous && !MONTHS.has(wordAt(scan, i - 2))) return false;
  }
  if (name.isAmbiguous) return PERHAPS.has(before) && !isNameNext && !isPersonsVerb(wordAt(scan, i + 1));
  const isNameBefore = kindAt(scan, i - 1) === CAPITAL && i > 1;
  return !isNameNext && !isNameBefore;
}

function isPersonsVerb(word: string): boolean {
  return word === 'said' || word === 'says' || word === 'told' || word === 'who';
}

function isGlued(scan: Scan, i: number): boolean {
  return touchesNext(scan, i - 1) && (kindAt(scan, i - 1) !== MARK || '$€£#/.:'.includes(wordAt(scan, i - 1)));
}
