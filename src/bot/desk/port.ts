import type { ChatAnswer, PlaceLink } from '../../adapters/chat.ts';
import { HERE } from '../../adapters/desk/draw/links.ts';
import { pathOf } from '../../adapters/desk/place.ts';
import type { DeskData, DeskPort } from '../../adapters/desk/port.ts';
import { type DeskPlace, type OpenDesk, openDesk } from '../../adapters/desk/server.ts';
import { renderAnswer as onDiscord } from '../../adapters/discord/render.ts';
import { renderAnswer as onSlack } from '../../adapters/slack/render.ts';
import type { ChatContext } from '../chat/context.ts';
import { chatDesk } from '../chat.ts';
import type { DeskConfig } from '../config/desk-settings.ts';
import type { Metrics } from '../metrics.ts';
import { addGiven } from './add.ts';
import { correctionViews } from './corrections.ts';
import { digestViews } from './digests.ts';
import { feedViews } from './feeds.ts';
import { sourceView } from './source.ts';
import { topicPage, topicViews } from './topics.ts';

/** What the desk shows besides what the answers work with. */
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
  context: ChatContext,
  desk: DeskConfig & Pick<DeskPlace, 'limits'>,
  options: DeskOptions,
): Promise<OpenDesk> {
  return openDesk(deskPort(context, options), { ...desk, secret: options.secret });
}

/** All that the desk is given: the same commands as every platform, and what its pages show. */
function deskPort(context: ChatContext, options: Omit<DeskOptions, 'secret'>): DeskPort {
  return {
    chat: chatDesk(context),
    draw: drawn,
    data: deskData(context, options),
    now: context.now,
    timeZone: context.config.timeZone,
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

function deskData(context: ChatContext, { isSample, metrics, problems }: Omit<DeskOptions, 'secret'>): DeskData {
  return {
    isSample,
    examples: examplesOf(context),
    source: (place) => sourceView(context.archive, place),
    topics: () => topicViews(context),
    topic: (name) => topicPage(name, context),
    feeds: () => feedViews(context),
    digests: () => digestViews(context.digests),
    corrections: () => correctionViews(context),
    add: (given, tell) => addGiven(given, context, tell),
    metrics: () => metrics.text(),
    problems,
  };
}

const MOST_TOPICS = 3;

function examplesOf({ config }: Pick<ChatContext, 'config'>): readonly string[] {
  return [
    ...config.topics.slice(0, MOST_TOPICS).map(({ name }) => `/brief ${name}`),
    '/topics',
    '/news help',
    '/news status',
  ];
}
