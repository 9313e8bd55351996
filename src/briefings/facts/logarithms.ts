/** `Math.log1p` of a count. Most counts are small and whole, and their logarithms are taken once: ranking an article takes a thousand. */
export function log1pOf(count: number): number {
  return count < TAKEN.length && (count | 0) === count && count >= 0 ? TAKEN[count]! : Math.log1p(count);
}

const TAKEN = Float64Array.from({ length: 256 }, (_, count) => Math.log1p(count));

/** For each count up to `all`, how much it tells of a word that so many of them have it: rarer, more. */
export function raritiesAmong(all: number): Float64Array {
  return Float64Array.from({ length: all + 1 }, (_, count) => Math.log(1 + all / Math.max(1, count)));
}
