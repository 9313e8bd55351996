import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Draft } from '../../briefings/article.ts';
import { pageBlocks } from './page-blocks.ts';
import { readPageFacts } from './page-facts.ts';
import type { PageDocument, PageNode } from './page-node.ts';

export interface PageDraft extends Draft {
  /** The publisher keeps the article for subscribers: `raw` may be no more than its beginning. */
  readonly isPaywalled?: true;
}

/**
 * The article of an HTML page, or nothing where the page holds no text.
 *
 * Promise: `raw` has one block for each paragraph, heading, caption and list item, blank lines between; what the page says of itself
 * (title, author, outlet, dates, address, language) is told only where it says so. A page without a date stays undated. `address` is
 * where the page came from: relative links are read from it, and it is the article's own unless the page names a better one. Takes some
 * 50 ms for an ordinary page and blocks meanwhile. Never throws.
 */
export function readPage(html: string, address?: string): PageDraft | undefined {
  const shape = shapeOf(html);
  const document = parseDocument(html, shape);
  if (!document) return undefined;
  const facts = readPageFacts(document, address);
  const base = facts.url ?? address;
  // before Readability, which takes the document apart
  const whole = pageBlocks(document.body ?? document.documentElement ?? undefined, base);
  const blocks = pageBlocks(findArticle(document, shape), base);
  const raw = (blocks.length > 0 ? blocks : whole).join('\n\n');
  return raw === '' ? undefined : { raw, format: 'text', ...facts };
}

/**
 * Where Readability stops being quick: its passes grow with the square of the depth (26 s at 20,000 levels, 0.2 s at 290) and of the
 * elements in one parent (26 s at 15,000 links, 1.4 s at 6,000). Pages of publishers stay under 60 levels and some 5,000 elements, each
 * with two `<`. Beyond, the body is told as it stands.
 */
const READABLE: Shape = { depth: 300, marks: 16_000 };

/** Where the parser itself gives out (0.6 s at 40,000 levels and growing with the square, 1.1 s at 200,000 `<`): no page, but an attack. */
const PARSABLE: Shape = { depth: 5_000, marks: 400_000 };

interface Shape {
  /** How deep elements stand in each other. Tags that close each other by themselves (`<p>`, `<li>`) do not count. */
  readonly depth: number;
  /** How many `<` there are. */
  readonly marks: number;
}

function shapeOf(html: string): Shape {
  let open = 0;
  let depth = 0;
  let marks = 0;
  for (const [, slash, name] of html.matchAll(/<(?:(\/?)([a-z][a-z0-9-]{0,20}))?/gi)) {
    marks++;
    if (!name || SELF_CLOSING.has(name.toLowerCase())) continue;
    open = slash ? Math.max(0, open - 1) : open + 1;
    depth = Math.max(depth, open);
  }
  return { depth, marks };
}

const SELF_CLOSING = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dd dt tr td th thead tbody tfoot option optgroup path circle rect line polygon use'
  ).split(' '),
);

function isWithin(shape: Shape, limit: Shape): boolean {
  return shape.depth <= limit.depth && shape.marks <= limit.marks;
}

function parseDocument(html: string, shape: Shape): PageDocument | undefined {
  if (!isWithin(shape, PARSABLE)) return undefined;
  // a fragment would make its first element the root and lose the rest
  const source = /<html[\s>]/i.test(html) ? html : `<!DOCTYPE html><html><body>${html}</body></html>`;
  try {
    const { document } = parseHTML(source) as { document: PageDocument };
    return document.documentElement ? document : undefined;
  } catch {
    return undefined;
  }
}

function findArticle(document: PageDocument, shape: Shape): PageNode | undefined {
  if (!isWithin(shape, READABLE)) return undefined;
  try {
    const serializer = (node: unknown) => node as PageNode;
    return new Readability<PageNode>(document, { disableJSONLD: true, serializer }).parse()?.content ?? undefined;
  } catch {
    return undefined; // a tree that it cannot walk: the body is told as it stands
  }
}
