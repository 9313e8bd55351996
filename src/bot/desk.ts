import { randomBytes } from 'node:crypto';
import type { DeskData, DeskPort } from '../adapters/desk/port.ts';
import { type OpenDesk, openDesk } from '../adapters/desk/server.ts';
import { renderAnswer as onDiscord } from '../adapters/discord/render.ts';
import { renderAnswer as onSlack } from '../adapters/slack/render.ts';
import type { Database } from '../store/sqlite/database.ts';
import { keyedState } from '../store/sqlite/keyed.ts';
import { chatDesk } from './commands.ts';
import { addGiven } from './desk/add.ts';
import { correctionViews } from './desk/corrections.ts';
import { feedViews } from './desk/feeds.ts';
import type { DeskConfig } from './desk/settings.ts';
import { sourceView } from './desk/source.ts';
import { topicPage, topicViews } from './desk/topics.ts';
import type { Metrics } from './metrics.ts';
import type { Room } from './room.ts';

/** What the desk shows besides what a room holds. */
export interface DeskOptions {
  readonly isSample: boolean;
  readonly metrics: Metrics;
  /** What of the program does not work, in words. */
  readonly problems: () => Promise<readonly string[]>;
  /** Signs links, forms and cookies. */
  readonly secret: string;
}

/** Opens the desk on its port. Throws with words where that cannot be had. */
export async function openDeskOf(room: Room, desk: DeskConfig, options: DeskOptions): Promise<OpenDesk> {
  return openDesk(deskPort(room, options), { ...desk, secret: options.secret });
}

/** All that the desk is given: the same commands as every platform, and what its pages show. */
export function deskPort(room: Room, options: Omit<DeskOptions, 'secret'>): DeskPort {
  return {
    chat: chatDesk(room),
    draw: (answer) => ({ discord: onDiscord(answer), slack: onSlack(answer) }),
    data: deskData(room, options),
    now: room.now,
    timeZone: room.config.timeZone,
  };
}

function deskData(room: Room, { isSample, metrics, problems }: Omit<DeskOptions, 'secret'>): DeskData {
  return {
    isSample,
    examples: examplesOf(room),
    source: (place) => sourceView(room.archive, place),
    topics: () => topicViews(room),
    topic: (name) => topicPage(name, room),
    feeds: () => feedViews(room),
    digests: async () => [],
    corrections: () => correctionViews(room),
    add: (given, tell) => addGiven(given, room, tell),
    metrics: () => metrics.text(),
    problems,
  };
}

const MOST_TOPICS = 3;

function examplesOf({ config }: Pick<Room, 'config'>): readonly string[] {
  return [
    ...config.topics.slice(0, MOST_TOPICS).map(({ name }) => `/brief ${name}`),
    '/topics',
    '/news help',
    '/news status',
  ];
}

/** The secret of this archive's desk: made at the first start, kept for as long as the archive. Throws `StoreError`. */
export async function deskSecret(database: Database): Promise<string> {
  const state = keyedState<string>(database, 'desk');
  const kept = await state.get('secret');
  if (kept !== undefined) return kept;
  const secret = randomBytes(32).toString('base64url');
  await state.set('secret', secret);
  return secret;
}
