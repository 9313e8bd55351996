import type { PageDraft } from '../../adapters/sources/page.ts';
import type { Article, Draft, Media } from '../../briefings/article.ts';
import { siteAt } from '../../briefings/site.ts';

/** A page that has less than so many times the letters of the teaser shows the teaser again, and nothing else. */
const FULLER = 1.3;

/** How many of the title's words a page must have to be the page of that article: a wall of consent has none. */
const TITLE_SHARE = 0.5;

/**
 * The article of a page that a feed's item led to, with what the feed says of it; absent where the page has no more than the teaser, or
 * is another page than that of the article (a wall of consent, the home page).
 *
 * What the feed says wins, but for the outlet, whose feed is often named after a section, and the address, which the page knows best. Of
 * what others publish, whether its link says so or leads there, a feed says the date alone.
 */
export function withPage(teaser: Draft, page: PageDraft, address: string): Draft | undefined {
  if (!isFuller(page.raw, teaser.raw) || !isAbout(page, teaser.title) || isHome(address, teaser.url)) return undefined;
  const { isPaywalled, url: named, ...said } = page;
  const { raw: _, format: __, extent: ___, aliases = [], source, media, url: listed, toldBy, ...known } = teaser;
  const url = named !== undefined && !isHome(named, listed) ? named : address;
  const isOwn = toldBy === undefined && (listed === undefined || siteAt(url) === siteAt(listed));
  const outlet = page.source ?? (isOwn ? source : undefined);
  const all = mediaOf(page.media, isOwn ? media : []);
  return {
    ...said,
    ...(isOwn ? known : dateBeside(said, known)),
    url,
    aliases: [address, ...(listed === undefined ? [] : [listed]), ...aliases].filter((alias) => alias !== url),
    ...(outlet === undefined ? {} : { source: outlet }),
    ...(all.length === 0 ? {} : { media: all }),
    ...(isPaywalled ? { extent: 'teaser' as const } : {}),
  };
}

/**
 * What a feed may say of what others publish: the date, where their page has none or nearly the same. Feeds know it best, and could make old
 * news new.
 */
function dateBeside(
  said: Pick<Draft, 'published'>,
  { published, isBacklog }: Pick<Draft, 'published' | 'isBacklog'>,
): Pick<Draft, 'published' | 'isBacklog'> {
  const isBelieved = published !== undefined && Math.abs(published - (said.published ?? published)) <= NEARLY_MS;
  return { ...(isBelieved ? { published } : {}), ...(isBacklog === undefined ? {} : { isBacklog }) };
}

/** Pages tell days without a time or a zone. */
const NEARLY_MS = 2 * 86_400_000;

/** A stored article as if its source handed it over again. */
export function draftFrom({
  id: _,
  revision: __,
  stored: ___,
  withdrawn: ____,
  clean: _____,
  ...facts
}: Article): Draft {
  return { ...facts, format: 'text' };
}

function isFuller(page: string, teaser: string): boolean {
  return wordsOf(page).join('').length > wordsOf(teaser).join('').length * FULLER;
}

function isAbout(page: PageDraft, title = ''): boolean {
  const words = wordsOf(title).filter((word) => word.length > 3);
  if (words.length < 2) return true;
  const there = new Set([...wordsOf(page.title ?? ''), ...wordsOf(page.raw)]);
  return words.filter((word) => there.has(word)).length >= words.length * TITLE_SHARE;
}

/** A link to an article that ends at the front page is a link to nothing. */
function isHome(address: string, listed = ''): boolean {
  const pathOf = (url: string) => {
    const { pathname = '', search = '' } = URL.parse(url) ?? {};
    return pathname.replace(/\/+$/, '') + search;
  };
  return pathOf(address) === '' && pathOf(listed) !== '';
}

/** In scripts without spaces a title is one word. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

function mediaOf(...lists: readonly (readonly Media[] | undefined)[]): readonly Media[] {
  const byUrl = new Map<string, Media>();
  for (const one of lists.flatMap((list) => list ?? [])) if (!byUrl.has(one.url)) byUrl.set(one.url, one);
  return [...byUrl.values()];
}
