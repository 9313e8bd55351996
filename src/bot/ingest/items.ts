import { createHash } from 'node:crypto';
import type { FeedArticle, FeedArticles } from '../../adapters/sources/feed-articles.ts';
import type { Draft } from '../../briefings/article.ts';
import type { SeenItem } from '../../briefings/polling/items.ts';
import { siteAt } from '../../briefings/site.ts';
import { canonicalUrl } from '../../store/identity.ts';

/** A feed with the addresses at which it is: as it was asked for, and where that led. */
export interface PlacedFeed extends FeedArticles {
  readonly addresses: readonly string[];
}

/** An item of a feed on its way to the archive. */
export interface Item extends SeenItem, FeedArticle {}

/** So many different items with one key are no editions of one article: the feed gives the same GUID, or its own address, to all. */
const SHARED = 3;

/**
 * The items of a feed, in its order, each with what it is known by there; of two that are known by the same, the first.
 *
 * What the feed gives to many items alike is taken off: the archive would take them for one article. An item that leads to none of the
 * sites at which the feed is (`addresses`), or nowhere, says who tells it: any feed can give it the GUID of another's article.
 */
export function feedItems({ articles, addresses }: PlacedFeed, isBacklog: boolean): readonly Item[] {
  const sites = addresses.map(siteAt);
  const guids = sharedBy(articles, ({ guid }) => guid);
  const urls = sharedBy(articles, ({ url }) => url && canonicalUrl(url));
  const byKey = new Map<string, Item>();
  for (const { draft, isTeaser } of articles) {
    const { guid, url, ...rest } = draft;
    const address = url === undefined || urls.has(canonicalUrl(url) ?? '') ? undefined : url;
    const own = {
      ...rest,
      ...(guid === undefined || guids.has(guid) ? {} : { guid }),
      ...(address === undefined ? {} : { url: address }),
      ...toldBy(address, sites),
      ...(isBacklog ? { isBacklog } : {}),
    };
    const item = { draft: own, isTeaser, key: keyOf(own), print: printOf(own) };
    if (!byKey.has(item.key)) byKey.set(item.key, item);
  }
  return [...byKey.values()];
}

function toldBy(url: string | undefined, [site, ...more]: readonly (string | undefined)[]): Pick<Draft, 'toldBy'> {
  const isOwn = url !== undefined && [site, ...more].includes(siteAt(url));
  return isOwn || site === undefined ? {} : { toldBy: site };
}

function sharedBy(
  articles: readonly FeedArticle[],
  sharedKey: (draft: Draft) => string | undefined,
): ReadonlySet<string> {
  const titles = new Map<string, Set<string>>();
  for (const { draft } of articles) {
    const value = sharedKey(draft);
    if (value === undefined) continue;
    const known = titles.get(value) ?? new Set();
    titles.set(value, known.add(draft.title ?? draft.raw));
  }
  return new Set([...titles].filter(([, different]) => different.size >= SHARED).map(([value]) => value));
}

function keyOf({ guid, url, title, raw }: Draft): string {
  return shortHash(guid ?? (url && canonicalUrl(url)) ?? title ?? raw);
}

/** Not of the publication date: there are feeds that set it to the time of the request. */
function printOf({ title, url, raw, updated, media = [] }: Draft): string {
  return shortHash(JSON.stringify([title, url, raw, updated, media.map((medium) => medium.url)]));
}

/** 72 bits: two of a feed's items share it once in a million feeds of a million items. */
function shortHash(text: string): string {
  return createHash('sha256').update(text).digest().toString('base64url', 0, 9);
}
