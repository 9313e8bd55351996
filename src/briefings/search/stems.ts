import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { plainLetters } from './letters.ts';
import { turkicStem } from './turkic.ts';

/** Makes one of all forms of a word, in one language or two that are close. */
export interface Stemmer {
  /** Stands behind its stems, so that none is taken for a word of another language, and alone in each text of the language. */
  readonly mark: string;
  /** The stem of a lower-case word in plain letters. Pure. */
  stem(word: string): string;
  /** The same with the mark; a short word, and one in letters of other languages, stands without. */
  markedStem(word: string): string;
  /**
   * The marked stems that some form of what was typed may have, likeliest first. Marks may be left out where it was typed, and change what
   * an ending is (`elección`, `eleccion`); a name may end like a case (`Карабах`, `Иванов`), so that its own cases have another stem than it has.
   */
  sought(word: string): readonly string[];
}

/** The stemmer for a language (BCP 47); none for English, which the index stems by itself, and for languages that nobody stems here. */
export function stemmerOf(language: string | undefined): Stemmer | undefined {
  const code = language === undefined ? undefined : CODE.exec(language)?.[0].toLowerCase();
  return code === undefined ? undefined : STEMMERS[code];
}

/** `de`, `de-AT`, `DE_de`; not `den`. */
const CODE = /^[a-z]{2}(?![a-z])/i;

/** Those that words in these letters may be meant for. */
export function stemmersFor(words: string): readonly Stemmer[] {
  return [
    ...(LATIN_LETTER.test(words) ? LATIN : []),
    ...(CYRILLIC_LETTER.test(words) ? [RUSSIAN] : []),
    ...(ARABIC_LETTER.test(words) ? [ARABIC] : []),
  ];
}

/** All of them. */
export function allStemmers(): ReadonlySet<Stemmer> {
  return EVERY;
}

const LATIN_LETTER = /\p{Script=Latin}/u;
const CYRILLIC_LETTER = /\p{Script=Cyrillic}/u;
const ARABIC_LETTER = /\p{Script=Arabic}/u;

/** Words of fewer letters have one form. */
const SHORT = 3;
/** Words of more letters are no words. */
const LONG = 60;

/** The marks are private-use characters, which an index keeps as letters. Those of another language are never given to a new one. */
export const GERMAN = stemmerIn(LATIN_LETTER, '\uE001', german);
const FRENCH = stemmerIn(LATIN_LETTER, '\uE002', french);
const SPANISH = stemmerIn(LATIN_LETTER, '\uE003', spanish);
const ITALIAN = stemmerIn(LATIN_LETTER, '\uE004', italian);
const PORTUGUESE = stemmerIn(LATIN_LETTER, '\uE005', portuguese);
const DUTCH = stemmerIn(LATIN_LETTER, '\uE006', dutch);
const RUSSIAN = stemmerIn(CYRILLIC_LETTER, '\uE007', russian, endsLikeItself);
const ARABIC = stemmerIn(ARABIC_LETTER, '\uE008', arabic, endsLikeItself);
const TURKIC = stemmerIn(LATIN_LETTER, '\uE009', (word) => turkicStem(plainLetters(word)));

const LATIN: readonly Stemmer[] = [GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, DUTCH, TURKIC];

const EVERY: ReadonlySet<Stemmer> = new Set([...LATIN, RUSSIAN, ARABIC]);

const STEMMERS: Readonly<Record<string, Stemmer>> = {
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  it: ITALIAN,
  pt: PORTUGUESE,
  nl: DUTCH,
  ru: RUSSIAN,
  ar: ARABIC,
  tr: TURKIC,
  az: TURKIC,
};

function stemmerIn(
  letters: RegExp,
  mark: string,
  stemOf: Change,
  others: (stemOf: Change) => readonly Change[] = byLetters,
): Stemmer {
  const isOwn = (word: string) => word.length >= SHORT && word.length <= LONG && letters.test(word);
  const stem = (word: string) => plainLetters(stemOf(word)) || plainLetters(word);
  const markedStem = (word: string) => (isOwn(word) ? `${stem(word)}${mark}` : plainLetters(word));
  const changes = others(stemOf);
  return {
    mark,
    stem,
    markedStem,
    sought: (word) => {
      const more = isOwn(word) ? changes.map((change) => `${plainLetters(change(word))}${mark}`) : [];
      return [...new Set([markedStem(word), ...more])];
    },
  };
}

type Change = (word: string) => string;

function byLetters(stemOf: Change): readonly Change[] {
  return [(word) => stemOf(plainLetters(word))];
}

function endsLikeItself(stemOf: Change): readonly Change[] {
  return [(word) => word, (word) => stemOf(stemOf(word))];
}
