import { CAPITAL, kindAt, type Scan, WORD, wordAt } from '../scan.ts';
import { ASIDE, type Bearing } from './bearing.ts';
import { isBreak } from './stretches.ts';

/**
 * What the time at the tokens `i` to `next` (exclusive) is to its German sentence. Commas part every clause there, so that the words
 * between two of them tell what kind they are of.
 */
export function bearingInGerman(scan: Scan, i: number, next: number, isNear: boolean): Bearing {
  if (wordAt(scan, i) === 'heute' && wordAt(scan, i + 1) === 'noch') return ASIDE;
  const [from, to] = stretchAround(scan, i, next);
  const preposition = prepositionOf(scan, i, from);
  const word = wordAt(scan, preposition);
  const role = roleOf(scan, from, to);
  if (word === 'seit') {
    const isBeside = role === 'aside' || DETERMINERS.has(wordAt(scan, preposition - 1));
    return { is: isBeside ? 'aside' : 'since', isAhead: false };
  }
  if (LIMITS.has(word)) return ASIDE;
  const before = WHEN.has(word) ? preposition - 1 : i - 1;
  // "ein am Montag verhafteter Mann"
  if (before >= from && DETERMINERS.has(wordAt(scan, before)) && kindAt(scan, next) === WORD) return ASIDE;
  if (role === 'aside') return ASIDE;
  const verb = verbBetween(scan, from, before);
  // "nach der Flucht am Freitag", "wegen des Brandes im Jahr 2019"
  for (let at = Math.max(verb, from); at <= before; at++)
    if (TAKING.has(scan.word[at]!) && !SOURCES.has(wordAt(scan, at + 1))) return ASIDE;
  if (verb < 0 && before >= from && !OPENERS.has(wordAt(scan, before)))
    return isNear && kindAt(scan, next) !== CAPITAL ? { is: 'meanwhile', isAhead: false } : ASIDE;
  const isAhead = isLookingAhead(scan, from, to);
  if (role === 'event' && verb >= 0 && SAYING.has(scan.word[verb]!)) return { is: 'told', isAhead: false };
  return { is: role, isAhead };
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const WHEN = words('im am in an um während');
const LIMITS = words('von vom aus bis ab nach zwischen gegen als des der laut für über zum');
const DETERMINERS = words(
  'der die das den dem des ein eine einen einem einer eines sein seine seinen seiner ihr ihre ihren ihrer',
);
const OPENERS = words('und aber doch denn sondern oder');
const TAKING = words('nach vor wegen seit trotz als bis für gegen über');
/** `nach Angaben der Polizei` */
const SOURCES = words(
  'angaben informationen darstellung einschätzung aussage aussagen auskunft behördenangaben polizeiangaben',
);
const SUBORDINATORS = words(
  'weil obwohl nachdem bevor ehe wenn während ob damit indem sodass falls wo wie seitdem seit bis sobald solange wer was welcher welche welches ' +
    'welchem welchen um ohne statt anstatt',
);
const RELATIVES = words('der die das den dem denen deren dessen');
const PREPOSITIONS = words(
  'in an auf aus bei mit nach von zu für gegen über unter um durch vor zwischen wegen neben hinter',
);
const SAYING = words(
  'sagte sagten teilte teilten erklärte erklärten berichtete berichteten meldete meldeten hieß kündigte kündigten betonte',
);
const AHEAD = words(
  'wird werden soll sollen will wollen sollte sollten wollte wollten geplant plant planen würde würden beginnt startet endet öffnet schließt läuft findet tritt',
);

/** The tokens between the commas around a time. A comma inside it, or a date in brackets, changes nothing. */
function stretchAround(scan: Scan, i: number, next: number): readonly [from: number, to: number] {
  let from = i;
  while (from > 0 && !isEnd(scan, from - 1)) from--;
  let to = next;
  while (to < scan.count && !isEnd(scan, to)) to++;
  return [from, to];
}

function isEnd(scan: Scan, i: number): boolean {
  const word = scan.word[i]!;
  return isBreak(scan, i) || word === ';' || word === ':' || word === '.';
}

function prepositionOf(scan: Scan, i: number, from: number): number {
  let at = i - 1;
  while (at >= from && BETWEEN.has(scan.word[at]!)) at--;
  return at >= from ? at : -1;
}

const BETWEEN = words('jahr jahre jahres dem den anfang ende mitte späten frühen späten');

/** What the stretch is: of `dass` and `als` the events are told or go along, every other subordinate clause is an aside. */
function roleOf(scan: Scan, from: number, to: number): 'event' | 'meanwhile' | 'aside' {
  let at = from;
  while (OPENERS.has(wordAt(scan, at)) || '„“"»'.includes(wordAt(scan, at) || ' ')) at++;
  const first = wordAt(scan, at);
  if (first === 'dass') return 'event';
  if (first === 'als' && verbBetween(scan, at, to - 1) === to - 1) return 'meanwhile';
  if (SUBORDINATORS.has(first) && (first !== 'seit' || isVerb(scan, to - 1))) return 'aside';
  if (from === 0) return 'event';
  if (RELATIVES.has(first)) return 'aside';
  if (PREPOSITIONS.has(first) && RELATIVES.has(wordAt(scan, at + 1)) && kindAt(scan, at + 2) !== CAPITAL)
    return 'aside';
  return verbBetween(scan, from, to - 1) < 0 ||
    (isParticiple(wordAt(scan, to - 1)) && verbBetween(scan, from, to - 2) < 0)
    ? 'aside'
    : 'event';
}

/** The last verb of the tokens `from` to `to`; -1 where none is known. */
function verbBetween(scan: Scan, from: number, to: number): number {
  for (let i = to; i >= from; i--) if (isVerb(scan, i)) return i;
  return -1;
}

function isVerb(scan: Scan, i: number): boolean {
  if (kindAt(scan, i) !== WORD) return false;
  const word = wordAt(scan, i);
  // "der gescheiterten Abstimmung", "im letzten Jahr"
  if (DETERMINERS.has(wordAt(scan, i - 1)) || BEFORE_ADJECTIVE.has(wordAt(scan, i - 1))) return false;
  if (STRONG.has(word) || STRONG.has(word.replace(PREFIX, ''))) return true;
  return word.length > 3 && /(?:t|te|ten)$/.test(word) && !NO_VERB.has(word) && !/(?:igste|igsten|eit)$/.test(word);
}

const STRONG = words(
  'ist sind war waren hat haben hatte hatten wird werden wurde wurden will wollen soll sollen kann können muss müssen darf nahm nahmen kam kamen ' +
    'ging gingen starb starben fiel fielen brach brachen gab gaben trat traten sank sanken begann begannen fand fanden schloss schlossen verlor ' +
    'verloren gewann gewannen hielt hielten ließ ließen schoss schossen schlug schlugen traf trafen trug trugen zog zogen wuchs rief riefen ' +
    'schrieb schrieben sprach sprachen stieg stiegen lief liefen lag lagen saß stand standen tat warf wies wiesen verließ verließen entschied ' +
    'entschieden erschien erschienen flog flogen floh flohen blieb blieben bekam bekamen unterschrieb verbot verboten wurde schied schieden',
);
const BEFORE_ADJECTIVE = words('im am zum zur vom beim ins');
const PREFIX = /^(?:über|unter|hinter|wider|miss|zer|ver|ent|be|er|um|ge)/;
const NO_VERB = words(
  'nicht seit jetzt erst zuletzt fast laut statt dort damit heute bitte weit selbst bereits insgesamt samt acht direkt',
);

function isParticiple(word: string): boolean {
  return /^(?:ge|be|ver|er|zer|ent|\p{L}+ge)\p{L}+(?:t|en)$/u.test(word);
}

function isLookingAhead(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (AHEAD.has(scan.word[i]!)) return true;
  return false;
}
