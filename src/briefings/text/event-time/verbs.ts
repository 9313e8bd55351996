import { CAPITAL, isDash, kindAt, MARK, NUMBER, type Scan, touchesNext, WORD, wordAt } from '../scan.ts';
import {
  ADVERBS,
  AFTER_TO,
  BE_OR_HAVE,
  DETERMINERS,
  FINITE,
  FUNCTION_WORDS,
  MEETINGS,
  MODALS,
  NO_VERB,
  PARTICIPLE,
  PAST_OR_PARTICIPLE,
  TIMETABLE,
} from './words.ts';

/**
 * How a verb stands: `finite` carries a clause, `either` is a past or a participle (`held`, `passed`), `participle` has no auxiliary,
 * `ing` is neither `is ...ing` nor a noun, `infinitive` follows `to`.
 */
export type VerbForm = 'finite' | 'either' | 'participle' | 'ing' | 'infinitive';

/** A verb with its auxiliaries and the adverbs among them: tokens `first` to `last`. */
export interface Verb {
  readonly form: VerbForm;
  readonly first: number;
  readonly last: number;
  /** `should have acted`, `will not meet`: what did not happen, or may not have, or is not to. */
  readonly isUnreal: boolean;
}

/** The verb that ends at the token `i`; absent where no verb stands there, as far as its form can tell. */
export function verbAt(scan: Scan, i: number): Verb | undefined {
  const form = formOf(scan, i);
  if (form === undefined) return undefined;
  let first = i;
  let isUnreal = false;
  let hasAuxiliary = false;
  for (let at = i - 1; at >= 0 && at >= i - LONGEST_GROUP; at--) {
    const word = scan.word[at]!;
    if (isAdverb(word)) continue;
    if (word === 'to') return { form: 'infinitive', first: at, last: i, isUnreal: false };
    if (!BE_OR_HAVE.has(word) && !MODALS.has(word) && word !== 'did' && word !== 'do' && word !== 'does') break;
    isUnreal ||= MODALS.has(word) && word !== 'will' && wordAt(scan, first) === 'have';
    isUnreal ||= word === 'will' && wordAt(scan, at + 1) === 'not';
    // "having lost", "being held": the group is as finite as its first word
    hasAuxiliary ||= word !== 'having' && word !== 'being' && word !== 'been' && word !== 'be';
    first = at;
  }
  if (hasAuxiliary) return { form: 'finite', first, last: i, isUnreal };
  const opening = wordAt(scan, first);
  return { form: opening === 'having' || opening === 'being' ? 'ing' : form, first, last: i, isUnreal };
}

/** Whether a verb that may carry a clause, or its auxiliary, stands at the token `i`. */
export function isClauseVerb(scan: Scan, i: number): boolean {
  const verb = verbAt(scan, i);
  return verb?.first === i && (verb.form === 'finite' || verb.form === 'either');
}

/** `bans the sale`, `still governs the river`: ends like a verb in the present, before an article. */
export function isPresent(scan: Scan, i: number): boolean {
  const at = isAdverb(wordAt(scan, i)) ? i + 1 : i;
  const isS = kindAt(scan, at) === WORD && wordAt(scan, at).length > 3 && wordAt(scan, at).endsWith('s');
  return isS && isContent(scan, at) && DETERMINERS.has(wordAt(scan, at + 1));
}

/** Auxiliaries and adverbs between the first and the last word of a verb. */
const LONGEST_GROUP = 6;

export function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly'));
}

/** Whether a past or participle at `i` is told apart from an adjective by what stands around it. */
function formOf(scan: Scan, i: number): VerbForm | undefined {
  const kind = kindAt(scan, i);
  const word = wordAt(scan, i);
  if (kind !== WORD && !(kind === CAPITAL && i === 0)) return undefined;
  // "by 61 votes"
  if (TIMETABLE.has(word) && isCount(scan, i - 1)) return undefined;
  if (FINITE.has(word) || TIMETABLE.has(word)) return isAfterArticle(scan, i) ? undefined : 'finite';
  if (MODALS.has(word) || isToCome(scan, i)) return 'finite';
  if (NO_VERB.has(word) || isCompound(scan, i)) return undefined;
  const isEd = PAST_OR_PARTICIPLE.has(word) || (word.length > 4 && word.endsWith('ed') && !word.endsWith('eed'));
  if (isEd) return isAdjective(scan, i) ? undefined : 'either';
  if (PARTICIPLE.has(word)) return isAdjective(scan, i) ? undefined : 'participle';
  if (word.length > 5 && word.endsWith('ing'))
    return isAdjective(scan, i) || isSubject(scan, i) || isMeeting(scan, i) ? undefined : 'ing';
  if (wordAt(scan, i - 1) === 'to' && isPlainVerb(scan, i)) return 'finite';
  return MODALS.has(wordAt(scan, i - 1)) || (isAdverb(wordAt(scan, i - 1)) && MODALS.has(wordAt(scan, i - 2)))
    ? 'finite'
    : undefined;
}

