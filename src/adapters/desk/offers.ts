import type { ChatCommand, ChatDesk } from '../chat.ts';

/** A line that the message box may be completed to. */
export interface Offer {
  readonly line: string;
  readonly note: string;
}

/** All commands, and few enough to be seen at once. */
const MOST = 16;

/**
 * What a line that begins like this may become, best first: a command, the value of the option that is being typed, then the options that
 * are not there yet.
 */
export async function offersFor(typed: string, { commands, suggest }: ChatDesk): Promise<readonly Offer[]> {
  if (!typed.startsWith('/')) return [];
  const all = commands.filter(({ isOnMessage }) => !isOnMessage);
  const command = all
    .filter(({ name }) => typed.toLowerCase().startsWith(`/${name} `))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (!command) return offerCommands(typed, all);
  const start = typed.lastIndexOf(' ') + 1;
  const [before, word] = [typed.slice(0, start), typed.slice(start)];
  const option = command.options.find(({ name }) => word.toLowerCase().startsWith(`${name}:`));
  const first = command.options.find(({ isRequired }) => isRequired) ?? command.options[0];
  const isFirst = before.trim().length === command.name.length + 1;
  const values = option
    ? await offerValues(command, option, word.slice(option.name.length + 1), `${before}${option.name}:`, suggest)
    : first && isFirst
      ? await offerValues(command, first, word, before, suggest)
      : [];
  return [...values, ...(isFirst || option ? [] : offerOptions(command, before, word))].slice(0, MOST);
}

function offerCommands(typed: string, commands: readonly ChatCommand[]): readonly Offer[] {
  return commands
    .filter(({ name }) => `/${name}`.startsWith(typed.toLowerCase().trimEnd()))
    .map(({ name, summary, options }) => ({ line: `/${name}${options.length > 0 ? ' ' : ''}`, note: summary }))
    .slice(0, MOST);
}

async function offerValues(
  command: ChatCommand,
  { name, summary, choices, isSuggested }: ChatCommand['options'][number],
  begun: string,
  before: string,
  suggest: ChatDesk['suggest'],
): Promise<readonly Offer[]> {
  const known = choices?.filter((choice) => choice.startsWith(begun.toLowerCase()));
  const values = known ?? (isSuggested ? await suggest(command.name, name, begun) : []);
  return values.map((value) => ({ line: `${before}${/\s/.test(value) ? `"${value}"` : value} `, note: summary }));
}

function offerOptions({ options }: ChatCommand, before: string, word: string): readonly Offer[] {
  return options
    .filter(
      ({ name, isRequired }) => !isRequired && name.startsWith(word.toLowerCase()) && !before.includes(` ${name}:`),
    )
    .map(({ name, summary }) => ({ line: `${before}${name}:`, note: summary }));
}
