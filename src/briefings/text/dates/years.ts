import { CAPITAL, isDash, kindAt, MARK, NUMBER, plainNumber, type Scan, touchesNext, WORD, wordAt } from '../scan.ts';
import { isCalendarDay } from './calendar.ts';
import { type Match, match } from './expression.ts';
import { COUNTED } from './lexicon.ts';

/** `in 1994`, `a 1994 ceasefire`, `2014-2016`, `the 1990s`, `(1994)`: a year without a month. */
export function matchYear(scan: Scan, i: number): Match | undefined {
  const year = plainNumber(scan, i, 4);
  if (year < 0 || isPartOfNumber(scan, i)) return undefined;
  if (touchesNext(scan, i) && kindAt(scan, i + 1) === WORD) return matchDecade(scan, i, year);
  if (!isYearNumber(scan, i, year) || isCountedNext(scan, i + 1)) return undefined;
  const last = lastYear(scan, i, year);
  if (last !== undefined) {
    return match(last.next, { is: 'range', from: { is: 'year', year }, to: { is: 'year', year: last.year } }, 0.9);
  }
  if (isDash(scan, i + 1) && touchesNext(scan, i) && touchesNext(scan, i + 1)) return undefined; // "a 2000-page report"
  const confidence = yearConfidence(scan, i);
  return confidence === 0 ? undefined : match(i + 1, { is: 'year', year }, confidence);
}

/** `2020-10-07`, `2020/10/07`, `7.10.2020`, `10/07/2020`, `9/11`. */
export function matchNumeric(scan: Scan, i: number): Match | undefined {
  if (isPartOfNumber(scan, i)) return undefined;
  const dotted = matchDotted(scan, i);
  if (dotted !== undefined) return dotted;
  const first = plainNumber(scan, i, 4);
  const mark = wordAt(scan, i + 1);
  if (first < 1 || (mark !== '-' && mark !== '/') || !touchesNext(scan, i) || !touchesNext(scan, i + 1))
    return undefined;
  const second = plainNumber(scan, i + 2, 2);
  if (second < 1) return undefined;
  if (wordAt(scan, i + 3) !== mark || !touchesNext(scan, i + 2) || !touchesNext(scan, i + 3)) {
    return mark === '/' && first === 9 && second === 11 && !isCountedNext(scan, i + 3)
      ? match(i + 3, { is: 'day', year: 2001, month: 9, day: 11 }, 0.9)
      : undefined;
  }
  const third = plainNumber(scan, i + 4, 4);
  if (third < 1 || isGluedAfter(scan, i + 4)) return undefined;
  if (first > 1000) {
    if (wordAt(scan, i + 4).length > 2 || !isCalendarDay(first, second, third)) return undefined;
    return match(i + 5, { is: 'day', year: first, month: second, day: third }, 0.99);
  }
  if (third < 1000 || third > 2199 || first > 31 || second > 31) return undefined;
  return match(i + 5, { is: 'slashed', first, second, year: third }, 0.9);
}

/** The year that a date may go on with at `i`: four digits that count nothing. */
export function statedYear(scan: Scan, i: number): number | undefined {
  const year = plainNumber(scan, i, 4);
  if (year < 1000 || year > 2199 || isCountedNext(scan, i + 1) || isGluedAfter(scan, i)) return undefined;
  return isPartOfNumber(scan, i) ? undefined : year;
}

/** `mid-2016`, `early-2020`: the hyphen makes the two one word. */
export function matchHyphenated(scan: Scan, i: number): Match | undefined {
  const word = wordAt(scan, i);
  if (word !== 'mid' && word !== 'early' && word !== 'late') return undefined;
  if (!isDash(scan, i + 1) || !touchesNext(scan, i) || !touchesNext(scan, i + 1)) return undefined;
  const year = plainNumber(scan, i + 2, 4);
  if (year >= 1000 && touchesNext(scan, i + 2) && wordAt(scan, i + 3) === 's') return matchDecade(scan, i + 2, year);
  const stated = statedYear(scan, i + 2);
  return stated === undefined ? undefined : match(i + 3, { is: 'year', year: stated }, 0.9);
}

function matchDecade(scan: Scan, i: number, year: number): Match | undefined {
  if (wordAt(scan, i + 1) !== 's' || year % 10 !== 0) return undefined;
  if (year >= 1000 && year <= 2100) return match(i + 2, { is: 'decade', year, years: decadeLength(year) }, 0.95);
  const isShort = year >= 20 && year <= 90 && touchesNext(scan, i - 1) && "'’‘".includes(wordAt(scan, i - 1) || ' ');
  return isShort ? match(i + 2, { is: 'decade', year: 1900 + year, years: 10 }, 0.7) : undefined;
}

