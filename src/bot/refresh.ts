import { setImmediate as breathe } from 'node:timers/promises';
import { analyse } from '../briefings/analyse.ts';
import { ENGINE_VERSION } from '../briefings/analysis.ts';
import type { Archive } from '../store/archive.ts';

/** So many articles are read at a time; between any two of them other work gets its turn. */
const BATCH = 50;

/**
 * Analyses anew, newest first, what an earlier engine analysed. Gives how many it did; stops early when `signal` is aborted.
 *
 * Does not start over: what is done stays done when the process ends. Throws `StoreError`.
 */
export async function refreshAnalyses(archive: Archive, signal: AbortSignal): Promise<number> {
  let done = 0;
  while (!signal.aborted) {
    const articles = await archive.outdated(ENGINE_VERSION, BATCH);
    if (articles.length === 0) break;
    for (const { id, revision, clean, ...facts } of articles) {
      if (signal.aborted) break;
      await archive.replaceAnalysis(
        id,
        revision,
        analyse({ ...facts, text: clean.text, paragraphs: clean.paragraphs }),
      );
      done++;
      await breathe();
    }
  }
  return done;
}
