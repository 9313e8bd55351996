import type { SetAside } from '../article.ts';

/**
 * Finds the cards that a page shows over a person's name, copied into the text with the rest: "Ana Ruiz Ana Maria RuizPort reopens Fleet
 * sails MORE (R-Ohio) said". Such a card opens with the full name, which ends in the name before it, and ends in "MORE".
 *
 * Promise: in raw order, none inside another, none inside a quotation. Costs nothing where no "MORE" stands. Linear time.
 */
export function findHoverCards(raw: string): readonly SetAside[] {
  const cards: SetAside[] = [];
  const isInQuotation = quotationsIn(raw);
  let from = 0;
  for (const { index: closing, 0: word } of raw.matchAll(CLOSING)) {
    const end = closing + word.length;
    const start = openingBefore(raw, closing, from);
    if (start !== undefined && !isInQuotation(start))
      cards.push({ kind: 'related', text: raw.slice(start, end).trim(), start, end });
    from = end;
  }
  return cards;
}

const CLOSING = / MORE(?![\p{L}\p{N}])/gu;

/** Where the card starts that ends at `closing`: behind the name as the article shows it. Looks no farther back than a card may reach. */
function openingBefore(raw: string, closing: number, from: number): number | undefined {
  const farthest = Math.max(from, closing - LONGEST_HEADLINES - LONGEST_HEAD);
  const start = farthest + raw.slice(farthest, closing).lastIndexOf('\n') + 1;
  // with the character before it, which tells whether a word starts here
  const before = Math.max(0, start - 1);
  const near = raw.slice(before, closing);
  for (const { index, 0: head, groups } of near.matchAll(HEAD)) {
    if (before + index < start || near.length - index - head.length > LONGEST_HEADLINES) continue;
    const { shown, last } = groups as { readonly shown?: string; readonly last?: string };
    return before + index + (shown ?? last ?? '').length;
  }
  return undefined;
}

/** In characters: names that are said twice, with all that may stand between them. */
const LONGEST_HEAD = 400;
/** In characters. */
const LONGEST_HEADLINES = 900;

const NAME = "\\p{Lu}[\\p{L}'’-]{0,40}\\p{Ll}";
/** What may stand between the first and the last name, nicknames in brackets too. */
const MORE_NAMES = "(?: (?:[\\p{Lu}(][\\p{L}.'’()-]{0,30},?|de|van|bin)){0,5}";
const AGE = '(?:,? (?:Jr|Sr|I{2,3})\\b\\.?)?';

/** Either first and last name and then both again, or a last name that is repeated and has the next headline glued to it. */
const HEAD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<shown>(?<first>${NAME}) (?<family>${NAME})) ?\\k<first>${MORE_NAMES} \\k<family>${AGE} ?` +
    `|(?<last>${NAME})${AGE}${MORE_NAMES} ?\\b\\k<last>${AGE})(?=[\\p{Lu}\\d'‘"“])`,
  'gu',
);

/** Tells of places, asked for in their order, whether a quotation that was opened on the same line is still open there. */
function quotationsIn(raw: string): (at: number) => boolean {
  let seen = 0;
  let [isStraightOpen, isCurlyOpen] = [false, false];
  return (at) => {
    for (; seen < at; seen++) {
      const sign = raw[seen];
      if (sign === '\n') [isStraightOpen, isCurlyOpen] = [false, false];
      else if (sign === '"') isStraightOpen = !isStraightOpen;
      else if (sign === '“' || sign === '”') isCurlyOpen = sign === '“';
    }
    return isStraightOpen || isCurlyOpen;
  };
}
