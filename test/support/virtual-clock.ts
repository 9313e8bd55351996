import { setImmediate as settle, setTimeout as sleep } from 'node:timers/promises';

export interface VirtualClock {
  now(): number;
  /** Resolves when the clock has gone on by so much; rejects when the signal is aborted. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
  /** Lets time pass, from one wait to the next, until `work` is done. */
  until<T>(work: Promise<T>): Promise<T>;
}

/**
 * A clock on which a week passes in a moment.
 *
 * It goes on when everybody waits for it: work that lets others in between its steps needs as many `steps` before that is certain.
 */
export function aClock(start = Date.UTC(2026, 0, 1), steps = 1): VirtualClock {
  let time = start;
  const waiting = new Set<{ readonly at: number; readonly resolve: () => void }>();
  return {
    now: () => time,
    wait(ms, signal) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const leave = () => {
          waiting.delete(waiter);
          signal?.removeEventListener('abort', giveUp);
        };
        const giveUp = () => {
          leave();
          reject(signal?.reason);
        };
        const arrive = () => {
          leave();
          resolve();
        };
        const waiter = { at: time + Math.ceil(ms), resolve: arrive };
        waiting.add(waiter);
        signal?.addEventListener('abort', giveUp);
      });
    },
    async until(work) {
      let isDone = false;
      const done = () => {
        isDone = true;
      };
      work.then(done, done);
      for (let idle = 0; ; ) {
        for (let step = 0; step < steps && !isDone; step++) await settle();
        if (isDone) return work;
        const next = [...waiting].reduce((a, b) => (b.at < a.at ? b : a), { at: Infinity, resolve: () => {} });
        if (next.at === Infinity) {
          // it may be that a module is being loaded
          if (++idle > 1_000) throw new Error('everybody waits for something else than time');
          await sleep(1);
          continue;
        }
        idle = 0;
        time = Math.max(time, next.at);
        next.resolve();
      }
    },
  };
}
