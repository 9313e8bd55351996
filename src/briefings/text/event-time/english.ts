import { directionOf } from '../dates/tense.ts';
import type { DateMention } from '../dates.ts';
import { CAPITAL, kindAt, MARK, NUMBER, type Scan, wordAt } from '../scan.ts';
import { ASIDE, type Bearing, NAMED } from './bearing.ts';
import { isCause, isPactMade } from './causes.ts';
import { type ClauseRole, clauseRoleOf } from './clauses.ts';
import { isInMessage, isInPublished, isOpening, openedBy } from './messages.ts';
import { siteOf } from './site.ts';
import { hasVerbBehind, isBreak, leadsNoClause, REACH, sideStart, verbBefore } from './stretches.ts';
import { isClauseVerb, isContent, isToCome, type Verb, verbAt } from './verbs.ts';
import {
  AHEAD,
  DETERMINERS,
  EVENTS,
  MODALS,
  RELATIVES,
  SAYING,
  SUBORDINATORS,
  TAKING,
  TAKING_EVENTS,
  TAKING_FAR,
  TIMETABLE,
} from './words.ts';

/**
 * What the time at the tokens `i` to `next` (exclusive) is to its English sentence. `isNear`: it lies within weeks of the report, so that
 * it is the news' own time rather than that of what the news names.
 */
export function bearingInEnglish(
  scan: Scan,
  i: number,
  next: number,
  grain: DateMention['grain'],
  isNear: boolean,
): Bearing {
  const site = siteOf(scan, i, next, grain);
  if (site.is === 'since')
    return isSinceOfAll(scan, site.before, next, isNear) ? { is: 'since', isAhead: false } : ASIDE;
  if (site.is === 'noun' || isName(scan, i, next)) return NAMED;
  if (site.is === 'bound') return ASIDE;
  if (site.isOfEvent) return { is: 'meanwhile', isAhead: false };
  if (isNear && isInMessage(scan, site.before)) return { is: 'told', isAhead: false };
  if (isNear && opensClause(scan, site.before, next))
    return { is: 'event', isAhead: directionOf(scan, i, next) === 'future' };
  const found = governorOf(scan, site.before, isNear, next);
  if (wordAt(scan, i) === 'today' && isNowadays(scan, found === 'opening' ? next : undefined, found)) return ASIDE;
  if (found === 'side') return ASIDE;
  if (found === 'opening' || found === 'subject') return beforeVerb(scan, i, next, found, isNear);
  if (isNear && isOpening(scan, found)) return openedBy(scan, found, next);
  if (isPactMade(scan, found, next)) return { is: 'meanwhile', isAhead: false };
  if (isTaken(scan, found.last + 1, site.before, isNear)) return ASIDE;
  // "failed to warn of the cuts earlier this month"
  if (found.form === 'infinitive' && wordAt(scan, i - 1) === 'earlier') return ASIDE;
  if (isNear && isInPublished(scan, found, next)) return { is: 'told', isAhead: false };
  const is = bearingOf(scan, found, clauseRoleOf(scan, doerOf(scan, found, isNear), next));
  return { is: is === 'event' && site.isNewDate ? 'meanwhile' : is, isAhead: isAhead(scan, found) };
}

/** Of a time that opens the sentence, or stands in its subject. */
function beforeVerb(scan: Scan, i: number, next: number, found: 'opening' | 'subject', isNear: boolean): Bearing {
  const isAhead = isNear && directionOf(scan, i, next) === 'future';
  if (found === 'subject' && !isNear) return isCause(scan, i, next) ? { is: 'meanwhile', isAhead } : ASIDE;
  // "voters elect a parliament", "villagers fear a flood": a present that no rule knows may be of any time
  if (!hasClauseVerb(scan)) return isAhead ? { is: 'event', isAhead } : ASIDE;
  return { is: found === 'opening' ? 'event' : 'meanwhile', isAhead };
}

