import type { Item, Section } from '../../briefings/card.ts';
import { clip, escapeMarkup, maskedLink } from './markup.ts';

/** What a card refers to: sources and things to watch or read. */
export type Reference = Extract<Item, { readonly kind: 'source' | 'link' }>;

/**
 * The sections of sources and links, within `budget` characters.
 *
 * Promise: the number of every source stands there, and its link too; only where even bare links exceed the budget, the longest
 * addresses are left out first. Wordings are shortened before that.
 */
export function renderReferences(sections: readonly Section[], budget: number): string {
  const wished = WORDINGS.map((wording) => sections.map((section) => listed(section, wording)).join('\n')).find(
    (text) => text.length <= budget * (1 - ROOM_FOR_BODY),
  );
  if (wished !== undefined) return wished;
  const bare = sections.map(headingOf).join('\n');
  return `${bare}\n${inLine(sections.flatMap(references), budget - bare.length - 1)}`;
}

/** Full lines of sources leave this part of their budget to facts and quotes, which matter more than wordings. */
const ROOM_FOR_BODY = 0.4;

export function references({ items }: Section): readonly Reference[] {
  return items.filter((item): item is Reference => item.kind === 'source' || item.kind === 'link');
}

/** How long a source's words and its note may be: as they are, then shortened. */
const WORDINGS = [
  { text: 160, note: 300 },
  { text: 60, note: 80 },
] as const;

/** Sources in small text: they are looked up, not read. */
function listed(section: Section, { text, note }: (typeof WORDINGS)[number]): string {
  const lines = references(section).map((item) => {
    const words = maskedLink(clip(item.text, text), item.url);
    if (item.kind === 'link') return `- ${words}${refsOf(item.refs)}`;
    const remark = item.note ? `\n-# ${escapeMarkup(clip(item.note, note))}` : '';
    return `-# **${item.number}** ${words}${remark}`;
  });
  return [headingOf(section), ...lines].join('\n');
}

function headingOf({ heading }: Section): string {
  return heading === '' ? '' : `### ${escapeMarkup(clip(heading, 80))}`;
}

/** `1 · 2 · 3`, linked from the shortest address on while there is room. */
function inLine(items: readonly Reference[], budget: number): string {
  const bare = items.map((item) => (item.kind === 'source' ? String(item.number) : escapeMarkup(clip(item.text, 20))));
  const linked = items.map((item) =>
    maskedLink(item.kind === 'source' ? String(item.number) : clip(item.text, 20), item.url),
  );
  let room = budget - bare.join(' · ').length;
  const order = items.map((_, index) => index).sort((a, b) => linked[a]!.length - linked[b]!.length);
  const shown = [...bare];
  for (const index of order) {
    const more = linked[index]!.length - bare[index]!.length;
    if (more > room) break;
    shown[index] = linked[index]!;
    room -= more;
  }
  return room < 0 ? clip(bare.join(' · '), budget) : shown.join(' · ');
}

/** ` [1 3]`, or nothing. */
export function refsOf(numbers: readonly number[]): string {
  return numbers.length === 0 ? '' : ` [${numbers.join(' ')}]`;
}
