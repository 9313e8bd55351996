import type { Briefing } from './briefing.ts';

/** Leaves out the sources that no line of it names. Numbers stay as they are in the whole briefing. */
export function withItsSources(part: Briefing): Briefing {
  const named = new Set([
    ...part.facts.flatMap(({ support, conflict = [] }) => [...support, ...conflict.map(({ source }) => source)]),
    ...[...part.quotes, ...part.background, ...part.timeline].map(({ source }) => source),
  ]);
  return {
    ...part,
    sources: part.sources.filter(({ number }) => named.has(number)),
    links: part.links.filter(({ source }) => named.has(source)),
  };
}
