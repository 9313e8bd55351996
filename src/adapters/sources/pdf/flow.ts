import { isHyphen, isUnspaced, isWordAt } from '../../../briefings/clean/characters.ts';
import type { Line as RawLine } from '../../../briefings/clean/lines.ts';
import * as wrapping from '../../../briefings/clean/wrapping.ts';

/** Whether `next` plainly goes on with the sentence of `line`. */
export function goesOn(line: string, next: string): boolean {
  return wrapping.goesOn(...pairOf(line, next));
}

/** Whether a sentence ends with `line`; a full stop behind an abbreviation ends none. */
export function endsSentence(line: string, next: string): boolean {
  return wrapping.endsSentence(...pairOf(line, next));
}

function pairOf(line: string, next: string): [raw: string, line: RawLine, next: RawLine] {
  const raw = `${line}\n${next}`;
  const rest = { indent: 0, gap: 0, newPage: false };
  return [raw, { start: 0, end: line.length, ...rest }, { start: line.length + 1, end: raw.length, ...rest }];
}

/**
 * The lines of one paragraph in one. Only where a line ends with a hyphen does the line end stay: whether the hyphen belongs to the word
 * is for the cleaner, who weighs the whole text.
 */
export function joinedText(lines: readonly string[]): string {
  return lines.reduce((text, line) => `${text}${glue(text, line)}${line}`);
}

function glue(text: string, next: string): '' | ' ' | '\n' {
  const last = text.charCodeAt(text.length - 1);
  if (isUnspaced(last) && isUnspaced(next.charCodeAt(0))) return '';
  if (ENDS_IN_ADDRESS.test(text.slice(-LONGEST_ADDRESS)) && /^[\w%#?&=/.-]/.test(next) && /[/\-_=&?.]$/.test(text))
    return '';
  if (isHyphen(last) && text.length > 1 && isWordAt(text, text.length - 2)) return isWordAt(next, 0) ? '\n' : ' ';
  if (/\S[—–/]$/.test(text) || /^—\S/.test(next)) return '';
  return ' ';
}

/** An address that the line end has cut. */
const ENDS_IN_ADDRESS = /(?:https?:\/\/|www\.)\S*$/;
const LONGEST_ADDRESS = 200;
