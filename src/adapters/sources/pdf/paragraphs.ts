import { type Block, blocksOf, isFilled, isNextLine, startsItem, typeOf } from './blocks.ts';
import { goesOn, joinedText } from './flow.ts';
import type { Line } from './lines.ts';
import { measuresOf } from './measures.ts';
import { isLarger, isSmaller } from './sizes.ts';

/** Lines that follow each other in one column of one page. */
export interface ColumnLines {
  /** 0, 1, 2... */
  readonly page: number;
  readonly lines: readonly Line[];
}

export interface Paragraph {
  /** One line, but for the line ends behind a hyphen that the cleaner is to judge. */
  readonly text: string;
  readonly page: number;
  readonly size: number;
  /** By its type: a headline or pull quote, running text, or small print (a caption, a note). */
  readonly kind: 'large' | 'body' | 'small';
}

/**
 * The paragraphs of a document from the lines of its columns, in reading order.
 *
 * A paragraph that runs over the end of a column or page, or around a caption or pull quote, is put together again, and what it ran
 * around comes after it; notes at the foot of a page come last.
 */
export function paragraphsOf(columns: readonly ColumnLines[]): readonly Paragraph[] {
  const type = typeOf(columns.map(({ lines }) => lines));
  const measures = measuresOf(columns.map(({ lines }) => lines.filter((line) => !isLarger(line.size, type.bodySize))));
  const blocks = withWholeHeadlines(
    columns.flatMap(({ lines }, index) => blocksOf(lines, measures[index]!, type, index)),
    (block, next) =>
      columns[block.column]!.page === columns[next.column]!.page &&
      isLarger(block.size, type.bodySize) &&
      isNextLine(block, next, type),
  );
  const paragraphs: Paragraph[] = [];
  const notes: Paragraph[] = [];
  let open: Block[] = [];
  let aside: Block[] = [];
  const kindOf = ({ size }: Block) =>
    isLarger(size, type.bodySize) ? 'large' : isSmaller(size, type.bodySize) ? 'small' : 'body';
  const put = (parts: readonly Block[]) => {
    const paragraph = {
      text: joinedText(parts.flatMap(({ lines }) => lines.map(({ text }) => text))),
      page: columns[parts[0]!.column]!.page,
      size: parts[0]!.size,
      kind: kindOf(parts[0]!),
    } as const;
    (paragraph.kind === 'small' && NOTE.test(paragraph.text) ? notes : paragraphs).push(paragraph);
  };
  const close = () => {
    if (open.length > 0) put(open);
    for (const block of aside) put([block]);
    [open, aside] = [[], []];
  };
  for (const block of blocks) {
    const last = open[open.length - 1];
    if (kindOf(block) !== 'body') {
      aside.push(block);
      continue;
    }
    if (last && continues(last, block, aside.map(kindOf))) open.push(block);
    else {
      close();
      open = [block];
    }
  }
  close();
  return [...paragraphs, ...notes];
}

/** Blocks where the first line of a headline stands over two columns and the rest over one of them in one. */
function withWholeHeadlines(blocks: readonly Block[], isOne: (block: Block, next: Block) => boolean): readonly Block[] {
  const whole: Block[] = [];
  for (const block of blocks) {
    const last = whole[whole.length - 1];
    if (last && last.column !== block.column && isOne(last, block))
      whole[whole.length - 1] = { ...last, lines: [...last.lines, ...block.lines] };
    else whole.push(block);
  }
  return whole;
}

/** A note starts with the mark that points to it. */
const NOTE = /^(?:[⁰¹²³⁴-⁹]|[*†‡§] ?\p{L})/u;

/** Whether `block` goes on with the paragraph of `before`; `between` is what stands between the two. */
function continues(before: Block, block: Block, between: readonly ('large' | 'small' | 'body')[]): boolean {
  const last = before.lines[before.lines.length - 1]!;
  const first = block.lines[0]!;
  if (startsItem(first, last, before.measure) || (before.column === block.column && between.length === 0)) return false;
  if (goesOn(last.text, first.text)) return true;
  if (before.column === block.column || between.includes('large') || isIndented(block)) return false;
  return isFilled(last, first, before.measure);
}

function isIndented({ lines, measure }: Block): boolean {
  const [first, second] = lines;
  const edge = second ? second.x : measure.left;
  return first!.x - edge > first!.size * 0.5;
}
