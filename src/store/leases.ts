import type { Instant } from '../briefings/article.ts';

/** Work that its holder may do, and nobody else until `until`, in whatever process. */
export interface Lease {
  readonly work: string;
  /** Grows whenever this work is taken or settled: whoever has not the last number has it no more. */
  readonly number: number;
}

export type Taken = { readonly lease: Lease } | { readonly heldUntil: Instant };

/** A value on its way into a keyed state. */
export interface Note {
  readonly namespace: string;
  readonly key: string;
  /** As the keyed state writes it. */
  readonly value: string;
}

/**
 * Keeps who is at work on what, so that of any number of processes one is.
 *
 * Promises: of any number that take the same work at once one gets it; a lease ends by itself at its time; whoever has lost it writes
 * nothing under it. Every method throws a `StoreError` when the database fails, and nothing else.
 */
export interface Leases {
  /**
   * Takes work that nobody holds; else says until when it is held. One that is held for more than twice the time that is asked for is free:
   * the clock was put back since it was taken.
   */
  take(work: string, now: Instant, until: Instant): Promise<Taken>;

  /** Holds on until `until`, also where the time was over and nobody came. False where it was settled or somebody else has taken it. */
  extend(lease: Lease, until: Instant): Promise<boolean>;

  /**
   * Writes these notes and ends the lease, all of it or nothing; nobody takes the work before `freeAt`, else it is free at once. False where
   * it was settled before or somebody else has taken it: then nothing is written.
   */
  settle(lease: Lease, notes: readonly Note[], freeAt?: Instant): Promise<boolean>;

  /** Forgets work that has been free since before `until`. Gives how much. */
  forget(until: Instant): Promise<number>;
}
