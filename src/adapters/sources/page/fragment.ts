import { blocksIn, writtenOut } from './blocks.ts';
import { parsePage } from './tree.ts';

/**
 * The paragraphs of a piece of HTML, such as a feed's item, written as those of a page's article are; empty where it shows no words,
 * absent where it is larger or deeper than any page.
 */
export function fragmentParagraphs(html: string, base?: string): readonly string[] | undefined {
  const page = parsePage(html);
  return page && blocksIn(page.root, base, true).map(writtenOut);
}
