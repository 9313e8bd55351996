import { CAPITAL, isDash, kindAt, MARK, NUMBER, type Scan, touchesNext, WORD, wordAt } from '../scan.ts';
import { BETWEEN, FATE_NOUNS, FATES, fateAfter, fateBefore, RISING, tollBefore } from './english-fates.ts';
import { isPlural, NO_NOUN, PEOPLE_SINGULAR, singular } from './english-nouns.ts';

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
    phrase.fate ??
    fateAfter(scan, phrase.next) ??
    fateBefore(scan, start, phrase.noun) ??
    tollBefore(scan, start) ??
    shared;
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
