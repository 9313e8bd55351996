import type { DateMention } from '../dates.ts';
import { kindAt, MARK, type Scan, wordAt } from '../scan.ts';
import type { Grammar } from './grammar.ts';

/** How a time is tied to the words before it, where it says when something happens. */
export interface Adverb {
  /** The token left of the time and its preposition. */
  readonly before: number;
  /** `reporté au 9 septembre` */
  readonly isNewDate: boolean;
}

/**
 * How the time at the tokens `i` to `next` (exclusive) is tied to the words right before it, from the token `from` on: it says when, since
 * when, is part of a name, or limits and compares.
 */
export function tieOf(
  grammar: Grammar,
  scan: Scan,
  i: number,
  next: number,
  grain: DateMention['grain'],
  from: number,
): Adverb | 'since' | 'named' | 'bound' {
  let at = i - 1;
  while (at >= from && grammar.between.has(scan.word[at]!)) at--;
  const word = at >= from ? wordAt(scan, at) : '';
  const isPart = grammar.timeParts.has(wordAt(scan, at - 1)) || grammar.timeParts.has(wordAt(scan, at + 1));
  if (grammar.since.has(word)) return 'since';
  // "dans la nuit de samedi à dimanche"
  if (isPart && RANGE.has(wordAt(scan, next)) && grammar.isTimeWord(wordAt(scan, next + 1))) return 'bound';
  if (grammar.newDate.has(word) && !isPart) {
    const isPutOff = hasMatch(scan, grammar.putOff, Math.max(from, at - PUT_OFF_REACH), at);
    return isPutOff ? { before: at - 1, isNewDate: true } : 'bound';
  }
  if (grammar.limits.has(word) || (word === 'à' && wordAt(scan, at - 2) === 'jusqu'))
    return isPart ? timeOf(at) : 'bound';
  if (grammar.of.has(word)) return isPart ? timeOf(at - 2) : 'named';
  if (grammar.when.has(word)) return wordAt(scan, at - 2) === 'jusqu' ? 'bound' : timeOf(at - 1);
  // "l'édition 2020", "пожар 2019 года"
  const isBare = at === i - 1 && (grain === 'year' || grain === 'decade' || grain === 'month');
  return isBare && at >= from && kindAt(scan, at) !== MARK ? 'named' : timeOf(at);
}

const PUT_OFF_REACH = 6;
const RANGE = new Set(['à', 'au', 'al']);

function timeOf(before: number): Adverb {
  return { before, isNewDate: false };
}

/** Whether a word of the tokens `from` to `to` matches. */
export function hasMatch(scan: Scan, pattern: RegExp, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (pattern.test(wordAt(scan, i))) return true;
  return false;
}
