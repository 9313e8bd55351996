import { CAPITAL, isDash, kindAt, MARK, NUMBER, plainNumber, type Scan, touchesNext, WORD, wordAt } from '../scan.ts';
import { type Expression, type Match, match } from './expression.ts';
import {
  type CalendarUnit,
  DAY_WORDS,
  GERMAN_NUMBERS,
  GERMAN_UNITS,
  MONTHS,
  ORDINALS,
  SEASONS,
  SMALL_NUMBERS,
  UNITS,
  WEEKDAYS,
} from './lexicon.ts';
import { statedYear } from './years.ts';

/** `Wednesday`, `Monday morning`, `Thursday next week`. No plurals (`on Mondays`), no newspapers, no feasts. */
export function matchWeekday(scan: Scan, i: number): Match | undefined {
  const name = WEEKDAYS.get(wordAt(scan, i));
  if (name === undefined || name.isShort) return undefined;
  if (name.language === '' || name.language === 'de' ? kindAt(scan, i) !== CAPITAL : kindAt(scan, i) !== WORD)
    return undefined;
  if (name.language !== '' && name.language !== scan.language) return undefined;
  const isTitle = kindAt(scan, i + 1) === CAPITAL && TITLE_AFTER.has(wordAt(scan, i + 1));
  if (
    isTitle ||
    // "the Mail on Sunday"
    (wordAt(scan, i - 1) === 'on' && wordAt(scan, i - 2) === 'mail' && kindAt(scan, i - 2) === CAPITAL) ||
    TITLE_BEFORE.has(wordAt(scan, wordAt(scan, i - 1) === '.' ? i - 2 : i - 1)) ||
    LOWER_AFTER.has(wordAt(scan, i + 1))
  )
    return undefined;
  const { weekday } = name;
  const at = DAY_PARTS.has(wordAt(scan, i + 1)) ? i + 2 : i + 1;
  const side = SIDES.get(wordAt(scan, at));
  if (side !== undefined && wordAt(scan, at + 1) === 'week') {
    return match(at + 2, { is: 'weekday', weekday, week: side }, 0.9);
  }
  return match(at, { is: 'weekday', weekday }, 0.9);
}

/** `last Friday`, `next week`, `this month`, `last summer`, `last night`, `this weekend`. */
export function matchSided(scan: Scan, i: number): Match | undefined {
  const side = SIDES.get(wordAt(scan, i));
  // "the last week of the trial", "over the last year" and "the next day" are no dates
  if (side === undefined || UNDATED_BEFORE.has(wordAt(scan, i - 1))) return undefined;
  const noun = wordAt(scan, i + 1);
  const isIsolated = wordAt(scan, i + 2) !== 'of';
  if (noun === 'week' || noun === 'month' || noun === 'quarter' || noun === 'year' || noun === 'decade') {
    const isTimeOf = noun === 'year' && wordAt(scan, i - 1) === 'time';
    return isIsolated && !isTimeOf ? match(i + 2, { is: 'shift', unit: noun, by: side }, 0.9) : undefined;
  }
  if (noun === 'weekend') return match(i + 2, { is: 'weekend', side }, 0.85);
  const season = SEASONS.get(noun);
  if (season !== undefined && isIsolated) return match(i + 2, { is: 'season', season, shift: side }, 0.75);
  if (noun === 'night' && side === -1) return match(i + 2, { is: 'shift', unit: 'day', by: -1 }, 0.85);
  if (side === 0 && DAY_PARTS.has(noun)) return match(i + 2, { is: 'shift', unit: 'day', by: 0 }, 0.85);
  const month = MONTHS.get(noun);
  if (side !== 0 && month?.language === '' && !month.isShort && kindAt(scan, i + 1) === CAPITAL) {
    const isDated = kindAt(scan, i + 2) === NUMBER;
    return isDated ? undefined : match(i + 2, { is: 'month', month: month.month, side }, 0.85);
  }
  const weekday = matchWeekday(scan, i + 1);
  if (weekday?.expression.is !== 'weekday' || weekday.expression.week !== undefined) return undefined;
  return match(weekday.next, { ...weekday.expression, side }, side === 1 ? 0.75 : 0.85);
}

