import { setTimeout as wait } from 'node:timers/promises';

/** Slack hides what comes faster than a message a second to one channel (https://docs.slack.dev/apis/web-api/rate-limits). */
const INTERVAL_MS = 1_000;

/** Lets posts to a channel go one after the other. */
export class Pace {
  readonly #intervalMs: number;
  /** When each channel may be posted to again. */
  readonly #next = new Map<string, number>();

  constructor(intervalMs = INTERVAL_MS) {
    this.#intervalMs = intervalMs;
  }

  /** Waits until it is this post's turn; the first of a channel goes at once. */
  async turn(channel: string): Promise<void> {
    const now = performance.now();
    for (const [other, at] of this.#next) if (at <= now) this.#next.delete(other);
    const at = this.#next.get(channel) ?? now;
    this.#next.set(channel, at + this.#intervalMs);
    if (at > now) await wait(at - now);
  }
}
