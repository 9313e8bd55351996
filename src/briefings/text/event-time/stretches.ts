import { MONTHS } from '../dates/lexicon.ts';
import { CAPITAL, isDash, kindAt, MARK, NUMBER, type Scan, touchesNext, wordAt } from '../scan.ts';
import { isContent, type Verb, verbAt } from './verbs.ts';
import { RELATIVES, SUBORDINATORS, TELLING } from './words.ts';

/** Tokens that are looked at in one direction: more than any clause that can be read. */
export const REACH = 60;

/** Whether the next comma is followed by a verb. */
export function hasClauseBehind(scan: Scan, from: number): boolean {
  for (let i = from; i < scan.count && i < from + REACH; i++) if (isBreak(scan, i)) return hasVerbBehind(scan, i + 1);
  return false;
}

/** A comma, a bracket, a dash between spaces. */
export function isBreak(scan: Scan, i: number): boolean {
  if (kindAt(scan, i) !== MARK || i < 0) return false;
  const word = scan.word[i]!;
  return word === ',' || word === '(' || word === ')' || (isDash(scan, i) && !touchesNext(scan, i - 1));
}

/** Of a comma that closes an aside (`, who led the siege,`) the token before the comma that opens it; absent for any other. */
export function sideStart(scan: Scan, closing: number): number | undefined {
  for (let i = closing - 1; i > 0 && i > closing - REACH; i--) {
    if (scan.word[i] === ';') return undefined;
    if (!isBreak(scan, i)) continue;
    return isSide(scan, i + 1, closing) ? i - 1 : undefined;
  }
  return undefined;
}

/** Whether the tokens between two commas are an aside: a relative clause, a participle, an apposition, who said it. */
function isSide(scan: Scan, from: number, to: number): boolean {
  const first = wordAt(scan, from);
  if (RELATIVES.has(first) || SUBORDINATORS.has(first)) return true;
  if (RELATIVES.has(wordAt(scan, from + 1))) return true;
  for (let i = from; i < to; i++) {
    const verb = verbAt(scan, i);
    if (verb === undefined) continue;
    // ", the army said in a statement,", not ", the minister said he would resign,"
    if (TELLING.has(scan.word[i]!)) return !opensClauseBetween(scan, i + 1, to);
    if (verb.first === from) return verb.form !== 'finite';
    if (verb.form === 'finite' || (verb.form === 'either' && !isFollowedByPhrase(scan, verb))) return false;
  }
  return true;
}

function opensClauseBetween(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scan.word[i] === 'that' || verbAt(scan, i)?.form === 'finite') return true;
  return false;
}

/** The nearest verb before `i` that no comma, subordinator or semicolon parts from it. */
export function verbBefore(scan: Scan, i: number): Verb | undefined {
  for (let at = i - 1; at >= Math.max(0, i - REACH); at--) {
    if (scan.word[at] === ';' || scan.word[at] === ':') return undefined;
    if (isBreak(scan, at)) {
      const start = sideStart(scan, at);
      if (start === undefined) return undefined;
      at = start + 1;
      continue;
    }
    const verb = verbAt(scan, at);
    if (verb !== undefined) return verb;
  }
  return undefined;
}

/** Whether a verb with a clause of its own stands between `i` and the next comma, conjunction or opener of a clause. */
export function hasVerbBehind(scan: Scan, i: number): boolean {
  for (let at = i; at < scan.count && at < i + REACH; at++) {
    const word = scan.word[at]!;
    if (kindAt(scan, at) === MARK && !isInWord(scan, at)) return false;
    if (word === 'and' || word === 'or' || word === 'but' || RELATIVES.has(word) || SUBORDINATORS.has(word))
      return false;
    const verb = verbAt(scan, at);
    if (verb?.form === 'finite' || verb?.form === 'either') return true;
  }
  return false;
}

/** `Monday's`, `Sunda-led` */
function isInWord(scan: Scan, i: number): boolean {
  const word = scan.word[i]!;
  return word === "'" || word === '’' || (isDash(scan, i) && touchesNext(scan, i - 1) && touchesNext(scan, i));
}

/** Whether a verb that may carry a clause stands at `i` or before it. */
export function hasFiniteBefore(scan: Scan, i: number): boolean {
  for (let at = i; at >= Math.max(0, i - REACH); at--) {
    const form = verbAt(scan, at)?.form;
    if (form === 'finite' || form === 'either') return true;
  }
  return false;
}

/** `passed in 2003`, `held by rebels`: nothing that it is done to follows. */
export function isFollowedByPhrase(scan: Scan, verb: Verb): boolean {
  const next = wordAt(scan, verb.last + 1);
  if (wordAt(scan, verb.last + 3) === 'ago' || DAYS.has(next)) return true;
  return PHRASE.has(next) || (!isContent(scan, verb.last + 1) && next === '');
}

const DAYS = new Set('monday tuesday wednesday thursday friday saturday sunday yesterday today'.split(' '));
const PHRASE = new Set(
  'in on at by of for from with during to as last after before since earlier between near about over under within'.split(
    ' ',
  ),
);

/** `since 3 June reached`, `until Monday on`, `before midnight on`, `before a judge`: a time or a body stands behind the token `i`, and no subject of a clause behind the time. */
export function leadsNoClause(scan: Scan, i: number): boolean {
  if (isBeforeBody(scan, i) || isByTheClock(scan, i + 1)) return true;
  let at = i + 1;
  while (isTimeWord(scan, at) && at < i + LONGEST_TIME) at++;
  return at > i + 1 && (verbAt(scan, at) !== undefined || PHRASE.has(wordAt(scan, at)));
}

const LONGEST_TIME = 6;

/** `shortly after 6 a.m. on Tuesday` */
function isByTheClock(scan: Scan, i: number): boolean {
  if (kindAt(scan, i) !== NUMBER) return false;
  let at = i + 1;
  while (at < i + LONGEST_CLOCK && CLOCK.has(wordAt(scan, at))) at++;
  return at > i + 1 && (wordAt(scan, at) === 'on' || DAYS.has(wordAt(scan, at)));
}

const LONGEST_CLOCK = 9;
const CLOCK = new Set('. : a p m am pm local time gmt 00 15 30 45'.split(' '));

/** `appeared before a judge in Orvel`, `goes before the regional parliament`: a place rather than a time; not `before parliament voted`. */
function isBeforeBody(scan: Scan, i: number): boolean {
  if (scan.word[i] !== 'before') return false;
  let at = i + 1;
  while (at < i + LONGEST_BODY && !BODIES.has(wordAt(scan, at))) at++;
  return BODIES.has(wordAt(scan, at)) && verbAt(scan, at + 1) === undefined && !isContent(scan, at + 1);
}

const LONGEST_BODY = 5;
const BODIES = new Set(
  'court courts judge judges magistrate magistrates jury tribunal parliament congress senate committee council commission panel lawmakers inquiry board'.split(
    ' ',
  ),
);

function isTimeWord(scan: Scan, i: number): boolean {
  const word = wordAt(scan, i);
  if (kindAt(scan, i) === NUMBER)
    return kindAt(scan, i - 1) === CAPITAL || kindAt(scan, i + 1) === CAPITAL || word.length === 4;
  return DAYS.has(word) || PARTS.has(word) || (kindAt(scan, i) === CAPITAL && MONTHS.get(word)?.language === '');
}

const PARTS = new Set('early late mid midnight noon dawn dusk sunrise sunset'.split(' '));

/** Whether the sentence opens with a preposition. */
export function opensWithPreposition(scan: Scan): boolean {
  return PHRASE.has(wordAt(scan, 0));
}
