import { readBytes } from '../adapters/sources/article-bytes.ts';
import type { Draft } from '../briefings/article.ts';
import { openDatabase } from '../store/sqlite/database.ts';
import type { IngestContext } from './ingest/context.ts';
import { newTally, type Tally, takeInFeed } from './ingest/intake.ts';
import type { PlacedFeed } from './ingest/items.ts';
import { openFeedMemory } from './ingest/memory.ts';
import { ingest } from './ingest.ts';
import { readAt } from './read-at.ts';

/** What became of a page, feed or file that somebody handed in: the ids of its articles in the archive, or why there are none, in words. */
export type TakenIn =
  | {
      readonly ok: true;
      /** At least one. */
      readonly ids: readonly string[];
      /** The headline of a single article, the title of a feed. */
      readonly title?: string;
      /** `inserted` where at least one article is new, else `revised` where one changed, else `same`. */
      readonly outcome: 'inserted' | 'same' | 'revised';
      readonly tally: Readonly<Tally>;
    }
  | { readonly ok: false; readonly why: string };

/** Takes in what people hand over, one thing at a time. */
export interface Intaker {
  /** The page, feed or document at a web address. Of a feed, teasers get their pages, where robots.txt lets us. */
  url(address: string, signal?: AbortSignal): Promise<TakenIn>;
  /** A file with one article; its content or the ending of its name says what it is. */
  bytes(name: string, bytes: Uint8Array): Promise<TakenIn>;
}

/** Takes in over the context's way to the outside, so that hosts have the pauses that they are owed. Its methods throw `StoreError`, and nothing else. */
export function openIntaker(context: IngestContext): Intaker {
  return {
    url: (address, signal) => takeInUrl(address, context, signal),
    bytes: (name, bytes) => takeInBytes(name, bytes, context),
  };
}

async function takeInUrl(address: string, context: IngestContext, signal: AbortSignal = NEVER): Promise<TakenIn> {
  const read = await readAt(address, context, { signal });
  if (!read.ok) return read;
  return read.feed ? storeFeed(read.feed, context, signal) : storeDrafts(read.drafts, context);
}

const NEVER = new AbortController().signal;

async function takeInBytes(name: string, bytes: Uint8Array, context: IngestContext): Promise<TakenIn> {
  const draft = await readBytes(name, bytes, {}, context.readers);
  return 'why' in draft ? { ok: false, why: draft.why } : storeDrafts([draft], context);
}

/** As if the feed were polled for the first time; nothing is remembered of it. */
async function storeFeed(feed: PlacedFeed, shared: IngestContext, signal: AbortSignal): Promise<TakenIn> {
  const database = openDatabase('sqlite::memory:');
  try {
    const context = { ...shared, memory: openFeedMemory(database) };
    const tally = newTally();
    const taken = await takeInFeed({ seen: [], errands: [] }, feed, { isFirst: true, tally, context, signal });
    const ids = taken?.items.seen.flatMap(({ article }) => article ?? []) ?? [];
    return outcomeOf(ids, tally, feed.title, signal.aborted ? 'was called off' : undefined);
  } finally {
    database.sql.close();
  }
}

async function storeDrafts(drafts: readonly Draft[], { archive, now }: IngestContext): Promise<TakenIn> {
  const tally = newTally();
  const ids: string[] = [];
  let title: string | undefined;
  let why: string | undefined;
  for await (const one of ingest(drafts, archive, now)) {
    tally[one.outcome]++;
    if (one.outcome === 'refused') why ??= one.why;
    else {
      ids.push(one.id);
      title ??= one.article.title ?? one.article.clean.title;
    }
  }
  return outcomeOf(ids, tally, title, why);
}

function outcomeOf(ids: readonly string[], tally: Tally, title: string | undefined, why: string | undefined): TakenIn {
  if (ids.length === 0) return { ok: false, why: why ?? 'holds no article' };
  const outcome = tally.inserted > 0 ? 'inserted' : tally.revised > 0 ? 'revised' : 'same';
  return { ok: true, ids, ...(title === undefined ? {} : { title }), outcome, tally };
}
