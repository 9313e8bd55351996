import { least } from './extremes.ts';
import { goesOn } from './flow.ts';
import type { Line } from './lines.ts';

/** The edges between which a column's lines are set. */
export interface Measure {
  readonly left: number;
  readonly right: number;
  /** Lines are stretched to reach the right edge, all but the last of each paragraph. */
  readonly isJustified: boolean;
}

/** The edges of each column: its own lines' where they are many, else those of the narrowest column like it that holds them. */
export function measuresOf(columns: readonly (readonly Line[])[]): readonly Measure[] {
  const own = columns.map((lines) => ({ ...edgesOf(lines), isProven: lines.length >= ENOUGH_LINES }));
  const proven = own.filter(({ isProven }) => isProven);
  return own.map((column) => {
    if (column.isProven) return column;
    const alike = proven.filter(
      ({ left, right }) => Math.abs(left - column.left) < SAME_EDGE && right > column.right - SAME_EDGE,
    );
    return alike.length === 0 ? column : alike.reduce((a, b) => (b.right < a.right ? b : a));
  });
}

/** Fewer may all end short. */
const ENOUGH_LINES = 6;
/** In points. */
const SAME_EDGE = 6;

function edgesOf(lines: readonly Line[]): Measure {
  const left = least(lines.map(({ x }) => x));
  const right = rightEdgeOf(lines);
  const open = lines.filter((line, index) => index + 1 < lines.length && goesOn(line.text, lines[index + 1]!.text));
  const reaching = open.filter((line) => right - line.right <= line.size * JUSTIFIED_EDGE);
  return { left, right, isJustified: open.length >= FEWEST_OPEN && reaching.length >= open.length * MOST_REACH };
}

/** As far as lines reach; one that reaches further than all others is no line of the column's text. */
function rightEdgeOf(lines: readonly Line[]): number {
  const rights = lines.map(({ right }) => right).sort((a, b) => b - a);
  const [first = 0, second = first] = rights;
  const isAlone = lines.length >= ENOUGH_LINES && first - second > (lines[0]?.size ?? 0) * ALONE;
  return isAlone ? second : first;
}

/** In letter heights. */
const ALONE = 2;

/** In letter heights: hyphens and full stops may hang over the edge, and widths are rounded. */
export const JUSTIFIED_EDGE = 0.3;
/** Lines that plainly go on in the next. */
const FEWEST_OPEN = 4;
/** Of them; in ragged text a fifth comes so near the edge. */
const MOST_REACH = 0.85;
