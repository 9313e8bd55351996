import { randomBytes } from 'node:crypto';
import type { Gateway } from './gateway.ts';
import {
  aUser,
  type CommandOption,
  EPHEMERAL,
  type Guild,
  type Interaction,
  type Message,
  snowflake,
  type User,
  type World,
} from './world.ts';

/** Who does something; a reader in the first guild when not told. */
export interface Person {
  readonly user?: User;
  readonly guild?: Guild;
  /** Ids of the person's roles. */
  readonly roles?: readonly string[];
  /** What the person may do in the channel, as bits; write, and nothing else, when not told. */
  readonly permissions?: string;
}

/** A message as somebody wrote it. */
export interface Written {
  readonly text?: string;
  readonly files?: readonly { readonly filename: string; readonly size: number; readonly url: string }[];
}

/** What came of something that a person did. */
export interface Outcome {
  /** What the bot did at once, and how soon; rejects when it did nothing in time, as the person would see it. */
  readonly acknowledged: Promise<NonNullable<Interaction['acknowledged']>>;
  /** The first message that the bot wrote or changed in answer. */
  readonly answered: Promise<Message>;
  /** Every state of every message so far, in order. */
  readonly messages: readonly Message[];
}

/** Permission to send messages: https://discord.com/developers/docs/topics/permissions */
const MAY_WRITE = String(1 << 11);

/** What people do in Discord's client. */
export class People {
  readonly #world: World;
  readonly #gateway: Gateway;

  constructor(world: World, gateway: Gateway) {
    this.#world = world;
    this.#gateway = gateway;
  }

  /** Types a command: `news status` or `brief`. The client refuses what is not registered. */
  command(name: string, options: Readonly<Record<string, string>> = {}, person: Person = {}): Outcome {
    return this.#do(2, this.#typed(name, options, person), person);
  }

  /** Types into an option and waits for what is offered. */
  async autocomplete(name: string, option: string, text: string, person: Person = {}): Promise<readonly string[]> {
    const outcome = this.#do(4, this.#typed(name, { [option]: text }, person, option), person);
    const { data } = await outcome.acknowledged;
    return (data as { readonly choices: readonly { readonly value: string }[] }).choices.map(({ value }) => value);
  }

  /** Chooses a command from the menu of a message that somebody wrote: `Brief this`. */
  onMessage(name: string, { text = '', files = [] }: Written, person: Person = {}): Outcome {
    const command = [...this.#world.commands.values()].flat().find((one) => one.type === 3 && one.name === name);
    if (!command) throw new Error(`no command ${name} in the menu of a message`);
    const at = person.guild ?? this.#world.guilds[0]!;
    const attachments = files.map((file) => ({ id: snowflake(), proxy_url: file.url, ...file }));
    const target = this.#world.post(at.channels[0]!.id, { content: text }, { author: aUser('writer'), attachments });
    const data = {
      id: command.id,
      name,
      type: 3,
      target_id: target.id,
      resolved: { messages: { [target.id]: target } },
    };
    return this.#do(2, data, person);
  }

  /** Presses a button of a message that the person sees, by its label. */
  click(message: Message, label: string, person: Person = {}): Outcome {
    const now = this.#world.messages.get(message.id);
    const button = now?.components.flatMap((row) => row.components).find((one) => one.label === label);
    if (!now || !button || button.disabled) throw new Error(`no button ${label} to press`);
    return this.#do(3, { component_type: button.type, custom_id: button.custom_id, id: 1 }, person, now);
  }

  /** Whether a message is seen by the asker alone. */
  isPrivate(message: Message): boolean {
    return (message.flags & EPHEMERAL) !== 0;
  }

  #do(
    type: number,
    data: object,
    { user = aUser('reader'), guild, roles = [], permissions = MAY_WRITE }: Person,
    source?: Message,
  ): Outcome {
    const at = guild ?? this.#world.guilds[0]!;
    const channel = at.channels[0]!;
    const messages: Message[] = [];
    const acknowledged = Promise.withResolvers<NonNullable<Interaction['acknowledged']>>();
    const answered = Promise.withResolvers<Message>();
    acknowledged.promise.catch(() => undefined);
    const interaction: Interaction = {
      id: snowflake(),
      token: randomBytes(48).toString('base64url'),
      type,
      channel: channel.id,
      at: Date.now(),
      ...(source && { source: source.id }),
      onAcknowledged: () => acknowledged.resolve(interaction.acknowledged!),
      onMessage: (message) => {
        messages.push(message);
        answered.resolve(message);
      },
    };
    this.#world.interactions.set(interaction.id, interaction);
    setTimeout(() => acknowledged.reject(new Error('The application did not respond')), this.#world.ackMs + 50).unref();
    const { id, token } = interaction;
    const member = {
      user,
      roles,
      joined_at: '2026-01-01T00:00:00.000Z',
      permissions,
      deaf: false,
      mute: false,
      flags: 0,
    };
    const common = { id, token, type, data, version: 1, application_id: this.#world.bot.id, entitlements: [] };
    const place = { guild_id: at.id, channel_id: channel.id, channel, member, locale: 'en-US', app_permissions: '0' };
    const kind = { authorizing_integration_owners: { 0: at.id }, context: 0, attachment_size_limit: 10_485_760 };
    this.#gateway.dispatch(
      'INTERACTION_CREATE',
      { ...common, ...place, ...kind, ...(source && { message: source }) },
      at.id,
    );
    return { acknowledged: acknowledged.promise, answered: answered.promise, messages };
  }

  #typed(name: string, values: Readonly<Record<string, string>>, { guild }: Person, focused?: string): object {
    const at = (guild ?? this.#world.guilds[0]!).id;
    const [word = '', subword] = name.split(' ');
    const all = [...(this.#world.commands.get('') ?? []), ...(this.#world.commands.get(at) ?? [])];
    const command = all.find((one) => one.name === word);
    const sub = command?.options?.find((option) => option.type === 1 && option.name === subword);
    if (!command || (subword !== undefined && !sub)) throw new Error(`no command /${name}`);
    const known = (sub ?? command).options ?? [];
    const options = Object.entries(values).map(([key, value]) => typedOption(known, key, value, key === focused));
    const missing = known.find((option) => option.required && !(option.name in values));
    if (missing && focused === undefined) throw new Error(`/${name} needs ${missing.name}`);
    return { id: command.id, name: word, type: 1, options: sub ? [{ name: sub.name, type: 1, options }] : options };
  }
}

function typedOption(known: readonly CommandOption[], name: string, value: string, focused: boolean): object {
  const option = known.find((one) => one.name === name);
  if (!option) throw new Error(`no option ${name}`);
  if (focused && !option.autocomplete) throw new Error(`${name} completes nothing`);
  if (option.choices && !option.choices.some((choice) => choice.value === value)) throw new Error(`no choice ${value}`);
  return { name, type: option.type, value, ...(focused && { focused }) };
}
