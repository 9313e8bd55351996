import { parentPort, workerData } from 'node:worker_threads';
import { StoreError } from '../../store/errors.ts';
import { openArchive } from '../../store/sqlite/archive.ts';
import { libraryOf } from '../library.ts';
import { remembering } from './memory.ts';
import type { Answered, Asked } from './thread.ts';

/** The thread behind `openLibrary`: one question after the other. */
const archive = openArchive(workerData as string, { readOnly: true });
const library = remembering(libraryOf(archive), archive);

parentPort!.on('message', async ({ id, method, wishes }: Asked) => {
  parentPort!.postMessage(
    await answer(id, () => (library[method] as (...all: readonly unknown[]) => unknown)(...wishes)),
  );
});

async function answer(id: number, work: () => unknown): Promise<Answered> {
  try {
    return { id, value: await work() };
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
    return { id, failure: error instanceof StoreError ? { code: error.code, message: error.message } : { message } };
  }
}
