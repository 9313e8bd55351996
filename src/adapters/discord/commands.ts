import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  PermissionFlagsBits,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Asker, ChatCommand, ChatOption, ChatRequest } from '../chat.ts';
import { LIMITS } from './limits.ts';
import { clip } from './render/markup.ts';

const { SendMessages, SendMessagesInThreads } = PermissionFlagsBits;

type Registered = RESTPutAPIApplicationCommandsJSONBody[number];

/**
 * The commands as Discord registers them; those of two words become subcommands of the first word, those on messages entries of a
 * message's menu.
 */
export function registrationOf(commands: readonly ChatCommand[]): Registered[] {
  const typed = commands.filter(({ isOnMessage }) => !isOnMessage);
  const words = [...new Set(typed.map(({ name }) => firstWord(name)))];
  return [
    ...words.map((word) =>
      registeredCommand(
        word,
        typed.filter(({ name }) => firstWord(name) === word),
      ),
    ),
    ...commands
      .filter(({ isOnMessage }) => isOnMessage)
      .map(({ name }) => ({ type: ApplicationCommandType.Message as const, name: menuName(name) })),
  ];
}

/** As it stands in a message's menu: `Brief this`. */
function menuName(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function registeredCommand(word: string, commands: readonly ChatCommand[]): Registered {
  const alone = commands.find(({ name }) => name === word);
  const who = commands.every(({ isForManagers }) => isForManagers)
    ? { default_member_permissions: String(PermissionFlagsBits.ManageChannels) }
    : {};
  if (alone) return { name: word, description: summaryOf(alone.summary), options: optionsOf(alone), ...who };
  return {
    name: word,
    ...who,
    description: summaryOf(commands.map(({ name }) => secondWord(name)).join(', ')),
    options: commands.map((command) => ({
      type: ApplicationCommandOptionType.Subcommand,
      name: secondWord(command.name),
      description: summaryOf(command.summary),
      options: optionsOf(command),
    })),
  };
}

/** Discord wants the required ones first. */
function optionsOf({ options }: ChatCommand) {
  return [...options].sort((a, b) => Number(b.isRequired) - Number(a.isRequired)).map(optionOf);
}

function optionOf({ name, summary, isRequired, choices, isSuggested = false }: ChatOption) {
  const common = {
    type: ApplicationCommandOptionType.String,
    name,
    description: summaryOf(summary),
    required: isRequired,
  } as const;
  if (choices) return { ...common, choices: choices.map((value) => ({ name: value, value })) };
  return { ...common, autocomplete: isSuggested };
}

function firstWord(name: string): string {
  return name.split(' ')[0] ?? name;
}

function secondWord(name: string): string {
  return name.slice(firstWord(name).length + 1);
}

function summaryOf(text: string): string {
  return clip(text, LIMITS.summary);
}

/** What a person typed, as the desk takes it. */
export function requestOf(interaction: ChatInputCommandInteraction): ChatRequest {
  const subcommand = interaction.options.getSubcommand(false);
  const given = interaction.options.data.flatMap((option) =>
    option.type === ApplicationCommandOptionType.Subcommand ? (option.options ?? []) : [option],
  );
  return {
    kind: 'command',
    id: interaction.id,
    asker: askerOf(interaction),
    command: commandName(interaction.commandName, subcommand),
    options: Object.fromEntries(given.map(({ name, value }) => [name, String(value ?? '')])),
  };
}

/** `news status`, as the table of commands has it. */
export function commandName(word: string, subcommand: string | null): string {
  return subcommand === null ? word : `${word} ${subcommand}`;
}

/** A button of an earlier answer. */
export function pressOf(interaction: ButtonInteraction): ChatRequest {
  return { kind: 'press', id: interaction.id, asker: askerOf(interaction), action: interaction.customId };
}

/** A command from the menu of a message. Discord tells the words of that message and where its files are, whatever the intents. */
export function messageRequestOf(interaction: MessageContextMenuCommandInteraction): ChatRequest {
  const { content, attachments } = interaction.targetMessage;
  return {
    kind: 'message',
    id: interaction.id,
    asker: askerOf(interaction),
    command: interaction.commandName.toLowerCase(),
    text: content,
    files: [...attachments.values()].map(({ name, size, url }) => ({ name, size, url })),
  };
}

function askerOf({
  user,
  member,
  channel,
  channelId,
  guildId,
  memberPermissions,
}: ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ButtonInteraction): Asker {
  const held = member?.roles ?? [];
  const roles = Array.isArray(held) ? held : [...held.cache.keys()];
  return {
    platform: 'discord',
    user: user.id,
    // Everybody holds the role that bears the server's own id.
    roles: roles.filter((role) => role !== guildId),
    channel: channelId ?? '',
    mayManage: memberPermissions?.has(PermissionFlagsBits.ManageChannels) ?? false,
    // in a conversation of two nobody holds permissions
    mayWrite: memberPermissions?.has(channel?.isThread() ? SendMessagesInThreads : SendMessages) ?? true,
  };
}
