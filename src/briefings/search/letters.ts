/**
 * A lower-case word without marks on its Latin letters, and without letters that are not typed everywhere: `Łódź` is `lodz`, `straße`
 * `strasse`, `Iğdır` `igdir`. What carries its meaning in a mark (`й`) keeps it.
 */
export function plainLetters(word: string): string {
  if (ASCII.test(word)) return word;
  return ownLetters(word.normalize('NFD').replace(LATIN_MARKS, '$1')).normalize('NFC');
}

/** A text with Latin letters in the place of those that are no letter with a mark: `ł`, `ø`, `ß`, `ı`. */
export function ownLetters(text: string): string {
  return OWN.test(text) ? text.replace(EACH_OWN, (letter) => OWN_LETTERS[letter]!) : text;
}

const ASCII = /^[\0-\x7f]*$/;
const LATIN_MARKS = /(\p{Script=Latin})\p{M}+/gu;

const OWN_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ı: 'i',
  ə: 'e',
  Ə: 'E',
};

const OWN = new RegExp(`[${Object.keys(OWN_LETTERS).join('')}]`, 'u');
const EACH_OWN = new RegExp(OWN.source, 'gu');
