import { DiscordAPIError, HTTPError, RateLimitError, REST, Routes, SnowflakeUtil } from 'discord.js';
import { type Deliveries, type Delivery, type Found, LONGEST_TRY_MS, type PlaceLink, type Posted } from '../chat.ts';
import { Closed, Pace } from '../pace.ts';
import { isBeforeSending } from '../unsent.ts';
import { clip } from './markup.ts';
import { WRONG_TOKEN } from './problems.ts';
import { renderAnswer } from './render.ts';

export interface DeliverySettings {
  readonly token: string;
  readonly apiBase?: string;
}

/**
 * Sends to channels over a connection of its own, so that people's answers wait for nothing.
 *
 * Discord knows a message by its nonce for some minutes: within these, posting again cannot post twice. Later the channel is read.
 */
export function discordDeliveries(
  { token, apiBase }: DeliverySettings,
  onUnauthorized: () => void,
  link?: PlaceLink,
): Deliveries {
  const rest = new REST({
    version: '10',
    ...(apiBase === undefined ? {} : { api: apiBase.replace(/\/$/, '') }),
    timeout: TIMEOUT_MS,
    retries: 0,
    rejectOnRateLimit: () => true,
    // one for each channel, of no use until tomorrow
    handlerSweepInterval: SWEEP_MS,
  }).setToken(token);
  const pace = new Pace(PER_SECOND);
  const call = async <T>(
    method: 'get' | 'post',
    route: `/${string}`,
    options: { readonly body?: object; readonly query?: URLSearchParams } = {},
  ): Promise<T> => {
    try {
      return (await rest[method](route, options)) as T;
    } catch (error) {
      if (error instanceof DiscordAPIError && error.status === 401) onUnauthorized();
      throw error;
    }
  };
  const get = async <T>(route: `/${string}`, query?: URLSearchParams): Promise<T> => {
    await pace.turn();
    return call('get', route, query ? { query } : {});
  };
  return {
    post: async (delivery) => {
      try {
        await pace.turn();
        const body = messageOf(delivery, delivery.key, link);
        const { id } = await call<Message>('post', Routes.channelMessages(delivery.channel), { body });
        return { is: 'sent', message: id };
      } catch (error) {
        return failureOf(error);
      }
    },
    find: async ({ channel, key }, since, now) => {
      if (now >= since && now - since < NONCE_MS) return { is: 'repeatable' };
      try {
        return await findIn(get, channel, key, since);
      } catch (error) {
        const failure = failureOf(error);
        return failure.is === 'failed' ? { ...failure, is: 'unknown' } : failure;
      }
    },
    follow: async ({ channel, key }, message, card) => {
      try {
        await pace.turn(false);
        const more = card();
        const thread = await openThread((route, body) => call('post', route, { body }), channel, message, more.title);
        await pace.turn(false);
        const body = messageOf({ card: more, buttons: [] }, `${key}-rest`, link);
        await call('post', Routes.channelMessages(thread), { body });
        return true;
      } catch {
        return false;
      }
    },
    tell: async (user, card) => {
      try {
        await pace.turn();
        const { id } = await call<Channel>('post', Routes.userChannels(), { body: { recipient_id: user } });
        await pace.turn();
        const { embeds, allowedMentions } = renderAnswer({ card, buttons: [] });
        await call('post', Routes.channelMessages(id), { body: { embeds, allowed_mentions: allowedMentions } });
        return true;
      } catch {
        return false;
      }
    },
    close: () => pace.close(),
  };
}

/** Discord allows 50 requests a second in all; the rest is for people. https://discord.com/developers/docs/topics/rate-limits */
const PER_SECOND = 40;

const SWEEP_MS = 5 * 60_000;

/** Well within `LONGEST_TRY_MS`, with the wait for a turn. */
const TIMEOUT_MS = 15_000;

/**
 * So long after the start of a try its nonce is surely remembered. Discord says "the past few minutes":
 * https://discord.com/developers/docs/resources/message#create-message
 */
const NONCE_MS = 2 * 60_000;

/** Clocks may differ by so much. */
const SKEW_MS = 2 * 60_000;

const PAGE = 100;

/** 500 messages in the five minutes around a try. */
const MOST_PAGES = 5;

interface Message {
  readonly id: string;
  readonly components?: readonly { readonly components?: readonly { readonly custom_id?: string }[] }[];
}

interface Channel {
  readonly id: string;
  readonly last_message_id?: string | null;
}

