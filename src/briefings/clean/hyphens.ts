import type { Span } from '../article.ts';
import { type WordForms, wordAfter, wordBefore } from './forms.ts';
import { COMPOUND_ENDS, COMPOUND_STARTS, PREFIXES_KEPT } from './hyphenWords.ts';

/** What becomes of a hyphen at a line end: it stays, it goes, or it stays with a space ("short- and long-term"). */
export type HyphenDecision = 'keep' | 'drop' | 'suspend';

/** Decides on the hyphen that ends `line`, from how the same text writes the word elsewhere, else from its two halves. */
export function decideHyphen(raw: string, line: Span, next: Span, forms: WordForms): HyphenDecision {
  const left = wordBefore(raw, line.end - 1, line.start);
  const right = wordAfter(raw, next.start, next.end);
  if (SUSPENDING.has(right.toLowerCase())) return 'suspend';
  const joined = forms.count((left + right).toLowerCase());
  const hyphenated = forms.count(`${left}-${right}`.toLowerCase());
  return keepsHyphen(left, right, { joined, hyphenated, isEnglish: forms.isEnglish }) ? 'keep' : 'drop';
}

/** "two- and three-year terms", "Ein- und Ausfuhr". */
const SUSPENDING = new Set(['and', 'or', 'und', 'oder', 'et', 'y', 'en', 'och', 'og']);

/** How often the same text writes the word in one piece and with its hyphen. */
export interface HyphenEvidence {
  readonly joined: number;
  readonly hyphenated: number;
  readonly isEnglish: boolean;
}

/**
 * Whether the hyphen between `left` and `right` belongs to the word rather than to the line end.
 *
 * `left` and `right` are the parts of the word on either line, hyphens inside them included ("day-to", "day").
 */
export function keepsHyphen(left: string, right: string, evidence: HyphenEvidence): boolean {
  if (evidence.hyphenated > 0) return true;
  if (evidence.joined > 0) return false;
  if (left === '' || right === '') return true;
  if (/[\p{Nd}-]/u.test(left) || /^[\p{Lu}\p{Nd}]/u.test(right) || right.includes('-'))
    return isNotAllCaps(left, right);
  if (/^\p{Lu}{2,}$/u.test(left)) return true;
  if (!evidence.isEnglish) return false;
  const [start, end] = [left.toLowerCase(), right.toLowerCase()];
  if (PREFIXES_KEPT.has(start)) return true;
  return COMPOUND_STARTS.has(start) || COMPOUND_ENDS.has(end);
}

/** A headline in capitals breaks its words like any other text. */
function isNotAllCaps(left: string, right: string): boolean {
  return !(/^\p{Lu}{2,}$/u.test(left) && /^\p{Lu}{2,}$/u.test(right));
}
