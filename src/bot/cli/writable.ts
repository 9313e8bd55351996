import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Why nothing can be written to this file, or into a folder that is yet to be made for it; nothing where something can. */
export function whyUnwritable(path: string): string | undefined {
  const folder = nearestPlace(dirname(path));
  if (!statSync(folder).isDirectory()) return `${folder} is no folder`;
  for (const place of existsSync(path) ? [path, folder] : [folder]) {
    try {
      accessSync(place, constants.W_OK);
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      return `${place} ${UNWRITABLE[code] ?? `cannot be written (${code})`}`;
    }
  }
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  return free < LEAST_FREE ? `${Math.floor(free / MEGABYTE)} MB are free on the disk of ${folder}` : undefined;
}

const UNWRITABLE: Readonly<Record<string, string>> = {
  EACCES: 'may not be written by this user; check its permissions',
  EPERM: 'may not be written by this user; check its permissions',
  EROFS: 'is on a disk that can only be read',
};

const MEGABYTE = 1_048_576;

/** The log beside the database grows to about 4 MB before it is written back; with less than twice that the next batches may fail. */
const LEAST_FREE = 8 * MEGABYTE;

function nearestPlace(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestPlace(dirname(path));
}
