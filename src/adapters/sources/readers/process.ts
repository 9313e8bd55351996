/**
 * What runs in the process that reads bytes from outside: says that it is ready, then takes one job after the other and answers each. Ends
 * with the process that started it, and once it holds more memory than it was told, in MB.
 */
import { guardMemory } from './memory-guard.ts';
import { type About, type Outcome, READINGS, type Readings } from './readings.ts';

export interface Job {
  readonly kind: keyof Readings;
  readonly bytes: Uint8Array;
  readonly about: About;
}

process.on('message', async (job: Job) => process.send!(await outcomeOf(job)));
// Ctrl-C reaches the whole group: the process that started this one decides what becomes of the job
process.on('SIGINT', () => {});
guardMemory(Number(process.argv[2]));
process.send!('ready');

async function outcomeOf({ kind, bytes, about }: Job): Promise<Outcome<unknown>> {
  try {
    return await READINGS[kind](bytes, about);
  } catch (error) {
    return { ok: false, why: `cannot be read (${error instanceof Error ? error.message : String(error)})` };
  }
}
