import { CAPITAL, kindAt, NUMBER, type Scan, touchesNext, WORD, wordAt } from '../scan.ts';
import { isFutureIn, isPastIn } from './verb-endings.ts';

export type Direction = 'past' | 'future';

/**
 * Whether the words around a date, tokens `from` to `next`, speak of what has been or of what is to come; absent where they do not say.
 *
 * The nearest verb before the date decides, then the nearest one behind it. At most `REACH` tokens are looked at on either side.
 */
export function directionOf(scan: Scan, from: number, next: number): Direction | undefined {
  let i = from - 1;
  while (i >= 0 && BEFORE_DATE.has(scan.word[i]!)) i--;
  const preposition = wordAt(scan, i + 1);
  if (preposition === 'since' || wordAt(scan, i) === 'since') return 'past';
  if (wordAt(scan, i) === 'ahead' && preposition === 'of') return 'future';
  // "with rain expected, the mayor of Orvel on Tuesday closed the schools"
  if (kindAt(scan, i) === CAPITAL && cueAt(scan, next) === 'past') return 'past';
  const isAside = wordAt(scan, i) === ',' || i < 0;
  // "Friday's vote will ...": what a date belongs to has the verb behind it
  const isOwner = wordAt(scan, next + 1) === 's' && touchesNext(scan, next);
  const isFirst = isAside || isOwner;
  const isInOpening = wordAt(scan, next) === ',' && OPENING.has(wordAt(scan, 0));
  const found =
    (isFirst ? undefined : backwards(scan, i, preposition, isInOpening)) ??
    forwards(scan, next) ??
    (isFirst ? backwards(scan, i, preposition, isInOpening) : undefined);
  return found ?? (preposition === 'until' || preposition === 'by' ? 'future' : undefined);
}

/** Lead to a new date: `moved to`, `reporté au`, `aplazado hasta`, `перенесли на`. */
const TO = new Set('to for au hasta al para на'.split(' '));

/** How many words a verb may stand away from its date. */
const REACH = 30;
/** How far a verb in the present may stand before the day it names: `hosts Spain in Madrid on Saturday`. */
const CLAUSE = 6;

/** What stands between a verb and its date. */
const BEFORE_DATE = new Set(
  'on in at by until till from late early the of for to through before after during around about late only this between am im le en au al el hasta para на'.split(
    ' ',
  ),
);

/** `in`: before the first comma stands no verb. */
const OPENING = new Set('in during at after amid despite with'.split(' '));

function backwards(scan: Scan, from: number, preposition: string, isInOpening: boolean): Direction | undefined {
  const isEnd = preposition === 'until' || preposition === 'till' || preposition === 'by';
  const isNewDate = isEnd || TO.has(preposition);
  let isInfinitive = false;
  for (let i = from; i >= 0 && i > from - REACH; i--) {
    const word = scan.word[i]!;
    if (word === ';') break;
    if (isNewDate && POSTPONED.has(word)) return 'future';
    const cue = cueAt(scan, i) ?? (from - i < CLAUSE ? scheduleAt(scan, i, from - i) : undefined);
    if (cue !== undefined) return isEnd && isInfinitive ? 'future' : cue;
    if (word === 'to' && kindAt(scan, i + 1) === WORD && !NO_VERB.has(wordAt(scan, i + 1))) isInfinitive = true;
  }
  // "in an email to staff on Tuesday, the company said": who it goes to, not what is to be done
  if (isInfinitive && isInOpening) return undefined;
  return isInfinitive ? 'future' : undefined;
}

function forwards(scan: Scan, from: number): Direction | undefined {
  for (let i = from; i < scan.count && i < from + REACH; i++) {
    if (scan.word[i] === ';') return undefined;
    const cue = cueAt(scan, i) ?? (SCHEDULED.has(scan.word[i]!) && isVerbHere(scan, i) ? 'future' : undefined);
    if (cue !== undefined) return cue;
  }
  return undefined;
}

