import type { Draft } from '../../briefings/article.ts';
import { blocksIn, writtenOut } from './page/blocks.ts';
import { findBody } from './page/body.ts';
import { readPageFacts } from './page/facts.ts';
import { type PageHead, readHead } from './page/head.ts';
import { type LinkedArticle, readLinkedArticle } from './page/linked-data.ts';
import { readMedia } from './page/media.ts';
import { parsePage } from './page/tree.ts';
import { onceEncoded } from './page/twice-encoded.ts';
import { webAddress } from './web-address.ts';

export interface PageDraft extends Draft {
  /** The publisher keeps the article for subscribers: `raw` may be no more than its beginning. */
  readonly isPaywalled?: true;
}

/**
 * The article of an HTML page, or nothing where the page holds no text.
 *
 * Promise: `raw` has one block for each paragraph, heading and list item, blank lines between, and of what stands around the article as
 * little as can be told; where no article is found it is all that the page shows. What the page says of itself (title, author, outlet,
 * dates, address, language, media) is told only where it says so. A page without a date stays undated. `address` is where the page came
 * from: relative links are read from it, and it is the article's own unless the page names a better one on the same site.
 *
 * Takes some 3 ms for an ordinary page; a page of 200,000 elements or 2,500 levels and more counts as one without text. Never throws.
 */
export function readPage(html: string, address?: string): PageDraft | undefined {
  const page = parsePage(onceEncoded(html));
  if (!page) return undefined;
  const head = readHead(page);
  const linked = readLinkedArticle(page);
  // a page that was saved says itself where it is from
  const base = address ?? webAddress(head.canonical);
  const blocks = blocksIn(page.root, base);
  const facts = readPageFacts(page, head, linked, blocks, address);
  const body = findBody(page, blocks, facts);
  const shown = (body.blocks.length > 0 ? body.blocks : blocks).map(writtenOut).join('\n\n');
  const raw = fuller(shown, linked.body);
  if (raw === '') return undefined;
  const media = readMedia(page, head, linked.image, body, base);
  return {
    raw,
    format: 'text',
    ...facts,
    ...(media.length > 0 ? { media } : {}),
    ...(isPaywalled(head, linked) ? { isPaywalled: true } : {}),
  };
}

/** Pages that build themselves in the browser show little, but tell search engines all. */
function fuller(shown: string, told: string | undefined): string {
  if (told === undefined || shown.length > told.length * SHOWN_ENOUGH) return shown;
  return told
    .replace(/<\/?(?:p|br|div)\b[^>]{0,200}>/gi, '\n')
    .replace(/<[^>]{1,200}>/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n\n')
    .trim();
}

/** Most tell linked data less than they show, and without paragraphs. */
const SHOWN_ENOUGH = 0.5;

function isPaywalled(head: PageHead, linked: LinkedArticle): boolean {
  return (
    linked.isPaywalled === true || /^locked$/i.test(head.meta('article:content_tier', 'og:article:content_tier') ?? '')
  );
}
