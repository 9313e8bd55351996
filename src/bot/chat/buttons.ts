import type { ChatAnswer, ChatButton } from '../../adapters/chat.ts';
import { actionOf } from './sessions.ts';

/** Buttons to the page before and the page after, where there are any. */
export function pageButtons(key: string, view: string, page: number, pages: number): readonly ChatButton[] {
  return [
    ...(page > 0 ? [{ action: actionOf(key, view, page - 1), label: '‹ Back' }] : []),
    ...(page + 1 < pages ? [{ action: actionOf(key, view, page + 1), label: `More (${page + 2} of ${pages})` }] : []),
  ];
}

/** A button that shows the answer to everybody. */
export function shareButton(key: string): ChatButton {
  return { action: actionOf(key, SHARE), label: 'Share' };
}

/** What a share button asks for, in the place of a view. */
export const SHARE = 'share';

/** An answer without buttons, seen by the asker alone. */
export function alone(card: ChatAnswer['card']): ChatAnswer {
  return { card, buttons: [], isPrivate: true };
}