/** What one word says by itself of the time of its clause. */
function cueAt(scan: Scan, i: number): Direction | undefined {
  if (kindAt(scan, i) !== WORD) return i === 0 && kindAt(scan, i) === CAPITAL ? openingCue(scan) : undefined;
  const word = scan.word[i]!;
  const next = wordAt(scan, i + 1);
  if (MODALS.has(word)) return modalCue(scan, i);
  if (FUTURE.has(word)) return isNoCue(wordAt(scan, i - 1), word) ? undefined : 'future';
  if (BEFORE_TO.has(word) && next === 'to') return 'future';
  if (word === 'set' && (next === 'to' || next === 'for')) return 'future';
  if (word === 'won' && (next === "'" || next === '’')) return 'future';
  if (word === 'due') return next === 'to' || isBeing(wordAt(scan, i - 1)) ? 'future' : undefined;
  if (word === 'is' || word === 'are') return next === 'to' || isProgressive(scan, i) ? 'future' : undefined;
  if (word === 'has' || word === 'have') return next === 'until' ? 'future' : next === 'to' ? undefined : 'past';
  if (isFutureIn(scan.language, word)) return 'future';
  if (isPastIn(scan.language, word)) return 'past';
  if (isRegularPast(word) && ARTICLES.has(wordAt(scan, i - 1)) && kindAt(scan, i + 1) === WORD) return undefined;
  if (PAST.has(word) || isRegularPast(word)) return isAfterBe(scan, i) ? undefined : pastCue(scan, i);
  return undefined;
}

/** `more likely than planned`, `as expected`, `his plans`. */
function isNoCue(before: string, word: string): boolean {
  return before === 'than' || before === 'as' || (NOUNS_TOO.has(word) && BEFORE_NOUN.has(before));
}

const NOUNS_TOO = new Set('plans hopes aims'.split(' '));

/** `to visit the flooded towns` */
const ARTICLES = new Set('the a an its his her their'.split(' '));

/** `shut` and `cut` are past by themselves, not in `will shut` and `to cut`. */
function pastCue(scan: Scan, i: number): Direction | undefined {
  const before = wordAt(scan, i - 1);
  if (MODALS.has(before)) return modalCue(scan, i - 1);
  return before === 'to' ? undefined : 'past';
}

/** A headline's first word may be its verb: `Killed in action`. Names are more common. */
function openingCue(scan: Scan): Direction | undefined {
  return wordAt(scan, 0) === 'upcoming' ? 'future' : undefined;
}

/** Present tenses of a timetable: `resumes on Monday`, `polls open Tuesday`, `is on Friday`. `distance` tokens stand between. */
function scheduleAt(scan: Scan, i: number, distance: number): Direction | undefined {
  const word = scan.word[i]!;
  if (kindAt(scan, i) !== WORD) return undefined;
  if (SCHEDULED.has(word) && isVerbHere(scan, i)) return 'future';
  if ((word === 'go' || word === 'head') && wordAt(scan, i + 1) === 'to' && wordAt(scan, i + 3) === 'polls')
    return 'future';
  if (distance < 3 && SCHEDULED_PLURAL.has(word) && isPluralSubject(wordAt(scan, i - 1))) return 'future';
  if (MEETS.has(word) && kindAt(scan, i - 1) === CAPITAL && kindAt(scan, i + 1) === CAPITAL) return 'future';
  if (distance === 0 && (word === 'is' || word === 'are' || word === 'be')) return 'future';
  const isPassive = distance === 0 && isRegularPast(word) && ['is', 'are'].includes(wordAt(scan, i - 1));
  return isPassive ? 'future' : undefined;
}

function isVerbHere(scan: Scan, i: number): boolean {
  // "by 61 votes"
  const isCounted = kindAt(scan, i - 1) === NUMBER && wordAt(scan, i - 1).length !== 4;
  return i > 0 && !isCounted && !BEFORE_NOUN.has(wordAt(scan, i - 1));
}

/** `Polls open`, `they vote`: not `the open`, `a peaceful end`. */
function isPluralSubject(word: string): boolean {
  return (
    word === 'they' ||
    word === 'we' ||
    word === 'people' ||
    (word.length > 3 && word.endsWith('s') && !BEFORE_NOUN.has(word))
  );
}

/** `is meeting`, `are not returning`. */
function isProgressive(scan: Scan, i: number): boolean {
  const at = wordAt(scan, i + 1) === 'not' || wordAt(scan, i + 1) === 'also' ? i + 2 : i + 1;
  const word = wordAt(scan, at);
  return kindAt(scan, at) === WORD && word.length > 5 && word.endsWith('ing') && !STANDING.has(word);
}

