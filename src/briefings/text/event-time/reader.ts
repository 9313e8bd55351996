import type { DateMention } from '../dates.ts';
import { CAPITAL, isDash, kindAt, MARK, NUMBER, type Scan, WORD, wordAt } from '../scan.ts';
import { ASIDE, type Bearing, NAMED } from './bearing.ts';
import type { Grammar, Verb } from './grammar.ts';
import { hasMatch, tieOf } from './tie.ts';

/**
 * What the time at the tokens `i` to `next` (exclusive) is to its sentence, in a language that `grammar` knows.
 *
 * The word before the time tells how it is tied; the verb before it, between the same two commas, governs it; what opens the clause of
 * that verb tells what the clause is. Where no such verb is known the time is the event's only at the start of the sentence or before its
 * verb.
 */
export function bearingBy(
  grammar: Grammar,
  scan: Scan,
  i: number,
  next: number,
  grain: DateMention['grain'],
  isNear: boolean,
): Bearing {
  const [from, to] = stretchAround(scan, i, next);
  const tie = tieOf(grammar, scan, i, next, grain, from);
  const opener = openerBefore(grammar, scan, startOf(grammar, scan, from), i);
  if (tie === 'since') {
    const isOfAll = opener === undefined && hasFinite(grammar, scan, from, to);
    return isOfAll ? { is: 'since', isAhead: false } : ASIDE;
  }
  if (typeof tie !== 'object') return tie === 'named' ? NAMED : ASIDE;
  const { before, isNewDate } = tie;
  const verb = verbBetween(grammar, scan, from, before);
  if (isTaken(grammar, scan, verb?.last ?? from - 1, before, isNear)) return ASIDE;
  if (verb === undefined) return withoutVerb(grammar, scan, { from, i, next, to, opener, isNear });
  const isSaid = verb.form === 'finite' && grammar.telling.test(wordAt(scan, verb.last));
  if (isSaid && (opener === undefined || opener.is === 'as')) return { is: 'told', isAhead: false };
  if (isAccordingTo(grammar, scan, from, verb)) return { is: 'told', isAhead: false };
  const role = roleOf(grammar, scan, verb, from, opener);
  const isMeant = verb.form === 'infinitive' && !hasMatch(scan, grammar.phases, from, verb.first);
  const isAhead = isMeant || isLookingAhead(grammar, scan, verb) || isNewDate;
  return { is: role === 'event' && isNewDate ? 'meanwhile' : role, isAhead };
}

/** The tokens between the commas around a time. */
function stretchAround(scan: Scan, i: number, next: number): readonly [from: number, to: number] {
  let from = i;
  while (from > 0 && !isEnd(scan, from - 1)) from--;
  let to = next;
  while (to < scan.count && !isEnd(scan, to)) to++;
  return [from, to];
}

function isEnd(scan: Scan, i: number): boolean {
  if (kindAt(scan, i) !== MARK) return false;
  const word = wordAt(scan, i);
  return ',;:()'.includes(word) || (isDash(scan, i) && scan.end[i - 1] !== scan.start[i]);
}

/**
 * Where the clause of a stretch starts. Behind an aside (`alors que la trêve, signée en 2020, avait expiré`) that is before the aside, where
 * no verb stands yet.
 */
function startOf(grammar: Grammar, scan: Scan, from: number): number {
  const [side] = from > 1 ? stretchAround(scan, from - 2, from - 1) : [0];
  if (side < 2 || hasFinite(grammar, scan, side, from - 1)) return from;
  const [start] = stretchAround(scan, side - 2, side - 1);
  return hasFinite(grammar, scan, start, side - 1) ? from : start;
}

/** The last verb of the tokens `from` to `to`. */
function verbBetween(grammar: Grammar, scan: Scan, from: number, to: number): Verb | undefined {
  for (let i = to; i >= from; i--) {
    const verb = grammar.verbAt(scan, i, from);
    if (verb !== undefined) return verb;
  }
  return undefined;
}

function hasFinite(grammar: Grammar, scan: Scan, from: number, to: number): boolean {
  return countFinite(grammar, scan, from, to) > 0;
}

function countFinite(grammar: Grammar, scan: Scan, from: number, to: number): number {
  let count = 0;
  for (let i = to - 1; i >= from; i--) {
    const verb = grammar.verbAt(scan, i, from);
    if (verb === undefined) continue;
    if (verb.form === 'finite') count++;
    i = verb.first;
  }
  return count;
}

/** Whether what stands between a verb and a time takes the time to itself, and no time before it: `après la tempête lundi`. */
function isTaken(grammar: Grammar, scan: Scan, after: number, to: number, isNear: boolean): boolean {
  for (let i = to; i > after; i--) {
    if (grammar.isTimeWord(scan.word[i]!)) return false;
    if (grammar.taking.has(scan.word[i]!) || (!isNear && grammar.takingFar.has(scan.word[i]!))) return true;
  }
  return false;
}

interface Opener {
  readonly at: number;
  readonly is: 'relative' | 'that' | 'when' | 'as' | 'side';
}

/** What opens the clause that the time stands in; absent in a main clause. */
function openerBefore(grammar: Grammar, scan: Scan, from: number, i: number): Opener | undefined {
  for (let at = i - 1; at >= from; at--) {
    const word = scan.word[at]!;
    if (grammar.relatives.has(word)) return { at, is: 'relative' };
    if (grammar.that.has(word)) return { at, is: isTold(grammar, scan, at) ? 'that' : 'relative' };
    if (grammar.whens.has(word)) return { at, is: 'when' };
    if (grammar.as.has(word) && isSaying(grammar, scan, at, i)) return { at, is: 'as' };
    if (grammar.subordinators.has(word)) return { at, is: 'side' };
  }
  return undefined;
}

