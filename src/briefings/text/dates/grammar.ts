import { isDash, kindAt, MARK, NUMBER, type Scan, touchesNext, wordAt } from '../scan.ts';
import { matchDayFirst, matchMonthFirst, matchWeekdayDate, rangeMark } from './days.ts';
import { type Match, match } from './expression.ts';
import { DAY_WORDS, MONTHS, ORDINALS, SEASONS, SMALL_NUMBERS, WEEKDAYS } from './lexicon.ts';
import {
  matchAgo,
  matchAhead,
  matchDayWord,
  matchGermanAgo,
  matchQuarter,
  matchSeason,
  matchSided,
  matchWeekday,
  matchWeekend,
  SIDES,
} from './relative.ts';
import { matchHyphenated, matchNumeric, matchYear } from './years.ts';

/**
 * The date that starts at the token `i`, a range of dates as one.
 *
 * Looks at a bounded number of tokens, so that a text of any shape is read in linear time.
 */
export function matchDate(scan: Scan, i: number): Match | undefined {
  const kind = kindAt(scan, i);
  if (kind === MARK) return undefined;
  const first = kind === NUMBER ? matchNumber(scan, i) : matchWord(scan, i);
  return first === undefined ? undefined : withYearBehind(scan, withRange(scan, i, first));
}

function matchNumber(scan: Scan, i: number): Match | undefined {
  return matchNumeric(scan, i) ?? matchDayFirst(scan, i) ?? matchAgo(scan, i) ?? matchYear(scan, i);
}

type Rule = (scan: Scan, i: number) => Match | undefined;

/** Which rules a word may start: most words of a text start none. */
const RULES: ReadonlyMap<string, readonly Rule[]> = rulesByWord([
  [MONTHS.keys(), matchMonthFirst],
  [WEEKDAYS.keys(), matchWeekdayDate],
  [WEEKDAYS.keys(), matchWeekday],
  [['last', 'this', 'next', 'coming'], matchSided],
  [['yesterday', 'today', 'tonight', 'tomorrow'], matchDayWord],
  [['heute', 'vor'], matchGermanAgo],
  [Object.values(DAY_WORDS).flatMap((words) => [...words.keys()]), matchDayWord],
  [SMALL_NUMBERS.keys(), matchAgo],
  [['in'], matchAhead],
  [[...ORDINALS.keys(), 'q'], matchQuarter],
  [SEASONS.keys(), matchSeason],
  [['weekend'], matchWeekend],
  [['mid', 'early', 'late'], matchHyphenated],
]);

function matchWord(scan: Scan, i: number): Match | undefined {
  const rules = RULES.get(scan.word[i]!);
  if (rules === undefined) return undefined;
  for (const rule of rules) {
    const found = rule(scan, i);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Makes `Sept. 27 to Oct. 4` and `July-September 2020` of the date that was found at `i` and the one that follows it. */
function withRange(scan: Scan, i: number, first: Match): Match {
  const from = first.expression;
  if (from.is !== 'day' && from.is !== 'month') return first;
  const at = rangeMark(scan, first.next, i);
  if (at === 0) return first;
  if (isDash(scan, at - 1) && touchesNext(scan, at - 2) !== touchesNext(scan, at - 1)) return first;
  const second = kindAt(scan, at) === NUMBER ? matchDayFirst(scan, at) : matchMonthFirst(scan, at);
  const to = second?.expression;
  if (second === undefined || to === undefined || to.is !== from.is) return first;
  // "Sept. 27 to Oct. 3, 2020": the year at the end is that of both
  const year = from.year ?? (to.year === undefined ? undefined : to.year - (from.month > to.month ? 1 : 0));
  const dated = year === undefined ? from : { ...from, year };
  return match(second.next, { is: 'range', from: dated, to }, Math.min(first.confidence, second.confidence));
}

/** `January this year`, `Oct. 3 last year`. */
function withYearBehind(scan: Scan, date: Match): Match {
  const { expression, next, confidence } = date;
  if ((expression.is !== 'day' && expression.is !== 'month') || expression.year !== undefined) return date;
  const yearShift = wordAt(scan, next + 1) === 'year' ? SIDES.get(wordAt(scan, next)) : undefined;
  if (yearShift !== undefined) return match(next + 2, { ...expression, yearShift }, confidence);
  const foreign = FOREIGN_YEARS[scan.language]?.find(([words]) =>
    words.every((word, k) => wordAt(scan, next + k) === word),
  );
  return foreign === undefined
    ? date
    : match(next + foreign[0].length, { ...expression, yearShift: foreign[1] }, confidence);
}

/** How far the year is from that of the report, by the words behind a date: `июня прошлого года`. */
const FOREIGN_YEARS: Readonly<Record<string, readonly (readonly [words: readonly string[], shift: -1 | 0 | 1])[]>> = {
  de: yearWords(
    'letzten jahres|vergangenen jahres|vorigen jahres',
    'dieses jahres',
    'nächsten jahres|kommenden jahres',
  ),
  fr: yearWords(
    "de l ' année dernière|de l ’ année dernière|de l ' an dernier|de l ’ an dernier|de l ' an passé|de l ’ an passé",
    'de cette année',
    "de l ' année prochaine|de l ’ année prochaine|de l ' an prochain|de l ’ an prochain",
  ),
  es: yearWords(
    'del año pasado|del pasado año',
    'de este año|del presente año',
    'del próximo año|del año próximo|del año que viene',
  ),
  ru: yearWords(
    'прошлого года|минувшего года',
    'этого года|текущего года|нынешнего года',
    'следующего года|будущего года',
  ),
};

function yearWords(
  last: string,
  own: string,
  next: string,
): (readonly [words: readonly string[], shift: -1 | 0 | 1])[] {
  return (
    [
      [last, -1],
      [own, 0],
      [next, 1],
    ] as const
  ).flatMap(([list, shift]) => list.split('|').map((words) => [words.split(' '), shift] as const));
}

function rulesByWord(entries: readonly (readonly [Iterable<string>, Rule])[]): ReadonlyMap<string, readonly Rule[]> {
  const rules = new Map<string, Rule[]>();
  for (const [words, rule] of entries) {
    for (const word of words) {
      const list = rules.get(word) ?? [];
      if (!list.includes(rule)) list.push(rule);
      rules.set(word, list);
    }
  }
  return rules;
}
