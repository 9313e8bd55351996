import type { Card, Item } from '../card.ts';
import { displayText } from '../text/display.ts';

/** What to say where people ask for the topics and there are none; goes on in the way of the place where it is said. */
export const NO_TOPICS = 'No topic is set up: any words are searched.';

/** A line of a notice: words, or what one types and what that gives. */
export type NoticeLine = string | { readonly typed: string; readonly text: string };

/** A card of plain lines: an answer in words, a help text, a failure. */
export function noticeCard(title: string, lines: readonly NoticeLine[], heading = ''): Card {
  const items: Item[] = lines.map((line) =>
    typeof line === 'string'
      ? { kind: 'text', text: displayText(line) }
      : { kind: 'text', typed: displayText(line.typed), text: displayText(line.text) },
  );
  return { title: displayText(title), sections: [{ heading, items }], footer: [] };
}
