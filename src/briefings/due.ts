import type { Instant } from './article.ts';
import { type Schedule, slotsBetween } from './schedule.ts';

/** What is known of one slot of a subscription. */
export type SlotState =
  /** Somebody is sending it, until then; later the claim is void. */
  | { readonly is: 'claimed'; readonly until: Instant }
  /** Sent, but the platform's reply was lost: find out before anything else. */
  | { readonly is: 'unknown'; readonly retryAt: Instant }
  /** Refused, or the platform was away. */
  | { readonly is: 'failed'; readonly retryAt: Instant }
  | { readonly is: 'sent' | 'skipped' };

export interface LedgerEntry {
  readonly slot: Instant;
  readonly state: SlotState;
}

/** One channel that wants one topic at certain times. */
export interface Subscription {
  /** Tells it from all others, for ever: the jitter hangs on it. */
  readonly id: string;
  readonly schedule: Schedule;
  /** Slots after this instant count. */
  readonly since: Instant;
}

export interface DueOptions {
  /** How late a slot may be sent, in milliseconds. */
  readonly catchUp: number;
  /** Slots of the same minute are spread over so many milliseconds. */
  readonly spread: number;
}

/** What is to be done about slots: what is skipped first, then the others in their order. */
export type Due =
  /** `late`: milliseconds after the slot and its share of the spread. */
  | { readonly act: 'send'; readonly slot: Instant; readonly late: number }
  | { readonly act: 'find out'; readonly slot: Instant }
  /** All that are skipped for one reason, in their order. */
  | { readonly act: 'skip'; readonly slots: readonly Instant[]; readonly why: string };

/**
 * Tells what is to be done now about a subscription's slots.
 *
 * `ledger` holds what is known of the slots after `since`. Promise: every slot after `since` and up to `now` is either settled (sent,
 * skipped), waiting (claimed, or for its next try or its share of the spread), or in the result, exactly once; nothing that is settled
 * comes again, whatever the clock does. A slot that is later than `catchUp` is skipped, but one that may have been sent is always found
 * out about. Pure: the same at every call.
 */
export function dueSlots(
  { id, schedule, since }: Subscription,
  ledger: readonly LedgerEntry[],
  now: Instant,
  { catchUp, spread }: DueOptions,
): readonly Due[] {
  const known = new Map(ledger.map(({ slot, state }) => [slot, state]));
  const delay = jitterOf(id, spread);
  const due: Due[] = [];
  const skipped = new Map<string, Instant[]>();
  for (const slot of slotsBetween(schedule, since, now - delay)) {
    const late = now - delay - slot;
    const step = stepOf(known.get(slot), now, late > catchUp);
    if (step === 'send') due.push({ act: 'send', slot, late });
    else if (step === 'find out') due.push({ act: 'find out', slot });
    else if (step !== undefined) skipped.set(step, [...(skipped.get(step) ?? []), slot]);
  }
  return [...[...skipped].map(([why, slots]) => ({ act: 'skip' as const, slots, why })), ...due];
}

type Step = 'send' | 'find out' | typeof MISSED | typeof REFUSED;

/** What is to be done about one slot: nothing, or to skip it for a reason. */
function stepOf(state: SlotState | undefined, now: Instant, isTooLate: boolean): Step | undefined {
  switch (state?.is) {
    case undefined:
      return isTooLate ? MISSED : 'send';
    case 'failed':
      return isTooLate ? REFUSED : state.retryAt <= now ? 'send' : undefined;
    case 'claimed': // whoever had it died with it: it may have been sent
      return state.until <= now ? 'find out' : undefined;
    case 'unknown':
      return state.retryAt <= now ? 'find out' : undefined;
    default:
      return undefined;
  }
}

const MISSED = 'the desk was not running, and by now it is too late';
const REFUSED = 'it could not be delivered in time';

/**
 * The part of the spread that a subscription waits, always the same: 0..spread - 1, in milliseconds.
 *
 * FNV-1a with a final mix, so that ids that differ in their last digit lie far apart. http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function jitterOf(id: string, spread: number): number {
  if (spread < 1) return 0;
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return ((hash ^ (hash >>> 16)) >>> 0) % spread;
}
