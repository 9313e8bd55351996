import { caseAt } from './characters.ts';

/** How the words of a text are written elsewhere in it. */
export interface WordForms {
  /** How often `word` (lower case) stands whole somewhere in the text, not at a broken line end. */
  count(word: string): number;
  /** Whether English rules may be used. */
  readonly isEnglish: boolean;
}

/** The word forms of a text; counted when first asked for, since most texts break no word. */
export function wordFormsOf(raw: string): WordForms {
  let counts: ReadonlyMap<string, number> | undefined;
  const counted = () => {
    counts ??= countWords(raw);
    return counts;
  };
  return {
    count: (word) => counted().get(word) ?? 0,
    get isEnglish() {
      return isEnglish(counted());
    },
  };
}

function countWords(raw: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const length = raw.length;
  for (let i = 0; i < length; ) {
    if (!isWordPart(raw, i) || raw.charCodeAt(i) === HYPHEN) {
      i++;
      continue;
    }
    const from = i;
    while (i < length && isWordPart(raw, i)) i++;
    let end = i;
    while (raw.charCodeAt(end - 1) === HYPHEN) end--; // a broken line end: no part of the word
    if (end - from > LONGEST_WORD) continue;
    const word = raw.slice(from, end).toLowerCase();
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

const HYPHEN = 45;

/** In code units. Longer ones are no words and would only fill memory. */
const LONGEST_WORD = 60;

function isEnglish(counts: ReadonlyMap<string, number>): boolean {
  const english = sum(counts, ['the', 'and', 'of', 'to', 'in', 'said', 'with']);
  const others = sum(counts, ['der', 'die', 'und', 'de', 'la', 'el', 'les', 'que', 'het', 'och', 'di', 'il']);
  return english >= others;
}

function sum(counts: ReadonlyMap<string, number>, words: readonly string[]): number {
  return words.reduce((total, word) => total + (counts.get(word) ?? 0), 0);
}

/** The letters, digits and inner hyphens directly before `end`. */
export function wordBefore(text: string, end: number, start: number): string {
  let from = end;
  while (from > start && end - from < LONGEST_WORD && isWordPart(text, from - 1)) from--;
  return text.slice(from, end);
}

/** The letters, digits and inner hyphens directly after `start`. */
export function wordAfter(text: string, start: number, end: number): string {
  let to = start;
  while (to < end && to - start < LONGEST_WORD && isWordPart(text, to)) to++;
  while (to > start && text[to - 1] === '-') to--;
  return text.slice(start, to);
}

function isWordPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === HYPHEN;
  return code === 0x2011 || caseAt(text, at) !== 'none';
}
