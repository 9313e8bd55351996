import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';

/**
 * Ends this process, as V8 does where its heap is full, once it holds more than `limitMb` of memory of any kind, whatever it is doing.
 *
 * The limit of the heap does not see bytes: a PDF of 1 MB that unpacks to 1 GB takes 2.2 GB under a heap limit of 300 MB. A thread of its
 * own looks every 20 ms, for such work leaves the main thread no moment to look. Does not keep the process running.
 */
export function guardMemory(limitMb: number): void {
  const entry = new URL(`./memory-guard-thread${extname(import.meta.url)}`, import.meta.url);
  new Worker(entry, { workerData: limitMb }).unref();
}
