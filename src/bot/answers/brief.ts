import type { Instant } from '../../briefings/article.ts';
import type { Briefing } from '../../briefings/briefing.ts';
import type { Card } from '../../briefings/card.ts';
import { briefingCard } from '../../briefings/cards/briefing.ts';
import type { TopicChoice } from '../brief.ts';
import type { Room } from '../room.ts';

export const BRIEF_VIEWS = ['all', 'facts', 'quotes', 'sources'] as const;
export type BriefView = (typeof BRIEF_VIEWS)[number];

export interface BriefWish {
  readonly view: BriefView;
  /** From 0. */
  readonly page: number;
  /** News of this many milliseconds up to now. */
  readonly span?: number;
}

/** How many facts and quotes a view has in all. The first view is to be read at a glance. */
const SIZES: Readonly<Record<BriefView, { readonly facts: number; readonly quotes: number }>> = {
  all: { facts: 5, quotes: 3 },
  facts: { facts: 24, quotes: 0 },
  quotes: { facts: 0, quotes: 24 },
  sources: { facts: 24, quotes: 24 },
};
const A_PAGE = 8;

/** One page of one view of the briefing on a topic, and how many pages the view has. Throws `StoreError`. */
export async function briefAnswer(
  { library, config, now }: Room,
  topic: Extract<TopicChoice, { ok: true }>,
  { view, page, span }: BriefWish,
): Promise<{ readonly card: Card; readonly pages: number }> {
  const request = { ...SIZES[view], ...(span === undefined ? {} : { since: wholeMinute(now() - span) }) };
  const briefing = await library.brief(topic, request, now());
  const { part, pages } = partOf(briefing, view, page);
  const options = { timeZone: config.timeZone, now: now(), nearest: config.topics.map(({ name }) => name) };
  return { card: briefingCard(part, options), pages };
}

/** What is asked again within the minute is the same question. */
function wholeMinute(at: Instant): Instant {
  return at - (at % 60_000);
}

function partOf(
  briefing: Briefing,
  view: BriefView,
  page: number,
): { readonly part: Briefing; readonly pages: number } {
  const none = { facts: [], quotes: [], background: [], links: [] };
  switch (view) {
    case 'all':
      return { part: briefing, pages: 1 };
    case 'facts':
      return {
        part: withItsSources({ ...briefing, ...none, facts: pageOf(briefing.facts, page) }),
        pages: pagesOf(briefing.facts),
      };
    case 'quotes':
      return {
        part: withItsSources({ ...briefing, ...none, quotes: pageOf(briefing.quotes, page) }),
        pages: pagesOf(briefing.quotes),
      };
    case 'sources':
      return {
        part: { ...briefing, ...none, sources: pageOf(briefing.sources, page) },
        pages: pagesOf(briefing.sources),
      };
  }
}

/** Leaves out the sources that no line of it names. Numbers stay as they are in the whole briefing. */
function withItsSources(part: Briefing): Briefing {
  const named = new Set([
    ...part.facts.flatMap(({ support, conflict = [] }) => [...support, ...conflict.map(({ source }) => source)]),
    ...part.quotes.map(({ source }) => source),
  ]);
  return { ...part, sources: part.sources.filter(({ number }) => named.has(number)) };
}

function pageOf<T>(list: readonly T[], page: number): readonly T[] {
  return list.slice(page * A_PAGE, (page + 1) * A_PAGE);
}

function pagesOf(list: readonly unknown[]): number {
  return Math.max(1, Math.ceil(list.length / A_PAGE));
}
