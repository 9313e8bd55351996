import { webApi } from '@slack/bolt';
import { askedOnce } from '../chat/asked-once.ts';
import { ChannelPaces, Closed, Pace } from '../chat/pace.ts';
import { isBeforeSending } from '../chat/unsent.ts';
import {
  type Deliveries,
  type DeliveryPlace,
  type Found,
  LONGEST_TRY_MS,
  type PlaceLink,
  type Posted,
} from '../chat.ts';
import { CHANNEL_GAP_MS } from './limits.ts';
import { isTokenRefused, refusalOf, WRONG_BOT_TOKEN } from './problems.ts';
import { renderAnswer, type SlackMessage } from './render.ts';
import { postingClient } from './respond.ts';

/**
 * Sends to channels over a connection of its own, so that people's answers wait for nothing.
 *
 * Slack repeats no message by a key: each bears its key in its metadata, and where a reply was lost the channel is read before anything is
 * posted again. Any app can write such metadata, so the message must be by the one that the token is of.
 */
export function slackDeliveries(
  {
    botToken,
    apiUrl,
    channelGapMs = CHANNEL_GAP_MS,
  }: { readonly botToken: string; readonly apiUrl?: string | undefined; readonly channelGapMs?: number },
  fail: (reason: string) => void,
  link?: PlaceLink,
): Deliveries {
  const client = postingClient(botToken, apiUrl);
  const [all, channels] = [new Pace(PER_SECOND), new ChannelPaces(channelGapMs)];
  const send = async (channel: string, post: Post): Promise<string> => {
    await channels.turn(channel);
    await all.turn();
    const { ts } = await client.chat.postMessage({ ...post, channel });
    return String(ts);
  };
  const failed = (error: unknown): Exclude<Posted, { readonly is: 'sent' }> => {
    if (isTokenRefused(error)) fail(WRONG_BOT_TOKEN);
    return failureOf(error);
  };
  const me = askedOnce(() => client.auth.test());
  return {
    post: async ({ channel, thread, key, card, buttons }) => {
      try {
        const metadata = { event_type: EVENT, event_payload: { key } };
        const message = await send(channel, {
          ...renderAnswer({ card, buttons }, link),
          metadata,
          ...(thread !== undefined && { thread_ts: thread }),
        });
        return { is: 'sent', message };
      } catch (error) {
        return failed(error);
      }
    },
    find: async (place, since) => {
      try {
        return await findIn(client, await me(), place, since);
      } catch (error) {
        if (UNREADABLE.has(refusalOf(error) ?? '')) return { is: 'unknown', why: MAY_NOT_READ };
        const failure = failed(error);
        return failure.is === 'failed' ? { ...failure, is: 'unknown' } : failure;
      }
    },
    tell: async (user, card) => {
      try {
        await send(user, renderAnswer({ card, buttons: [] }, link));
        return true;
      } catch {
        return false;
      }
    },
    close: () => all.close(),
  };
}

type Post = SlackMessage & Pick<webApi.ChatPostMessageArguments, 'metadata' | 'thread_ts'>;

/** "Several hundred messages per minute" in a workspace. https://docs.slack.dev/apis/web-api/rate-limits */
const PER_SECOND = 5;

const EVENT = 'copydesk_digest';

/** Clocks may differ by so much. */
const SKEW_MS = 2 * 60_000;

/** An app that is not in Slack's Marketplace may get 15 at a time and one answer a minute. */
const PAGE = 100;
const MOST_PAGES = 5;