/** `Orvel-based`, `laboratory-confirmed` */
function isCompound(scan: Scan, i: number): boolean {
  return isDash(scan, i - 1) && touchesNext(scan, i - 1) && touchesNext(scan, i - 2);
}

/** `a preliminary hearing on`, not `after hearing the witness`: nothing that it is done to follows. */
function isMeeting(scan: Scan, i: number): boolean {
  return MEETINGS.has(wordAt(scan, i)) && !DETERMINERS.has(wordAt(scan, i + 1)) && !BE_OR_HAVE.has(wordAt(scan, i - 1));
}

/** `Voters go to the polls on 23 June`, `The rules come into force`: said only of what is to come. */
export function isToCome(scan: Scan, i: number): boolean {
  if (isIntoForce(scan, i)) return true;
  const word = wordAt(scan, i);
  return (word === 'go' || word === 'head') && wordAt(scan, i + 1) === 'to' && wordAt(scan, i + 3) === 'polls';
}

/** `The rules come into force`, `take effect`. */
function isIntoForce(scan: Scan, i: number): boolean {
  const [word, next] = [wordAt(scan, i), wordAt(scan, i + 1)];
  if (word === 'take') return next === 'effect';
  return (
    (word === 'come' || word === 'go') &&
    next === 'into' &&
    (wordAt(scan, i + 2) === 'force' || wordAt(scan, i + 2) === 'effect')
  );
}

/** `the disputed region`, `three injured men`, `Displaced families`: before a noun, after what opens its phrase. */
function isAdjective(scan: Scan, i: number): boolean {
  if (!isContent(scan, i + 1)) return isAfterArticle(scan, i);
  return i === 0 || isAfterArticle(scan, i) || isCount(scan, i - 1) || BEFORE_NOUN.has(wordAt(scan, i - 1));
}

/** `behind closed doors`, `amid increased tension`, `during opening statements` */
const BEFORE_NOUN = new Set('of with behind among between against under amid without during'.split(' '));

/** `Shelling on Monday destroyed`: opens the sentence, and its verb comes before any comma. */
function isSubject(scan: Scan, i: number): boolean {
  if (i > 0) return false;
  for (let at = 1; at < scan.count && at < SUBJECT_REACH && wordAt(scan, at) !== ','; at++) {
    const form = formOf(scan, at);
    if (form === 'finite' || form === 'either') return true;
  }
  return false;
}

const SUBJECT_REACH = 20;

/** `a disputed`, `Clinton's handling`; `that`, `this` and the like may be a subject too. */
function isAfterArticle(scan: Scan, i: number): boolean {
  const before = wordAt(scan, i - 1);
  if (before === 's') return kindAt(scan, i - 2) === MARK;
  return before === 'the' || (DETERMINERS.has(before) && !before.startsWith('th'));
}

/** `three`, `12`: four digits may be a year that the clause before ends with. */
function isCount(scan: Scan, i: number): boolean {
  return kindAt(scan, i) === NUMBER && wordAt(scan, i).length !== 4;
}

/** A word of a noun phrase: no function word, no number, no mark. */
export function isContent(scan: Scan, i: number): boolean {
  const kind = kindAt(scan, i);
  const word = wordAt(scan, i);
  return (kind === WORD || kind === CAPITAL) && !FUNCTION_WORDS.has(word) && !FINITE.has(word) && !isAdverb(word);
}

/** `to reopen`, not `to the north`, `to Paris`, `to reporters` or `to power`. */
function isPlainVerb(scan: Scan, i: number): boolean {
  const word = wordAt(scan, i);
  if (kindAt(scan, i) !== WORD || FUNCTION_WORDS.has(word) || AFTER_TO.has(word)) return false;
  // "from yellow to green"
  if (wordAt(scan, i - 3) === 'from') return false;
  return !word.endsWith('s') || word.endsWith('ss');
}
