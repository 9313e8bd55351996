import type { ArticleFacts } from '../../../briefings/article.ts';
import { ownAddress } from './address.ts';
import type { Block } from './blocks.ts';
import { readShownAuthor } from './bylines.ts';
import type { PageHead } from './head.ts';
import { headingsOf, headingText, isShown } from './headings.ts';
import { chooseTitle, isSameName } from './headline.ts';
import type { LinkedArticle } from './linked-data.ts';
import { nearHeadline } from './near.ts';
import { readPageDates } from './published.ts';
import type { Page, PageElement } from './tree.ts';

/**
 * What a page says of its article: in its linked data first, then in its meta elements, then where readers see it near the headline.
 *
 * A date is never taken from an address, running text, a comment or another article's teaser. `address` is where the page came from.
 */
export function readPageFacts(
  page: Page,
  head: PageHead,
  linked: LinkedArticle,
  blocks: readonly Block[],
  address?: string,
): ArticleFacts {
  const url = ownAddress([head.canonical, linked.url, head.meta('og:url')], address);
  const meta = head.meta('og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title');
  const { headings, outlets } = headingsOf(page, url, (linked.title ?? meta) !== undefined);
  const names = [linked.source, head.meta('og:site_name'), head.meta('application-name'), ...outlets];
  const sites = [...names, ...hostNames(address)].filter((name) => name !== undefined);
  const title = chooseTitle({
    linked: linked.title,
    meta,
    document: head.title,
    headings: headings.map(headingText),
    isShown: (words, below) => isShown(words, below, blocks),
    sites,
  });
  const headline = headings.find((heading) => headingText(heading) === title) ?? headings[0];
  const near = nearHeadline(blocks, headline, title);
  const writers = [
    linked.author,
    head.meta(
      'author',
      'article:author_name',
      'byl',
      'parsely-author',
      'sailthru.author',
      'dc.creator',
      'article:author',
    ),
  ]
    .filter((name) => name !== undefined && isName(name))
    .map((name) => withoutOutlet(name!, sites));
  const person = writers.find((name) => !sites.some((site) => isSameName(name, site)));
  return present({
    title,
    author: person ?? shownAuthor(page, near, blocks, headline, sites) ?? writers[0],
    source: linked.source ?? head.meta('og:site_name', 'application-name'),
    language: head.language || linked.language,
    url,
    ...readPageDates(page, head, linked, near, blocks, headline, title, url),
  });
}

function shownAuthor(
  page: Page,
  near: readonly Block[],
  blocks: readonly Block[],
  headline: PageElement | undefined,
  sites: readonly string[],
): string | undefined {
  const shown = readShownAuthor(page, near, blocks, headline);
  return shown && withoutOutlet(shown, sites);
}

/** `Ines Rowe, Harbour Times` */
function withoutOutlet(written: string, sites: readonly string[]): string {
  const [name, outlet, ...more] = written.split(/\s*(?:[,|]|\s[–—-])\s+/);
  const isTold = name && outlet && more.length === 0 && sites.some((site) => isSameName(outlet, site));
  return isTold ? name : written;
}

function isName(written: string): boolean {
  return (
    !/^https?:|^@|^(?:admin|administrator|editor|unknown|author|null|undefined)$/i.test(written) &&
    /\p{L}/u.test(written)
  );
}

/** `www.harbour-times.example` gives `harbour-times.example` and `harbour-times`. */
function hostNames(address: string | undefined): readonly string[] {
  if (!address || !URL.canParse(address)) return [];
  const host = new URL(address).hostname.replace(/^www\d?\./, '');
  const labels = host.split('.');
  return [host, ...labels.slice(0, -1).filter((label) => label.length > 3)];
}

function present(facts: { readonly [Key in keyof ArticleFacts]: ArticleFacts[Key] | undefined }): ArticleFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
