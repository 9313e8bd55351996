import { endsSentence, goesOn } from './flow.ts';
import type { Line } from './lines.ts';
import { JUSTIFIED_EDGE, type Measure } from './measures.ts';
import { commonSize, isLarger, isSameSize } from './sizes.ts';
import { widthOf } from './widths.ts';

/** Lines of one column that the layout holds together: a paragraph or a part of one, a headline, a caption. */
export interface Block {
  readonly lines: readonly Line[];
  readonly size: number;
  /** The column that it stands in, counted over the whole document in reading order. */
  readonly column: number;
  /** Where the lines of that column may reach. */
  readonly measure: Measure;
}

/** What the document's type is measured to be. */
export interface Type {
  /** The size that most letters have. */
  readonly bodySize: number;
  /** The usual distance between the baselines of a paragraph's lines, by the size of their letters. */
  readonly leading: (size: number) => number;
}

/** Parts the lines of one column into blocks, by size, distance, indent and by where a line ends on purpose. */
export function blocksOf(lines: readonly Line[], measure: Measure, type: Type, column: number): readonly Block[] {
  const blocks: Line[][] = [];
  lines.forEach((line, index) => {
    const open = blocks[blocks.length - 1];
    if (open && belongsTo(open, line, lines[index + 1], measure, type)) open.push(line);
    else blocks.push([line]);
  });
  return blocks.map((own) => ({ lines: own, size: own[0]!.size, column, measure }));
}

/** Measures the type over all columns. */
export function typeOf(columns: readonly (readonly Line[])[]): Type {
  const bodySize = commonSize(columns.flat());
  const counts = distancesOf(columns);
  const leading = (size: number) => {
    const own = counts.get(sizeKey(size));
    if (!own) return size * USUAL_LEADING;
    const most = Math.max(...own.values());
    // paragraphs of one line lie a paragraph's distance apart: the least of the frequent distances is the leading
    const least = Math.min(...[...own].flatMap(([distance, count]) => (count >= most * FREQUENT ? [distance] : [])));
    return isLarger(size, bodySize) ? Math.min(least, size * WIDEST_OF_HEADLINES) : least;
  };
  return { bodySize, leading };
}

/** How often lines of a size follow each other at each distance. */
function distancesOf(columns: readonly (readonly Line[])[]): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const counts = new Map<number, Map<number, number>>();
  for (const lines of columns) {
    lines.forEach((line, index) => {
      const next = lines[index + 1];
      if (!next || !isSameSize(line, next)) return;
      const distance = Math.round((next.y - line.y) * 2) / 2;
      if (distance <= 0 || distance > line.size * WIDEST_LEADING) return;
      const own = counts.get(sizeKey(line.size)) ?? new Map<number, number>();
      own.set(distance, (own.get(distance) ?? 0) + 1);
      counts.set(sizeKey(line.size), own);
    });
  }
  return counts;
}

const sizeKey = (size: number) => Math.round(size * 2);

/** All in letter heights; the widest is that of double spacing. */
const USUAL_LEADING = 1.2;
const WIDEST_LEADING = 2.6;
const WIDEST_OF_HEADLINES = 1.5;

/** Of the most frequent distance's count. */
const FREQUENT = 0.2;

function belongsTo(open: readonly Line[], line: Line, after: Line | undefined, measure: Measure, type: Type): boolean {
  const last = open[open.length - 1]!;
  if (!isSameSize(last, line) || !isNear(last, line, type)) return false;
  if (startsItem(line, last, measure) || isRow(line, measure) || isRow(last, measure)) return false;
  if (isLarger(line.size, type.bodySize)) return true;
  if (isHeadingBefore(last, line, after)) return false;
  if (isFirstAgain(open, line, after)) return false;
  if (isIndentBreak(open, line, measure)) return goesOn(last.text, line.text) && !MARKED.test(open[0]!.text);
  return isFilled(last, line, measure) || goesOn(last.text, line.text);
}

