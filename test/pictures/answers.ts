import { fileURLToPath } from 'node:url';
import type { ChatAnswer } from '../../src/adapters/chat.ts';
import { readDrafts } from '../../src/adapters/sources/file.ts';
import { openWeb } from '../../src/adapters/sources/http.ts';
import { openReaders } from '../../src/adapters/sources/readers.ts';
import type { Kept } from '../../src/bot/chat/sessions.ts';
import { chatDesk } from '../../src/bot/chat.ts';
import { readConfig } from '../../src/bot/config.ts';
import { openFeedMemory } from '../../src/bot/ingest/memory.ts';
import { ingest } from '../../src/bot/ingest.ts';
import type { Draft, Instant } from '../../src/briefings/article.ts';
import { archiveIn } from '../../src/store/sqlite/archive.ts';
import { openDatabase } from '../../src/store/sqlite/database.ts';
import { keyedState } from '../../src/store/sqlite/keyed.ts';
import { HARD_DRAFTS, HARD_NOW } from './hard.ts';
import type { Theme } from './page.ts';

export interface Pictured {
  readonly name: string;
  readonly answer: ChatAnswer;
  readonly at: Instant;
  readonly themes: Readonly<Record<'discord' | 'slack', readonly Theme[]>>;
}

/** Answers of the whole program, as the platforms get them: the briefing and its quotes on the sample articles, and a hard briefing. */
export async function picturedAnswers(): Promise<readonly Pictured[]> {
  const samples = await drafts(fileURLToPath(new URL('../../samples', import.meta.url)));
  return [
    ...(await answersFrom(samples, SAMPLES_NOW, BOTH, { briefing: ['brief', { topic: 'karabakh' }] })),
    ...(await answersFrom(HARD_DRAFTS, HARD_NOW, USUAL, {
      'many-sources': ['brief', { topic: 'velmark', view: 'facts' }],
      'long-quote': ['brief', { topic: 'velmark', view: 'quotes' }],
    })),
  ];
}

const BOTH: Pictured['themes'] = { discord: ['light', 'dark'], slack: ['light', 'dark'] };
/** What most people see. */
const USUAL: Pictured['themes'] = { discord: ['dark'], slack: ['light'] };

/** The evening after the newest of the sample articles. */
const SAMPLES_NOW = Date.UTC(2020, 9, 9, 20, 30);

const SETTINGS = {
  TOPICS: 'karabakh,velmark',
  TOPIC_KARABAKH_TITLE: 'Nagorno-Karabakh',
  TOPIC_VELMARK_TITLE: 'Velmark *bridge* <!channel> @everyone',
};

async function answersFrom(
  articles: readonly Draft[],
  now: Instant,
  themes: Pictured['themes'],
  wishes: Readonly<Record<string, readonly [command: string, options: Readonly<Record<string, string>>]>>,
): Promise<readonly Pictured[]> {
  const read = readConfig(SETTINGS);
  if (!read.ok) throw new Error('the settings of the pictures cannot be used');
  const database = openDatabase('sqlite::memory:');
  const archive = archiveIn(database);
  for await (const { outcome } of ingest(articles, archive, () => now)) {
    if (outcome === 'refused') throw new Error('an article of the pictures was refused');
  }
  const state = keyedState<Kept>(database, 'chat', 60_000);
  const memory = openFeedMemory(database);
  const outside = { web: openWeb(), readers: openReaders() };
  const desk = chatDesk({ archive, config: read.config, now: () => now, state, memory, outside, log: () => undefined });
  const asker = { platform: 'discord', user: 'reader', roles: [], channel: 'news' } as const;
  const pictured = [];
  for (const [name, [command, options]] of Object.entries(wishes)) {
    pictured.push({
      name,
      answer: await desk.handle({ id: name, kind: 'command', asker, command, options }),
      at: now,
      themes,
    });
  }
  await Promise.all([outside.web.close(), outside.readers.close(), archive.close()]);
  return pictured;
}

async function drafts(folder: string): Promise<readonly Draft[]> {
  const found: Draft[] = [];
  for await (const item of readDrafts(folder, {})) {
    if ('why' in item) throw new Error(`an article of the pictures cannot be read: ${item.why}`);
    found.push(item);
  }
  return found;
}
