import * as pack from '../languages/pack.ts';
import {
  behindParticles,
  headlineParagraphs,
  isCapital,
  lowerCaseWords,
  NEVER,
  NO_PARAGRAPHS,
  namesWithin,
  opensClause,
  particledSurnames,
  type Seen,
} from './name-evidence.ts';
import { isGivenName, type NameRun, type Names, parseRun } from './name-parts.ts';
import { withoutNouns } from './names-among-nouns.ts';
import { CAPITAL, CAPITALS, LOWER } from './shapes.ts';
import type { Words } from './words.ts';

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

function isNameWord(words: Words, i: number, seen: Seen): boolean {
  const shape = words.shape[i]!;
  if (shape !== CAPITAL && shape !== CAPITALS) return false;
  const bits = words.bits[i]!;
  const lower = words.lower[i]!;
  if (shape === CAPITALS && lower.length > 1 && (bits & NEVER) === 0) return lower !== 'i';
  if (shape === CAPITALS) return (bits & pack.TIME) === 0 && lower === 'us';
  if ((bits & pack.PARTICLE) !== 0 && seen.particled.has(words.lower[behindParticles(words, i)] ?? '')) return true;
  if ((bits & NEVER) !== 0) return isMonthAsGivenName(words, i) || isBretonParticle(words, i);
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

/** `Yann Le Goff`, `M. Le Goff`: an article with a capital between words with one. */
function isBretonParticle(words: Words, i: number): boolean {
  if (!/^(?:le|la|les)$/.test(words.lower[i]!) || words.sentence[i] === i || words.sentence[i + 1] === i + 1)
    return false;
  return words.shape[i] === CAPITAL && isCapital(words, i - 1) && isCapital(words, i + 1);
}

/** `Jan Novak`, `April Hayes`: a month's name before a surname. */
function isMonthAsGivenName(words: Words, i: number): boolean {
  return (
    /^(?:jan|april|june|august|may)$/.test(words.lower[i]!) &&
    isCapital(words, i + 1) &&
    words.sentence[i + 1] !== i + 1
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
    const mayLink =
      !language.capitalNouns ||
      isGivenName(words.lower[end - 1]!, language) ||
      ((words.bits[end - 1]! & pack.PARTICLE) !== 0 && end - 1 === from);
    if (words.shape[end] === LOWER && (bits & pack.PARTICLE) !== 0 && mayLink) {
      let k = end;
      while (k < words.count && words.shape[k] === LOWER && (words.bits[k]! & pack.PARTICLE) !== 0 && k - end < 3) k++;
      const binds =
        words.lower[end] !== 'of' || ((words.bits[end - 1]! & (pack.BODY_NAME | pack.TITLE)) !== 0 && k === end + 1);
      if (binds && !isArticleBehind(words, end, k, language) && isCapital(words, k) && words.sentence[k] !== k) {
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

/** `sagte Karl dem Sender`, `sagte Karl zu Tom Ash`: the particles of a surname (`zu Berg`, `von dem Berg`) are these words too. */
function isArticleBehind(words: Words, first: number, behind: number, language: pack.LanguagePack): boolean {
  if (!language.capitalNouns || (words.bits[first - 1]! & pack.PARTICLE) !== 0) return false;
  const lower = words.lower[first]!;
  if (lower === 'zu') return isGivenName(words.lower[behind] ?? '', language);
  if (lower === 'der') return ((words.bits[behind] ?? 0) & pack.NOUNS) !== 0;
  return lower === 'dem' || lower === 'den';
}

function isInitial(words: Words, i: number): boolean {
  return (
    words.shape[i] === CAPITAL &&
    words.end[i]! - words.start[i]! === 1 &&
    words.lower[i] !== 'i' &&
    words.lower[i] !== 'a'
  );
}
