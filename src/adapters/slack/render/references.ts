import type { types } from '@slack/bolt';
import type { Item } from '../../../briefings/card.ts';
import { clip, type Inline, linked, plain, sizeOf } from './rich.ts';

/** What a card refers to: sources, and things to watch or read. */
export type Reference = Extract<Item, { readonly kind: 'source' | 'link' }>;

export function isReference(item: Item): item is Reference {
  return item.kind === 'source' || item.kind === 'link';
}

/**
 * The references of each section, within `budget` characters of JSON over all.
 *
 * Promise: the number of every source stands there, and its link too; only where even numbers with links exceed the budget, the longest
 * addresses are left out first, and all sections become one. Wordings are shortened before that. Headlines are shown where a card is
 * about its sources alone (`isAlone`): below a briefing they would be longer than the briefing.
 */
export function renderReferences(
  sections: readonly (readonly Reference[])[],
  budget: number,
  isAlone = false,
): readonly Inline[][] {
  for (const wording of isAlone ? [HEADLINES, ...WORDINGS] : WORDINGS) {
    const drawn = sections.map((items) => listed(items, wording));
    if (sizeOf(drawn) <= budget * wording.share) return drawn;
  }
  return [inLine(sections.flat(), budget)];
}

interface Wording {
  /** How many characters of each part are shown at most; none of it at 0. */
  readonly text: number;
  readonly detail: number;
  readonly title: number;
  readonly note: number;
  /** Which part of the budget they may take: facts matter more than wordings. */
  readonly share: number;
}

const HEADLINES: Wording = { text: 80, detail: 160, title: 240, note: 300, share: 1 };

/** As they are, then shortened. */
const WORDINGS: readonly Wording[] = [
  { text: 160, detail: 160, title: 0, note: 300, share: 0.6 },
  { text: 50, detail: 0, title: 0, note: 60, share: 0.6 },
  { text: 24, detail: 0, title: 0, note: 0, share: 0.8 },
];

function listed(items: readonly Reference[], wording: Wording): Inline[] {
  const links = items.filter((item) => item.kind === 'link');
  const sources = items.filter((item) => item.kind === 'source');
  const lines = [
    ...links.map((item) => [...linked(nameOf(item, wording.text), item.url), ...plain(refsOf(item.refs))]),
    ...(wording.title > 0 ? sources.map((source) => lineOf(source, wording)) : flowOf(sources, wording)),
  ];
  return lines.flatMap((line, index) => (index > 0 ? [...plain('\n'), ...line] : line));
}

type Source = Extract<Reference, { readonly kind: 'source' }>;

function nameOf({ text }: Reference, most: number): string {
  return clip(text.trim() || 'untitled', most);
}

/** A line of its own: `1 Meridian Wire, Wed 7 Oct: the headline`. What names it last is the link. */
function lineOf(source: Source, wording: Wording): Inline[] {
  const who = nameOf(source, wording.text);
  const when = source.detail ? `, ${clip(source.detail, wording.detail)}` : '';
  return [
    ...plain(`${source.number}`, { bold: true }),
    ...(source.title
      ? [...plain(`  ${who}${when}: `), ...linked(clip(source.title, wording.title), source.url)]
      : [...plain('  '), ...linked(who, source.url), ...plain(when)]),
    ...(source.note ? plain(`\n${clip(source.note, wording.note)}`, { italic: true }) : []),
  ];
}

/** One paragraph: sources are looked up, not read. Corrections stand under it, each with its number. */
function flowOf(sources: readonly Source[], { text, detail, note }: Wording): readonly Inline[][] {
  if (sources.length === 0) return [];
  const paragraph = sources.flatMap((source, index) => {
    const before = index > 0 ? restOf(sources[index - 1]!, detail) : '';
    return [
      ...plain(`${before}${index > 0 ? `${TIED}· ` : ''}${source.number}${TIED}`),
      ...linked(nameOf(source, text), source.url),
    ];
  });
  const notes = note > 0 ? sources.filter((source) => source.note) : [];
  return [
    [...paragraph, ...plain(restOf(sources.at(-1)!, detail))],
    ...notes.map((source) => plain(`${source.number}: ${clip(source.note!, note)}`, { italic: true })),
  ];
}

/** A space where no line may end: a number stays with its source, a dot with what it ends. */
const TIED = '\u00a0';

function restOf({ detail }: Source, most: number): string {
  return detail && most > 0 ? ` ${clip(detail, most)}` : '';
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

/** ` [1 3]`, in one line, or nothing. */
export function refsOf(numbers: readonly number[]): string {
  return numbers.length === 0 ? '' : ` [${numbers.join(TIED)}]`;
}

/** `words [1 3]`. A number that `links` knows leads there. */
export function withRefs(
  words: string,
  numbers: readonly number[],
  links: ReadonlyMap<number, string>,
  style?: types.RichTextText['style'],
): Inline[] {
  if (!numbers.some((number) => links.has(number))) return plain(`${words}${refsOf(numbers)}`, style);
  const elements = numbers.flatMap((number, index): Inline[] => [
    ...(index === 0 ? [] : plain(TIED, style)),
    ...(links.has(number) ? linked(String(number), links.get(number)) : plain(String(number), style)),
  ]);
  return [...plain(`${words} [`, style), ...elements, ...plain(']', style)];
}
