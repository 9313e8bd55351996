import type { Block } from './blocks.ts';
import { isProse } from './prose.ts';
import { closest, isWithin, type PageElement } from './tree.ts';

/** The short blocks around the headline, the nearest first: those behind it, then those in front. Nothing of the page's own head. */
export function nearHeadline(
  blocks: readonly Block[],
  headline: PageElement | undefined,
  title: string | undefined,
): readonly Block[] {
  const shown = blocks.findIndex(({ element }) => element === headline);
  const at = shown >= 0 ? shown : blocks.findIndex(({ text }) => text === title);
  if (at < 0) return [];
  const behind = blocks.slice(at + 1, at + 1 + AFTER);
  const before = blocks.slice(Math.max(0, at - BEFORE), at).reverse();
  const own = before.filter(({ element }) => !isMasthead(element, blocks[at]!.element));
  return [...behind, ...own].filter((block) => !isProse(block));
}

/** Blocks. */
const BEFORE = 5;
const AFTER = 10;

/** Whether an element belongs to the head of the site, which prints today's date, and not to that of the article. */
export function isMasthead(element: PageElement, headline: PageElement): boolean {
  const head = closest(
    element,
    ({ name, attributes }) =>
      name === 'header' || name === 'nav' || HEAD_NAME.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`),
  );
  return head !== undefined && !isWithin(headline, head);
}

const HEAD_NAME = /\b(?:masthead|site-?header|page-?header|top-?(?:bar|nav|line)|navbar|main-?nav|logo|ticker)\b/i;
