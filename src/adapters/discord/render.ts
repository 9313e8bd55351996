import type { Card } from '../../briefings/card.ts';
import { withOwnPlaces } from '../../briefings/cards/places.ts';
import type { ChatAnswer, ChatButton, PlaceLink } from '../chat.ts';
import { LIMITS } from './limits.ts';
import { renderBody } from './render/body.ts';
import { clip, clipEscaped } from './render/markup.ts';
import { references, renderReferences } from './render/references.ts';

/** A message as discord.js sends it. */
export interface DiscordMessage {
  readonly embeds: DiscordEmbed[];
  readonly components: ActionRow[];
  readonly allowedMentions: { readonly parse: [] };
}

export interface DiscordEmbed {
  readonly color: number;
  readonly description: string;
  readonly footer?: { readonly text: string };
}

export interface ActionRow {
  readonly type: 1;
  readonly components: readonly Button[];
}

interface Button {
  readonly type: 2;
  readonly style: 1 | 2;
  readonly label: string;
  readonly custom_id: string;
  readonly disabled?: boolean;
}

/**
 * Draws an answer as a message that Discord accepts, whatever the card.
 *
 * Promise: a quote is shown whole or not at all; every source keeps its number; words of articles format nothing and can ping nobody.
 * The numbers lead to their places where `link` gives addresses and no line has to give way to them.
 */
export function renderAnswer(
  { card, buttons }: Pick<ChatAnswer, 'card' | 'buttons'>,
  link?: PlaceLink,
): DiscordMessage {
  return { embeds: renderCard(card, link), components: buttonRows(buttons), allowedMentions: { parse: [] } };
}

/** Ink blue: the same for every answer, so that a channel's readers know the desk's cards. */
const COLOR = 0x3b6ea5;

/** One embed; the sources get one of their own where both do not fit. */
function renderCard(card: Card, link: PlaceLink | undefined): DiscordEmbed[] {
  const footer = clip(card.footer.filter((line) => line.trim() !== '').join(' · '), MOST_FOOTER);
  const head = headOf(card);
  const referring = card.sections.filter((section) => references(section).length > 0);
  const isAlone = card.sections.every((section) => references(section).length === section.items.length);
  const sources = referring.length === 0 ? '' : renderReferences(referring, MOST_SOURCES, isAlone);
  const room = Math.min(LIMITS.description, LIMITS.embeds - footer.length - sources.length - 2);
  const body = bodyWithin(card.sections, room - head.length - 1, link) || (sources ? '' : '-# Nothing to show.');
  const above = [head, body].filter((text) => text !== '').join('\n');
  const whole = [above, sources].filter((text) => text !== '').join('\n');
  const parts = whole.length <= LIMITS.description ? [whole] : [above, sources];
  return parts.map((description, index) => ({
    color: COLOR,
    description,
    ...(index === parts.length - 1 && footer && { footer: { text: footer } }),
  }));
}

/** With all links, else with one for each line, where that has room; else without. */
function bodyWithin(sections: Card['sections'], room: number, link: PlaceLink | undefined): string {
  const linked = link ? [sections, withOwnPlaces(sections)] : [];
  const whole = linked.map((wished) => renderBody(wished, Number.POSITIVE_INFINITY, link));
  return whole.find((body) => body.length <= room) ?? renderBody(sections, room);
}

/** The title is a heading of the text: an embed's own title is drawn smaller than the headings under it. */
function headOf({ title, aside = '' }: Card): string {
  const name = clipEscaped(title.trim(), LIMITS.title);
  const beside = clipEscaped(aside.trim(), MOST_ASIDE);
  return [...(name ? [`## ${name}`] : []), ...(beside ? [`-# ${beside}`] : [])].join('\n');
}

const MOST_FOOTER = 500;
const MOST_ASIDE = 200;

/** What sources and links may take of the 6,000: 40 sources with addresses of 80 characters keep their links. */
const MOST_SOURCES = 3_800;

/** Views in rows of their own, above what acts on the answer: paging and sharing. */
function buttonRows(buttons: readonly ChatButton[]): ActionRow[] {
  const once = [...new Map(buttons.map((button) => [button.action, button])).values()];
  const views = once.filter((button) => button.isCurrent !== undefined);
  const acts = once.filter((button) => button.isCurrent === undefined);
  return [...inRows(views), ...inRows(acts)].slice(0, LIMITS.rows).map((row) => ({ type: 1, components: row }));
}

function inRows(buttons: readonly ChatButton[]): readonly (readonly Button[])[] {
  const rows = Math.ceil(buttons.length / LIMITS.buttonsInRow);
  return Array.from({ length: rows }, (_, row) =>
    buttons.slice(row * LIMITS.buttonsInRow, (row + 1) * LIMITS.buttonsInRow).map(drawButton),
  );
}

/** The view that is shown stands out and cannot be pressed again. */
function drawButton({ action, label, isCurrent }: ChatButton): Button {
  return {
    type: 2,
    style: isCurrent ? 1 : 2,
    label: clip(label.trim() || '…', LIMITS.label),
    custom_id: action,
    ...(isCurrent && { disabled: true }),
  };
}
