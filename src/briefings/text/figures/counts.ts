import { CAPITAL, isDash, kindAt, MARK, NUMBER, type Scan, touchesNext, WORD, wordAt } from '../scan.ts';

/** What a number counts. */
export interface Counted {
  /** `soldier`, `dead`, `soldier dead`; absent where it cannot be told. */
  readonly counts?: string;
  /** What happened to them, for a number that follows with `and`. */
  readonly fate?: string;
  /** The token behind the noun. */
  readonly next: number;
}

/**
 * What the number of tokens `start` to `end` counts: the noun behind it and, of people, what happened to them, so that `244 dead`,
 * `killed 244 people` and `death toll rose to 244` are all `dead`. `shared` is the fate of the number that this one is joined to.
 */
export function countedBy(scan: Scan, start: number, end: number, value: number, shared: string | undefined): Counted {
  const whole = wholeBehind(scan, end);
  if (whole !== undefined && value !== 1) return { ...countedBy(scan, whole - 1, whole, value, shared), next: end };
  const phrase = nounPhrase(scan, end, value);
  const fate =
    phrase.fate ?? fateAfter(scan, phrase.next) ?? fateBefore(scan, start, phrase) ?? tollBefore(scan, start) ?? shared;
  const named = phrase.noun ?? (phrase.fate === undefined ? numberedBefore(scan, start) : undefined);
  const noun = named === undefined || EVERYBODY.has(named) ? undefined : named;
  const isPeople = noun === undefined || !NO_PEOPLE.has(noun);
  if (fate !== undefined && isPeople) {
    return { counts: noun === undefined ? fate : `${noun} ${fate}`, fate, next: phrase.next };
  }
  // "one" is mostly a pronoun, and a number alone counts nothing
  if (named === undefined || value === 1) return { next: phrase.next };
  return { counts: named, next: phrase.next };
}

/** `The number of homes flooded now stands at 2,750`: what the number before it is a number of. */
function numberedBefore(scan: Scan, start: number): string | undefined {
  let i = start - 1;
  while (i >= 0 && i > start - 8 && (RISING.has(wordAt(scan, i)) || BETWEEN.has(wordAt(scan, i)))) i--;
  if (i === start - 1) return undefined;
  for (let of = i - 1; of > i - 5 && of > 0; of--) {
    if (wordAt(scan, of) !== 'of') continue;
    if (wordAt(scan, of - 1) !== 'number') return undefined;
    for (let k = of + 1; k <= i; k++) if (isPlural(wordAt(scan, k))) return singular(wordAt(scan, k));
  }
  return undefined;
}

/** `1,200 of 31,000 jobs`, `12 of the 28 miners`: both count the same. The token behind the second number. */
function wholeBehind(scan: Scan, end: number): number | undefined {
  if (wordAt(scan, end) !== 'of') return undefined;
  const at = PART_OF.has(wordAt(scan, end + 1)) ? end + 2 : end + 1;
  return kindAt(scan, at) === NUMBER ? at + 1 : undefined;
}

const PART_OF = new Set('the its their his her our about some nearly'.split(' '));

/** What happens to people, by the words that say so. */
const FATES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['dead', 'dead deaths death fatalities fatality killed died die dies perished drowned slain kill kills killing'],
      ['wounded', 'wounded injured hurt injuries wounding injuring injure injures wounds'],
      ['arrested', 'arrested detained arrests arresting detaining arrest detentions jailed'],
      ['missing', 'missing unaccounted'],
      ['displaced', 'displaced evacuated evacuees fled displacing evacuating homeless'],
      ['hospitalised', 'hospitalised hospitalized'],
      ['rescued', 'rescued rescuing'],
    ] as const
  ).flatMap(([fate, words]) => words.split(' ').map((word): [string, string] => [word, fate])),
);
/** Fates that are nouns: the number in front of them counts nothing else. */
const FATE_NOUNS = new Set(
  'dead deaths death fatalities fatality injuries arrests detentions missing wounded injured evacuees'.split(' '),
);
/** Nouns that say no more than that people are meant. */
const EVERYBODY = new Set('person victim life other'.split(' '));
/** What is not killed: `wounded three times`, `killed in two days`. */
const NO_PEOPLE = new Set(
  'time day hour minute second week month year mile attack strike place village city town incident raid home house job'.split(
    ' ',
  ),
);

