import { type Channel, channelsOf, historyOf, type Permission, RateLimits } from './channels.ts';

/** What a bot of this server stands for: names, ids and everything that was said. */
export class World {
  readonly token: string;
  /** Discord's limits for acknowledging an interaction and for using its token, in milliseconds. */
  readonly ackMs: number;
  readonly tokenMs: number;
  readonly bot: User;
  readonly guilds: readonly Guild[];
  readonly messages = new Map<string, Message>();
  readonly interactions = new Map<string, Interaction>();
  /** Registered commands by guild; the global ones under the empty name. */
  readonly commands = new Map<string, readonly Command[]>();
  /** Channels of servers, threads and direct messages. */
  readonly channels = new Map<string, Channel>();
  readonly requests: SentRequest[] = [];
  readonly limits = new RateLimits();
  /** How long a nonce is remembered, in milliseconds. */
  nonceMs = 3 * 60_000;
  readonly violations: string[] = [];
  isTokenRevoked = false;

  constructor({ token, ackMs, tokenMs, guilds }: WorldOptions) {
    this.token = token;
    this.ackMs = ackMs;
    this.tokenMs = tokenMs;
    this.bot = aUser('copydesk', true);
    this.guilds = Array.from({ length: guilds }, (_, index) => aGuild(`Newsroom ${index + 1}`));
    for (const channel of this.guilds.flatMap(channelsOf)) this.channels.set(channel.id, channel);
  }

  /** One more channel in the first server. */
  addChannel(denied: readonly Permission[] = []): Channel {
    const channel: Channel = {
      id: snowflake(),
      kind: 'text',
      guild: this.guilds[0]!.id,
      denied: new Set(denied),
      messages: [],
    };
    this.channels.set(channel.id, channel);
    return channel;
  }

  /** Seconds to wait where a request is one too many. */
  limit(method: string, path: string): number | undefined {
    return this.limits.take(method, path);
  }

  shown({ id, kind, guild, messages, parent }: Channel): object {
    const type = { text: 0, direct: 1, thread: 11 }[kind];
    const last_message_id = messages.at(-1)?.id ?? null;
    return {
      id,
      type,
      name: 'news',
      ...(guild && { guild_id: guild }),
      ...(parent && { parent_id: parent }),
      last_message_id,
    };
  }

  history(channel: Channel, query: URLSearchParams): readonly object[] {
    return historyOf(channel.messages, query).map(
      ({ nonce: _, ...message }) => this.messages.get(message.id) ?? message,
    );
  }

  /** The message of this nonce in the channel, while it is remembered. */
  withNonce(channel: Channel, nonce: string | number | null | undefined): Message | undefined {
    return channel.messages.findLast(
      (message) => message.nonce === nonce && Date.now() - Date.parse(String(message.timestamp)) < this.nonceMs,
    );
  }

  thread(channel: Channel, message: string, { name }: { readonly name: string }): object {
    const thread: Channel = {
      ...channel,
      id: message,
      kind: 'thread',
      parent: channel.id,
      messages: [],
    };
    this.channels.set(message, thread);
    return { ...this.shown(thread), name, owner_id: this.bot.id, message_count: 0, member_count: 1 };
  }

  /** The channel in which the bot and a person are alone. */
  direct(person: string): object {
    const id = `1${person.slice(1)}`;
    if (!this.channels.has(id)) this.channels.set(id, { id, kind: 'direct', denied: new Set(), messages: [] });
    return this.shown(this.channels.get(id)!);
  }

  post(channel: string, body: MessageBody, more: Partial<Message> = {}): Message {
    const message: Message = {
      id: snowflake(),
      type: 0,
      channel_id: channel,
      author: this.bot,
      content: body.content ?? '',
      embeds: shownEmbeds(body),
      components: shownComponents(body),
      flags: body.flags ?? 0,
      timestamp: new Date().toISOString(),
      edited_timestamp: null,
      mentions: [],
      mention_roles: [],
      attachments: [],
      pinned: false,
      mention_everyone: false,
      tts: false,
      ...(body.nonce == null ? {} : { nonce: body.nonce }),
      ...more,
    };
    this.messages.set(message.id, message);
    if (!(message.flags & EPHEMERAL)) this.channels.get(channel)?.messages.push(message);
    return message;
  }

