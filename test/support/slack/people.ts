import { setTimeout as wait } from 'node:timers/promises';
import { checkOptions, type Json } from './block-kit.ts';
import type { Acknowledged } from './socket.ts';
import { CHANNEL, type Message, USER, type View, type World } from './world.ts';

type Deliver = (type: string, payload: Json) => Promise<Acknowledged>;

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
    const { ms } = await this.#deliver('slash_commands', {
      command,
      text,
      user_id: USER,
      channel_id: CHANNEL,
      team_id: 'T0LOCAL',
      response_url: this.#responseUrl(),
      trigger_id: this.#world.trigger(),
    });
    return ms;
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
    const elements = message.blocks.flatMap((block) => (block.type === 'actions' ? (block.elements as Json[]) : []));
    const button = elements.find(({ text }) => (text as Json).text === label);
    if (!button) throw new Error(`no button "${label}"`);
    return this.#nextMessage(() =>
      this.#interact({
        type: 'block_actions',
        container: {
          type: 'message',
          message_ts: message.ts,
          channel_id: CHANNEL,
          is_ephemeral: message.seenBy !== undefined,
        },
        channel: { id: CHANNEL, name: 'news' },
        response_url: this.#responseUrl(message.ts),
        trigger_id: this.#world.trigger(),
        actions: [{ ...button, block_id: 'b', action_ts: '1' }],
      }),
    );
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

  #responseUrl(ts?: string): string {
    return `${this.#url}/response/${this.#world.responseKey({ channel: CHANNEL, user: USER, ...(ts && { ts }) })}`;
  }

  async #nextMessage(act: () => Promise<unknown>): Promise<Message> {
    const before = new Map(this.#world.messages.map((message) => [message, message.blocks]));
    const find = () => this.#world.messages.find((message) => before.get(message) !== message.blocks);
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
