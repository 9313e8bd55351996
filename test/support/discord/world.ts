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
  readonly requests: SentRequest[] = [];
  readonly violations: string[] = [];
  isTokenRevoked = false;

  constructor({ token, ackMs, tokenMs, guilds }: WorldOptions) {
    this.token = token;
    this.ackMs = ackMs;
    this.tokenMs = tokenMs;
    this.bot = aUser('copydesk', true);
    this.guilds = Array.from({ length: guilds }, (_, index) => aGuild(`Newsroom ${index + 1}`));
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
  const channel = { id: snowflake(), type: 0, guild_id: id, name: 'news', position: 0, permission_overwrites: [] };
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
