import { constants, type Stats } from 'node:fs';
import { type FileHandle, lstat, open, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Draft, Instant } from '../../briefings/article.ts';
import { makeFolders } from '../../folders.ts';
import type { FileReaders, Refusal } from './article-bytes.ts';
import { NAME_NOT_TEXT, readContent, whyUnreadable } from './file.ts';
import { LeadsElsewhere, moveAway } from './inbox/move.ts';
import { kindByName, whyNotOurs } from './kinds.ts';

/** A folder whose files are taken in. */
export interface Inbox {
  readonly folder: string;
  /** Stores articles for good before it tells what became of each. May throw, as where the disk is full: the file stays then. */
  readonly take: (drafts: AsyncIterable<Draft>) => AsyncIterable<{ readonly outcome: string; readonly why?: string }>;
  readonly tell: (event: InboxEvent) => void;
  readonly now: () => Instant;
  readonly readers?: FileReaders;
  /** Runs a pass where no other process is in one, else nothing. The signal is aborted where another has begun one all the same. */
  readonly alone?: (pass: (signal: AbortSignal) => Promise<Pass>) => Promise<Pass | undefined>;
}

interface Pass {
  readonly isWaiting: boolean;
}

/** What became of a file. Names are as they were found: they may hold line ends and escape sequences. */
export type InboxEvent = { readonly name: string } & (
  | { readonly outcome: 'done'; readonly articles: number; readonly movedTo: string }
  /** `articles` of it are stored all the same: the good lines of a JSONL file. */
  | { readonly outcome: 'refused'; readonly articles: number; readonly movedTo: string; readonly why: string }
  /** It stays where it is and is looked at again. */
  | { readonly outcome: 'left'; readonly why: string }
);

/**
 * Takes in the files of a folder, in the order of their names: stores what they hold, then moves them to `done/`, or to `refused/` with
 * the reason in a `.why.txt` beside them.
 *
 * Promise: no file is lost and none is overwritten. Where the program ends between storing and moving, the next pass finds the articles
 * known and moves the file. With `alone`, of any number of processes one takes a file. Files that still grow are left for the next pass, and `isWaiting` says so. Folders, links and hidden files
 * are passed over. Throws what `take` throws, and where the folder cannot be read.
 */
export async function emptyInbox(inbox: Inbox): Promise<Pass> {
  const { alone = (pass) => pass(NEVER) } = inbox;
  return (await alone((signal) => takeFiles(inbox, signal))) ?? { isWaiting: false };
}

const NEVER = new AbortController().signal;

async function takeFiles(inbox: Inbox, signal: AbortSignal): Promise<Pass> {
  const folder = resolve(inbox.folder);
  makeFolder(folder);
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.') && !OURS.has(name)).sort();
  let isWaiting = false;
  for (const name of names) {
    if (signal.aborted) break;
    if ((await takeFile(inbox, folder, name, signal)) === 'growing') isWaiting = true;
  }
  return { isWaiting };
}

function makeFolder(folder: string): void {
  try {
    makeFolders(folder);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const why = code === 'EEXIST' || code === 'ENOTDIR' ? 'it is no folder' : `it cannot be made (${code})`;
    throw new Error(`the inbox ${folder} cannot be used: ${why}. Set INBOX to a folder that may be written.`, {
      cause: error,
    });
  }
}

const OURS = new Set(['done', 'refused']);

async function takeFile(inbox: Inbox, folder: string, name: string, signal: AbortSignal): Promise<'growing' | 'seen'> {
  const file = await openFile(inbox, folder, name);
  if (!file) return 'seen';
  try {
    const before = await file.stat();
    if (!before.isFile()) return 'seen';
    if (isFresh(before.mtimeMs, inbox.now())) return 'growing';
    const found: Found = { refusals: [], isWhole: async () => isSame(before, await file.stat()) };
    let articles = 0;
    for await (const { outcome, why } of inbox.take(draftsOf(inbox, name, file, found))) {
      if (outcome === 'refused') found.refusals.push({ path: name, why: why ?? 'not stored' });
      else articles++;
    }
    if (!(await found.isWhole())) return 'growing';
    // whoever has taken over moves it
    if (signal.aborted) return 'seen';
    await putAway(inbox, folder, name, articles, wordsFor(found.refusals));
    return 'seen';
  } finally {
    await file.close();
  }
}

/** Opens a file to be read, never through a link. Absent where it is none, has gone meanwhile, or may not be read. */
async function openFile(inbox: Inbox, folder: string, name: string): Promise<FileHandle | undefined> {
  const path = join(folder, name);
  try {
    if (!(await lstat(path)).isFile()) return undefined;
    return await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    const why = name.includes('\ufffd') ? NAME_NOT_TEXT : whyUnreadable(error);
    if (why !== 'not found') inbox.tell({ name, outcome: 'left', why });
    return undefined;
  }
}

async function putAway(inbox: Inbox, folder: string, name: string, articles: number, why?: string): Promise<void> {
  try {
    const movedTo = await moveAway(folder, name, why);
    inbox.tell(
      why ? { name, outcome: 'refused', articles, movedTo, why } : { name, outcome: 'done', articles, movedTo },
    );
  } catch (error) {
    const why = error instanceof LeadsElsewhere ? error.message : whyUnreadable(error);
    inbox.tell({ name, outcome: 'left', why: `read, but it cannot be moved away: ${why}` });
  }
}

function isSame(before: Stats, after: Stats): boolean {
  return after.size === before.size && after.mtimeMs === before.mtimeMs;
}

/**
 * A file that was written to a moment ago may not be whole; by the finer clock of its disk that moment may be yet to come. One from farther in
 * the future tells nothing and is taken.
 */
function isFresh(changed: number, now: Instant): boolean {
  return Math.abs(now - changed) < SETTLE_MS;
}

/** Longer than programs pause between two writes of a small file; copies over a network come in steps of less. */
export const SETTLE_MS = 2_000;

interface Found {
  readonly refusals: Refusal[];
  /** Whether the file is still what it was before it was read. */
  readonly isWhole: () => Promise<boolean>;
}

/** Lines of JSONL come as they are read; the one article of another file only where the file did not change meanwhile. */
async function* draftsOf(inbox: Inbox, name: string, file: FileHandle, found: Found): AsyncGenerator<Draft> {
  const kind = kindByName(name);
  if (!kind) {
    found.refusals.push({ path: name, why: whyNotOurs(name) });
    return;
  }
  const chunks = file.createReadStream({ autoClose: false });
  for await (const item of readContent(name, kind, chunks, {}, inbox.readers)) {
    if (!('why' in item)) {
      if (kind === 'jsonl' || (await found.isWhole())) yield item;
    } else if (found.refusals.length < MOST_REFUSALS) found.refusals.push(item);
  }
}

/** More than anyone reads of a file with ten thousand bad lines. */
const MOST_REFUSALS = 100;

function wordsFor(refusals: readonly Refusal[]): string | undefined {
  if (refusals.length === 0) return undefined;
  return refusals.map(({ line, why }) => (line === undefined ? why : `line ${line}: ${why}`)).join('\n');
}
