import type { Item } from '../../briefings/card.ts';
import { clip, type Inline, linked, plain, sizeOf } from './rich.ts';

/** What a card refers to: sources, and things to watch or read. */
export type Reference = Extract<Item, { readonly kind: 'source' | 'link' }>;

export function isReference(item: Item): item is Reference {
  return item.kind === 'source' || item.kind === 'link';
}

/**
 * Sources and links within `budget` characters of JSON.
 *
 * Promise: the number of every source stands there, and its link too; only where even numbers with links exceed the budget, the longest
 * addresses are left out first. Wordings are shortened before that.
 */
export function renderReferences(items: readonly Reference[], budget: number): Inline[] {
  for (const wording of WORDINGS) {
    const lines = items.flatMap((item, index) => line(item, wording, index > 0));
    if (sizeOf(lines) <= budget * wording.share) return lines;
  }
  return inLine(items, budget);
}

/** How long a source's words and its note may be, and which part of the budget they may then take: facts matter more than wordings. */
const WORDINGS = [
  { text: 240, note: 300, share: 0.6 },
  { text: 50, note: 60, share: 0.6 },
  { text: 24, note: 0, share: 0.8 },
] as const;

function line(item: Reference, { text, note }: (typeof WORDINGS)[number], isLater: boolean): Inline[] {
  const words = linked(clip(item.text.trim() || 'untitled', text), item.url);
  const start = isLater ? '\n' : '';
  if (item.kind === 'link') return [...plain(start), ...words, ...plain(refsOf(item.refs))];
  const remark = item.note && note > 0 ? plain(`  ${clip(item.note, note)}`, { italic: true }) : [];
  return [...plain(`${start}${item.number}`, { bold: true }), ...plain('  '), ...words, ...remark];
}

/** `1 · 2 · 3`, linked from the shortest address on while there is room. */
function inLine(items: readonly Reference[], budget: number): Inline[] {
  const drawn = items.map((item) => {
    const words = item.kind === 'source' ? String(item.number) : clip(item.text.trim() || 'link', 20);
    return { words, link: linked(words, item.url) };
  });
  const order = drawn.map((_, index) => index).sort((a, b) => sizeOf(drawn[a]!.link) - sizeOf(drawn[b]!.link));
  let room = budget - sizeOf(drawn.map(({ words }) => words).join(' · '));
  const isLinked = new Set<number>();
  for (const index of order) {
    const more = sizeOf(drawn[index]!.link) + SEPARATOR_JSON;
    if (more > room) break;
    isLinked.add(index);
    room -= more;
  }
  const elements: Inline[] = [];
  let unlinked = '';
  drawn.forEach(({ words, link }, index) => {
    unlinked += index > 0 ? ' · ' : '';
    if (!isLinked.has(index)) unlinked += words;
    else {
      elements.push(...plain(unlinked), ...link);
      unlinked = '';
    }
  });
  return [...elements, ...plain(clip(unlinked, Math.max(1, budget)))];
}

/** What `{"type":"text","text":" · "},` takes beside a link. */
const SEPARATOR_JSON = 32;

/** ` [1 3]`, or nothing. */
export function refsOf(numbers: readonly number[]): string {
  return numbers.length === 0 ? '' : ` [${numbers.join(' ')}]`;
}
