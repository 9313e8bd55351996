import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { makeFolders } from '../../folders.ts';
import { StoreError } from '../errors.ts';
import { isLocked, isUnopened, storeError, translated } from './errors.ts';
import { isUnfinished, migrate } from './migrations.ts';

/** An open SQLite file of this program. All that is kept in it shares this one connection. */
export interface Database {
  readonly sql: DatabaseSync;
  /** For people: the whole path. */
  readonly name: string;
}

export interface OpenOptions {
  /**
   * Nothing is written, no folder and no file made; works while another process writes. Only a file of an earlier version, or one that is
   * empty, is brought to the newest first.
   */
  readonly readOnly?: boolean;
  /** How long to wait for another process that writes, in milliseconds. */
  readonly timeout?: number;
}

/** Longer than the longest write: 50 articles take about 20 ms, a checkpoint on a slow disk perhaps a second. */
const LOCK_TIMEOUT = 5_000;

/**
 * Opens `sqlite:PATH` (relative to the working folder; its folders are made) or `sqlite::memory:`, and brings it to the newest schema.
 *
 * What is committed survives the death of the process at any instruction. After a power cut the file is whole, but what was committed
 * since the last checkpoint (about 4 MB of writes) may be gone: with WAL, `synchronous = NORMAL` syncs at checkpoints only, which is what makes
 * small batches cheap, and sources can be asked again.
 *
 * Throws a `StoreError`.
 */
export function openDatabase(url: string, options: OpenOptions = {}): Database {
  const path = pathOf(url);
  const name = path === ':memory:' ? 'the archive in memory' : path;
  return translated(name, () => {
    if (path !== ':memory:' && statSync(path, { throwIfNoEntry: false })?.isDirectory())
      throw storeError('unusable', name, 'it is a folder, and a file is needed');
    if (!options.readOnly && path !== ':memory:') makeFolders(dirname(path));
    const sql = new DatabaseSync(path, {
      readOnly: options.readOnly ?? false,
      timeout: options.timeout ?? LOCK_TIMEOUT,
      enableForeignKeyConstraints: true,
    });
    try {
      if (options.readOnly && isUnfinished(sql))
        openDatabase(url, { timeout: options.timeout ?? LOCK_TIMEOUT }).sql.close();
      if (!options.readOnly) keepLog(sql, options.timeout ?? LOCK_TIMEOUT);
      migrate(sql, name, options.readOnly ?? false);
      return { sql, name };
    } catch (error) {
      sql.close();
      // the file was opened: what could not be is the one beside it
      if (isUnopened(error)) throw storeError('readonly', name);
      throw error;
    }
  });
}

/** Whether the file that an archive's address names was made. Throws a `StoreError` where it may not be looked at, or the address names none. */
export function isMade(url: string): boolean {
  const path = pathOf(url);
  try {
    return path === ':memory:' || statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === 'EACCES' || code === 'EPERM' ? storeError('hidden', path) : storeError('unusable', path, code);
  }
}

/** Does `work`, which reads; a failure of SQLite becomes a `StoreError`. */
export function reading<T>(database: Database, work: () => T): T {
  return translated(database.name, work);
}

/** Does all of `work` or nothing of it. It starts as a writer, so that it never fails half way for want of the lock. */
export function writing<T>(database: Database, work: () => T): T {
  const { sql, name } = database;
  return translated(name, () => {
    sql.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      sql.exec('COMMIT');
      return result;
    } catch (error) {
      if (sql.isTransaction) sql.exec('ROLLBACK');
      throw error;
    }
  });
}

/**
 * Turns the write-ahead log on. SQLite does not wait for others here: of two processes that make a new file at the same moment, one is
 * told at once that the file is locked, and has to ask again.
 */
function keepLog(sql: DatabaseSync, timeout: number): void {
  const end = performance.now() + timeout;
  for (;;) {
    try {
      sql.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA journal_size_limit = ${LONGEST_LOG}`);
      return;
    } catch (error) {
      if (!isLocked(error) || performance.now() > end) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

/** In bytes. While somebody reads for long the log grows, to gigabytes; beyond this it is cut when it begins anew. */
export const LONGEST_LOG = 64_000_000;

const SCHEME = 'sqlite:';

/** The file that an archive's address names, whole; `:memory:` for one in memory. Throws a `StoreError` where it names none. */
export function pathOf(url: string): string {
  if (!url.startsWith(SCHEME)) {
    // Never the whole address: that of a server carries a password.
    const scheme = /^[a-z][a-z0-9+.-]*(?=:)/i.exec(url)?.[0];
    throw new StoreError(
      'unusable',
      `The archive's address must look like sqlite:./data/copydesk.db, not like ${scheme ? `${scheme}:...` : 'a plain path'}.`,
    );
  }
  const path = url.slice(SCHEME.length).replace(/^\/\/(?=.)/, '');
  if (path === '')
    throw new StoreError('unusable', 'The archive’s address names no file: write it like sqlite:./data/copydesk.db.');
  return path === ':memory:' ? path : resolve(path);
}
