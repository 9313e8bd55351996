import type { Readable } from 'node:stream';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { besides } from '../../adapters/console/besides.ts';
import type { Instant } from '../../briefings/article.ts';
import type { ConfigProblem } from '../config/problem.ts';
import { parseDuration } from '../input/duration.ts';

/** What a command may touch of the world around it. Data goes to `out`, everything else to `err`. */
export interface Surroundings {
  readonly in: Readable;
  readonly out: NodeJS.WriteStream;
  readonly err: NodeJS.WriteStream;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What is wrong with the file that settings are read from, besides their values. */
  readonly fileProblems?: readonly ConfigProblem[];
  readonly now: () => Instant;
}

/** 0 done, 1 failed, 2 wrong use, 130 interrupted, as shells say it. */
export type ExitCode = 0 | 1 | 2 | 130;

/** One command of the command line. Its `--help` is made from this. */
export interface Command {
  readonly name: string;
  /** Its words, as in `PATH|- ...`. */
  readonly words: string;
  readonly summary: string;
  /** A line of input, where it reads JSON lines. */
  readonly line?: string;
  readonly options: readonly Option[];
  readonly examples: readonly string[];
  readonly run: (input: CommandInput, around: Surroundings) => Promise<ExitCode>;
}

export interface Option {
  readonly name: string;
  /** What stands behind it, as in `--since 7d`; absent for a switch. */
  readonly value?: string;
  readonly summary: string;
}

export interface CommandInput {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | true>>;
}

/** The user's words cannot be carried out as they stand. The message says what is expected. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reads the words behind a command's name. Throws `UsageError`. */
export function readInput(command: Command, words: readonly string[]): CommandInput {
  const options: ParseArgsOptionsConfig = Object.fromEntries(
    command.options.map(({ name, value }) => [name, { type: value ? ('string' as const) : ('boolean' as const) }]),
  );
  try {
    const parsed = parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
    return { words: parsed.positionals, options: parsed.values as CommandInput['options'] };
  } catch (error) {
    throw new UsageError(whyUnread(error as Error, command, words));
  }
}

/** Node's words are kept where they are plain. One dash before a word is a slip, or what a topic leaves out. */
function whyUnread(error: Error & { readonly code?: string }, command: Command, words: readonly string[]): string {
  const dashed = words.find((word) => ONE_DASH.test(word));
  if (error.code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION' || dashed === undefined)
    return error.message.split(/\.\s/)[0] ?? 'wrong use';
  if (command.options.some(({ name }) => dashed === `-${name}`))
    return `there is no option ${dashed}; is -${dashed} meant?`;
  if (!command.words.includes('TOPIC')) return `there is no option ${dashed}`;
  return `there is no option ${dashed}; to leave the word out, put the topic between quotation marks, or write NOT ${dashed.slice(1)}`;
}

const ONE_DASH = /^-\p{L}{2,}$/u;

/** The help text of one command, ending with a line end; wrapped where the width of the terminal is known. */
export function helpOf(command: Command, columns?: number): string {
  const left = (option: Option) => `--${option.name}${option.value ? ` ${option.value}` : ''}`;
  const width = Math.max(0, ...command.options.map((option) => left(option).length));
  return [
    ['copydesk', command.name, command.words, command.options.length > 0 ? '[options]' : ''].filter(Boolean).join(' '),
    '',
    besides('', command.summary, columns),
    ...(command.options.length > 0
      ? ['', ...command.options.map((option) => besides(`  ${left(option).padEnd(width)}  `, option.summary, columns))]
      : []),
    ...(command.line ? ['', besides('A line  ', command.line, columns)] : []),
    '',
    'Examples',
    ...command.examples.map((example) => `  npm run -s copydesk -- ${example}`),
    '',
  ].join('\n');
}

/** Reads a whole number option between bounds. Throws `UsageError`. */
export function wholeNumber(
  input: CommandInput,
  name: string,
  fallback: number,
  [least, most]: readonly [number, number],
): number {
  const given = input.options[name];
  if (given === undefined) return fallback;
  const number = Number(given);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new UsageError(`--${name} takes a whole number from ${least} to ${most}`);
}

/** Reads a span of time such as `7d` in milliseconds. Throws `UsageError`. */
export function duration(input: CommandInput, name: string): number | undefined {
  const given = input.options[name];
  if (given === undefined) return undefined;
  const span = parseDuration(String(given));
  if (span === undefined) throw new UsageError(`--${name} takes a span of time such as 12h, 7d or 2w`);
  return span;
}
