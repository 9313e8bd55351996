import type { Instant } from '../../../briefings/article.ts';
import { webAddress } from '../web-address.ts';
import { addressOf } from './addresses.ts';
import { htmlOf, wordsOf } from './constructs.ts';
import { readDate } from './dates.ts';
import { defined } from './defined.ts';
import { type FeedElement, readElements } from './elements.ts';
import { mediaOf } from './media.ts';
import { type Person, readPerson } from './people.ts';
import { plainText } from './plain-text.ts';
import type { Feed, FeedItem, FeedOrigin } from './values.ts';

/** The feed that an XML text holds; or the name of its first element where it holds none, empty where it has no element at all. */
export function readXmlFeed(xml: string, origin: FeedOrigin): Feed | string {
  const base = addressOf(origin.contentLocation, origin.url) ?? origin.url;
  const items: FeedItem[] = [];
  const outermost = readElements(xml, base, (item) => items.push(itemOf(item)));
  const root = outermost.find(({ name }) => FORMATS.has(name));
  if (!root && (items.length === 0 || outermost.some(({ name }) => isPage(name)))) return outermost[0]?.name ?? '';
  return feedOf(root, items, origin);
}

const FORMATS: ReadonlyMap<string, Feed['format']> = new Map([
  ['rss', 'rss'],
  ['rdf:rdf', 'rdf'],
  ['feed', 'atom'],
  ['channel', 'cdf'],
]);

function isPage(name: string): boolean {
  return /(?:^|:)(?:html|head|body)$/.test(name);
}

function feedOf(root: FeedElement | undefined, items: readonly FeedItem[], origin: FeedOrigin): Feed {
  const head = root?.children.find(({ name }) => name === 'channel') ?? root ?? NOTHING;
  return {
    format: FORMATS.get(root?.name ?? '') ?? 'rss',
    ...defined({
      title: firstWords(head, ['title', 'dc:title']),
      link: linkOf(head),
      description: firstWords(head, [
        'description',
        'subtitle',
        'tagline',
        'info',
        'abstract',
        'dc:description',
        ...ITUNES,
      ]),
      language: languageOf(head, ['language', 'dc:language']) ?? origin.contentLanguage?.trim(),
      updated: lastDate(head, [...UPDATED, 'lastbuilddate']) ?? lastDate(head, PUBLISHED) ?? lastDate(head, DATED),
      ttlMs: ttlOf(head),
    }),
    authors:
      peopleOf(head, ['author', 'managingeditor', 'dc:creator', 'dc:author']) ??
      peopleOf(head, ['itunes:author']) ??
      [],
    items,
  };
}

function itemOf(item: FeedElement): FeedItem {
  return {
    ...defined({
      guid: guidOf(item),
      url: linkOf(item) ?? permalinkOf(item),
      originalUrl: addressOf(childOf(item, 'feedburner:origlink')?.text, item.base),
      title: firstWords(item, ['title', 'dc:title']) ?? firstWords(item, ['media:title']),
      language: languageOf(item, ['dc:language']),
      published: lastDate(item, PUBLISHED) ?? lastDate(item, DATED),
      created: lastDate(item, ['created', 'dcterms:created']),
      updated: lastDate(item, UPDATED),
      ...textsOf(item),
    }),
    authors: peopleOf(item, ['author', 'dc:creator', 'dc:author']) ?? peopleOf(item, ['itunes:author']) ?? [],
    media: mediaOf(item),
  };
}

const NOTHING: FeedElement = {
  name: '',
  attributes: new Map(),
  base: undefined,
  language: undefined,
  text: '',
  isMarkup: false,
  children: [],
};

const ITUNES = ['itunes:summary', 'itunes:subtitle'];
const UPDATED = ['updated', 'modified', 'dcterms:modified', 'lastmod'];
const PUBLISHED = ['pubdate', 'published', 'issued', 'dcterms:issued'];
/** Says no more than that it is the date of the item. */
const DATED = ['dc:date', 'date', 'dcterms:date'];

function childrenOf({ children }: FeedElement, names: readonly string[]): readonly FeedElement[] {
  return children.filter(({ name }) => names.includes(name));
}

function childOf(element: FeedElement, ...names: readonly string[]): FeedElement | undefined {
  return childrenOf(element, names)[0];
}

/** Its text, also where somebody has put markup around it. */
function textIn({ text, children }: FeedElement): string {
  return text || children.map(textIn).join(' ');
}

function firstWords(element: FeedElement, names: readonly string[]): string | undefined {
  return childrenOf(element, names)
    .map(wordsOf)
    .find((words) => words !== '');
}

/** The last one that can be read: what a feed says twice, it corrects. */
function lastDate(element: FeedElement, names: readonly string[]): Instant | undefined {
  const written = childrenOf(element, names).map(({ text }) => text);
  // CDF
  if (names.includes('lastmod')) written.push(element.attributes.get('lastmod') ?? '');
  return written.map(readDate).findLast((date) => date !== undefined);
}

