import type { Instant } from '../article.ts';
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
  /** What becomes due within so many milliseconds is told as well; nothing when not set. */
  readonly ahead?: number;
}

/** What is to be done about slots: what is skipped first, then the others in their order. */
export type Due =
  /** `at`: from when on. Later than now only where `ahead` is set. */
  | { readonly act: 'send' | 'find out'; readonly slot: Instant; readonly at: Instant }
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
  { catchUp, spread, ahead = 0 }: DueOptions,
): readonly Due[] {
  const known = new Map(ledger.map(({ slot, state }) => [slot, state]));
  const delay = jitterOf(id, spread);
  const due: Due[] = [];
  const skipped = new Map<string, Instant[]>();
  for (const slot of slotsBetween(schedule, since, now + ahead - delay)) {
    const step = stepOf(known.get(slot), slot + delay, now - delay - slot > catchUp);
    if (step?.act === 'skip') skipped.set(step.why, [...(skipped.get(step.why) ?? []), slot]);
    else if (step && step.at <= now + ahead) due.push({ act: step.act, slot, at: step.at });
  }
  return [...[...skipped].map(([why, slots]) => ({ act: 'skip' as const, slots, why })), ...due];
}

type Step =
  | { readonly act: 'send' | 'find out'; readonly at: Instant }
  | { readonly act: 'skip'; readonly why: string }
  | undefined;

/** What is to be done about one slot, and from when on: never before `dueAt`. */
function stepOf(state: SlotState | undefined, dueAt: Instant, isTooLate: boolean): Step {
  switch (state?.is) {
    case undefined:
      return isTooLate ? { act: 'skip', why: MISSED } : { act: 'send', at: dueAt };
    case 'failed':
      return isTooLate ? { act: 'skip', why: REFUSED } : { act: 'send', at: Math.max(dueAt, state.retryAt) };
    case 'claimed': // whoever had it died with it: it may have been sent
      return { act: 'find out', at: Math.max(dueAt, state.until) };
    case 'unknown':
      return { act: 'find out', at: Math.max(dueAt, state.retryAt) };
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
