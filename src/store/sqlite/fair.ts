/** A match: where it lies, and whose it is. */
export interface Hit {
  readonly place: number;
  readonly teller: string | number;
}

/** Whether somebody has more than `most` of these. */
export function isLopsided(hits: readonly Hit[], most: number): boolean {
  const counts = new Map<Hit['teller'], number>();
  return hits.some(({ teller }) => nextOf(counts, teller) > most);
}

/**
 * Of `hits` so many that nobody has more than `most` of them while others have any left; each takes his first, and they stay in their
 * order. As many as there is room for, or all.
 */
export function fairest(hits: readonly Hit[], room: number, most: number): readonly Hit[] {
  if (hits.length <= room) return hits;
  const counts = new Map<Hit['teller'], number>();
  const ranks = hits.map(({ teller }) => nextOf(counts, teller));
  const own = [...hits.keys()];
  const within = own.filter((i) => ranks[i]! <= most).slice(0, room);
  const beyond = own.filter((i) => ranks[i]! > most).slice(0, room - within.length);
  return [...within, ...beyond].sort((a, b) => a - b).map((i) => hits[i]!);
}

/** How many there are of it, with this one. */
function nextOf<K>(counts: Map<K, number>, key: K): number {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
}
