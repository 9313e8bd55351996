import type { Instant } from '../briefings/article.ts';

/** Where a subscription was made: in the settings, or by somebody in the chat. */
export type Origin = 'environment' | 'chat';

/** Which one is meant. A channel may have a topic once from each origin. */
export interface SubscriptionKey {
  readonly origin: Origin;
  /** `discord:ID`, `slack:ID` of the channel. */
  readonly place: string;
  /** The name of a topic, or words to search. */
  readonly topic: string;
}

/** What is wished: a topic in a channel at certain times. */
export interface Wish extends SubscriptionKey {
  /** Five fields: minute, hour, day of the month, month, weekday. */
  readonly cron: string;
  /** IANA name. */
  readonly timeZone: string;
  /** The platform's id of the person who asked for it; those of the environment have none. */
  readonly by?: string;
}

/** A wish as it is kept. */
export interface Kept extends Wish {
  /** Slots after this instant count. */
  readonly since: Instant;
  /** Why nothing is sent, and since when: somebody asked for that, or the channel is gone. */
  readonly paused?: { readonly why: string; readonly at: Instant };
}

/**
 * Keeps which channel wants which topic when.
 *
 * Every method throws a `StoreError` when the database fails, and nothing else.
 */
export interface Subscriptions {
  /** All, in the order of place, topic and origin; those of one place where it is given. */
  list(place?: string): Promise<readonly Kept[]>;

  /** Keeps a wish. Slots count from `now` on, unless the same times are kept already: then nothing changes, but a pause ends. */
  subscribe(wish: Wish, now: Instant): Promise<void>;

  /** Makes those of the environment the given ones. What stays the same stays as it is, with its `since` and its pause. */
  setEnvironment(wishes: readonly Omit<Wish, 'origin'>[], now: Instant): Promise<void>;

  /** Sends nothing until `resume`. False where there is none, or it pauses already: the first reason stays. */
  pause(key: SubscriptionKey, why: string, now: Instant): Promise<boolean>;

  /** Slots count again, from `now` on. False where there is none, or it does not pause. */
  resume(key: SubscriptionKey, now: Instant): Promise<boolean>;

  /** False where there is none. */
  remove(key: SubscriptionKey): Promise<boolean>;
}