interface NounPhrase {
  readonly noun?: string;
  readonly fate?: string;
  readonly next: number;
}

/** How many words may stand between a number and its noun. */
const LONGEST_PHRASE = 5;

/** The noun behind a number: the first plural, past the adjectives. */
function nounPhrase(scan: Scan, end: number, value: number): NounPhrase {
  let fate: string | undefined;
  let i = end;
  for (; i < end + LONGEST_PHRASE; i++) {
    const kind = kindAt(scan, i);
    const word = wordAt(scan, i);
    if (kind === MARK) {
      if (i > end && isDash(scan, i) && touchesNext(scan, i - 1) && touchesNext(scan, i)) continue;
      break;
    }
    if ((kind !== WORD && kind !== CAPITAL) || NO_NOUN.has(word)) break;
    if (FATE_NOUNS.has(word) || (i === end && FATES.has(word))) {
      fate = FATES.get(word);
      const isAdjective = ADJECTIVE_FATES.has(word) && isPlural(wordAt(scan, i + 1));
      if (!isAdjective) return { fate: fate!, next: i + 1, ...modifierOf(scan, end, i) };
      continue;
    }
    // "3,000 Tunisians", but not "30 Six Nations games"
    const isName = kind === CAPITAL && kindAt(scan, i + 1) === CAPITAL;
    if (!isName && (isPlural(word) || (value === 1 && PEOPLE_SINGULAR.has(word)))) {
      return { noun: singular(word), next: i + 1, ...(fate === undefined ? {} : { fate }) };
    }
  }
  return { next: fate === undefined ? end : i, ...(fate === undefined ? {} : { fate }) };
}

const ADJECTIVE_FATES = new Set('wounded injured displaced missing dead arrested detained'.split(' '));

/** `civilian deaths` */
function modifierOf(scan: Scan, from: number, to: number): { readonly noun?: string } {
  if (to === from) return {};
  const word = wordAt(scan, to - 1);
  if (isPlural(word)) return { noun: singular(word) };
  return word === 'civilian' || word === 'police' || word === 'military' ? { noun: word } : {};
}

/** `were killed`, `have been reported wounded`, `of whom died`. */
function fateAfter(scan: Scan, from: number): string | undefined {
  for (let i = from; i < from + 6; i++) {
    const word = wordAt(scan, i);
    const fate = FATES.get(word);
    if (fate !== undefined) return kindAt(scan, i) === WORD ? fate : undefined;
    if (!AUXILIARIES.has(word)) return undefined;
  }
  return undefined;
}

const AUXILIARIES = new Set(
  'to known thought understood said were was are is have has had been be being also still now reportedly confirmed reported feared believed left who that of them whom remain remained'.split(
    ' ',
  ),
);

/** `killed at least 244 people`, `wounding 30`, `the deaths of 12 miners`. */
function fateBefore(scan: Scan, start: number, phrase: NounPhrase): string | undefined {
  for (let i = start - 1; i > start - 8 && i >= 0; i--) {
    const word = wordAt(scan, i);
    const fate = FATES.get(word);
    if (fate !== undefined) {
      if (FATE_NOUNS.has(word) && !/^(?:deaths?|injuries|arrests|injured|wounded)$/.test(word)) return undefined;
      const isNoun = word === 'death' || word === 'deaths' || word === 'injuries' || word === 'arrests';
      return isNoun && wordAt(scan, i + 1) !== 'of' ? undefined : fate;
    }
    if (word === 'claimed' || word === 'claiming') return phrase.noun === 'life' ? 'dead' : undefined;
    if (!BETWEEN.has(word)) return undefined;
  }
  return undefined;
}

