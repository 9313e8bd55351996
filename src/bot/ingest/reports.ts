import type { Instant } from '../../briefings/article.ts';
import type { Coverage } from '../../briefings/briefing.ts';
import type { FeedState } from '../../briefings/polling/state.ts';
import type { FeedMemory } from './memory.ts';

/** How a feed does, for people. */
export interface FeedReport {
  /** As it is listed. */
  readonly url: string;
  /** Where it is asked for now, if elsewhere. */
  readonly movedTo?: string;
  /** As the feed calls itself, else its host. */
  readonly name: string;
  /** `new` was not read yet. */
  readonly state: 'new' | 'ok' | 'failing' | 'stopped';
  /** Items that it held when it was last read. */
  readonly items: number;
  /** How many of them have a page that robots.txt keeps out. */
  readonly keptOut: number;
  readonly lastSuccess?: Instant;
  /** Absent where it is asked for no more. */
  readonly next?: Instant;
  /** In words for the admin: it may name addresses of an inner network. */
  readonly why?: string;
  /** In words for everybody. */
  readonly briefWhy?: string;
  readonly failingSince?: Instant;
  readonly failures: number;
}

/** How these feeds do, in the order in which they are listed. Throws `StoreError`. */
export async function feedStates(
  urls: readonly string[],
  memory: Pick<FeedMemory, 'feeds'>,
): Promise<readonly FeedReport[]> {
  const states = urls.length === 0 ? [] : await memory.feeds.getMany([...urls]);
  return urls.map((url, i) => reportOf(url, states[i]));
}

/** Says that robots.txt keeps pages out; goes on from the feed. */
export function keptOutWords(pages: number): string {
  return `robots.txt keeps ${pages} of its pages out: ${pages === 1 ? 'its item stays a teaser' : 'their items stay teasers'}`;
}

/** One failure is the weather; from the second on it is worth a word. */
const TOLD_AFTER = 2;

/** The feeds of a topic, and those for all topics, that could not be read lately, as a briefing tells them. Throws `StoreError`. */
export async function failedFor(
  topic: { readonly feeds: readonly string[] },
  { feeds }: { readonly feeds: readonly string[] },
  memory: Pick<FeedMemory, 'feeds'>,
): Promise<Coverage['failed']> {
  return failedFeeds(await feedStates([...new Set([...topic.feeds, ...feeds])], memory));
}

function failedFeeds(reports: readonly FeedReport[]): Coverage['failed'] {
  return reports
    .filter(({ state, failures }) => state === 'stopped' || failures >= TOLD_AFTER)
    .map(({ name, briefWhy = 'cannot be read', failingSince }) => ({
      source: name,
      why: briefWhy,
      ...(failingSince === undefined ? {} : { since: failingSince }),
    }));
}

function reportOf(url: string, feed: FeedState | undefined): FeedReport {
  if (feed === undefined) return { url, name: hostOf(url), state: 'new', items: 0, keptOut: 0, failures: 0 };
  const { address, title, items, keptOut = 0, lastSuccess, next, failing, stopped } = feed;
  return {
    url,
    name: title ?? hostOf(url),
    state: stopped !== undefined ? 'stopped' : failing ? 'failing' : lastSuccess === undefined ? 'new' : 'ok',
    items,
    keptOut,
    failures: failing?.times ?? 0,
    ...(address === url ? {} : { movedTo: address }),
    ...(lastSuccess === undefined ? {} : { lastSuccess }),
    ...(stopped !== undefined ? {} : { next }),
    ...(failing && { why: failing.why, failingSince: failing.since, briefWhy: briefly(failing.status, stopped) }),
  };
}

function briefly(status: number | undefined, stopped: Instant | undefined): string {
  if (stopped !== undefined) return 'gone for good';
  return status === undefined ? 'cannot be read' : `answered ${status}`;
}

function hostOf(url: string): string {
  return URL.parse(url)?.host ?? url;
}
