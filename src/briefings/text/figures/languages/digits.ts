import { kindAt, MARK, NUMBER, type Scan, touchesNext, wordAt } from '../../scan.ts';
import type { FigureGrammar } from './grammar.ts';

/** A number in digits, tokens up to `next`. */
export interface Digits {
  readonly next: number;
  readonly value: number;
  readonly isGrouped: boolean;
  /** What has to stand behind it for the reading to be certain: a scale or percent; a scale or any unit. */
  readonly needs?: 'scale' | 'unit';
}

/**
 * The digits at the token `i`, by the separators of the language.
 *
 * Promise: where both readings are possible there is none: `1,400` in German may be a count that somebody wrote as in English.
 */
export function readDigits(scan: Scan, i: number, grammar: FigureGrammar): Digits | undefined {
  const { printed, next, isSpaced } = withGroups(scan, i);
  if (printed.length > LONGEST) return undefined;
  const isPoint = grammar.separators === 'point';
  const read = readingOf(isPoint ? swapped(printed) : printed, grammar, isSpaced);
  return read === undefined ? undefined : { ...read, next };
}

/** Longer digits are no quantity. */
const LONGEST = 20;

/** Digits with their groups put together by points: `1 400`, `1'400`. */
function withGroups(scan: Scan, i: number): { printed: string; next: number; isSpaced: boolean } {
  let printed = scan.word[i]!;
  let next = i + 1;
  if (printed.length > 3) return { printed, next, isSpaced: false };
  while (printed.length < LONGEST) {
    const isApostrophe = APOSTROPHES.has(wordAt(scan, next)) && touchesNext(scan, next - 1) && touchesNext(scan, next);
    const at = isApostrophe ? next + 1 : next;
    if (kindAt(scan, at) !== NUMBER || !/^\d{3}(?:,\d+)?$/.test(scan.word[at]!)) break;
    if (!isApostrophe && !isOneSpace(scan, at)) break;
    printed += `.${scan.word[at]}`;
    next = at + 1;
  }
  return { printed, next, isSpaced: next > i + 1 };
}

const APOSTROPHES = new Set(["'", '’']);

/** Whether one space of a kind that groups digits stands before the token `i`. */
function isOneSpace(scan: Scan, i: number): boolean {
  if (scan.start[i]! - scan.end[i - 1]! !== 1 || kindAt(scan, i - 1) === MARK) return false;
  const code = scan.text.charCodeAt(scan.start[i]! - 1);
  return code === 32 || code === 0xa0 || code === 0x202f || code === 0x2009;
}

function swapped(printed: string): string {
  return printed.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

/** How digits are read: `printed` has points for groups and a comma for decimals, or the other way round where that is certain. */
function readingOf(
  printed: string,
  { separators, groupsByPoint }: FigureGrammar,
  isSpaced: boolean,
): Omit<Digits, 'next'> | undefined {
  if (/^\d+$/.test(printed)) return { value: Number(printed), isGrouped: false };
  const isEither = separators === 'either' && !isSpaced;
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(printed)) {
    const isCertain = isSpaced || printed.length > 7 || printed.includes(',');
    if (!isCertain && (isEither || !groupsByPoint)) return undefined;
    return { value: Number(printed.replaceAll('.', '').replace(',', '.')), isGrouped: true };
  }
  if (/^[1-9]\d{0,2}(?:,\d{3}){2,}(?:\.\d+)?$|^[1-9]\d{0,2},\d{3}\.\d+$/.test(printed))
    return { value: Number(printed.replaceAll(',', '')), isGrouped: true };
  if (/^\d+,\d+$/.test(printed)) {
    const isThousand = /^[1-9]\d{0,2},\d{3}$/.test(printed);
    if (isThousand && isEither) return undefined;
    const value = Number(printed.replace(',', '.'));
    return { value, isGrouped: false, ...(isThousand ? { needs: 'scale' as const } : {}) };
  }
  return /^\d+\.\d+$/.test(printed) ? { value: Number(printed), isGrouped: false, needs: 'unit' } : undefined;
}
