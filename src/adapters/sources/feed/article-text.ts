import { parseHTML } from 'linkedom';
import { pageBlocks } from '../page-blocks.ts';
import type { PageDocument, PageNode } from '../page-node.ts';
import { plainText } from './plain-text.ts';
import { isCallToReadOn } from './teaser.ts';

/**
 * The paragraphs of an item's HTML, read as those of a page are; empty where it shows no words. What is larger or deeper than any
 * article is one paragraph.
 */
export function blocksOf(html: string, base: string | undefined): readonly string[] {
  const blocks = hasMoreMarks(html, MAX_MARKS) ? [plainText(html)] : pageBlocks(treeOf(html), base);
  const end = blocks.findLastIndex((block) => !isFooter(block) && !isCallToReadOn(block));
  return blocks.slice(0, end + 1).filter((block) => block !== '');
}

function treeOf(html: string): PageNode | undefined {
  const { document } = parseHTML(`<!DOCTYPE html><html><body>${html}</body></html>`) as { document: PageDocument };
  return document.body ?? undefined;
}

/** Articles have some hundred elements, each with two `<`; this many take 0.2 s at the worst. */
const MAX_MARKS = 20_000;

function hasMoreMarks(html: string, limit: number): boolean {
  let count = 0;
  for (let at = html.indexOf('<'); at >= 0 && count <= limit; at = html.indexOf('<', at + 1)) count++;
  return count > limit;
}

/** What blogs put under every item of their feed. */
function isFooter(block: string): boolean {
  return /^The post .{1,400} (?:appeared first on|first appeared on) .{1,200}$/s.test(block);
}
