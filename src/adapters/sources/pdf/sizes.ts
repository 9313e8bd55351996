/** The size that most letters have. */
export function commonSize(pieces: Iterable<{ readonly text: string; readonly size: number }>): number {
  const letters = new Map<number, number>();
  for (const { text, size } of pieces) {
    const step = Math.round(size * 2) / 2;
    letters.set(step, (letters.get(step) ?? 0) + text.length);
  }
  let [best, most] = [0, -1];
  for (const [size, count] of letters) if (count > most) [best, most] = [size, count];
  return best;
}

export function isSameSize(a: { readonly size: number }, b: { readonly size: number }): boolean {
  return Math.abs(a.size - b.size) <= SAME_SIZE * Math.max(a.size, b.size);
}

/** Whether letters of a size are a headline's. */
export function isLarger(size: number, bodySize: number): boolean {
  return size > bodySize * (1 + SAME_SIZE);
}

export function isSmaller(size: number, bodySize: number): boolean {
  return size < bodySize * (1 - SAME_SIZE);
}

/** Programs scale letters to the width of a page by a few per cent; a caption's or heading's differ by a tenth and more. */
const SAME_SIZE = 0.08;
