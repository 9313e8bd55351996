import type { Instant, Span } from '../article.ts';
import { directionOf } from './dates/tense.ts';
import type { DateMention } from './dates.ts';
import { ASIDE, type Bearing } from './event-time/bearing.ts';
import { bearingInEnglish } from './event-time/english.ts';
import { bearingInGerman } from './event-time/german.ts';
import { bearingElsewhere } from './event-time/other.ts';
import { CAPITAL, kindAt, newScan, type Scan, scanSentence, wordAt } from './scan.ts';

/**
 * What each of the times of a sentence is to it, in their order: when that happened which it is about, or something beside.
 *
 * `dates` are those of `findDates` inside `sentence`. English, German, French, Spanish and Russian clauses are read; of other
 * languages no more than what stands before a time. Prefers `aside` where it cannot tell. Never throws; bounded for each time.
 */
export function bearingsOf(
  text: string,
  sentence: Span,
  dates: readonly DateMention[],
  published: Instant | undefined,
  language: string | undefined,
): readonly Bearing[] {
  if (sentence.end - sentence.start > LONGEST) return dates.map(() => ASIDE);
  const scan = newScan(text, language);
  scanSentence(scan, sentence);
  keepOtherWords(scan);
  let i = 0;
  return dates.map((date, k) => {
    while (i < scan.count && scan.start[i]! < date.start) i++;
    let next = i;
    while (next < scan.count && scan.start[next]! < date.end) next++;
    const isNear = isNearNews(date, published);
    if (
      !isNear &&
      leavesYearOpen(date) &&
      (isNextYearsToo(date, published) || directionOf(scan, i, next) === undefined)
    )
      return ASIDE;
    if (isPlacedBy(text, date, dates[k + 1], published)) return ASIDE;
    if (isEntry(scan, i, next, date)) return { is: 'event', isAhead: false };
    if (scan.language === 'de') return bearingInGerman(scan, i, next, isNear);
    return scan.language === 'en' || scan.language === ''
      ? bearingInEnglish(scan, i, next, date.grain, isNear)
      : bearingElsewhere(scan, i, next, date.grain, isNear);
  });
}

/** `WHO said` and `US troops` are no pronouns, and `a sign of that` opens no clause. */
function keepOtherWords(scan: Scan): void {
  for (let i = 0; i < scan.count; i++) {
    const word = scan.word[i]!;
    const isAcronym = (word === 'who' || word === 'us') && scan.text.charCodeAt(scan.start[i]! + 1) < SMALL_A;
    if (isAcronym || (word === 'that' && BEFORE_THAT.has(wordAt(scan, i - 1)))) scan.word[i] = word.toUpperCase();
  }
}

const BEFORE_THAT = new Set('of at from after before like'.split(' '));
const SMALL_A = 97;

/** An entry of a chronology, as articles have them at their end: `30 August 2011 The doctor is barred`, `March 2003: Troops cross`. */
function isEntry(scan: Scan, i: number, next: number, { text, grain }: DateMention): boolean {
  if (i > 0) return false;
  if (wordAt(scan, next) === ':') return /\d/.test(text) && kindAt(scan, next + 1) === CAPITAL;
  return grain === 'day' && /\d{4}/.test(text) && kindAt(scan, next) === CAPITAL;
}

/** Letters; a longer sentence is a list or a table. */
const LONGEST = 1500;

/** Within weeks of its report a time is that of the news rather than of something that the news names. */
function isNearNews({ from, grain }: DateMention, published: Instant | undefined): boolean {
  if (from === undefined || published === undefined || grain === 'year' || grain === 'decade') return false;
  return Math.abs(Date.parse(from) - published) <= NEAR_MS;
}

/** A bare "November" far from the report's own time may as well be the next one, where no verb tells: "power for November". */
function leavesYearOpen({ text, grain }: DateMention): boolean {
  return !STATES_YEAR.test(text) && grain !== 'year' && grain !== 'decade';
}

/** A day of almost a year ago, of which only the verb says that it is not the one that is coming: `effective 19 March`. */
function isNextYearsToo({ from }: DateMention, published: Instant | undefined): boolean {
  return from !== undefined && published !== undefined && published - Date.parse(from) > ALMOST_A_YEAR_MS;
}

/** `a Thursday in April 2013`: the weekday is not that of the news. */
function isPlacedBy(
  text: string,
  date: DateMention,
  next: DateMention | undefined,
  published: Instant | undefined,
): boolean {
  if (next === undefined || date.grain !== 'day' || /\d/.test(date.text)) return false;
  const between = text.slice(date.end, Math.min(next.start, date.end + LONGEST_LINK));
  return LINK.test(between) && STATES_YEAR.test(next.text) && !isNearNews(next, published);
}

const LINK = /^(?:,? (?:in|of|im))(?: (?:the|early|late|mid|jahr|jahre))* $/i;
const LONGEST_LINK = 24;

const STATES_YEAR = /\d{4}|\b(?:ago|last|next|previous|vor)\b|(?:jahres|année|\ban dernier|\ban passé|año|года)/i;
const DAY = 86_400_000;
const NEAR_MS = 92 * DAY;
const ALMOST_A_YEAR_MS = 300 * DAY;