/** Whether the sentence has a verb whose form tells its time. */
function hasClauseVerb(scan: Scan): boolean {
  for (let i = 0; i < scan.count; i++) if (isClauseVerb(scan, i)) return true;
  return false;
}

/** `Confronted with new evidence, on Thursday it changed its mind`: behind a comma, before a subject and its verb. */
function opensClause(scan: Scan, before: number, next: number): boolean {
  const subject = wordAt(scan, next);
  const hasSubject = DETERMINERS.has(subject) || PRONOUNS.has(subject) || kindAt(scan, next) === CAPITAL;
  const isTied = wordAt(scan, before + 1) === 'on' || kindAt(scan, next - 1) !== NUMBER;
  return isTied && before > 0 && wordAt(scan, before) === ',' && hasSubject && hasVerbBehind(scan, next);
}

const PRONOUNS = new Set('he she it they we'.split(' '));

/** Not `the minister since 2029, said` nor `who has led it since 2015, resigned`: there only a side clause goes on since then. */
function isSinceOfAll(scan: Scan, before: number, next: number, isNear: boolean): boolean {
  const found = governorOf(scan, before, isNear, next);
  return typeof found === 'string' ? found === 'opening' : clauseRoleOf(scan, found, next) !== 'aside';
}

function bearingOf(scan: Scan, verb: Verb, role: ClauseRole): Bearing['is'] {
  if (role === 'told') return 'event';
  return role === 'main' && SAYING.has(wordAt(scan, verb.last)) ? 'told' : role === 'main' ? 'event' : role;
}

/** Of `attacked a bus carrying miners on Wednesday` the verb whose time the participle shares. */
function doerOf(scan: Scan, verb: Verb, isNear: boolean): Verb {
  const shares =
    isNear && verb.form === 'ing' && MEANWHILE.has(wordAt(scan, verb.last)) && isContent(scan, verb.first - 1);
  return (shares ? verbBefore(scan, verb.first) : undefined) ?? verb;
}

/** What somebody or something does just then, beside the noun that stands before. */
const MEANWHILE = new Set(
  'carrying transporting taking bringing travelling traveling riding driving flying heading returning fleeing wearing working sleeping waiting walking playing marching protesting trying fishing guarding'.split(
    ' ',
  ),
);

/** The verb before a time; or that the time opens the sentence, stands in the subject before any verb, or at the start of a side clause. */
function governorOf(scan: Scan, before: number, isNear: boolean, next: number): Verb | 'opening' | 'subject' | 'side' {
  let hasSubject = false;
  for (let i = before; i >= Math.max(0, before - REACH); i--) {
    const word = scan.word[i]!;
    if (word === ';' || word === ':') break;
    if (isBreak(scan, i)) {
      const start = sideStart(scan, i);
      if (start !== undefined) i = start + 1;
      // ", an increase from 50 sets at the end of 2003"
      else if (hasSubject && !isNear && verbBefore(scan, i) !== undefined) return 'side';
      // "With rain forecast, the authorities in Orvel on Tuesday closed schools"
      else if (hasSubject && isNear && isClauseVerb(scan, next)) return 'subject';
      continue;
    }
    const verb = verbAt(scan, i);
    if (verb !== undefined) return verb;
    if (
      RELATIVES.has(word) ||
      (SUBORDINATORS.has(word) && word !== 'as' && !isOfCount(scan, i) && !leadsNoClause(scan, i))
    )
      return 'side';
    if (kindAt(scan, i) !== MARK && !JOINS.has(word)) hasSubject = true;
  }
  return hasSubject ? 'subject' : 'opening';
}

/** `more than 3 percent`, `once in the shoulder` */
function isOfCount(scan: Scan, i: number): boolean {
  if (scan.word[i] === 'once') return !isContent(scan, i + 1) && !DETERMINERS.has(wordAt(scan, i + 1));
  return (
    scan.word[i] === 'than' &&
    (kindAt(scan, i + 1) === NUMBER || AMOUNTS.has(wordAt(scan, wordAt(scan, i + 1) === 'a' ? i + 2 : i + 1)))
  );
}

