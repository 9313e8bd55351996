import { isDash, kindAt, MARK, type Scan, touchesNext, WORD, wordAt } from '../scan.ts';
import { isAdverb, isContent, type Verb, verbAt } from './verbs.ts';
import { DETERMINERS, DOUBTING, RELATIVES, SUBORDINATORS, TELLING } from './words.ts';

/**
 * What the clause of a verb is to its sentence.
 *
 * `main` says what the sentence is about; `told` is what somebody said or found; `meanwhile` is a clause with `when` and a participle
 * behind the main clause, which share its time; `aside` has a time of its own: relative clauses, participles beside a noun, other
 * subordinate clauses, what is denied or asked.
 */
export type ClauseRole = 'main' | 'told' | 'meanwhile' | 'aside';

/** The role of the clause of `verb`; `from` is the first token behind the time that it governs. Looks at a bounded number of tokens. */
export function clauseRoleOf(scan: Scan, verb: Verb, from: number, effort: Effort = { left: MOST_VERBS }): ClauseRole {
  if (effort.left-- <= 0 || verb.isUnreal) return 'aside';
  if (verb.form === 'finite') return finiteRole(scan, verb, from, effort);
  if (verb.form === 'either') return eitherRole(scan, verb, from, effort);
  if (verb.form === 'infinitive') return infinitiveRole(scan, verb, from, effort);
  if (verb.form === 'participle') return 'aside';
  if (BOUNDING.has(wordAt(scan, verb.last))) return 'aside';
  // ", killing 12 people": behind the clause that it goes with
  let at = verb.first - 1;
  while (isAdverb(wordAt(scan, at)) || wordAt(scan, at) === 'most') at--;
  return isBreak(scan, at) && hasFiniteBefore(scan, at) ? 'meanwhile' : 'aside';
}

/** `, starting in 2019`: since when or until when, not when. */
const BOUNDING = new Set('starting beginning ending expiring dating lasting'.split(' '));

/** How many verbs may still be looked at for one time; a sentence that needs more is one that nobody reads. */
interface Effort {
  left: number;
}

const MOST_VERBS = 24;
const REACH = 60;

/** Walks from a verb with a clause of its own over its subject to what opens the clause. */
function finiteRole(scan: Scan, verb: Verb, from: number, effort: Effort): ClauseRole {
  for (let i = verb.first - 1; i >= Math.max(0, verb.first - REACH); i--) {
    const word = scan.word[i]!;
    if (word === ';' || word === ':') return 'main';
    if (isBreak(scan, i)) {
      const start = sideStart(scan, i);
      if (start === undefined) return roleBehindBreak(scan, i, verb, from);
      i = start;
      continue;
    }
    if (word === 'that') return roleOfThat(scan, i, from, effort);
    if (RELATIVES.has(word)) return 'aside';
    if (word === 'when' || word === 'whenever') return roleOfWhen(scan, i, from, effort);
    if (SUBORDINATORS.has(word) && !isPreposition(scan, i)) return 'aside';
    if (word === 'and' || word === 'but' || word === 'or' || word === 'then') {
      const other = verbBefore(scan, i);
      if (other !== undefined && i === verb.first - 1) return clauseRoleOf(scan, other, from, effort);
      continue;
    }
    const other = verbAt(scan, i);
    if (other === undefined) continue;
    if (TELLING.has(word)) return clauseRoleOf(scan, other, from, effort) === 'aside' ? 'aside' : 'told';
    if (DOUBTING.has(word)) return 'aside';
    if (!isEmbedded(scan, other, from, effort)) return 'aside';
    i = openerOf(scan, other);
  }
  return 'main';
}

/** Where the clause of an embedded verb starts: at its `who`, or at itself where it is a participle. */
function openerOf(scan: Scan, { form, first }: Verb): number {
  if (form !== 'finite' && !RELATIVES.has(wordAt(scan, first - 1))) return first;
  for (let i = first - 1; i > Math.max(0, first - REACH) && !isBreak(scan, i); i--) {
    if (RELATIVES.has(scan.word[i]!)) return i;
  }
  return first;
}

/** What happens `when` another thing does shares its time: `the sanctions that were waived when` are an aside with all that follows. */
function roleOfWhen(scan: Scan, when: number, from: number, effort: Effort): ClauseRole {
  const other = verbBefore(scan, when);
  return other !== undefined && clauseRoleOf(scan, other, from, effort) === 'aside' ? 'aside' : 'meanwhile';
}

/** Whether a verb between a subject and its verb belongs to the subject: `rebels who took it left`, `a law passed in 2003 was`. */
function isEmbedded(scan: Scan, verb: Verb, from: number, effort: Effort): boolean {
  if (verb.form === 'either') return isFollowedByPhrase(scan, verb);
  return verb.form !== 'finite' || clauseRoleOf(scan, verb, from, effort) === 'aside';
}

