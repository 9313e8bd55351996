import type { Card, Item } from '../card.ts';
import { displayText } from '../text/display.ts';

/** A card of plain lines: an answer in words, a help text, a failure. */
export function noticeCard(title: string, lines: readonly string[], heading = ''): Card {
  const items: Item[] = lines.map((text) => ({ kind: 'text', text: displayText(text) }));
  return { title: displayText(title), sections: [{ heading, items }], footer: [] };
}
