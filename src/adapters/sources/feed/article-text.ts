import { parseHTML } from 'linkedom';
import { pageBlocks } from '../page-blocks.ts';
import type { PageDocument } from '../page-node.ts';
import { isCallToReadOn } from './teaser.ts';

/** The paragraphs of an item's HTML, read as those of a page are; empty where it shows no words. */
export function blocksOf(html: string, base: string | undefined): readonly string[] {
  if (html === '') return [];
  const { document } = parseHTML(`<!DOCTYPE html><html><body>${html}</body></html>`) as { document: PageDocument };
  const blocks = pageBlocks(document.body ?? undefined, base);
  const end = blocks.findLastIndex((block) => !isFooter(block) && !isCallToReadOn(block));
  return blocks.slice(0, end + 1);
}

/** What blogs put under every item of their feed. */
function isFooter(block: string): boolean {
  return /^The post .{1,400} (?:appeared first on|first appeared on) .{1,200}$/s.test(block);
}
