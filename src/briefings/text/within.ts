import type { Span } from '../article.ts';

/** The items that lie inside `span`. They must be in reading order and not overlap; a logarithm of their number, not a walk over all. */
export function itemsWithin<T extends Span>(items: readonly T[], span: Span): readonly T[] {
  const found: T[] = [];
  for (let i = firstEndingAfter(items, span.start); i < items.length && items[i]!.start < span.end; i++) {
    if (items[i]!.start >= span.start && items[i]!.end <= span.end) found.push(items[i]!);
  }
  return found;
}

/** How many code units of `span` the items cover. The same is asked of them as by `itemsWithin`. */
export function coverOf(items: readonly Span[], span: Span): number {
  let cover = 0;
  for (let i = firstEndingAfter(items, span.start); i < items.length && items[i]!.start < span.end; i++) {
    cover += Math.max(0, Math.min(items[i]!.end, span.end) - Math.max(items[i]!.start, span.start));
  }
  return cover;
}

/** The index of the first item that ends after `at`; the number of items where none does. */
export function firstEndingAfter(items: readonly Span[], at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
