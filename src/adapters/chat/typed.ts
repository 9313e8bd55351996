import type { ChatCommand } from '../chat.ts';

/** A command line as it was typed, read by the table. Without `command`, what no command is called. */
export interface TypedCommand {
  readonly command?: ChatCommand;
  readonly options: Readonly<Record<string, string>>;
}

/**
 * Reads `/brief karabakh since:7d` by the table: words `option:value` are options, the rest is the first option.
 *
 * A value of several words stands in quotation marks. What no command is called is help, where the table has one for its first word.
 */
export function readTyped(slash: string, text: string, all: readonly ChatCommand[]): TypedCommand {
  const commands = all.filter(({ isOnMessage }) => !isOnMessage);
  const words = wordsOf(text.replace(/[“”„]/g, '"'));
  const first = slash.replace(/^\//, '').toLowerCase();
  const alone = commands.find(({ name }) => name === first);
  const longer = commands.find(({ name }) => name === `${first} ${words[0]?.toLowerCase() ?? ''}`);
  const command = longer ?? alone ?? commands.find(({ name }) => name === `${first} help`);
  if (!command) return { options: {} };
  return { command, options: optionsOf(longer ? words.slice(1) : words, command) };
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
