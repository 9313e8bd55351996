import { setImmediate as breathe } from 'node:timers/promises';
import type { FeedArticles } from '../../adapters/sources/feed-articles.ts';
import type { Draft, Instant } from '../../briefings/article.ts';
import { type SeenItem, sift } from '../../briefings/polling/items.ts';
import { canonicalUrl } from '../../store/identity.ts';
import { ingest } from '../ingest.ts';
import type { IngestContext } from './context.ts';
import { type Handled, runErrand, type Teaser, takeInTeaser } from './errands.ts';
import { feedItems, type Item, type PlacedFeed } from './items.ts';
import type { Errand, FeedItems } from './memory.ts';

/** How many items came to what. */
export type Tally = Record<Handled['outcome'], number>;

export function newTally(): Tally {
  return { inserted: 0, revised: 0, same: 0, withdrawn: 0, refused: 0 };
}

export interface Round {
  readonly context: IngestContext;
  readonly signal: AbortSignal;
  /** What the feed holds was there before anybody listened. */
  readonly isFirst: boolean;
  /** Is counted up. */
  readonly tally: Tally;
}

/** A round asks for pages for this long at most; what is left over are errands for the next. */
const PAGES_FOR = 5 * 60_000;

/** After so many pages in a row that could not be had, their host is left alone until the next round. */
const FAILURES = 3;

/** Of items that went from the middle of a feed so many are looked after at a time: a feed that its readers sort drops many. */
const MOST_DROPPED = 5;

/** Articles are withdrawn within days, if ever. */
const RECENT = 7 * 86_400_000;

/** A feed has so many errands at most; the latest stay. */
const MOST_ERRANDS = 200;

/**
 * Stores what is new in a feed, and runs the errands that are due. Without `feed`, nothing in it is new.
 *
 * Gives what to remember of the feed and how many items were new or changed; nothing where it was called off.
 */
export async function takeInFeed(
  before: FeedItems,
  feed: PlacedFeed | undefined,
  round: Round,
): Promise<{ readonly items: FeedItems; readonly news: number } | undefined> {
  const allowance = new PageAllowance(round.context);
  const items = feed ? feedItems(feed, round.isFirst) : [];
  const { fresh, dropped } = feed ? sift(before.seen, items, isNewestFirst(feed)) : { fresh: [], dropped: [] };
  // as they were published
  const oldestFirst = feed && isNewestFirst(feed) ? fresh.toReversed() : fresh;
  const articles = await storeWhole(
    oldestFirst.flatMap(({ item }) => (teaserOf(item) ? [] : [item])),
    round,
  );
  const pending = new Map(before.errands.map((errand) => [errand.url, errand]));
  const errands: Errand[] = [];
  const keptOut = new Map<string, boolean>();
  // there may be more pages than there is time for: of old articles, those of the latest
  for (const { item, before: earlier } of round.isFirst ? fresh : oldestFirst) {
    const teaser = teaserOf(item);
    if (!teaser) continue;
    const wish = { teaser, known: earlier?.article, pending: pending.get(teaser.url), mayAsk: allowance.isLeft };
    const handled = await takeInTeaser(wish, round.context, round.signal);
    if (round.signal.aborted) return undefined;
    pending.delete(teaser.url);
    if (handled.article !== undefined) articles.set(item.key, handled.article);
    note(teaser.url, handled);
  }
  const seen = feed ? seenIn(items, before.seen, articles) : before.seen;
  // an item whose key alone has changed is still there
  const there = new Set(dropped.length === 0 ? [] : seen.map(({ article }) => article));
  const gone = dropped.filter(({ article }) => !there.has(article));
  for (const errand of [...pending.values(), ...(await errandsFor(gone, pending, round.context))]) {
    if (errand.at > round.context.now() || !allowance.isLeft) errands.push(errand);
    else note(errand.url, await runErrand(errand, round.context, round.signal));
    if (round.signal.aborted) return undefined;
  }
  if (round.signal.aborted) return undefined;
  const isAsBefore = !feed && errands.length === 0 && before.errands.length === 0;
  return {
    items: isAsBefore ? before : { seen: withKeptOut(seen, keptOut), errands: errands.slice(0, MOST_ERRANDS) },
    news: fresh.length,
  };

  function note(page: string, handled: Handled): void {
    round.tally[handled.outcome]++;
    allowance.note(handled);
    if (handled.isKeptOut !== undefined) keptOut.set(page, handled.isKeptOut);
    if (handled.errand) errands.push(handled.errand);
  }
}

