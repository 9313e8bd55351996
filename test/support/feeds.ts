import type { Feed, FeedItem, FeedOrigin } from '../../src/adapters/sources/feed/values.ts';
import { readFeed } from '../../src/adapters/sources/feed.ts';

/** An RSS feed with one item. */
export function rss(item: string, head = '', attributes = ''): string {
  return `<?xml version="1.0"?><rss version="2.0" ${attributes}><channel>${head}<item>${item}</item></channel></rss>`;
}

/** An Atom feed with one entry. */
export function atom(entry: string, head = '', attributes = ''): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}>${head}<entry>${entry}</entry></feed>`;
}

/** What `readFeed` makes of a text that is a feed. */
export function feedOf(text: string, origin?: FeedOrigin): Feed {
  const outcome = readFeed(Buffer.from(text), origin);
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.feed;
}

export function firstItem(text: string, origin?: FeedOrigin): FeedItem {
  return feedOf(text, origin).items[0]!;
}
