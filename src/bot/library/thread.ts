import { Worker } from 'node:worker_threads';
import { StoreError, type StoreProblem } from '../../store/errors.ts';
import type { Library } from '../library.ts';

/** A library that runs in a thread of its own. */
export interface LibraryThread extends Library {
  /** Ends the thread; what it has not answered fails. */
  close(): Promise<void>;
}

/** What the thread is asked, and what it answers. */
export interface Asked {
  readonly id: number;
  readonly method: keyof Library;
  readonly wishes: readonly unknown[];
}
export type Answered = { readonly id: number } & (
  | { readonly value: unknown }
  | { readonly failure: { readonly code?: StoreProblem; readonly message: string } }
);

/**
 * Reads the archive at `storeUrl`, which is a file that exists, in a thread of its own: however long a briefing takes to make, what
 * people do is acknowledged meanwhile.
 *
 * Where the thread dies, what it was asked fails, and the next question gets a new one.
 */
export function openLibrary(storeUrl: string): LibraryThread {
  const thread = new Thread(storeUrl);
  return {
    brief: (...wishes) => thread.ask('brief', wishes),
    sayings: (...wishes) => thread.ask('sayings', wishes),
    hints: (...wishes) => thread.ask('hints', wishes),
    count: (...wishes) => thread.ask('count', wishes),
    counts: (...wishes) => thread.ask('counts', wishes),
    news: (...wishes) => thread.ask('news', wishes),
    close: () => thread.close(),
  };
}

/** In the built program the worker is a `.js` file beside this one. */
const WORKER = new URL(import.meta.url.replace(/thread(\.[jt]s)$/, 'worker$1'));

class Thread {
  readonly #storeUrl: string;
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>();
  #worker: Worker | undefined;
  #count = 0;

  constructor(storeUrl: string) {
    this.#storeUrl = storeUrl;
  }

  ask<M extends keyof Library>(method: M, wishes: Parameters<Library[M]>): ReturnType<Library[M]> {
    const id = this.#count++;
    const waiting = Promise.withResolvers<unknown>();
    this.#waiting.set(id, waiting);
    this.#worker ??= this.#start();
    this.#worker.postMessage({ id, method, wishes } satisfies Asked);
    return waiting.promise as ReturnType<Library[M]>;
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(WORKER, { workerData: this.#storeUrl });
    worker.unref();
    worker.on('message', (answer: Answered) => this.#settle(answer));
    worker.on('error', (error) => this.#giveUp(worker, error));
    worker.on('exit', () => this.#giveUp(worker));
    return worker;
  }

  #settle(answer: Answered): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if ('value' in answer) waiting?.resolve(answer.value);
    else waiting?.reject(errorOf(answer.failure));
  }

  #giveUp(worker: Worker, cause?: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    const lost = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of lost) reject(new Error('the thread that reads the archive has ended', { cause }));
  }
}

function errorOf({ code, message }: Extract<Answered, { readonly failure: unknown }>['failure']): Error {
  return code === undefined ? new Error(message) : new StoreError(code, message);
}
