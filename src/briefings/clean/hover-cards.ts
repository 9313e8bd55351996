import type { SetAside } from '../article.ts';

/**
 * Finds the cards that a page shows over a person's name, copied into the text with the rest: "Ana Ruiz Ana Maria RuizPort reopens Fleet
 * sails MORE (R-Ohio) said". Such a card opens with the full name, which ends in the name before it, and ends in "MORE".
 *
 * Promise: in raw order, none inside another, none inside a quotation. Costs nothing where no "MORE" stands. Linear time.
 */
export function findHoverCards(raw: string): readonly SetAside[] {
  if (!raw.includes(CLOSING)) return [];
  const cards: SetAside[] = [];
  for (const { index, 0: match, groups } of raw.matchAll(CARD)) {
    const { shown, last } = groups as { readonly shown?: string; readonly last?: string };
    const start = index + (shown ?? last ?? '').length;
    const end = index + match.length;
    if (!isInQuotation(raw, start)) cards.push({ kind: 'related', text: raw.slice(start, end).trim(), start, end });
  }
  return cards;
}

const CLOSING = ' MORE';

const NAME = "\\p{Lu}[\\p{L}'’-]{0,40}\\p{Ll}";
/** What may stand between the first and the last name, nicknames in brackets too. */
const MORE_NAMES = "(?: (?:[\\p{Lu}(][\\p{L}.'’()-]{0,30},?|de|van|bin)){0,5}";
const AGE = '(?:,? (?:Jr|Sr|I{2,3})\\b\\.?)?';

/**
 * Either first and last name and then both again, or a last name that is repeated and has the next headline glued to it. Behind it at
 * most so many characters of headlines on the same line.
 */
const CARD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<shown>(?<first>${NAME}) (?<family>${NAME})) ?\\k<first>${MORE_NAMES} \\k<family>${AGE} ?` +
    `|(?<last>${NAME})${AGE}${MORE_NAMES} ?\\b\\k<last>${AGE})(?=[\\p{Lu}\\d'‘"“])[^\\n]{1,900}? MORE(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Whether a quotation that was opened on the same line is still open. */
function isInQuotation(raw: string, at: number): boolean {
  const before = raw.slice(Math.max(0, raw.lastIndexOf('\n', at - 1)), at);
  const straight = before.split('"').length - 1;
  return straight % 2 === 1 || before.lastIndexOf('“') > before.lastIndexOf('”');
}
