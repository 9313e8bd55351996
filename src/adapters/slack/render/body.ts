import type { types } from '@slack/bolt';
import type { Item, Section } from '../../../briefings/card.ts';
import { linksOf } from '../../../briefings/cards/places.ts';
import type { PlaceLink } from '../../chat.ts';
import { isReference, type Reference, withRefs } from './references.ts';
import { clip, type Inline, plain, sizeOf } from './rich.ts';

type Lines = Exclude<Item, Reference>;

/** What stands or falls together: one item, or a quote with those that go on from it. */
interface Unit {
  readonly elements: readonly types.RichTextBlockElement[];
  readonly items: number;
  readonly isQuote: boolean;
}

/**
 * The sections of a card but its references, each as a block, within `room` characters of JSON and `most` blocks.
 *
 * Promise: facts are left out from a section's end, with "N more"; a quote is shown whole or not at all. Every section gets its first line
 * before any gets its second, so that long facts leave room for quotes.
 */
export function renderBody(
  sections: readonly Section[],
  room: number,
  most: number,
  link?: PlaceLink,
): types.RichTextBlock[] {
  const parts = sections
    .map(({ heading, items }) => ({
      heading: clip(heading, MOST_HEADING),
      units: unitsOf(
        items.filter((item) => !isReference(item)),
        link,
      ),
      shown: new Set<number>(),
      isFull: false,
    }))
    .filter(({ units }) => units.length > 0)
    .slice(0, most);
  let left = room - parts.reduce((sum, { heading }) => sum + sizeOf(heading) + PART_JSON, 0);
  const longest = Math.max(0, ...parts.map(({ units }) => units.length));
  for (let rank = 0; rank < longest; rank++) {
    for (const part of parts) {
      const unit = part.units[rank];
      if (!unit || (part.isFull && !unit.isQuote)) continue;
      const size = sizeOf(unit.elements) + LIST_JSON;
      if (size > left) part.isFull = true;
      else {
        part.shown.add(rank);
        left -= size;
      }
    }
  }
  return parts.map(({ heading, units, shown }) => block(heading, units, shown));
}

const MOST_HEADING = 80;

/** What a block takes with its heading's frame and "N more". */
const PART_JSON = 330;

/** What a list's frame or an empty line takes: `{"type":"rich_text_section","elements":[{"type":"text","text":"\\n"}]},`. */
const LIST_JSON = 75;

function block(heading: string, units: readonly Unit[], shown: ReadonlySet<number>): types.RichTextBlock {
  const elements: types.RichTextBlockElement[] = heading === '' ? [] : [line(plain(heading, { bold: true }))];
  let missing = 0;
  units.forEach((unit, index) => {
    if (!shown.has(index)) missing += unit.items;
    else for (const element of unit.elements) join(elements, element);
  });
  if (missing > 0) elements.push(line(plain(`${missing} more`, { italic: true })));
  return { type: 'rich_text', elements };
}

/** Bullets that follow each other are one list; between quotes that do stands an empty line. */
function join(elements: types.RichTextBlockElement[], element: types.RichTextBlockElement): void {
  const last = elements.at(-1);
  if (last?.type === 'rich_text_quote' && element.type === 'rich_text_quote') elements.push(line(plain('\n')), element);
  else if (last?.type !== 'rich_text_list' || element.type !== 'rich_text_list') elements.push(element);
  else elements[elements.length - 1] = { ...last, elements: [...last.elements, ...element.elements] };
}

function unitsOf(items: readonly Lines[], link: PlaceLink | undefined): readonly Unit[] {
  const units: Unit[] = [];
  for (let index = 0; index < items.length; ) {
    const item = items[index]!;
    const group = item.kind === 'quote' ? spoken(items, index) : [item];
    const elements = item.kind === 'quote' ? drawQuotes(group as readonly Quote[], link) : drawLine(item, link);
    if (elements.length > 0) units.push({ elements, items: group.length, isQuote: item.kind === 'quote' });
    index += group.length;
  }
  return units;
}

type Quote = Extract<Item, { readonly kind: 'quote' }>;

/** The quote and those that go on from it. */
function spoken(items: readonly Lines[], start: number): readonly Quote[] {
  const group: Quote[] = [];
  for (const item of items.slice(start)) {
    if (item.kind !== 'quote' || (group.length > 0 && !item.continues)) break;
    group.push(item);
  }
  return group;
}

/** Words behind a bar, and under them, behind the same bar, who said them. */
function drawQuotes(quotes: readonly Quote[], link: PlaceLink | undefined): types.RichTextBlockElement[] {
  const words = quotes.flatMap(({ text }, index) => plain(`${index > 0 ? '\n' : ''}“${text}”`));
  const by = quotes.map((quote) => quote.by ?? '').find((name) => name !== '') ?? '';
  const refs = [...new Set(quotes.flatMap((quote) => quote.refs))];
  const isNamed = by !== '' || refs.length > 0;
  const under = isNamed ? withRefs(by === '' ? '\n' : `\n${by} `, refs, linksOf(quotes, link), { italic: true }) : [];
  return [{ type: 'rich_text_quote', elements: [...words, ...under] }];
}

function drawLine(item: Exclude<Lines, Quote>, link: PlaceLink | undefined): types.RichTextBlockElement[] {
  switch (item.kind) {
    case 'fact':
      return bullet([
        ...withRefs(item.text, item.refs, linksOf([item], link)),
        ...(item.note ? plain(`  ${item.note}`, { italic: true }) : []),
      ]);
    case 'passage':
      return bullet([
        ...(item.when ? plain(`${item.when}  `, { bold: true }) : []),
        ...withRefs(item.text, item.refs, linksOf([item], link)),
      ]);
    case 'text':
      if (item.typed !== undefined)
        return bullet([...plain(`${item.typed}  `, { bold: true }), ...plain(clip(item.text, MOST_NOTICE))]);
      return item.text === '' ? [] : [line(plain(clip(item.text, MOST_NOTICE)))];
  }
}

/** Words of our own, such as help. */
const MOST_NOTICE = 2_000;

function bullet(elements: Inline[]): types.RichTextBlockElement[] {
  return elements.length === 0 ? [] : [{ type: 'rich_text_list', style: 'bullet', elements: [line(elements)] }];
}

function line(elements: Inline[]): types.RichTextSection {
  return { type: 'rich_text_section', elements };
}
