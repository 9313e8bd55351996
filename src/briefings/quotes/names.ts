import * as pack from './languages/pack.ts';
import { CAPITAL, CAPITALS, isUpper, isWordCode, LOWER, NUMBER, PUNCTUATION, QUOTATION, type Words } from './words.ts';

/** A run of capitalised words: `Wisconsin Gov. Scott Walker`. Ends are exclusive, in tokens. */
export interface NameRun {
  readonly start: number;
  readonly end: number;
  /** What is left without titles and what stands before them: `Scott Walker`. Empty for a bare title. */
  readonly core: number;
  readonly isBody: boolean;
}

export interface Names {
  readonly runs: readonly NameRun[];
  /** The run of each token, or -1. */
  readonly runOf: Int32Array;
}

/** Finds the capitalised names outside quotations. Headlines set in capitals give none. */
export function findNames(words: Words, language: pack.LanguagePack): Names {
  const runs: NameRun[] = [];
  const runOf = new Int32Array(words.count).fill(-1);
  const seen: Seen = {
    lower: lowerCaseWords(words),
    capital: namesWithin(words),
    particled: particledSurnames(words, language),
  };
  const skip = language.capitalNouns ? NO_PARAGRAPHS : headlineParagraphs(words);
  for (let i = 0; i < words.count; i++) {
    if (skip.has(words.paragraph[i]!) || !isNameWord(words, i, seen)) continue;
    const end = endOfRun(words, i, seen, language);
    const run = parseRun(words, i, end, language);
    for (let k = run.start; k < end; k++) runOf[k] = runs.length;
    runs.push(run);
    i = end - 1;
  }
  const named = withTitleSurnames(words, runs);
  return language.capitalNouns ? withoutNouns(words, named, runOf, language) : { runs: named, runOf };
}

/** "King said" of Nora King: a word that is also a title is a surname where somebody of the article has it. */
function withTitleSurnames(words: Words, runs: readonly NameRun[]): readonly NameRun[] {
  const surnames = new Set<string>();
  for (const { core, end, isBody } of runs) if (!isBody && end - core >= 2) surnames.add(words.lower[end - 1]!);
  return runs.map((run) =>
    run.core === run.end && surnames.has(words.lower[run.end - 1]!) ? { ...run, core: run.end - 1 } : run,
  );
}

const NEVER = pack.TIME | pack.DETERMINER | pack.PRONOUN | pack.CONJUNCTION | pack.RELATIVE;
const SELDOM = pack.PREPOSITION | pack.SUBORDINATOR | pack.BE | pack.AUXILIARY | pack.ADVERB | pack.REPORTING;
const COMMON_AT_START =
  SELDOM |
  pack.REPORTS |
  pack.REPORT |
  pack.VERB |
  pack.PERSON |
  pack.GROUP |
  pack.BODY |
  pack.UTTERANCE |
  pack.PARTICIPLE;

/** Where every noun has a capital, one alone is a name only if it is somebody's surname, a given name or an abbreviation. */
function withoutNouns(words: Words, runs: readonly NameRun[], runOf: Int32Array, language: pack.LanguagePack): Names {
  const surnames = new Set<string>();
  for (const { core, end } of runs) if (end - core >= 2) surnames.add(words.lower[end - 1]!);
  const kept: NameRun[] = [];
  const capital = namesWithin(words);
  for (const whole of runs) {
    const run = withoutOwnedNoun(words, whole, capital, language);
    const last = words.lower[run.end - 1]!;
    const isName =
      run.end - run.core >= 2 ||
      (run.end > run.core &&
        (run.core > run.start || isRole(words, run.start - 1) || surnames.has(last) || isGivenName(last, language))) ||
      words.shape[run.end - 1] === CAPITALS;
    for (let k = run.start; k < run.end; k++) runOf[k] = isName ? kept.length : -1;
    if (isName) kept.push(run);
  }
  return { runs: kept, runOf };
}

/** `Verteidigung Saddams`, `Zugunglück Neuseelands`: a noun before a genitive is no given name. */
function withoutOwnedNoun(
  words: Words,
  run: NameRun,
  capital: ReadonlySet<string>,
  language: pack.LanguagePack,
): NameRun {
  const last = words.lower[run.end - 1]!;
  if (run.end - run.core !== 2 || !last.endsWith('s') || isGivenName(words.lower[run.core]!, language)) return run;
  const owner = last.slice(0, -1);
  return capital.has(owner) || isGenitivePlace(last, language) ? { ...run, core: run.end - 1 } : run;
}

