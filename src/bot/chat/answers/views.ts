import type { ChatAnswer } from '../../../adapters/chat.ts';
import type { Briefing } from '../../../briefings/briefing.ts';
import { briefingCard } from '../../../briefings/cards/briefing.ts';
import type { BriefRequest } from '../../library/brief.ts';
import { isUnfound, NOTHING, SIZES, type View, viewOf } from '../../views.ts';
import { alone, pageButtons, shareButton } from '../buttons.ts';
import type { Visit } from '../context.ts';
import { type Asked, actionOf, remember } from '../sessions.ts';

/** The views that have a button: what led here stands on the first one. */
export const CHAT_VIEWS = ['all', 'facts', 'quotes', 'timeline', 'sources'] as const satisfies readonly View[];
type ChatView = (typeof CHAT_VIEWS)[number];

/**
 * One page of one view of a briefing, with buttons to the others, to the asker alone.
 *
 * Without any where no article was found. `asked` is what the buttons ask again. `make` makes the briefing in the size that the view needs,
 * `hints` tells what may help where nothing was ever found; what they throw is thrown on.
 */
export async function viewAnswer(
  asked: Asked,
  { context, view: pressed, page }: Pick<Visit, 'context' | 'view' | 'page'>,
  make: (size: Pick<BriefRequest, 'facts' | 'quotes' | 'timeline'>) => Promise<Briefing>,
  { nearest, hints }: Unfound = {},
): Promise<ChatAnswer> {
  const view = viewNamed(pressed ?? asked.options.view);
  const briefing = await make(view === 'all' ? AT_A_GLANCE : SIZES[view]);
  const { part, pages } = pageOf(briefing, view, page);
  const card = briefingCard(part, {
    timeZone: context.config.timeZone,
    now: context.now(),
    ...(nearest === undefined ? {} : { nearest }),
    ...(hints !== undefined && isUnfound(briefing) ? { hints: await hints() } : {}),
    nothing: NOTHING[view],
  });
  // where nothing was found, every view would say the same
  if (briefing.coverage.considered === 0) return alone(card);
  const key = await remember(asked, context.state);
  const views = CHAT_VIEWS.map((each) => ({
    action: actionOf(key, each),
    label: LABELS[each],
    isCurrent: each === view,
  }));
  return { card, buttons: [...views, ...pageButtons(key, view, page, pages), shareButton(key)], isPrivate: true };
}

/** What is offered where a topic finds nothing. */
interface Unfound {
  readonly nearest?: readonly string[];
  readonly hints?: () => Promise<readonly string[]>;
}

/** A card in a chat is read at a glance. */
const AT_A_GLANCE = { facts: 5, quotes: 3 };

/** The view of this name; the whole briefing where there is none. */
function viewNamed(name: string | undefined): ChatView {
  return CHAT_VIEWS.find((view) => view === name) ?? 'all';
}

const LABELS: Readonly<Record<ChatView, string>> = {
  all: 'Briefing',
  facts: 'Facts',
  quotes: 'Quotes',
  timeline: 'Timeline',
  sources: 'Sources',
};

const A_PAGE = 8;

function pageOf(briefing: Briefing, view: ChatView, page: number): { readonly part: Briefing; readonly pages: number } {
  if (view === 'all') return { part: briefing, pages: 1 };
  const list = briefing[view];
  const shown = { ...briefing, [view]: list.slice(page * A_PAGE, (page + 1) * A_PAGE) };
  return { part: viewOf(shown, view), pages: Math.max(1, Math.ceil(list.length / A_PAGE)) };
}
