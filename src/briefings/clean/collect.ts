import type { Link } from '../article.ts';
import { addressesIn, linkOf } from './links.ts';
import type { PlacedLink } from './placed-link.ts';
import type { SortedPart } from './roles.ts';

/** The links of an article, in order, each address once. What a page links for itself (share bars, prompts, adverts) is left out. */
export function collectLinks(parts: readonly SortedPart[], marked: readonly PlacedLink[]): readonly Link[] {
  const links = new Map<string, Link>();
  let next = 0;
  parts.forEach((part, index) => {
    const isWanted = !UNWANTED.has(part.kind);
    for (; next < marked.length && marked[next]!.at < part.end; next++) {
      const { at, ...link } = marked[next]!;
      if (at < part.start - LONGEST_MARK || isWanted)
        add(links, part.kind === 'related' ? asRelated(link, part) : link);
    }
    if (!isWanted) return;
    for (const url of addressesIn(part.text))
      add(links, part.kind === 'related' ? boxLink(url, parts, index) : linkOf(url));
  });
  for (; next < marked.length; next++) {
    const { at: _at, ...link } = marked[next]!;
    add(links, link);
  }
  return [...links.values()];
}

const UNWANTED = new Set<SortedPart['kind']>(['share', 'newsletter', 'advert', 'furniture']);

/** A link may start a little before the words that it shows: `[**`. */
const LONGEST_MARK = 8;

function add(links: Map<string, Link>, link: Link): void {
  if (!links.has(link.url)) links.set(link.url, link);
}

function asRelated(link: Link, part: SortedPart): Link {
  if (link.kind !== 'link') return link;
  return { ...link, kind: 'related', ...(part.label ? { label: part.label } : {}) };
}

/** An address in a related box: the box's title is the label of its article, and of a video only where no article shares it. */
function boxLink(url: string, parts: readonly SortedPart[], index: number): Link {
  const label = withoutAddresses(parts[index]!.label ?? '');
  const link = linkOf(url);
  const isShared = [parts[index - 1], parts[index + 1]].some(
    (part) => part?.kind === 'related' && addressesIn(part.text).some((other) => linkOf(other).kind === 'link'),
  );
  if (link.kind !== 'link') return label === '' || isShared ? link : { ...link, label };
  return { ...link, kind: 'related', ...(label === '' ? {} : { label }) };
}

function withoutAddresses(label: string): string {
  return addressesIn(label)
    .reduce((text, url) => text.replace(url, ''), label)
    .trim();
}
