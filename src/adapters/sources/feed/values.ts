import type { Instant, Media } from '../../../briefings/article.ts';
import type { Person } from './people.ts';

/** What is known of a feed besides its bytes; all of it may be absent. */
export interface FeedOrigin {
  /** Where it came from, after redirects: relative addresses are read from it. */
  readonly url?: string;
  /** HTTP headers, as they came. */
  readonly contentType?: string;
  readonly contentLanguage?: string;
  /** Relative addresses are read from it rather than from `url`. */
  readonly contentLocation?: string;
}

export interface Feed {
  readonly format: 'rss' | 'rdf' | 'atom' | 'json' | 'cdf';
  /** Plain text, as are all titles and names. */
  readonly title?: string;
  /** The site that it is of. */
  readonly link?: string;
  readonly description?: string;
  /** BCP 47, as written. */
  readonly language?: string;
  readonly updated?: Instant;
  /** How long the feed says that asking again is in vain. */
  readonly ttlMs?: number;
  readonly authors: readonly Person[];
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** The feed's key for the item, as written. */
  readonly guid?: string;
  /** The item's page. Absolute, unless nothing says where the feed came from. */
  readonly url?: string;
  /** The same page, where `url` only leads there by way of a counter. */
  readonly originalUrl?: string;
  readonly title?: string;
  readonly language?: string;
  readonly published?: Instant;
  readonly created?: Instant;
  readonly updated?: Instant;
  /** HTML, as it came: to be read, never to be shown. */
  readonly summary?: string;
  /** HTML. Where an item has only one text, it is the summary or the content as the feed calls it. */
  readonly content?: string;
  /** What relative addresses in both are read from. */
  readonly base?: string;
  readonly authors: readonly Person[];
  readonly media: readonly Media[];
}