/** `the 1800s` are a century; `the 2000s` mostly the ten years. */
function decadeLength(year: number): number {
  return year % 100 === 0 && year < 2000 ? 100 : 10;
}

function matchDotted(scan: Scan, i: number): Match | undefined {
  if (kindAt(scan, i) !== NUMBER || isGluedAfter(scan, i)) return undefined;
  const word = scan.word[i]!;
  if (word.length < 8 || word.length > 10) return undefined;
  const parts = word.split('.');
  const [day, month, year] = [Number(parts[0]), Number(parts[1]), Number(parts[2])];
  if (parts.length !== 3 || parts[2]!.length !== 4 || year < 1000 || year > 2199) return undefined;
  return isCalendarDay(year, month, day) ? match(i + 1, { is: 'day', year, month, day }, 0.95) : undefined;
}

/** The second year of `2014-2016`, `2016-17`, `1988 to 1994`, `between 1988 and 1994`. */
function lastYear(scan: Scan, i: number, from: number): { readonly year: number; readonly next: number } | undefined {
  const word = wordAt(scan, i + 1);
  const isHyphen = isDash(scan, i + 1) || (word === '/' && touchesNext(scan, i) && touchesNext(scan, i + 1));
  const before = wordAt(scan, i - 1);
  const isPair =
    (before === 'from' && (word === 'to' || word === 'until' || word === 'till' || word === 'through')) ||
    (before === 'between' && word === 'and');
  if (!isHyphen && !isPair) return undefined;
  const plain = plainNumber(scan, i + 2, 4);
  if (plain < 0 || isGluedAfter(scan, i + 2) || isCountedNext(scan, i + 3)) return undefined;
  const isTwoDigits = wordAt(scan, i + 2).length === 2 && isHyphen && touchesNext(scan, i);
  const year = isTwoDigits ? from - (from % 100) + plain : plain;
  const isLater = year > from && year - from <= 150 && year <= 2199 && wordAt(scan, i + 2).length !== 3;
  return isLater ? { year, next: i + 3 } : undefined;
}

/** Words after which a number of four digits is a year. */
const BEFORE_YEAR = new Set(
  'in since until till during throughout early late mid circa year fiscal im jahr jahre jahres sommer herbst winter frühjahr frühling depuis seit desde начале с в'.split(
    ' ',
  ),
);
/** Words after which it is one unless something countable follows. */
const PERHAPS_BEFORE_YEAR = new Set('of from by before after and or spring summer autumn fall winter en'.split(' '));
const DETERMINERS = new Set('a an the s his her its their our this that'.split(' '));
/** Words that say a number in front of them is a year: `2016 election`. */
const EVENTS = new Set(
  (
    'election elections war ceasefire truce clashes fighting vote referendum campaign presidential parliamentary general season budget ' +
    'census attack attacks invasion uprising revolution coup crisis agreement accord deal treaty law ruling earthquake quake olympics ' +
    'world study report survey protests'
  ).split(' '),
);
/** What makes a number in front of it a quantity: `more than 2000`. */
const BOUNDS = new Set('than least most about some nearly almost over around roughly under approximately'.split(' '));

/** How sure it is that the plain number at `i` is a year; 0 where it is not. */
function yearConfidence(scan: Scan, i: number): number {
  const before = wordAt(scan, i - 1);
  if (BEFORE_YEAR.has(before)) return 0.95;
  if (isAmount(scan, i, before)) return 0;
  const isPlural = isPluralNext(scan, i + 1);
  if (PERHAPS_BEFORE_YEAR.has(before)) return isPlural ? 0 : isListMark(before) ? listConfidence(scan, i) : 0.85;
  if (DETERMINERS.has(before)) return hasNounNext(scan, i) ? 0.85 : 0;
  if (before === '(') return ')]:;,'.includes(wordAt(scan, i + 1) || ' ') ? 0.85 : 0;
  if (before === ',') return listConfidence(scan, i);
  if (before === 'as' && ['early', 'late', 'recently'].includes(wordAt(scan, i - 2))) return 0.9;
  if (isDash(scan, i - 1) && ['pre', 'post'].includes(wordAt(scan, i - 2))) return 0.8;
  if (BOUNDS.has(before) || kindAt(scan, i - 1) === CAPITAL) return 0;
  if (EVENTS.has(wordAt(scan, i + 1))) return 0.8;
  if (scan.language === 'de' && isGermanYear(scan, i, before)) return 0.8;
  const isSubject = i === 0 && ['was', 'is', 'will', 'saw', 'has', 'had'].includes(wordAt(scan, 1));
  return isSubject ? 0.8 : 0;
}

