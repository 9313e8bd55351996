import type { Draft } from '../../briefings/article.ts';
import { decodeMarkup } from './charset/markup.ts';
import { findFeeds } from './feed/links.ts';
import type { Feed, FeedOrigin } from './feed/values.ts';
import { draftOf, isTeaser, readFeed } from './feed.ts';
import { LONGEST_ARTICLE } from './longest-article.ts';

/** A feed with its items as articles. */
export interface FeedArticles extends Pick<Feed, 'title' | 'ttlMs'> {
  /** Those that hold any words, and no more than an article may, in the order of the feed. */
  readonly articles: readonly FeedArticle[];
}

export interface FeedArticle {
  readonly draft: Draft;
  /** The feed has not all of it: the text is on its page. */
  readonly isTeaser: boolean;
}

/** So many feeds of a page are named. */
const NAMED = 3;

/**
 * Reads a feed and makes articles of its items; or says in words why it is none, and of a page, where its feeds are. The items' HTML is
 * read too, which takes its time with a hostile one. Never throws.
 */
export function readFeedArticles(
  bytes: Uint8Array,
  about: FeedOrigin,
): { readonly ok: true; readonly value: FeedArticles } | { readonly ok: false; readonly why: string } {
  const read = readFeed(bytes, about);
  if (read.ok) return { ok: true, value: articlesOf(read.feed) };
  const links = about.url === undefined ? [] : findFeeds(decodeMarkup(bytes, about.contentType), about.url);
  const named = links.slice(0, NAMED).map(({ url }) => url);
  return { ok: false, why: named.length === 0 ? read.why : `${read.why}; it points to ${named.join(', ')}` };
}

function articlesOf(feed: Feed): FeedArticles {
  const { title, ttlMs } = feed;
  const articles = feed.items.flatMap((item) => {
    const draft = draftOf(item, feed);
    return draft && draft.raw.length <= LONGEST_ARTICLE ? [{ draft, isTeaser: isTeaser(item) }] : [];
  });
  return { ...(title === undefined ? {} : { title }), ...(ttlMs === undefined ? {} : { ttlMs }), articles };
}
