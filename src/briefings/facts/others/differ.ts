import type { Span } from '../../article.ts';
import { boundStart, isAtLeast, isAtMost, isCountedSoFar } from '../../text/figures/bounds.ts';
import type { Figure } from '../../text/figures/figure.ts';
import type { Reading } from '../pool.ts';

/** Whether two figures of one quantity, each in its report, cannot both hold: bounds and estimates allow what lies near them. */
export function differ(a: Figure, inA: Reading, b: Figure, inB: Reading): boolean {
  if (a.value === b.value) return false;
  const [less, more] = a.value < b.value ? [boundsOf(a, inA), boundsOf(b, inB)] : [boundsOf(b, inB), boundsOf(a, inA)];
  // at least 63 and at least 70: the one was said before the other was known
  if (less.isUnfinished && more.isCounted) return true;
  if (allows(less, more.figure.value) || allows(more, less.figure.value)) return false;
  if (a.approximate !== true && b.approximate !== true) return true;
  return Math.abs(a.value - b.value) > NEAR * Math.max(Math.abs(a.value), Math.abs(b.value));
}

export interface Bounded {
  readonly figure: Figure;
  readonly isLeast: boolean;
  readonly isMost: boolean;
  /** `at least` */
  readonly isCounted: boolean;
  /** `at least 63`: counted one by one, and not finished. */
  readonly isUnfinished: boolean;
}

/** What the words beside a figure make of it. */
export function boundsOf(figure: Figure, { text, analysis: { language } }: Reading): Bounded {
  const isCounted = isCountedSoFar(text, figure.start, language);
  return {
    figure,
    isLeast: isAtLeast(text, figure.start, language),
    isMost: isAtMost(text, figure.start, language),
    isCounted,
    isUnfinished: isCounted && figure.value % 10 !== 0,
  };
}

/** `at least 200` allows 244, not 180, and was said before 640 were known. */
function allows({ figure, isLeast, isMost, isUnfinished }: Bounded, value: number): boolean {
  const isStale = value > (isUnfinished ? STALE : FARTHEST) * figure.value;
  return (isLeast && value >= figure.value && !isStale) || (isMost && value <= figure.value);
}

/** An estimate agrees with what lies near it: `about 250` and `244`. */
const NEAR = 0.05;
/** `At least 17 dead` is what was known then: over 22 it says another thing. `More than 200`, a round number, says it of 244 still. */
export const STALE = 1.25;

/** 244 and 280 dead are versions; 16 and 280 are two events. */
const FARTHEST = 2;

/** Whether two counts may be of one event. */
export function areNear(a: Figure, b: Figure): boolean {
  return isWithin(FARTHEST, a, b);
}

/** Whether neither is more than so many times the other. */
export function isWithin(times: number, a: Figure, b: Figure): boolean {
  return Math.max(a.value, b.value) <= times * Math.min(a.value, b.value);
}

/** The figure as its text has it, with the words that make it a bound, in small letters wherever they stood. */
export function withBound({ start, end }: Span, { text, analysis: { language } }: Reading): string {
  const bound = text.slice(boundStart(text, start, language), start);
  return bound.toLowerCase() + text.slice(start, end);
}
