import type { DateMention } from '../dates.ts';
import { isDash, kindAt, MARK, NUMBER, type Scan, touchesNext, WORD, wordAt } from '../scan.ts';
import { isContent, verbAt } from './verbs.ts';
import { DETERMINERS, EVENTS, OWN_YEARS, PUT_OFF, TIME_PARTS } from './words.ts';

/**
 * How a time is tied to the words right beside it: `adverb` says when something happens, `since` from when on, `noun` belongs to the
 * name or description of a thing (`the 2015 deal`), `bound` limits, compares or counts (`until 2004`, `than in 2020`).
 */
export interface Site {
  readonly is: 'adverb' | 'since' | 'noun' | 'bound';
  /** The token left of the time and its preposition; -1 at the start of the sentence. */
  readonly before: number;
  /** `the 2016 Games`, where the time is that of an event which the sentence opens with. */
  readonly isOfEvent?: true;
  /** `postponed to 8 October`: what is said happened before. */
  readonly isNewDate?: true;
}

type Grain = DateMention['grain'];

/** The site of the time at the tokens `i` to `next` (exclusive). */
export function siteOf(scan: Scan, i: number, next: number, grain: Grain): Site {
  const preposition = prepositionOf(scan, i);
  const word = wordAt(scan, preposition);
  const isDirect = preposition === i - 1;
  if (isOwner(scan, next) || (isDash(scan, next) && touchesNext(scan, next - 1))) return { is: 'noun', before: i - 1 };
  // "higher in 2050 than in 2000"
  if (wordAt(scan, next) === 'than') return { is: 'bound', before: i - 1 };
  if (OWN_YEARS.has(wordAt(scan, i - 1)) || OWN_YEARS.has(wordAt(scan, i - 2))) return { is: 'bound', before: i - 1 };
  if (word === 'since') return { is: 'since', before: preposition - 1 };
  if (isSince(scan, i)) return { is: 'since', before: preposition - 2 };
  // "the report on December sales"
  if (word === 'on' && grain !== 'day' && grain !== 'week') return { is: 'noun', before: i - 1 };
  if (WHEN.has(word)) return inPhrase(scan, i, next, grain, preposition, isDirect);
  if ((word === 'of' || (word === 'from' && TIME_PARTS.has(wordAt(scan, preposition - 1)))) && isDirect) {
    const whole = wholeOf(scan, preposition - 1);
    return whole === undefined ? { is: 'noun', before: i - 1 } : { is: 'adverb', before: whole - 1 };
  }
  // "postponed to 8 October", "scheduled for 4 November"
  if (
    (word === 'for' || word === 'to' || word === 'until' || word === 'till') &&
    isDirect &&
    isPutOff(scan, preposition)
  )
    return { is: 'adverb', before: preposition - 1, isNewDate: true };
  // "killed between Saturday and Tuesday": from the first of the days on
  if (word === 'between' && isDirect && grain === 'day') return { is: 'adverb', before: preposition - 1 };
  if (word === 'and' && isDirect && isSecondOfTwo(scan, preposition)) return { is: 'bound', before: i - 1 };
  if (kindAt(scan, preposition) === WORD && LIMITS.has(word)) return { is: 'bound', before: preposition - 1 };
  return bare(scan, i, next, grain);
}

const WHEN = new Set('in on at during around circa over throughout'.split(' '));
const LIMITS = new Set(
  'until till by before after from to between than through past within unlike like for about as against into with'.split(
    ' ',
  ),
);

/** The preposition before a time, past what may stand between the two; -1 where none does. */
function prepositionOf(scan: Scan, i: number): number {
  let at = i - 1;
  while (at >= 0 && BETWEEN.has(scan.word[at]!)) at--;
  return at >= 0 && kindAt(scan, at) !== MARK && kindAt(scan, at) !== NUMBER ? at : -1;
}

const BETWEEN = new Set('late early mid about around only just the year month'.split(' '));

