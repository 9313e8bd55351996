import { kindAt, MARK, type Scan, WORD, wordAt } from '../scan.ts';

/** `were killed`, `have been reported wounded`, `of whom died`. */
export function fateAfter(scan: Scan, from: number): string | undefined {
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
export function fateBefore(scan: Scan, start: number, noun: string | undefined): string | undefined {
  for (let i = start - 1; i > start - 8 && i >= 0; i--) {
    const word = wordAt(scan, i);
    const fate = FATES.get(word);
    if (fate !== undefined) {
      if (FATE_NOUNS.has(word) && !/^(?:deaths?|injuries|arrests|injured|wounded)$/.test(word)) return undefined;
      const isNoun = word === 'death' || word === 'deaths' || word === 'injuries' || word === 'arrests';
      return isNoun && wordAt(scan, i + 1) !== 'of' ? undefined : fate;
    }
    if (word === 'claimed' || word === 'claiming') return noun === 'life' ? 'dead' : undefined;
    if (!BETWEEN.has(word)) return undefined;
  }
  return undefined;
}

/** Words between a fate or a toll and its number. */
export const BETWEEN = new Set(
  'at least more than about some nearly almost around roughly up to as many an estimated another a total of the over approximately fewer less further'.split(
    ' ',
  ),
);

/** `death toll rose to 244`, `put the dead at 244`, `the number of wounded reached 30`, `the death toll in 11 days of war rose to 244`. */
export function tollBefore(scan: Scan, start: number): string | undefined {
  if (wordAt(scan, start - 1) === 'from') return undefined;
  const isAt = wordAt(scan, start - 1) === 'at';
  let [hasRisen, isFar] = [false, false];
  for (let i = start - 1; i > start - TOLL_REACH && i >= 0; i--) {
    const word = wordAt(scan, i);
    if (word === 'toll') return TOLLS.get(wordAt(scan, i - 1)) ?? 'dead';
    if (FATE_NOUNS.has(word) && (!isFar || (isAt && isNumberPut(scan, i))))
      return start - i > 1 ? FATES.get(word) : undefined;
    if ((hasRisen || isAt) && FATES.has(word) && isNumberOfPeople(scan, i)) return FATES.get(word);
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

/** `the number of people killed by the storm in Halden rose to 112` */
function isNumberOfPeople(scan: Scan, fate: number): boolean {
  return wordAt(scan, fate - 2) === 'of' && wordAt(scan, fate - 3) === 'number';
}

const PUT = new Set('put puts putting'.split(' '));

/** Words between a toll and its number; what stands between may be told of the toll: `in 11 days of fighting`. */
const TOLL_REACH = 14;
const TOLLS: ReadonlyMap<string, string | undefined> = new Map([
  ['injury', 'wounded'],
  ['death', 'dead'],
]);
/** Words between a toll and its number that tell of it. */
export const RISING = new Set(
  'rose rises risen rising has had have been climbed climbs jumped grew reached reaches hit hits passed stood stands was is now in country at above put fell'.split(
    ' ',
  ),
);

/** Of those, the verbs that make it certain that a number is told of the subject. */
const RISES = new Set('rose rises risen climbed climbs jumped grew reached reaches passed'.split(' '));

/** What happens to people, by the words that say so. */
export const FATES: ReadonlyMap<string, string> = new Map(
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
export const FATE_NOUNS = new Set(
  'dead deaths death fatalities fatality injuries arrests detentions missing wounded injured evacuees'.split(' '),
);
