import { randomBytes } from 'node:crypto';
import type { ChatAnswer, PlaceLink } from '../../adapters/chat.ts';
import { HERE } from '../../adapters/desk/draw/links.ts';
import { pathOf } from '../../adapters/desk/place.ts';
import type { DeskData, DeskPort } from '../../adapters/desk/port.ts';
import { type DeskPlace, type OpenDesk, openDesk } from '../../adapters/desk/server.ts';
import { signPlace } from '../../adapters/desk/signed.ts';
import { renderAnswer as onDiscord } from '../../adapters/discord/render.ts';
import { renderAnswer as onSlack } from '../../adapters/slack/render.ts';
import type { Instant } from '../../briefings/article.ts';
import type { Database } from '../../store/sqlite/database.ts';
import { keyedState } from '../../store/sqlite/keyed.ts';
import type { Room } from '../chat/room.ts';
import { chatDesk } from '../chat.ts';
import type { Config } from '../config.ts';
import type { Metrics } from '../metrics.ts';
import { addGiven } from './add.ts';
import { correctionViews } from './corrections.ts';
import { digestViews } from './digests.ts';
import { feedViews } from './feeds.ts';
import type { DeskConfig } from './settings.ts';
import { sourceView } from './source.ts';
import { topicPage, topicViews } from './topics.ts';

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
export async function openDeskOf(
  room: Room,
  desk: DeskConfig & Pick<DeskPlace, 'limits'>,
  options: DeskOptions,
): Promise<OpenDesk> {
  return openDesk(deskPort(room, options), { ...desk, secret: options.secret });
}

/** All that the desk is given: the same commands as every platform, and what its pages show. */
function deskPort(room: Room, options: Omit<DeskOptions, 'secret'>): DeskPort {
  return {
    chat: chatDesk(room),
    draw: drawn,
    data: deskData(room, options),
    now: room.now,
    timeZone: room.config.timeZone,
  };
}

/** As the platforms get it where places have links: those are as short as signed ones at first, so that they take no room of others. */
function drawn(answer: ChatAnswer): ReturnType<DeskPort['draw']> {
  const paths: string[] = [];
  const link: PlaceLink = ({ article, revision, spans }) =>
    `${HERE}/${paths.push(pathOf({ article, revision, spans })) - 1}`;
  const message = { discord: onDiscord(answer, link), slack: onSlack(answer, link) };
  const whole = JSON.stringify(message).replace(SHORT_LINK, (_short, index) => `${HERE}${paths[Number(index)]}`);
  return JSON.parse(whole) as typeof message;
}

const SHORT_LINK = new RegExp(`${RegExp.escape(HERE)}/(\\d+)`, 'g');

function deskData(room: Room, { isSample, metrics, problems }: Omit<DeskOptions, 'secret'>): DeskData {
  return {
    isSample,
    examples: examplesOf(room),
    source: (place) => sourceView(room.archive, place),
    topics: () => topicViews(room),
    topic: (name) => topicPage(name, room),
    feeds: () => feedViews(room),
    digests: () => digestViews(room.digests),
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

/** Links to the places of lines for people who cannot visit the desk itself; undefined where nobody outside of this machine reaches it. */
export function signedLinks({ desk }: Config, secret: string, now: () => Instant): PlaceLink | undefined {
  const { publicUrl } = desk ?? {};
  if (publicUrl === undefined) return undefined;
  return (place) => {
    const code = signPlace(place, secret, now());
    return code === undefined ? undefined : `${publicUrl}/p/${code}`;
  };
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
