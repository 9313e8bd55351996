import type { Instant } from '../../briefings/article.ts';

/** Something to be done at a time. */
export interface Errand {
  /** Errands of one subject never run at the same time. */
  readonly subject: string;
  readonly slot: Instant;
  readonly at: Instant;
  /** Gives when it is to be done again, if so. Must not throw. */
  readonly run: () => Promise<Instant | undefined>;
}

/** Does errands in the order of their times, each when its time has come, at most `most` at once. */
export class Agenda {
  readonly #now: () => Instant;
  readonly #most: number;
  #waiting: Errand[] = [];
  readonly #known = new Set<string>();
  readonly #busy = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;
  #idlers: (() => void)[] = [];

  constructor(now: () => Instant, most: number) {
    this.#now = now;
    this.#most = most;
  }

  /** Takes errands that it does not know yet; one of the same subject and slot is the same. */
  add(errands: readonly Errand[]): void {
    const fresh = errands.filter((errand) => !this.#known.has(keyOf(errand)));
    for (const errand of fresh) this.#known.add(keyOf(errand));
    this.#waiting = [...this.#waiting, ...fresh].sort((a, b) => a.at - b.at || a.slot - b.slot);
    this.#pump();
  }

  /** Resolves when nothing is running and nothing is due. */
  idle(): Promise<void> {
    return new Promise((resolve) => {
      this.#idlers.push(resolve);
      this.#pump();
    });
  }

  /** Begins nothing more. Resolves when what is running is done. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#waiting = [];
    await this.idle();
  }

  #pump(): void {
    clearTimeout(this.#timer);
    const now = this.#now();
    for (let i = 0; i < this.#waiting.length && this.#busy.size < this.#most; ) {
      const errand = this.#waiting[i]!;
      if (errand.at > now) break;
      if (this.#busy.has(errand.subject)) i++;
      else {
        this.#waiting.splice(i, 1);
        void this.#begin(errand);
      }
    }
    const next = this.#waiting[0];
    if (this.#busy.size === 0 && (next === undefined || next.at > now)) {
      for (const resolve of this.#idlers.splice(0)) resolve();
    }
    // what is due already waits for one that is running
    if (next && next.at > now)
      this.#timer = setTimeout(() => this.#pump(), Math.min(next.at - now, LONGEST_TIMER)).unref();
  }

  async #begin(errand: Errand): Promise<void> {
    this.#busy.add(errand.subject);
    const again = await errand.run();
    this.#busy.delete(errand.subject);
    this.#known.delete(keyOf(errand));
    if (again === undefined || this.#isStopped) this.#pump();
    else this.add([{ ...errand, at: again }]);
  }
}

/** The clock may be set meanwhile: it is looked at again after this time, in milliseconds. */
const LONGEST_TIMER = 60_000;

function keyOf({ subject, slot }: Errand): string {
  return `${subject}\n${slot}`;
}
