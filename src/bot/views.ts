import type { Briefing } from '../briefings/briefing.ts';
import { withItsSources } from '../briefings/part.ts';
import type { BriefRequest } from './library/brief.ts';

/** The whole briefing, or one part of it at length. */
export const VIEWS = ['all', 'facts', 'quotes', 'background', 'timeline', 'sources'] as const;
export type View = (typeof VIEWS)[number];

/** How much a view has in all. The whole briefing is to be read at a glance. */
export const SIZES: Readonly<Record<View, Pick<BriefRequest, 'facts' | 'quotes' | 'timeline'>>> = {
  all: { facts: 5, quotes: 5 },
  facts: { facts: 24, quotes: 0 },
  quotes: { facts: 0, quotes: 24 },
  background: { facts: 3, quotes: 0 }, // what led here is told beside the facts
  timeline: { facts: 0, quotes: 0, timeline: 24 },
  sources: { facts: 24, quotes: 24, timeline: 24 },
};

/** Whether no article was found, of whatever time. */
export function isUnfound({ coverage }: Pick<Briefing, 'coverage'>): boolean {
  return coverage.considered === 0 && coverage.lastMatch === undefined;
}

/** What is said where there are articles, but nothing in them for this view. */
export const NOTHING: Readonly<Record<View, string>> = {
  all: 'Nothing in these articles can be told by itself.',
  facts: 'No sentence of these articles can stand as a fact by itself.',
  quotes: 'No quotations were found in these articles.',
  background: 'These articles do not say what led here.',
  timeline: 'These articles state no date that has a sure place in the calendar.',
  sources: 'No line of these articles can be cited by itself.',
};

/**
 * The part of a briefing that a view shows, with the sources that it names and the coverage of the whole.
 *
 * Sources keep their numbers: not every number need be there.
 */
export function viewOf(briefing: Briefing, view: View): Briefing {
  if (view === 'all') return briefing;
  const none = { facts: [], quotes: [], background: [], timeline: [], links: [] };
  const part: Briefing = { ...briefing, ...none, [view]: briefing[view] };
  return view === 'sources' ? part : withItsSources(part);
}
