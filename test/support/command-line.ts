import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import type { Surroundings } from '../../src/bot/cli/command.ts';
import { runCommandLine } from '../../src/bot/cli/run.ts';

export const MAIN = resolve(import.meta.dirname, '../../src/bot/main.ts');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Where {
  readonly folder: string;
  readonly input?: string;
  readonly settings?: Readonly<Record<string, string>>;
  /** A process is killed after so many milliseconds. */
  readonly timeout?: number;
}

/** Runs a command line in this process, in `folder`, with no settings but the given ones. */
export async function copydesk(words: readonly string[], { folder, input = '', settings = {} }: Where): Promise<Ran> {
  const [out, err] = [new PassThrough(), new PassThrough()];
  const texts = [textOf(out), textOf(err)];
  const around = {
    in: Readable.from([input]),
    out,
    err,
    environment: settings,
    now: Date.now,
  } as unknown as Surroundings;
  const before = process.cwd();
  process.chdir(folder);
  try {
    const code = await runCommandLine(words, around);
    out.end();
    err.end();
    const [said, told] = await Promise.all(texts);
    return { code, out: said!, err: told! };
  } finally {
    process.chdir(before);
  }
}

/** The same in a process of its own, as a person runs it. */
export async function copydeskProcess(
  words: readonly string[],
  { folder, input = '', settings = {}, timeout }: Where,
): Promise<Ran> {
  const child = spawn(process.execPath, [MAIN, ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', ...settings },
    ...(timeout === undefined ? {} : { timeout, killSignal: 'SIGKILL' as const }),
  });
  const texts = [textOf(child.stdout), textOf(child.stderr)];
  child.stdin.on('error', () => undefined).end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  const [out, err] = await Promise.all(texts);
  return { code, out: out!, err: err! };
}

async function textOf(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
