import type { Instant } from '../article.ts';
import type { Address, FeedState } from './state.ts';

/** A new address is taken over when it was given so many times in a row, over at least this time: servers take redirects back. */
const MOVED_TIMES = 3;
const MOVED_FOR = 24 * 3_600_000;

/** A new address that fails so many times in a row (some 20 hours) is given up for the listed one. */
const LOST_TIMES = 8;

/** The address after an answer that came from `movedTo`, where permanent redirects led there. */
export function afterAnswerFrom(feed: Address, movedTo: string | undefined, now: Instant): Address {
  const { url, address, moved } = feed;
  if (movedTo === undefined || movedTo === address) return { url, address };
  if (movedTo !== moved?.to) return { url, address, moved: { to: movedTo, since: now, times: 1 } };
  const times = moved.times + 1;
  if (times >= MOVED_TIMES && now - moved.since >= MOVED_FOR) return { url, address: movedTo };
  return { url, address, moved: { ...moved, times } };
}

/** A failing feed asks at its listed address again where the one that was taken over is lost. */
export function backToListed(feed: FeedState, isOver: boolean): FeedState {
  const isLost = isOver || (feed.failing?.times ?? 0) >= LOST_TIMES;
  if (feed.address === feed.url || !isLost) return feed;
  const { moved: _, ...kept } = feed;
  return { ...kept, address: feed.url, ...(feed.failing && { failing: { ...feed.failing, gone: 0 } }) };
}