const AMOUNTS = new Set(
  'dozen dozens half third quarter score hundred thousand million two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty'.split(
    ' ',
  ),
);

const JOINS = new Set('and but then so yet also'.split(' '));

/** `Today, the bridge is a museum`: of what is so, it means these times, not the day. */
function isNowadays(scan: Scan, opening: number | undefined, found: Verb | string): boolean {
  if (opening === undefined) return typeof found !== 'string' && NOW.has(wordAt(scan, found.last));
  for (let i = opening; i < scan.count && i < opening + SUBJECT; i++) {
    const verb = verbAt(scan, i);
    if (verb !== undefined) return NOW.has(wordAt(scan, verb.first));
  }
  return false;
}

const NOW = new Set('is are has have'.split(' '));
/** Words of a subject before its verb. */
const SUBJECT = 12;

/** Whether what stands between a verb and a time takes the time to itself: `a day after the ceasefire on 4 June`. */
function isTaken(scan: Scan, from: number, to: number, isNear: boolean): boolean {
  let takes = false;
  for (let i = Math.max(from, to - REACH); i <= to; i++) {
    const word = scan.word[i]!;
    if ((TAKING.has(word) && !leadsNoClause(scan, i)) || isDoing(scan, i)) return true;
    if (isNear) continue;
    if (TAKING_FAR.has(word)) return true;
    if (TAKING_EVENTS.has(word)) takes = true;
    if (takes && EVENTS.has(word)) return true;
  }
  return false;
}

/** `his signing of the law three years ago` */
function isDoing(scan: Scan, i: number): boolean {
  const isIng = scan.word[i]!.length > 5 && scan.word[i]!.endsWith('ing');
  return isIng && wordAt(scan, i + 1) === 'of' && DETERMINERS.has(wordAt(scan, i - 1));
}

/** Between quotation marks without a verb: a title. */
function isName(scan: Scan, i: number, next: number): boolean {
  const opening = openingMark(scan, i);
  if (opening < 0) return false;
  for (let at = opening + 1; at < scan.count && at < next + 8; at++) {
    if (at >= next && '”"»’'.includes(scan.word[at]!)) return true;
    if (verbAt(scan, at) !== undefined) return false;
  }
  return false;
}

function openingMark(scan: Scan, i: number): number {
  for (let at = i - 1; at >= 0 && at > i - 6; at--) if ('“"«‘'.includes(scan.word[at]!)) return at;
  return -1;
}

/** What is said behind them is no plan: `began to spew ash`, `turned to face the families`; what was refused was refused then. */
const BEGUN = new Set(
  (
    'began started continued resumed managed had went came returned turned stopped paused gathered assembled met rose stood stepped knelt travelled ' +
    'traveled flew walked marched rushed hurried lined queued failed refused declined helped proceeded'
  ).split(' '),
);

/** Words that are given on the day that stands behind them. */
const ACTS = new Set('agreed promised vowed pledged decided'.split(' '));

/** Whether the verb, or what it hangs on, looks ahead: `will`, `is due to`, `plans to`. */
function isAhead(scan: Scan, verb: Verb): boolean {
  // "appeared to have stopped"
  if (verb.form === 'infinitive')
    return wordAt(scan, verb.first + 1) !== 'have' && !BEGUN.has(wordAt(scan, verb.first - 1));
  // "vowed on Tuesday to rebuild it": that is when they did so
  if (ACTS.has(wordAt(scan, verb.last)) && !MODALS.has(wordAt(scan, verb.first))) return false;
  if (isToCome(scan, verb.first)) return true;
  for (let i = verb.first; i <= verb.last; i++)
    if (AHEAD.has(scan.word[i]!) || TIMETABLE.has(scan.word[i]!)) return true;
  return AHEAD.has(wordAt(scan, verb.last + 1)) && !DETERMINERS.has(wordAt(scan, verb.last));
}
