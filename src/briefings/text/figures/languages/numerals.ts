import { isDash, kindAt, NUMBER, type Scan, touchesNext, wordAt } from '../../scan.ts';
import { readDigits } from './digits.ts';
import type { FigureGrammar } from './grammar.ts';

/** A number as the text writes it, tokens up to `next`. */
export interface Numeral {
  readonly next: number;
  readonly value: number;
  readonly isWord: boolean;
  /** Written with a thousands separator or a scale: no number of a page, a house or a year. */
  readonly isLarge: boolean;
  /** `une dizaine`: about. */
  readonly isRound: boolean;
  readonly hasScale: boolean;
  /** The reading is certain only beside percent, or a unit. */
  readonly needs?: 'scale' | 'unit';
}

/** The number that starts at the token `i`: `1.400`, `2,5 Millionen`, `einundzwanzig`, `deux cent mille`, `eine halbe Million`. */
export function readNumeral(scan: Scan, i: number, grammar: FigureGrammar): Numeral | undefined {
  const isDigits = kindAt(scan, i) === NUMBER;
  const digits = isDigits ? readDigits(scan, i, grammar) : undefined;
  if (isDigits && digits === undefined) return undefined;
  const base = digits ?? readWords(scan, i, grammar);
  if (base === undefined) return undefined;
  const scaled = withScales(scan, base, grammar);
  const isRound = 'isRound' in base && base.isRound === true;
  if (scaled === undefined) {
    if (base.value === 1 && !isDigits) return undefined;
    const isLarge = 'isGrouped' in base ? base.isGrouped : base.value >= 100;
    return { ...base, isWord: !isDigits, isLarge, isRound, hasScale: isRound };
  }
  return { ...scaled, isWord: !isDigits, isRound, hasScale: true };
}

interface Words {
  readonly next: number;
  readonly value: number;
  readonly isRound?: boolean;
}

/** Spelled numbers: added up as long as the next is smaller than what is open; `cents` multiplies. */
function readWords(scan: Scan, i: number, grammar: FigureGrammar): Words | undefined {
  const word = wordAt(scan, i);
  const { ones, halves, numbers, scales, bareScales, rounds } = grammar;
  if (ones.has(word)) {
    const at = halves.has(wordAt(scan, i + 1)) ? i + 2 : i + 1;
    const behind = at > i + 1 && isDash(scan, at) ? at + 1 : at;
    const round = rounds.get(wordAt(scan, behind));
    if (round !== undefined) return { next: behind + 1, value: round, isRound: true };
    return scales.has(wordAt(scan, behind)) ? { next: behind, value: at > i + 1 ? 0.5 : 1 } : undefined;
  }
  if (halves.has(word)) return scales.has(wordAt(scan, i + 1)) ? { next: i + 1, value: 0.5 } : undefined;
  const first = numbers.get(word);
  if (first === undefined) return bareScales.has(word) ? { next: i, value: 1 } : undefined;
  let value: number = first;
  let next = i + 1;
  for (let steps = 0; steps < 5; steps++) {
    const at = joinedAt(scan, next, grammar);
    const more: number | undefined = at === undefined ? undefined : addedTo(value, wordAt(scan, at), at, scan, grammar);
    if (more === undefined) break;
    value = more;
    next = at! + 1;
  }
  return { next, value };
}

/** Where a spelled number may go on: right behind, behind a hyphen, behind `et`. */
function joinedAt(scan: Scan, next: number, { numbers, joins, hundreds }: FigureGrammar): number | undefined {
  const isPart = (at: number) => numbers.has(wordAt(scan, at)) || hundreds.has(wordAt(scan, at));
  if (isPart(next)) return next;
  if (isDash(scan, next) && touchesNext(scan, next - 1) && isPart(next + 1)) return next + 1;
  return joins.has(wordAt(scan, next)) && isPart(next + 1) ? next + 1 : undefined;
}

function addedTo(value: number, word: string, at: number, scan: Scan, grammar: FigureGrammar): number | undefined {
  if (grammar.hundreds.has(word)) return value < 10 ? value * 100 : undefined;
  const more = grammar.numbers.get(word)!;
  // "quatre-vingt"
  if (value === 4 && more === 20 && isDash(scan, at - 1)) return 80;
  if (!Number.isInteger(value) || !Number.isInteger(more)) return undefined;
  const open = value % 100 === 0 ? 100 : value % 20 === 0 ? 20 : value % 10 === 0 ? 10 : 0;
  return more < open ? value + more : undefined;
}

/** Scales behind a number: `2,5 Mio.`, `2 mil millones`, `deux millions et demi`, `dos mil quinientos`. */
function withScales(
  scan: Scan,
  base: Words,
  grammar: FigureGrammar,
): { readonly next: number; readonly value: number; readonly isLarge: boolean } | undefined {
  let { next, value } = base;
  let scaled = false;
  let isLarge = true;
  for (let steps = 0; steps < 2; steps++) {
    const scale = grammar.scales.get(wordAt(scan, next));
    if (scale === undefined || (scaled && scale < 1e6)) break;
    const isShort = wordAt(scan, next).length <= 4 && wordAt(scan, next + 1) === '.' && touchesNext(scan, next);
    next += isShort ? 2 : 1;
    value *= scale;
    isLarge = scale !== 12;
    scaled = true;
    if (grammar.joins.has(wordAt(scan, next)) && grammar.halves.has(wordAt(scan, next + 1))) {
      value += scale / 2;
      next += 2;
    }
    const rest = scale === 1e3 ? readWords(scan, next, grammar) : undefined;
    if (rest !== undefined && rest.value > 1 && rest.value < 1e3 && rest.next > next) {
      value += rest.value;
      next = rest.next;
    }
  }
  return scaled ? { next, value: Number(value.toPrecision(12)), isLarge } : undefined;
}
