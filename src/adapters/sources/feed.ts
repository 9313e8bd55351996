import type { Draft } from '../../briefings/article.ts';
import { decodeMarkup } from './charset/markup.ts';
import { looksBinary } from './charset.ts';
import { blocksOf } from './feed/article-text.ts';
import { defined } from './feed/defined.ts';
import { readJsonFeed } from './feed/json-feed.ts';
import { namesOf } from './feed/people.ts';
import { plainText } from './feed/plain-text.ts';
import { isBeginning } from './feed/teaser.ts';
import type { Feed, FeedItem, FeedOrigin } from './feed/values.ts';
import { readXmlFeed } from './feed/xml-feed.ts';
import { webAddress } from './web-address.ts';

/** A feed; or why the bytes are none, in words. */
export type FeedOutcome = { readonly ok: true; readonly feed: Feed } | { readonly ok: false; readonly why: string };

/**
 * Reads a feed: RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, CDF, JSON Feed, in any charset.
 *
 * Never throws, and takes time in proportion to the bytes. A broken feed gives what can be read of it. Nothing is made up: a date that
 * cannot be read is absent. At most 10,000 items, the first ones.
 */
export function readFeed(bytes: Uint8Array, origin: FeedOrigin = {}): FeedOutcome {
  const text = decodeMarkup(bytes, origin.contentType);
  const start = text.slice(0, 1000).trimStart();
  if (start === '' && text.trim() === '') return { ok: false, why: 'empty' };
  if (/^[{[]/.test(start)) {
    const feed = readJsonFeed(text, origin);
    return typeof feed === 'string' ? { ok: false, why: feed } : { ok: true, feed };
  }
  const xml = withoutControls(text);
  if (xml === undefined) return { ok: false, why: 'this is no text, and no feed' };
  const feed = readXmlFeed(xml, origin);
  return typeof feed === 'string' ? { ok: false, why: whyNoFeed(start, feed) } : { ok: true, feed };
}

/**
 * An item as an article: its fullest text, paragraph by paragraph, and what the feed says of it; its title where it has no text, and
 * nothing where it has no words at all.
 *
 * `source` is what the outlet is called, the title of the feed unless it is given. An item that tells only when it was last changed was
 * published then, as far as its feed knows: Atom asks for no other date. The people of an Atom or JSON feed wrote its items, unless
 * these name others; of RSS they only look after the feed.
 */
export function draftOf(item: FeedItem, feed: Feed, source: string | undefined = feed.title): Draft | undefined {
  const raw = blocksOf(fullest(item), item.base).join('\n\n') || item.title;
  if (!raw) return undefined;
  const authors = item.authors.length > 0 || !INHERITED.has(feed.format) ? item.authors : feed.authors;
  const language = item.language ?? feed.language;
  return {
    raw,
    format: 'text',
    ...defined({
      title: item.title,
      url: webAddress(item.originalUrl) ?? webAddress(item.url),
      guid: item.guid,
      source,
      author: namesOf(authors),
      language: language && LANGUAGE.test(language) ? language : undefined,
      published: item.published ?? item.created ?? item.updated,
      updated: item.updated,
    }),
    ...(item.media.length > 0 ? { media: item.media } : {}),
  };
}

/** Whether an item holds only the beginning of its article, so that the article is to be had from its page. */
export function isTeaser(item: FeedItem): boolean {
  const html = fullest(item);
  return isBeginning(plainText(html), html !== item.content);
}

/** The content, unless the summary says more: some feeds put no more than a picture there. */
function fullest({ content = '', summary = '' }: FeedItem): string {
  if (content === '' || summary === '') return content || summary;
  return plainText(summary).length > plainText(content).length ? summary : content;
}

const INHERITED: ReadonlySet<Feed['format']> = new Set(['atom', 'json']);

/** BCP 47, roughly. */
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i;

/** XML allows none of these characters, and no text means them; absent where there are so many that the bytes are no text. */
function withoutControls(text: string): string | undefined {
  let count = 0;
  for (const _ of text.matchAll(CONTROLS)) if (++count > MAX_CONTROLS) return undefined;
  return count === 0 ? text : text.replace(CONTROLS, ' ');
}

const CONTROLS = /[\0-\u0008\u000b\u000c\u000e-\u001f]/g;
const MAX_CONTROLS = 10_000;

function whyNoFeed(start: string, root: string): string {
  if (looksBinary(start)) return 'this is no text, and no feed';
  if (/^<!doctype html\b/i.test(start) || PAGE_ELEMENTS.has(root.replace(/^.*:/, '')))
    return 'this is a web page, not a feed';
  if (root === 'urlset' || root === 'sitemapindex') return 'this is a sitemap, not a feed';
  if (root === 'opml') return 'this is a list of feeds (OPML), not a feed';
  return root === '' ? 'this is text, not a feed' : `this is XML (<${root.slice(0, 40)}>), but not a feed`;
}

const PAGE_ELEMENTS = new Set('html head body div p meta title script h1 a br b center table'.split(' '));