/** `will meet`, `may have met`, `could not be reached`, `could be heard`; `would not` says nothing. */
function modalCue(scan: Scan, i: number): Direction | undefined {
  const word = scan.word[i]!;
  const [next, second] = [wordAt(scan, i + 1), wordAt(scan, i + 2)];
  if (word === 'will' || word === 'shall') return 'future';
  if (next === 'have' || (next === 'not' && second === 'have')) return 'past';
  if (word === 'could' && (next === 'not' || (next === 'be' && (second === 'seen' || second === 'heard'))))
    return 'past';
  return word === 'would' && next === 'not' ? undefined : 'future';
}

/** `be held`, `to be formally signed`, `is based`: a participle that has no time of its own. */
function isAfterBe(scan: Scan, i: number): boolean {
  const at = wordAt(scan, i - 1).endsWith('ly') ? i - 2 : i - 1;
  const word = wordAt(scan, at);
  return word === 'be' || word === 'is' || word === 'are' || word === 'being';
}

function isBeing(word: string): boolean {
  return word === 'is' || word === 'are' || word === 'was' || word === 'were' || word === 'be';
}

function isRegularPast(word: string): boolean {
  return word.length > 4 && word.endsWith('ed') && !word.endsWith('eed') && !NO_PAST.has(word);
}

const MODALS = new Set('will shall would could should might may must'.split(' '));
const FUTURE = new Set(
  (
    'll expected scheduled slated poised planned upcoming forthcoming likely plans intends hopes aims prepares preparing planning ' +
    'wird werden soll sollen sera seront será serán будет будут'
  ).split(' '),
);
/** Verbs that look ahead when `to` follows: `agreed to meet`. */
const BEFORE_TO = new Set(
  (
    'agreed agrees promised promises vowed vows pledged pledges voted decided offered offers wants wanted hoping hope plan expects expect ' +
    'intend ready going about aiming invited urged ahead want prepared seeking set'
  ).split(' '),
);
const PAST = new Set(
  (
    'said says told was were had did been met took came began went became made gave got found saw left led held won lost fell rose ' +
    'brought broke built bought caught chose cut drew drove fought fled flew forgot froze grew heard hit kept knew laid lay lent let meant ' +
    'paid put quit ran rang read sat sank sent shot shut slept sold sought spent spoke spread stood stole struck swore taught thought ' +
    'threw tore understood woke wore wrote died tied hurt killed ago signed agreed disagreed freed guaranteed decreed sued blew shook hid rode withdrew overcame hat hatte wurde wurden war waren était были был была fue ha'
  ).split(' '),
);
const NO_PAST = new Set(
  'hundred sacred naked wicked rugged united limited unprecedented related armed so-called alleged proposed'.split(' '),
);
/** Verbs that give a thing a new date: `postponed until Friday`, `adjourned the hearing to Monday`. */
const POSTPONED = new Set(
  (
    'postponed delayed extended adjourned suspended deferred closed barred banned remanded pushed rescheduled moved shut ' +
    'reporté reportée reportés reportées repoussé repoussée ajourné ajournée aplazado aplazada aplazaron aplazó pospuesto pospuesta convocado convocada convocaron convocó ' +
    'перенесли перенес перенёс перенесён перенесена перенесено перенесены отложили отложен отложена отложено отложены'
  ).split(' '),
);
const SCHEDULED = new Set(
  (
    'resumes begins starts opens reopens ends closes runs takes returns meets faces arrives expires hosts plays votes continues lasts kicks ' +
    'goes holds launches visits travels airs premieres debuts departs falls comes concludes convenes decides elects ' +
    'beginnt startet endet öffnet schließt läuft findet tritt'
  ).split(' '),
);
const SCHEDULED_PLURAL = new Set(
  'open reopen resume begin start continue close end meet vote return expire go face play run arrive kick travel leave'.split(
    ' ',
  ),
);
/** What teams do, in the plural: `Rovers face United on Saturday`. */
const MEETS = new Set('face play meet host visit take'.split(' '));
const BEFORE_NOUN = new Set(
  'the a an his her its their our my no of all these those two three four five and many more most some several to in with'.split(
    ' ',
  ),
);
const NO_VERB = new Set(
  'the a an his her its their our my this that these those them him it us me all more'.split(' '),
);
/** What goes on now and names no day to come. */
const STANDING = new Set('including living facing during something nothing morning evening according'.split(' '));
