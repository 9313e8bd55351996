import { setImmediate as breathe } from 'node:timers/promises';
import type { ChatDesk } from '../../adapters/chat.ts';
import { analyse } from '../../briefings/analyse.ts';
import { ENGINE_VERSION } from '../../briefings/analysis.ts';
import { pastDates } from '../../briefings/intake.ts';
import type { Archive } from '../../store/archive.ts';

/** After an upgrade. A failure costs nothing but the better analyses: the next start tries again. */
export async function refreshInBackground(archive: Archive, signal: AbortSignal, log: ChatDesk['log']): Promise<void> {
  try {
    const articles = await refreshAnalyses(archive, signal);
    if (articles > 0) log('analysed anew', { articles });
  } catch (error) {
    log('failed', { work: 'analysing anew', error: error instanceof Error ? error.message : String(error) });
  }
}

/** So many articles are read at a time; between any two of them other work gets its turn. */
const BATCH = 50;

/**
 * Analyses anew, newest first, what an earlier engine analysed, and takes dates away that were in the future when they were stored, as an
 * earlier program kept them. Gives how many it did; stops early when `signal` is aborted.
 *
 * Does not start over: what is done stays done when the process ends. Throws `StoreError`.
 */
export async function refreshAnalyses(archive: Archive, signal: AbortSignal): Promise<number> {
  let done = 0;
  while (!signal.aborted) {
    const articles = await archive.outdated(ENGINE_VERSION, BATCH);
    if (articles.length === 0) break;
    for (const { id, revision, clean, published, updated, ...facts } of articles) {
      if (signal.aborted) break;
      const told = {
        ...(published === undefined ? {} : { published }),
        ...(updated === undefined ? {} : { updated }),
      };
      const dates = pastDates(told, clean, facts.stored);
      if (dates.published !== published || dates.updated !== updated) await archive.setDates(id, revision, dates);
      const analysis = analyse({ ...facts, ...dates, text: clean.text, paragraphs: clean.paragraphs });
      await archive.replaceAnalysis(id, revision, analysis);
      done++;
      await breathe();
    }
  }
  return done;
}