function isRole(words: Words, i: number): boolean {
  return i >= 0 && (words.bits[i]! & (pack.PERSON | pack.TITLE)) !== 0;
}

/** How the words of the article are written elsewhere in it. */
interface Seen {
  readonly lower: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
  /** Surnames behind a particle: `Leyen` of `Ursula von der Leyen`. */
  readonly particled: ReadonlySet<string>;
}

function isNameWord(words: Words, i: number, seen: Seen): boolean {
  const shape = words.shape[i]!;
  if (shape !== CAPITAL && shape !== CAPITALS) return false;
  const bits = words.bits[i]!;
  const lower = words.lower[i]!;
  if (shape === CAPITALS && lower.length > 1 && (bits & NEVER) === 0) return lower !== 'i';
  if (shape === CAPITALS) return (bits & pack.TIME) === 0 && lower === 'us';
  if ((bits & pack.PARTICLE) !== 0 && seen.particled.has(words.lower[behindParticles(words, i)] ?? '')) return true;
  if ((bits & NEVER) !== 0) return isMonthAsGivenName(words, i);
  if (lower === 'i') return false;
  if (words.sentence[i] !== i && !opensClause(words, i)) {
    return (bits & SELDOM) === 0 || (bits & pack.PARTICLE) !== 0 || isCapital(words, i + 1) || isCapital(words, i - 1);
  }
  if ((bits & (pack.TITLE | pack.BODY_NAME)) !== 0 && isCapital(words, i + 1)) return true;
  if ((bits & pack.TITLE) !== 0 && words.lower[i + 1] === 'of' && isCapital(words, i + 2)) return true;
  if ((bits & pack.BODY_NAME) !== 0 && (bits & (pack.BODY | pack.REPORTS)) === 0) return true;
  if (seen.capital.has(lower) && !seen.lower.has(lower)) return true;
  if ((bits & COMMON_AT_START) !== 0) return false;
  if (/..(?:ing|ed|ly)$/.test(lower) && !isCapital(words, i + 1)) return false;
  return !seen.lower.has(lower);
}

/** The token behind the particles from `i` on. */
function behindParticles(words: Words, i: number): number {
  let k = i + 1;
  while (k < words.count && k - i < 3 && words.shape[k] === LOWER && (words.bits[k]! & pack.PARTICLE) !== 0) k++;
  return k;
}

/** `Jan Novak`, `April Hayes`: a month's name before a surname. */
function isMonthAsGivenName(words: Words, i: number): boolean {
  return (
    /^(?:jan|april|june|august|may)$/.test(words.lower[i]!) &&
    isCapital(words, i + 1) &&
    words.sentence[i + 1] !== i + 1
  );
}

function isCapital(words: Words, i: number): boolean {
  return words.shape[i] === CAPITAL && (words.bits[i]! & NEVER) === 0;
}

/** Behind a colon, bracket or dash a capital may only mark a beginning. */
function opensClause(words: Words, i: number): boolean {
  const before = words.lower[i - 1];
  return (
    words.shape[i - 1] === PUNCTUATION &&
    before !== ',' &&
    before !== '(' &&
    before !== '.' &&
    before !== '-' &&
    before !== '–'
  );
}

function endOfRun(words: Words, from: number, seen: Seen, language: pack.LanguagePack): number {
  let end = from + 1;
  while (end < words.count) {
    if (words.possessive[end - 1] === 1 || words.sentence[end] === end) break;
    if (isNameWord(words, end, seen) || isInitial(words, end)) {
      end++;
      continue;
    }
    const bits = words.bits[end]!;
    const mayLink = !language.capitalNouns || isGivenName(words.lower[end - 1]!, language);
    if (words.shape[end] === LOWER && (bits & pack.PARTICLE) !== 0 && mayLink) {
      let k = end;
      while (k < words.count && words.shape[k] === LOWER && (words.bits[k]! & pack.PARTICLE) !== 0 && k - end < 3) k++;
      const binds =
        words.lower[end] !== 'of' || ((words.bits[end - 1]! & (pack.BODY_NAME | pack.TITLE)) !== 0 && k === end + 1);
      if (binds && isCapital(words, k) && words.sentence[k] !== k) {
        end = k + 1;
        continue;
      }
      // "Department of the Interior"
      if (
        words.lower[end] === 'of' &&
        (words.bits[end - 1]! & (pack.BODY_NAME | pack.TITLE)) !== 0 &&
        words.lower[end + 1] === 'the' &&
        isCapital(words, end + 2)
      ) {
        end += 3;
        continue;
      }
    }
    if (words.lower[end] === ',' && /^(?:jr|sr|iii?)$/.test(words.lower[end + 1] ?? '')) {
      end += 2;
      continue;
    }
    break;
  }
  return end;
}