function messageOf(
  { card, buttons }: Pick<Delivery, 'card' | 'buttons'>,
  nonce: string,
  link: PlaceLink | undefined,
): object {
  const { embeds, components, allowedMentions } = renderAnswer({ card, buttons }, link);
  return { embeds, components, allowed_mentions: allowedMentions, nonce, enforce_nonce: true };
}

/** Reads what was written in the channel around the time of the try. */
async function findIn(
  get: <T>(route: `/${string}`, query?: URLSearchParams) => Promise<T>,
  channel: string,
  key: string,
  since: number,
): Promise<Found> {
  const until = snowflakeAt(since + LONGEST_TRY_MS + SKEW_MS);
  let after = snowflakeAt(since - SKEW_MS);
  for (let page = 0; page < MOST_PAGES; page++) {
    const query = new URLSearchParams({ after: String(after), limit: String(PAGE) });
    const messages = await get<readonly Message[]>(Routes.channelMessages(channel), query);
    const hit = messages.find((message) => isOf(message, key));
    if (hit) return { is: 'sent', message: hit.id };
    if (messages.length === 0 && page === 0) return isReadable(get, channel);
    const newest = messages.reduce((last, { id }) => (BigInt(id) > last ? BigInt(id) : last), after);
    if (messages.length < PAGE || newest > until) return { is: 'absent' };
    after = newest;
  }
  return { is: 'unknown', why: 'too much was written in the channel since to find it' };
}

function snowflakeAt(instant: number): bigint {
  return SnowflakeUtil.generate({ timestamp: Math.max(instant, 1_420_070_400_000), increment: 0n });
}

function isOf({ components = [] }: Message, key: string): boolean {
  return components.some((row) => row.components?.some(({ custom_id = '' }) => custom_id.startsWith(key)));
}

/** Without "Read Message History" Discord gives an empty list instead of a refusal: only a message that can be seen proves anything. */
async function isReadable(
  get: <T>(route: `/${string}`, query?: URLSearchParams) => Promise<T>,
  channel: string,
): Promise<Found> {
  const last = await get<readonly Message[]>(Routes.channelMessages(channel), new URLSearchParams({ limit: '1' }));
  if (last.length > 0) return { is: 'absent' };
  const { last_message_id } = await get<Channel>(Routes.channel(channel));
  if (last_message_id == null) return { is: 'absent' };
  return {
    is: 'unknown',
    why: 'the bot may not read the channel: give it "View Channel" and "Read Message History"',
  };
}

async function openThread(
  post: (route: `/${string}`, body: object) => Promise<Channel>,
  channel: string,
  message: string,
  title: string,
): Promise<string> {
  const body = { name: clip(title.trim() || 'More', THREAD_NAME), auto_archive_duration: A_DAY };
  try {
    return (await post(Routes.threads(channel, message), body)).id;
  } catch (error) {
    // a thread of a message bears its id
    if (error instanceof DiscordAPIError && error.code === HAS_THREAD) return message;
    throw error;
  }
}

const THREAD_NAME = 100;
/** In minutes. */
const A_DAY = 1_440;
const HAS_THREAD = 160_004;

const STOPPING = 'the desk is being stopped';

/** What a failed request means for what it was to do. */
function failureOf(error: unknown): Exclude<Posted, { readonly is: 'sent' }> {
  if (error instanceof Closed) return { is: 'failed', why: STOPPING };
  if (error instanceof RateLimitError)
    return { is: 'failed', why: 'Discord limits requests', retryAfterMs: Math.max(error.retryAfter, 1_000) };
  if (error instanceof DiscordAPIError) {
    const gone = GONE[error.code];
    if (gone !== undefined) return { is: 'gone', why: gone };
    if (error.status === 401) return { is: 'failed', why: WRONG_TOKEN };
    return { is: 'failed', why: `Discord answered ${error.status} (${error.code})` };
  }
  if (error instanceof HTTPError) {
    if (error.status === 429) return { is: 'failed', why: 'Discord limits requests', retryAfterMs: 5_000 };
    return { is: 'unknown', why: `Discord answered ${error.status}` };
  }
  if (isBeforeSending(error)) return { is: 'failed', why: 'Discord cannot be reached' };
  return { is: 'unknown', why: 'Discord’s reply was lost' };
}

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
const GONE: Readonly<Record<string | number, string>> = {
  10003: 'the channel is deleted',
  50001: 'the bot may not see the channel, or is not in the server any more',
  50013: 'the bot may not write in the channel: give it "Send Messages" and "Embed Links"',
  50008: 'nothing can be written in this kind of channel',
  50083: 'the thread is archived',
};
