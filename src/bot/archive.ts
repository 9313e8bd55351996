import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readDrafts } from '../adapters/sources/file.ts';
import type { Draft, Instant } from '../briefings/article.ts';
import type { Archive } from '../store/archive.ts';
import { openArchive } from '../store/sqlite/archive.ts';
import { pathOf } from '../store/sqlite/database.ts';
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
): Promise<{ archive: Archive; isSample: boolean }> {
  const path = pathOf(storeUrl);
  if (path === ':memory:' || !existsSync(path)) return { archive: await sampleArchive(now), isSample: true };
  return { archive: openArchive(storeUrl, { readOnly: true }), isSample: false };
}

/** An archive in memory that holds the sample articles. */
async function sampleArchive(now: () => Instant): Promise<Archive> {
  const archive = openArchive('sqlite::memory:');
  for await (const one of ingest(sampleDrafts(), archive, now)) {
    if (one.outcome === 'refused') throw new Error(`a sample article cannot be stored: ${one.why}`);
  }
  return archive;
}

async function* sampleDrafts(): AsyncGenerator<Draft> {
  for await (const item of readDrafts(SAMPLES, {})) {
    if ('why' in item) throw new Error(`a sample article cannot be read: ${item.why}`);
    yield item;
  }
}
