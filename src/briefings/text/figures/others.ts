import { CAPITAL, isDash, kindAt, MARK, NUMBER, type Scan, touchesNext, WORD, wordAt } from '../scan.ts';
import type { Numeral } from './numerals.ts';

/**
 * Whether a number is no quantity: a part of a code, a score, a clock time, an age, an ordinal, a fraction, the number of a thing.
 *
 * The number starts at the token `i`, with its currency at `first`, and ends with its unit before `next`.
 */
export function isOtherNumber(
  scan: Scan,
  first: number,
  i: number,
  numeral: Numeral,
  next: number,
  hasUnit: boolean,
): boolean {
  if (isGluedBefore(scan, first) || isGluedAfter(scan, next)) return true;
  if (isFraction(scan, numeral) || isOldValue(scan, first)) return true;
  if (hasUnit) return false;
  // "the Six Nations"
  if (numeral.isWord && i > 0 && kindAt(scan, i) === CAPITAL && kindAt(scan, numeral.next) === CAPITAL) return true;
  const before = wordAt(scan, i - 1);
  if (NAMED_BY_NUMBER.has(wordAt(scan, before === '.' ? i - 2 : i - 1))) return true;
  if (numeral.isWord && numeral.value <= 10 && KNOWN.has(before)) return true;
  return isClock(scan, numeral.next) || isAge(scan, i, numeral) || isShare(scan, i);
}

/** Things that have a number: `Flight 1990`. */
const NAMED_BY_NUMBER = new Set(
  (
    'no nos number numbers page pages chapter article section resolution flight route highway interstate motorway room gate channel level ' +
    'phase stage grade class group type boeing airbus apollo version volume formula bus line unit figure table part step round act ' +
    'aged age agenda windows psalm verse lot pier terminal junction exit'
  ).split(' '),
);

/** Before these the number only repeats what is known: `the two leaders`. */
const KNOWN = new Set(
  'the these those his her its their our my both all first last next other either any every top opening'.split(' '),
);

/** `F-16`, `#5`, `3-1`, `14:05`, `-5`, `555-1994`. */
export function isGluedBefore(scan: Scan, i: number): boolean {
  if (!touchesNext(scan, i - 1)) return false;
  if (kindAt(scan, i - 1) !== MARK) return true;
  const mark = wordAt(scan, i - 1);
  if (isDash(scan, i - 1)) return wordAt(scan, i - 2) !== 'magnitude';
  return '#№/:@_=&?.,+^*<>\\~'.includes(mark);
}

/** `27th`, `3-1`, `24/7`, `14:05`, `six-day`. */
export function isGluedAfter(scan: Scan, next: number): boolean {
  if (!touchesNext(scan, next - 1)) return false;
  const kind = kindAt(scan, next);
  if (kind === NUMBER) return true;
  if (kind !== MARK) return kindAt(scan, next - 1) === NUMBER;
  const mark = wordAt(scan, next);
  const isJoin = isDash(scan, next) || mark === '/' || mark === ':' || mark === '@' || mark === '_';
  return isJoin && touchesNext(scan, next);
}

/** `two-thirds`, `three quarters`, `one third`. */
function isFraction(scan: Scan, { next, isWord }: Numeral): boolean {
  return isWord && FRACTIONS.has(wordAt(scan, isDash(scan, next) ? next + 1 : next));
}

const FRACTIONS = new Set('third thirds quarter quarters fifth fifths tenth tenths half halves'.split(' '));

/** `up from 200`: what was, not what is. */
function isOldValue(scan: Scan, first: number): boolean {
  return wordAt(scan, first - 1) === 'from' && CHANGES.has(wordAt(scan, first - 2));
}

const CHANGES = new Set('up down rose fell rising falling climbed dropped grew increased decreased'.split(' '));

const CLOCKS = new Set("am pm gmt utc est edt bst cet o'clock".split(' '));

function isClock(scan: Scan, next: number): boolean {
  const word = wordAt(scan, next);
  if (CLOCKS.has(word)) return true;
  const isDotted = (word === 'a' || word === 'p') && wordAt(scan, next + 1) === '.' && wordAt(scan, next + 2) === 'm';
  return isDotted || (word === 'o' && wordAt(scan, next + 2) === 'clock');
}

const OLDEST = 120;

/** `Smith, 45, was`, `Smith (45)`, `45 years old`, `45 years of age`. */
function isAge(scan: Scan, i: number, { next, value }: Numeral): boolean {
  if (value > OLDEST) return false;
  if (wordAt(scan, next) === 'years' || wordAt(scan, next) === 'year' || wordAt(scan, next) === 'months') {
    const after = wordAt(scan, next + 1);
    if (after === 'old' || (after === 'of' && wordAt(scan, next + 2) === 'age')) return true;
  }
  const before = wordAt(scan, i - 1);
  if ((before !== ',' && before !== '(') || kindAt(scan, i - 2) !== CAPITAL) return false;
  const after = wordAt(scan, next);
  return next >= scan.count || after === ',' || after === ')' || after === '.' || after === ';';
}

/** `one in five people`, `three out of ten voters`. */
function isShare(scan: Scan, i: number): boolean {
  const before = wordAt(scan, i - 1);
  if (before === 'in') return kindAt(scan, i - 2) === NUMBER || wordAt(scan, i - 2) === 'one';
  return before === 'of' && wordAt(scan, i - 2) === 'out' && kindAt(scan, i - 3) >= WORD;
}
