import { checkMessage, checkView, type Json } from './block-kit.ts';

/** A message as people have it before them. */
export interface Message {
  readonly ts: string;
  readonly channel: string;
  readonly thread?: string;
  /** Who alone sees it; undefined when it is for all. */
  readonly seenBy?: string;
  readonly metadata?: Json;
  /** The app that posted it. */
  readonly by: Bot;
  /** When it was posted. */
  readonly at: number;
  text: string;
  blocks: readonly Json[];
}

/** A form, or an app's own tab. */
export interface View extends Json {
  readonly id: string;
  readonly blocks: readonly Json[];
}

export interface Call {
  readonly method: string;
  readonly body: Json;
}

interface ResponseUrl {
  readonly channel: string;
  readonly user: string;
  readonly ts?: string;
  /** Told of each message that comes through it, new or changed. */
  readonly onMessage?: (message: Message) => void;
  used: number;
}

/** An app's bot in the workspace, and the user as whom it writes. */
interface Bot {
  readonly id: string;
  readonly user: string;
}

export const USER = 'U0READER';
export const CHANNEL = 'C0NEWS';
const BOT: Bot = { id: 'B0DESK', user: 'U0DESK' };

/** What there is in this Slack: a workspace with one app, one reader and one channel. */
export class World {
  readonly botToken = 'xoxb-local-bot-token';
  readonly appToken = 'xapp-1-local-app-token';
  readonly signingSecret = 'a-signing-secret-of-this-machine';
  readonly messages: Message[] = [];
  readonly views: View[] = [];
  readonly calls: Call[] = [];
  readonly violations: string[] = [];
  scopes = [
    'app_mentions:read',
    'channels:history',
    'chat:write',
    'commands',
    'files:read',
    'groups:history',
    'usergroups:read',
    'users:read',
  ];
  /** Channels that the app is in. */
  readonly channels = new Set([CHANNEL]);
  readonly archived = new Set<string>();
  /** Who runs the workspace. */
  readonly admins = new Set<string>();
  /** So many messages the history gives at most at a time: 15 for apps that are not in Slack's Marketplace. */
  historyPage = 1_000;
  /** Members of each user group. */
  readonly userGroups = new Map<string, readonly string[]>();
  isBotTokenGood = true;
  isAppTokenGood = true;
  readonly #triggers = new Map<string, number>();
  readonly #responses = new Map<string, ResponseUrl>();
  #count = 0;

  id(prefix: string): string {
    this.#count += 1;
    return `${prefix}${String(this.#count).padStart(6, '0')}`;
  }

  trigger(): string {
    const id = this.id('trigger');
    this.#triggers.set(id, Date.now());
    return id;
  }

  responseKey(to: Omit<ResponseUrl, 'used'>): string {
    const key = this.id('response');
    this.#responses.set(key, { ...to, used: 0 });
    return key;
  }

  /** Carries out a method of the Web API, as Slack answers it. */
  call(method: string, body: Json, token: string): Json {
    this.calls.push({ method, body });
    if (method === 'apps.connections.open')
      return token === this.appToken && this.isAppTokenGood ? { ok: true } : refused('invalid_auth');
    if (token !== this.botToken) return refused('invalid_auth');
    if (!this.isBotTokenGood) return refused('token_revoked');
    switch (method) {
      case 'auth.test':
        return {
          ok: true,
          team: 'Harbour Post',
          user: 'copydesk',
          user_id: BOT.user,
          bot_id: BOT.id,
          team_id: 'T0LOCAL',
        };
      case 'usergroups.users.list': {
        const users = this.userGroups.get(String(body.usergroup));
        return users ? { ok: true, users } : refused('no_such_subteam');
      }
      case 'users.info':
        if (!this.scopes.includes('users:read')) return refused('missing_scope');
        return { ok: true, user: { id: body.user, is_admin: this.admins.has(String(body.user)), is_owner: false } };
      case 'conversations.history':
        return this.#history(body, ({ thread }) => !thread);
      case 'conversations.replies':
        return this.#replies(body);
      case 'chat.postMessage':
        return this.#post(body);
      case 'chat.postEphemeral':
        return this.#post(body, String(body.user));
      case 'chat.update':
        return this.#update(body);
      case 'views.open':
        return this.#open(body);
      case 'views.publish':
      case 'views.update':
        return this.#show(body.view as Json);
      default:
        this.violations.push(`${method}: a method that this server does not know`);
        return refused('unknown_method');
    }
  }

  /** Another app of the workspace posts a message. */
  postAs(by: Bot, body: Json): Json {
    return this.#post(body, undefined, by);
  }

