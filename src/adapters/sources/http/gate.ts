import type { Instant } from '../../../briefings/article.ts';
import { untilAborted } from './until-aborted.ts';

export type Passed<T> = { readonly result: T } | { readonly closedForMs: number } | { readonly heldForMs: number };

/**
 * Keeps everybody else from a host, who has a gate of their own: waits until they have left it. Rejects with the signal's reason, and where it
 * cannot tell.
 */
export type Reserve = (host: string, signal: AbortSignal | undefined) => Promise<Reserved>;

export type Reserved =
  /** The host is ours until `leave`, which says when somebody may ask it again. Never rejects. */
  | { readonly leave: (freeAt: Instant) => Promise<void> }
  /** It is somebody else's for longer than one waits. */
  | { readonly heldForMs: number }
  /** Somebody else was told that it wants to be left alone. */
  | { readonly closedForMs: number };

/** Where requests to the same host wait for each other. */
export interface Gate {
  /**
   * Runs `task` when it is this host's turn: after all that came before it, and `apartMs` after the last of them ended. While the host is closed,
   * or kept by somebody else, nothing runs: the answer says for how long it still is. Rejects as the task and `reserve` do, and with the signal's
   * reason.
   */
  pass<T>(host: string, signal: AbortSignal | undefined, task: () => Promise<T>): Promise<Passed<T>>;
  /** Lets nobody to this host for so long, also not those who wait already. Never opens it earlier than it was to. */
  close(host: string, forMs: number): void;
  /** The hosts that are closed, and until when. */
  closings(): readonly Closing[];
  /** How many hosts are remembered. Never more than `MAX_HOSTS` and those that somebody waits for. */
  readonly hosts: number;
}

/** A host that wants to be left alone. */
export interface Closing {
  readonly host: string;
  readonly until: Instant;
}

export interface GateOptions {
  readonly apartMs: number;
  readonly now: () => number;
  /** Resolves when `now` is so much later; may reject when the signal is aborted. */
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Absent where nobody else asks. */
  readonly reserve?: Reserve | undefined;
}

interface Lane {
  /** Settles when everyone who came so far has left. */
  last: Promise<void>;
  inside: number;
  freeAt: number;
  closedUntil: number;
}

/** A gate is fair: the first who came is the first who goes. */
export function openGate({ apartMs, now, wait, reserve = unshared }: GateOptions): Gate {
  const lanes = new Map<string, Lane>();
  let sweepAt = FEW_HOSTS;

  return {
    async pass(host, signal, task) {
      const lane = laneOf(host);
      const before = lane.last;
      const { promise: left, resolve: leave } = Promise.withResolvers<void>();
      lane.last = before.then(() => left);
      lane.inside++;
      try {
        await untilAborted(before, signal);
        // Not more than the pause itself, also where the clock was put back.
        const pause = Math.min(lane.freeAt - now(), apartMs);
        if (pause > 0 && lane.closedUntil <= now()) await untilAborted(wait(pause, signal), signal);
        signal?.throwIfAborted();
        const closedForMs = lane.closedUntil - now();
        if (closedForMs > 0) return { closedForMs };
        const reserved = await reserve(host, signal);
        if (!('leave' in reserved)) return reserved;
        try {
          return { result: await task() };
        } finally {
          lane.freeAt = now() + apartMs;
          await reserved.leave(lane.freeAt);
        }
      } finally {
        lane.inside--;
        leave();
        if (lanes.size >= sweepAt) sweep();
      }
    },
    close(host, forMs) {
      const lane = laneOf(host);
      lane.closedUntil = Math.max(lane.closedUntil, now() + forMs);
    },
    closings() {
      const closed = [...lanes].filter(([, lane]) => lane.closedUntil > now());
      return closed.map(([host, lane]) => ({ host, until: lane.closedUntil }));
    },
    get hosts() {
      return lanes.size;
    },
  };

  function laneOf(host: string): Lane {
    const known = lanes.get(host);
    if (known) return known;
    const lane: Lane = { last: Promise.resolve(), inside: 0, freeAt: -Infinity, closedUntil: -Infinity };
    lanes.set(host, lane);
    return lane;
  }

  /** Forgets the hosts that anybody might go to at once; where too many are left, those that have been known for longest. */
  function sweep(): void {
    const time = now();
    const idle = [...lanes].filter(([, lane]) => lane.inside === 0);
    const isOver = (lane: Lane) => lane.freeAt <= time && lane.closedUntil <= time;
    for (const [host, lane] of idle) if (isOver(lane)) lanes.delete(host);
    for (const [host] of idle) if (lanes.size > MAX_HOSTS * KEPT_SHARE) lanes.delete(host);
    sweepAt = Math.min(Math.max(lanes.size * 2, FEW_HOSTS), MAX_HOSTS);
  }
}

const unshared: Reserve = async () => ({ leave: async () => {} });

/** Under this many nobody looks for hosts to forget. */
const FEW_HOSTS = 64;

/** 240 bytes each (measured): 2.4 MB. A site that sends us from one of its names to the next, each with a pause of a week, fills no memory. */
export const MAX_HOSTS = 10_000;

/** What is left when there are too many, so that not everyone who leaves has to look for one to forget. */
const KEPT_SHARE = 0.9;