const BETWEEN = new Set(
  'at least more than about some nearly almost around roughly up to as many an estimated another a total of the over approximately fewer less further'.split(
    ' ',
  ),
);

/** `death toll rose to 244`, `put the dead at 244`, `the number of wounded reached 30`, `the death toll in 11 days of war rose to 244`. */
function tollBefore(scan: Scan, start: number): string | undefined {
  if (wordAt(scan, start - 1) === 'from') return undefined;
  const isAt = wordAt(scan, start - 1) === 'at';
  let [hasRisen, isFar] = [false, false];
  for (let i = start - 1; i > start - TOLL_REACH && i >= 0; i--) {
    const word = wordAt(scan, i);
    if (word === 'toll') return TOLLS.get(wordAt(scan, i - 1)) ?? 'dead';
    if (FATE_NOUNS.has(word) && (!isFar || (isAt && isNumberPut(scan, i))))
      return start - i > 1 ? FATES.get(word) : undefined;
    hasRisen ||= RISES.has(word);
    isFar ||= !RISING.has(word) && !BETWEEN.has(word);
    if (isFar && ((!hasRisen && !isAt) || kindAt(scan, i) === MARK)) return undefined;
  }
  return undefined;
}

/** `put the number of dead in the earthquake at 244` */
function isNumberPut(scan: Scan, fate: number): boolean {
  if (wordAt(scan, fate - 1) !== 'of' || wordAt(scan, fate - 2) !== 'number') return false;
  return PUT.has(wordAt(scan, fate - 3)) || PUT.has(wordAt(scan, fate - 4));
}

const PUT = new Set('put puts putting'.split(' '));

/** Words between a toll and its number; what stands between may be told of the toll: `in 11 days of fighting`. */
const TOLL_REACH = 14;
const TOLLS: ReadonlyMap<string, string | undefined> = new Map([
  ['injury', 'wounded'],
  ['death', 'dead'],
]);
const RISING = new Set(
  'rose rises risen rising has had have been climbed climbs jumped grew reached reaches hit hits passed stood stands was is now in country at above put fell'.split(
    ' ',
  ),
);

/** Of those, the verbs that make it certain that a number is told of the subject. */
const RISES = new Set('rose rises risen climbed climbs jumped grew reached reaches passed'.split(' '));

/** Words at which a noun phrase ends: prepositions, conjunctions, verbs that are no nouns. */
const NO_NOUN = new Set(
  (
    'of in on at to for from by with and or but as than after before since until during over under into through between against about ' +
    'that which who whom whose when where while if because was were is are has have had been be being will would could may might must ' +
    'can should did does do said says told not no the a an this these those his her its their our my he she it they we you i per each ' +
    'including also only just then there here ago old later earlier percent'
  ).split(' '),
);

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['policemen', 'policeman'],
  ['servicemen', 'serviceman'],
  ['gunmen', 'gunman'],
  ['fishermen', 'fisherman'],
  ['firemen', 'fireman'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['movies', 'movie'],
  ['police', 'police'],
  ['personnel', 'personnel'],
  ['aircraft', 'aircraft'],
  ['cattle', 'cattle'],
  ['sheep', 'sheep'],
  ['buses', 'bus'],
  ['gases', 'gas'],
  ['viruses', 'virus'],
]);

function isPlural(word: string): boolean {
  if (IRREGULAR.has(word)) return true;
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|ous)$/.test(word) && !NO_NOUN.has(word);
}

/** Nouns that `one` counts: beside others it is a pronoun. */
const PEOPLE_SINGULAR = new Set(
  'person man woman child boy girl soldier civilian officer policeman fighter worker student driver passenger protester firefighter journalist migrant'.split(
    ' ',
  ),
);

function singular(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (!isPlural(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.slice(0, /(?:sses|shes|ches|xes|tzes)$/.test(word) ? -2 : -1);
}
