import type { Item, Section } from '../../../briefings/card.ts';
import { clip, escapeMarkup, maskedLink } from './markup.ts';

/** What a card refers to: sources and things to watch or read. */
export type Reference = Extract<Item, { readonly kind: 'source' | 'link' }>;

/**
 * The sections of sources and links, within `budget` characters.
 *
 * Promise: the number of every source stands there, and its link too; only where even bare links exceed the budget, the longest
 * addresses are left out first. Wordings are shortened before that. Headlines are shown where a card is about its sources alone
 * (`isAlone`): below a briefing they would be longer than the briefing.
 */
export function renderReferences(sections: readonly Section[], budget: number, isAlone = false): string {
  const wordings = isAlone ? [HEADLINES, ...WORDINGS] : WORDINGS;
  const wished = wordings
    .map((wording) => sections.map((section) => listed(section, wording)).join('\n'))
    .find((text) => text.length <= budget * (isAlone ? 1 : 1 - ROOM_FOR_BODY));
  if (wished !== undefined) return wished;
  const bare = sections.map(headingOf).join('\n');
  return `${bare}\n${inLine(sections.flatMap(references), budget - bare.length - 1)}`;
}

/** Full wordings of sources leave this part of their budget to facts and quotes, which matter more. */
const ROOM_FOR_BODY = 0.4;

export function references({ items }: Section): readonly Reference[] {
  return items.filter((item): item is Reference => item.kind === 'source' || item.kind === 'link');
}

interface Wording {
  /** How many characters of each part are shown at most; none of it at 0. */
  readonly text: number;
  readonly detail: number;
  readonly title: number;
  readonly note: number;
}

const HEADLINES: Wording = { text: 80, detail: 160, title: 160, note: 300 };

/** As they are, then shortened. */
const WORDINGS: readonly Wording[] = [
  { text: 160, detail: 160, title: 0, note: 300 },
  { text: 40, detail: 0, title: 0, note: 80 },
];

function listed(section: Section, wording: Wording): string {
  const items = references(section);
  const links = items.filter((item) => item.kind === 'link');
  const sources = items.filter((item) => item.kind === 'source');
  return [
    headingOf(section),
    ...links.map((item) => `- ${maskedLink(clip(item.text, wording.text), item.url)}${refsOf(item.refs)}`),
    ...(wording.title > 0 ? sources.flatMap((source) => lineOf(source, wording)) : flowOf(sources, wording)),
  ].join('\n');
}

type Source = Extract<Reference, { readonly kind: 'source' }>;

/** A line of its own: `1 Meridian Wire, Wed 7 Oct: the headline`. What names it last is the link. */
function lineOf(source: Source, { text, detail, title, note }: Wording): readonly string[] {
  const who = clip(source.text, text);
  const when = source.detail ? escapeMarkup(`, ${clip(source.detail, detail)}`) : '';
  const words = source.title
    ? `${escapeMarkup(who)}${when}: ${maskedLink(clip(source.title, title), source.url)}`
    : `${maskedLink(who, source.url)}${when}`;
  return [`**${source.number}** ${words}`, ...(source.note ? [small(clip(source.note, note))] : [])];
}

/** One paragraph of small text: sources are looked up, not read. Corrections stand under it, each with its number. */
function flowOf(sources: readonly Source[], { text, detail, note }: Wording): readonly string[] {
  if (sources.length === 0) return [];
  const names = sources.map((source) => {
    const rest = source.detail && detail > 0 ? ` ${escapeMarkup(clip(source.detail, detail))}` : '';
    return `**${source.number}**${TIED}${maskedLink(clip(source.text, text), source.url)}${rest}`;
  });
  const notes = sources.filter((source) => source.note);
  return [
    `-# ${names.join(`${TIED}· `)}`,
    ...notes.map((source) => small(`${source.number}: ${clip(source.note!, note)}`)),
  ];
}

/** A space where no line may end: a number stays with its source, a dot with what it ends. */
const TIED = '\u00a0';

function small(words: string): string {
  return `-# ${escapeMarkup(words)}`;
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

/** ` [1 3]`, in one line, or nothing. A number that `links` knows leads there; brackets around links are escaped, as links have their own. */
export function refsOf(numbers: readonly number[], links: ReadonlyMap<number, string> = new Map()): string {
  if (numbers.length === 0) return '';
  const words = numbers.map((number) => maskedLink(String(number), links.get(number))).join(TIED);
  return numbers.some((number) => links.has(number)) ? ` \\[${words}\\]` : ` [${words}]`;
}
