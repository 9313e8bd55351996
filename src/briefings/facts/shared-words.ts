import type { Candidate } from './candidates.ts';
import { MOST_OVERLAP } from './overlap.ts';

/**
 * What each candidate shares with those before it: looked up some hundred times for each pair, so it is worked out once.
 *
 * At most 60 candidates, whose words have numbers below `vocabulary`.
 */
export class SharedWords {
  readonly #candidates: readonly Candidate[];
  /** By pair: the overlap of the two. */
  readonly #overlaps: Float64Array;
  /** By word: which candidates have it, a bit for each of the first thirty here and of the others there. */
  readonly #low: Int32Array;
  readonly #high: Int32Array;

  /** `areRivals`: never both in a set, whatever words they share. Asked with places in `pool.sentences`. */
  constructor(candidates: readonly Candidate[], vocabulary: number, areRivals?: (a: number, b: number) => boolean) {
    const count = candidates.length;
    this.#candidates = candidates;
    this.#overlaps = new Float64Array(count * count);
    this.#low = new Int32Array(vocabulary);
    this.#high = new Int32Array(vocabulary);
    const common = new Uint16Array(count);
    for (let c = 0; c < count; c++) {
      const { ids, at } = candidates[c]!;
      common.fill(0);
      for (const id of ids) {
        for (let low = this.#low[id]!; low !== 0; low &= low - 1) common[31 - Math.clz32(low & -low)]!++;
        for (let high = this.#high[id]!; high !== 0; high &= high - 1) common[61 - Math.clz32(high & -high)]!++;
        if (c < 30) this.#low[id]! |= 1 << c;
        else this.#high[id]! |= 1 << (c - 30);
      }
      for (let other = 0; other < c; other++) {
        const shorter = Math.min(ids.length, candidates[other]!.ids.length);
        const isRival = areRivals?.(at, candidates[other]!.at) === true;
        this.#overlaps[c * count + other] = isRival ? 1 : common[other]! / Math.max(1, shorter);
      }
    }
  }

  /** What a candidate adds to a set of earlier ones; `undefined` where one of them says the same. */
  valueBeside(c: number, members: readonly number[]): number | undefined {
    const { ids, gains, value, gain } = this.#candidates[c]!;
    let [repeated, low, high] = [0, 0, 0];
    for (const member of members) {
      const overlap = this.#overlaps[c * this.#candidates.length + member]!;
      if (overlap > repeated) repeated = overlap;
      if (member < 30) low |= 1 << member;
      else high |= 1 << (member - 30);
    }
    if (repeated >= MOST_OVERLAP) return undefined;
    if (repeated === 0) return value + gain;
    let told = 0;
    for (let w = 0; w < ids.length; w++) {
      const id = ids[w]!;
      if ((this.#low[id]! & low) !== 0 || (this.#high[id]! & high) !== 0) told += gains[w]!;
    }
    return value * (1 - repeated) + gain - told;
  }
}