/** Whether a line is a row of a table, and not one whose few words were stretched to reach the edge. */
function isRow(line: Line, { right, isJustified }: Measure): boolean {
  return line.isTabular && !(isJustified && right - line.right <= line.size * JUSTIFIED_EDGE);
}

/** Whether `next` is set as the line after the last one of `block`, though in a column of its own. */
export function isNextLine(block: Block, next: Block, type: Type): boolean {
  const last = block.lines[block.lines.length - 1]!;
  const first = next.lines[0]!;
  return isSameSize(last, first) && last.y < first.y && isNear(last, first, type);
}

function isNear(line: Line, next: Line, { leading }: Type): boolean {
  return next.y - line.y <= leading(next.size) * WIDEST_STEP + 0.5;
}

/** Of the leading: lines with other letters in them stand up to a tenth further down, paragraphs at least a quarter. */
const WIDEST_STEP = 1.18;

/**
 * Whether a list's item starts with `line`: at a bullet always; at a dash or a figure where the line before has come to an end, for a
 * sentence may break there too.
 */
export function startsItem(line: Line, last: Line, measure: Measure): boolean {
  if (/^[•‣▪●◦■►·⁃] *\S/.test(line.text)) return true;
  if (!MARKED.test(line.text)) return false;
  return /[:;]$/.test(last.text) || endsSentence(last.text, line.text) || !isFilled(last, line, measure);
}

const MARKED = /^(?:[•‣▪●◦■►·⁃]|[*–-] |\(?\d{1,2}[.)] |\([a-z]\) ) *\S/;

/** Whether `line` stands in another font than its neighbours, from edge to edge of its text, and ends short: a heading between them. */
function isHeadingBefore(last: Line, line: Line, after: Line | undefined): boolean {
  const isOther = line.font !== last.font && after !== undefined && after.font === last.font;
  return (
    isOther &&
    !/[.,;:!?…]["”’»)]*$/.test(line.text) &&
    line.right < after.right * 0.8 &&
    /^[\p{Lu}\p{Nd}"“]/u.test(line.text)
  );
}

/** Whether `line` begins further right or left than the paragraph's lines may. */
function isIndentBreak(open: readonly Line[], line: Line, measure: Measure): boolean {
  const last = open[open.length - 1]!;
  const shift = line.x - last.x;
  if (Math.abs(shift) < LEAST_INDENT * line.size) return false;
  if (isCentred(last, measure) && isCentred(line, measure)) return false;
  if (open.length > 1) return true;
  // the second line of a paragraph: left of an indented first one, or right of the mark of a list's item
  return shift < 0 ? -shift > WIDEST_INDENT * line.size : !MARKED.test(last.text);
}

/** Whether a paragraph of one indented line is followed by another one's first line: the line after that stands at the edge again. */
function isFirstAgain(open: readonly Line[], line: Line, after: Line | undefined): boolean {
  const step = LEAST_INDENT * line.size;
  return (
    open.length === 1 &&
    after !== undefined &&
    isSameSize(line, after) &&
    line.x - after.x > step &&
    Math.abs(open[0]!.x - line.x) < step
  );
}

/** In letter heights. */
const LEAST_INDENT = 0.5;
const WIDEST_INDENT = 6;

function isCentred({ x, right }: Line, measure: Measure): boolean {
  const [before, after] = [x - measure.left, measure.right - right];
  return before > 1 && Math.abs(before - after) <= Math.max(2, before * 0.1);
}

/**
 * Whether the next line's first word had no room left in `line`, so that the layout broke the line there and not its writer.
 *
 * A line that ends no sentence needs more room to count as broken on purpose.
 */
export function isFilled(line: Line, next: Line, { right, isJustified }: Measure): boolean {
  if (isJustified) return right - line.right <= line.size * JUSTIFIED_EDGE;
  const word = /^\S*/.exec(next.text)![0].replace(/[-\u2010—–/].*$/, '');
  const spare = endsSentence(line.text, next.text) ? SPARE : SPARE_WITHIN;
  return right - line.right < widthOf(` ${word}`, next, line) + spare * line.size;
}

/** In letter heights. */
const SPARE = 0.15;
const SPARE_WITHIN = 1;
