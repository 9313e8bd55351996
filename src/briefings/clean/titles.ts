import { caseAt, isUnspaced } from './characters.ts';

/** Whether a block reads like body text rather than like a headline or a label: it ends a sentence, or is too long for a headline. */
export function isProse(text: string): boolean {
  return text.length > LONGEST_TITLE || /[.!?…。！？؟।:;,][)\]"'“”’»›」』]*$/.test(text);
}

/** Whether a block that is not prose may be the article's headline. */
export function isHeadline(text: string): boolean {
  if (caseAt(text, 0) === 'lower' || ITEM.test(text)) return false;
  const words = isUnspaced(text.charCodeAt(0)) ? text.length / 2 : text.split(' ').length;
  return words >= FEWEST_WORDS && /\p{L}{2}/u.test(text) && !TIME.test(text);
}

/** In code units. */
const LONGEST_TITLE = 180;
const FEWEST_WORDS = 2;

const ITEM = /^(?:[•‣▪●◦■►·*–-] |\(?\d{1,2}[.)] )/;
const TIME = /^\d{1,2}[:.h]\d{2}\b.{0,12}$/;
