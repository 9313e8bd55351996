import { StoreError, type StoreProblem } from '../errors.ts';

/** The one place where failures of SQLite and of the file system become words. */
export function translated<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const problem = problemOf(error);
    if (problem === undefined) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreError(problem, WORDS[problem](name, reason), error);
  }
}

/** The failure that `problem` names, for checks that SQLite does not make itself. */
export function storeError(problem: StoreProblem, name: string, reason = ''): StoreError {
  return new StoreError(problem, WORDS[problem](name, reason));
}

/** Whether another process stands in the way, as SQLite itself says it. */
export function isLocked(error: unknown): boolean {
  return problemOf(error) === 'locked';
}

/** Whether the file itself is to blame, as SQLite says it. */
export function isDamaged(error: unknown): boolean {
  return problemOf(error) === 'corrupt';
}

/** Whether SQLite could not open the file, or one that it needs beside it. */
export function isUnopened(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === CANTOPEN;
}

const CANTOPEN = 14;

/** SQLite's primary result codes, https://www.sqlite.org/rescode.html */
const BY_RESULT_CODE: Readonly<Record<number, StoreProblem>> = {
  5: 'locked', // BUSY
  6: 'locked', // LOCKED
  8: 'readonly', // READONLY
  10: 'disk', // IOERR
  11: 'corrupt', // CORRUPT
  13: 'full', // FULL
  26: 'corrupt', // NOTADB
};

/**
 * Result codes of locks and of the memory that processes share beside a file, https://www.sqlite.org/rescode.html. A server that says "no locks
 * here" (ENOLCK) is not among them: SQLite takes that for another process.
 */
const BY_EXTENDED_CODE: Readonly<Record<number, StoreProblem>> = {
  15: 'network', // PROTOCOL
  22: 'network', // NOLFS
  2058: 'network', // IOERR_UNLOCK
  2314: 'network', // IOERR_RDLOCK
  3594: 'network', // IOERR_CHECKRESERVEDLOCK
  3850: 'network', // IOERR_LOCK
  4618: 'network', // IOERR_SHMOPEN
  4874: 'network', // IOERR_SHMSIZE
  5130: 'network', // IOERR_SHMLOCK
  5386: 'network', // IOERR_SHMMAP
};

const BY_SYSTEM_CODE: Readonly<Record<string, StoreProblem>> = {
  EACCES: 'readonly',
  EPERM: 'readonly',
  EROFS: 'readonly',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EEXIST: 'unusable',
  EFBIG: 'disk',
  EIO: 'disk',
  ELOOP: 'unusable',
  ENAMETOOLONG: 'unusable',
  ENOENT: 'unusable',
  ENOTDIR: 'unusable',
  ERR_INVALID_STATE: 'unusable', // asked after closing
  Z_DATA_ERROR: 'corrupt',
  ZSTD_error_corruption_detected: 'corrupt',
  ZSTD_error_checksum_wrong: 'corrupt',
  ZSTD_error_prefix_unknown: 'corrupt',
};

/** Undefined for what is no failure of the store: a mistake in the program must stay what it is. */
function problemOf(error: unknown): StoreProblem | undefined {
  if (!(error instanceof Error) || error instanceof StoreError || !('code' in error)) return undefined;
  if (error.code !== 'ERR_SQLITE_ERROR') return BY_SYSTEM_CODE[String(error.code)];
  const result = 'errcode' in error ? Number(error.errcode) : 0;
  return BY_EXTENDED_CODE[result] ?? BY_RESULT_CODE[result & 0xff] ?? 'unusable';
}

const WORDS: Readonly<Record<StoreProblem, (name: string, reason: string) => string>> = {
  locked: (name) =>
    `${name} is being written by another process that does not finish. Wait for it or stop it, then try again. Where there is none, it may lie in a network folder whose server keeps no locks: put it on a disk of this machine.`,
  hidden: (name) =>
    `${name} may not be read by this user. Check the permissions of the file and of the folders above it.`,
  readonly: (name) =>
    `${name} cannot be written. Check the permissions of the file and of its folder (who only reads writes a file beside it, too), and whether it was opened for reading only.`,
  full: (name) =>
    `There is no room left to write ${name}. Free some space on its disk; nothing that was stored is lost.`,
  disk: (name, reason) =>
    `${name} cannot be read or written (${reason}): its disk fails, or a limit of the system is reached. Check the disk, its quota and the largest size that a file may have (ulimit -f); what was stored before is not lost.`,
  network: (name, reason) =>
    `${name} lies where files cannot be locked, or shared between processes (${reason}), as in many network folders. Put it on a disk of this machine; what was stored before is not lost.`,
  corrupt: (name) =>
    `${name} is damaged or is no archive of this program. Put a backup in its place, or move it away and start a new one.`,
  newer: (name) =>
    `${name} was made by a newer version of this program. Update the program; older ones cannot read it.`,
  unusable: (name, reason) =>
    `${name} cannot be used (${reason}). Check that the path is right and that its folder is there.`,
};
