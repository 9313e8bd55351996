import * as pack from '../languages/pack.ts';
import type { Names } from './name-parts.ts';
import { CAPITALS, LOWER, NUMBER, PUNCTUATION, QUOTATION } from './shapes.ts';
import type { Words } from './words.ts';

/** A noun phrase: tokens `start` to `end` (exclusive). */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly kind: 'name' | 'pronoun' | 'nominal' | 'relative';
  /** The word that says what it is: the last noun, or the last word of the name. */
  readonly head: number;
}

/** What the phrase finders read. */
export interface Grammar {
  readonly words: Words;
  readonly names: Names;
  readonly language: pack.LanguagePack;
}

/** No noun phrase of a newspaper is longer; keeps every search short. */
const LONGEST_PHRASE = 16;

/** The noun phrase whose last token is `last`, brackets behind it skipped. Absent where none ends there. */
export function phraseEndingAt(grammar: Grammar, last: number): Phrase | undefined {
  const { words, names, language } = grammar;
  const head = words.lower[last] === ')' ? beforeBracket(words, last) : last;
  if (head < 0) return undefined;
  const floor = Math.max(words.sentence[head] ?? 0, head - LONGEST_PHRASE);
  const bits = words.bits[head]!;
  if (isPronoun(words, head)) return { start: head, end: head + 1, kind: 'pronoun', head };
  if ((bits & pack.RELATIVE) !== 0) return { start: head, end: head + 1, kind: 'relative', head };
  const run = names.runOf[head]!;
  if (run < 0 && (!isNoun(grammar, head) || (language.capitalNouns && words.shape[head] === LOWER))) return undefined;
  let start = run >= 0 ? names.runs[run]!.start : head;
  let main = head;
  while (start > floor) {
    const left = start - 1;
    const leftRun = names.runOf[left]!;
    if (leftRun >= 0) start = names.runs[leftRun]!.start;
    else if ((words.bits[left]! & (pack.DETERMINER | pack.POSSESSIVE)) !== 0) {
      start = left;
      if (
        language.capitalNouns &&
        GENITIVE.test(words.lower[left]!) &&
        left - 1 > floor &&
        words.shape[left - 1] !== LOWER &&
        isNoun(grammar, left - 1)
      ) {
        main = left - 1;
        continue;
      }
      if (left - 1 >= floor && /^(?:all|both|half)$/.test(words.lower[left - 1]!)) start--;
      break;
    } else if (isNoun(grammar, left) || words.shape[left] === NUMBER) start = left;
    else if (isListComma(grammar, left, floor)) start = left;
    else break;
  }
  const isName = run >= 0 && names.runs[run]!.core < names.runs[run]!.end;
  // "der Anwalt Lees": an owner behind the noun is not who it is
  if (main === head && language.capitalNouns && words.possessive[head] === 1 && head > start) {
    const owned = run >= 0 ? Math.max(start, names.runs[run]!.core - 1) : head - 1;
    return { start, end: head + 1, kind: 'nominal', head: words.shape[owned] === LOWER ? head : owned };
  }
  if (main !== head) return { start, end: head + 1, kind: 'nominal', head: main };
  return { start, end: head + 1, kind: isName ? 'name' : 'nominal', head };
}

/** `der Sprecher der Polizei`: the article of a genitive goes on with the phrase. */
export const GENITIVE = /^(?:des|der|eines|einer)$/;

