import { isJoint } from './traits.ts';

/** The words of a text that have a hyphen or an apostrophe in them, written together: `ceasefire`, `OBrien`. Linear in its length. */
export function joinedWordsIn(text: string): readonly string[] {
  return placesIn(text).map(({ start, end }) => withoutJoints(text.slice(start, end)));
}

/** The same text with these words written together. */
export function writtenTogether(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of placesIn(text)) {
    pieces.push(text.slice(at, start), withoutJoints(text.slice(start, end)));
    at = end;
  }
  return `${pieces.join('')}${text.slice(at)}`;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function placesIn(text: string): readonly Place[] {
  const places: Place[] = [];
  for (let i = 1; i < text.length - 1; i++) {
    if (!isJoint(text.charCodeAt(i)) || !isLetter(text, i - 1) || !isLetter(text, i + 1)) continue;
    const end = endOf(text, i);
    const start = startOf(text, i);
    if (isOneWord(text.slice(start, end))) places.push({ start, end });
    i = end;
  }
  return places;
}

/** Of the letters, digits and joints around a place. */
function startOf(text: string, at: number): number {
  let start = at;
  while (start > 0 && isPart(text, start - 1)) start--;
  return start;
}

function endOf(text: string, at: number): number {
  let end = at;
  while (end < text.length && isPart(text, end)) end++;
  return end;
}

function isPart(text: string, at: number): boolean {
  return isLetter(text, at) || isJoint(text.charCodeAt(at)) || DIGIT.test(text[at]!);
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32;
  return (code >= 97 && code <= 122) || (code > 127 && LETTER.test(text[at]!));
}

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{N}/u;

/** Parts of two letters and more; an apostrophe joins a name to its `O` or `D` alone: elsewhere it parts words. */
function isOneWord(text: string): boolean {
  return /^(?:\p{L}{2,}(?:[-‐‑]\p{L}{2,})+|[OD]['’]\p{Lu}\p{L}+)$/u.test(text);
}

function withoutJoints(word: string): string {
  return word.replace(/[-‐‑'’]/g, '');
}
