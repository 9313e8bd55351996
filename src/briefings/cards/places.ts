import type { Place, Section } from '../card.ts';

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
