import { kindAt, NUMBER, type Scan, WORD, wordAt } from '../scan.ts';
import {
  hasClauseBehind,
  hasFiniteBefore,
  isBreak,
  leadsNoClause,
  opensWithPreposition,
  REACH,
  verbBefore,
} from './stretches.ts';
import { isContent, type Verb, verbAt } from './verbs.ts';
import { DETERMINERS, PLURAL_TELLING, RELATIVES, SUBORDINATORS, TELLING } from './words.ts';

/** `..., who fled, witnesses said on Tuesday`: who says all that comes before, behind its last comma. */
export function isTellingTail(scan: Scan, at: number, verb: Verb): boolean {
  const next = wordAt(scan, at + 1);
  const hasSubject = verb.first > at + 1 && verb.first - at <= LONGEST_TELLER && !RELATIVES.has(next);
  return hasSubject && !SUBORDINATORS.has(next) && TELLING.has(wordAt(scan, verb.last)) && hasFiniteBefore(scan, at);
}

/** Words of `, the interior ministry of Merrow`. */
const LONGEST_TELLER = 8;

/** Where the clause of an embedded verb starts: at its `who`, or at itself where it is a participle. */
export function openerOf(scan: Scan, { form, first }: Verb): number {
  if (form !== 'finite' && !RELATIVES.has(wordAt(scan, first - 1))) return first;
  for (let i = first - 1; i > Math.max(0, first - REACH) && !isBreak(scan, i); i--) {
    if (RELATIVES.has(scan.word[i]!)) return i;
  }
  return first;
}

/** `a newspaper reported on Thursday no money would be paid`, not `cases reported on Thursday were mild`. */
export function isTold(scan: Scan, verb: Verb, from: number): boolean {
  // "vowed on Monday to kill anyone involved"
  if (wordAt(scan, from) === 'to' && verbAt(scan, from + 1)?.form === 'infinitive') return true;
  return TELLING.has(wordAt(scan, verb.last)) && verbAt(scan, from) === undefined && wordAt(scan, from + 1) !== '';
}

/** Of `two were killed and five wounded`, of `were among those killed` the verb that goes for both. */
export function auxiliaryBefore(scan: Scan, verb: Verb): Verb | undefined {
  if (wordAt(scan, verb.first - 1) === 'those' && wordAt(scan, verb.first - 2) === 'among')
    return verbBefore(scan, verb.first - 2);
  for (let i = verb.first - 1; i > verb.first - LONGEST_COUNT && i > 0; i--) {
    if (wordAt(scan, i) === 'and') {
      const other = COUNTS.has(wordAt(scan, i + 1)) || kindAt(scan, i + 1) === NUMBER ? verbBefore(scan, i) : undefined;
      return other?.form === 'finite' && other.first < other.last ? other : undefined;
    }
  }
  return undefined;
}

const LONGEST_COUNT = 6;
const COUNTS = new Set(
  'one two three four five six seven eight nine ten eleven twelve at more nearly about another several dozens scores hundreds thousands many others'.split(
    ' ',
  ),
);

/** `Villagers fear the mines laid`: the noun phrase that ends at `i` has words before it that no preposition leads on from: a verb. */
export function followsObject(scan: Scan, i: number): boolean {
  let at = i;
  while (at > 0 && isContent(scan, at) && at > i - LONGEST_PHRASE) at--;
  return (
    DETERMINERS.has(wordAt(scan, at)) &&
    kindAt(scan, at) === WORD &&
    isContent(scan, at - 1) &&
    kindAt(scan, at - 1) === WORD &&
    !PLURAL_TELLING.has(wordAt(scan, at - 1))
  );
}

const LONGEST_PHRASE = 6;

/** `X said two men died`: the verb before is that of telling. */
export function opensClauseOf(scan: Scan, other: Verb): boolean {
  return TELLING.has(wordAt(scan, other.last));
}

/** `since 1994 the town has`, `after the war`: no clause follows. A verb of the same stretch decides, so that `after the war ended` is one. */
export function isPreposition(scan: Scan, i: number): boolean {
  const word = scan.word[i]!;
  return word === 'than' || (word === 'as' && wordAt(scan, i + 1) !== 'the') || leadsNoClause(scan, i);
}

/** `Despite worries that it would spread, stocks rallied`: all before the comma is one side clause or phrase. */
export function isBehindOpening(scan: Scan, at: number): boolean {
  for (let i = 0; i < at; i++) if (isBreak(scan, i)) return false;
  const first = wordAt(scan, 0);
  return SUBORDINATORS.has(first) || first === 'despite' || opensWithPreposition(scan);
}

/** `Under a treaty signed in 1987, both ...`: what opens with a preposition has no subject before its comma. */
export function isInOpeningPhrase(scan: Scan, verb: Verb, from: number): boolean {
  if (!opensWithPreposition(scan)) return false;
  for (let i = 0; i < verb.first; i++) if (isBreak(scan, i)) return false;
  return hasClauseBehind(scan, from);
}
