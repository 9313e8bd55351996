/** Two facts that share this much of the shorter one's content words say the same. */
export const MOST_OVERLAP = 0.45;

/** Share of the smaller set that stands in the other, 0..1. */
export function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let common = 0;
  for (const id of small) if (large.has(id)) common++;
  return common / small.size;
}

/** Weighted share of the shorter sentence's content that the longer one carries, from which two sentences say the same. */
export const SAME = 0.5;
