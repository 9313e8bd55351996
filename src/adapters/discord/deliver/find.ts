import { DiscordAPIError, Routes, SnowflakeUtil } from 'discord.js';
import { type Found, LONGEST_TRY_MS } from '../../chat.ts';

type Get = <T>(route: `/${string}`, query?: URLSearchParams) => Promise<T>;

/** Which message is looked for. */
export interface Sought {
  readonly channel: string;
  readonly key: string;
  /** The user that wrote it: anybody's program can give its buttons the same ids. */
  readonly author: string;
}

/** Reads what was written in a channel or thread around the time of a try that began at `since`. Throws what `get` throws. */
export async function findIn(get: Get, sought: Sought, since: number): Promise<Found> {
  const { channel } = sought;
  const until = snowflakeAt(since + LONGEST_TRY_MS + SKEW_MS);
  let after = snowflakeAt(since - SKEW_MS);
  for (let page = 0; page < MOST_PAGES; page++) {
    const query = new URLSearchParams({ after: String(after), limit: String(PAGE) });
    const messages = await get<readonly Message[]>(Routes.channelMessages(channel), query);
    const hit = messages.find((message) => isSought(message, sought));
    if (hit) return { is: 'sent', message: hit.id };
    if (messages.length === 0 && page === 0) return isReadable(get, channel);
    const newest = messages.reduce((last, { id }) => (BigInt(id) > last ? BigInt(id) : last), after);
    if (messages.length < PAGE || newest > until) return { is: 'absent' };
    after = newest;
  }
  return { is: 'unknown', why: 'too much was written in the channel since to find it' };
}

/** Clocks may differ by so much. */
const SKEW_MS = 2 * 60_000;

const PAGE = 100;

/** 500 messages in the five minutes around a try. */
const MOST_PAGES = 5;

interface Message {
  readonly id: string;
  readonly author: { readonly id: string };
  readonly components?: readonly { readonly components?: readonly { readonly custom_id?: string }[] }[];
}

function snowflakeAt(instant: number): bigint {
  return SnowflakeUtil.generate({ timestamp: Math.max(instant, 1_420_070_400_000), increment: 0n });
}

function isSought({ author, components = [] }: Message, sought: Sought): boolean {
  if (author.id !== sought.author) return false;
  return components.some((row) => row.components?.some(({ custom_id = '' }) => custom_id.startsWith(sought.key)));
}

/** Without "Read Message History" Discord gives an empty list instead of a refusal: only a message that can be seen proves anything. */
async function isReadable(get: Get, channel: string): Promise<Found> {
  const last = await get<readonly Message[]>(Routes.channelMessages(channel), new URLSearchParams({ limit: '1' }));
  if (last.length > 0) return { is: 'absent' };
  const { last_message_id } = await get<{ readonly last_message_id?: string | null }>(Routes.channel(channel));
  if (last_message_id == null) return { is: 'absent' };
  return {
    is: 'unknown',
    why: 'the bot may not read the channel: give it "View Channel" and "Read Message History"',
  };
}

/** Whether there is no such channel or thread. */
export function isNowhere(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === 10_003;
}
