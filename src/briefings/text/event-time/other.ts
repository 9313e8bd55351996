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
/** Of Italian and Portuguese. */
const BETWEEN = new Set('il lo la o a inizio fine início fim anno ano'.split(' '));
const SINCE = new Set('dal dalla desde'.split(' '));
const LIMITS = new Set(
  'di del della dell de do da prima dopo fino tra fra entro entre antes depois até que che'.split(' '),
);
const RELATIVES = new Set('che cui quale quali dove que quem cujo cuja onde qual quais'.split(' '));
