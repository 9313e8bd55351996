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

/** Where each number of a line leads, where `link` gives an address for its place. */
export function linksOf(
  lines: readonly { readonly places?: readonly Place[] }[],
  link: ((place: Place) => string | undefined) | undefined,
): ReadonlyMap<number, string> {
  const links = new Map<number, string>();
  for (const place of lines.flatMap(({ places = [] }) => places)) {
    const url = links.has(place.ref) ? undefined : link?.(place);
    if (url !== undefined) links.set(place.ref, url);
  }
  return links;
}
