import { type ChildProcess, fork } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Job } from './readers/process.ts';
import type { About, Outcome, Readings, Result } from './readers/readings.ts';

/** Reads what comes from outside where it can do no harm. */
export interface Readers {
  /**
   * What `bytes` hold, read as `kind`. Never throws.
   *
   * Bytes that take too long, need too much memory or end their reader in another way are refused in words, and the next job finds a
   * fresh reader. Jobs wait for a free reader in their order; waiting does not count as time.
   */
  read<Kind extends keyof Readings>(kind: Kind, bytes: Uint8Array, about: About): Promise<Outcome<Result<Kind>>>;
  /** Ends the readers; jobs that are not done are refused. */
  close(): Promise<void>;
}

export interface ReaderLimits {
  /** Of the heap of one reader. All that it holds may be 150 MB more. */
  readonly memoryMb: number;
  /** For one job, from the moment that a reader is ready for it. */
  readonly timeMs: number;
  /** How many jobs at the same moment. */
  readonly workers: number;
}

const LIMITS: ReaderLimits = { memoryMb: 300, timeMs: 20_000, workers: 1 };

/**
 * Opens readers: processes of their own, started with the first job and kept. An idle reader does not keep the program running.
 *
 * Processes and not threads: where a thread's heap is full, V8 mostly ends the whole program, whatever its `resourceLimits` say.
 */
export function openReaders(limits: Partial<ReaderLimits> = {}): Readers {
  const { workers, ...bounds } = { ...LIMITS, ...limits };
  const readers = Array.from({ length: workers }, () => new Reader(bounds));
  const idle = [...readers];
  const waiting: { readonly job: Job; readonly tell: (outcome: Outcome<unknown>) => void }[] = [];
  let isClosed = false;

  const handOut = () => {
    while (waiting.length > 0 && idle.length > 0) {
      const reader = idle.pop()!;
      const { job, tell } = waiting.shift()!;
      reader.read(job).then((outcome) => {
        tell(outcome);
        idle.push(reader);
        handOut();
      });
    }
  };

  return {
    read: <Kind extends keyof Readings>(kind: Kind, bytes: Uint8Array, about: About) => {
      if (isClosed) return Promise.resolve(CLOSED);
      return new Promise<Outcome<Result<Kind>>>((resolve) => {
        // the reader was asked for this kind
        waiting.push({ job: { kind, bytes, about }, tell: (outcome) => resolve(outcome as Outcome<Result<Kind>>) });
        handOut();
      });
    },
    close: async () => {
      isClosed = true;
      for (const { tell } of waiting.splice(0)) tell(CLOSED);
      await Promise.all(readers.map((reader) => reader.close()));
    },
  };
}

const CLOSED = { ok: false, why: 'not read, for the program is ending' } as const;

/** One process, started anew where the last one ended. Takes one job at a time. */
class Reader {
  readonly #limits: Omit<ReaderLimits, 'workers'>;
  #process: ChildProcess | undefined;
  #isClosed = false;

  constructor(limits: Omit<ReaderLimits, 'workers'>) {
    this.#limits = limits;
  }

  async read(job: Job): Promise<Outcome<unknown>> {
    const reader = this.#process ?? (await this.#start());
    if (this.#isClosed) return CLOSED;
    if (typeof reader === 'string') return { ok: false, why: reader };
    const { memoryMb, timeMs } = this.#limits;
    hold(reader);
    return new Promise((resolve) => {
      let isLate = false;
      const timer = setTimeout(() => {
        isLate = true;
        reader.kill('SIGKILL');
      }, timeMs);
      const done = (outcome: Outcome<unknown>) => {
        clearTimeout(timer);
        reader.off('message', done).off('exit', onExit);
        letGo(reader);
        resolve(outcome);
      };
      const onExit = (code: number | null, signal: NodeJS.Signals | null) => {
        if (this.#isClosed) done(CLOSED);
        else if (isLate) done({ ok: false, why: `took longer than ${timeMs / 1000} s` });
        else if (isOutOfMemory(code, signal)) done({ ok: false, why: `needs more than ${memoryMb} MB of memory` });
        else done({ ok: false, why: `its reader ended (${signal ?? code})` });
      };
      reader.on('message', done).on('exit', onExit);
      reader.send(job, () => {}); // where it cannot be sent, the reader has ended
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const reader = this.#process;
    if (!reader) return;
    const ended = new Promise((resolve) => reader.once('exit', resolve));
    hold(reader); // else nothing might keep the program until it has ended
    reader.kill('SIGKILL');
    await ended;
  }

  /** A process that is ready for its first job, or why there is none. */
  #start(): Promise<ChildProcess | string> {
    const { memoryMb } = this.#limits;
    const reader = fork(ENTRY, [String(memoryMb + RUNTIME_MB)], {
      execArgv: [`--max-old-space-size=${memoryMb}`, '--max-semi-space-size=16'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      // no token or address of the program goes where hostile bytes are read
      env: { SystemRoot: process.env.SystemRoot },
    });
    this.#process = reader;
    const forget = () => {
      if (this.#process === reader) this.#process = undefined;
    };
    return new Promise((resolve) => {
      reader.once('message', () => resolve(reader));
      reader.once('exit', (code, signal) => {
        forget();
        resolve(`its reader could not start (${signal ?? code})`);
      });
      reader.on('error', (error) => {
        forget();
        resolve(`its reader could not start (${error.message})`);
      });
    });
  }
}

/** What a process holds besides its heap: code, young objects, the bytes of the job. */
const RUNTIME_MB = 150;

/** Beside this file, as TypeScript or as what was built of it. */
const ENTRY = fileURLToPath(new URL(`./readers/process${extname(import.meta.url)}`, import.meta.url));

/** V8 aborts: a signal, or on Windows its number. */
function isOutOfMemory(code: number | null, signal: NodeJS.Signals | null): boolean {
  return signal === 'SIGABRT' || code === 134;
}

function hold(reader: ChildProcess): void {
  reader.ref();
  reader.channel?.ref();
}

function letGo(reader: ChildProcess): void {
  reader.unref();
  reader.channel?.unref();
}
