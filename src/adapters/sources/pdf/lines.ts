import type { Column } from './columns.ts';
import { least, most } from './extremes.ts';
import { closeLetterSpacing } from './letter-spacing.ts';
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
  /** Its parts stand as far apart as only those of a table do. */
  readonly isTabular: boolean;
}

/** The lines of a column, from top to bottom. Lines without a letter or figure that show nothing (rules, ornaments of spaces) are left out. */
export function linesOf(column: Column, isRightToLeft: boolean): readonly Line[] {
  const rows = new Map<number, Piece[]>();
  for (const { row, pieces } of column) {
    const own = rows.get(row);
    if (own) for (const piece of pieces) own.push(piece);
    else rows.set(row, [...pieces]);
  }
  return [...rows.values()].flatMap((pieces) => {
    const ordered = pieces.sort((a, b) => (isRightToLeft ? b.x - a.x : a.x - b.x));
    const text = textOf(ordered);
    if (text === '') return [];
    const { y, size, font } = mainOf(ordered);
    const [x, right] = [least(ordered.map((one) => one.x)), most(ordered.map((one) => one.right))];
    return [{ text, x, right, y, size, font, isTabular: widestGap(pieces) > size * TABLE_GAP }];
  });
}

function widestGap(ordered: readonly Piece[]): number {
  return most(ordered.slice(1).map(({ x }, index) => x - ordered[index]!.right));
}

/** In letter heights; the words of stretched lines were seen 1.4 apart. */
const TABLE_GAP = 2.5;

function textOf(pieces: readonly Piece[]): string {
  const closed = closeLetterSpacing(pieces);
  if (closed !== undefined) return closed;
  let text = '';
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1];
    if (before && isApart(before, piece)) text += ' ';
    text += piece.shift === 'raised' ? raisedText(text, piece.text) : piece.text;
  });
  return text.replace(/ {2,}/g, ' ').trim();
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
