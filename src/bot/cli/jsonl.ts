import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { z } from 'zod';
import { type CommandInput, type Surroundings, UsageError } from './command.ts';

/** The input cannot be read. The message names the file and the line. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** One line of input that fits the schema, or what is wrong with it. `line` counts from 1. */
export type JsonLine<T> =
  | { readonly ok: true; readonly line: number; readonly value: T }
  | { readonly ok: false; readonly line: number; readonly problem: string };

/** Reads JSON lines from the file that the command names, or from standard input; blank lines are passed over. Throws `InputError`. */
export async function* readJsonLines<T>(
  input: CommandInput,
  schema: z.ZodType<T>,
  around: Surroundings,
): AsyncGenerator<JsonLine<T>> {
  if (input.words.length > 1) throw new UsageError('takes one file, or - for standard input');
  const path = input.words[0] ?? '-';
  const stream = path === '-' ? around.in : createReadStream(path, 'utf8');
  let line = 0;
  try {
    for await (const text of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      line++;
      if (text.trim() !== '') yield readLine(text, line, schema);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new InputError(`${path} cannot be read: ${(error as Error).message}`);
  }
}

/** Writes one JSON line, waiting where the reader is slower. */
export async function writeJsonLine(value: unknown, { out }: Surroundings): Promise<void> {
  if (out.write(`${JSON.stringify(value)}\n`)) return;
  await new Promise<void>((resolve) => out.once('drain', resolve));
}

function readLine<T>(text: string, line: number, schema: z.ZodType<T>): JsonLine<T> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, line, problem: 'is not JSON' };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, line, value: parsed.data };
  return {
    ok: false,
    line,
    problem: `${parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`).join('; ')}; --help shows what a line holds`,
  };
}