  /** What was sent to a response URL: the status of the answer. Five times within 30 minutes. */
  respond(key: string, body: Json): number {
    this.calls.push({ method: 'response_url', body });
    const to = this.#responses.get(key);
    if (!to || ++to.used > 5) {
      this.violations.push('response_url: unknown, or used more than five times');
      return 404;
    }
    if (!this.#isSound('response_url', checkMessage(body))) return 400;
    const original = this.messages.find(({ ts }) => ts === to.ts);
    const content = { text: String(body.text), blocks: (body.blocks ?? []) as readonly Json[] };
    const isChange = body.replace_original === true && original !== undefined;
    const seenBy = body.response_type === 'in_channel' ? {} : { seenBy: to.user };
    const message = isChange ? Object.assign(original, content) : this.#add(to.channel, content, seenBy);
    to.onMessage?.(message);
    return 200;
  }

  #post(body: Json, seenBy?: string, by = BOT): Json {
    if (!this.#isSound('message', checkMessage(body))) return refused('invalid_blocks');
    const channel = String(body.channel);
    if (this.archived.has(channel)) return refused('is_archived');
    if (!this.channels.has(channel) && !channel.startsWith('U')) return refused('channel_not_found');
    const thread = typeof body.thread_ts === 'string' ? { thread: body.thread_ts } : {};
    const metadata = body.metadata ? { metadata: body.metadata as Json } : {};
    const content = { text: String(body.text), blocks: (body.blocks ?? []) as readonly Json[] };
    const { ts } = this.#add(channel, content, { ...thread, ...metadata, by, ...(seenBy && { seenBy }) });
    return seenBy ? { ok: true, message_ts: ts } : { ok: true, channel, ts };
  }

  /** Newest first; replies in threads are not among them. https://docs.slack.dev/reference/methods/conversations.history */
  #history(body: Json, isThere: (message: Message) => boolean): Json {
    const channel = String(body.channel);
    if (!this.scopes.includes('channels:history')) return refused('missing_scope');
    if (!this.channels.has(channel)) return refused('channel_not_found');
    const [oldest, latest] = [Number(body.oldest ?? 0), Number(body.latest ?? Number.POSITIVE_INFINITY)];
    const all = this.messages
      .filter((message) => message.channel === channel && !message.seenBy && isThere(message))
      .filter(({ ts }) => Number(ts) > oldest && Number(ts) < latest)
      .reverse();
    const from = Number(body.cursor ?? 0);
    const to = from + Math.min(Number(body.limit ?? 100), this.historyPage);
    const withMetadata = String(body.include_all_metadata) === 'true';
    const messages = all.slice(from, to).map(({ ts, text, blocks, metadata, by }) => ({
      type: 'message',
      user: by.user,
      bot_id: by.id,
      ts,
      text,
      blocks,
      ...(withMetadata && metadata && { metadata }),
    }));
    const has_more = to < all.length;
    return { ok: true, messages, has_more, response_metadata: { next_cursor: has_more ? String(to) : '' } };
  }

  /** The message and what stands in its thread. https://docs.slack.dev/reference/methods/conversations.replies */
  #replies(body: Json): Json {
    const isThere = ({ ts, thread }: Message) => ts === body.ts || thread === body.ts;
    return this.messages.some(isThere) ? this.#history(body, isThere) : refused('thread_not_found');
  }

  #add(channel: string, content: Pick<Message, 'text' | 'blocks'>, more: Partial<Message>): Message {
    this.#count += 1;
    const at = Date.now();
    const ts = `${Math.floor(at / 1_000)}.${String(this.#count).padStart(6, '0')}`;
    const message: Message = { ts, channel, at, by: BOT, ...content, ...more };
    this.messages.push(message);
    return message;
  }

  #update(body: Json): Json {
    const message = this.messages.find(({ ts }) => ts === body.ts);
    if (!message || message.seenBy) return refused('message_not_found');
    if (!this.#isSound('chat.update', checkMessage(body))) return refused('invalid_blocks');
    Object.assign(message, { text: body.text, blocks: body.blocks ?? [] });
    return { ok: true, channel: message.channel, ts: message.ts };
  }

  #open(body: Json): Json {
    const trigger = String(body.trigger_id);
    const at = this.#triggers.get(trigger);
    this.#triggers.delete(trigger);
    if (at === undefined) return refused('exchanged_trigger_id');
    if (Date.now() - at > 3_000) return refused('expired_trigger_id');
    return this.#show(body.view as Json);
  }

  #show(view: Json): Json {
    if (!this.#isSound('view', checkView(view))) return refused('invalid_arguments');
    const shown: View = { ...view, id: this.id('V'), blocks: view.blocks as readonly Json[] };
    this.views.push(shown);
    return { ok: true, view: shown };
  }

  #isSound(what: string, problems: readonly string[]): boolean {
    this.violations.push(...problems.map((problem) => `${what}: ${problem}`));
    return problems.length === 0;
  }
}

function refused(error: string): Json {
  return { ok: false, error };
}
