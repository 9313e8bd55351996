import type { Span } from '../article.ts';

/** Whether the date at `date` says when somebody spoke, not when something happened: `said on` Wednesday, `told reporters` on Monday. */
export function isWhenTold(text: string, date: Span): boolean {
  return TOLD_ON.test(text.slice(Math.max(0, date.start - REACH), date.start));
}

const REACH = 30;
const TOLD_ON =
  /\b(?:said|says|told(?: \p{L}+){0,2}|announced|reported|added|confirmed)(?: (?:late|early))?(?: on)? $/iu;
