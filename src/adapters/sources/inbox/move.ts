import { link, lstat, rename, unlink, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { makeFolders } from '../../../folders.ts';

/**
 * Moves a file out of a folder: into its `done/`, or into its `refused/` where there is a reason, which is written beside it. Gives where
 * it is now, from the folder.
 *
 * Promise: nothing is overwritten; a name that is taken gets a number. Where the program ends in between, the file is in one of the two
 * places or in both. Throws `LeadsElsewhere` where the place is a link: whoever may write into the inbox could have files put anywhere.
 */
export async function moveAway(folder: string, name: string, why: string | undefined): Promise<string> {
  const place = why === undefined ? 'done' : 'refused';
  makeFolders(join(folder, place));
  if (!(await lstat(join(folder, place))).isDirectory()) throw new LeadsElsewhere(place);
  for (let number = 1; ; number++) {
    const target = join(place, numbered(name, number));
    if (why !== undefined && !(await writeNew(join(folder, `${target}${REASON}`), `${why}\n`))) continue;
    if (await moveTo(join(folder, name), join(folder, target))) return target;
    if (why !== undefined) await unlink(join(folder, `${target}${REASON}`));
  }
}

export class LeadsElsewhere extends Error {
  override readonly name = 'LeadsElsewhere';

  constructor(place: string) {
    super(`its folder ${place} is a link, and nothing is moved through one; make a folder in its place`);
  }
}

const REASON = '.why.txt';

/** The name with its number before the ending, short enough for the reason's name too. */
function numbered(name: string, number: number): string {
  const ending = Buffer.byteLength(extname(name)) <= LONGEST_ENDING ? extname(name) : '';
  const mark = number === 1 ? '' : `-${number}`;
  let stem = name.slice(0, name.length - ending.length);
  while (Buffer.byteLength(stem + mark + ending + REASON) > LONGEST_NAME) stem = [...stem].slice(0, -1).join('');
  return stem + mark + ending;
}

/** In bytes; what file systems take. */
const LONGEST_NAME = 255;
const LONGEST_ENDING = 20;

/** Writes a file that is not there yet; tells whether it was not. */
async function writeNew(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Moves a file to a place that is free; tells whether it was. A second name first, then the old one goes: that overwrites nothing. */
async function moveTo(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    // no second names on this file system, or none of this file
    if (await exists(to)) return false;
    await rename(from, to);
    return true;
  }
  await unlink(from);
  return true;
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
