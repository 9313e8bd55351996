import type { ArticleFacts, Instant } from '../../briefings/article.ts';
import { parseIsoInstant } from '../../briefings/text/iso-instant.ts';
import { readLinkedArticle } from './linked-data.ts';
import type { PageDocument, PageElement } from './page-node.ts';
import { webAddress } from './web-address.ts';

/**
 * What a page says of its article: in its linked data first, then in its meta elements, then in `<time>`.
 *
 * Dates are ISO 8601 or absent; none is taken from an address or from running text. `address` is where the page came from.
 */
export function readPageFacts(document: PageDocument, address?: string): ArticleFacts {
  const linked = readLinkedArticle(document);
  const meta = metaOf(document);
  const canonical = [...document.querySelectorAll('link[rel="canonical"]')][0]?.getAttribute('href');
  return present({
    title: linked.title ?? meta('og:title', 'twitter:title') ?? titleOf(document),
    author: linked.author ?? meta('author', 'article:author_name', 'byl', 'parsely-author'),
    source: linked.source ?? meta('og:site_name', 'application-name'),
    language: document.documentElement?.getAttribute('lang')?.trim() || linked.language,
    url:
      webAddress(canonical, address) ??
      webAddress(linked.url, address) ??
      webAddress(meta('og:url'), address) ??
      webAddress(address),
    published:
      firstDate(
        linked.published,
        meta('article:published_time', 'datePublished', 'date', 'dc.date', 'parsely-pub-date'),
      ) ??
      timeOf(document, 'datePublished') ??
      onlyTime(document),
    updated:
      firstDate(linked.updated, meta('article:modified_time', 'dateModified', 'last-modified')) ??
      timeOf(document, 'dateModified'),
  });
}

interface PageFacts {
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly source: string | undefined;
  readonly language: string | undefined;
  readonly url: string | undefined;
  readonly published: Instant | undefined;
  readonly updated: Instant | undefined;
}

function present(facts: PageFacts): ArticleFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** Looks meta elements up by name, property or itemprop, the first name that has content first. */
function metaOf(document: PageDocument): (...names: readonly string[]) => string | undefined {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const content = element.getAttribute('content')?.trim();
    const names = ['name', 'property', 'itemprop'].map((key) => element.getAttribute(key)?.toLowerCase());
    for (const name of names) if (name && content && !values.has(name)) values.set(name, content);
  }
  return (...names) => names.map((name) => values.get(name.toLowerCase())).find((value) => value !== undefined);
}

function titleOf(document: PageDocument): string | undefined {
  const headings = [...document.querySelectorAll('h1')];
  const title = headings.length === 1 ? headings[0] : [...document.querySelectorAll('title')][0];
  return title?.textContent?.replace(/\s+/g, ' ').trim() || undefined;
}

function firstDate(...written: readonly (string | undefined)[]): Instant | undefined {
  return written.map((text) => (text ? parseIsoInstant(text) : undefined)).find((instant) => instant !== undefined);
}

function timeOf(document: PageDocument, property: 'datePublished' | 'dateModified'): Instant | undefined {
  return firstDate(...[...document.querySelectorAll(`time[itemprop="${property}"]`)].map(datetime));
}

/** Where an article shows several times, which of them is its own cannot be told, and it stays undated. */
function onlyTime(document: PageDocument): Instant | undefined {
  const times = [...document.querySelectorAll('article time[datetime], main time[datetime]')]
    .filter((element) => !element.closest('aside, nav, footer') && !element.getAttribute('itemprop'))
    .map(datetime);
  return new Set(times).size === 1 ? firstDate(times[0]) : undefined;
}

function datetime(element: PageElement): string | undefined {
  return element.getAttribute('datetime')?.trim() || undefined;
}
