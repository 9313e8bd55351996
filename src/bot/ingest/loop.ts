import { APART_MS } from '../../adapters/sources/http.ts';
import type { Instant } from '../../briefings/article.ts';
import { dueAt, newFeed } from '../../briefings/polling.ts';
import type { IngestContext } from './context.ts';
import { hostAt } from './hosts.ts';
import { type Polled, pollFeed } from './poll.ts';
import { sleepFor, type Wait } from './turns.ts';

/** How many feeds are polled at the same moment, each of another host: much of a poll is waiting, and each may hold a feed of 10 MB. */
const AT_ONCE = 16;

/** A feed whose poll broke (the archive is full, or a fault of ours) is left alone for so long. */
const BROKEN_FOR = 30 * 60_000;

/** What is due is read anew after this: another process may have polled or restarted a feed, and clocks are put right. */
const LONGEST_WAIT = 15 * 60_000;

/** A host that another process is at is tried again after this: most polls take a second or two, and trying costs nothing. */
const ELSEWHERE_MS = 2_000;

/** One poll, told when it is over. */
export type PollReport = { readonly url: string } & (Polled | { readonly broke: string });

export interface LoopOptions {
  /** Resolves after so many milliseconds of the context's clock; rejects when the signal is aborted. */
  readonly wait?: Wait;
  /** Polls what is due now, once, and ends. */
  readonly once?: boolean;
  readonly tell?: (report: PollReport) => void;
}

/**
 * Polls feeds when they are due, until the signal is aborted.
 *
 * Promise: a feed is polled once however often it is listed, never before the time that was noted for it, and two of one host never at the
 * same moment, not even by two processes. What one feed does cannot end the loop. Resolves when all that was begun has ended; what was
 * called off is begun again by the next start. Throws `StoreError` where the archive cannot even tell what is due.
 */
export async function pollFeeds(
  feeds: readonly string[],
  context: IngestContext,
  signal: AbortSignal,
  { once = false, wait = sleepFor, tell = () => {} }: LoopOptions = {},
): Promise<void> {
  const running = new Map<string, Promise<void>>();
  /** Hosts that are not to be tried before: another process is at them, or they were asked a moment ago. */
  const left = new Map<string, Instant>();
  const freeAt = ({ host }: Slot) => (running.has(host) ? Number.POSITIVE_INFINITY : (left.get(host) ?? 0));
  let slots = withoutTwins(await readSlots(feeds, context));
  let readAt = context.now();
  if (once) slots = slots.filter(({ next }) => next <= readAt);
  while (!signal.aborted) {
    const now = context.now();
    const free = slots.filter((slot) => slot.next <= now && freeAt(slot) <= now);
    for (const slot of startable(free, AT_ONCE - running.size)) running.set(slot.host, poll(slot));
    const next = Math.min(...slots.map((slot) => Math.max(slot.next, freeAt(slot))));
    if (once && running.size === 0 && next === Number.POSITIVE_INFINITY) break;
    await untilOne([...running.values()], running.size < AT_ONCE ? next - context.now() : LONGEST_WAIT, wait, signal);
    if (once || context.now() - readAt < LONGEST_WAIT) continue;
    readAt = context.now();
    const known = new Map(slots.map((slot) => [slot.url, slot]));
    // an archive that is busy is asked another time
    const read = await readSlots(feeds, context).catch(() => slots);
    slots = withoutTwins(read.map((slot) => (running.has(slot.host) ? (known.get(slot.url) ?? slot) : slot)));
  }
  await Promise.all(running.values());

  async function poll(slot: Slot): Promise<void> {
    const { url, host } = slot;
    try {
      const polled = await pollFeed({ url, host }, context, signal);
      if (!polled) return;
      if (polled.outcome === 'elsewhere') {
        left.set(host, Math.min(polled.until, context.now() + ELSEWHERE_MS));
        return;
      }
      if (polled.outcome === 'not due') left.delete(host);
      else left.set(host, context.now() + APART_MS);
      const next = dueAt(polled.feed, context.now());
      const isDone = polled.outcome !== 'not due' || next > context.now();
      slot.next = once && isDone ? Number.POSITIVE_INFINITY : next;
      if (polled.feed.address !== slot.address) {
        slot.address = polled.feed.address;
        slot.host = hostAt(slot.address);
        slots = withoutTwins(slots);
      }
      if (polled.outcome !== 'not due') tell({ url, ...polled });
    } catch (error) {
      slot.next = once ? Number.POSITIVE_INFINITY : context.now() + BROKEN_FOR;
      tell({ url, broke: error instanceof Error ? error.message : String(error) });
    } finally {
      running.delete(host);
    }
  }
}

/** When a feed is due, and where it is asked for. */
interface Slot {
  readonly url: string;
  address: string;
  host: string;
  next: Instant;
}

async function readSlots(feeds: readonly string[], context: IngestContext): Promise<readonly Slot[]> {
  const urls = [...new Set(feeds)];
  const states = await context.memory.feeds.getMany(urls);
  return urls.map((url, i) => {
    const feed = states[i] ?? newFeed(url, context.now());
    return { url, address: feed.address, host: hostAt(feed.address), next: dueAt(feed, context.now()) };
  });
}

/** Of feeds that have moved to the same address only the one that is listed first. */
function withoutTwins(slots: readonly Slot[]): readonly Slot[] {
  const firstAt = new Map(slots.toReversed().map((slot) => [slot.address, slot]));
  return slots.filter((slot) => firstAt.get(slot.address) === slot);
}

/** The longest due first, one a host. */
function startable(due: readonly Slot[], most: number): readonly Slot[] {
  const byHost = new Map<string, Slot>();
  for (const slot of due.toSorted((a, b) => a.next - b.next)) if (!byHost.has(slot.host)) byHost.set(slot.host, slot);
  return [...byHost.values()].slice(0, Math.max(0, most));
}

async function untilOne(running: readonly Promise<void>[], ms: number, wait: Wait, signal: AbortSignal): Promise<void> {
  const over = new AbortController();
  const bounded = Math.max(0, Math.min(ms, LONGEST_WAIT));
  const waiting = wait(bounded, AbortSignal.any([signal, over.signal])).catch(() => {});
  await Promise.race([...running, waiting]);
  over.abort();
}
