import { DiscordAPIError, REST, Routes } from 'discord.js';
import { askedOnce } from '../chat/asked-once.ts';
import { Pace } from '../chat/pace.ts';
import type { Deliveries, Delivery, PlaceLink } from '../chat.ts';
import { failureOf } from './deliver/failures.ts';
import { findIn, isNowhere } from './deliver/find.ts';
import { openThread, threadFailureOf } from './deliver/threads.ts';
import { renderAnswer } from './render.ts';
import { SWEEP_MS } from './requests.ts';

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
  const me = askedOnce(() => get<{ readonly id: string }>(Routes.user()));
  return {
    post: async (delivery) => {
      const { channel, thread, key, card } = delivery;
      if (thread !== undefined) {
        const post = (route: `/${string}`, body: object) => pace.turn().then(() => call('post', route, { body }));
        const failure = await openThread(post, channel, thread, card.title);
        if (failure) return failure;
      }
      try {
        await pace.turn();
        const body = messageOf(delivery, key, link);
        // a thread bears the id of its message
        const { id } = await call<{ readonly id: string }>('post', Routes.channelMessages(thread ?? channel), { body });
        return { is: 'sent', message: id };
      } catch (error) {
        return thread === undefined ? failureOf(error) : threadFailureOf(error);
      }
    },
    find: async ({ channel, thread, key }, since, now) => {
      if (now >= since && now - since < NONCE_MS) return { is: 'repeatable' };
      try {
        const { id } = await me();
        return await findIn(get, { channel: thread ?? channel, key, author: id }, since);
      } catch (error) {
        // the try ended before there was a thread
        if (thread !== undefined && isNowhere(error)) return { is: 'absent' };
        const failure = failureOf(error);
        return failure.is === 'failed' ? { ...failure, is: 'unknown' } : failure;
      }
    },
    tell: async (user, card) => {
      try {
        await pace.turn();
        const { id } = await call<{ readonly id: string }>('post', Routes.userChannels(), {
          body: { recipient_id: user },
        });
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

/** Well within `LONGEST_TRY_MS`, with the wait for a turn. */
const TIMEOUT_MS = 15_000;

/**
 * So long after the start of a try its nonce is surely remembered. Discord says "the past few minutes":
 * https://discord.com/developers/docs/resources/message#create-message
 */
const NONCE_MS = 2 * 60_000;

function messageOf(
  { card, buttons }: Pick<Delivery, 'card' | 'buttons'>,
  nonce: string,
  link: PlaceLink | undefined,
): object {
  const { embeds, components, allowedMentions } = renderAnswer({ card, buttons }, link);
  return { embeds, components, allowed_mentions: allowedMentions, nonce, enforce_nonce: true };
}
