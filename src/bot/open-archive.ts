import { fileURLToPath } from 'node:url';
import { readDrafts } from '../adapters/sources/file.ts';
import type { Draft, Instant } from '../briefings/article.ts';
import type { Archive } from '../store/archive.ts';
import { archiveIn } from '../store/sqlite/archive.ts';
import { type Database, isMade, openDatabase, pathOf } from '../store/sqlite/database.ts';
import { type FeedMemory, openFeedMemory } from './ingest/memory.ts';
import { ingest } from './ingest.ts';

/** Articles about invented events in invented outlets, for a first look. */
const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url));

/**
 * Opens the archive for reading; where none was made yet, one in memory that holds the sample articles.
 *
 * Throws `StoreError` when there is one that cannot be read.
 */
export async function openForReading(
  storeUrl: string,
  now: () => Instant,
): Promise<{ archive: Archive; memory: FeedMemory; isSample: boolean }> {
  if (pathOf(storeUrl) !== ':memory:' && isMade(storeUrl))
    return { ...partsOf(openDatabase(storeUrl, { readOnly: true })), isSample: false };
  const samples = partsOf(openDatabase('sqlite::memory:'));
  await storeSamples(samples.archive, now);
  return { ...samples, isSample: true };
}

function partsOf(database: Database): { archive: Archive; memory: FeedMemory } {
  return { archive: archiveIn(database), memory: openFeedMemory(database) };
}

/** Puts the sample articles into an empty archive. Throws `StoreError`. */
export async function storeSamples(archive: Archive, now: () => Instant): Promise<void> {
  for await (const one of ingest(sampleDrafts(), archive, now)) {
    if (one.outcome === 'refused') throw new Error(`a sample article cannot be stored: ${one.why}`);
  }
}

async function* sampleDrafts(): AsyncGenerator<Draft> {
  for await (const item of readDrafts(SAMPLES, {})) {
    if ('why' in item) throw new Error(`a sample article cannot be read: ${item.why}`);
    yield item;
  }
}
