/** What the prefixes in scope stand for. The default namespace has the prefix ''. */
export type Scope = ReadonlyMap<string, string>;

/**
 * The name of an element as this reader knows it, whatever prefixes the feed uses: lower case, without prefix for the words of RSS and
 * Atom, with the usual prefix for those of modules (`dc:date`, `media:content`), with `?:` for everything else.
 *
 * A prefix that is declared with an unknown address, or not declared at all, is taken for what it usually is.
 */
export function canonicalName(written: string, scope: Scope): string {
  const colon = written.indexOf(':');
  const prefix = colon < 0 ? '' : written.slice(0, colon).toLowerCase();
  const local = written.slice(colon + 1).toLowerCase();
  const known = knownPrefix(prefix, scope.get(prefix));
  return known === '' ? local : `${known}:${local}`;
}

function knownPrefix(prefix: string, address: string | undefined): string {
  if (!address) return USUAL.get(prefix) ?? '?';
  return MODULES.get(address) ?? (prefix === '' ? '?' : (USUAL.get(prefix) ?? '?'));
}

/** What prefixes stand for in an element: as around it, but for what it declares itself. */
export function scopeOf(attributes: ReadonlyMap<string, string>, outer: Scope | undefined): Scope {
  let scope: Map<string, string> | undefined;
  for (const [name, value] of attributes) {
    if (!/^xmlns(?::|$)/.test(name)) continue;
    scope ??= new Map(outer);
    const address = namespaceOf(value);
    // what a whole feed calls its own is RSS or Atom, whatever address it made up for it
    if (name === 'xmlns' && !outer && !MODULES.has(address)) continue;
    if (scope.size < MAX_NAMESPACES) scope.set(name.slice('xmlns:'.length), address);
  }
  return scope ?? outer ?? NO_NAMESPACES;
}

/** Feeds declare ten at most. */
const MAX_NAMESPACES = 100;

const NO_NAMESPACES: Scope = new Map();

/** The address of a namespace, in the one form that is compared. */
function namespaceOf(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^https:/, 'http:')
    .replace(/[/#]$/, '');
}

/** RSS and Atom share what has no prefix: feeds mix them, and their words hardly clash. */
const MODULES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '': [
      'http://www.w3.org/2005/atom',
      'http://purl.org/atom/ns',
      'http://backend.userland.com/rss',
      'http://backend.userland.com/rss2',
      'http://backend.userland.com/rss091',
      'http://backend.userland.com/rss092',
      'http://blogs.law.harvard.edu/tech/rss',
      'http://cyber.law.harvard.edu/rss',
      'http://www.rssboard.org/rss-specification',
      'http://purl.org/rss/1.0',
      'http://purl.org/net/rss1.1',
      'http://my.netscape.com/rdf/simple/0.9',
      'http://channel.netscape.com/rdf/simple/0.9',
      'http://purl.org/rss',
    ],
    rdf: ['http://www.w3.org/1999/02/22-rdf-syntax-ns', 'http://www.w3.org/tr/rdf-syntax'],
    dc: ['http://purl.org/dc/elements/1.1', 'http://purl.org/dc/elements/1.0', 'http://purl.org/dc/elements'],
    dcterms: ['http://purl.org/dc/terms'],
    content: ['http://purl.org/rss/1.0/modules/content'],
    media: ['http://search.yahoo.com/mrss', 'http://www.rssboard.org/media-rss'],
    itunes: ['http://www.itunes.com/dtds/podcast-1.0.dtd'],
    sy: ['http://purl.org/rss/1.0/modules/syndication'],
    feedburner: ['http://rssnamespace.org/feedburner/ext/1.0'],
    xhtml: ['http://www.w3.org/1999/xhtml'],
  }).flatMap(([prefix, addresses]) => addresses.map((address) => [address, prefix] as const)),
);

const USUAL: ReadonlyMap<string, string> = new Map([
  ['', ''],
  ['atom', ''],
  ['rss', ''],
  ...['rdf', 'dc', 'dcterms', 'content', 'media', 'itunes', 'sy', 'feedburner', 'xhtml'].map(
    (prefix) => [prefix, prefix] as const,
  ),
]);
