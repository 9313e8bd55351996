import type { Figure } from '../../text/figures/figure.ts';
import type { Pool, PooledSentence, Reading } from '../pool.ts';
import { boundsOf, differ, isWithin, STALE, withBound } from './differ.ts';
import { fatesOf, quantitiesOf } from './quantities.ts';

/** Two counts of one thing, the later of which is another one. */
export interface Outgrown {
  readonly was: Figure;
  readonly now: Figure;
  /** `at least 38` and `at least 112`: neither was counted to the end. */
  readonly areCounted: boolean;
}

/**
 * The counts of one thing that a later sentence has otherwise than an earlier one, as `earlier` has them and as `later` has them. `At least 14 people`
 * was not counted to the end and is outgrown by 17, and `17 miners killed` by `18 killed`.
 */
export function outgrownFigures(pool: Pool, earlier: PooledSentence, later: PooledSentence): readonly Outgrown[] {
  const [before, after] = [fatesOf(pool, earlier), fatesOf(pool, later)];
  const [inBefore, inAfter] = [pool.readings[earlier.reading]!, pool.readings[later.reading]!];
  return [...before].flatMap(([quantity, was]) => {
    const now = after.get(quantity);
    if (was === undefined || now === undefined || was.value === now.value) return [];
    const isCounted = now.value > was.value && boundsOf(was, inBefore).isCounted;
    const areCounted = isCounted && boundsOf(now, inAfter).isCounted;
    return isCounted || differ(was, inBefore, now, inAfter) ? [{ was, now, areCounted }] : [];
  });
}

/** How the figures of a sentence stand to those of an earlier one that says the same. */
export interface FigureNews {
  /** The first quantity whose figure changed, in the words of both, with the bound that they set (`at least 12`). */
  readonly change?: { readonly was: string; readonly now: string };
  /** The figures of the later sentence that the earlier one allowed: `2,300` after `more than 2,000`. */
  readonly held: readonly Figure[];
}

/** Compares the quantities that both sentences state once. */
export function compareFigures(pool: Pool, later: PooledSentence, earlier: PooledSentence): FigureNews {
  const [inLater, inEarlier] = [pool.readings[later.reading]!, pool.readings[earlier.reading]!];
  const before = quantitiesOf(pool, earlier, true);
  const held: Figure[] = [];
  for (const [quantity, now] of quantitiesOf(pool, later, true)) {
    const was = before.get(quantity);
    if (now === undefined || was === undefined || was.value === now.value) continue;
    if (hasChanged(was, inEarlier, now, inLater))
      return { change: { was: withBound(was, inEarlier), now: withBound(now, inLater) }, held };
    held.push(now);
  }
  return { held };
}

/** A bound or an estimate allows what lies near it: `more than 2,000` still holds of 2,300, and says little of 9,000. */
function hasChanged(was: Figure, inWas: Reading, now: Figure, inNow: Reading): boolean {
  return differ(was, inWas, now, inNow) || !isWithin(STALE, was, now);
}
