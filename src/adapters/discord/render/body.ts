import type { Item, Section } from '../../../briefings/card.ts';
import { linksOf } from '../../../briefings/cards/places.ts';
import type { PlaceLink } from '../../chat.ts';
import { clip, escapeMarkup } from './markup.ts';
import { refsOf } from './references.ts';

/**
 * Facts, quotes and background within `budget` characters.
 *
 * Promise: a line is shown whole or not at all. What finds no room is left out from the end of the longest section, after single lines
 * that are larger than `LARGE`; each section says how many are missing and in which sources they stand. Numbers lead where `link` says.
 */
export function renderBody(sections: readonly Section[], budget: number, link?: PlaceLink): string {
  const groups = sections.map((section) => groupOf(section, link)).filter((group) => group.blocks.length > 0);
  const large = groups
    .flatMap((group) => group.blocks.map((block) => ({ group, block })))
    .filter(({ block }) => block.text.length > LARGE)
    .sort((a, b) => b.block.text.length - a.block.text.length);
  while (groups.length > 0 && lengthOf(groups) > budget) {
    const next = large.shift();
    const longest = groups.reduce((a, b) => (b.blocks.length > 0 && b.size > a.size ? b : a), NOBODY);
    if (next?.group.blocks.includes(next.block)) leaveOut(next.group, next.block);
    else if (longest.blocks.length > 0) leaveOut(longest, longest.blocks.at(-1)!);
    else groups.pop();
  }
  return groups.map(written).join('\n');
}

/** A line of this length crowds out others: it goes first. About a third of what an answer holds. */
const LARGE = 1_500;

interface Block {
  readonly text: string;
  /** How many items of the card it shows. */
  readonly items: number;
  readonly refs: readonly number[];
  readonly isQuote?: true;
}

interface Group {
  readonly heading: string;
  blocks: readonly Block[];
  /** Items that are left out. */
  missing: number;
  /** Where those stand. */
  readonly missingRefs: Set<number>;
  /** Characters of the blocks. */
  size: number;
}

const NOBODY: Group = { heading: '', blocks: [], missing: 0, missingRefs: new Set(), size: -1 };

function groupOf({ heading, items }: Section, link: PlaceLink | undefined): Group {
  const blocks = blocksOf(items, link);
  const size = blocks.reduce((sum, block) => sum + sizeOf(block), 0);
  return { heading, blocks, missing: 0, missingRefs: new Set(), size };
}

function leaveOut(group: Group, block: Block): void {
  group.blocks = group.blocks.filter((one) => one !== block);
  group.missing += block.items;
  for (const ref of block.refs) group.missingRefs.add(ref);
  group.size -= sizeOf(block);
}

/** With the line end behind it, and the empty line behind a quote. */
function sizeOf({ text, isQuote }: Block): number {
  return text.length + (isQuote ? 2 : 1);
}

function lengthOf(groups: readonly Group[]): number {
  return groups.reduce((sum, group) => sum + group.size + head(group).length + tail(group).length + 2, 0);
}

function written(group: Group): string {
  const lines = group.blocks.map(({ text, isQuote }, index) => {
    // Two quotes without an empty line between them would be drawn as one.
    return isQuote && group.blocks[index + 1]?.isQuote ? `${text}\n` : text;
  });
  return [head(group), ...lines, tail(group)].filter((line) => line !== '').join('\n');
}

function head({ heading }: Group): string {
  return heading === '' ? '' : `### ${escapeMarkup(clip(heading, 80))}`;
}

/** `3 more [2 5]`: how many lines are missing, and where they stand. */
function tail({ blocks, missing, missingRefs }: Group): string {
  if (missing === 0) return '';
  const refs = [...missingRefs].slice(0, MOST_REFS).sort((a, b) => a - b);
  return `-# ${missing} ${blocks.length > 0 ? 'more' : 'too long to show here'}${refsOf(refs)}`;
}

const MOST_REFS = 50;

/** One block for each item; quotes that go on from each other are one. */
function blocksOf(items: readonly Item[], link: PlaceLink | undefined): readonly Block[] {
  const blocks: Block[] = [];
  let spoken: Extract<Item, { readonly kind: 'quote' }>[] = [];
  for (const [index, item] of items.entries()) {
    const next = items[index + 1];
    if (item.kind === 'quote') {
      spoken.push(item);
      if (next?.kind === 'quote' && next.continues) continue;
      blocks.push(quoteBlock(spoken, link));
      spoken = [];
    } else blocks.push(...lineBlock(item, link));
  }
  return blocks;
}

function quoteBlock(quotes: readonly Extract<Item, { readonly kind: 'quote' }>[], link: PlaceLink | undefined): Block {
  const refs = [...new Set(quotes.flatMap((quote) => quote.refs))];
  const by = quotes.flatMap((quote) => (quote.by ? [escapeMarkup(quote.by)] : []));
  const lines = quotes.map((quote) => `> “${escapeMarkup(quote.text)}”`);
  const under = `${by.join(' · ')}${refsOf(refs, linksOf(quotes, link))}`.trim();
  const text = [...lines, ...(under ? [`> -# ${under}`] : [])].join('\n');
  return { text, items: quotes.length, refs, isQuote: true };
}

function lineBlock(item: Item, link: PlaceLink | undefined): readonly Block[] {
  switch (item.kind) {
    case 'fact': {
      const note = item.note?.trim() ? ` *${escapeMarkup(item.note.trim())}*` : '';
      return [
        {
          text: `- ${escapeMarkup(item.text)}${refsOf(item.refs, linksOf([item], link))}${note}`,
          items: 1,
          refs: item.refs,
        },
      ];
    }
    case 'passage': {
      const when = item.when ? `**${escapeMarkup(item.when)}** ` : '';
      return [
        {
          text: `- ${when}${escapeMarkup(item.text)}${refsOf(item.refs, linksOf([item], link))}`,
          items: 1,
          refs: item.refs,
        },
      ];
    }
    case 'text':
      return [{ text: `${typedOf(item)}${escapeMarkup(item.text)}`, items: 1, refs: [] }];
    default:
      return [];
  }
}

function typedOf({ typed }: Extract<Item, { readonly kind: 'text' }>): string {
  return typed === undefined ? '' : `- **${escapeMarkup(typed)}** `;
}
