import { onTestFinished } from 'vitest';
import type { IngestContext } from '../../../src/bot/ingest/context.ts';
import { openSharedWeb } from '../../../src/bot/ingest/hosts.ts';
import { type PollReport, pollFeeds } from '../../../src/bot/ingest/loop.ts';
import { openFeedMemory } from '../../../src/bot/ingest/memory.ts';
import { openRobots } from '../../../src/bot/ingest/robots.ts';
import type { Stored } from '../../../src/store/archive.ts';
import { archiveIn } from '../../../src/store/sqlite/archive.ts';
import { openDatabase } from '../../../src/store/sqlite/database.ts';
import { aClock } from '../virtual-clock.ts';
import { type Reply, type Request, readersHere, STEPS, simulatedWeb, warmUp } from './web.ts';

export const START = Date.UTC(2031, 4, 6, 12);

/** The loop over addresses whose answers a test puts there and changes as it likes. */
export async function aNewsroom(feeds: readonly string[]) {
  await warmUp();
  const database = openDatabase('sqlite::memory:');
  const archive = archiveIn(database);
  onTestFinished(() => archive.close());
  const memory = openFeedMemory(database);
  const clock = aClock(START, STEPS);
  const wire: Request[] = [];
  const reports: PollReport[] = [];
  const answers = new Map<string, Reply>();
  const server = ({ url, etag }: { readonly url: URL; readonly etag?: string }): Reply => {
    const reply = answers.get(url.href) ?? { status: 404 };
    const isSame = reply !== 'drop' && etag !== undefined && reply.headers?.etag === etag;
    return isSame ? { status: 304, headers: { etag } } : reply;
  };
  const web = await openSharedWeb(
    memory,
    (options) => simulatedWeb(server, clock, wire, options),
    clock.now,
    clock.wait,
  );
  const robots = openRobots({ web, memory, now: clock.now, wait: clock.wait });
  const context: IngestContext = { archive, memory, web, robots, readers: readersHere, now: clock.now };

  return {
    context,
    wire,
    reports,
    put(url: string, reply: Reply): void {
      answers.set(url, reply);
    },
    /** Lets the loop run for so many milliseconds. */
    async run(ms: number): Promise<void> {
      const stop = new AbortController();
      const running = pollFeeds(feeds, context, stop.signal, {
        wait: clock.wait,
        tell: (report) => void reports.push(report),
      });
      await clock.until(clock.wait(ms));
      stop.abort();
      await clock.until(running);
    },
    /** What is stored and not withdrawn, the oldest first. */
    async stored(): Promise<readonly Stored[]> {
      const all: Stored[] = [];
      for await (const one of archive.iterate()) all.unshift(one);
      return all;
    },
    /** The paths that were asked for on a host, with the status that was answered. */
    asked(host: string): readonly string[] {
      return wire
        .filter(({ url }) => url.hostname === host)
        .map(({ url, reply }) => `${url.pathname} ${reply === 'drop' ? 'drop' : reply.status}`);
    },
  };
}

export interface FeedEntry {
  readonly id: string;
  readonly title?: string;
  readonly url?: string;
  readonly text: string;
  readonly minutes?: number;
}

/** An RSS feed of these items. `minutes` is when an item was published, from the start. */
export function aFeed(items: readonly FeedEntry[], headers: Readonly<Record<string, string>> = {}): Reply {
  const channel = `<title>Harbour Times</title>${items.map(itemOf).join('')}`;
  const body = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${channel}</channel></rss>`;
  return { status: 200, headers: { 'content-type': 'application/rss+xml', ...headers }, body };
}

function itemOf(entry: FeedEntry): string {
  const { id, text, minutes = 0 } = entry;
  const title = entry.title ?? `Report ${id}`;
  const url = entry.url ?? `https://harbour.example/${id}`;
  const published = new Date(START + minutes * 60_000).toUTCString();
  return [
    `<item><title>${title}</title>${url && `<link>${url}</link>`}<guid isPermaLink="false">${id}</guid>`,
    `<pubDate>${published}</pubDate><content:encoded><![CDATA[${text}]]></content:encoded></item>`,
  ].join('');
}

/** A page with this headline and text. */
export function aPage(title: string, text: string, headers: Readonly<Record<string, string>> = {}, head = ''): Reply {
  const body = `<!DOCTYPE html><html lang="en"><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1>${text}</article></body></html>`;
  return { status: 200, headers: { 'content-type': 'text/html', ...headers }, body };
}

/** A text of a whole article, in paragraphs; the same for the same seed. */
export function wholeText(seed: string): string {
  const sentence = `The council of ward ${seed} put off its vote on the northern pier until the harbour master comes back from the inspection of the flood defences.`;
  return [1, 2, 3, 4, 5, 6].map((n) => `<p>Part ${n} of ${seed}. ${sentence}</p>`).join('');
}