/** `yesterday`, `today`, `tonight`, `tomorrow`; of other languages those of the text's own. */
export function matchDayWord(scan: Scan, i: number): Match | undefined {
  const by = ENGLISH_DAY_WORDS.get(wordAt(scan, i)) ?? DAY_WORDS[scan.language]?.get(wordAt(scan, i));
  if (by === undefined) return undefined;
  // "USA Today", "The Tonight Show": a capital belongs to the start of a sentence only
  const isOpening = i === 0 || (kindAt(scan, i - 1) === MARK && !isDash(scan, i - 1));
  if (kindAt(scan, i) === CAPITAL && (!isOpening || kindAt(scan, i + 1) === CAPITAL)) return undefined;
  if (by === 1 && wordAt(scan, i - 1) === 'after' && wordAt(scan, i - 2) === 'day') {
    return match(i + 1, { is: 'shift', unit: 'day', by: 2 }, 0.85);
  }
  if (by === -1 && wordAt(scan, i - 1) === 'before' && wordAt(scan, i - 2) === 'day') {
    return match(i + 1, { is: 'shift', unit: 'day', by: -2 }, 0.85);
  }
  const at = DAY_PARTS.has(wordAt(scan, i + 1)) ? i + 2 : i + 1;
  return match(at, { is: 'shift', unit: 'day', by }, 0.9);
}

/** `three days ago`, `a week ago`, `40 years ago`. */
export function matchAgo(scan: Scan, i: number): Match | undefined {
  const unit = UNITS.get(wordAt(scan, i + 1));
  if (unit === undefined || wordAt(scan, i + 2) !== 'ago') return undefined;
  const word = wordAt(scan, i);
  const plain = plainNumber(scan, i, 3);
  const amount = plain >= 0 ? plain : SMALL_NUMBERS.get(word);
  if (amount === undefined || amount < 1 || isDash(scan, i - 1)) return undefined;
  const isToTheDay = wordAt(scan, i + 3) === 'to' && wordAt(scan, i + 4) === 'the' && wordAt(scan, i + 5) === 'day';
  if (isToTheDay) return match(i + 6, agoExpression(unit, amount, true), 0.9);
  if (wordAt(scan, i + 3) === 'today') return match(i + 4, agoExpression(unit, amount, true), 0.9);
  return match(i + 3, agoExpression(unit, amount), AGO_BOUNDS.has(wordAt(scan, i - 1)) ? 0.6 : 0.85);
}

/** `vor drei Tagen`, `heute vor einem Jahr`. */
export function matchGermanAgo(scan: Scan, i: number): Match | undefined {
  if (scan.language !== 'de') return undefined;
  const isToTheDay = wordAt(scan, i) === 'heute';
  const at = isToTheDay ? i + 1 : i;
  const unit = GERMAN_UNITS.get(wordAt(scan, at + 2));
  if (wordAt(scan, at) !== 'vor' || unit === undefined) return undefined;
  const plain = plainNumber(scan, at + 1, 3);
  const amount = plain >= 0 ? plain : GERMAN_NUMBERS.get(wordAt(scan, at + 1));
  return amount === undefined || amount < 1
    ? undefined
    : match(at + 3, agoExpression(unit, amount, isToTheDay), isToTheDay ? 0.9 : 0.85);
}

/** `in two weeks`: a date after `will open`, a length of time after `lost`. */
export function matchAhead(scan: Scan, i: number): Match | undefined {
  const unit = UNITS.get(wordAt(scan, i + 2));
  const amount = SMALL_NUMBERS.get(wordAt(scan, i + 1)) ?? plainNumber(scan, i + 1, 2);
  if (unit === undefined || amount < 1 || isDash(scan, i + 2)) return undefined;
  const by = unit === 'week' ? 7 * amount : amount;
  return match(i + 3, { is: 'shift', unit: unit === 'week' ? 'day' : unit, by, ifAhead: true }, 0.7);
}

