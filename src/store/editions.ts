import type { Instant } from '../briefings/article.ts';
import type { Card } from '../briefings/card.ts';
import type { Printed } from '../briefings/digest/printed.ts';
import type { Claim, SlotKey } from './ledger.ts';

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
 * Keeps what every digest printed, so that the next one can tell what is new, and what no longer stands; and the digest itself until all of it
 * is sent, so that whoever goes on with it sends the same.
 *
 * Every method throws a `StoreError` when the database fails, and nothing else.
 */
export interface Editions {
  /**
   * Keeps what is about to be sent, in the place of what was made for that slot before: what it prints, and a card for each part. False where the
   * claim of its first part is no longer held: then nothing is changed.
   */
  put(claim: Claim, edition: Pick<Edition, 'at' | 'printed'>, cards: readonly Card[]): Promise<boolean>;

  /** A card for each part of a digest; none where nothing was made yet, or all is sent. */
  cards(key: SlotKey): Promise<readonly Card[]>;

  /** Forgets the cards: every part of it is settled. */
  finish(key: SlotKey): Promise<void>;

  /** Digests whose first part is sent and whose others may not be, oldest slot first. */
  unfinished(): Promise<readonly SlotKey[]>;

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
