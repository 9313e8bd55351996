import { functionWordsOf, isStopWord } from '../text/words.ts';
import { ownLetters } from './letters.ts';

/**
 * One spelling for what is written in several ways, so that an index of words finds each by the others: `U.S.` and `US` are one word that
 * is not `us`; `COVID19` is `COVID 19`, as the words of `COVID-19`; `C++` is not `C`; `Łódź` has plain letters.
 *
 * What is indexed and what is searched both go through here. Linear in the length of the text; text without any of it comes back as it is,
 * but for canonical composition.
 */
export function oneSpelling(text: string): string {
  let spelled = ownLetters(text.normalize('NFC'));
  if (INITIALS.test(spelled))
    spelled = spelled.replace(EACH_INITIALS, (initials) => shortName(initials.replaceAll('.', '')));
  if (isMixed(spelled)) spelled = spelled.replace(CAPITALS, (word) => (isAmbiguous(word) ? shortName(word) : word));
  if (DIGIT.test(spelled)) spelled = spelled.replace(BEFORE_DIGIT, '$1 ').replace(BEHIND_DIGIT, '$1 ');
  return SIGN.test(spelled)
    ? spelled.replace(SIGNED, (_, letter: string, signs: string) => signed(letter, signs))
    : spelled;
}

/** Whether it is a short name that is a small word of some language in lower case: `US`, `WHO`, `IT`, `UN`. */
export function isAmbiguous(word: string): boolean {
  const lower = word.toLowerCase();
  return lower.length > 1 && (isStopWord(lower) || LANGUAGES.some((language) => functionWordsOf(language)?.has(lower)));
}

/** Stands behind a short name that is not the small word of the same letters. */
export const SHORT_NAME = '\uE00A';

/** A short name as it is indexed. */
export function shortName(letters: string): string {
  return isAmbiguous(letters) ? `${letters}${SHORT_NAME}` : letters;
}

/** The words of a text that have a hyphen or an apostrophe in them, written together: `ceasefire`, `OBrien`. */
export function joinedWordsIn(text: string): readonly string[] {
  return JOINT.test(text) ? (text.match(HYPHENED) ?? []).map(withoutJoints) : [];
}

/** The same text with these words written together. */
export function writtenTogether(text: string): string {
  return text.replace(HYPHENED, withoutJoints);
}

function withoutJoints(word: string): string {
  return word.replace(JOINTS, '');
}

const LANGUAGES = ['de', 'fr', 'es', 'pt', 'it', 'nl'];

const INITIALS = /\p{L}\.\p{L}/u;
const EACH_INITIALS = /(?<![\p{L}\p{N}.])(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])\.?/gu;

const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}{2,4}(?![\p{L}\p{N}\p{Co}])/gu;

/** A headline in capitals says of no word that it is a name. */
function isMixed(text: string): boolean {
  return !/\p{Ll}/u.test(text) ? !/\p{Lu}\s+\p{Lu}/u.test(text) : /\p{Lu}{2}/u.test(text);
}

const DIGIT = /\p{L}\p{N}|\p{N}\p{L}/u;
const BEFORE_DIGIT = /(\p{L})(?=\p{N})/gu;
const BEHIND_DIGIT = /(\p{N})(?=\p{L})/gu;

const SIGN = /\p{L}[+#]/u;
const SIGNED = /(?<![\p{L}\p{N}])(\p{L})(\+\+|#)/gu;

function signed(letter: string, signs: string): string {
  return `${letter}${signs === '#' ? '\uE00B' : '\uE00C'}`;
}

const JOINT = /\p{L}[-‐‑'’]\p{L}/u;
/** An apostrophe joins a name to its `O` or `D` alone: elsewhere it parts words. */
const HYPHENED = /(?<![\p{L}\p{N}])(?:\p{L}{2,}(?:[-‐‑]\p{L}{2,})+|[OD]['’]\p{Lu}\p{L}+)(?![\p{L}\p{N}])/gu;
const JOINTS = /[-‐‑'’]/g;
