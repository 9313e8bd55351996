import type { Instant } from '../briefings/article.ts';
import type { LedgerEntry } from '../briefings/digest/due.ts';

/** One slot of one subscription. */
export interface SlotKey {
  readonly subscription: string;
  readonly slot: Instant;
}

/** One message of a slot's digest: 0 stands in the channel, what it had no room for follows as 1, 2... in its thread. */
export interface PartKey extends SlotKey {
  readonly part: number;
}

/** A part that somebody may send now, and nobody else until `until`. Only its holder can settle it. */
export interface Claim extends PartKey {
  readonly by: string;
  readonly until: Instant;
  /** 1 for the first try. */
  readonly attempt: number;
  /** Somebody before may have sent it, in a try that began then: find out first. */
  readonly uncertainSince?: Instant;
}

/** What became of a claim. */
export type Outcome =
  /** `message` is the platform's id of what was sent. */
  | { readonly is: 'sent'; readonly message?: string }
  | { readonly is: 'skipped'; readonly why: string }
  | { readonly is: 'failed'; readonly why: string; readonly retryAt: Instant }
  | { readonly is: 'unknown'; readonly why: string; readonly retryAt: Instant };

/** One line of the ledger, for people. */
export interface LedgerLine extends PartKey {
  readonly state: 'claimed' | 'sent' | 'failed' | 'unknown' | 'skipped';
  readonly by: string;
  readonly attempt: number;
  /** When this became so. */
  readonly at: Instant;
  readonly message?: string;
  readonly why?: string;
  /** Until when the claim holds, or when it is tried again. */
  readonly until?: Instant;
}

/**
 * Keeps what became of every part of every slot, so that each is delivered once, by whatever process.
 *
 * Promises: of any number of processes that claim a part at once one gets it; a claim ends by itself at `until`; what was settled stays so.
 * Every method throws a `StoreError` when the database fails, and nothing else.
 */
export interface Ledger {
  /**
   * Claims a part: where nothing is known of it, where its claim has run out, and where it failed or is unknown and its next try has come.
   * Undefined where it is somebody else's, waits, or is settled.
   */
  claim(key: PartKey, by: string, now: Instant, until: Instant): Promise<Claim | undefined>;

  /** Says what became of a claim. False where it had run out and somebody else has it: then nothing is changed. */
  settle(claim: Claim, outcome: Outcome, now: Instant): Promise<boolean>;

  /** Records slots as skipped that nobody holds, all in one transaction. Gives how many: those that are claimed or settled stay as they are. */
  skip(subscription: string, slots: readonly Instant[], why: string, now: Instant): Promise<number>;

  /** What `dueSlots` has to know of the slots after `since`: what became of their first parts. */
  entries(subscription: string, since: Instant): Promise<readonly LedgerEntry[]>;

  /** All that is known of a slot, in the order of its parts. */
  parts(key: SlotKey): Promise<readonly LedgerLine[]>;

  /** The last lines, newest slot first and each slot's parts in their order; of one subscription where it is given. */
  lines(limit: number, subscription?: string): Promise<readonly LedgerLine[]>;

  /** Forgets parts of slots before `until` that are settled. Gives how many. */
  forget(until: Instant): Promise<number>;
}