/** How far a round goes for pages: for some minutes, and not on where one after the other cannot be had. */
class PageAllowance {
  readonly #context: IngestContext;
  readonly #until: Instant;
  #failures = 0;

  constructor(context: IngestContext) {
    this.#context = context;
    this.#until = context.now() + PAGES_FOR;
  }

  get isLeft(): boolean {
    return this.#failures < FAILURES && this.#context.now() < this.#until;
  }

  note({ isFailure }: Handled): void {
    if (isFailure !== undefined) this.#failures = isFailure ? this.#failures + 1 : 0;
  }
}

/** By its first and last date, and where there are none: nearly all feeds are. */
function isNewestFirst({ articles }: FeedArticles): boolean {
  const dates = articles.map(({ draft }) => draft.published).filter((at) => at !== undefined);
  return dates.length < 2 || dates[0]! >= dates.at(-1)!;
}

/** The draft of an item whose text is on its page. */
function teaserOf({ isTeaser, draft }: Item): Teaser | undefined {
  const { url } = draft;
  return isTeaser && url !== undefined && canonicalUrl(url) !== undefined ? { ...draft, url } : undefined;
}

/** Stores items that the feed has whole, or without a page. Gives their articles by their keys. */
async function storeWhole(items: readonly Item[], { context, signal, tally }: Round): Promise<Map<string, string>> {
  const keys = new Map(items.map(({ draft, key }) => [draft, key]));
  const articles = new Map<string, string>();
  for await (const one of ingest(breathing(items, signal), context.archive, context.now)) {
    tally[one.outcome]++;
    if (one.outcome !== 'refused') articles.set(keys.get(one.draft)!, one.id);
  }
  return articles;
}

/** Cleaning and analysing takes milliseconds an article: between any two of them whoever asks something gets his turn. */
async function* breathing(items: readonly Item[], signal: AbortSignal): AsyncGenerator<Draft> {
  for (const { draft } of items) {
    if (signal.aborted) return;
    yield draft;
    await breathe();
  }
}

/** Looks after recent articles that went from the middle of their feed: their publisher may have taken them back. */
async function errandsFor(
  dropped: readonly SeenItem[],
  pending: ReadonlyMap<string, Errand>,
  { archive, now }: IngestContext,
): Promise<readonly Errand[]> {
  const errands: Errand[] = [];
  for (const { article: id, page } of dropped.slice(0, MOST_DROPPED)) {
    const article = id === undefined ? undefined : (await archive.get(id))?.article;
    const url = page ?? article?.url;
    if (!article || url === undefined || article.withdrawn !== undefined) continue;
    if (now() - (article.published ?? article.stored) > RECENT || pending.has(url)) continue;
    errands.push({ article: article.id, url, why: 'check', at: now(), tries: 0, isMissing: false });
  }
  return errands;
}

function seenIn(
  items: readonly Item[],
  before: readonly SeenItem[],
  articles: ReadonlyMap<string, string>,
): readonly SeenItem[] {
  const known = new Map(before.map((item) => [item.key, item]));
  return items.map((item) => {
    const { key, print } = item;
    const article = articles.get(key) ?? known.get(key)?.article;
    const page = teaserOf(item)?.url;
    const isKeptOut = page !== undefined && known.get(key)?.isKeptOut;
    return {
      key,
      print,
      ...(article === undefined ? {} : { article }),
      ...(page === undefined ? {} : { page }),
      ...(isKeptOut ? { isKeptOut } : {}),
    };
  });
}

/** With what was found out about their pages, by the pages' addresses. */
function withKeptOut(seen: readonly SeenItem[], keptOut: ReadonlyMap<string, boolean>): readonly SeenItem[] {
  return seen.map((item) => {
    const isKeptOut = item.page === undefined ? undefined : keptOut.get(item.page);
    if (isKeptOut === undefined) return item;
    const { isKeptOut: _, ...rest } = item;
    return isKeptOut ? { ...rest, isKeptOut } : rest;
  });
}