/** `third quarter`, `the first quarter of 2023`, `Q3 2023`. */
export function matchQuarter(scan: Scan, i: number): Match | undefined {
  const isLetter = wordAt(scan, i) === 'q' && kindAt(scan, i) === CAPITAL && touchesNext(scan, i);
  const quarter = isLetter ? plainNumber(scan, i + 1, 1) : ORDINALS.get(wordAt(scan, i));
  if (quarter === undefined || quarter < 1 || quarter > 4) return undefined;
  let at = isLetter ? i + 2 : i + 1;
  if (isDash(scan, at) && touchesNext(scan, at)) at++;
  if (!isLetter && wordAt(scan, at++) !== 'quarter') return undefined;
  const year = yearAt(scan, at);
  if (year !== undefined) return match(year.next, { is: 'quarter', quarter, year: year.year }, 0.95);
  const next = wordAt(scan, at);
  if (next === 'of' && wordAt(scan, at + 1) !== 'this') return undefined;
  return isOfSport(scan) ? undefined : match(at, { is: 'quarter', quarter }, 0.7);
}

/** `spring 2019`, `the summer of 2016`. Alone a season is no date that could be told: `in the autumn`, `a spring`, `to fall`. */
export function matchSeason(scan: Scan, i: number): Match | undefined {
  const season = SEASONS.get(wordAt(scan, i));
  const year = season === undefined ? undefined : yearAt(scan, i + 1);
  if (season === undefined || year === undefined) return undefined;
  return match(year.next, { is: 'season', season, year: year.year }, 0.85);
}

/** `the weekend`, `at the weekend`: the last or the coming one. */
export function matchWeekend(scan: Scan, i: number): Match | undefined {
  const before = wordAt(scan, i - 2);
  if (wordAt(scan, i - 1) !== 'the' || !['over', 'at', 'on', 'during'].includes(before)) return undefined;
  return wordAt(scan, i + 1) === 'of' ? undefined : match(i + 1, { is: 'weekend' }, 0.75);
}

const ENGLISH_DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);
const DAY_PARTS = new Set('morning afternoon evening night midnight noon lunchtime'.split(' '));
/** Where `last`, `this` and `next` point to. */
export const SIDES: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
]);
const UNDATED_BEFORE = new Set('the his her its their our my your every each at of'.split(' '));
const AGO_BOUNDS = new Set('than about around some nearly almost least over'.split(' '));

const TITLE_AFTER = new Set(
  'times telegraph mirror mail express herald post sport independent league school service nights night addams club magazine world'.split(
    ' ',
  ),
);
const TITLE_BEFORE = new Set(
  'mr mrs ms sgt joe billy man black ash super bloody palm holy maundy cyber giving ruby shrove fat casual sheffield good'.split(
    ' ',
  ),
);
const LOWER_AFTER = new Set('school league'.split(' '));

/** In such a sentence the third quarter is a part of a game. */
const SPORT = new Set(
  (
    'touchdown touchdowns yard yards points scored scoring game halftime rebounds turnovers basket interception goal goals lead led ' +
    'overtime quarterback pointer'
  ).split(' '),
);

/** Looks at no more than the nearest part of a sentence, so that a text of one long line is not read again for each quarter. */
function isOfSport(scan: Scan): boolean {
  for (let i = 0; i < Math.min(scan.count, 60); i++) if (SPORT.has(scan.word[i]!)) return true;
  return false;
}

function agoExpression(unit: CalendarUnit, amount: number, toTheDay = false): Expression {
  if (unit === 'week') return { is: 'shift', unit: 'day', by: -7 * amount };
  return { is: 'shift', unit, by: -amount, ...(toTheDay ? { toTheDay } : {}) };
}

/** ` 2019`, ` of 2019`, `, 2019` at `i`. */
function yearAt(scan: Scan, i: number): { readonly year: number; readonly next: number } | undefined {
  const at = wordAt(scan, i) === 'of' || wordAt(scan, i) === ',' ? i + 1 : i;
  const year = statedYear(scan, at);
  return year === undefined ? undefined : { year, next: at + 1 };
}
