import { chance } from '../synthetic.ts';
import type { Question, Reply } from './web.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export interface WorldOptions {
  readonly seed: number;
  readonly feeds: number;
  readonly hosts: number;
  readonly start: number;
  readonly days: number;
  /** How many of the feeds have only teasers, 0 to 1. */
  readonly teasers: number;
}

/** An article of the simulated internet. `edits` are in their order. */
export interface WorldArticle {
  /** Stands in its text, and in no other. */
  readonly mark: string;
  readonly published: number;
  readonly edits: readonly { readonly at: number; readonly what: 'text' | 'title' | 'url' | 'guid' }[];
  readonly withdrawn?: number;
}

export interface WorldFeed {
  readonly url: string;
  readonly host: string;
  /** Where its articles stand: some groups have one site for the pages of all their outlets. */
  readonly pageHost: string;
  readonly validators: 'etag' | 'date' | 'both' | 'none';
  readonly isTeasers: boolean;
  readonly maxAge?: number;
  readonly movesAt?: number;
  readonly endsAt?: number;
  /** Newest first. */
  readonly articles: readonly WorldArticle[];
}

interface Outage {
  readonly from: number;
  readonly to: number;
  readonly how: 'drop' | 'error' | 'busy';
}

/** The edition of each article's text that was last served whole, by its mark. */
export type Served = Map<string, { readonly edition: number; readonly at: number }>;

/** How many items a feed holds. */
const WINDOW = 10;

/**
 * A made-up internet: feeds on hosts that publish, edit and withdraw articles, move, end, are busy, break off and fail, the same each time for
 * the same options.
 */
export function makeWorld(options: WorldOptions) {
  const random = chance(options.seed);
  const end = options.start + options.days * DAY;
  const outages = new Map(Array.from({ length: options.hosts }, (_, i) => [hostName(i), outagesOf(random, options)]));
  const feeds = Array.from({ length: options.feeds }, (_, i) => makeFeed(i, random, options, end));
  const byAddress = new Map(feeds.flatMap((feed) => [feed.url, movedUrl(feed)].map((url) => [url, feed] as const)));
  const pages = new Map<string, { readonly feed: WorldFeed; readonly article: WorldArticle }>();
  for (const feed of feeds)
    for (const article of feed.articles)
      for (const edition of [0, 1, 2])
        pages.set(`https://${feed.pageHost}/${article.mark}/${edition}`, { feed, article });
  const served: Served = new Map();

  function answer(question: Question, now: number): Reply {
    const { url } = question;
    const outage = outages.get(url.hostname)?.find(({ from, to }) => from <= now && now < to);
    if (outage) return troubled(outage, now);
    if (url.pathname === '/robots.txt') return robotsReply(question);
    const feed = byAddress.get(url.href);
    if (feed) return feedReply(feed, question, now, served);
    const page = pages.get(url.href);
    return page ? pageReply(page.feed, page.article, question, now, served) : { status: 404 };
  }

  return { feeds, answer, served };
}

function makeFeed(i: number, random: () => number, { hosts, start, teasers }: WorldOptions, end: number): WorldFeed {
  const host = hostName(i % hosts);
  const validators = (['etag', 'date', 'both', 'both', 'etag', 'both', 'none'] as const)[Math.floor(random() * 7)]!;
  const perDay = 0.3 + random() * 4;
  const articles: WorldArticle[] = [];
  // what was there before anybody listened
  for (let n = 0, at = start - WINDOW * (DAY / perDay); at < end; n++, at += (DAY / perDay) * (0.2 + 1.6 * random())) {
    const published = Math.floor(at / 1000) * 1000;
    articles.unshift({ mark: `m${i}x${n}`, published, ...fateOf(published, random) });
  }
  const days = (end - start) / DAY;
  return {
    url: `https://${host}/feed/${i}`,
    host,
    pageHost: i % 2 === 0 ? 'pages.example' : host,
    validators,
    isTeasers: random() < teasers,
    articles,
    ...(random() < 0.3 ? { maxAge: [0, 900, 3600, 7200][Math.floor(random() * 4)]! } : {}),
    ...(random() < 0.05 ? { movesAt: start + random() * days * 0.6 * DAY } : {}),
    ...(random() < 0.03 ? { endsAt: start + (0.2 + random() * 0.6) * days * DAY } : {}),
  };
}

function fateOf(published: number, random: () => number): Pick<WorldArticle, 'edits' | 'withdrawn'> {
  const edits = [];
  for (let at = published; edits.length < 2 && random() < 0.2; ) {
    at += 10 * MINUTE + random() * 8 * HOUR;
    edits.push({
      at: Math.floor(at / 1000) * 1000,
      what: (['text', 'title', 'url', 'guid'] as const)[Math.floor(random() * 4)]!,
    });
  }
  return random() < 0.03 ? { edits, withdrawn: published + HOUR + random() * 10 * HOUR } : { edits };
}

function outagesOf(random: () => number, { start, days }: WorldOptions): readonly Outage[] {
  return Array.from({ length: Math.ceil(days * random()) }, () => {
    const from = start + random() * days * DAY;
    const how = (['drop', 'error', 'busy', 'busy'] as const)[Math.floor(random() * 4)]!;
    return { from, to: from + 10 * MINUTE + random() * 3 * HOUR, how };
  });
}

/** A tenth of all pages is closed. */
function robotsReply({ etag }: Question): Reply {
  const headers = { etag: '"1"' };
  if (etag === headers.etag) return { status: 304, headers };
  return { status: 200, headers, body: 'User-agent: *\nDisallow: /m*7/\nCrawl-delay: 2\n' };
}

