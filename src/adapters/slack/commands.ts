import { readTyped } from '../chat/typed.ts';
import type { ChatCommand, ChatRequest } from '../chat.ts';
import { unescapeText } from './render/rich.ts';

/** Who did something, and the id that tells it from everything else that is done. */
export type Doing = Pick<ChatRequest, 'id' | 'asker'>;

/** What a slash command asks for: an answer, or the form of a command whose required option was not typed. */
export type Typed =
  | { readonly kind: 'request'; readonly request: ChatRequest }
  | { readonly kind: 'form'; readonly command: ChatCommand };

/** The slash commands that are to be registered: the first words of the table, once each. */
export function slashCommands(commands: readonly ChatCommand[]): readonly string[] {
  return [...new Set(commands.filter(({ isOnMessage }) => !isOnMessage).map(({ name }) => `/${firstWord(name)}`))];
}

/** Reads `/brief karabakh since:7d` by the table. What lacks its required option is asked for in a form. */
export function readCommand(slash: string, text: string, all: readonly ChatCommand[], doing: Doing): Typed {
  const { command, options } = readTyped(slash, plainText(text), all);
  if (!command) {
    const name = slash.replace(/^\//, '');
    return { kind: 'request', request: { ...doing, kind: 'command', command: name, options: {} } };
  }
  const isWanting = command.options.some(({ name, isRequired }) => isRequired && !options[name]);
  if (isWanting && Object.keys(options).length === 0) return { kind: 'form', command };
  return { kind: 'request', request: { ...doing, kind: 'command', command: command.name, options } };
}

/**
 * What a person typed: Slack's escapes undone, its curly quotation marks straight, and `<https://x|words>` as the address alone.
 */
export function plainText(text: string): string {
  const bare = text.replace(/<(https?:[^|<>]*)(?:\|[^<>]*)?>/g, '$1 ').replace(/<[@#!][^<>]*>/g, ' ');
  return unescapeText(bare).trim();
}

function firstWord(name: string): string {
  return name.split(' ')[0] ?? name;
}
