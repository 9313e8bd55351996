import { type FSWatcher, watch } from 'node:fs';
import { resolve } from 'node:path';
import { makeFolders } from '../../../folders.ts';
import { emptyInbox, type Inbox, type InboxEvent, SETTLE_MS } from '../inbox.ts';

/** An inbox that is being watched. */
export interface WatchedInbox {
  /** Stops watching; resolves when the pass that may be running is through. */
  close(): Promise<void>;
}

/**
 * Empties an inbox now, and again whenever something comes into its folder; every half minute anyway, for folders on a network tell
 * nothing. One pass at a time. What goes wrong in a pass is handed to `fail`, and the next pass tries again; that a file is left where
 * it is, is told once.
 */
export function watchInbox(inbox: Inbox, fail: (error: unknown) => void): WatchedInbox {
  const quiet = { ...inbox, tell: onceForLeft(inbox.tell) };
  let isClosed = false;
  let isAsked = false;
  let running: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  const ask = () => {
    isAsked = true;
    if (!isClosed && !running) running = run();
  };
  const run = async () => {
    clearTimeout(timer);
    let delay = POLL_MS;
    while (isAsked && !isClosed) {
      isAsked = false;
      try {
        delay = (await emptyInbox(quiet)).isWaiting ? SETTLE_MS : POLL_MS;
      } catch (error) {
        fail(error);
      }
    }
    running = undefined;
    if (!isClosed) timer = setTimeout(ask, delay);
  };

  const watcher = startWatching(inbox.folder, ask);
  ask();
  return {
    close: async () => {
      isClosed = true;
      watcher?.close();
      clearTimeout(timer);
      await running;
    },
  };
}

const POLL_MS = 30_000;

/** Absent where the system cannot watch this folder: then the passes every half minute find what comes. */
function startWatching(folder: string, changed: () => void): FSWatcher | undefined {
  try {
    makeFolders(resolve(folder));
    const watcher = watch(folder, changed);
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return undefined;
  }
}

function onceForLeft(tell: Inbox['tell']): Inbox['tell'] {
  const told = new Map<string, string>();
  return (event: InboxEvent) => {
    if (event.outcome !== 'left') told.delete(event.name);
    else if (told.get(event.name) === event.why) return;
    else told.set(event.name, event.why);
    tell(event);
  };
}
