import { isDash, kindAt, MARK, NUMBER, type Scan, touchesNext, wordAt } from '../../scan.ts';
import { isEstimate } from '../bounds.ts';
import type { Counted } from '../counts.ts';
import { isGluedAfter, isGluedBefore } from '../others.ts';
import type { FigureReading } from '../reading.ts';
import { currencyBefore } from '../units.ts';
import { countedBy } from './counts.ts';
import type { FigureGrammar } from './grammar.ts';
import { type Numeral, readNumeral } from './numerals.ts';
import { isNoQuantity, isOld } from './others.ts';
import { type UnitAt, unitAt } from './units.ts';

/**
 * The figure whose number starts at the token `i`, by the grammar of a language that is not English. Tokens before `taken` belong to
 * others; `sharedFate` tells what a number that this one is joined to says of people.
 *
 * Promise: a number that could be read in two ways is no figure.
 */
export function readByGrammar(
  scan: Scan,
  i: number,
  taken: number,
  sharedFate: string | undefined,
  grammar: FigureGrammar,
): FigureReading | undefined {
  const kind = kindAt(scan, i);
  if (kind === MARK || (kind !== NUMBER && !grammar.starts.has(scan.word[i]!))) return undefined;
  const numeral = readNumeral(scan, i, grammar);
  if (numeral === undefined) return undefined;
  const prefix = currencyBefore(scan, i);
  const money = prefix !== undefined && prefix.start >= taken ? prefix : undefined;
  const first = money?.start ?? i;
  const unit = money === undefined ? unitBehind(scan, numeral, grammar) : undefined;
  const next = unit?.next ?? numeral.next;
  if (isGluedBefore(scan, first) || isGluedAfter(scan, next)) return undefined;
  const isMagnitude = kind === NUMBER && unit === undefined && money === undefined && isMagnitudeAt(scan, i, grammar);
  const named = money?.unit ?? unit?.unit ?? (isMagnitude ? 'magnitude' : undefined);
  if (isNoQuantity(scan, i, numeral, next, named !== undefined, grammar)) return undefined;
  if (!isCertain(numeral, named)) return undefined;
  const value = Number((numeral.value * (unit?.scale ?? 1)).toPrecision(12));
  const counted =
    named === undefined ? countedBy(scan, i, skipOf(scan, numeral, grammar), value, sharedFate, grammar) : undefined;
  if (counted !== undefined && isOld(scan, i, counted.next, grammar)) return undefined;
  const [start, end] = [scan.start[first]!, scan.end[next - 1]!];
  const isBound = numeral.isRound || isEstimate(scan.text, start, end, scan.language);
  if (named === undefined && !isBound && isPerhapsYear(scan, i, numeral)) return undefined;
  const isApproximate = isBound || isRange(scan, first, grammar);
  const isLocalDollar = grammar.hasOwnDollar && named === 'USD' && wordAt(scan, first) === '$';
  return {
    figure: {
      start,
      end,
      text: scan.text.slice(start, end),
      value,
      ...(named === undefined ? {} : { unit: isLocalDollar ? '$' : named }),
      ...(counted?.counts === undefined ? {} : { counts: counted.counts }),
      ...(isApproximate ? { approximate: true } : {}),
    },
    isLarge: numeral.isLarge && !isUncounted(counted, numeral),
    next,
    ...(counted === undefined ? {} : { counted }),
  };
}

/** `in den 300 …`: a spelled hundred that counts nothing is no large amount. */
function isUncounted(counted: Counted | undefined, { isWord, hasScale }: Numeral): boolean {
  return counted?.counts === undefined && isWord && !hasScale;
}

/** The unit behind a number, its scale and a `de`: `2,5 milliards d'euros`, `40 Prozent`, `35-Kilometer`. */
function unitBehind(scan: Scan, numeral: Numeral, grammar: FigureGrammar): UnitAt | undefined {
  const at = numeral.next;
  const isHyphen = isDash(scan, at) && touchesNext(scan, at - 1) && touchesNext(scan, at);
  return unitAt(scan, isHyphen ? at + 1 : skipOf(scan, numeral, grammar), grammar);
}

/** Behind a scale the token after `de` or `d'`. */
function skipOf(scan: Scan, { next, hasScale }: Numeral, { of }: FigureGrammar): number {
  if (!hasScale || !of.has(wordAt(scan, next))) return next;
  const mark = wordAt(scan, next + 1);
  return mark === '’' || mark === "'" ? next + 2 : next + 1;
}

function isMagnitudeAt(scan: Scan, i: number, { magnitudes, of }: FigureGrammar): boolean {
  return magnitudes.has(wordAt(scan, of.has(wordAt(scan, i - 1)) ? i - 2 : i - 1));
}

function isCertain({ needs, hasScale }: Numeral, unit: string | undefined): boolean {
  if (needs === undefined || hasScale) return true;
  return needs === 'unit' ? unit !== undefined : unit === '%';
}

/** `2019 Soldaten`: a year and what follows it, or so many. */
function isPerhapsYear(scan: Scan, i: number, { isWord, isLarge, value }: Numeral): boolean {
  return !isWord && !isLarge && scan.word[i]!.length === 4 && value >= 1900 && value < 2100;
}

/** The second number of `40 bis 50`, `zwischen 40 und 50`. */
function isRange(scan: Scan, first: number, { ranges, between, and, fromTo: [from], numbers }: FigureGrammar): boolean {
  const before = wordAt(scan, first - 1);
  const isNumber = kindAt(scan, first - 2) === NUMBER || numbers.has(wordAt(scan, first - 2));
  if (ranges.has(before) && isNumber && !from.has(wordAt(scan, first - 3))) return true;
  return and.has(before) && between.has(wordAt(scan, first - 3));
}
