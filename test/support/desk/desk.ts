import { fileURLToPath } from 'node:url';
import type { ServerLimits } from '../../../src/adapters/server-limits.ts';
import { readDrafts } from '../../../src/adapters/sources/file.ts';
import { openWeb } from '../../../src/adapters/sources/http.ts';
import { openReaders } from '../../../src/adapters/sources/readers.ts';
import type { Kept } from '../../../src/bot/chat/sessions.ts';
import { openTurns } from '../../../src/bot/chat/turns.ts';
import { readConfig } from '../../../src/bot/config.ts';
import { openDeskOf } from '../../../src/bot/desk/port.ts';
import { digestContext } from '../../../src/bot/digests/context.ts';
import { openFeedMemory } from '../../../src/bot/ingest/memory.ts';
import { ingest } from '../../../src/bot/ingest.ts';
import { libraryOf } from '../../../src/bot/library.ts';
import { openMetrics } from '../../../src/bot/metrics.ts';
import type { Draft } from '../../../src/briefings/article.ts';
import { archiveIn } from '../../../src/store/sqlite/archive.ts';
import { openDatabase } from '../../../src/store/sqlite/database.ts';
import { keyedState } from '../../../src/store/sqlite/keyed.ts';

/** The evening after the newest of the sample articles. */
export const SAMPLES_NOW = Date.UTC(2020, 9, 9, 20, 30);

export const SECRET = 'a secret that only tests know';

const SAMPLES = fileURLToPath(new URL('../../../samples', import.meta.url));

export interface DeskWish {
  readonly settings?: Readonly<Record<string, string>>;
  /** The samples, where it is absent. */
  readonly drafts?: readonly Draft[];
  readonly problems?: readonly string[];
  readonly limits?: ServerLimits;
}

const SAMPLE_TOPICS = { TOPICS: 'karabakh,energy', TOPIC_KARABAKH_TITLE: 'Nagorno-Karabakh' };

/** The whole desk on a free port of this machine. */
export async function openADesk({ settings = SAMPLE_TOPICS, drafts, problems = [], limits }: DeskWish = {}) {
  const read = readConfig(settings);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { config } = read;
  const database = openDatabase('sqlite::memory:');
  const archive = archiveIn(database);
  const now = () => SAMPLES_NOW;
  for await (const { outcome } of ingest(drafts ?? samples(), archive, now))
    if (outcome === 'refused') throw new Error('an article of the test was refused');
  const memory = openFeedMemory(database);
  const logged: string[] = [];
  const metrics = openMetrics((event, fields) => void logged.push(JSON.stringify({ event, ...fields })), {
    archive,
    now,
    feeds: async () => ['ok', 'ok', 'failing'],
    deliveries: async () => ['sent'],
  });
  const context = {
    archive,
    config,
    now,
    memory,
    state: keyedState<Kept>(database, 'chat', 60_000),
    outside: { web: openWeb({ allow: ['127.0.0.0/8'], apartMs: 0 }), readers: openReaders() },
    library: libraryOf(archive),
    turns: openTurns(),
    log: metrics.log,
  };
  const digests = digestContext(database, { ...context, newsLibrary: context.library });
  const place = { ...config.desk!, port: 0, ...(limits && { limits }) };
  const open = await openDeskOf({ ...context, digests }, place, {
    isSample: drafts === undefined,
    metrics,
    secret: SECRET,
    problems: async () => problems,
  });
  const close = async () => {
    await open.stop(100);
    await Promise.all([context.outside.web.close(), context.outside.readers.close()]);
    await archive.close();
  };
  const { address } = open;
  return { address, archive, digests, logged, visit: visitor(address), close };
}

async function* samples(): AsyncGenerator<Draft> {
  for await (const item of readDrafts(SAMPLES, {})) {
    if ('why' in item) throw new Error(`a sample article cannot be read: ${item.why}`);
    yield item;
  }
}

/** Asks the desk as a browser does that shows one of its pages. */
function visitor(address: string) {
  const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${address}${path}`, { headers: { accept: 'text/html', ...headers }, redirect: 'manual' });
  const keyIn = async (path: string, headers?: Readonly<Record<string, string>>) =>
    /name="key" value="([^"]+)"/.exec(await (await get(path, headers)).text())?.[1] ?? '';
  const post = async (path: string, fields: Readonly<Record<string, string | Blob>>, headers = {}) => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ key: await keyIn('/', headers), ...fields })) body.append(name, value);
    return fetch(`${address}${path}`, { method: 'POST', body, headers: { ...OWN, ...headers }, redirect: 'manual' });
  };
  /** What our script is given for a line that was typed. */
  const ask = async (typed: string) => (await post('/try', { typed }, { 'x-desk': 'script' })).text();
  const press = async (action: string) => (await post('/try', { action }, { 'x-desk': 'script' })).text();
  return { get, keyIn, post, ask, press };
}

const OWN = { 'sec-fetch-site': 'same-origin' };
