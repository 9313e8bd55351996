import type { Page } from './tree.ts';

/** What a page's linked data (JSON-LD, schema.org) says of its article, as written. */
export interface LinkedArticle {
  readonly title?: string;
  readonly author?: string;
  readonly source?: string;
  readonly language?: string;
  readonly url?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly body?: string;
  readonly image?: LinkedImage;
  /** The publisher says that not everybody may read it. */
  readonly isPaywalled?: true;
  /** What may be all that the page shows, or be set into its article. */
  readonly video?: { readonly name: string; readonly uploaded: string };
}

export interface LinkedImage {
  readonly url: string;
  readonly caption?: string;
  readonly credit?: string;
}

/**
 * The first article that the page's linked data describes; of what the article does not tell, dates, author and language are those of the
 * page. Empty where there is neither or it cannot be read.
 */
export function readLinkedArticle(page: Page): LinkedArticle {
  const things = page.elements
    .filter(isLinkedData)
    .slice(0, MOST_SCRIPTS)
    .flatMap((script) => thingsIn(parsed(textOfScript(script.children))))
    .slice(0, MOST_THINGS);
  const article = things.find((thing) => typesOf(thing).some(isArticleType));
  const around = things.find((thing) => typesOf(thing).some(isPageType));
  const { published, updated, isPaywalled, author, language } = around ? articleFrom(around, things) : {};
  const video = article ? undefined : videoIn(things);
  const told = {
    published,
    updated,
    isPaywalled,
    author,
    language,
    video,
    ...(article ? articleFrom(article, things) : {}),
  };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
}

function videoIn(things: readonly Thing[]): LinkedArticle['video'] {
  const video = things.find((thing) => typesOf(thing).includes('VideoObject'));
  const [name, uploaded] = [text(video?.name), text(video?.uploadDate)];
  return name !== undefined && uploaded !== undefined ? { name, uploaded } : undefined;
}

function isLinkedData({ name, attributes }: Page['elements'][number]): boolean {
  return name === 'script' && /^application\/ld\+json\b/i.test(attributes.type?.trim() ?? '');
}

function textOfScript(children: readonly unknown[]): string {
  return children.filter((child) => typeof child === 'string').join('');
}

type Thing = Readonly<Record<string, unknown>>;

/** JSON as publishers write it: with line breaks in texts, commas before the end, comments around it. */
function parsed(json: string): unknown {
  const text = withoutFrame(json);
  return parse(text) ?? parse(text.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*(?=[}\]])/g, ''));
}

/** Without the comment around it and the semicolon behind it. In steps that each look at one end: space may go on for ever in between. */
function withoutFrame(json: string): string {
  const opened = json.trim().replace(/^(?:\/\/)?\s*(?:<!\[CDATA\[|<!--)/, '');
  if (/(?:\]\]>|-->)$/.test(opened)) return opened.slice(0, -3).trimEnd().replace(/\/\/$/, '');
  return opened.replace(/;$/, '');
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** No page has more; with each other one, names would take longer to look up. */
const MOST_SCRIPTS = 50;
const MOST_THINGS = 1_000;

/** Things stand alone, in a list, or in a graph; what they link to (related articles) stands deeper and is not searched. */
function thingsIn(data: unknown): readonly Thing[] {
  return list(data)
    .flatMap((thing) => (isThing(thing) ? [thing, ...list(thing['@graph']), ...list(thing.mainEntity)] : []))
    .flat()
    .filter(isThing);
}

/** `NewsArticle`, `ReportageNewsArticle`, `BlogPosting`, `LiveBlogPosting`, `Report`... */
function isArticleType(type: string): boolean {
  return /(?:Article|Posting|Report)$/.test(type);
}

/** What is told of these holds for what stands on them. */
function isPageType(type: string): boolean {
  return (
    type === 'WebPage' || type === 'ItemPage' || type === 'Recipe' || type === 'VideoObject' || type === 'CreativeWork'
  );
}

function typesOf(thing: Thing): readonly string[] {
  return list(thing['@type']).filter((type) => typeof type === 'string');
}

function articleFrom(thing: Thing, things: readonly Thing[]): LinkedArticle {
  const image = imageFrom(thing.image, things);
  const fields = {
    title: text(thing.headline) ?? text(thing.name),
    author: names(thing.author ?? thing.creator, things),
    source: names(thing.publisher, things),
    language: text(thing.inLanguage),
    url: address(thing.url) ?? address(thing.mainEntityOfPage),
    published: text(thing.datePublished) ?? text(thing.dateCreated),
    updated: text(thing.dateModified),
    body: text(thing.articleBody),
    image,
    isPaywalled: [thing, ...list(thing.hasPart)].some(isNotFree) ? true : undefined,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function isNotFree(value: unknown): boolean {
  return isThing(value) && /^(?:false|no|0)$/i.test(String(value.isAccessibleForFree));
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** Of people and bodies: a name, an object with one, a reference to such an object, or a list of them. */
function names(value: unknown, things: readonly Thing[]): string | undefined {
  const found = list(value).flatMap((one) => nameOf(one, things));
  return [...new Set(found)].join(', ') || undefined;
}

function nameOf(value: unknown, things: readonly Thing[]): readonly string[] {
  const thing = isThing(value) ? referred(value, things) : undefined;
  return (thing ? list(thing.name) : [value]).flatMap((name) => text(name) ?? []);
}

function referred(thing: Thing, things: readonly Thing[]): Thing {
  if (thing.name !== undefined || thing.url !== undefined || typeof thing['@id'] !== 'string') return thing;
  return things.find((one) => one['@id'] === thing['@id'] && one.name !== undefined) ?? thing;
}

function address(value: unknown): string | undefined {
  return isThing(value) ? text(value['@id']) : text(value);
}

function imageFrom(value: unknown, things: readonly Thing[]): LinkedImage | undefined {
  const first = list(value)[0];
  if (!isThing(first)) return text(first) ? { url: text(first)! } : undefined;
  const thing =
    first.url === undefined
      ? (things.find((one) => one['@id'] === first['@id'] && one.url !== undefined) ?? first)
      : first;
  const url = text(thing.url) ?? text(thing.contentUrl);
  const caption = text(thing.caption);
  const credit = text(thing.creditText) ?? names(thing.author ?? thing.creator, things);
  return url ? { url, ...(caption ? { caption } : {}), ...(credit ? { credit } : {}) } : undefined;
}