/** Whether robots.txt keeps a page of this path out. */
export function isClosedPage(path: string): boolean {
  return /^\/m.*7\//.test(path);
}

function troubled({ to, how }: Outage, now: number): Reply {
  if (how === 'drop') return 'drop';
  if (how === 'error') return { status: 500 };
  // some say it in seconds, some as a date
  const isEven = Math.floor(to) % 2 === 0;
  const retryAfter = isEven ? String(Math.ceil((to - now) / 1000)) : new Date(to + 1000).toUTCString();
  return { status: isEven ? 429 : 503, headers: { 'retry-after': retryAfter, date: new Date(now).toUTCString() } };
}

function feedReply(feed: WorldFeed, question: Question, now: number, served: Served): Reply {
  if (feed.endsAt !== undefined && now >= feed.endsAt) return { status: 410 };
  if (feed.movesAt !== undefined && now >= feed.movesAt && question.url.href === feed.url)
    return { status: 301, headers: { location: movedUrl(feed) } };
  const shown = shownIn(feed, now);
  const state = shown.map((article) => `${article.mark}.${editionOf(article, now)}`).join();
  const changed = Math.max(
    ...shown.flatMap((article) => [article.published, ...article.edits.map(({ at }) => at)]).filter((at) => at <= now),
  );
  const etag = `"${hash(state)}"`;
  // the date alone does not tell a withdrawal
  const lastModified = new Date(
    Math.max(changed, ...feed.articles.map(({ withdrawn = 0 }) => (withdrawn <= now ? withdrawn : 0))),
  ).toUTCString();
  const headers = {
    'content-type': 'application/rss+xml',
    ...(feed.validators === 'etag' || feed.validators === 'both' ? { etag } : {}),
    ...(feed.validators === 'date' || feed.validators === 'both' ? { 'last-modified': lastModified } : {}),
    ...(feed.maxAge === undefined ? {} : { 'cache-control': `max-age=${feed.maxAge}` }),
  };
  const isSame = question.etag !== undefined ? question.etag === etag : question.lastModified === lastModified;
  if (isSame && feed.validators !== 'none') return { status: 304, headers };
  if (!feed.isTeasers)
    for (const article of shown) served.set(article.mark, { edition: editionAs(article, now, 'text'), at: now });
  return { status: 200, headers, body: rssOf(feed, shown, now) };
}

function pageReply(feed: WorldFeed, article: WorldArticle, question: Question, now: number, served: Served): Reply {
  if (article.withdrawn !== undefined && now >= article.withdrawn) return { status: 410 };
  const edition = editionOf(article, now);
  const etag = `"${article.mark}.${edition}"`;
  if (question.etag === etag) return { status: 304, headers: { etag } };
  served.set(article.mark, { edition: editionAs(article, now, 'text'), at: now });
  const body = `<!DOCTYPE html><html lang="en"><head><title>${titleOf(article, now)}</title></head><body><article><h1>${titleOf(article, now)}</h1>${textOf(article, now)}</article></body></html>`;
  return {
    status: 200,
    headers: { 'content-type': 'text/html', ...(feed.validators === 'none' ? {} : { etag }) },
    body,
  };
}

function rssOf(feed: WorldFeed, shown: readonly WorldArticle[], now: number): string {
  const items = shown.map((article) => {
    const text = feed.isTeasers
      ? `<p>${sentence(article, 0, editionAs(article, now, 'text'))}</p>`
      : textOf(article, now);
    return `<item><title>${titleOf(article, now)}</title><link>${linkOf(feed, article, now)}</link><guid isPermaLink="false">${article.mark}-${editionAs(article, now, 'guid')}</guid><pubDate>${new Date(article.published).toUTCString()}</pubDate><content:encoded><![CDATA[${text}]]></content:encoded></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Outlet of ${feed.host}</title>${items.join('')}</channel></rss>`;
}

function shownIn(feed: WorldFeed, now: number): readonly WorldArticle[] {
  return feed.articles
    .filter(({ published, withdrawn }) => published <= now && (withdrawn === undefined || now < withdrawn))
    .slice(0, WINDOW);
}

function editionOf({ edits }: WorldArticle, now: number): number {
  return edits.filter(({ at }) => at <= now).length;
}

function editionAs({ edits }: WorldArticle, now: number, what: WorldArticle['edits'][number]['what']): number {
  return edits.filter((edit) => edit.at <= now && edit.what === what).length;
}

function titleOf(article: WorldArticle, now: number): string {
  return `Council of ward ${article.mark} decides, take ${editionAs(article, now, 'title')}`;
}

function linkOf(feed: WorldFeed, article: WorldArticle, now: number): string {
  return `https://${feed.pageHost}/${article.mark}/${editionAs(article, now, 'url')}`;
}

function textOf(article: WorldArticle, now: number): string {
  const edition = editionAs(article, now, 'text');
  return [0, 1, 2, 3].map((n) => `<p>${sentence(article, n, edition)}</p>`).join('');
}

function sentence({ mark }: WorldArticle, n: number, edition: number): string {
  const figure = hash(`${mark} ${n} ${edition}`) % 900;
  return `In ward ${mark} the council counted ${figure} boats at the northern pier, ${n === 0 ? `in version ${edition} of its report` : `part ${n}`}, and put off its vote on the ferry terminal until the harbour master comes back from the inspection of the flood defences.`;
}

function movedUrl(feed: WorldFeed): string {
  return feed.movesAt === undefined ? feed.url : `${feed.url}/moved`;
}

function hostName(i: number): string {
  return `h${i}.example`;
}

function hash(text: string): number {
  let value = 0;
  for (const letter of text) value = (Math.imul(value, 31) + letter.codePointAt(0)!) >>> 0;
  return value;
}
