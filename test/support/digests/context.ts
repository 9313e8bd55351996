import type { Deliveries } from '../../../src/adapters/chat.ts';
import type { Kept } from '../../../src/bot/chat/sessions.ts';
import { type Config, readConfig } from '../../../src/bot/config.ts';
import { type DigestContext, digestContext } from '../../../src/bot/digests/context.ts';
import { openFeedMemory } from '../../../src/bot/ingest/memory.ts';
import { libraryOf } from '../../../src/bot/library.ts';
import type { Draft } from '../../../src/briefings/article.ts';
import { takeIn } from '../../../src/briefings/intake.ts';
import type { Archive } from '../../../src/store/archive.ts';
import { archiveIn } from '../../../src/store/sqlite/archive.ts';
import { openDatabase } from '../../../src/store/sqlite/database.ts';
import { keyedState } from '../../../src/store/sqlite/keyed.ts';

/** A room over a database, with a clock that is set by hand and what it logged. */
export interface TestContext extends DigestContext {
  time: number;
  readonly logged: string[];
  close(): void;
}

/** Settings without a topic search `karvala`; slots are not spread. */
export function aDigestContext({
  url = 'sqlite::memory:',
  platforms,
  settings = {},
  time = Date.UTC(2031, 3, 14, 7),
  by = 'test',
}: {
  readonly url?: string;
  readonly platforms: Readonly<Record<string, Deliveries>>;
  readonly settings?: Readonly<Record<string, string>>;
  readonly time?: number;
  readonly by?: string;
}): TestContext {
  const database = openDatabase(url);
  const logged: string[] = [];
  const archive = archiveIn(database);
  const context: TestContext = {
    ...digestContext(database, {
      archive,
      newsLibrary: libraryOf(archive),
      config: settingsOf({ DIGEST_SPREAD: '0', ...settings }),
      now: () => context.time,
      state: keyedState<Kept>(database, 'chat', 86_400_000),
      memory: openFeedMemory(database),
      log: (event, fields) => logged.push(`${event} ${JSON.stringify(fields)}`),
    }),
    platforms: new Map(Object.entries(platforms)),
    by,
    time,
    logged,
    close: () => database.sql.close(),
  };
  return context;
}

export function settingsOf(environment: Readonly<Record<string, string>>): Config {
  const read = readConfig(environment);
  if (!read.ok) throw new Error(read.problems.map(({ variable, problem }) => `${variable} ${problem}`).join('; '));
  return read.config;
}

/** Stores a report of an invented outlet. The same address again is its next revision. */
export async function aReport(
  archive: Archive,
  {
    text,
    at,
    url,
    source = 'Meridian Wire',
    title = 'Port of Karvala',
  }: {
    readonly text: string;
    readonly at: number;
    readonly url: string;
    readonly source?: string;
    readonly title?: string;
  },
  published = at,
): Promise<string> {
  const draft: Draft = { raw: text, format: 'text', title, source, url, published, language: 'en' };
  const [outcome] = await archive.put([takeIn(draft)], at);
  return outcome!.id;
}