/** The noun phrase that begins at `first`. Absent where none begins there. */
export function phraseStartingAt(grammar: Grammar, first: number): Phrase | undefined {
  const { words, names, language } = grammar;
  if (first >= words.count) return undefined;
  if (isPronoun(words, first) && !isOwnerHere(grammar, first))
    return { start: first, end: first + 1, kind: 'pronoun', head: first };
  if (isDemonstrative(words, first)) return { start: first, end: first + 1, kind: 'pronoun', head: first };
  let i = first;
  while (
    i < words.count &&
    (words.bits[i]! & (pack.DETERMINER | pack.POSSESSIVE)) !== 0 &&
    names.runOf[i]! < 0 &&
    i - first < 3
  )
    i++;
  // "retired Army Gen. Ana Ruiz": a participle may open a description
  if (i < words.count - 1 && words.lower[i]!.endsWith('ed') && words.shape[i] === LOWER && isNameOrNoun(grammar, i + 1))
    i++;
  let head = -1;
  let last = -1;
  let name = -1;
  const limit = Math.min(words.count, first + LONGEST_PHRASE);
  while (i < limit && (i === first || words.sentence[i] !== i)) {
    const run = names.runOf[i]!;
    if (run >= 0) {
      const { start, core, end } = names.runs[run]!;
      if (language.capitalNouns && words.possessive[end - 1] === 1 && (head >= 0 || core > start)) {
        if (head < 0) head = core < end ? core - 1 : end - 2;
        last = end - 1;
        break;
      }
      // two names side by side are two phrases, unless the first one owns the second
      if (name >= 0 && head === name && words.possessive[name] === 0) break;
      head = end - 1;
      last = head;
      if (core < end) name = head;
      i = end;
    } else if (language.capitalNouns && head >= 0 && words.shape[i] === LOWER && words.possessive[head] === 0) break;
    else if (isNoun(grammar, i) || words.shape[i] === NUMBER) {
      // "räumte Lee Fehler ein"
      if (language.capitalNouns && name >= 0 && head === name && words.possessive[name] === 0) break;
      if (name >= 0 && head === name && words.possessive[name] === 0 && words.shape[i] === NUMBER) break;
      const isOwner = language.capitalNouns && words.possessive[i] === 1 && head >= 0;
      if (!language.capitalNouns || words.shape[i] !== LOWER) last = i;
      if (!isOwner && last === i) head = i;
      i++;
      if (isOwner) break;
    } else if (words.lower[i] === '-' || words.lower[i] === '/' || isListComma(grammar, i, first)) i++;
    else break;
  }
  if (head < 0) return undefined;
  return { start: first, end: last + 1, kind: head === name ? 'name' : 'nominal', head };
}

/** `sagte dieser, ...`, `Diese erklärte`: a demonstrative without a noun behind it. */
function isDemonstrative(words: Words, i: number): boolean {
  if (!words.capitalNouns || !DEMONSTRATIVE.test(words.lower[i]!)) return false;
  const next = words.shape[i + 1];
  return next === undefined || next === PUNCTUATION || next === QUOTATION || ((words.bits[i + 1] ?? 0) & VERBAL) !== 0;
}

/** Whoever was named last. */
export const DEMONSTRATIVE = /^(?:diese|dieser|jener|jene|letztere|letzterer)$/;

const VERBAL = pack.REPORTS | pack.VERB | pack.AUXILIARY | pack.BE;

/** `Ihr Vertreter`: a pronoun that is also a possessive, before a noun with a capital. */
function isOwnerHere({ words, language }: Grammar, i: number): boolean {
  return (
    language.capitalNouns &&
    (words.bits[i]! & pack.POSSESSIVE) !== 0 &&
    words.shape[i + 1] !== LOWER &&
    words.sentence[i + 1] !== i + 1
  );
}

function isNameOrNoun(grammar: Grammar, i: number): boolean {
  return grammar.names.runOf[i]! >= 0 || isNoun(grammar, i);
}

/** A phrase with what is hung on it by `of`, `for`, `at`, `from`: `a spokeswoman for the committee`. */
export function withComplement(grammar: Grammar, phrase: Phrase): Phrase {
  const { words, language } = grammar;
  let end = phrase.end;
  for (let k = 0; k < 2; k++) {
    const link = words.lower[end] ?? '';
    const isGenitive = language.capitalNouns && GENITIVE.test(link);
    if (!isGenitive && !LINK.test(link)) break;
    const next = phraseStartingAt(grammar, isGenitive ? end : behindShare(words, end + 1));
    if (next === undefined || next.kind === 'pronoun') break;
    // "sagte ein Sprecher des Amtes der Zeitung": to whom
    if (isGenitive && k > 0 && OUTLET.test(words.lower[next.head]!)) break;
    end = next.end;
  }
  return end === phrase.end ? phrase : { ...phrase, end };
}

