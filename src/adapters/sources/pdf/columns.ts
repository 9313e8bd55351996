import { least } from './extremes.ts';
import { type Chunk, NARROWEST_GUTTER } from './rows.ts';

/** A stretch of the page in which one line follows the other. */
export type Column = readonly Chunk[];

/**
 * Parts the chunks of a page into columns, in reading order.
 *
 * A gutter is an upright strip without letters that has lines of running text on both sides. Where something crosses it (a headline over
 * two columns), what is above is read first, then the columns from left to right, then what is below.
 */
export function columnsOf(chunks: readonly Chunk[], setting: Setting, depth = 0): readonly Column[] {
  if (chunks.length === 0) return [];
  const strip = chunks.length > MOST_CHUNKS || depth > DEEPEST ? undefined : bestStrip(chunks, setting);
  if (!strip) return [chunks];
  setting.gutters.push(strip);
  const [above, left, right, below]: Chunk[][] = [[], [], [], []];
  for (const chunk of chunks) {
    if (chunk.row < strip.top) above!.push(chunk);
    else if (chunk.row > strip.bottom) below!.push(chunk);
    else (chunk.right <= strip.right ? left : right)!.push(chunk);
  }
  const sides = setting.isRightToLeft ? [right!, left!] : [left!, right!];
  return [above!, ...sides, below!].flatMap((part) => columnsOf(part, setting, depth + 1));
}

export interface Setting {
  readonly pageWidth: number;
  /** Where the text of the page starts. */
  readonly margin: number;
  readonly isRightToLeft: boolean;
  /** Those found on other pages of the document, which need less evidence here; those found here are added. */
  readonly gutters: Gutter[];
}

/** A strip without letters between two columns. */
export interface Gutter {
  readonly left: number;
  readonly right: number;
}

interface Strip extends Gutter {
  /** The first and last row beside it. */
  readonly top: number;
  readonly bottom: number;
  /** Lines on the side that has fewer. */
  readonly lines: number;
}

/** A printed page has some 300; beyond, the search (which grows with the square) would take long, and it is no page of text. */
const MOST_CHUNKS = 1_500;

/** Columns within columns, and bands of columns one above the other: more than any page has. */
const DEEPEST = 30;

function bestStrip(chunks: readonly Chunk[], setting: Setting): Strip | undefined {
  let best: Strip | undefined;
  for (const seed of seedsOf(chunks)) {
    if (best && best.left <= seed.left && best.right >= seed.right && best.top <= seed.row && best.bottom >= seed.row)
      continue;
    const strip = grow(chunks, seed, setting);
    if (strip && (!best || strip.lines > best.lines)) best = strip;
  }
  return best;
}

interface Seed extends Gutter {
  readonly index: number;
  readonly row: number;
}

/** The gaps between neighbours on a line, and between lines beside each other whose baselines differ. */
function seedsOf(chunks: readonly Chunk[]): readonly Seed[] {
  const seeds: Seed[] = [];
  chunks.forEach((chunk, index) => {
    let left = Number.NEGATIVE_INFINITY;
    for (let i = index - 1; i >= 0 && chunk.y - chunks[i]!.y < chunk.size; i--) {
      if (chunks[i]!.right <= chunk.x) left = Math.max(left, chunks[i]!.right);
    }
    for (let i = index + 1; i < chunks.length && chunks[i]!.y - chunk.y < chunk.size; i++) {
      if (chunks[i]!.right <= chunk.x) left = Math.max(left, chunks[i]!.right);
    }
    if (chunk.x - left >= NARROWEST_GUTTER * chunk.size && left > Number.NEGATIVE_INFINITY)
      seeds.push({ left, right: chunk.x, index, row: chunk.row });
  });
  return seeds;
}

/** Follows a gap up and down the page for as long as some of it stays free of letters. */
function grow(chunks: readonly Chunk[], seed: Seed, setting: Setting): Strip | undefined {
  const narrowest = NARROWEST_GUTTER * chunks[seed.index]!.size;
  let { left, right } = seed;
  let from = seed.index;
  let to = seed.index;
  const admits = (chunk: Chunk): boolean => {
    const [nextLeft, nextRight] =
      (chunk.x + chunk.right) / 2 < (left + right) / 2
        ? [Math.max(left, chunk.right), right]
        : [left, Math.min(right, chunk.x)];
    if (nextRight - nextLeft < narrowest) return false;
    [left, right] = [nextLeft, nextRight];
    return true;
  };
  // what stands on the baseline of a chunk that crosses is outside too
  while (from > 0 && admits(chunks[from - 1]!)) from--;
  while (from > 0 && from < seed.index && chunks[from]!.row === chunks[from - 1]!.row) from++;
  while (to + 1 < chunks.length && admits(chunks[to + 1]!)) to++;
  while (to + 1 < chunks.length && to > seed.index && chunks[to]!.row === chunks[to + 1]!.row) to--;
  const beside = chunks.slice(from, to + 1);
  const lines = linesBeside(beside, { left, right }, setting);
  return lines === 0 ? undefined : { left, right, top: chunks[from]!.row, bottom: chunks[to]!.row, lines };
}

/** All of a known gutter but its edges: a gap between the words of a stretched line covers that only by chance. */
function isKnown({ left, right }: Gutter, known: readonly Gutter[]): boolean {
  return known.some((gutter) => {
    const edge = (gutter.right - gutter.left) * 0.1;
    return left <= gutter.left + edge && right >= gutter.right - edge;
  });
}

/** Lines on the side that has fewer, where both sides have text beside each other; 0 where that is no proof of columns. */
function linesBeside(chunks: readonly Chunk[], gutter: Gutter, setting: Setting): number {
  const left = chunks.filter(({ right }) => right <= gutter.left);
  const right = chunks.filter(({ x }) => x >= gutter.right);
  if (left.length === 0 || right.length === 0) return 0;
  const top = Math.max(left[0]!.y, right[0]!.y);
  const bottom = Math.min(left[left.length - 1]!.y, right[right.length - 1]!.y);
  const sides = [left, right].map((side) => side.filter(({ y, size }) => y >= top - size && y <= bottom + size));
  const fewest = Math.min(...sides.map(linesIn));
  if (isKnown(gutter, setting.gutters)) return fewest;
  const needed = linesNeeded(left, gutter, setting);
  const isProven = needed === 1 ? isRunningText(left) : sides.every(isRunningText);
  return isProven && fewest >= needed ? fewest : 0;
}

/** Lines on either side that prove a gutter. Where the text of a page ends soon after the top of its second column, there is one. */
function linesNeeded(left: readonly Chunk[], gutter: Gutter, setting: Setting): number {
  if (!isShare(left, gutter, setting)) return FEWEST_LINES;
  return linesIn(left) < FEWEST_OF_SHARE ? 2 : 1;
}

function linesIn(chunks: readonly Chunk[]): number {
  return new Set(chunks.map(({ row }) => row)).size;
}

function isRunningText(chunks: readonly Chunk[]): boolean {
  const letters = chunks.reduce((sum, { pieces }) => sum + pieces.reduce((more, { text }) => more + text.length, 0), 0);
  return letters >= FEWEST_LETTERS * linesIn(chunks);
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

/** Lines: beside fewer a single line proves nothing. */
const FEWEST_OF_SHARE = 8;

/** In columns: the edge of ragged lines is not known well. */
const EQUAL = 0.05;

/** On the side that has fewer. Wide gaps of two stretched lines meet by chance. */
const FEWEST_LINES = 3;

/** On average in a line: the narrowest newspaper columns have some 25, the cells of tables and the marks of lists less than 15. */
const FEWEST_LETTERS = 16;
