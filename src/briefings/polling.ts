import type { Instant } from './article.ts';
import { afterAnswerFrom, backToListed } from './polling/address.ts';
import { backOff, interval, paceAfter, spread } from './polling/pace.ts';
import type { FeedState } from './polling/state.ts';

/** What a poll gave. Times are in milliseconds. */
export type Answer =
  | (Good & {
      readonly outcome: 'read';
      readonly title?: string;
      readonly items: number;
      /** How many of them are new or changed. */
      readonly news: number;
    })
  | (Good & { readonly outcome: 'not modified' })
  | { readonly outcome: 'failed'; readonly why: string; readonly status?: number; readonly retryAfter?: number }
  /** It was not asked at all: its host wants to be left alone, because of another feed perhaps. */
  | { readonly outcome: 'put off'; readonly forMs: number };

interface Good {
  readonly etag?: string;
  readonly lastModified?: string;
  /** How long the publisher asks to be left alone: Cache-Control, the feed's ttl. */
  readonly keepFor?: number;
  /** Where an unbroken chain of permanent redirects led. */
  readonly movedTo?: string;
  /** How many items it holds whose page may not be asked for. */
  readonly keptOut?: number;
}

/** After so many answers of "gone for good" in a row a feed is asked for no more. */
const GONE_TIMES = 2;

/** A feed that is gone is asked for the second time after this: what a mistake took away is back within hours. */
const GONE_AGAIN = 6 * 3_600_000;

/** A feed that was never polled: due at once. */
export function newFeed(url: string, now: Instant): FeedState {
  return { url, address: url, next: now, items: 0 };
}

/**
 * Whether this is the first time that the feed is read. What it holds then was there before anybody listened: it is stored and not
 * announced.
 */
export function isFirstPoll(feed: FeedState): boolean {
  return feed.lastSuccess === undefined;
}

/**
 * When the feed is to be polled; never where it was stopped. Where the clock was put back since the last poll, as long after now as it was
 * to be after that.
 */
export function dueAt({ next, lastAttempt = next, stopped }: FeedState, now: Instant): Instant {
  if (stopped !== undefined) return Number.POSITIVE_INFINITY;
  return next - Math.max(0, lastAttempt - now);
}

/** What is sent so that the server answers "not modified" where nothing is new. */
export function validatorsOf(feed: FeedState): { readonly etag?: string; readonly lastModified?: string } {
  return {
    ...(feed.etag === undefined ? {} : { etag: feed.etag }),
    ...(feed.lastModified === undefined ? {} : { lastModified: feed.lastModified }),
  };
}

/**
 * What is known of a feed after a poll.
 *
 * Promise: pure; the next poll is at least ten minutes away, never earlier than Retry-After, and a day at most unless Retry-After says
 * more. A failure keeps the validators. An address that three answers over a day call the new one is taken over. After two answers of
 * 410 without a good one between the feed is stopped.
 */
export function afterPoll(feed: FeedState, answer: Answer, now: Instant): FeedState {
  switch (answer.outcome) {
    case 'failed':
      return afterFailure(feed, answer, now);
    case 'put off':
      return { ...feed, next: now + Math.max(interval(feed, now), spread(feed.url, answer.forMs)) };
    default:
      return afterSuccess(feed, answer, now);
  }
}

/** A stopped or failing feed as it is when somebody asks for it again: due at once, its failures forgotten. */
export function resumed({ stopped: _, failing: __, ...feed }: FeedState, now: Instant): FeedState {
  return { ...feed, next: now };
}

function afterSuccess(
  feed: FeedState,
  answer: Exclude<Answer, { outcome: 'failed' | 'put off' }>,
  now: Instant,
): FeedState {
  const { failing: _, etag: __, lastModified: ___, keepFor: ____, moved: _____, keptOut: before, ...kept } = feed;
  const isRead = answer.outcome === 'read';
  const hasNews = isRead && (answer.news > 0 || isFirstPoll(feed));
  // an answer of "not modified" may leave out what it was asked with
  const validators = isRead
    ? validatorsOf({ ...kept, ...answer, items: 0 })
    : validatorsOf({ ...feed, ...present(answer) });
  const keepFor = answer.keepFor ?? (isRead ? undefined : feed.keepFor);
  const pace = paceAfter(feed, hasNews, now);
  const keptOut = answer.keptOut ?? before ?? 0;
  const next = {
    ...kept,
    ...afterAnswerFrom(feed, answer.movedTo, now),
    ...validators,
    ...(keepFor === undefined ? {} : { keepFor }),
    ...(isRead && answer.title !== undefined ? { title: answer.title } : {}),
    ...(isRead ? { items: answer.items } : {}),
    ...(keptOut > 0 ? { keptOut } : {}),
    ...(hasNews ? { lastNews: now } : {}),
    ...(pace === undefined ? {} : { pace }),
    lastAttempt: now,
    lastSuccess: now,
  };
  return { ...next, next: now + interval(next, now) };
}

function present({ etag, lastModified }: Good): Good {
  return { ...(etag === undefined ? {} : { etag }), ...(lastModified === undefined ? {} : { lastModified }) };
}

function afterFailure(feed: FeedState, answer: Extract<Answer, { outcome: 'failed' }>, now: Instant): FeedState {
  const gone = (feed.failing?.gone ?? 0) + (answer.status === 410 ? 1 : 0);
  const failing = {
    why: answer.why,
    since: feed.failing?.since ?? now,
    times: (feed.failing?.times ?? 0) + 1,
    gone,
    ...(answer.status === undefined ? {} : { status: answer.status }),
  };
  const failed = { ...feed, failing, lastAttempt: now };
  const isOver = answer.status === 410 && gone >= GONE_TIMES;
  if (isOver && feed.address === feed.url) return { ...failed, stopped: now };
  const wait = Math.max(
    interval(failed, now),
    backOff(feed.url, failing.times),
    spread(feed.url, answer.retryAfter ?? 0),
    answer.status === 410 ? GONE_AGAIN : 0,
  );
  return { ...backToListed(failed, isOver), next: now + wait };
}
