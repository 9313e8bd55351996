import { createHash } from 'node:crypto';
import type { ArticleFacts } from '../briefings/article.ts';
import { siteAt, tellingSite } from '../briefings/site.ts';
import type { Entry } from './archive.ts';

/*
 * When two texts are the same article.
 *
 * Keys are tried in this order, and the first that is known decides:
 *   1. the canonical URL, then those of its aliases;
 *   2. the feed's GUID: by itself where it is an address, URN or tag, which nobody else gives to another article; any other within its
 *      outlet (without an outlet, within the URL's host);
 *   3. the normalised title and lead within the outlet. A wire report in another outlet is another article: copies are told by their
 *      text, when a briefing is made. A column that opens alike every week is not one article: see `SAME_LEAD_WITHIN`;
 *   4. the id, for an article without a URL: its very text within the outlet.
 * A key belongs to the article that carried it last.
 *
 * Knowing an article is one thing, changing it another: see `mayChange`.
 */

/** What an article can be recognised by, most certain first. */
export interface Keys {
  readonly urls: readonly Buffer[];
  readonly guid?: Buffer;
  readonly lead?: Buffer;
}

type Identified = Entry['article'];

/**
 * Title and lead join two articles only if they were published within this time of each other (or one is undated). Outlets correct a
 * report within days; after that, equal openings are a series: the weather, the week's agenda.
 */
export const SAME_LEAD_WITHIN = 3 * 24 * 60 * 60 * 1000;

/**
 * One spelling for all addresses of a page: host in lower case, no user, default port, fragment, tracking parameters or trailing slash,
 * remaining parameters in order. Undefined for what is no http(s) address. For comparing: print the address as it was given.
 */
export function canonicalUrl(url: string): string | undefined {
  const parsed = URL.parse(url.trim());
  if (parsed === null || (parsed.protocol !== 'http:' && parsed.protocol !== 'https:')) return undefined;
  const kept = [...parsed.searchParams].filter(([name]) => !isTracking(name));
  const parameters = new URLSearchParams(kept);
  parameters.sort();
  const search = parameters.size === 0 ? '' : `?${parameters}`;
  return `${parsed.protocol}//${parsed.host}${withoutTrailingSlashes(parsed.pathname)}${search}`;
}

/** The id of a new article: 20 hexadecimal digits, from the canonical URL, else from the outlet and the raw text. */
export function idOf(article: Pick<Identified, 'url' | 'source' | 'raw'>): string {
  const url = article.url === undefined ? undefined : canonicalUrl(article.url);
  const hash = url === undefined ? digest('text', outletOf(article), article.raw) : digest('url', url);
  return hash.toString('hex', 0, 10);
}

/** What `article` can be recognised by. */
export function keysOf(article: Identified): Keys {
  const given = [article.url, ...(article.aliases ?? [])].filter((url) => url !== undefined);
  const urls = given.map(canonicalUrl).filter((url) => url !== undefined);
  const guid = guidOf(article, urls[0]);
  const opening = openingOf(article);
  return {
    urls: [...new Set(urls)].map((url) => digest('url', url)),
    ...(guid === undefined ? {} : { guid: digest('guid', ...guid) }),
    ...(opening === undefined ? {} : { lead: digest('lead', outletOf(article), ...opening) }),
  };
}

/**
 * Whether what `said` comes from may change what is known of an article: the site of its address may, whoever told it first may until
 * that site speaks, and whatever its own address led to. Who writes another's address, GUID or headline into a feed of his own may not.
 *
 * What comes without an address and is told by no site was put in by hand, and may.
 */
export function mayChange(said: Identified, known: Pick<ArticleFacts, 'url' | 'toldBy'>): boolean {
  const [teller, owner] = [tellingSite(said), siteAt(known.url) ?? known.toldBy];
  if (teller === undefined || owner === undefined || teller === owner || teller === known.toldBy) return true;
  const address = known.url && canonicalUrl(known.url);
  return said.toldBy === undefined && (said.aliases ?? []).some((alias) => canonicalUrl(alias) === address);
}

/**
 * Whose word an article is: that of the site that tells it, of the one of its address, else of the outlet under whose name it came. Names
 * are easily invented: sites come first.
 */
export function tellerOf(article: Pick<ArticleFacts, 'toldBy' | 'url' | 'source'>): string | undefined {
  return tellingSite(article) ?? (outletOf(article) || undefined);
}

/** The GUID with the scope that it is unique in. A bare one may be "17": without knowing whose it is, it says nothing. */
function guidOf(
  { guid, source }: Identified,
  url: string | undefined,
): readonly [scope: string, guid: string] | undefined {
  if (guid === undefined || guid === '') return undefined;
  if (UNIQUE_GUID.test(guid)) return ['', guid];
  const scope = outletOf(source === undefined ? {} : { source }) || (url === undefined ? '' : new URL(url).host);
  return scope === '' ? undefined : [scope, guid];
}

/** Addresses with something behind the host, URNs and tag URIs (RFC 4151) belong to one publisher each. */
const UNIQUE_GUID = /^(?:https?:\/\/[^/]+\/.|urn:.|tag:.)/i;

/** Equal for equal raw texts. */
export function textFingerprint(article: Pick<Identified, 'raw'>): Buffer {
  return digest('raw', article.raw);
}

/** Equal for titles that differ in case, spaces and punctuation at most. Undefined where no title is known. */
export function titleFingerprint(article: Pick<Identified, 'title'>): Buffer | undefined {
  const title = normalise(article.title ?? '');
  return title === '' ? undefined : digest('title', title);
}

/** Parameters that say where a reader came from, never which page: those of the large analytics, advertising and newsletter services. */
const TRACKING = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid igshid igsh mc_cid mc_eid mkt_tok _ga _gl _hsenc _hsmi ' +
    'li_fat_id wickedid vero_id oly_enc_id oly_anon_id cmpid ocid ncid smid s_cid at_medium at_campaign ns_campaign ns_mchannel ns_source'
  ).split(' '),
);

function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return lower.startsWith('utm_') || TRACKING.has(lower);
}

function withoutTrailingSlashes(path: string): string {
  let end = path.length;
  while (end > 0 && path[end - 1] === '/') end--;
  return path.slice(0, end);
}

/** A lead shorter than this is a heading or a dateline, and the next paragraph belongs to it. In code units. */
const SHORT_LEAD = 60;
const LONG_LEAD = 300;

/** Title and lead, normalised. Without a title, more of the text has to agree. Undefined where nothing can be compared. */
function openingOf(article: Identified): readonly [title: string, lead: string] | undefined {
  const title = normalise(article.title ?? article.clean.title ?? '');
  const enough = title === '' ? LONG_LEAD : SHORT_LEAD;
  let lead = '';
  for (const { start, end } of article.clean.paragraphs) {
    lead = `${lead} ${normalise(article.clean.text.slice(start, Math.min(end, start + LONG_LEAD)))}`.trim();
    if (lead.length >= enough) break;
  }
  return lead === '' ? undefined : [title, lead];
}

const NOT_WORD = /[^\p{L}\p{N}\p{M}]+/gu;

function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(NOT_WORD, ' ').trim();
}

function outletOf(article: Pick<ArticleFacts, 'source'>): string {
  return normalise(article.source ?? '');
}

/** 128 bits of SHA-256 over `parts`, which are told apart by their lengths. */
function digest(...parts: readonly string[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part, 'utf16le');
  return hash.digest().subarray(0, 16);
}
