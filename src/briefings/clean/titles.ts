import { caseAt, isUnspaced } from './characters.ts';

/** Whether a block reads like body text rather than like a headline or a label: it ends a sentence, or is too long for a headline. */
export function isProse(text: string): boolean {
  return text.length > LONGEST_TITLE || /[.!?…。！？؟।:;,][)\]"'“”’«»‹›」』]*$/.test(text);
}

/** Whether a block that is not prose may be the article's headline. */
export function isHeadline(text: string): boolean {
  if (caseAt(text, 0) === 'lower' || NOT_A_TITLE.test(text) || ONLY_NAMES.test(text)) return false;
  const words = isUnspaced(text.charCodeAt(0)) ? text.length / 2 : text.split(' ').length;
  return words >= FEWEST_WORDS && /\p{L}{2}/u.test(text);
}

/** In code units. */
const LONGEST_TITLE = 180;
const FEWEST_WORDS = 2;

/** List items, clock times, lines in brackets, dates without a year. */
const NOT_A_TITLE =
  /^(?:[•‣▪●◦■►·*–-] |\(?\d{1,2}[.)] |\d{1,2}[:.h]\d{2}\b.{0,12}$|[([].*[)\]]$|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2} \p{L}{3,9}|\p{L}{3,9} \d{1,2})$)/iu;

/** "Ada Bell", "Ada Bell and Jo Lind": a byline without its "By", or an outlet; too short to be a headline. */
const ONLY_NAMES =
  /^\p{Lu}[\p{L}.'’-]* (?:\p{Lu}\. )?\p{Lu}[\p{L}.'’-]*(?:(?:, | and | & )\p{Lu}[\p{L}.'’-]* (?:\p{Lu}\. )?\p{Lu}[\p{L}.'’-]*)*$/u;
