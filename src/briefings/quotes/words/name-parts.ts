import * as pack from '../languages/pack.ts';
import { CAPITALS } from './shapes.ts';
import type { Words } from './words.ts';

/** A run of capitalised words: `Wisconsin Gov. Scott Walker`. Ends are exclusive, in tokens. */
export interface NameRun {
  readonly start: number;
  readonly end: number;
  /** What is left without titles and what stands before them: `Scott Walker`. Empty for a bare title. */
  readonly core: number;
  readonly isBody: boolean;
}

/** The names of an article. */
export interface Names {
  readonly runs: readonly NameRun[];
  /** The run of each token, or -1. */
  readonly runOf: Int32Array;
}

export function parseRun(words: Words, start: number, end: number, language: pack.LanguagePack): NameRun {
  let core = start;
  for (let k = start; k < end; k++) {
    const bits = words.bits[k]!;
    const isRole =
      ((bits & (pack.TITLE | pack.PERSON)) !== 0 && !(words.lower[k] === 'pc' && isOfBody(words, k + 1))) ||
      (language.capitalNouns && k === start && end - start > 2 && (bits & pack.NOUNS) !== 0);
    const isBehindGiven =
      language.capitalNouns && k > start && isGivenName(words.lower[k - 1]!, language) && isTradeName(bits);
    const isSurname =
      isBehindGiven || (k === end - 1 && k > start && (core < k || (language.capitalNouns && isTradeName(bits))));
    if (isRole && !isSurname && !(k === start && isGivenName(words.lower[k]!, language) && k + 1 < end)) core = k + 1;
  }
  if (core === start && isUnknownRole(words, start, end, language)) core = start + 1;
  if (core === start && end - start > 1 && isKeeper(words, start)) core = start + 1;
  if (core === start && end - start > 1 && FAMILY.test(words.lower[start]!)) core = start + 1;
  if (language.capitalNouns) {
    // "Gouverneur von Ohio Tom Ash"
    if (
      core === start &&
      end - start > 2 &&
      (words.bits[start]! & pack.PLACE) !== 0 &&
      words.lower[start - 1] === 'von'
    )
      core = start + 1;
    core = behindNouns(words, core, end, language);
    // "das Staatsoberhaupt Portugals": whose office it is, is not who holds it
    if (core > start && core === end - 1 && words.possessive[core] === 1) core = end;
  }
  if (core > start && words.lower[core] === 'of') core = behindOffice(words, core, end, language);
  // "Rep. Ana Ruiz, D-Pell,": a party and a place
  if (end - start === 1 && SEAT.test(words.lower[start]!)) core = end;
  const isBody = core < end && (isBodyName(words, core, end, language) || isArticled(words, start, core, language));
  return { start, end, core, isBody };
}

const SEAT = /^[rdi]-\p{L}/u;

/** `Minister Fischer`, `Herr Richter`: a trade behind a title is a surname, an office or a woman's trade is none. */
function isTradeName(bits: number): boolean {
  return (bits & (pack.TITLE | pack.FEMALE)) === 0;
}

/** `die Frankfurter Rundschau`: where nouns have capitals, an article before a name that no title opens makes it a thing's. */
function isArticled(words: Words, start: number, core: number, language: pack.LanguagePack): boolean {
  return (
    language.capitalNouns &&
    core === start &&
    start > 0 &&
    /^(?:der|die|das|dem|den|des)$/.test(words.lower[start - 1]!)
  );
}

/** Endings that no name has. */
export const ABSTRACT = /..(?:ungs?|heit|keit|schaft|tion|tät|ismus|ungen|nisse?)$/;

/** A noun by its ending, or longer than any given name. */
function isPlainNoun(lower: string): boolean {
  return ABSTRACT.test(lower) || (lower.length > LONGEST_GIVEN_NAME && !lower.includes('-'));
}

const LONGEST_GIVEN_NAME = 13;

/** `Verwaltungsrats Tom Ash`: among capitalised nouns a name begins with its given name. */
function behindNouns(words: Words, core: number, end: number, language: pack.LanguagePack): number {
  if (core < end && isGivenName(words.lower[core]!, language)) return core;
  while (core < end - 1 && (words.bits[core]! & pack.NOUNS) === 0 && isPlainNoun(words.lower[core]!)) core++;
  for (let k = core + 1; k < end - 1; k++) if (isGivenName(words.lower[k]!, language)) return k;
  return core;
}

/** `Linguist Joan Birk`: a word with the ending of a trade before a given name and a surname. */
function isUnknownRole(words: Words, start: number, end: number, language: pack.LanguagePack): boolean {
  if (end - start < 3 || !isGivenName(words.lower[start + 1]!, language) || isGivenName(words.lower[start]!, language))
    return false;
  const opens = words.sentence[start] === start && !language.capitalNouns;
  return (opens ? /..(?:ist|ian|er|or|man|woman|ed)$/ : /..(?:ist|ian|er|or|man|woman)$/).test(words.lower[start]!);
}

/** `Hall-keeper Ana Ruiz`: a compound whose second part has a small letter and the ending of a trade. */
function isKeeper(words: Words, at: number): boolean {
  return /^\p{Lu}\p{Ll}+-\p{Ll}+(?:er|or|ist|man|woman|master|hand|mate)$/u.test(
    words.text.slice(words.start[at]!, words.end[at]!),
  );
}

/** `Mother-of-two Ana Ruiz` */
const FAMILY = /^(?:mum|mom|mother|dad|father|parent|gran|granny|nan|grandmother|grandfather|grandad|granddad)-of-\S+$/;

/** `PC World` is no constable. */
function isOfBody(words: Words, i: number): boolean {
  return ((words.bits[i] ?? 0) & pack.BODY_NAME) !== 0;
}

/** `Secretary of State Ana Ruiz`, `Governor of New Jersey Tom Ash`: where the name begins behind the office. */
function behindOffice(words: Words, of: number, end: number, language: pack.LanguagePack): number {
  const first = words.lower[of + 1] === 'the' ? of + 3 : of + 2;
  for (let k = first; k < end - 1; k++) if (isGivenName(words.lower[k]!, language)) return k;
  return end - first > 2 ? end - 2 : Math.min(first, end);
}

export function isGivenName(word: string, language: pack.LanguagePack): boolean {
  if (language.female.has(word) || language.male.has(word)) return true;
  // "Karl-Theodor"
  const hyphen = word.indexOf('-');
  return hyphen > 0 && isGivenName(word.slice(0, hyphen), language) && isGivenName(word.slice(hyphen + 1), language);
}

/** `American Crossroads`, `National Rivers`: no given name, and the first word of many bodies. */
const OF_A_PLACE =
  /^(?:american|british|english|scottish|welsh|irish|canadian|australian|european|african|asian|national|international|global|united|northern|southern|eastern|western|central|royal|federal|public|citizens|friends|save)$/;

function isBodyName(words: Words, core: number, end: number, language: pack.LanguagePack): boolean {
  if (end - core >= 2 && isGivenName(words.lower[core]!, language)) return false;
  for (let k = core; k < end; k++) if ((words.bits[k]! & pack.BODY_NAME) !== 0) return true;
  if (end - core > 1 && !language.capitalNouns && OF_A_PLACE.test(words.lower[core]!)) return true;
  if (end - core === 1) return words.shape[core] === CAPITALS && words.end[core]! - words.start[core]! <= 5;
  return words.lower[core - 1] === 'the' && core - 1 >= 0;
}
