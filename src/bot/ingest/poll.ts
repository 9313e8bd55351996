import type { Fetched } from '../../adapters/sources/http/fetched.ts';
import { lifetimeOf } from '../../adapters/sources/http/freshness.ts';
import { CAPS } from '../../adapters/sources/http.ts';
import type { Instant } from '../../briefings/article.ts';
import type { FeedState } from '../../briefings/polling/state.ts';
import { type Answer, afterPoll, dueAt, isFirstPoll, newFeed, validatorsOf } from '../../briefings/polling.ts';
import type { IngestContext } from './context.ts';
import { type Hold, LEASE_MS, whileHeld } from './hold.ts';
import { hostAt } from './hosts.ts';
import { newTally, type Tally, takeInFeed } from './intake.ts';
import type { PlacedFeed } from './items.ts';
import { type FeedItems, notesOf } from './memory.ts';
import { validatorsIn } from './validators.ts';

/** What a poll came to. */
export interface Polled {
  readonly feed: FeedState;
  readonly outcome: Answer['outcome'] | 'not due';
  readonly tally: Tally;
}

/** Another process is polling this feed or another one of its host, until then at the latest unless it says more. */
export interface PolledElsewhere {
  readonly outcome: 'elsewhere';
  readonly until: Instant;
}

/** Which feed, and the host of the address at which it is asked for. */
export interface Place {
  readonly url: string;
  readonly host: string;
}

/**
 * Polls a feed: asks for it, stores what is new in it, and then notes that it was seen, so that a crash between the two stores
 * nothing twice and loses nothing. Absent where it was called off: then nothing is noted, and the next poll does it all again. `not due`
 * where it is to be asked for later, or of another host.
 *
 * Promise: of any number of processes one polls the feeds of a host; what it noted is never overwritten by one that began before. Throws
 * `StoreError`.
 */
export async function pollFeed(
  place: Place,
  context: IngestContext,
  signal: AbortSignal,
): Promise<Polled | PolledElsewhere | undefined> {
  const { memory, now } = context;
  // a feed is at one host at a time, so whoever holds the host holds the feed
  const held = await whileHeld(`host ${place.host}`, { leases: memory.leases, now, signal }, (hold) =>
    pollHeld(place, context, hold),
  );
  if ('heldUntil' in held) return { outcome: 'elsewhere', until: held.heldUntil };
  if (held.result !== 'lost') return held.result;
  return signal.aborted ? undefined : { outcome: 'elsewhere', until: now() + LEASE_MS };
}

async function pollHeld({ url, host }: Place, context: IngestContext, hold: Hold): Promise<Polled | 'lost'> {
  const { signal, settle } = hold;
  const { memory, web, now } = context;
  const feed = (await memory.feeds.get(url)) ?? newFeed(url, now());
  const tally = newTally();
  if (dueAt(feed, now()) > now() || hostAt(feed.address) !== host) return { feed, outcome: 'not due', tally };
  const fetched = await web.fetch({
    url: feed.address,
    accept: 'feed',
    maxBytes: CAPS.feed,
    ...validatorsOf(feed),
    signal,
  });
  // what was heard long ago may be older than what is stored
  if (signal.aborted || !(await hold.isOurs())) return 'lost';
  const { answer, read } = await understand(fetched, feed, context);
  let answered: Answer = answer;
  let items: FeedItems | undefined;
  if (answer.outcome === 'read' || answer.outcome === 'not modified') {
    const before = (await memory.items.get(url)) ?? { seen: [], errands: [] };
    const after = await takeInFeed(before, read, { isFirst: isFirstPoll(feed), tally, context, signal });
    if (!after) return 'lost';
    const keptOut = after.items.seen.filter(({ isKeptOut }) => isKeptOut).length;
    answered = { ...answer, keptOut, ...(answer.outcome === 'read' ? { news: after.news } : {}) };
    if (after.items !== before) items = after.items;
  }
  if (signal.aborted) return 'lost';
  const next = afterPoll(feed, answered, now());
  const isNoted = await settle(await notesOf(next, items, memory));
  return isNoted ? { feed: next, outcome: answer.outcome, tally } : 'lost';
}

/** A title is kept and shown; what is longer is none. */
const LONGEST_TITLE = 200;

/** Words for a failure may hold what the other side sent. */
const LONGEST_WHY = 500;

/** What the server's answer means for the feed, and the feed where it was read. */
async function understand(
  fetched: Fetched,
  { url: listed, address }: FeedState,
  { readers, now }: IngestContext,
): Promise<{ readonly answer: Answer; readonly read?: PlacedFeed }> {
  switch (fetched.outcome) {
    case 'refused':
      return { answer: { outcome: 'failed', why: fetched.why } };
    case 'failed': {
      const { why, status, retryAfter } = fetched;
      if (status === undefined && retryAfter !== undefined)
        return { answer: { outcome: 'put off', forMs: retryAfter } };
      return {
        answer: {
          outcome: 'failed',
          why,
          ...(status === undefined ? {} : { status }),
          ...(retryAfter === undefined ? {} : { retryAfter }),
        },
      };
    }
    case 'not modified':
      return { answer: { outcome: 'not modified', ...goodOf(fetched, undefined, now()) } };
    case 'fetched': {
      const { url, headers, bytes } = fetched;
      const contentType = headers.get('content-type') ?? undefined;
      const outcome = await readers.read('feed', bytes, { url, ...(contentType === undefined ? {} : { contentType }) });
      if (!outcome.ok) return { answer: { outcome: 'failed', why: outcome.why.slice(0, LONGEST_WHY) } };
      const read = { ...outcome.value, addresses: [listed, address, url] };
      const answer = {
        outcome: 'read',
        ...(read.title === undefined ? {} : { title: read.title.slice(0, LONGEST_TITLE) }),
        items: read.articles.length,
        news: 0,
        ...goodOf(fetched, read.ttlMs, now()),
      } as const;
      return { answer, read };
    }
  }
}

function goodOf(
  { headers, movedTo }: Extract<Fetched, { outcome: 'fetched' | 'not modified' }>,
  ttlMs: number | undefined,
  now: number,
) {
  const lifetime = lifetimeOf(headers, now);
  const keepFor = lifetime === undefined && ttlMs === undefined ? undefined : Math.max(lifetime ?? 0, ttlMs ?? 0);
  return {
    ...validatorsIn(headers),
    ...(keepFor === undefined ? {} : { keepFor }),
    ...(movedTo === undefined ? {} : { movedTo }),
  };
}
