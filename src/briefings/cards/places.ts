import type { Span } from '../article.ts';
import type { Source } from '../briefing.ts';
import type { Place, Section } from '../card.ts';

/** The places of a line, the first one known of each source. */
export function placesOf(
  sources: readonly Source[],
  said: readonly (readonly [source: number, spans: readonly Span[]])[],
): readonly Place[] {
  const known = new Map<number, Place>();
  for (const [number, spans] of said) {
    const source = sources.find((one) => one.number === number);
    if (!source || known.has(number)) continue;
    known.set(number, { ref: number, article: source.article, revision: source.revision, spans });
  }
  return [...known.values()];
}

/** Sections whose lines tell where they stand in one source alone: that of the words that are printed. */
export function withOwnPlaces(sections: readonly Section[]): readonly Section[] {
  return sections.map((section) => ({
    ...section,
    items: section.items.map((item) =>
      'places' in item && item.places ? { ...item, places: item.places.slice(0, 1) } : item,
    ),
  }));
}

/** Where each number leads, where `link` gives an address for its place. What several quotes cite in one source is one place. */
export function linksOf(
  lines: readonly { readonly places?: readonly Place[] }[],
  link: ((place: Place) => string | undefined) | undefined,
): ReadonlyMap<number, string> {
  const joined = new Map<number, Place>();
  for (const place of lines.flatMap(({ places = [] }) => places)) {
    const known = joined.get(place.ref);
    joined.set(place.ref, known ? { ...known, spans: [...known.spans, ...place.spans] } : place);
  }
  const links = [...joined].map(([ref, place]) => [ref, link?.(place)] as const);
  return new Map(links.filter((entry): entry is [number, string] => entry[1] !== undefined));
}
