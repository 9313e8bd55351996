import type { Guild, Message } from './world.ts';

/** What a bot may not do in a channel. */
export type Permission = 'View Channel' | 'Send Messages' | 'Read Message History' | 'Create Public Threads';

export interface Channel {
  readonly id: string;
  readonly kind: 'text' | 'thread' | 'direct';
  readonly guild?: string;
  readonly parent?: string;
  readonly denied: Set<Permission>;
  readonly messages: Message[];
}

export function channelsOf(guild: Guild): readonly Channel[] {
  return guild.channels.map(({ id }) => ({ id, kind: 'text', guild: guild.id, denied: new Set(), messages: [] }));
}

/** The messages that are asked for, newest first; with `after` those right after it. */
export function historyOf(messages: readonly Message[], query: URLSearchParams): readonly Message[] {
  const limit = Math.min(100, Number(query.get('limit') ?? 50));
  const after = query.get('after');
  if (after === null) return messages.slice(-limit).reverse();
  return messages
    .filter(({ id }) => BigInt(id) > BigInt(after))
    .slice(0, limit)
    .reverse();
}

/** 50 requests a second in all, 5 messages in 5 seconds in a channel. https://discord.com/developers/docs/topics/rate-limits */
export class RateLimits {
  /** How many requests the busiest second had. */
  busiest = 0;
  refused = 0;
  isOff = false;
  #recent: number[] = [];
  readonly #inChannels = new Map<string, number[]>();

  /** Seconds to wait where this is one too many. */
  take(method: string, path: string): number | undefined {
    const now = performance.now();
    this.#recent = this.#recent.filter((at) => now - at < 1_000);
    const channel = method === 'POST' ? /^\/channels\/(\d+)\/messages$/.exec(path)?.[1] : undefined;
    const posts = (this.#inChannels.get(channel ?? '') ?? []).filter((at) => now - at < 5_000);
    if (!this.isOff && (this.#recent.length >= 50 || posts.length >= 5)) {
      this.refused++;
      return posts.length >= 5 ? (5_000 - (now - posts[0]!)) / 1_000 : 1;
    }
    this.#recent.push(now);
    this.busiest = Math.max(this.busiest, this.#recent.length);
    if (channel !== undefined) this.#inChannels.set(channel, [...posts, now]);
    return undefined;
  }
}
