import { setTimeout as wait } from 'node:timers/promises';

/**
 * Lets at most `perSecond` go on in a second, evenly, in their order. Where it was late by a little (a busy loop) it makes up for it, so
 * that the rate holds on average and no second has more than `BURST_MS` too many.
 */
export class Pace {
  readonly #gapMs: number;
  readonly #waiting: PromiseWithResolvers<void>[] = [];
  #next = Number.NEGATIVE_INFINITY;
  #isRunning = false;
  #isClosed = false;

  constructor(perSecond: number) {
    this.#gapMs = 1_000 / perSecond;
  }

  /** Resolves when it is this one's turn; rejects with `Closed` where it never comes. */
  turn(): Promise<void> {
    const turn = Promise.withResolvers<void>();
    if (this.#isClosed) turn.reject(new Closed());
    else this.#waiting.push(turn);
    if (!this.#isRunning) void this.#run();
    return turn.promise;
  }

  /** Lets nobody go any more. */
  close(): void {
    this.#isClosed = true;
    for (const { reject } of this.#waiting.splice(0)) reject(new Closed());
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    while (this.#waiting.length > 0) {
      const pause = this.#next - performance.now();
      if (pause > 0) await wait(pause);
      this.#next = Math.max(this.#next, performance.now() - BURST_MS) + this.#gapMs;
      this.#waiting.shift()?.resolve();
    }
    this.#isRunning = false;
  }
}

/** Nothing is sent any more: what waited for its turn was not. */
export class Closed extends Error {
  override readonly name = 'Closed';

  constructor() {
    super('nothing is sent any more');
  }
}

/** At 40 a second four more: with 200 ms the requests that a busy loop let go together came to 50 in one second. */
const BURST_MS = 100;

/** One pace for each channel, for as long as something waits for it. */
export class ChannelPaces {
  readonly #gapMs: number;
  readonly #next = new Map<string, number>();

  constructor(gapMs: number) {
    this.#gapMs = gapMs;
  }

  /** Resolves when it is this one's turn in the channel: turns are `gapMs` apart. */
  async turn(channel: string): Promise<void> {
    const now = performance.now();
    if (this.#next.size > MOST_CHANNELS) for (const [id, at] of this.#next) if (at <= now) this.#next.delete(id);
    const at = Math.max(now, this.#next.get(channel) ?? 0);
    this.#next.set(channel, at + this.#gapMs);
    if (at > now) await wait(at - now);
  }
}

/** Then those that need not wait are forgotten. */
const MOST_CHANNELS = 1_000;
