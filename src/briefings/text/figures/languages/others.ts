import { CAPITAL, kindAt, MARK, NUMBER, type Scan, touchesNext, wordAt } from '../../scan.ts';
import type { FigureGrammar } from './grammar.ts';
import type { Numeral } from './numerals.ts';

/**
 * Whether a number is no quantity: an ordinal, a fraction, a clock time, an age, a share, the number of a thing, what was before.
 *
 * The number starts at the token `i`, with its unit it ends before `next`.
 */
export function isNoQuantity(
  scan: Scan,
  i: number,
  numeral: Numeral,
  next: number,
  hasUnit: boolean,
  grammar: FigureGrammar,
): boolean {
  const before = wordAt(scan, i - 1);
  // "die Sieben", "the Six": inside a sentence a number with a capital is a name
  if (numeral.isWord && !numeral.hasScale && i > 0 && kindAt(scan, i) === CAPITAL && kindAt(scan, i - 1) !== MARK)
    return true;
  if (numeral.isWord && grammar.vague.has(before)) return true;
  if (grammar.fractions.has(wordAt(scan, numeral.next)) && numeral.value < 10) return true;
  if (grammar.formerly.has(before) || isOld(scan, i, next, grammar)) return true;
  if (grammar.hasPointOrdinals && isOrdinal(scan, numeral)) return true;
  if (hasUnit) return false;
  if (numeral.hasScale) return false;
  return (
    isName(scan, i, numeral, grammar) ||
    (numeral.isWord && numeral.value <= 10 && grammar.known.has(before)) ||
    isClock(scan, i, numeral, grammar) ||
    isAge(scan, i, numeral, grammar) ||
    isShare(scan, i, numeral, grammar)
  );
}

/** `von 24 auf 31`, `de 24 à 31`: the first of them, up to `next`. */
export function isOld(scan: Scan, i: number, next: number, { fromTo: [from, to] }: FigureGrammar): boolean {
  return from.has(wordAt(scan, i - 1)) && to.has(wordAt(scan, next)) && !to.has(wordAt(scan, i - 1));
}

/** `2. Liga`; at the end of a sentence the point ends the sentence. */
function isOrdinal(scan: Scan, { next, isWord, isLarge }: Numeral): boolean {
  if (isWord || isLarge || wordAt(scan, next) !== '.' || !touchesNext(scan, next - 1)) return false;
  for (let k = next + 1; k < scan.count; k++) if (kindAt(scan, k) !== MARK) return true;
  return false;
}

/** `Flug 1990`, `Nr. 9`, `A 7`, `ICE 512`. */
function isName(scan: Scan, i: number, { isWord, isLarge }: Numeral, grammar: FigureGrammar): boolean {
  const before = wordAt(scan, i - 1);
  if (grammar.namedByNumber.has(before === '.' ? wordAt(scan, i - 2) : before)) return true;
  if (isWord || isLarge || kindAt(scan, i - 1) !== CAPITAL || before.length > 3) return false;
  const printed = scan.text.slice(scan.start[i - 1], scan.end[i - 1]);
  return i > 1 ? printed === printed.toUpperCase() : printed.length === 1 && !'àaвсоуAÀВСОУ'.includes(printed);
}

function isClock(scan: Scan, i: number, { next }: Numeral, grammar: FigureGrammar): boolean {
  const word = wordAt(scan, next);
  if (grammar.clocks.has(word)) return true;
  return grammar.beforeClock.has(wordAt(scan, i - 1)) && (grammar.hours.has(word) || kindAt(scan, next) === MARK);
}

const OLDEST = 120;

/** `Anna Roe (45)`, `45 Jahre alt`, `âgé de 45 ans`, `Ana Ruiz, de 45 años,`. */
function isAge(scan: Scan, i: number, { next, value }: Numeral, grammar: FigureGrammar): boolean {
  if (value > OLDEST) return false;
  const before = wordAt(scan, i - 1);
  const isBehindName = (before === ',' || before === '(') && kindAt(scan, i - 2) === CAPITAL;
  const isAged = grammar.beforeAge.has(before) || grammar.beforeAge.has(wordAt(scan, i - 2));
  if (grammar.years.has(wordAt(scan, next))) return isBehindName || isAged || AGED.has(wordAt(scan, next + 1));
  const after = wordAt(scan, next);
  return isBehindName && (next >= scan.count || after === ',' || after === ')' || after === '.' || after === ';');
}

const AGED = new Set(['alt', 'alte', 'alter', 'alten', 'altes']);

/** `einer von fünf`, `une sur cinq`, `uno de cada cinco`. */
function isShare(scan: Scan, i: number, { isWord, value }: Numeral, grammar: FigureGrammar): boolean {
  const before = wordAt(scan, i - 1);
  if (before === 'cada') return true;
  if (!grammar.partOf.has(before) && before !== 'sur') return false;
  const part = wordAt(scan, i - 2);
  return value <= 10 && (isWord || kindAt(scan, i - 2) !== NUMBER) && (grammar.ones.has(part) || ONE.has(part));
}

const ONE = new Set(['einer', 'eine', 'eines', 'uno', 'una', 'одна']);