/** `since a 1994 ceasefire`, `since the early 1990s` */
function isSince(scan: Scan, i: number): boolean {
  const at = prepositionOf(scan, i);
  return DETERMINERS.has(wordAt(scan, at)) && wordAt(scan, at - 1) === 'since';
}

/** `Monday's blast` */
function isOwner(scan: Scan, next: number): boolean {
  const mark = wordAt(scan, next);
  return (mark === "'" || mark === '’') && touchesNext(scan, next - 1) && wordAt(scan, next + 1) === 's';
}

/** `in 2019`, `on the night`, `in July 2020 clashes`, `at the 2016 Games`. */
function inPhrase(scan: Scan, i: number, next: number, grain: Grain, preposition: number, isDirect: boolean): Site {
  const isOpening = preposition === 0 || kindAt(scan, preposition - 1) === MARK;
  const before = preposition - 1;
  const hasDeterminer = DETERMINERS.has(wordAt(scan, i - 1));
  if (!isContent(scan, next) || verbAt(scan, next) !== undefined) return { is: 'adverb', before };
  if (hasDeterminer && wordAt(scan, i - 2) !== 'of') {
    const isEvent = isOpening && (EVENTS.has(wordAt(scan, next)) || EVENTS.has(wordAt(scan, next + 1)));
    return isEvent ? { is: 'adverb', before, isOfEvent: true } : { is: 'noun', before: i - 1 };
  }
  if (isDirect && (isOpening || wordAt(scan, preposition) === 'on' || grain === 'day')) return { is: 'adverb', before };
  return isDirect ? { is: 'noun', before: i - 1 } : { is: 'adverb', before };
}

/** Of `on the night of 3 June` the token `on`; absent where the thing before `of` is no time. */
function wholeOf(scan: Scan, part: number): number | undefined {
  if (!TIME_PARTS.has(wordAt(scan, part))) return undefined;
  let at = part - 1;
  // "by the end of 2025"
  if (LIMITS.has(wordAt(scan, wordAt(scan, at) === 'the' ? at - 1 : at))) return undefined;
  while (at >= 0 && at > part - 4 && kindAt(scan, at) !== MARK && !WHEN.has(scan.word[at]!)) at--;
  const word = wordAt(scan, at);
  return WHEN.has(word) ? at : part;
}

function isSecondOfTwo(scan: Scan, and: number): boolean {
  for (let at = and - 1; at >= 0 && at >= and - 5; at--) if (scan.word[at] === 'between') return true;
  return false;
}

function isPutOff(scan: Scan, preposition: number): boolean {
  for (let at = preposition - 1; at >= 0 && at >= preposition - 8; at--) if (PUT_OFF.has(scan.word[at]!)) return true;
  return false;
}

/** A time without a preposition. A year is part of a name then; a day is one where a noun follows it or an article stands before it. */
function bare(scan: Scan, i: number, next: number, grain: Grain): Site {
  const noun: Site = { is: 'noun', before: i - 1 };
  const isRelative = kindAt(scan, i) !== NUMBER && kindAt(scan, next - 1) !== NUMBER;
  if (grain === 'year' || grain === 'decade') return isRelative ? { is: 'adverb', before: i - 1 } : noun;
  if (DETERMINERS.has(wordAt(scan, i - 1)) || wordAt(scan, i - 1) === 'of') return noun;
  const isNounNext = isContent(scan, next) && verbAt(scan, next) === undefined;
  // "an informative Sunday loop"
  if (isNounNext && isContent(scan, i - 1) && DETERMINERS.has(wordAt(scan, i - 2))) return noun;
  if (!isNounNext) return { is: 'adverb', before: i - 1 };
  const isSaidNow = isRelative && (kindAt(scan, next) === WORD || verbAt(scan, i - 1) !== undefined);
  return isSaidNow ? { is: 'adverb', before: i - 1 } : noun;
}