/** Reads what was written in the channel, or in the thread, around the time of the try. */
async function findIn(
  client: webApi.WebClient,
  me: Author,
  { channel, thread, key }: DeliveryPlace,
  since: number,
): Promise<Found> {
  const window = {
    channel,
    oldest: secondsOf(since - SKEW_MS),
    latest: secondsOf(since + LONGEST_TRY_MS + SKEW_MS),
    limit: PAGE,
    include_all_metadata: true,
  };
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const at = { ...window, ...(cursor && { cursor }) };
    const { messages = [], response_metadata } = await (thread === undefined
      ? client.conversations.history(at)
      : client.conversations.replies({ ...at, ts: thread }));
    const hit = messages.find((message) => isBy(me, message) && keyOf(message.metadata) === key);
    if (hit?.ts) return { is: 'sent', message: hit.ts };
    cursor = response_metadata?.next_cursor;
    if (!cursor) return { is: 'absent' };
  }
  return { is: 'unknown', why: 'too much was written in the channel since to find it' };
}

interface Author {
  readonly bot_id?: string;
  readonly user_id?: string;
}

/** Slack names the bot, the user as whom it writes, or both. */
function isBy({ bot_id, user_id }: Author, by: { readonly bot_id?: string; readonly user?: string }): boolean {
  return (bot_id !== undefined && by.bot_id === bot_id) || (user_id !== undefined && by.user === user_id);
}

function keyOf(
  metadata: { readonly event_type?: string; readonly event_payload?: { readonly key?: unknown } } | undefined,
): unknown {
  return metadata?.event_type === EVENT ? metadata.event_payload?.key : undefined;
}

function secondsOf(instant: number): string {
  return (instant / 1_000).toFixed(6);
}

const MAY_NOT_READ =
  'the bot may not read the channel: give the app the scopes channels:history and groups:history, and invite it';

/** Refusals that say nothing of the message. */
const UNREADABLE: ReadonlySet<string> = new Set(['missing_scope', 'not_in_channel', 'no_permission', 'access_denied']);

/** What a failed call means for what it was to do. */
function failureOf(error: unknown): Exclude<Posted, { readonly is: 'sent' }> {
  if (error instanceof Closed) return { is: 'failed', why: 'the desk is being stopped' };
  const { code, retryAfter, statusCode, original } = error as {
    readonly code?: string;
    readonly retryAfter?: number;
    readonly statusCode?: number;
    readonly original?: { readonly code?: string; readonly cause?: { readonly code?: string } };
  };
  if (code === webApi.ErrorCode.RateLimitedError)
    return { is: 'failed', why: 'Slack limits requests', retryAfterMs: Math.max(1, retryAfter ?? 1) * 1_000 };
  const refusal = refusalOf(error);
  if (refusal !== undefined) {
    if (isTokenRefused(error)) return { is: 'failed', why: WRONG_BOT_TOKEN };
    const gone = GONE[refusal];
    if (gone !== undefined) return { is: 'gone', why: gone };
    // Slack says of these that a part may have been done all the same
    if (MAYBE_DONE.has(refusal)) return { is: 'unknown', why: `Slack answered ${refusal}` };
    return { is: 'failed', why: `Slack answered ${refusal}` };
  }
  if (code === webApi.ErrorCode.HTTPError) return { is: 'unknown', why: `Slack answered ${statusCode ?? 'a fault'}` };
  if (original !== undefined && isBeforeSending(original)) return { is: 'failed', why: 'Slack cannot be reached' };
  return { is: 'unknown', why: 'Slack’s reply was lost' };
}

/** https://docs.slack.dev/reference/methods/chat.postMessage#errors and .../conversations.replies#errors */
const GONE: Readonly<Record<string, string>> = {
  channel_not_found: 'the channel is deleted, or the bot is not in it any more',
  is_archived: 'the channel is archived',
  not_in_channel: 'the bot is not in the channel: invite it',
  restricted_action: 'the workspace does not let the bot write in this channel',
  restricted_action_read_only_channel: 'the channel is read-only',
  restricted_action_non_threadable_channel: 'the channel takes no messages of the bot',
  restricted_action_thread_only_channel: 'the channel takes replies alone',
  thread_not_found: 'the message is deleted',
  cannot_reply_to_message: 'the message takes no replies',
};

const MAYBE_DONE: ReadonlySet<string> = new Set(['internal_error', 'fatal_error', 'request_timeout']);
