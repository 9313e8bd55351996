import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const MAIN = resolve(import.meta.dirname, '../../src/bot/main.ts');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in a process of its own, in `folder`, with no settings but the given ones. */
export function copydesk(
  words: readonly string[],
  { folder, input = '', settings = {} }: { folder: string; input?: string; settings?: Record<string, string> },
): Promise<Ran> {
  const child = spawn(process.execPath, [MAIN, ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', ...settings },
  });
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.setEncoding('utf8').on('data', (text: string) => out.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => err.push(text));
  child.stdin.on('error', () => undefined).end(input);
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => done({ code, out: out.join(''), err: err.join('') }));
  });
}
