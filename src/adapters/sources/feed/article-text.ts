import { fragmentParagraphs } from '../page/fragment.ts';
import { plainText } from './plain-text.ts';
import { isCallToReadOn } from './teaser.ts';

/**
 * The paragraphs of an item's HTML, read as those of a page are; empty where it shows no words. What is larger or deeper than any
 * article is one paragraph.
 */
export function blocksOf(html: string, base: string | undefined): readonly string[] {
  const blocks = fragmentParagraphs(html, base) ?? [plainText(html)];
  const end = blocks.findLastIndex((block) => !isFooter(block) && !isCallToReadOn(block));
  return blocks.slice(0, end + 1).filter((block) => block !== '');
}

/** What blogs put under every item of their feed. */
function isFooter(block: string): boolean {
  return /^The post .{1,400} (?:appeared first on|first appeared on) .{1,200}$/s.test(block);
}
