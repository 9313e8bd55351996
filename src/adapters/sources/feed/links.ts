import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { webAddress } from '../web-address.ts';
import { decodeReferences } from './references.ts';

/** A feed that a page points to. */
export interface FeedLink {
  readonly url: string;
  readonly title?: string;
  /** The MIME type that the page gives. */
  readonly type?: string;
}

/**
 * The feeds that a page points to, likely ones first: those that it declares (`<link rel="alternate">`) before those that its links
 * look like, feeds of comments last. Each once, at most 20; nothing is fetched, so that a link may turn out to be none.
 */
export function findFeeds(html: string, address: string): readonly FeedLink[] {
  const tags = tagsOf(html);
  const base = webAddress(tags.find(({ name }) => name === 'base')?.attributes.get('href'), address) ?? address;
  const declared = tags.filter(isDeclared).flatMap((tag) => linkOf(tag, base));
  const guessed = tags.filter(isGuessed).flatMap((tag) => linkOf(tag, base));
  const links = [...declared, ...guessed].sort((a, b) => Number(isOfComments(a)) - Number(isOfComments(b)));
  const unique = new Map<string, FeedLink>();
  for (const link of links) if (!unique.has(link.url)) unique.set(link.url, link);
  return [...unique.values()].slice(0, MAX_LINKS);
}

const MAX_LINKS = 20;

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

function isDeclared({ name, attributes }: Tag): boolean {
  if (name !== 'link' || !attributes.get('href')) return false;
  const rel = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
  if (rel.includes('feed')) return true;
  return rel.includes('alternate') && FEED_TYPE.test(attributes.get('type') ?? '');
}

/** Not `application/json`, which is the page as data. */
const FEED_TYPE = /^\s*(?:application|text)\/(?:(?:rss|atom|rdf)(?:\+xml)?|feed\+json|xml)\s*(?:;|$)/i;

function isGuessed({ name, attributes }: Tag): boolean {
  const href = attributes.get('href');
  if (name !== 'a' || !href) return false;
  return FEED_ADDRESS.test(href) || FEED_TYPE.test(attributes.get('type') ?? '') || /^feed:/i.test(href);
}

const FEED_ADDRESS =
  /(?:^|[/.])(?:feeds?|rss2?|atom)(?:\/|$|\?|\.(?:xml|php|json|rss|atom))|\.(?:rss|atom|rdf)(?:$|\?)|\/index\.xml(?:$|\?)|[?&](?:feed|format|type)=(?:rss|atom|feed)/i;

function linkOf({ attributes }: Tag, base: string): readonly FeedLink[] {
  // `feed://h.example/a` and `feed:https://h.example/a` are both in use
  const href = attributes
    .get('href')
    ?.trim()
    .replace(/^feed:/i, '');
  const url = webAddress(href, base);
  const title = attributes.get('title')?.replace(/\s+/g, ' ').trim();
  const type = attributes.get('type')?.trim();
  return url ? [{ url, ...(title && { title }), ...(type && { type }) }] : [];
}

function isOfComments({ url, title }: FeedLink): boolean {
  return /\bcomments?\b/i.test(`${new URL(url).pathname} ${title ?? ''}`);
}

const WANTED = new Set(['base', 'link', 'a']);

/** Pages have some thousand links. */
const MAX_TAGS = 20_000;

/** The tags of a page that carry addresses, in their order. */
function tagsOf(html: string): readonly Tag[] {
  const reader = new TagReader(html);
  const tokenizer = new Tokenizer({ decodeEntities: false }, reader);
  tokenizer.write(html);
  tokenizer.end();
  return reader.tags;
}

class TagReader implements TokenizerCallbacks {
  readonly tags: Tag[] = [];
  readonly #html: string;
  #name = '';
  #attributes = new Map<string, string>();
  #attribute = '';

  constructor(html: string) {
    this.#html = html;
  }

  onopentagname(start: number, end: number): void {
    this.#name = end - start > 4 ? '' : this.#html.slice(start, end).toLowerCase();
    if (WANTED.has(this.#name)) this.#attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#html.slice(start, end).toLowerCase();
  }

  onattribdata(start: number, end: number): void {
    if (WANTED.has(this.#name)) this.#attributes.set(this.#attribute, decodeReferences(this.#html.slice(start, end)));
  }

  onopentagend(): void {
    if (WANTED.has(this.#name) && this.tags.length < MAX_TAGS)
      this.tags.push({ name: this.#name, attributes: this.#attributes });
  }

  onselfclosingtag(): void {
    this.onopentagend();
  }

  onattribend(): void {}
  onattribentity(): void {}
  oncdata(): void {}
  onclosetag(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}
  ontext(): void {}
  ontextentity(): void {}
}