function languageOf(element: FeedElement, names: readonly string[]): string | undefined {
  const language = childrenOf(element, names)
    .map(({ text }) => text.trim())
    .find((text) => text !== '');
  return (language ?? element.language)?.replaceAll('_', '-');
}

/**
 * The page that an element is about: the last of its links that leads to one, be it RSS's (text) or Atom's (`href`, `rel`).
 *
 * Other representations of the same (`type="application/json"`) only where there is no page.
 */
function linkOf(element: FeedElement): string | undefined {
  const links = childrenOf(element, ['link', 'a']).filter(
    ({ attributes }) => (attributes.get('rel') ?? 'alternate').replace(/^.*\//, '').toLowerCase() === 'alternate',
  );
  const pages = links.filter(({ attributes }) => /^$|html/i.test(attributes.get('type') ?? ''));
  const addresses = (pages.length > 0 ? pages : links).map(({ attributes, base, text }) =>
    addressOf(attributes.get('href') ?? text, base),
  );
  return (
    addresses.findLast((address) => address !== undefined) ?? addressOf(element.attributes.get('href'), element.base)
  );
}

/** What RSS says to be an address for ever. */
function permalinkOf(item: FeedElement): string | undefined {
  const guid = childOf(item, 'guid');
  const isPermalink = guid?.attributes.get('ispermalink')?.toLowerCase() !== 'false';
  return webAddress((isPermalink && guid?.text) || item.attributes.get('rdf:about'));
}

/** As it is written, for it is a key; but an Atom id that is a relative address is one of many feeds. */
function guidOf(item: FeedElement): string | undefined {
  const found = childrenOf(item, ['id', 'guid']).find(({ text }) => text.trim() !== '');
  if (!found) return item.attributes.get('rdf:about') || undefined;
  const text = found.text.trim();
  return found.name === 'id' && text.includes('/') ? addressOf(text, found.base) : text;
}

/** Absent where there is nobody. */
function peopleOf(element: FeedElement, names: readonly string[]): readonly Person[] | undefined {
  const people = childrenOf(element, names).flatMap((child) => personOf(child) ?? []);
  return people.length > 0 ? people.slice(0, MAX_PEOPLE) : undefined;
}

const MAX_PEOPLE = 50;

/** Atom has elements for name and address, RSS a line. */
function personOf(element: FeedElement): Person | undefined {
  const name = childOf(element, 'name', '?:name')?.text.trim();
  const email = childOf(element, 'email', '?:email')?.text.trim();
  if (name || email) return { ...(name && { name }), ...(email && { email }) };
  return readPerson(plainText(textIn(element)));
}

interface Texts {
  readonly summary: string | undefined;
  readonly content: string | undefined;
  readonly base: string | undefined;
}

/** Where an item has two descriptions and no content, the second is it. */
function textsOf(item: FeedElement): Texts {
  const [summary, second] = nonEmpty(item, ['description', 'summary', 'abstract', 'dc:description']);
  const [first, ...others] = nonEmpty(item, ['content', 'content:encoded', 'fullitem', 'body', 'xhtml:body']);
  const content =
    others.reduce((best, other) => (other.html.length > MUCH_LONGER * best!.html.length ? other : best), first) ??
    second;
  const short =
    summary ?? nonEmpty(item, ITUNES)[0] ?? nonEmpty(childOf(item, 'media:group') ?? item, ['media:description'])[0];
  return { summary: short?.html, content: content?.html, base: (content ?? short)?.base ?? item.base };
}

/** The first content counts, unless it is a stub. */
const MUCH_LONGER = 2;

function nonEmpty(
  element: FeedElement,
  names: readonly string[],
): readonly { readonly html: string; readonly base: string | undefined }[] {
  return childrenOf(element, names)
    .map((child) => ({ html: htmlOf(child), base: child.base }))
    .filter(({ html }) => html !== '');
}

/** How long the feed says that it stays as it is, by RSS's `ttl` or by the syndication module. */
function ttlOf(head: FeedElement): number | undefined {
  const minutes = Number(childOf(head, 'ttl')?.text);
  if (minutes > 0 && Number.isFinite(minutes)) return minutes * 60_000;
  const period = PERIODS.get(childOf(head, 'sy:updateperiod')?.text.trim().toLowerCase() ?? '');
  const frequency = Number(childOf(head, 'sy:updatefrequency')?.text ?? 1);
  return period && frequency >= 1 ? (period * HOUR) / frequency : undefined;
}

const HOUR = 3_600_000;
const PERIODS: ReadonlyMap<string, number> = new Map([
  ['hourly', 1],
  ['daily', 24],
  ['weekly', 7 * 24],
  ['monthly', 30 * 24],
  ['yearly', 365 * 24],
]);
