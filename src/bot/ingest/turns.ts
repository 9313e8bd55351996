import { setTimeout as sleep } from 'node:timers/promises';
import { untilAborted } from '../../adapters/sources/http/until-aborted.ts';
import { LONGEST_TURN_MS } from '../../adapters/sources/http.ts';
import type { Instant } from '../../briefings/article.ts';
import type { Leases } from '../../store/leases.ts';

/** Resolves after so many milliseconds; rejects when the signal is aborted. */
export type Wait = (ms: number, signal?: AbortSignal) => Promise<void>;

export const sleepFor: Wait = (ms, signal) => sleep(Math.ceil(ms), undefined, signal ? { signal } : {});

/** What is waited on and asked. */
export interface Turns {
  readonly leases: Leases;
  readonly now: () => Instant;
  /** On that clock. */
  readonly wait: Wait;
}

export type Turn =
  /** It is ours. `leave` says when the next may come, and never rejects: where even that fails it ends by itself. */
  | { readonly leave: (freeAt: Instant) => Promise<void> }
  /** Nobody has left for longer than the longest turn. */
  | { readonly heldForMs: number };

/** Whose turn it is in another process is looked at again after this: most take a second, with the pause. */
const LOOK_AGAIN_MS = 200;

/**
 * Waits for its turn at something that any number of processes may be at, one after the other.
 *
 * Promise: nobody else has it before `leave`, nor before what that says, also after a restart; whoever is killed loses it after
 * `LONGEST_TURN_MS`. Rejects with the signal's reason, and with `StoreError`.
 */
export async function turnAt(
  work: string,
  { leases, now, wait }: Turns,
  signal: AbortSignal | undefined,
): Promise<Turn> {
  for (let waitedMs = 0; ; ) {
    const time = now();
    const taken = await leases.take(work, time, time + LONGEST_TURN_MS);
    if ('lease' in taken) return { leave: (freeAt) => leases.settle(taken.lease, [], freeAt).then(nothing, nothing) };
    const heldForMs = taken.heldUntil - time;
    if (waitedMs > LONGEST_TURN_MS) return { heldForMs };
    const ms = Math.min(heldForMs, LOOK_AGAIN_MS);
    await untilAborted(wait(ms, signal), signal);
    waitedMs += ms;
  }
}

function nothing(): void {}
