import { type Scan, wordAt } from '../scan.ts';
import {
  auxiliaryBefore,
  followsObject,
  isBehindOpening,
  isInOpeningPhrase,
  isPreposition,
  isTellingTail,
  isTold,
  openerOf,
  opensClauseOf,
} from './clause-shapes.ts';
import {
  hasClauseBehind,
  hasFiniteBefore,
  hasVerbBehind,
  isBreak,
  isFollowedByPhrase,
  REACH,
  sideStart,
  verbBefore,
} from './stretches.ts';
import { isAdverb, isClauseVerb, isContent, isPresent, type Verb, verbAt } from './verbs.ts';
import { DOUBTING, PLURAL_TELLING, RELATIVES, SUBORDINATORS, TELLING } from './words.ts';

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
  if (PHASES.has(wordAt(scan, verb.first - 1))) {
    const phase = verbAt(scan, verb.first - 1);
    return phase === undefined ? 'aside' : clauseRoleOf(scan, phase, from, effort);
  }
  if (BOUNDING.has(wordAt(scan, verb.last))) return 'aside';
  // ", killing 12 people": behind the clause that it goes with
  let at = verb.first - 1;
  while (isAdverb(wordAt(scan, at)) || wordAt(scan, at) === 'most') at--;
  return isBreak(scan, at) && hasFiniteBefore(scan, at) ? 'meanwhile' : 'aside';
}

/** `began working`, `stopped paying`, `heard knocking` */
const PHASES = new Set(
  'began begin begins started start starts stopped quit resumed continued kept finished heard saw felt'.split(' '),
);

/** `, starting in 2019`: since when or until when, not when. */
const BOUNDING = new Set('starting beginning ending expiring dating lasting'.split(' '));

/** How many verbs may still be looked at for one time; a sentence that needs more is one that nobody reads. */
interface Effort {
  left: number;
}

const MOST_VERBS = 24;

