import { setTimeout as wait } from 'node:timers/promises';
import { checkOptions, type Json } from './block-kit.ts';
import type { Acknowledged } from './socket.ts';
import { CHANNEL, type Message, USER, type View, type World } from './world.ts';

type Deliver = (type: string, payload: Json) => Promise<Acknowledged>;

/** What came of something that a person did. */
export interface Outcome {
  /** Settles when the app acknowledged. */
  readonly acknowledged: Promise<unknown>;
  /** The first message that came in answer; words that the app is working on it are none. */
  readonly answered: Promise<Message>;
}

/** What a person does in Slack, and what then stands before them. */
export class People {
  readonly #world: World;
  readonly #deliver: Deliver;
  readonly #url: string;

  constructor(world: World, url: string, deliver: Deliver) {
    this.#world = world;
    this.#url = url;
    this.#deliver = deliver;
  }

  /** Types a slash command: how long the acknowledgement took. */
  async types(command: string, text = ''): Promise<number> {
    const { ms } = await this.#type(command, text, this.#responseUrl());
    return ms;
  }

  /** Types a slash command, beside others that are under way. */
  asks(command: string, text = ''): Outcome {
    const { promise: answered, resolve } = Promise.withResolvers<Message>();
    const onMessage = (message: Message) => {
      if (!isOnTheWay(message)) resolve(message);
    };
    return { acknowledged: this.#type(command, text, this.#responseUrl({ onMessage })), answered };
  }

  #type(command: string, text: string, response_url: string): Promise<Acknowledged> {
    return this.#deliver('slash_commands', {
      command,
      text,
      user_id: USER,
      channel_id: CHANNEL,
      team_id: 'T0LOCAL',
      response_url,
      trigger_id: this.#world.trigger(),
    });
  }

  /** Types a slash command and waits for the message. */
  command(command: string, text = ''): Promise<Message> {
    return this.#nextMessage(() => this.types(command, text));
  }

  /** Types a slash command and waits for the form. */
  form(command: string): Promise<View> {
    return this.#next(this.#world.views, () => this.types(command));
  }

  /** Types into a select of a form: what is offered. */
  async suggestions(view: View, field: string, value: string): Promise<readonly string[]> {
    const { payload } = await this.#interact({
      type: 'block_suggestion',
      view,
      block_id: field,
      action_id: 'suggest',
      value,
    });
    this.#world.violations.push(...checkOptions(payload.options));
    return (payload.options as { value: string }[]).map((option) => option.value);
  }

  /** Sends a form off. */
  submit(view: View, fields: Readonly<Record<string, string>>): Promise<Message> {
    const values = Object.fromEntries(
      view.blocks.map((block) => {
        const { type, action_id } = block.element as { type: string; action_id: string };
        const value = fields[String(block.block_id)];
        const filled =
          type === 'plain_text_input' ? { value: value ?? null } : { selected_option: value ? { value } : null };
        return [block.block_id, { [action_id]: { type, ...filled } }];
      }),
    );
    return this.#nextMessage(() => this.#interact({ type: 'view_submission', view: { ...view, state: { values } } }));
  }

  /** Presses a button and waits for the message, new or changed. */
  click(message: Message, label: string): Promise<Message> {
    return this.presses(message, label).answered;
  }

  /** Presses a button, beside others that are under way. */
  presses(message: Message, label: string): Outcome {
    const elements = message.blocks.flatMap((block) => (block.type === 'actions' ? (block.elements as Json[]) : []));
    const button = elements.find(({ text }) => (text as Json).text === label);
    if (!button) throw new Error(`no button "${label}"`);
    const { promise: answered, resolve } = Promise.withResolvers<Message>();
    const acknowledged = this.#interact({
      type: 'block_actions',
      container: {
        type: 'message',
        message_ts: message.ts,
        channel_id: CHANNEL,
        is_ephemeral: message.seenBy !== undefined,
      },
      channel: { id: CHANNEL, name: 'news' },
      response_url: this.#responseUrl({ ts: message.ts, onMessage: resolve }),
      trigger_id: this.#world.trigger(),
      actions: [{ ...button, block_id: 'b', action_ts: '1' }],
    });
    return { acknowledged, answered };
  }

  /** Writes to the app in a channel. `eventId` as of an event that Slack tells again. */
  mention(text: string, eventId = this.#world.id('Ev')): Promise<Acknowledged> {
    const ts = '1760000000.000001';
    return this.#event({ type: 'app_mention', user: USER, channel: CHANNEL, text: `<@U0DESK> ${text}`, ts }, eventId);
  }

  async opensHome(): Promise<View> {
    const event = { type: 'app_home_opened', user: USER, channel: 'D0DESK', tab: 'home' };
    return this.#next(this.#world.views, () => this.#event(event));
  }

  /** Chooses "Brief this" from a message's menu. */
  briefThis(text: string, files: readonly Json[] = []): Promise<Message> {
    return this.#nextMessage(() =>
      this.#interact({
        type: 'message_action',
        callback_id: 'brief_this',
        channel: { id: CHANNEL, name: 'news' },
        message: { type: 'message', ts: '1760000000.000002', text, ...(files.length > 0 && { files }) },
        response_url: this.#responseUrl(),
        trigger_id: this.#world.trigger(),
      }),
    );
  }

  /** An admin takes the app's token away. */
  async revokes(): Promise<void> {
    this.#world.isBotTokenGood = false;
    await this.#event({ type: 'tokens_revoked', tokens: { bot: ['U0DESK'] } });
  }

  /** The messages that are there once `count` are. */
  async messages(count: number): Promise<readonly Message[]> {
    await this.#until(() => this.#world.messages.length >= count);
    return this.#world.messages;
  }

  #event(event: Json, event_id = this.#world.id('Ev')): Promise<Acknowledged> {
    return this.#deliver('events_api', { type: 'event_callback', team_id: 'T0LOCAL', event_id, event });
  }

  #interact(payload: Json): Promise<Acknowledged> {
    return this.#deliver('interactive', {
      user: { id: USER, team_id: 'T0LOCAL' },
      team: { id: 'T0LOCAL' },
      ...payload,
    });
  }

  #responseUrl(more: { readonly ts?: string; readonly onMessage?: (message: Message) => void } = {}): string {
    return `${this.#url}/response/${this.#world.responseKey({ channel: CHANNEL, user: USER, ...more })}`;
  }

  async #nextMessage(act: () => Promise<unknown>): Promise<Message> {
    const before = new Map(this.#world.messages.map((message) => [message, message.blocks]));
    const find = () =>
      this.#world.messages.find((message) => before.get(message) !== message.blocks && !isOnTheWay(message));
    await act();
    await this.#until(() => find() !== undefined);
    return find()!;
  }

  async #next<T>(list: readonly T[], act: () => Promise<unknown>): Promise<T> {
    const count = list.length;
    await act();
    await this.#until(() => list.length > count);
    return list[count]!;
  }

  async #until(isThere: () => boolean): Promise<void> {
    for (let tries = 0; !isThere(); tries++) {
      if (tries > 1_000) throw new Error('nothing came within 10 s');
      await wait(10);
    }
  }
}

/** What a person is told while a slow answer is made. */
function isOnTheWay({ text }: Message): boolean {
  return text.startsWith('Working on it');
}
