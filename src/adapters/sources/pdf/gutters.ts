import { least } from './extremes.ts';
import type { Chunk } from './rows.ts';

/** A strip without letters between two columns. */
export interface Gutter {
  readonly left: number;
  readonly right: number;
}

export interface Setting {
  readonly pageWidth: number;
  /** Where the text of the page starts. */
  readonly margin: number;
  readonly isRightToLeft: boolean;
  /** Those found on other pages of the document, which need less evidence here; those found here are added. */
  readonly gutters: Gutter[];
}

/**
 * Lines on the side of a strip that has fewer of them, where that proves a gutter, else 0. `chunks` stand beside the strip.
 *
 * To take a river (gaps of stretched lines that lie one below the other) for a gutter would mix up what people said, so that much is
 * asked: both sides have running text, and the lines behind the strip start one below the other. `isWithinText` says that letters of
 * the same size cross it above or below, as is the way of rivers: then it takes many lines. Otherwise a few do, and fewer where the
 * strip parts the page in equal shares or is known from other pages.
 */
export function linesProving(
  chunks: readonly Chunk[],
  gutter: Gutter,
  isWithinText: boolean,
  setting: Setting,
): number {
  const left = chunks.filter(({ right }) => right <= gutter.left);
  const right = chunks.filter(({ x }) => x >= gutter.right);
  if (left.length === 0 || right.length === 0) return 0;
  const top = Math.max(left[0]!.y, right[0]!.y);
  const bottom = Math.min(left[left.length - 1]!.y, right[right.length - 1]!.y);
  const sides = [left, right].map((side) => side.filter(({ y, size }) => y >= top - size && y <= bottom + size));
  const fewest = Math.min(...sides.map(linesIn));
  const needed = isWithinText ? MANY_LINES : linesNeeded(left, gutter, setting);
  if (fewest < needed || !startsAligned(setting.isRightToLeft ? left : right, setting.isRightToLeft)) return 0;
  return (needed === 1 ? [left] : sides).every(isRunningText) ? fewest : 0;
}

/** Where the text of a page ends soon after the top of its second column, that has a line only. */
function linesNeeded(left: readonly Chunk[], gutter: Gutter, setting: Setting): number {
  if (isKnown(gutter, setting.gutters)) return 1;
  if (!isShare(left, gutter, setting)) return FEWEST_LINES;
  return linesIn(left) < FEWEST_OF_SHARE ? 2 : 1;
}

/** On the side that has fewer. */
const FEWEST_LINES = 3;

/** Rivers were seen over six lines. */
const MANY_LINES = 10;

/** Lines: beside fewer a single line proves nothing. */
const FEWEST_OF_SHARE = 8;

function linesIn(chunks: readonly Chunk[]): number {
  return new Set(chunks.map(({ row }) => row)).size;
}

function isRunningText(chunks: readonly Chunk[]): boolean {
  const letters = chunks.reduce((sum, { pieces }) => sum + pieces.reduce((more, { text }) => more + text.length, 0), 0);
  return letters >= FEWEST_LETTERS * linesIn(chunks);
}

/** On average in a line: the narrowest newspaper columns have some 25, the cells of tables and the marks of lists less than 15. */
const FEWEST_LETTERS = 16;

/** Whether most lines start at one edge; the others are the first of their paragraphs. */
function startsAligned(chunks: readonly Chunk[], isRightToLeft: boolean): boolean {
  const starts = new Map<number, number>();
  for (const { row, x, right } of chunks) {
    const start = isRightToLeft ? -right : x;
    starts.set(row, Math.min(starts.get(row) ?? start, start));
  }
  const counts = new Map<number, number>();
  for (const start of starts.values()) {
    const step = Math.round(start / ALIGNED);
    for (const near of [step, step + 1]) counts.set(near, (counts.get(near) ?? 0) + 1);
  }
  return Math.max(...counts.values()) >= starts.size * MOST_ALIGNED;
}

/** In points. */
const ALIGNED = 0.8;
/** Of the lines: in columns of short paragraphs every third is a first one. */
const MOST_ALIGNED = 0.6;

/** All of a known gutter but its edges: a gap between the words of a stretched line covers that only by chance. */
function isKnown({ left, right }: Gutter, known: readonly Gutter[]): boolean {
  return known.some((gutter) => {
    const edge = (gutter.right - gutter.left) * 0.1;
    return left <= gutter.left + edge && right >= gutter.right - edge;
  });
}

/** Whether a column takes an equal share of the page (a half, a third, a quarter), most of its lines from edge to edge. */
function isShare(column: readonly Chunk[], gutter: Gutter, { pageWidth, margin }: Setting): boolean {
  const left = least(column.map(({ x }) => x));
  const step = gutter.right - left;
  const shares = (pageWidth - 2 * margin + gutter.right - gutter.left) / step;
  const isEven = [shares, (left - margin) / step].every((count) => Math.abs(count - Math.round(count)) <= EQUAL);
  if (!isEven || shares < 1.5 || shares > 4.5) return false;
  const full = column.filter(({ right, size }) => gutter.left - right < size * 3);
  return linesIn(full) * 2 >= linesIn(column);
}

/** In columns: the edge of ragged lines is not known well. */
const EQUAL = 0.05;