function isInitial(words: Words, i: number): boolean {
  return (
    words.shape[i] === CAPITAL &&
    words.end[i]! - words.start[i]! === 1 &&
    words.lower[i] !== 'i' &&
    words.lower[i] !== 'a'
  );
}

function parseRun(words: Words, start: number, end: number, language: pack.LanguagePack): NameRun {
  let core = start;
  for (let k = start; k < end; k++) {
    const bits = words.bits[k]!;
    const isRole =
      ((bits & (pack.TITLE | pack.PERSON)) !== 0 && !(words.lower[k] === 'pc' && isOfBody(words, k + 1))) ||
      (language.capitalNouns && k === start && end - start > 2 && (bits & pack.NOUNS) !== 0);
    const isSurname = k === end - 1 && k > start && core < k;
    if (isRole && !isSurname && !(k === start && isGivenName(words.lower[k]!, language) && k + 1 < end)) core = k + 1;
  }
  if (core === start && isUnknownRole(words, start, end, language)) core = start + 1;
  if (language.capitalNouns) {
    core = behindNouns(words, core, end, language);
    if (core > start && core === end - 1 && isGenitivePlace(words.lower[core]!, language)) core = end;
  }
  if (core > start && words.lower[core] === 'of') core = behindOffice(words, core, end, language);
  const isBody = core < end && (isBodyName(words, core, end, language) || isArticled(words, start, core, language));
  return { start, end, core, isBody };
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

/** `Verwaltungsrats Tom Ash`: among capitalised nouns a name begins with its given name. */
function behindNouns(words: Words, core: number, end: number, language: pack.LanguagePack): number {
  if (core < end && isGivenName(words.lower[core]!, language)) return core;
  while (core < end - 1 && (words.bits[core]! & pack.NOUNS) === 0 && ABSTRACT.test(words.lower[core]!)) core++;
  for (let k = core + 1; k < end - 1; k++) if (isGivenName(words.lower[k]!, language)) return k;
  return core;
}

/** `Linguist Joan Birk`: a word with the ending of a trade before a given name and a surname. */
function isUnknownRole(words: Words, start: number, end: number, language: pack.LanguagePack): boolean {
  if (end - start < 3 || !isGivenName(words.lower[start + 1]!, language) || isGivenName(words.lower[start]!, language))
    return false;
  return /..(?:ist|ian|er|or|man|woman)$/.test(words.lower[start]!);
}

/** `PC World` is no constable. */
function isOfBody(words: Words, i: number): boolean {
  return ((words.bits[i] ?? 0) & pack.BODY_NAME) !== 0;
}

/** `das Staatsoberhaupt Portugals`: the place is not who holds the office. */
function isGenitivePlace(lower: string, language: pack.LanguagePack): boolean {
  return lower.endsWith('s') && ((language.words.get(lower.slice(0, -1)) ?? 0) & pack.PLACE) !== 0;
}

/** Endings that no name has. */
const ABSTRACT = /..(?:ungs?|heit|keit|schaft|tion|tät|ismus|ungen|nisse?)$/;

/** `Secretary of State Ana Ruiz`, `Governor of New Jersey Tom Ash`: where the name begins behind the office. */
function behindOffice(words: Words, of: number, end: number, language: pack.LanguagePack): number {
  const first = words.lower[of + 1] === 'the' ? of + 3 : of + 2;
  for (let k = first; k < end - 1; k++) if (isGivenName(words.lower[k]!, language)) return k;
  return end - first > 2 ? end - 2 : Math.min(first, end);
}

export function isGivenName(word: string, language: pack.LanguagePack): boolean {
  return language.female.has(word) || language.male.has(word);
}

function isBodyName(words: Words, core: number, end: number, language: pack.LanguagePack): boolean {
  if (end - core >= 2 && isGivenName(words.lower[core]!, language)) return false;
  for (let k = core; k < end; k++) if ((words.bits[k]! & pack.BODY_NAME) !== 0) return true;
  if (end - core === 1) return words.shape[core] === CAPITALS && words.end[core]! - words.start[core]! <= 5;
  return words.lower[core - 1] === 'the' && core - 1 >= 0;
}

/** Words that a capital marks as names: within a sentence, and never in lower case. */
function namesWithin(words: Words): ReadonlySet<string> {
  const seen = new Set<string>();
  for (let i = 1; i < words.count; i++) {
    if (words.shape[i] === CAPITAL && words.sentence[i] !== i && !opensClause(words, i)) seen.add(words.lower[i]!);
  }
  return seen;
}

function particledSurnames(words: Words, language: pack.LanguagePack): ReadonlySet<string> {
  const seen = new Set<string>();
  for (let i = 1; i < words.count; i++) {
    if (words.shape[i] !== LOWER || (words.bits[i]! & pack.PARTICLE) === 0 || words.lower[i] === 'of') continue;
    if (words.shape[i - 1] !== CAPITAL || words.sentence[i - 1] === i - 1) continue;
    // "die Macht der Kirche": where nouns have capitals only a given name makes a name of it
    if (language.capitalNouns && !isGivenName(words.lower[i - 1]!, language)) continue;
    const surname = behindParticles(words, i);
    if (isCapital(words, surname)) seen.add(words.lower[surname]!);
  }
  return seen;
}

/** Of the words with a capital, those that stand somewhere else in lower case. */
function lowerCaseWords(words: Words): ReadonlySet<string> {
  const capital = new Set<string>();
  for (let i = 0; i < words.count; i++) {
    const shape = words.shape[i]!;
    if (shape === CAPITAL || shape === CAPITALS) capital.add(words.lower[i]!);
  }
  const seen = new Set<string>();
  for (let i = 0; i < words.count; i++) {
    if (words.shape[i] === LOWER && capital.has(words.lower[i]!)) seen.add(words.lower[i]!);
  }
  return seen;
}

const NO_PARAGRAPHS: ReadonlySet<number> = new Set();
/** No headline is longer, in characters. */
export const LONGEST_HEADLINE = 200;

/** How many longer words stand between two places of a text, and how many of them have a capital. */
export function capitalsIn(
  text: string,
  start: number,
  end: number,
): { readonly long: number; readonly capital: number } {
  let long = 0;
  let capital = 0;
  for (let i = start; i < end; ) {
    let to = i;
    while (to < end && isWordCode(text.charCodeAt(to))) to++;
    if (to - i >= 4) {
      long++;
      if (isUpper(text, i)) capital++;
    }
    i = to + 1;
  }
  return { long, capital };
}

/** Paragraphs in which nearly every longer word has a capital: what is capitalised there is no evidence of a name. */
function headlineParagraphs(words: Words): ReadonlySet<number> {
  const found = new Set<number>();
  let from = 0;
  while (from < words.count) {
    let end = from;
    let long = 0;
    let capital = 0;
    let isProse = false;
    while (end < words.count && words.paragraph[end] === words.paragraph[from]) {
      const shape = words.shape[end]!;
      if (shape === QUOTATION && words.end[end]! - words.start[end]! > LONGEST_HEADLINE) isProse = true;
      else if (shape === QUOTATION) {
        const quoted = capitalsIn(words.text, words.start[end]!, words.end[end]!);
        long += quoted.long;
        capital += quoted.capital;
      } else if (shape !== PUNCTUATION && shape !== NUMBER && words.end[end]! - words.start[end]! >= 4) {
        long++;
        if (shape !== LOWER) capital++;
        else if ((words.bits[end]! & (pack.REPORTS | pack.VERB | pack.PERSON | pack.REPORTING)) !== 0) isProse = true;
      }
      end++;
    }
    if (!isProse && long >= 4 && capital >= long * 0.8 && end - from <= 40) found.add(words.paragraph[from]!);
    from = end;
  }
  return found;
}
