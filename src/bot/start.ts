import { once } from 'node:events';
import type { ChatDesk } from '../adapters/chat.ts';
import type { Archive } from '../store/archive.ts';
import { archiveIn } from '../store/sqlite/archive.ts';
import { openDatabase } from '../store/sqlite/database.ts';
import { keyedState } from '../store/sqlite/keyed.ts';
import type { Surroundings } from './cli/command.ts';
import { chatDesk } from './commands.ts';
import type { Config } from './config.ts';
import { openLog } from './log.ts';
import { openPlatforms } from './platforms.ts';
import { refreshAnalyses } from './refresh.ts';
import { type Kept, SESSION_TTL_MS } from './sessions.ts';

/** What is running when it is told to stop may take this long to finish, in milliseconds. */
const GRACE_MS = 10_000;

/**
 * Connects to every platform that is on and answers until a signal comes: 0, or 1 where no platform could be used (any more). A second
 * platform goes on when the first fails.
 */
export async function answerUntilStopped(config: Config, around: Surroundings): Promise<0 | 1> {
  const database = openDatabase(config.storeUrl);
  const archive = archiveIn(database);
  const state = keyedState<Kept>(database, 'chat', SESSION_TTL_MS);
  const log = openLog(config.logLevel);
  const tell = (words: string) => void around.err.write(`copydesk start: ${words}\n`);
  const stopped = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  const platforms = await openPlatforms(config, chatDesk({ archive, config, now: around.now, state, log }), tell);
  const refreshing = new AbortController();
  try {
    if (platforms.length === 0) return 1;
    const refreshed = refreshInBackground(archive, refreshing.signal, log);
    tell(`answering on ${platforms.map(({ name }) => name).join(' and ')}; stop with Ctrl-C`);
    const failures = platforms.map(async ({ name, failed }) => tell(`${name} has failed: ${await failed}`));
    const ended = await Promise.race([stopped.then(() => 0 as const), Promise.all(failures).then(() => 1 as const)]);
    refreshing.abort();
    await Promise.all([refreshed, ...platforms.map((platform) => platform.stop(GRACE_MS))]);
    return ended;
  } finally {
    await archive.close();
  }
}

/** After an upgrade. A failure costs nothing but the better analyses: the next start tries again. */
async function refreshInBackground(archive: Archive, signal: AbortSignal, log: ChatDesk['log']): Promise<void> {
  try {
    const articles = await refreshAnalyses(archive, signal);
    if (articles > 0) log('analysed anew', { articles });
  } catch (error) {
    log('failed', { work: 'analysing anew', error: error instanceof Error ? error.message : String(error) });
  }
}
