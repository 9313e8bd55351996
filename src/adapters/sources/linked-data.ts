import type { PageDocument } from './page-node.ts';

/** What a page's linked data (JSON-LD, schema.org) says of its article, as written. */
export interface LinkedArticle {
  readonly title?: string;
  readonly author?: string;
  readonly source?: string;
  readonly language?: string;
  readonly url?: string;
  readonly published?: string;
  readonly updated?: string;
}

/** The first article that the page's linked data describes; empty where there is none or it is broken. */
export function readLinkedArticle(document: PageDocument): LinkedArticle {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(parsed(script.textContent ?? ''));
    if (article) return articleFrom(article);
  }
  return {};
}

type Thing = Readonly<Record<string, unknown>>;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Articles stand alone, in a list, or in a graph; what they link to (related articles) stands deeper and is not searched. */
function findArticle(data: unknown): Thing | undefined {
  const things = [data].flat().flatMap((thing) => (isThing(thing) ? [thing, ...[thing['@graph']].flat()] : []));
  return things.filter(isThing).find((thing) => [thing['@type']].flat().some(isArticleType));
}

/** `NewsArticle`, `ReportageNewsArticle`, `BlogPosting`, `LiveBlogPosting`, `Report`... */
function isArticleType(type: unknown): boolean {
  return typeof type === 'string' && /(?:Article|Posting|Report)$/.test(type);
}

function articleFrom(thing: Thing): LinkedArticle {
  const fields = {
    title: text(thing.headline) ?? text(thing.name),
    author: names(thing.author),
    source: names(thing.publisher),
    language: text(thing.inLanguage),
    url: address(thing.url) ?? address(thing.mainEntityOfPage),
    published: text(thing.datePublished),
    updated: text(thing.dateModified),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** Of people and bodies: a name, an object with one, or a list of them. */
function names(value: unknown): string | undefined {
  const found = [value].flat().map((one) => (isThing(one) ? text(one.name) : text(one)));
  return found.filter((name) => name !== undefined).join(', ') || undefined;
}

function address(value: unknown): string | undefined {
  return isThing(value) ? text(value['@id']) : text(value);
}
