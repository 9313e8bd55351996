/** An item of a feed as it was seen: what it is told apart by, and what changes when its publisher edits it. */
export interface SeenItem {
  readonly key: string;
  readonly print: string;
  /** Id of the article that it became. */
  readonly article?: string;
  /** Where its text is, if not in the feed. */
  readonly page?: string;
  /** The page may not be asked for by its site's robots.txt, or not while that cannot be read. */
  readonly isKeptOut?: boolean;
}

/** What is new in a feed, each item with what is known of it from before. */
export interface Sifted<Item extends SeenItem> {
  readonly fresh: readonly { readonly item: Item; readonly before?: SeenItem }[];
  /**
   * Items that are gone though their neighbours are still there. Items drop out of a feed at its end; one that goes from its middle was
   * perhaps taken back by its publisher.
   */
  readonly dropped: readonly SeenItem[];
}

/**
 * Compares what a feed holds with what it held. No two items of a list have the same key.
 *
 * In a feed that has its newest items first, the first ones do not drop out by themselves either.
 */
export function sift<Item extends SeenItem>(
  before: readonly SeenItem[],
  items: readonly Item[],
  isNewestFirst: boolean,
): Sifted<Item> {
  const known = new Map(before.map((item) => [item.key, item]));
  const current = new Set(items.map(({ key }) => key));
  const fresh = items.flatMap((item) => {
    const earlier = known.get(item.key);
    if (earlier?.print === item.print) return [];
    return [earlier === undefined ? { item } : { item, before: earlier }];
  });
  const stays = before.map(({ key }) => current.has(key));
  const last = stays.lastIndexOf(true);
  const first = isNewestFirst ? -1 : stays.indexOf(true);
  const dropped = before.filter((_, i) => !stays[i] && i > first && i < last);
  return { fresh, dropped };
}
