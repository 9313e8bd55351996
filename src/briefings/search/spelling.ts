import { functionWordsOf, isStopWord } from '../text/words.ts';
import { ownLetters } from './letters.ts';
import * as has from './traits.ts';

/**
 * One spelling for what is written in several ways, so that an index of words finds each by the others: `U.S.` and `US` are one word that
 * is not `us`; `COVID19` is `COVID 19`, as the words of `COVID-19`; `C++` is not `C`; `Łódź` has plain letters.
 *
 * What is indexed and what is searched both go through here. Linear in the length of the text; text without any of it comes back as it is,
 * but for canonical composition. `traits` are those of the text, where somebody knows them.
 */
export function oneSpelling(text: string, traits: number = has.traitsOf(text)): string {
  let spelled = traits & has.FOREIGN ? ownLetters(text.normalize('NFC')) : text;
  if (traits & has.INITIALS)
    spelled = spelled.replace(EACH_INITIALS, (initials) => shortName(initials.replaceAll('.', '')));
  if (traits & has.CAPITALS && isMixed(spelled))
    spelled = spelled.replace(CAPITALS, (word) => (isAmbiguous(word) ? shortName(word) : word));
  if (traits & has.NUMBERED) spelled = spelled.replace(BEFORE_DIGIT, '$1 ').replace(BEHIND_DIGIT, '$1 ');
  if (traits & has.SIGNED)
    spelled = spelled.replace(SIGNED, (_, letter: string, signs: string) => signed(letter, signs));
  return spelled;
}

/** Whether it is a short name that is a small word of some language in lower case: `US`, `WHO`, `IT`, `UN`. */
export function isAmbiguous(word: string): boolean {
  const lower = word.toLowerCase();
  return lower.length > 1 && (isStopWord(lower) || LANGUAGES.some((language) => functionWordsOf(language)?.has(lower)));
}

/** Stands behind a short name that is not the small word of the same letters. */
export const SHORT_NAME = '\uE00A';

/** A short name as it is indexed. */
function shortName(letters: string): string {
  return isAmbiguous(letters) ? `${letters}${SHORT_NAME}` : letters;
}

const LANGUAGES = ['de', 'fr', 'es', 'pt', 'it', 'nl'];

/** Small words that are names in capitals have plain letters. */
const EACH_INITIALS = /(?<!\.)\b(?:[A-Za-z]\.)+[A-Za-z](?![\p{L}\p{N}])\.?/gu;
const CAPITALS = /\b[A-Z]{2,4}\b(?!\uE00A)/g;

/** A headline in capitals says of no word that it is a name. */
function isMixed(text: string): boolean {
  return /[a-z]/.test(text) || !/[A-Z]\s+[A-Z]/.test(text);
}

const BEFORE_DIGIT = /(\p{L})(?=[0-9])/gu;
const BEHIND_DIGIT = /([0-9])(?=\p{L})/gu;

const SIGNED = /(?<![\p{L}\p{N}])(\p{L})(\+\+|#)/gu;

function signed(letter: string, signs: string): string {
  return `${letter}${signs === '#' ? '\uE00B' : '\uE00C'}`;
}
