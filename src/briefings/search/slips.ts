import { plainLetters } from './letters.ts';

/**
 * What somebody may have meant who typed a word that is none: all that is one slip away, in two rounds, the likelier slips first (two letters
 * exchanged, one too many, a doubled one that is single). Lower case, plain letters. None for short and very long words, for numbers, and
 * for scripts that are not written in letters.
 */
export function slipsOf(typed: string): readonly (readonly string[])[] {
  const word = plainLetters(typed.toLowerCase());
  const alphabet = ALPHABETS.find(([letters]) => letters.test(word))?.[1];
  if (alphabet === undefined || word.length < SHORTEST || word.length > LONGEST) return [];
  const places = Array.from({ length: word.length }, (_, at) => at);
  const likely = [
    ...places.slice(1).map((at) => `${word.slice(0, at - 1)}${word[at]}${word[at - 1]}${word.slice(at + 1)}`),
    ...places.map((at) => `${word.slice(0, at)}${word.slice(at + 1)}`),
    ...places.map((at) => `${word.slice(0, at)}${word[at]}${word.slice(at)}`),
  ];
  const others = [...places, word.length].flatMap((at) =>
    [...alphabet].flatMap((letter) => [
      `${word.slice(0, at)}${letter}${word.slice(at)}`,
      ...(at < word.length ? [`${word.slice(0, at)}${letter}${word.slice(at + 1)}`] : []),
    ]),
  );
  const seen = new Set([word]);
  return [likely, others].map((round) => round.filter((each) => !seen.has(each) && seen.add(each)));
}

/** In letters. Of shorter words nearly each is one slip from another; longer ones have too many slips to be tried. */
const SHORTEST = 4;
const LONGEST = 14;

const ALPHABETS: readonly (readonly [letters: RegExp, alphabet: string])[] = [
  [/^[a-z]+$/, 'abcdefghijklmnopqrstuvwxyz'],
  [/^[а-яё]+$/, 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'],
  [/^[ء-ي]+$/, 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي'],
];
