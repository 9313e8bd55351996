import { getDomain } from 'tldts';
import type { ArticleFacts } from './article.ts';

/**
 * Whose a host is, by the public suffix list (publicsuffix.org), its private part too: `www.valleypost.co.uk` and `feeds.valleypost.co.uk` are one site,
 * `alice.github.io` and `bob.github.io` are two. What has no owner below a suffix (an address in numbers, `localhost`, the suffix
 * itself) is a site of its own.
 */
export function siteOf(host: string): string {
  const name = host.toLowerCase().replace(/\.$/, '');
  return getDomain(name, OPTIONS) ?? name;
}

/** Hosts come from URLs that are read already. */
const OPTIONS = { allowPrivateDomains: true, extractHostname: false, validateHostname: false };

/** The site of an address; undefined for what is none. */
export function siteAt(url: string | undefined): string | undefined {
  const host = url === undefined ? '' : (URL.parse(url)?.hostname ?? '');
  return host === '' ? undefined : siteOf(host);
}

/** The site whose word an article is: that of whoever tells it in place of its publisher, else the one of its address. */
export function tellingSite({ toldBy, url }: Pick<ArticleFacts, 'toldBy' | 'url'>): string | undefined {
  return toldBy ?? siteAt(url);
}
