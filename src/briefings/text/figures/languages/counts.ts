import { kindAt, MARK, NUMBER, type Scan, wordAt } from '../../scan.ts';
import type { Counted } from '../counts.ts';
import type { Fate, FigureGrammar, NounPhrase } from './grammar.ts';
import { readNumeral } from './numerals.ts';

/**
 * What the number of tokens `start` to `end` counts: the noun behind it and, of people, what happened to them, by the same words as in
 * English. `shared` is the fate of the number that this one is joined to.
 */
export function countedBy(
  scan: Scan,
  start: number,
  end: number,
  value: number,
  shared: string | undefined,
  grammar: FigureGrammar,
): Counted {
  const whole = value === 1 ? undefined : wholeBehind(scan, end, grammar);
  if (whole === undefined) return countedBeside(scan, start, end, value, shared, grammar);
  const [first, behind] = whole;
  const { fate, ...counted } = countedBeside(scan, first, behind, 2, shared, grammar);
  return { ...counted, next: end };
}

/** The same, by its own noun: of a whole it is not asked what that is a part of. */
function countedBeside(
  scan: Scan,
  start: number,
  end: number,
  value: number,
  shared: string | undefined,
  grammar: FigureGrammar,
): Counted {
  const phrase = grammar.nounPhrase(scan, end);
  const toll = phrase.next === end ? tollBefore(scan, start, grammar) : undefined;
  const noun = phrase.noun ?? toll?.noun;
  const inherited = goesOn(scan, phrase, grammar) ? shared : undefined;
  const isPeople = noun === undefined || !grammar.noPeople.has(noun);
  const fate = isPeople ? (phrase.fate ?? grammar.fateOf(scan, start, phrase) ?? toll?.fate ?? inherited) : undefined;
  if (fate !== undefined) return { counts: noun === undefined ? fate : `${noun} ${fate}`, fate, next: phrase.next };
  if (value === 1) return { next: phrase.next };
  if (noun !== undefined) return { counts: noun, next: phrase.next };
  return phrase.isAnybody ? { counts: 'person', next: phrase.next } : { next: phrase.next };
}

/** Whether no verb of its own follows: `2 Soldaten und 15 Zivilisten.`, but not `пять жителей, еще 12 получили ранения`. */
function goesOn(scan: Scan, phrase: NounPhrase, { joining }: FigureGrammar): boolean {
  if (phrase.noun === undefined && phrase.isAnybody !== true) return false;
  const i = phrase.next;
  return i >= scan.count || kindAt(scan, i) === MARK || joining.has(wordAt(scan, i));
}

/** `52 von 180 Sitzen`, `zwölf der 28 Bergleute`: the tokens of the whole. */
function wholeBehind(scan: Scan, end: number, grammar: FigureGrammar): readonly [number, number] | undefined {
  if (!grammar.partOf.has(wordAt(scan, end))) return undefined;
  const at = grammar.known.has(wordAt(scan, end + 1)) ? end + 2 : end + 1;
  if (kindAt(scan, at) !== NUMBER && !grammar.starts.has(wordAt(scan, at))) return undefined;
  const numeral = readNumeral(scan, at, grammar);
  return numeral === undefined ? undefined : [at, numeral.next];
}

/** `Die Zahl der Toten stieg auf 31`: what a number that stands alone is a number of. */
function tollBefore(
  scan: Scan,
  start: number,
  grammar: FigureGrammar,
): { readonly noun?: string; readonly fate?: Fate } | undefined {
  let i = start - 1;
  while (i > start - 5 && grammar.estimates.has(wordAt(scan, i)) && !grammar.reaching.has(wordAt(scan, i))) i--;
  if (!grammar.reaching.has(wordAt(scan, i))) return undefined;
  for (let k = i - 1; k >= 0 && k > i - TOLL_REACH; k--) {
    const toll = grammar.tolls.get(wordAt(scan, k));
    if (toll !== undefined) return { fate: toll };
    if (!grammar.numberOf.has(wordAt(scan, k))) continue;
    const at = grammar.known.has(wordAt(scan, k + 1)) || grammar.of.has(wordAt(scan, k + 1)) ? k + 2 : k + 1;
    const { noun, fate, isAnybody } = grammar.nounPhrase(scan, at);
    if (fate !== undefined) return { fate, ...(noun === undefined ? {} : { noun }) };
    return noun === undefined || isAnybody ? undefined : { noun };
  }
  return undefined;
}

/** Words between a toll and its number. */
const TOLL_REACH = 14;
