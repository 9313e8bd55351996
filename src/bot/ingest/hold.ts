import type { Instant } from '../../briefings/article.ts';
import type { Leases, Note } from '../../store/leases.ts';

/** Work that this process holds. */
export interface Hold {
  /** Is aborted when the work is called off, and when another process has taken it over. */
  readonly signal: AbortSignal;
  /** Whether no other process can have taken it over, as after a long stop of this one. */
  isOurs(): Promise<boolean>;
  /**
   * Writes what came of it, all at once, and ends. False where another process has taken it over: then nothing is written.
   */
  settle(notes: readonly Note[]): Promise<boolean>;
}

/** What came of the work; or nothing was begun, for another process is at it until then. */
export type Held<T> = { readonly result: T } | { readonly heldUntil: Instant };

/**
 * What a process that was killed was at is free again after this. Holding on costs a write of 20 microseconds now and then, so it may be
 * short; a computer that sleeps or a disk that stalls for half a minute is no death.
 */
export const LEASE_MS = 120_000;

/** Three of these in a row must fail before a lease is over. */
const BEAT_MS = 30_000;

/**
 * Does work where no other process is at it, and holds it as long as that takes. Throws what the work throws, and `StoreError`.
 *
 * Promise: of any number of processes one is at the work; one that was killed frees it after `LEASE_MS`, one that has ended at once.
 */
export async function whileHeld<T>(
  work: string,
  { leases, now, signal }: { readonly leases: Leases; readonly now: () => Instant; readonly signal: AbortSignal },
  task: (hold: Hold) => Promise<T>,
): Promise<Held<T>> {
  const time = now();
  let until = time + LEASE_MS;
  const taken = await leases.take(work, time, until);
  if ('heldUntil' in taken) return taken;
  const { lease } = taken;
  let isSettled = false;
  const settle: Hold['settle'] = (notes) => {
    isSettled = true;
    return leases.settle(lease, notes);
  };
  const lost = new AbortController();
  const holdOn = async () => {
    const later = now() + LEASE_MS;
    if (await leases.extend(lease, later)) until = later;
    else lost.abort();
  };
  const isOurs = async () => {
    if (now() >= until) await holdOn();
    return !lost.signal.aborted;
  };
  // a busy database is asked again with the next beat
  const beat = setInterval(() => void holdOn().catch(() => {}), BEAT_MS);
  try {
    return { result: await task({ signal: AbortSignal.any([signal, lost.signal]), isOurs, settle }) };
  } finally {
    clearInterval(beat);
    // where even that fails it ends by itself
    if (!isSettled) await settle([]).catch(() => {});
  }
}
