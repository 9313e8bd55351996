import type { types } from '@slack/bolt';
import type { Card, Item } from '../../briefings/card.ts';
import { withOwnPlaces } from '../../briefings/cards/places.ts';
import type { ChatAnswer, ChatButton, PlaceLink } from '../chat.ts';
import { LIMITS } from './limits.ts';
import { renderBody } from './render/body.ts';
import { isReference, refsOf, renderReferences } from './render/references.ts';
import { clip, escapeText, plain, sizeOf } from './render/rich.ts';

/** A message as Slack's Web API and response URLs take it. */
export interface SlackMessage {
  /** For notifications and readers of the screen. */
  readonly text: string;
  readonly blocks: types.KnownBlock[];
  readonly unfurl_links: false;
  readonly unfurl_media: false;
}

/**
 * Draws an answer as a message that Slack accepts, whatever the card.
 *
 * Promise: a quote is shown whole or not at all; every source keeps its number; words of articles format nothing and can ping nobody.
 * Everything that comes from articles stands in rich text or plain text, which Slack does not parse: escaping `mrkdwn` would need
 * invisible signs between the words of a quote, and they would be copied with it. The numbers lead to their places where `link` gives
 * addresses and no line has to give way to them.
 */
export function renderAnswer({ card, buttons }: Pick<ChatAnswer, 'card' | 'buttons'>, link?: PlaceLink): SlackMessage {
  return { text: fallback(card), blocks: renderCard(card, buttons, link), unfurl_links: false, unfurl_media: false };
}

/** The blocks alone, for App Home. */
export function renderCard(card: Card, buttons: readonly ChatButton[] = [], link?: PlaceLink): types.KnownBlock[] {
  const title = clip(card.title.trim(), LIMITS.header);
  const head: types.KnownBlock[] = [
    ...(title ? [{ type: 'header' as const, text: { type: 'plain_text' as const, text: title, emoji: false } }] : []),
    ...small(card.aside),
  ];
  const tail: types.KnownBlock[] = [
    ...small(card.footer.filter((line) => line.trim() !== '').join(' · ')),
    ...rows(buttons),
  ];
  const referring = card.sections.filter(({ items }) => items.some(isReference));
  const room = LIMITS.blocksJson - sizeOf(head) - sizeOf(tail);
  const isAlone = card.sections.every(({ items }) => items.every(isReference));
  const references = referenceBlocks(referring, room * MOST_REFERENCES, isAlone);
  const free = LIMITS.blocks - head.length - tail.length - references.length;
  const body = bodyWithin(card.sections, room - sizeOf(references), free, link);
  const blocks = [...head, ...body, ...references, ...tail];
  return blocks.length > 0 ? blocks : small('Nothing to show.');
}

/** With all links, else with one for each line, where that has room; else without. */
function bodyWithin(
  sections: Card['sections'],
  room: number,
  most: number,
  link: PlaceLink | undefined,
): types.RichTextBlock[] {
  const linked = link ? [sections, withOwnPlaces(sections)] : [];
  const whole = linked.map((wished) => renderBody(wished, Number.POSITIVE_INFINITY, most, link));
  return whole.find((body) => sizeOf(body) <= room) ?? renderBody(sections, room, most);
}

/** 40 sources with addresses of 80 characters keep their links. */
const MOST_REFERENCES = 0.75;

/** One block for each section, or one for all where their lines would not fit. */
function referenceBlocks(sections: Card['sections'], budget: number, isAlone: boolean): types.RichTextBlock[] {
  if (sections.length === 0) return [];
  const headings = sections.map(({ heading }) => clip(heading.trim() || 'Sources', MOST_HEADING));
  const room = budget - headings.reduce((sum, heading) => sum + sizeOf(heading) + FRAME_JSON, 0);
  const groups = sections.map(({ items }) => items.filter(isReference));
  const drawn = renderReferences(groups, room, isAlone);
  return drawn.map((lines, index) => {
    const title = plain(`${headings.at(index - drawn.length)}\n`, { bold: true });
    return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [...title, ...lines] }] };
  });
}

const MOST_HEADING = 80;

/** `{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"","style":{"bold":true}},]}]},`. */
const FRAME_JSON = 130;

/** A line in small grey letters. */
function small(text = ''): types.ContextBlock[] {
  const words = clip(text.trim(), MOST_SMALL);
  return words === '' ? [] : [{ type: 'context', elements: [{ type: 'plain_text', text: words, emoji: false }] }];
}

const MOST_SMALL = 500;

/** Views in a row of their own, above what acts on the answer: paging and sharing. */
function rows(buttons: readonly ChatButton[]): types.ActionsBlock[] {
  const once = [...new Map(buttons.map((button) => [button.action, button])).values()].filter(
    ({ action }) => action !== '' && action.length <= LIMITS.value,
  );
  const views = once.filter((button) => button.isCurrent !== undefined);
  const acts = once.filter((button) => button.isCurrent === undefined);
  return [views, acts]
    .filter((row) => row.length > 0)
    .map((row) => ({ type: 'actions', elements: row.slice(0, MOST_IN_ROW).map(drawButton) }));
}

/** Few enough for two rows of long buttons to leave room for the sources; the commands have at most six. */
const MOST_IN_ROW = 5;

/** What the ids of all buttons begin with: the rest only tells them apart, the action is the value. */
export const PRESS = 'press:';

/** The view that is shown stands out. */
function drawButton({ action, label, isCurrent }: ChatButton, index: number): types.Button {
  return {
    type: 'button',
    action_id: `${PRESS}${index}`,
    text: { type: 'plain_text', text: clip(label.trim() || '…', LIMITS.label), emoji: false },
    value: action,
    ...(isCurrent && { style: 'primary' }),
  };
}

/** Whole lines only: a notification cuts no quote either. */
function fallback({ title, aside = '', sections }: Card): string {
  const lines = [[clip(title.trim(), LIMITS.header), clip(aside, LIMITS.header)].filter(Boolean).join(' · ')];
  let room = MOST_FALLBACK - lines[0]!.length;
  for (const item of sections.flatMap(({ items }) => items)) {
    const words = isReference(item) ? '' : wordsOf(item);
    if (words === '' || words.length >= room) continue;
    lines.push(words);
    room -= words.length + 1;
  }
  return escapeText(lines.filter((line) => line !== '').join('\n')) || 'Copydesk';
}

/** Notifications show far less; Slack advises to stay under 4,000, after escaping too. */
const MOST_FALLBACK = 700;

function wordsOf(item: Exclude<Item, { readonly kind: 'source' | 'link' }>): string {
  if (item.kind === 'quote') return `“${item.text}”${item.by ? ` (${item.by})` : ''}${refsOf(item.refs)}`;
  if (item.kind === 'text') return `${item.typed === undefined ? '' : `${item.typed}  `}${item.text.trim()}`;
  return `${item.kind === 'fact' ? '• ' : ''}${item.text}${refsOf(item.refs)}`;
}