/** A past or a participle: which one, the other verbs of the stretch tell. */
function eitherRole(scan: Scan, verb: Verb, from: number, effort: Effort): ClauseRole {
  const before = verb.first - 1;
  if (before < 0) return 'aside';
  if (isBreak(scan, before)) {
    const start = sideStart(scan, before);
    return start !== undefined && !hasFiniteBefore(scan, start) ? 'main' : 'aside';
  }
  const word = wordAt(scan, before);
  if (word === 'and' || word === 'or' || word === 'but' || word === 'then') {
    const other = verbBefore(scan, before);
    return other === undefined ? 'main' : clauseRoleOf(scan, other, from, effort);
  }
  if (RELATIVES.has(word) && word !== 'that') return 'aside';
  const isPassive = isFollowedByPhrase(scan, verb);
  if (isPassive && (hasVerbBehind(scan, from) || isInOpeningPhrase(scan, verb, from))) return 'aside';
  if (isPassive && followsObject(scan, before)) return 'aside';
  const other = verbBefore(scan, verb.first);
  if (other !== undefined && isPassive && !opensClauseOf(scan, other) && !isWithinSubject(scan, other, from, effort))
    return 'aside';
  return finiteRole(scan, verb, from, effort);
}

/** `Villagers fear the mines laid`: the noun phrase that ends at `i` has words before it that no preposition leads on from: a verb. */
function followsObject(scan: Scan, i: number): boolean {
  let at = i;
  while (at > 0 && isContent(scan, at) && at > i - LONGEST_PHRASE) at--;
  return (
    DETERMINERS.has(wordAt(scan, at)) &&
    kindAt(scan, at) === WORD &&
    isContent(scan, at - 1) &&
    kindAt(scan, at - 1) === WORD
  );
}

const LONGEST_PHRASE = 6;

/** `X said two men died`: the verb before is that of telling. */
function opensClauseOf(scan: Scan, other: Verb): boolean {
  return TELLING.has(wordAt(scan, other.last));
}

function isWithinSubject(scan: Scan, other: Verb, from: number, effort: Effort): boolean {
  return isEmbedded(scan, other, from, effort);
}

/** `plans to open`, `is due to start`: what somebody means to do goes with the verb before. */
function infinitiveRole(scan: Scan, verb: Verb, from: number, effort: Effort): ClauseRole {
  const other = verbBefore(scan, verb.first);
  return other === undefined ? 'main' : clauseRoleOf(scan, other, from, effort);
}

/** `said that`, `the news that`: what is told; `the law that`: a relative clause. */
function roleOfThat(scan: Scan, that: number, from: number, effort: Effort): ClauseRole {
  for (let i = that - 1; i >= 0 && i >= that - FAR_THAT; i--) {
    const word = scan.word[i]!;
    if (DOUBTING.has(word)) return 'aside';
    if (!TELLING.has(word)) continue;
    const teller = verbAt(scan, i);
    return teller === undefined || clauseRoleOf(scan, teller, from, effort) === 'aside' ? 'aside' : 'told';
  }
  return 'aside';
}

/** `told reporters in the capital on Monday that`. */
const FAR_THAT = 7;

/** `since 1994`, `after the war`: no clause follows. A verb of the same stretch decides, so that `after the war ended` is one. */
function isPreposition(scan: Scan, i: number): boolean {
  const word = scan.word[i]!;
  return word === 'than' || (word === 'as' && wordAt(scan, i + 1) !== 'the');
}

/** Behind a comma stands the main clause, or another one; a participle (`, a company founded in 1998,`) where there is one already. */
function roleBehindBreak(scan: Scan, at: number, verb: Verb, from: number): ClauseRole {
  const next = wordAt(scan, at + 1);
  if (RELATIVES.has(next) || SUBORDINATORS.has(next)) return 'aside';
  if (verb.form !== 'either' || !isFollowedByPhrase(scan, verb)) return 'main';
  return hasFiniteBefore(scan, at) || hasClauseBehind(scan, from) ? 'aside' : 'main';
}

/** Whether the next comma is followed by a verb. */
function hasClauseBehind(scan: Scan, from: number): boolean {
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
    if (TELLING.has(scan.word[i]!)) return true;
    if (verb.first === from) return verb.form !== 'finite';
    if (verb.form === 'finite' || (verb.form === 'either' && !isFollowedByPhrase(scan, verb))) return false;
  }
  return true;
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
function hasVerbBehind(scan: Scan, i: number): boolean {
  for (let at = i; at < scan.count && at < i + REACH; at++) {
    const word = scan.word[at]!;
    if (kindAt(scan, at) === MARK && word !== "'" && word !== '’') return false;
    if (word === 'and' || word === 'or' || word === 'but' || RELATIVES.has(word) || SUBORDINATORS.has(word))
      return false;
    const verb = verbAt(scan, at);
    if (verb?.form === 'finite' || verb?.form === 'either') return true;
  }
  return false;
}

/** `Under a treaty signed in 1987, both ...`: what opens with a preposition has no subject before its comma. */
function isInOpeningPhrase(scan: Scan, verb: Verb, from: number): boolean {
  if (!PHRASE.has(wordAt(scan, 0))) return false;
  for (let i = 0; i < verb.first; i++) if (isBreak(scan, i)) return false;
  return hasClauseBehind(scan, from);
}

function hasFiniteBefore(scan: Scan, i: number): boolean {
  for (let at = i; at >= Math.max(0, i - REACH); at--) {
    const form = verbAt(scan, at)?.form;
    if (form === 'finite' || form === 'either') return true;
  }
  return false;
}

/** `passed in 2003`, `held by rebels`: nothing that it is done to follows. */
function isFollowedByPhrase(scan: Scan, verb: Verb): boolean {
  const next = wordAt(scan, verb.last + 1);
  return PHRASE.has(next) || (!isContent(scan, verb.last + 1) && next === '');
}

const PHRASE = new Set(
  'in on at by of for from with during to as last after before since earlier between near about over under within'.split(
    ' ',
  ),
);
