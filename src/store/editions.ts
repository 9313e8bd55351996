import type { Instant } from '../briefings/article.ts';
import type { Printed } from '../briefings/digest/printed.ts';
import type { SlotKey } from './ledger.ts';

/** What one digest printed. */
export interface Edition extends SlotKey {
  /** When it was made: what was stored later is not in it. */
  readonly at: Instant;
  readonly printed: Printed;
}

/** A digest that was sent, or perhaps was. */
export interface SentEdition extends Edition {
  /** False where nobody knows whether it arrived. */
  readonly isSure: boolean;
}

/**
 * Keeps what every digest printed, so that the next one can tell what is new, and what no longer stands.
 *
 * Every method throws a `StoreError` when the database fails, and nothing else.
 */
export interface Editions {
  /** Keeps what is about to be sent, in the place of what was made for that slot before. */
  put(edition: Edition): Promise<void>;

  /**
   * What a subscription was sent since then, oldest slot first. An edition counts where the ledger has its slot as sent, or cannot tell: what
   * was never sent was never printed.
   */
  printed(subscription: string, since: Instant): Promise<readonly Edition[]>;

  /** The last of all subscriptions that count, newest slot first, at most `limit`. */
  last(limit: number): Promise<readonly SentEdition[]>;

  /** Forgets those of slots before `until`. Gives how many. */
  forget(until: Instant): Promise<number>;
}
