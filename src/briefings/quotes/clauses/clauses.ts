import * as pack from '../languages/pack.ts';
import { type Grammar, type Phrase, phraseStartingAt } from '../words/phrases.ts';
import { CAPITAL, LOWER, PUNCTUATION, QUOTATION } from '../words/shapes.ts';
import type { Words } from '../words/words.ts';

/** A subject, and how surely it is one: 1 beside its verb, less the further it had to be looked for. */
export interface Subject {
  readonly phrase: Phrase;
  readonly sureness: number;
}

/** How far a subject is looked for, in tokens: keeps every search short on hostile text. */
export const REACH = 70;
export const DEPTH = 4;

/** Whether a finite verb follows, behind adverbs, a bracket, an appositive or a short prepositional phrase. */
export function followedByVerb(grammar: Grammar, at: number, upto = grammar.words.count): boolean {
  const { words } = grammar;
  let i = skipAside(grammar, at);
  for (let step = 0; step < 4 && i < words.count && i < upto + 1; step++) {
    const bits = words.bits[i]!;
    if (isVerb(words, i) && (bits & pack.REPORTING) === 0) return true;
    if ((bits & (pack.ADVERB | pack.TIME)) !== 0 || (words.shape[i] === LOWER && words.lower[i]!.endsWith('ly'))) {
      i++;
      continue;
    }
    // "a report by the board two years ago"
    if (words.lower[i + 2] === 'ago') {
      i = skipAside(grammar, i + 3);
      continue;
    }
    if (words.lower[i] === ',' && isVerb(words, i + 1) && (words.bits[i + 1]! & pack.REPORTING) === 0) return true;
    if ((bits & pack.PREPOSITION) !== 0) {
      const object = phraseStartingAt(grammar, i + 1);
      if (object === undefined) {
        if (((words.bits[i + 1] ?? 0) & pack.TIME) === 0 && !isMay(words, i + 1)) return false;
        i = skipAside(grammar, i + 2);
        continue;
      }
      i = skipAside(grammar, object.end);
      continue;
    }
    return false;
  }
  return false;
}

/** The month: in small letters it is a verb. */
export function isMay(words: Words, at: number): boolean {
  return words.lower[at] === 'may' && words.shape[at] === CAPITAL;
}

/** Past a bracket or an aside between commas or dashes, where one begins at `at`. */
export function skipAside(grammar: Grammar, at: number): number {
  const { words } = grammar;
  const open = words.lower[at];
  const close = open === '(' ? ')' : open === ',' || open === '—' || open === '–' || open === '-' ? open : undefined;
  if (close === undefined) return at;
  const limit = Math.min(words.count, at + 45);
  let last = -1;
  for (let i = at + 1; i < limit && words.sentence[i] === words.sentence[at]; i++) {
    if (words.shape[i] === QUOTATION) break;
    if (words.lower[i] !== close) continue;
    if (close === ')') return i + 1;
    last = i;
    if (isVerb(words, i + 1) || isAdverb(words, i + 1)) return i + 1;
  }
  return last < 0 ? at : at;
}

export function isVerb(words: Words, i: number): boolean {
  const bits = words.bits[i];
  if (bits === undefined || words.shape[i] === PUNCTUATION) return false;
  if ((bits & (pack.REPORTS | pack.VERB | pack.AUXILIARY | pack.BE)) !== 0) return words.shape[i] !== CAPITAL;
  if (words.shape[i] !== LOWER) return false;
  // "the authors say", "they call"
  if ((bits & pack.REPORT) !== 0) return ((words.bits[i - 1] ?? 0) & (pack.GROUP | pack.PLURAL)) !== 0;
  const lower = words.lower[i]!;
  // a small word behind a capitalised noun is its verb more often than not
  if (words.capitalNouns) return bits === 0 && words.shape[i - 1] === CAPITAL && /(?:t|te|ten)$/.test(lower);
  if (bits !== 0 || lower.length <= 4) return false;
  // "Lee disputes that": an unknown word in -s between a name and an object
  if (lower.endsWith('s') && !lower.endsWith('ss'))
    return words.shape[i - 1] === CAPITAL && OBJECT.test(words.lower[i + 1] ?? '');
  return lower.endsWith('ed') && !lower.includes('-');
}

const OBJECT = /^(?:that|this|it|him|her|them|the|a|an|his|their|its)$/;

function isAdverb(words: Words, i: number): boolean {
  if (((words.bits[i] ?? 0) & pack.ADVERB) !== 0) return true;
  return words.shape[i] === LOWER && words.lower[i]!.length > 4 && words.lower[i]!.endsWith('ly');
}

export function isSeparator(lower: string): boolean {
  return (
    lower === ',' || lower === '—' || lower === '–' || lower === '―' || lower === '-' || lower === ';' || lower === ':'
  );
}

export function isHuman(grammar: Grammar, phrase: Phrase): boolean {
  if (phrase.kind === 'name') return looksLikePerson(grammar, phrase);
  return (grammar.words.bits[phrase.head]! & (pack.PERSON | pack.GROUP)) !== 0;
}

/** A name of two or more words that is no body's, or one that is not. */
export function looksLikePerson({ names }: Grammar, phrase: Phrase): boolean {
  const run = names.runs[names.runOf[phrase.head]!];
  return run !== undefined && !run.isBody;
}