/** `según informó`, `как сообщили` */
function isSaying(grammar: Grammar, scan: Scan, as: number, i: number): boolean {
  return hasMatch(scan, grammar.telling, as + 1, Math.min(i, as + SAYING_REACH));
}

const SAYING_REACH = 5;

/** `a annoncé jeudi que`; a verb of denying leaves open whether it was so. */
function isTold(grammar: Grammar, scan: Scan, that: number): boolean {
  for (let at = that - 1; at >= 0 && at > that - THAT_REACH; at--) {
    if (grammar.doubting.test(scan.word[at]!)) return false;
    if (grammar.telling.test(scan.word[at]!)) return true;
  }
  return false;
}

const THAT_REACH = 8;

function roleOf(grammar: Grammar, scan: Scan, verb: Verb, from: number, opener: Opener | undefined): Bearing['is'] {
  if (verb.isUnreal) return 'aside';
  const own = ownRoleOf(grammar, scan, verb, from);
  if (own === 'aside' || opener === undefined || opener.is === 'that' || opener.is === 'as') return own;
  if (opener.is === 'when') return 'meanwhile';
  // "un homme qui pêchait a été tué lundi"
  const isOver =
    opener.is === 'relative' && opener.at > from && countFinite(grammar, scan, opener.at, verb.last + 1) > 1;
  return isOver && !hasTie(grammar, scan, opener.at, verb.first) ? own : 'aside';
}

/** `qui a fui et a été arrêté lundi` */
function hasTie(grammar: Grammar, scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (grammar.and.has(scan.word[i]!)) return true;
  return false;
}

function ownRoleOf(grammar: Grammar, scan: Scan, verb: Verb, from: number): Bearing['is'] {
  if (verb.form === 'finite') return 'event';
  if (verb.form === 'gerund') return 'meanwhile';
  if (verb.form === 'participle') return 'aside';
  let at = verb.first - 1;
  while (at >= from && (kindAt(scan, at) === MARK || grammar.beforeInfinitive.has(scan.word[at]!))) at--;
  const word = at >= from ? wordAt(scan, at) : '';
  if (word === 'al') return 'meanwhile';
  if (grammar.taking.has(word) || grammar.takingFar.has(word)) return 'aside';
  const other = verbBetween(grammar, scan, from, at);
  const isMeant = other?.form === 'finite' && !other.isUnreal && !grammar.doubting.test(wordAt(scan, other.last));
  return isMeant ? 'event' : 'aside';
}

/** `selon un rapport publié mardi` */
function isAccordingTo(grammar: Grammar, scan: Scan, from: number, verb: Verb): boolean {
  const isReport = verb.form === 'participle' && grammar.published.test(wordAt(scan, verb.last));
  return isReport && (grammar.as.has(wordAt(scan, from)) || grammar.as.has(wordAt(scan, from - 2)));
}

interface Place {
  readonly from: number;
  readonly i: number;
  readonly next: number;
  readonly to: number;
  readonly opener: Opener | undefined;
  readonly isNear: boolean;
}

/** A time before the verb of its clause, at the start of the sentence, or in a clause whose verb is not known. */
function withoutVerb(grammar: Grammar, scan: Scan, { from, i, next, to, opener, isNear }: Place): Bearing {
  const behind = verbBehind(grammar, scan, next, to);
  if (opener !== undefined) {
    const isShared = opener.is === 'when' && behind !== undefined;
    return isShared
      ? { is: 'meanwhile', isAhead: false }
      : opener.is === 'that' && behind
        ? eventOf(grammar, scan, behind)
        : ASIDE;
  }
  if (behind !== undefined) {
    if (grammar.telling.test(wordAt(scan, behind.last))) return { is: 'told', isAhead: false };
    return eventOf(grammar, scan, behind);
  }
  if (from > 0) return ASIDE;
  // "Lundi, ...", "A Varna el lunes, ..."
  const isOpening = !hasContent(scan, from, i, grammar);
  if (isOpening && to < scan.count) {
    const main = verbBehind(grammar, scan, to, scan.count);
    return { is: 'event', isAhead: main !== undefined && isLookingAhead(grammar, scan, main) };
  }
  return isNear ? { is: 'meanwhile', isAhead: false } : ASIDE;
}

function eventOf(grammar: Grammar, scan: Scan, verb: Verb): Bearing {
  return verb.isUnreal ? ASIDE : { is: 'event', isAhead: isLookingAhead(grammar, scan, verb) };
}

/** The first verb with a clause of its own behind a time. */
function verbBehind(grammar: Grammar, scan: Scan, next: number, to: number): Verb | undefined {
  for (let i = next; i < to; i++) {
    const word = scan.word[i]!;
    if (grammar.relatives.has(word) || grammar.that.has(word)) return undefined;
    const verb = grammar.verbAt(scan, i, next);
    if (verb?.form === 'finite') return verb;
  }
  return undefined;
}

function hasContent(scan: Scan, from: number, to: number, grammar: Grammar): boolean {
  for (let i = from; i < to; i++) {
    const kind = kindAt(scan, i);
    const word = scan.word[i]!;
    const isSmall =
      grammar.when.has(word) || grammar.between.has(word) || grammar.and.has(word) || grammar.of.has(word);
    if ((kind === WORD || kind === CAPITAL || kind === NUMBER) && !isSmall && !grammar.timeParts.has(word)) return true;
  }
  return false;
}

function isLookingAhead(grammar: Grammar, scan: Scan, verb: Verb): boolean {
  for (let i = verb.first; i <= verb.last; i++) if (grammar.isAhead(scan.word[i]!)) return true;
  return grammar.isAhead(wordAt(scan, verb.last + 1));
}