/** Walks from a verb with a clause of its own over its subject to what opens the clause. */
function finiteRole(scan: Scan, verb: Verb, from: number, effort: Effort): ClauseRole {
  for (let i = verb.first - 1; i >= Math.max(0, verb.first - REACH); i--) {
    const word = scan.word[i]!;
    if (word === ';' || word === ':') return 'main';
    if (isBreak(scan, i)) {
      if (isTellingTail(scan, i, verb)) return 'main';
      const start = sideStart(scan, i);
      if (start === undefined) return roleBehindBreak(scan, i, verb, from);
      i = start;
      continue;
    }
    if (word === 'that') return roleOfThat(scan, i, from, effort);
    if (RELATIVES.has(word)) return 'aside';
    if (word === 'when' || word === 'whenever') return roleOfWhen(scan, i, from, effort);
    if (word === 'how' && TELLING_HOW.has(wordAt(scan, i - 1))) return roleOfHow(scan, i, from, effort);
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

/** `described how it sank`: what is told. */
function roleOfHow(scan: Scan, how: number, from: number, effort: Effort): ClauseRole {
  const teller = verbAt(scan, how - 1);
  return teller !== undefined && clauseRoleOf(scan, teller, from, effort) === 'aside' ? 'aside' : 'told';
}

const TELLING_HOW = new Set('described describe explained told recalled recounted showed'.split(' '));

/** What happens `when` another thing does shares its time: `the sanctions that were waived when` are an aside with all that follows. */
function roleOfWhen(scan: Scan, when: number, from: number, effort: Effort): ClauseRole {
  const other = verbBefore(scan, when);
  return other !== undefined && clauseRoleOf(scan, other, from, effort) === 'aside' ? 'aside' : 'meanwhile';
}

/** Whether a verb between a subject and its verb belongs to the subject: `rebels who took it left`, `a law passed in 2003 was`. */
function isEmbedded(scan: Scan, verb: Verb, from: number, effort: Effort): boolean {
  if (verb.form === 'either') return RELATIVES.has(wordAt(scan, verb.first - 1)) || isFollowedByPhrase(scan, verb);
  return verb.form !== 'finite' || clauseRoleOf(scan, verb, from, effort) === 'aside';
}

/** A past or a participle: which one, the other verbs of the stretch tell. */
function eitherRole(scan: Scan, verb: Verb, from: number, effort: Effort): ClauseRole {
  const before = verb.first - 1;
  if (before < 0) return 'aside';
  if (isBreak(scan, before)) {
    const start = sideStart(scan, before);
    if (start === undefined) return 'aside';
    if (!hasFiniteBefore(scan, start)) return 'main';
    const other = verbBefore(scan, start + 1);
    return other !== undefined && isEmbedded(scan, other, from, effort)
      ? finiteRole(scan, verb, from, effort)
      : 'aside';
  }
  const word = wordAt(scan, before);
  if (word === 'and' || word === 'or' || word === 'but' || word === 'then') {
    const other = verbBefore(scan, before);
    return other === undefined ? 'main' : clauseRoleOf(scan, other, from, effort);
  }
  if (RELATIVES.has(word) && word !== 'that') return 'aside';
  // "a student shot dead in 2022 welcomed", "a law passed in 1994 bans the sale"
  if (isClauseVerb(scan, from) || isPresent(scan, from)) return 'aside';
  const sharer = auxiliaryBefore(scan, verb);
  if (sharer !== undefined) return clauseRoleOf(scan, sharer, from, effort);
  const isPassive = isFollowedByPhrase(scan, verb);
  if (isPassive && ((hasVerbBehind(scan, from) && !isTold(scan, verb, from)) || isInOpeningPhrase(scan, verb, from)))
    return 'aside';
  if (isPassive && followsObject(scan, before)) return 'aside';
  const other = verbBefore(scan, verb.first);
  if (other !== undefined && isPassive && !opensClauseOf(scan, other) && !isEmbedded(scan, other, from, effort))
    return 'aside';
  return finiteRole(scan, verb, from, effort);
}

/** `plans to open`, `is due to start`: what somebody means to do goes with the verb before. */
function infinitiveRole(scan: Scan, verb: Verb, from: number, effort: Effort): ClauseRole {
  const other = verbBefore(scan, verb.first);
  return other === undefined ? 'main' : clauseRoleOf(scan, other, from, effort);
}

/** `said that`, `the news that`: what is told; `the law that`: a relative clause. */
function roleOfThat(scan: Scan, that: number, from: number, effort: Effort): ClauseRole {
  if (NEWS.has(wordAt(scan, that - 1))) {
    const teller = verbBefore(scan, that);
    return teller === undefined || clauseRoleOf(scan, teller, from, effort) === 'aside' ? 'aside' : 'told';
  }
  for (let i = that - 1; i >= 0 && i >= that - FAR_THAT; i--) {
    const word = scan.word[i]!;
    if (DOUBTING.has(word)) return 'aside';
    if (!TELLING.has(word)) continue;
    if (PLURAL_TELLING.has(word) && isContent(scan, i - 1)) return 'told';
    const teller = verbAt(scan, i);
    return teller === undefined || clauseRoleOf(scan, teller, from, effort) === 'aside' ? 'aside' : 'told';
  }
  return 'aside';
}

/** Nouns whose `that` opens what is told. */
const NEWS = new Set(
  'news statement statements announcement report reports word confirmation evidence message'.split(' '),
);

/** `told reporters in the capital on Monday that`. */
const FAR_THAT = 7;

/** Behind a comma stands the main clause, or another one; a participle (`, a company founded in 1998,`) where there is one already. */
function roleBehindBreak(scan: Scan, at: number, verb: Verb, from: number): ClauseRole {
  const next = wordAt(scan, at + 1);
  if (RELATIVES.has(next) || SUBORDINATORS.has(next)) return 'aside';
  if (verb.form !== 'either' || !isFollowedByPhrase(scan, verb)) return 'main';
  if (verb.first > at + 1 && isBehindOpening(scan, at) && !hasClauseBehind(scan, from)) return 'main';
  return hasFiniteBefore(scan, at) || hasClauseBehind(scan, from) ? 'aside' : 'main';
}
