/** A run of letters as the page sets it, with its place in points from the page's upper left corner as the text is read. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** The baseline. Grows downwards. */
  readonly y: number;
  readonly size: number;
  readonly font: string;
  /** Smaller letters above or below the baseline of the piece that they belong to; `y` is that piece's. */
  readonly shift?: 'raised' | 'lowered';
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/** A text item as pdf.js gives it. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

/** A page as pdf.js gives it: `transform` leads from its user space to points from its upper left corner. */
export interface RawPage {
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
  readonly items: readonly TextItem[];
}

/**
 * The pieces of a page in the order in which the file draws them, upright: where most of the letters run another way (a page that lies on
 * its side), that way is the page's own. Letters that run across it (stamps, notes at the edge) are left out.
 */
export function piecesOf({ width, height, transform, items }: RawPage): Page {
  const placed = items
    .filter(({ str }) => str !== '')
    .map((item) => ({ item, at: multiplied(transform, item.transform) }));
  const turn = mainTurn(placed.map(({ item, at }) => ({ turn: turnOf(at), letters: item.str.trim().length })));
  const scale = Math.hypot(transform[0] ?? 1, transform[1] ?? 0);
  const pieces: Piece[] = [];
  let space = '';
  for (const { item, at } of placed) {
    if (turnOf(at) !== turn) continue;
    const text = item.str.replace(/[ \t\r\n]+/g, ' ');
    const size = Math.hypot(at[2], at[3]);
    if (text === ' ') space = ' ';
    else if (size > 0 && at.every(Number.isFinite) && item.width >= 0) {
      const { x, y } = upright(turn, at[4], at[5], width, height);
      pieces.push({ text: space + text, x, right: x + item.width * scale, y, size, font: item.fontName });
      space = '';
    }
  }
  const isOnItsSide = turn % 2 === 1;
  return { width: isOnItsSide ? height : width, height: isOnItsSide ? width : height, pieces };
}

type Matrix = readonly [number, number, number, number, number, number];

function multiplied(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Quarter turns clockwise from upright; -1 for letters that stand askew. */
function turnOf([a, b]: Matrix): number {
  const quarters = Math.atan2(b, a) / (Math.PI / 2);
  return Math.abs(quarters - Math.round(quarters)) > ASKEW ? -1 : (Math.round(quarters) + 4) % 4;
}

/** In quarter turns: some three degrees, as a page may lie on a scanner's glass. */
const ASKEW = 0.035;

function mainTurn(items: readonly { readonly turn: number; readonly letters: number }[]): number {
  const letters = [0, 0, 0, 0];
  for (const { turn, letters: more } of items) if (turn >= 0) letters[turn] = letters[turn]! + more;
  return letters.indexOf(Math.max(...letters));
}

function upright(turn: number, x: number, y: number, width: number, height: number): { x: number; y: number } {
  if (turn === 1) return { x: y, y: width - x };
  if (turn === 2) return { x: width - x, y: height - y };
  if (turn === 3) return { x: height - y, y: x };
  return { x, y };
}
