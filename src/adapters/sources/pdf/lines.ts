import type { Column } from './columns.ts';
import type { Piece } from './piece.ts';
import { mainOf } from './rows.ts';

/** A line of one column. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
}

/** The lines of a column, from top to bottom. Lines without a letter or figure that show nothing (rules, ornaments of spaces) are left out. */
export function linesOf(column: Column, isRightToLeft: boolean): readonly Line[] {
  const rows = new Map<number, Piece[]>();
  for (const { y, pieces } of column) {
    const row = rows.get(y);
    if (row) row.push(...pieces);
    else rows.set(y, [...pieces]);
  }
  return [...rows].flatMap(([y, pieces]) => {
    const ordered = pieces.sort((a, b) => (isRightToLeft ? b.x - a.x : a.x - b.x));
    const text = textOf(ordered);
    if (text === '') return [];
    const { size, font } = mainOf(ordered);
    const [x, right] = [Math.min(...ordered.map((one) => one.x)), Math.max(...ordered.map((one) => one.right))];
    return [{ text, x, right, y, size, font }];
  });
}

function textOf(pieces: readonly Piece[]): string {
  let text = '';
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1];
    if (before && isApart(before, piece)) text += ' ';
    text += piece.shift === 'raised' ? raisedText(text, piece.text) : piece.text;
  });
  return closeLetterSpacing(text.replace(/ {2,}/g, (spaces) => (spaces.length > 2 ? '  ' : ' ')).trim()).replace(
    / {2,}/g,
    ' ',
  );
}

/** Pieces of one word touch; the narrowest space of a squeezed line has 0.15 letter heights. */
function isApart(before: Piece, piece: Piece): boolean {
  const [left, right] = before.x <= piece.x ? [before, piece] : [piece, before];
  return right.x - left.right > NARROWEST_SPACE * Math.min(left.size, right.size);
}

const NARROWEST_SPACE = 0.13;

/**
 * A raised figure behind a word or a full stop points to a note and is no part of the sentence; behind a figure or a unit it is a power and
 * stays one.
 */
function raisedText(before: string, text: string): string {
  const figures = text.trim();
  if (!/^(?:\[?\d{1,3}\]?|[*†‡§]+)(?:, ?\d{1,3})*$/.test(figures)) return text;
  if (/(?:\p{L}{3}|[.,;:!?)"”’»*])\s?$/u.test(before)) return '';
  return figures.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)]!);
}

const SUPERSCRIPTS = [...'⁰¹²³⁴⁵⁶⁷⁸⁹'];

/** "B R E A K I N G  N E W S" in one word each. Where the space between words is as wide as between letters, the line stays as it is. */
function closeLetterSpacing(text: string): string {
  if (!/^\S(?: {1,2}\S){4,}$/.test(text) || /\d/.test(text)) return text;
  const words = text.split('  ').map((word) => word.replaceAll(' ', ''));
  return words.length === 1 && words[0]!.length > LONGEST_WORD ? text : words.join(' ');
}

/** In letters: a longer one is several words. */
const LONGEST_WORD = 12;
