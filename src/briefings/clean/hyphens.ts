import type { Span } from '../article.ts';
import { type WordForms, wordAfter, wordBefore } from './forms.ts';
import { HASH_START, hashStep } from './hash.ts';
import { HYPHEN_BIAS, HYPHEN_BUCKETS, hyphenWeight } from './hyphen-weights.ts';
import { CLOSED_COMPOUNDS, COMPOUND_PARTS } from './hyphen-words.ts';

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
const SUSPENDING = new Set(['and', 'or', 'und', 'oder', 'bzw', 'et', 'y', 'och', 'og']);

/** How often the same text writes the word in one piece and with its hyphen, and whether it is in English. */
export interface HyphenEvidence {
  readonly joined: number;
  readonly hyphenated: number;
  readonly isEnglish: boolean;
}

/**
 * Whether the hyphen between `left` and `right` belongs to the word rather than to the line end.
 *
 * `left` and `right` are the parts of the word on either line, hyphens inside them included ("day-to", "day"). What the same text does
 * elsewhere comes first, then figures and capitals; the rest is weighed in English and taken for a broken word in other languages.
 */
export function keepsHyphen(left: string, right: string, evidence: HyphenEvidence): boolean {
  if (evidence.hyphenated > 0) return true;
  if (evidence.joined > 1) return false;
  const isCompound =
    evidence.isEnglish && weigh(left.toLowerCase(), right.toLowerCase()) > (evidence.joined === 0 ? 0 : OVERRULING);
  if (evidence.joined > 0) return isCompound;
  return staysByForm(left, right) ?? isCompound;
}

/** A single example of the joined word may be a mistake itself; so strong a sign for the hyphen outweighs it. In quarters of a logit. */
const OVERRULING = 24;

/** Figures, names, letters and longer chains keep their hyphen; a headline in capitals breaks its words like any other text. */
function staysByForm(left: string, right: string): boolean | undefined {
  if (left === '' || right === '') return true;
  if (/^\p{Lu}{2,}$/u.test(left)) return !/^\p{Lu}{2,}$/u.test(right) ? true : undefined;
  if (/[\p{Nd}-]/u.test(left) || /^[\p{Lu}\p{Nd}]/u.test(right) || right.includes('-')) return true;
  return /^\p{L}$/u.test(left) ? true : undefined;
}

/** In quarters of a logit: above 0 for a compound. */
function weigh(left: string, right: string): number {
  if (CLOSED_COMPOUNDS.has(left + right)) return Number.NEGATIVE_INFINITY;
  let sum = HYPHEN_BIAS;
  if (COMPOUND_PARTS.has(left)) sum += WHOLE_WORD;
  if (COMPOUND_PARTS.has(right) && !SOLID_PREFIXES.has(left)) sum += WHOLE_WORD / 2;
  for (const feature of featuresOf(left, right)) sum += hyphenWeight(bucketOf(feature));
  return sum;
}

const WHOLE_WORD = 8;

/** Written in one with what follows, even where that is a word of its own. */
const SOLID_PREFIXES = new Set(
  'inter trans un dis mis out over under up fore in im en em re de hyper tele with be'.split(' '),
);

/** Either half as a whole, how the first ends and the second begins, and their lengths. The signs in front are part of the training. */
function featuresOf(left: string, right: string): readonly string[] {
  const features = [`L${left}`, `R${right}`, `n${Math.min(left.length, 9)}`, `m${Math.min(right.length, 9)}`];
  for (let length = 2; length <= 4; length++) {
    if (left.length > length) features.push(`$${left.slice(-length)}`);
    if (right.length > length) features.push(`>${right.slice(0, length)}`);
    if (right.length > length && length < 4) features.push(`<${right.slice(-length)}`);
  }
  if (left.length > 3) features.push(`^${left.slice(0, 3)}`);
  return features;
}

/** FNV-1a, then mixed so that its low bits depend on all of it. */
function bucketOf(feature: string): number {
  let hash = HASH_START;
  for (let i = 0; i < feature.length; i++) hash = hashStep(hash, feature.charCodeAt(i));
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return (hash >>> 0) & (HYPHEN_BUCKETS - 1);
}
