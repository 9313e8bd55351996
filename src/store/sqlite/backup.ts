import { renameSync, rmSync } from 'node:fs';
import { openDatabase } from './database.ts';
import { isDamaged, translated } from './errors.ts';

/**
 * Writes a copy of the archive that `url` names to `path`, as it stood at one moment, while other processes read and write.
 *
 * Promise: a file called `path` is a whole archive: it is written beside its place and then put there, over one that stood there before.
 * A copy of the file alone would not do: what was written last stands in the log beside it (`-wal`).
 *
 * Throws a `StoreError`; then nothing is left behind.
 */
export function backUp(url: string, path: string): void {
  const unfinished = `${path}.unfinished`;
  const database = openDatabase(url, { readOnly: true });
  try {
    rmSync(unfinished, { force: true });
    database.sql.prepare('VACUUM INTO ?').run(unfinished);
    renameSync(unfinished, path);
  } catch (error) {
    translated(isDamaged(error) ? database.name : path, () => {
      throw error;
    });
  } finally {
    database.sql.close();
    rmSync(unfinished, { force: true });
  }
}
