import type { DateMention } from '../dates.ts';
import { isDash, type Scan, wordAt } from '../scan.ts';
import { ASIDE, type Bearing } from './bearing.ts';
import { FRENCH } from './french.ts';
import type { Grammar } from './grammar.ts';
import { bearingBy } from './reader.ts';
import { RUSSIAN } from './russian.ts';
import { SPANISH } from './spanish.ts';

/** What the time at the tokens `i` to `next` (exclusive) is to a sentence that is neither English nor German. */
export function bearingElsewhere(
  scan: Scan,
  i: number,
  next: number,
  grain: DateMention['grain'],
  isNear: boolean,
): Bearing {
  const grammar = GRAMMARS[scan.language];
  return grammar === undefined ? bearingByNeighbours(scan, i) : bearingBy(grammar, scan, i, next, grain, isNear);
}

const GRAMMARS: Readonly<Record<string, Grammar>> = { fr: FRENCH, es: SPANISH, ru: RUSSIAN };

/**
 * In a language whose clauses are not read: beside its event after what belongs to a name (`l'accordo del 2015`), limits (`fino al 2004`),
 * or opens a relative clause; else the event's.
 */
function bearingByNeighbours(scan: Scan, i: number): Bearing {
  let at = i - 1;
  while (BETWEEN.has(wordAt(scan, at))) at--;
  const word = wordAt(scan, at);
  if (SINCE.has(word)) return { is: 'since', isAhead: false };
  if (LIMITS.has(word)) return ASIDE;
  for (at = i - 1; at >= 0 && at > i - REACH; at--) {
    if (RELATIVES.has(scan.word[at]!)) return ASIDE;
    if (scan.word[at] === ',' || scan.word[at] === ';' || isDash(scan, at)) break;
  }
  return { is: 'event', isAhead: false };
}

const REACH = 40;
const BETWEEN = new Set('le la el los début fin année año principios finales'.split(' '));
const SINCE = new Set('depuis desde dal dalla'.split(' '));
const LIMITS = new Set(
  'de du d avant après jusqu jusque entre que del antes después hasta tras entre до после между prima dopo fino'.split(
    ' ',
  ),
);
const RELATIVES = new Set(
  'qui dont où lequel laquelle lesquels cuyo cuya quien donde который которая которое которые'.split(' '),
);
