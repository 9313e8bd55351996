import * as pack from '../languages/pack.ts';
import type { Grammar } from '../words/phrases.ts';
import { LOWER, PUNCTUATION, QUOTATION } from '../words/shapes.ts';
import type { Words } from '../words/words.ts';

/** How far apart the parts of a clause are looked for, in tokens. */
export const REACH = 60;

export function isSubordinate(words: Words, verb: number, floor: number): boolean {
  const start = clauseStart(words, verb, floor);
  if (start === verb) return false;
  const isFinal = isClauseEnd(words, verb + 1);
  if ((words.bits[start]! & (pack.SUBORDINATOR | pack.RELATIVE)) !== 0)
    return isFinal || words.bits[verb + 1] === undefined;
  return isFinal && start > floor && /^(?:der|die|das|den|dem|dessen|deren|denen)$/.test(words.lower[start]!);
}

/** Where the clause of the token begins: behind the last comma, colon, dash, bracket or quotation. */
export function clauseStart(words: Words, at: number, floor: number): number {
  let i = at - 1;
  while (i >= floor) {
    if (words.lower[i] === ')') {
      const open = openBracket(words, i, floor);
      if (open < 0) break;
      i = open - 1;
      continue;
    }
    // "die den Plan „Witz“ nannte": a quotation within the clause
    if (words.shape[i] === QUOTATION && i > floor && words.shape[i - 1] !== PUNCTUATION && !opensClause(words, i + 1)) {
      i--;
      continue;
    }
    if (isClauseEnd(words, i) && words.lower[i] !== '-' && words.lower[i] !== '/') break;
    i--;
  }
  return i + 1;
}

/** `„...“ und der Wirt rief`: a conjunction with a subject behind it begins a clause of its own. */
function opensClause(words: Words, i: number): boolean {
  if (!/^(?:und|aber|doch)$/.test(words.lower[i] ?? '')) return false;
  return ((words.bits[i + 1] ?? 0) & (pack.DETERMINER | pack.PRONOUN)) !== 0;
}

function openBracket(words: Words, close: number, floor: number): number {
  for (let i = close - 1; i >= floor && close - i < 12; i--) if (words.lower[i] === '(') return i;
  return -1;
}

export function isClauseEnd(words: Words, i: number): boolean {
  const shape = words.shape[i];
  if (shape === undefined || shape === QUOTATION) return true;
  return shape === PUNCTUATION && words.lower[i] !== '(' && words.lower[i] !== ')' && words.lower[i] !== '/';
}

/** The finite verb that goes with a participle or infinitive at `i`: `hat ... gefordert`; `i` itself where it is finite. */
export function finiteOf({ words }: Grammar, i: number): number {
  if (!isNonFinite(words, i)) return i;
  const floor = Math.max(words.sentence[i]!, i - REACH);
  if (isAuxiliary(words, i + 1)) return i + 1;
  for (let k = i - 1; k >= floor; k--) if (isAuxiliary(words, k)) return k;
  return i;
}

/** `wird ... genannt`: whoever says it is named behind `von`, if at all. */
export function isPassiveFinite(words: Words, finite: number, verb: number): boolean {
  return (
    finite !== verb &&
    /^(?:wird|wurden?|werden|worden|würden?)$/.test(words.lower[finite]!) &&
    isParticiple(words, verb)
  );
}

function isAuxiliary(words: Words, i: number): boolean {
  return ((words.bits[i] ?? 0) & pack.AUXILIARY) !== 0 && words.shape[i] === LOWER;
}

export function isNonFinite(words: Words, i: number): boolean {
  return (
    isParticiple(words, i) ||
    (words.lower[i]!.endsWith('en') && !words.lower[i]!.endsWith('ten') && isClauseEnd(words, i + 1))
  );
}

function isParticiple(words: Words, i: number): boolean {
  return (
    (words.bits[i]! & pack.PARTICIPLE) !== 0 &&
    (isClauseEnd(words, i + 1) || /^(?:und|oder)$/.test(words.lower[i + 1]!) || isAuxiliary(words, i + 1))
  );
}
