import type { Link } from '../article.ts';
import type { Briefing } from '../briefing.ts';
import type { Item } from '../card.ts';
import { displayText } from '../text/display.ts';
import { webAddress } from './source.ts';

/** Each address once. An article may hold thousands of links: without a bound they would take the room of the sources' names. */
export function linkItems(briefing: Briefing): readonly Item[] {
  const items = new Map<string, Item>();
  const perSource = new Map<number, number>();
  for (const { url, kind, label, start, source } of briefing.links) {
    const address = webAddress(url);
    const name = LINK_NAMES[kind];
    const before = perSource.get(source) ?? 0;
    if (name === undefined || address === undefined || items.has(address) || before >= MOST_OF_ONE) continue;
    const from = start ? `, from ${clockOffset(start)}` : '';
    items.set(address, { kind: 'link', text: displayText(`${label ?? name}${from}`), url: address, refs: [source] });
    perSource.set(source, before + 1);
    if (items.size >= MOST_LINKS) break;
  }
  return [...items.values()];
}

const MOST_OF_ONE = 3;
const MOST_LINKS = 8;

/** Kinds of links that a reader of a briefing may want to follow. */
const LINK_NAMES: Partial<Record<Link['kind'], string>> = {
  video: 'Video',
  audio: 'Recording',
  related: 'Related article',
};

/** 243 seconds are `4:03`. */
function clockOffset(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const tail = String(rest).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
}
