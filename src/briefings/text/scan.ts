import type { Span } from '../article.ts';
import { isDigit } from './characters.ts';

/** One sentence as words, numbers and single marks, with their places in the text. White space is left out. */
export interface Scan {
  readonly text: string;
  /** First two letters of the BCP 47 tag; empty where it is not known. */
  readonly language: string;
  /** How many tokens the sentence has: the lists below may be longer. */
  count: number;
  readonly kind: number[];
  readonly start: number[];
  readonly end: number[];
  /** Lower case for a word, as printed for all else. */
  readonly word: string[];
}

export const MARK = 0;
export const WORD = 1;
/** A word that starts with a capital. */
export const CAPITAL = 2;
/** Digits, with the commas and points that stand between digits: `1,994`, `7.10.2020`. */
export const NUMBER = 3;

/** An empty scan, to be filled sentence by sentence, so that a text costs no more memory than its longest sentence. */
export function newScan(text: string, language: string | undefined): Scan {
  return {
    text,
    language: (language ?? '').slice(0, 2).toLowerCase(),
    count: 0,
    kind: [],
    start: [],
    end: [],
    word: [],
  };
}

/** Fills the scan with the tokens of one sentence, in one pass. Letters and digits always part: `1990s` is a number and a word. */
export function scanSentence(scan: Scan, sentence: Span): void {
  const { text } = scan;
  const limit = Math.min(sentence.end, text.length);
  let count = 0;
  for (let i = Math.max(0, sentence.start); i < limit; ) {
    const start = i;
    const code = text.charCodeAt(i++);
    if (isSpace(code)) continue;
    let kind = MARK;
    if (isLetter(code)) {
      while (i < limit && isLetter(text.charCodeAt(i))) i++;
      kind = isUpper(text, start) ? CAPITAL : WORD;
    } else if (isDigit(code)) {
      while (i < limit && goesOn(text, i, limit)) i++;
      kind = NUMBER;
    }
    scan.kind[count] = kind;
    scan.start[count] = start;
    scan.end[count] = i;
    scan.word[count++] = kind === MARK || kind === NUMBER ? text.slice(start, i) : lowerCase(text, start, i);
  }
  scan.count = count;
}

/** The token at `i`; empty outside the sentence, so that a grammar may look around without asking. */
export function wordAt(scan: Scan, i: number): string {
  return i >= 0 && i < scan.count ? scan.word[i]! : '';
}

export function kindAt(scan: Scan, i: number): number {
  return i >= 0 && i < scan.count ? scan.kind[i]! : MARK;
}

/** Whether nothing stands between the token at `i` and the one after it. */
export function touchesNext(scan: Scan, i: number): boolean {
  return i >= 0 && i + 1 < scan.count && scan.end[i] === scan.start[i + 1];
}

/** Whether the token at `i` is a hyphen or a dash. */
export function isDash(scan: Scan, i: number): boolean {
  const word = wordAt(scan, i);
  return word.length === 1 && '-‐‑–—−'.includes(word);
}

/** The value of a token that is one to `most` plain digits; -1 for all else. */
export function plainNumber(scan: Scan, i: number, most: number): number {
  if (kindAt(scan, i) !== NUMBER) return -1;
  const word = scan.word[i]!;
  if (word.length > most) return -1;
  for (let k = 0; k < word.length; k++) if (!isDigit(word.charCodeAt(k))) return -1;
  return Number(word);
}

/** No word of the grammars is as long as this: longer ones need no lower case. */
const LONGEST_WORD = 32;

function lowerCase(text: string, start: number, end: number): string {
  return end - start > LONGEST_WORD ? '' : text.slice(start, end).toLowerCase();
}

function goesOn(text: string, i: number, limit: number): boolean {
  const code = text.charCodeAt(i);
  if (isDigit(code)) return true;
  return (code === 44 || code === 46) && i + 1 < limit && isDigit(text.charCodeAt(i + 1));
}

function isSpace(code: number): boolean {
  if (code <= 32) return true;
  return code === 0xa0 || code === 0x202f || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b);
}

/** Letters and combining marks by their blocks: what the grammars know is Latin, Greek or Cyrillic. */
function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xba;
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7;
  return code >= 0x3040 && (code < 0xd800 || (code >= 0xf900 && code < 0xfe10));
}

function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code <= 90;
  if (code > 0x2000) return false;
  const letter = text[at]!;
  return letter.toLowerCase() !== letter;
}