  edit(message: Message, body: MessageBody): Message {
    const { content, embeds, components } = body;
    const edited: Message = {
      ...message,
      ...(content === undefined ? {} : { content: content ?? '' }),
      ...(embeds === undefined ? {} : { embeds: shownEmbeds(body) }),
      ...(components === undefined ? {} : { components: shownComponents(body) }),
      flags: message.flags & ~LOADING,
      edited_timestamp: new Date().toISOString(),
    };
    this.messages.set(edited.id, edited);
    return edited;
  }
}

/** Message flags: seen by one person alone; the bot is still working on it. */
export const EPHEMERAL = 64;
export const LOADING = 128;

export interface WorldOptions {
  readonly token: string;
  readonly ackMs: number;
  readonly tokenMs: number;
  readonly guilds: number;
}

export interface User {
  readonly id: string;
  readonly username: string;
  readonly bot: boolean;
  readonly [key: string]: unknown;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly channels: readonly { readonly id: string; readonly name: string; readonly [key: string]: unknown }[];
  readonly [key: string]: unknown;
}

export interface Command {
  readonly id: string;
  readonly name: string;
  readonly options?: readonly CommandOption[];
  readonly [key: string]: unknown;
}

export interface CommandOption {
  readonly type: number;
  readonly name: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly { readonly value: string }[];
  readonly options?: readonly CommandOption[];
}

export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly Embed[] | null;
  readonly components?: readonly Row[] | null;
  readonly flags?: number;
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean;
}

export interface Embed {
  readonly title?: string;
  readonly description?: string;
  readonly color?: number;
  readonly footer?: { readonly text: string };
  readonly [key: string]: unknown;
}

export interface Row {
  readonly type: number;
  readonly components: readonly Button[];
  readonly [key: string]: unknown;
}

export interface Button {
  readonly type: number;
  readonly custom_id: string;
  readonly label: string;
  readonly disabled?: boolean;
  readonly [key: string]: unknown;
}

export interface Message {
  readonly id: string;
  readonly channel_id: string;
  readonly content: string;
  readonly embeds: readonly Embed[];
  readonly components: readonly Row[];
  readonly flags: number;
  readonly [key: string]: unknown;
}

/** Something that a person did, as Discord keeps it. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly channel: string;
  readonly at: number;
  /** The message whose button was pressed. */
  readonly source?: string;
  acknowledged?: { readonly type: number; readonly ms: number; readonly data?: unknown };
  /** Id of what `@original` means. */
  original?: string;
  /** Told when the bot acknowledged, and at each message that it wrote or changed. */
  readonly onAcknowledged: () => void;
  readonly onMessage: (message: Message) => void;
}

export interface SentRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

let count = 0n;

/** 19 digits, as discord.js expects where it sorts requests into buckets. https://discord.com/developers/docs/reference#snowflakes */
export function snowflake(): string {
  return String(((BigInt(Date.now()) - 1_420_070_400_000n) << 22n) | (count++ & 0xfffn));
}

export function aUser(username: string, bot = false): User {
  return {
    id: snowflake(),
    username,
    bot,
    discriminator: '0',
    global_name: username,
    avatar: null,
    public_flags: 0,
    flags: 0,
    primary_guild: null,
  };
}

function aGuild(name: string): Guild {
  const id = snowflake();
  const channel = {
    id: snowflake(),
    type: 0,
    guild_id: id,
    name: 'news',
    position: 0,
    permission_overwrites: [],
  };
  const everyone = { id, name: '@everyone', color: 0, hoist: false, position: 0, permissions: '0', managed: false };
  return {
    id,
    name,
    owner_id: snowflake(),
    features: [],
    roles: [everyone, { ...everyone, id: snowflake(), name: 'Editors', position: 1 }],
    emojis: [],
    stickers: [],
    preferred_locale: 'en-US',
    channels: [channel],
  };
}

function shownEmbeds({ embeds }: MessageBody): readonly Embed[] {
  return (embeds ?? []).map((embed) => ({ type: 'rich', ...embed }));
}

function shownComponents({ components }: MessageBody): readonly Row[] {
  let id = 1;
  return (components ?? []).map((row) => ({
    id: id++,
    ...row,
    components: row.components.map((button) => ({ id: id++, disabled: false, ...button })),
  }));
}
