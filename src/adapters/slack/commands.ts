import type { ChatCommand, ChatRequest } from '../chat.ts';
import { unescapeText } from './rich.ts';

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

/**
 * Reads `/brief karabakh since:7d` by the table: words `option:value` are options, the rest is the first option.
 *
 * A value of several words stands in quotation marks. What no command is called is asked as help, where the table has one.
 */
export function readCommand(slash: string, text: string, all: readonly ChatCommand[], doing: Doing): Typed {
  const commands = all.filter(({ isOnMessage }) => !isOnMessage);
  const words = wordsOf(plainText(text));
  const first = slash.replace(/^\//, '');
  const alone = commands.find(({ name }) => name === first);
  const longer = commands.find(({ name }) => name === `${first} ${words[0]?.toLowerCase() ?? ''}`);
  const command = longer ?? alone ?? commands.find(({ name }) => name === `${first} help`);
  if (!command) return { kind: 'request', request: { ...doing, kind: 'command', command: first, options: {} } };
  const options = optionsOf(longer ? words.slice(1) : words, command);
  const isWanting = command.options.some(({ name, isRequired }) => isRequired && !options[name]);
  if (isWanting && Object.keys(options).length === 0) return { kind: 'form', command };
  return { kind: 'request', request: { ...doing, kind: 'command', command: command.name, options } };
}

function optionsOf(words: readonly string[], { options }: ChatCommand): Record<string, string> {
  const given: Record<string, string> = {};
  const free: string[] = [];
  for (const word of words) {
    const colon = word.indexOf(':');
    const option = colon > 0 ? options.find(({ name }) => name === word.slice(0, colon).toLowerCase()) : undefined;
    if (option) given[option.name] = word.slice(colon + 1).replace(/^"([^"]*)"$/, '$1');
    else free.push(word);
  }
  const main = options.find(({ isRequired }) => isRequired) ?? options[0];
  if (main && free.length > 0) given[main.name] = [given[main.name] ?? '', ...free].filter(Boolean).join(' ');
  return given;
}

/** Words at spaces; what stands in quotation marks is one word. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  let word = '';
  let isQuoted = false;
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted;
    if (!isQuoted && /\s/.test(sign)) {
      words.push(word);
      word = '';
    } else word += sign;
  }
  return [...words, word].filter((each) => each !== '');
}

/**
 * What a person typed: Slack's escapes undone, its curly quotation marks straight, and `<https://x|words>` as the address alone.
 */
export function plainText(text: string): string {
  const bare = text.replace(/<(https?:[^|<>]*)(?:\|[^<>]*)?>/g, '$1 ').replace(/<[@#!][^<>]*>/g, ' ');
  return unescapeText(bare).replace(/[“”„]/g, '"').trim();
}

function firstWord(name: string): string {
  return name.split(' ')[0] ?? name;
}
