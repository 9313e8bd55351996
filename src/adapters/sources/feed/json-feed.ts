import type { Media } from '../../../briefings/article.ts';
import { webAddress } from '../web-address.ts';
import { addressOf } from './addresses.ts';
import { plainToHtml } from './constructs.ts';
import { readDate } from './dates.ts';
import { defined } from './defined.ts';
import { MAX_ITEMS } from './elements.ts';
import { MAX_MEDIA, mediaKind } from './media.ts';
import type { Person } from './people.ts';
import { plainText } from './plain-text.ts';
import type { Feed, FeedItem, FeedOrigin } from './values.ts';

/** The feed that a JSON text holds; or why it holds none. */
export function readJsonFeed(json: string, origin: FeedOrigin): Feed | string {
  const feed = parsed(json);
  if (feed === undefined) return 'this begins like JSON, but is broken';
  if (!isThing(feed) || !Array.isArray(feed.items)) return 'this is JSON, but not a feed: it has no "items"';
  const base = origin.url;
  return {
    format: 'json',
    ...defined({
      title: text(feed.title),
      link: addressOf(text(feed.home_page_url), base),
      description: text(feed.description),
      language: text(feed.language) ?? origin.contentLanguage?.trim(),
    }),
    authors: peopleOf(feed),
    items: feed.items
      .filter(isThing)
      .slice(0, MAX_ITEMS)
      .map((item) => itemOf(item, base)),
  };
}

type Thing = Readonly<Record<string, unknown>>;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Numbers, too: JSON Feed says that ids be strings, and that readers take what else they find. */
function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function itemOf(item: Thing, base: string | undefined): FeedItem {
  const plain = text(item.content_text);
  const summary = text(item.summary);
  return {
    ...defined({
      guid: text(item.id),
      url: addressOf(text(item.url) ?? text(item.external_url), base) ?? webAddress(text(item.id)),
      title: plainText(text(item.title) ?? ''),
      language: text(item.language),
      published: readDate(text(item.date_published) ?? ''),
      updated: readDate(text(item.date_modified) ?? ''),
      summary: summary && plainToHtml(summary),
      content: text(item.content_html) ?? (plain && plainToHtml(plain)),
      base,
    }),
    authors: peopleOf(item),
    media: mediaOf(item, base),
  };
}

/** Version 1.0 has one author, 1.1 a list. */
function peopleOf(thing: Thing): readonly Person[] {
  const people = Array.isArray(thing.authors) ? thing.authors : [thing.author];
  return people.filter(isThing).flatMap(({ name }) => {
    const found = text(name);
    return found ? [{ name: found }] : [];
  });
}

function mediaOf(item: Thing, base: string | undefined): readonly Media[] {
  const attachments = (Array.isArray(item.attachments) ? item.attachments : []).filter(isThing);
  const media = [
    ...[item.image, item.banner_image].map((image) => ({ url: text(image), type: 'image' })),
    ...attachments.map(({ url, mime_type }) => ({ url: text(url), type: text(mime_type) })),
  ].flatMap(({ url: written, type }): Media[] => {
    const url = webAddress(written, base);
    const kind = url && mediaKind(type, url);
    return kind ? [{ kind, url }] : [];
  });
  return [...new Map(media.map((medium) => [medium.url, medium])).values()].slice(0, MAX_MEDIA);
}
