import type { ChatAnswer } from '../../adapters/chat.ts';
import type { Briefing } from '../../briefings/briefing.ts';
import { briefingCard } from '../../briefings/cards/briefing.ts';
import type { BriefRequest } from '../brief.ts';
import { pageButtons, shareButton } from '../buttons.ts';
import type { Visit } from '../room.ts';
import { type Asked, actionOf, remember } from '../sessions.ts';

export const BRIEF_VIEWS = ['all', 'facts', 'quotes', 'timeline', 'sources'] as const;
export type BriefView = (typeof BRIEF_VIEWS)[number];

/** The view of this name; the whole briefing where there is none. */
export function viewNamed(name: string | undefined): BriefView {
  return BRIEF_VIEWS.find((view) => view === name) ?? 'all';
}

/**
 * One page of one view of a briefing, with buttons to the others, to the asker alone.
 *
 * `asked` is what the buttons ask again. `make` makes the briefing in the size that the view needs; what it throws is thrown on.
 */
export async function viewAnswer(
  asked: Asked,
  { room, view: pressed, page }: Pick<Visit, 'room' | 'view' | 'page'>,
  make: (size: Pick<BriefRequest, 'facts' | 'quotes' | 'timeline'>) => Promise<Briefing>,
  nearest: readonly string[] = [],
): Promise<ChatAnswer> {
  const view = viewNamed(pressed ?? asked.options.view);
  const { part, pages } = partOf(await make(SIZES[view]), view, page);
  const card = briefingCard(part, {
    timeZone: room.config.timeZone,
    now: room.now(),
    nearest,
    nothing: NOTHING[view],
  });
  const key = await remember(asked, room.state);
  const views = BRIEF_VIEWS.map((each) => ({
    action: actionOf(key, each),
    label: LABELS[each],
    isCurrent: each === view,
  }));
  return { card, buttons: [...views, ...pageButtons(key, view, page, pages), shareButton(key)], isPrivate: true };
}

const LABELS: Readonly<Record<BriefView, string>> = {
  all: 'Briefing',
  facts: 'Facts',
  quotes: 'Quotes',
  timeline: 'Timeline',
  sources: 'Sources',
};

/** How much a view has in all. The first view is to be read at a glance. */
const SIZES: Readonly<Record<BriefView, Pick<BriefRequest, 'facts' | 'quotes' | 'timeline'>>> = {
  all: { facts: 5, quotes: 3 },
  facts: { facts: 24, quotes: 0 },
  quotes: { facts: 0, quotes: 24 },
  timeline: { facts: 0, quotes: 0, timeline: 24 },
  sources: { facts: 24, quotes: 24, timeline: 24 },
};

/** What is said where there are articles, but nothing in them for this view. */
const NOTHING: Readonly<Record<BriefView, string>> = {
  all: 'Nothing in these articles can be told by itself.',
  facts: 'No sentence of these articles can stand as a fact by itself.',
  quotes: 'These articles quote nobody.',
  timeline: 'These articles state no date that has a sure place in the calendar.',
  sources: 'No line of these articles can be cited by itself.',
};

const A_PAGE = 8;

function partOf(
  briefing: Briefing,
  view: BriefView,
  page: number,
): { readonly part: Briefing; readonly pages: number } {
  if (view === 'all') return { part: briefing, pages: 1 };
  const none = { facts: [], quotes: [], background: [], timeline: [], links: [] };
  const list = briefing[view];
  const shown = { ...briefing, ...none, [view]: list.slice(page * A_PAGE, (page + 1) * A_PAGE) };
  return {
    part: view === 'sources' ? shown : withItsSources(shown),
    pages: Math.max(1, Math.ceil(list.length / A_PAGE)),
  };
}

/** Leaves out the sources that no line of it names. Numbers stay as they are in the whole briefing. */
function withItsSources(part: Briefing): Briefing {
  const named = new Set([
    ...part.facts.flatMap(({ support, conflict = [] }) => [...support, ...conflict.map(({ source }) => source)]),
    ...[...part.quotes, ...part.timeline].map(({ source }) => source),
  ]);
  return { ...part, sources: part.sources.filter(({ number }) => named.has(number)) };
}
