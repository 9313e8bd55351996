import { type Gutter, linesProving, type Setting } from './gutters.ts';
import { type Chunk, NARROWEST_GUTTER } from './rows.ts';
import { isSameSize } from './sizes.ts';

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
  const isWithinText = [chunks[from - 1], chunks[to + 1]].some(
    (crossing) => crossing && isSameSize(crossing, chunks[seed.index]!),
  );
  const lines = linesProving(chunks.slice(from, to + 1), { left, right }, isWithinText, setting);
  return lines === 0 ? undefined : { left, right, top: chunks[from]!.row, bottom: chunks[to]!.row, lines };
}