/** `for two of the families`: the families, of whom it is some. */
function behindShare({ lower }: Words, at: number): number {
  return SHARE.test(lower[at] ?? '') && lower[at + 1] === 'of' ? at + 2 : at;
}

const SHARE =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|some|several|many|most|all|both|dozens|hundreds)$/;

/** Of feminine gender: the article that a genitive and a dative have in common does not tell. */
const OUTLET = /(?:zeitung|agentur|presse|zeitschrift|rundschau|redaktion|post)$/;

/** What hangs one noun on another. */
export const LINK = /^(?:of|for|at|from|with|von|vom|beim|im|de|del|du|di|della)$/;

export function isPronoun(words: Words, i: number): boolean {
  return (words.bits[i]! & pack.PRONOUN) !== 0 && words.shape[i] !== CAPITALS;
}

const NOT_A_NOUN =
  pack.CLOSED |
  pack.DETERMINER |
  pack.POSSESSIVE |
  pack.REPORTS |
  pack.VERB |
  pack.PARTICIPLE |
  pack.PRONOUN |
  pack.RELATIVE |
  pack.SOURCE;
const SURELY_NOUN = pack.PERSON | pack.GROUP | pack.BODY;

/** Whether the word may stand inside a noun phrase as noun or adjective. */
export function isNoun({ words, language }: Grammar, i: number): boolean {
  const shape = words.shape[i];
  if (shape === PUNCTUATION || shape === QUOTATION || shape === undefined || shape === NUMBER) return false;
  const bits = words.bits[i]!;
  // "the authors say": behind a plural the plain form is a verb
  if ((bits & pack.REPORT) !== 0 && ((words.bits[i - 1] ?? 0) & (pack.GROUP | pack.PLURAL)) !== 0) return false;
  if ((bits & SURELY_NOUN) !== 0 && (bits & (pack.PRONOUN | pack.DETERMINER)) === 0) return true;
  if ((bits & pack.UTTERANCE) !== 0) return (bits & pack.REPORTS) === 0 || isAfterModifier(words, i);
  // "the study's lead author", "said lead author Ruiz"
  if (words.lower[i] === 'lead' && shape === LOWER && ((words.bits[i + 1] ?? 0) & pack.PERSON) !== 0) return true;
  // "a woman at the back"
  if (words.lower[i] === 'back' && words.lower[i - 1] === 'the') return true;
  if ((bits & NOT_A_NOUN) !== 0) return false;
  if (language.capitalNouns) return true;
  const lower = words.lower[i]!;
  return !(
    lower.length > 4 &&
    (lower.endsWith('ly') || (lower.endsWith('ed') && !lower.includes('-'))) &&
    shape === LOWER &&
    !isAfterModifier(words, i)
  );
}

/** `the report`, `his claims`, `news reports`: a noun, though the same letters may be a verb. */
function isAfterModifier(words: Words, i: number): boolean {
  const bits = words.bits[i - 1] ?? 0;
  return (
    (bits & (pack.DETERMINER | pack.POSSESSIVE)) !== 0 || words.possessive[i - 1] === 1 || words.lower[i - 1] === 'news'
  );
}

/** `the tall, quiet engineer`: a comma between two adjectives behind an article. */
function isListComma({ words, names }: Grammar, i: number, floor: number): boolean {
  if (words.lower[i] !== ',' || i - 2 < floor) return false;
  return (
    words.shape[i - 1] === LOWER &&
    words.shape[i + 1] === LOWER &&
    (words.bits[i - 2]! & pack.DETERMINER) !== 0 &&
    words.bits[i - 1] === 0 &&
    words.bits[i + 1] === 0 &&
    names.runOf[i - 1]! < 0
  );
}

/** The token before the bracket that `close` closes. */
function beforeBracket(words: Words, close: number): number {
  const floor = Math.max(0, close - LONGEST_PHRASE);
  for (let i = close - 1; i >= floor; i--) if (words.lower[i] === '(') return i - 1;
  return -1;
}
