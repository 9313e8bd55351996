import type { Block } from './blocks.ts';
import { isClosingLabel, isOfferLabel, isPromptLabel } from './labels.ts';
import { isProse, isSentence, proseOf } from './prose.ts';
import { isWithin, type PageElement } from './tree.ts';

/**
 * Takes out of the blocks of an article what does not belong to its text: what stands before its first and after its last words, and boxes
 * that a label tells (related articles, newsletters, the writer).
 */
export function trimmed(blocks: readonly Block[], container: PageElement, title: string | undefined): readonly Block[] {
  const body = withoutBoxes(blocks, container);
  const start = startOf(body, title);
  return start < 0 ? body : body.slice(start, endOf(body, start));
}

function withoutBoxes(blocks: readonly Block[], container: PageElement): readonly Block[] {
  const all = blocks.reduce((sum, block) => sum + proseOf(block), 0);
  const kept: Block[] = [];
  let left = all;
  let labels = 0;
  for (let i = 0; i < blocks.length; ) {
    const closes = isClosingLabel(blocks[i]!);
    const offers = isOfferLabel(blocks[i]!);
    const isLabel = (closes || offers || isPromptLabel(blocks[i]!)) && labels++ < MOST_LABELS;
    const end = isLabel ? endOfBox(blocks, i, container, closes && left <= all * LARGEST_BOX) : i;
    const size = blocks.slice(i, end).reduce((sum, block) => sum + proseOf(block), 0);
    const isBox = end > i && size <= all * (offers ? LARGEST_OFFER : LARGEST_BOX);
    if (!isBox) kept.push(blocks[i]!);
    for (const next = isBox ? end : i + 1; i < next; i++) left -= proseOf(blocks[i]!);
  }
  return kept;
}

/** Share of the prose: what is longer under such a label is the article going on. */
const LARGEST_BOX = 0.3;
/** Before an offer there is little of the article. */
const LARGEST_OFFER = 0.5;
/** On one page; each costs a look at all that follows. */
const MOST_LABELS = 100;

/** Behind the last block of the box that begins with a label: its element's, or what follows in a row of links and list items. */
function endOfBox(blocks: readonly Block[], at: number, container: PageElement, isLast: boolean): number {
  let box: PageElement | undefined;
  for (let outer: PageElement | undefined = blocks[at]!.element; outer && outer !== container; outer = outer.parent) {
    if (at > 0 && isWithin(blocks[at - 1]!.element, outer)) break;
    box = outer;
  }
  let end = at + 1;
  while (box && end < blocks.length && isWithin(blocks[end]!.element, box)) end++;
  if (end > at + 1) return end;
  if (isLast) return blocks.length;
  while (end < blocks.length && isItem(blocks[end]!)) end++;
  return end;
}

function isItem(block: Block): boolean {
  return block.element.name === 'li' || block.linked > block.text.length * 0.6;
}

/** The index of the first block of the text. */
function startOf(blocks: readonly Block[], title: string | undefined): number {
  const heading = titleIn(blocks, title);
  const first = blocks.findIndex((block, i) => i > heading && (isProse(block) || isSentence(block)));
  return first - 1 > heading && isHeading(blocks[first - 1]!) ? first - 1 : first;
}

/** The index of the title, which can stand in the midst of nothing but what leads to it. */
function titleIn(blocks: readonly Block[], title: string | undefined): number {
  let seen = 0;
  const all = blocks.reduce((sum, block) => sum + proseOf(block), 0);
  for (let i = 0; i < blocks.length && seen <= all * LONGEST_LEAD_IN; i++) {
    const { element, text } = blocks[i]!;
    if (element.name === 'h1' || text === title) return i;
    seen += proseOf(blocks[i]!);
  }
  return -1;
}

const LONGEST_LEAD_IN = 0.1;

/** The index behind the last block of the text. */
function endOf(blocks: readonly Block[], start: number): number {
  let end = blocks.length;
  while (end > start + 1 && (isLoose(blocks[end - 1]!) || AGENCY.test(blocks[end - 1]!.text))) end--;
  const last = blocks[end - 1]!;
  while (end < blocks.length && isLinkBeside(blocks[end]!, last)) end++;
  return end;
}

/** The initials of a writer and the agencies that a text was made from, as papers on the Continent sign: `aja/PAP`, `(kü/dpa)`. */
const AGENCY = /^[([]?\p{L}{2,4}(?:\/\p{L}{2,5}){1,3}[)\]]?\.?$/u;

/** Whether a block is a link set right below the text and not into a list or box of its own. */
function isLinkBeside({ target, element }: Block, last: Block): boolean {
  return target !== undefined && element.parent === last.element.parent;
}

/** What may be dropped from the end: headings with nothing below, labels, lines of links. */
function isLoose(block: Block): boolean {
  if (block.isPlayer || isProse(block) || isSentence(block)) return false;
  const isTextual = TEXTUAL.has(block.element.name);
  return !isTextual || block.linked > block.text.length * 0.4;
}

const TEXTUAL = new Set('li p tr'.split(' '));

function isHeading({ element, text }: Block): boolean {
  return /^h[2-6]$/.test(element.name) && text.length <= 60;
}
