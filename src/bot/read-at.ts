import { readBytes } from '../adapters/sources/article-bytes.ts';
import type { Fetched } from '../adapters/sources/http/fetched.ts';
import { CAPS, type Web } from '../adapters/sources/http.ts';
import { kindOfBytes } from '../adapters/sources/kinds.ts';
import type { Readers } from '../adapters/sources/readers.ts';
import type { Draft } from '../briefings/article.ts';
import { feedItems, type PlacedFeed } from './ingest/items.ts';

/** What is needed to read what lies outside. */
export interface Outside {
  readonly web: Web;
  readonly readers: Readers;
}

/** Articles that were read at an address, or why none could be, in words. */
export type ReadAt =
  | {
      readonly ok: true;
      readonly drafts: readonly Draft[];
      /** Where the address is that of a feed: of some of its items it may have no more than a teaser. */
      readonly feed?: PlacedFeed;
    }
  | { readonly ok: false; readonly why: string };

export interface ReadOptions {
  /** Tells by its ending what it is where nothing else does. */
  readonly name?: string;
  /** Value of the `Authorization` header, for the origin of the address alone. */
  readonly authorization?: string;
  readonly signal?: AbortSignal;
}

/**
 * Reads the page, feed, PDF, mail or text at an address. What it is, its content says, then its header, then the ending of its name.
 * Throws `StoreError` where the way to the outside cannot tell whether others are at the host, and nothing else.
 */
export async function readAt(
  address: string,
  { web, readers }: Outside,
  { name = '', authorization, signal }: ReadOptions = {},
): Promise<ReadAt> {
  const wish = {
    url: address,
    accept: 'file',
    maxBytes: CAPS.file,
    ...(authorization && { authorization }),
    ...(signal && { signal }),
  } as const;
  const fetched = await web.fetch(wish);
  if (fetched.outcome !== 'fetched') return { ok: false, why: 'why' in fetched ? fetched.why : 'answered 304' };
  const kind = kindOf(fetched, name);
  if (kind === 'feed') return readFeedAt(fetched, address, readers);
  const draft = kind === 'page' ? await readPageAt(fetched, readers) : await readFileAt(kind, fetched, readers);
  if ('why' in draft) return { ok: false, why: draft.why };
  return { ok: true, drafts: [{ url: fetched.url, ...draft, aliases: [fetched.url, address] }] };
}

type Whole = Extract<Fetched, { outcome: 'fetched' }>;

/** What the bytes are; something else with a slash where they are nothing that is read, as the header names it. */
function kindOf({ url, headers, bytes }: Whole, name: string): string {
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  const kind = kindOfBytes(bytes);
  const head = new TextDecoder().decode(bytes.subarray(0, 1_000)).trimStart();
  if (kind === 'pdf' || kind === 'mail') return kind;
  if (/^<(?:rss|feed|rdf:RDF)\b/i.test(head) || /\b(?:rss|atom|rdf|feed\+json)\b/.test(type)) return 'feed';
  if (kind === 'page' || /html/.test(type)) return 'page';
  if (/\b(?:xml|json)$/.test(type) || /^(?:<\?xml|\{)/.test(head)) return 'feed';
  if (type === 'text/markdown' || /\.md$/i.test(name || new URL(url).pathname)) return 'markdown';
  return /^(?:text\/|application\/octet-stream$|$)/.test(type) ? 'text' : type;
}

async function readFeedAt({ url, headers, bytes }: Whole, asked: string, readers: Readers): Promise<ReadAt> {
  const contentType = headers.get('content-type') ?? undefined;
  const read = await readers.read('feed', bytes, { url, ...(contentType === undefined ? {} : { contentType }) });
  if (!read.ok) return read;
  const feed = { ...read.value, addresses: [asked, url] };
  const drafts = feedItems(feed, false).map(({ draft, isTeaser }) =>
    isTeaser ? { ...draft, extent: 'teaser' as const } : draft,
  );
  return drafts.length === 0 ? { ok: false, why: 'is a feed without articles' } : { ok: true, drafts, feed };
}

async function readPageAt({ url, headers, bytes }: Whole, readers: Readers): Promise<Draft | { readonly why: string }> {
  if (bytes.length > CAPS.page) return { why: `is a page of more than ${CAPS.page / 1_000_000} MB` };
  const contentType = headers.get('content-type') ?? undefined;
  const read = await readers.read('page', bytes, { url, ...(contentType === undefined ? {} : { contentType }) });
  if (!read.ok) return read;
  const { isPaywalled, ...draft } = read.value;
  return isPaywalled ? { ...draft, extent: 'teaser' } : draft;
}

const ENDINGS: Readonly<Record<string, string>> = { pdf: '.pdf', mail: '.eml', markdown: '.md', text: '.txt' };

async function readFileAt(
  kind: string,
  { url, bytes }: Whole,
  readers: Readers,
): Promise<Draft | { readonly why: string }> {
  const ending = ENDINGS[kind];
  if (ending === undefined) return { why: `is ${kind}: pages, feeds, PDFs, mails and texts are read` };
  return readBytes(`file${ending}`, bytes, { url }, readers);
}
