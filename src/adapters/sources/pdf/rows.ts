import type { Piece } from './piece.ts';

/** Pieces on one baseline with no wide gap between them: a line, or the part of a line that stands in one column. */
export interface Chunk {
  /** From left to right. */
  readonly pieces: readonly Piece[];
  readonly x: number;
  readonly right: number;
  /** Its own baseline; those of one row may differ a little, from column to column. */
  readonly y: number;
  readonly size: number;
  /** 0, 1, 2... from the top of the page. */
  readonly row: number;
}

/** Gathers pieces into chunks, from top to bottom and from left to right. Small raised or lowered pieces join the line that they touch. */
export function chunksOf(pieces: readonly Piece[]): readonly Chunk[] {
  return rowsOf(withShifts(pieces)).flatMap(splitAtGaps);
}

/** In letter heights: no gap between the words of a line is wider unless it was stretched; a gutter is hardly ever narrower. */
export const NARROWEST_GUTTER = 0.8;

function rowsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const rows: Piece[][] = [];
  let baseline = Number.NaN;
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    const isSame = piece.y - baseline <= SAME_LINE * piece.size;
    if (isSame) rows[rows.length - 1]!.push(piece);
    else {
      rows.push([piece]);
      baseline = piece.y;
    }
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

/** In letter heights: how far baselines on one line may differ. */
const SAME_LINE = 0.2;

function splitAtGaps(pieces: readonly Piece[], row: number): readonly Chunk[] {
  const parts: Piece[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    if (piece.x - right > NARROWEST_GUTTER * piece.size) parts.push([]);
    parts[parts.length - 1]!.push(piece);
    right = Math.max(right, piece.right);
  }
  return parts.map((part) => {
    const { y, size } = mainOf(part);
    return { ...boundsOf(part), y, size, row, pieces: part };
  });
}

/** The piece that tells the line's size and font: the longest that stands on the baseline. */
export function mainOf(pieces: readonly Piece[]): Piece {
  return pieces.reduce((main, piece) =>
    main.shift !== undefined || (piece.shift === undefined && piece.text.length > main.text.length) ? piece : main,
  );
}

function boundsOf(pieces: readonly Piece[]): { readonly x: number; readonly right: number } {
  let [left, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { x, right } of pieces) [left, end] = [Math.min(left, x), Math.max(end, right)];
  return { x: left, right: end };
}

/** The pieces, with those that are set smaller and off the baseline put on the baseline of the piece that they touch. */
function withShifts(pieces: readonly Piece[]): readonly Piece[] {
  const byHeight = [...pieces].sort((a, b) => a.y - b.y);
  const tallest = pieces.reduce((most, { size }) => Math.max(most, size), 0);
  return byHeight.map((piece, index) => {
    if (piece.text.trim().length > LONGEST_SHIFTED) return piece;
    const carrier = carrierOf(piece, byHeight, index, tallest);
    return carrier ? { ...piece, y: carrier.y, shift: piece.y < carrier.y ? 'raised' : 'lowered' } : piece;
  });
}

/** In code units: "12", "[3]", "st". */
const LONGEST_SHIFTED = 5;

function carrierOf(piece: Piece, byHeight: readonly Piece[], index: number, tallest: number): Piece | undefined {
  const reach = Math.min(tallest, piece.size * 3) * HIGHEST_SHIFT;
  for (const step of [1, -1]) {
    for (let i = index + step, seen = 0; i >= 0 && i < byHeight.length && seen < MAX_LOOKED_AT; i += step, seen++) {
      const other = byHeight[i]!;
      const off = Math.abs(other.y - piece.y);
      if (off > reach) break;
      const isCarrier =
        piece.size <= other.size * LARGEST_SHIFTED &&
        off > other.size * SAME_LINE * 0.5 &&
        off <= other.size * HIGHEST_SHIFT;
      const distance = Math.min(Math.abs(piece.x - other.right), Math.abs(other.x - piece.right));
      if (isCarrier && distance <= other.size * 0.3) return other;
    }
  }
  return undefined;
}

/** In letter heights of the line: raised figures stand at a third of it, seldom at a half. */
const HIGHEST_SHIFT = 0.6;
/** Raised figures have 0.58 to 0.7 of the line's size, sometimes more. */
const LARGEST_SHIFTED = 0.85;
/** Pieces on as many lines as a page can have side by side; more are no page of text. */
const MAX_LOOKED_AT = 60;
