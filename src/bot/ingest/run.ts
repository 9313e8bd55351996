import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openWeb, type WebOptions } from '../../adapters/sources/http.ts';
import type { Inbox, InboxEvent } from '../../adapters/sources/inbox.ts';
import { openReaders } from '../../adapters/sources/readers.ts';
import type { Instant } from '../../briefings/article.ts';
import { archiveIn } from '../../store/sqlite/archive.ts';
import type { Database } from '../../store/sqlite/database.ts';
import { type Config, feedsOf } from '../config.ts';
import { ingest } from '../ingest.ts';
import type { IngestContext } from './context.ts';
import { whileHeld } from './hold.ts';
import { openSharedWeb } from './hosts.ts';
import { type PollReport, pollFeeds } from './loop.ts';
import { openFeedMemory } from './memory.ts';
import { openRobots } from './robots.ts';

/** Is told what happens. */
export interface IngestListener {
  readonly polled: (report: PollReport) => void;
  readonly file: (event: InboxEvent) => void;
  /** Something of ours broke, and is tried again. */
  readonly failed: (work: string, error: unknown) => void;
}

/** Whether there is anything to bring in. */
export function isIngestOn(config: Config): boolean {
  return feedsOf(config).length > 0 || config.inbox !== undefined;
}

/** What bringing in and answering share: one way to the outside, so that nobody goes around its pauses. */
export async function openIngest(config: Config, database: Database, now: () => Instant): Promise<IngestContext> {
  const memory = openFeedMemory(database);
  await memory.leases.forget(now() - LEASES_KEPT_MS);
  const web = await openSharedWeb(memory, (options) => openWeb({ ...options, ...webOptionsOf(config), now }), now);
  const robots = openRobots({ web, memory, now });
  return { archive: archiveIn(database), memory, web, robots, readers: openReaders(), now };
}

/** Every host that was ever asked has one. */
const LEASES_KEPT_MS = 86_400_000;

/** What the settings say of the way to the outside. */
function webOptionsOf({ allowedNetworks, proxy, contact }: Pick<Config, 'allowedNetworks' | 'proxy' | 'contact'>): Pick<
  WebOptions,
  'proxy' | 'contact'
> & {
  readonly allow: readonly string[];
} {
  return {
    allow: allowedNetworks,
    ...(proxy === undefined ? {} : { proxy }),
    ...(contact === undefined ? {} : { contact }),
  };
}

/** Ends what is being fetched and read, at once. The archive stays open. */
export async function closeOutside({ web, readers }: Pick<IngestContext, 'web' | 'readers'>): Promise<void> {
  await Promise.all([web.close(), readers.close()]);
}

/**
 * Polls the feeds and empties the inbox until the signal is aborted; with `once`, what is due and what lies there, once.
 *
 * Resolves when all that was begun has ended: soon after the signal, at once where the way to the outside is closed too.
 */
export async function runIngest(
  config: Config,
  context: IngestContext,
  signal: AbortSignal,
  { polled, file, failed }: IngestListener,
  once = false,
): Promise<void> {
  await Promise.all([
    runFeeds(config, context, signal, { polled, failed }, once),
    runInbox(config, context, signal, { file, failed }, once),
  ]);
}

/** After a failure of the archive polling begins anew. */
const AGAIN_AFTER = 60_000;

async function runFeeds(
  config: Config,
  context: IngestContext,
  signal: AbortSignal,
  { polled, failed }: Pick<IngestListener, 'polled' | 'failed'>,
  once: boolean,
): Promise<void> {
  while (!signal.aborted) {
    try {
      return await pollFeeds(feedsOf(config), context, signal, { once, tell: polled });
    } catch (error) {
      failed('polling feeds', error);
      if (once) return;
      await sleep(AGAIN_AFTER, undefined, { signal }).catch(() => {});
    }
  }
}

const NEVER = new AbortController().signal;

async function runInbox(
  { inbox: folder }: Config,
  { archive, memory: { leases }, readers, now }: IngestContext,
  signal: AbortSignal,
  { file, failed }: Pick<IngestListener, 'file' | 'failed'>,
  once: boolean,
): Promise<void> {
  if (folder === undefined || signal.aborted) return;
  const { emptyInbox, SETTLE_MS } = await import('../../adapters/sources/inbox.ts');
  const inbox: Inbox = {
    folder,
    alone: async (pass) => {
      // a pass that has begun is ended, whatever the signal says: what is stored is moved
      const hold = { leases, now, signal: NEVER };
      const held = await whileHeld(`inbox ${resolve(folder)}`, hold, (ours) => pass(ours.signal));
      return 'result' in held ? held.result : undefined;
    },
    take: (drafts) => ingest(drafts, archive, now),
    tell: file,
    now,
    readers,
  };
  if (once) {
    try {
      const { isWaiting } = await emptyInbox(inbox);
      if (!isWaiting) return;
      // what was put there a moment ago is whole by then, or is left for the next time
      await sleep(SETTLE_MS, undefined, { signal }).catch(() => {});
      if (!signal.aborted) await emptyInbox(inbox);
    } catch (error) {
      failed('emptying the inbox', error);
    }
    return;
  }
  const { watchInbox } = await import('../../adapters/sources/inbox/watch.ts');
  const watched = watchInbox(inbox, (error) => failed('emptying the inbox', error));
  await new Promise((stopped) => signal.addEventListener('abort', stopped, { once: true }));
  await watched.close();
}