/** `wurde 2003 verabschiedet`, `1998 gründete sie`: a year needs no preposition in German, and every noun that it could count a capital. */
function isGermanYear(scan: Scan, i: number, before: string): boolean {
  const next = kindAt(scan, i + 1);
  if (next === CAPITAL || next === NUMBER || !'.,;:)'.includes(wordAt(scan, i + 1) || '.') === (next === MARK))
    return false;
  return i === 0 ? next === WORD : kindAt(scan, i - 1) === WORD && !GERMAN_BOUNDS.has(before);
}

const GERMAN_BOUNDS = new Set(
  'um auf rund etwa über fast knapp gut circa ca mehr als bis zu von mindestens höchstens weit nur noch insgesamt je mit für kostet kosteten zählt und oder'.split(
    ' ',
  ),
);

/** `to 2000 from 1900`, `from 1900 to 2000 people`, `rose by 2000`, `a total of 2000`. */
function isAmount(scan: Scan, i: number, before: string): boolean {
  const leading = wordAt(scan, i - 2);
  if (before === 'from') return kindAt(scan, i - 2) === NUMBER || wordAt(scan, i + 1) === 'to';
  if (before === 'by') return CHANGES.has(leading);
  return before === 'of' && QUANTITIES.has(leading);
}

const CHANGES = new Set(
  'rose fell up down grew dropped climbed increased decreased rise rises cut won lost led ahead'.split(' '),
);
const QUANTITIES = new Set(
  (
    'total number population crowd price average height depth altitude speed maximum minimum capacity target workforce fleet staff force ' +
    'army payment fine sum record level rate value cost reward group audience circulation majority lead score toll'
  ).split(' '),
);

/** Whether `word` joins items of a list, so that what is a year must be learnt from the item before. */
function isListMark(word: string): boolean {
  return word === 'and' || word === 'or';
}

/** `in 2014, 2016 and 2018`: a year where the item before is a number that looks like one. */
function listConfidence(scan: Scan, i: number): number {
  const at = wordAt(scan, i - 2) === ',' ? i - 3 : i - 2;
  return isYearNumber(scan, at, plainNumber(scan, at, 4)) && !isPluralNext(scan, i + 1) ? 0.75 : 0;
}

function isYearNumber(scan: Scan, i: number, year: number): boolean {
  if (wordAt(scan, i).length !== 4) return false;
  const before = wordAt(scan, i - 1);
  return year >= (before === 'in' || before === 'since' ? 1500 : 1700) && year <= 2100;
}

function hasNounNext(scan: Scan, i: number): boolean {
  const kind = kindAt(scan, i + 1);
  return (kind === WORD && !touchesNext(scan, i) && !BARE_AFTER.has(wordAt(scan, i + 1))) || kind === CAPITAL;
}

/** What no noun phrase goes on with: `the 1994 and`. */
const BARE_AFTER = new Set('and or of in on at to was is were are who that which'.split(' '));

/** Currency, percent or a counted noun at `i`. */
function isCountedNext(scan: Scan, i: number): boolean {
  const word = wordAt(scan, i);
  // "en 2018 et 2019": Eastern Time in English alone
  if (scan.language === 'fr' && (word === 'et' || word === 'est')) return false;
  return COUNTED.has(word) || (word.length === 1 && '%‰°$€£'.includes(word));
}

/** Whether a lower-case plural stands at `i`: what a number before it would count. */
function isPluralNext(scan: Scan, i: number): boolean {
  const word = wordAt(scan, i);
  return (
    kindAt(scan, i) === WORD && word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us')
  );
}

/** Whether the number at `i` is the rest of an amount, a code, a telephone number, a score. */
function isPartOfNumber(scan: Scan, i: number): boolean {
  if (!touchesNext(scan, i - 1)) return false;
  const kind = kindAt(scan, i - 1);
  const mark = wordAt(scan, i - 1);
  if (kind !== MARK) return true;
  if ('$€£¥#№+/.:,_@&=?'.includes(mark)) return true;
  if (!isDash(scan, i - 1) || !touchesNext(scan, i - 2)) return false;
  return !['mid', 'early', 'late', 'pre', 'post'].includes(wordAt(scan, i - 2));
}

/** Whether more digits or letters follow without a space. */
function isGluedAfter(scan: Scan, i: number): boolean {
  if (!touchesNext(scan, i)) return false;
  if (kindAt(scan, i + 1) !== MARK) return wordAt(scan, i + 1) !== 't';
  const isJoin = isDash(scan, i + 1) || wordAt(scan, i + 1) === '/' || wordAt(scan, i + 1) === ':';
  return isJoin && touchesNext(scan, i + 1) && kindAt(scan, i + 2) === NUMBER;
}
