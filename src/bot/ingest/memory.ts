import type { Keyv } from 'keyv';
import { MAX_RETRY_AFTER_MS } from '../../adapters/sources/http/freshness.ts';
import type { RobotsFile } from '../../adapters/sources/robots.ts';
import type { Instant } from '../../briefings/article.ts';
import type { SeenItem } from '../../briefings/polling/items.ts';
import type { FeedState } from '../../briefings/polling/state.ts';
import type { Leases, Note } from '../../store/leases.ts';
import type { Database } from '../../store/sqlite/database.ts';
import { keyedState, noteFor } from '../../store/sqlite/keyed.ts';
import { leasesIn } from '../../store/sqlite/leases.ts';

/** What the loop knows from before, in the archive's file: a new start goes on where the last one stopped. */
export interface FeedMemory {
  /** By the address that is listed. Small: all of them are read for a status. */
  readonly feeds: Keyv<FeedState>;
  /** By the same address. */
  readonly items: Keyv<FeedItems>;
  /** By their address. */
  readonly pages: Keyv<PageState>;
  /** Until when a host wants to be left alone. Only who has its lease asks it, so that no two processes write one at once. */
  readonly closedUntil: Keyv<Instant>;
  /** What the robots.txt of a site says, by its origin. */
  readonly robots: Keyv<RobotsState>;
  /** Who polls the feeds of which host, whose turn it is at a host or at its pages, and who empties which inbox. */
  readonly leases: Leases;
}

/** What a feed held when it was last read, and what is still to be done about it. */
export interface FeedItems {
  /** In the order of the feed. */
  readonly seen: readonly SeenItem[];
  readonly errands: readonly Errand[];
}

/** A page that is to be asked for on account of an article. */
export interface Errand {
  readonly article: string;
  readonly url: string;
  /** `text`: only the teaser is stored. `check`: the article may have changed, or be withdrawn. */
  readonly why: 'text' | 'check';
  /** As the feed has it, where it may have changed there. */
  readonly title?: string;
  /** Not before this. */
  readonly at: Instant;
  /** How often in a row it could not be had. */
  readonly tries: number;
  /** The last answer was that there is no such page. */
  readonly isMissing: boolean;
}

/** What came of a page. */
export interface PageState {
  readonly article: string;
  /** `read`: the article's text is that of the page. `none`: it is the feed's, for the page has no more. */
  readonly outcome: 'read' | 'none';
  readonly at: Instant;
  readonly etag?: string;
  readonly lastModified?: string;
  /** How often in a row it was asked for in vain: nothing had changed. */
  readonly vain: number;
  /** Its site's robots.txt keeps it out. */
  readonly isKeptOut?: boolean;
}

/** What is known of a site's robots.txt. */
export interface RobotsState {
  /** As it was read last; says nothing where there is none. Absent where it could never be read. */
  readonly file?: RobotsFile;
  readonly etag?: string;
  readonly lastModified?: string;
  readonly at: Instant;
  /** Not to be asked for before this. */
  readonly next: Instant;
  /** Since it could not be read any more. */
  readonly failing?: { readonly why: string; readonly since: Instant; readonly times: number };
}

/** Pages are edited within days. What is remembered longer would fill the file: 100 bytes each, some thousand a day. */
const PAGE_TTL_MS = 14 * 86_400_000;

/** Longer than a robots.txt that cannot be read counts. */
const ROBOTS_TTL_MS = 40 * 86_400_000;

export function openFeedMemory(database: Database): FeedMemory {
  return {
    feeds: keyedState(database, 'feeds'),
    items: keyedState(database, 'feed-items'),
    pages: keyedState(database, 'pages', PAGE_TTL_MS),
    closedUntil: keyedState(database, 'closed-hosts', MAX_RETRY_AFTER_MS),
    robots: keyedState(database, 'robots', ROBOTS_TTL_MS),
    leases: leasesIn(database),
  };
}

/** What is noted of a feed after a poll; without `items` they are as they were. */
export async function notesOf(
  feed: FeedState,
  items: FeedItems | undefined,
  memory: Pick<FeedMemory, 'feeds' | 'items'>,
): Promise<readonly Note[]> {
  const note = await noteFor(memory.feeds, feed.url, feed);
  return items ? [await noteFor(memory.items, feed.url, items), note] : [note];
}
