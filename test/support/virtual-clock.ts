export interface VirtualClock {
  now(): number;
  /** Resolves when the clock has gone on by so much; rejects when the signal is aborted. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
  /** Lets time pass, from one wait to the next, until `work` is done. */
  until<T>(work: Promise<T>): Promise<T>;
}

/** A clock on which a week passes in a moment. Nobody may wait for anything else meanwhile. */
export function aClock(start = Date.UTC(2026, 0, 1)): VirtualClock {
  let time = start;
  const waiting = new Set<{ readonly at: number; readonly resolve: () => void }>();
  return {
    now: () => time,
    wait(ms, signal) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const waiter = { at: time + ms, resolve };
        waiting.add(waiter);
        signal?.addEventListener('abort', () => {
          waiting.delete(waiter);
          reject(signal.reason);
        });
      });
    },
    async until(work) {
      let isDone = false;
      const settle = () => {
        isDone = true;
      };
      work.then(settle, settle);
      for (;;) {
        await new Promise((resolve) => setImmediate(resolve));
        if (isDone) return work;
        const next = [...waiting].reduce((a, b) => (b.at < a.at ? b : a), { at: Infinity, resolve: () => {} });
        if (next.at === Infinity) throw new Error('everybody waits for something else than time');
        waiting.delete(next);
        time = Math.max(time, next.at);
        next.resolve();
      }
    },
  };
}
