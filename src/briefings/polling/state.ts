import type { Instant } from '../article.ts';

export interface Failing {
  /** The last failure, in words. */
  readonly why: string;
  readonly since: Instant;
  readonly times: number;
  /** How often the server has said that the feed is gone for good (410). */
  readonly gone: number;
  /** The last answer's status, where it was an answer. */
  readonly status?: number;
}

/** Where a feed is to be found. */
export interface Address {
  /** As the admin listed it: the feed's name for good. */
  readonly url: string;
  /** Where it is asked for: another one after it has moved for good. */
  readonly address: string;
  /** Where its server says that it has moved for good. */
  readonly moved?: { readonly to: string; readonly since: Instant; readonly times: number };
}

/** What is known of a feed between two polls: a plain value, kept as JSON. */
export interface FeedState extends Address {
  /** As the feed calls itself. */
  readonly title?: string;
  /** What the server wants to be told the next time, as it came. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** Not before this. Kept, so that a restart asks for nothing before its time. */
  readonly next: Instant;
  readonly lastAttempt?: Instant;
  /** Absent until the feed was read for the first time. */
  readonly lastSuccess?: Instant;
  /** When it last brought something new, and how long that takes it on the average, in milliseconds. */
  readonly lastNews?: Instant;
  readonly pace?: number;
  /** The longest time that the publisher asks to be left alone after an answer, in milliseconds. */
  readonly keepFor?: number;
  /** Items that it held when it was last read. */
  readonly items: number;
  /** How many of them have a page that may not be asked for (robots.txt); absent where none has. */
  readonly keptOut?: number;
  /** What went wrong since the last success. */
  readonly failing?: Failing;
  /** Since when it is not asked for any more. */
  readonly stopped?: Instant;
}
