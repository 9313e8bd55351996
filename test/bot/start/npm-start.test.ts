import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { aFolder } from '../../support/folder.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

const isWindows = process.platform === 'win32';
if (isWindows) process.stderr.write('Ending npm start by a signal is not tried: Windows has none\n');

/*
 * npm passes a signal on to the shell that it runs a script in, and to nobody else; a shell that has a program beside it dies of it, and the
 * program goes on without either.
 */
it.skipIf(isWindows).each(['SIGTERM', 'SIGINT'] as const)(
  'npm start ends in good order on %s',
  { timeout: 30_000 },
  async (signal) => {
    const folder = aFolder();
    const inbox = join(folder, 'inbox');
    mkdirSync(inbox);
    const child = spawn('npm', ['start'], {
      cwd: ROOT,
      env: {
        PATH: process.env.PATH ?? '',
        HOME: folder,
        STORE_URL: `sqlite:${join(folder, 'a.db')}`,
        INBOX: inbox,
        DESK_PORT: 'off',
      },
      detached: true,
    });
    try {
      let said = '';
      child.stderr.on('data', (words) => {
        said += words;
      });
      await expect.poll(() => said, { timeout: 20_000 }).toContain('stop with Ctrl-C');
      child.kill(signal);
      await once(child, 'exit');
      expect(isAnybodyLeft(child.pid!)).toBe(false);
      // in good order the log is put into the file and taken away
      expect(readdirSync(folder).filter((name) => name.startsWith('a.db'))).toEqual(['a.db']);
    } finally {
      if (isAnybodyLeft(child.pid!)) process.kill(-child.pid!, 'SIGKILL');
    }
  },
);

it('npm scripts have nothing that the shell of Windows does not know, unless it is guarded', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const programs = Object.values(scripts).flatMap((script) =>
    script
      .replace('node bin/has-exec.js && exec node', 'node')
      .split(/&&|\|\|/)
      .map((command) => command.trim().split(' ')[0]),
  );
  expect([...new Set(programs)].sort()).toEqual(['biome', 'node', 'npm', 'tsc', 'vitest']);
  expect(Object.values(scripts).filter((script) => /['$;`]|[^|&][|&][^|&]|[<>]/.test(script))).toEqual([]);
});

/** Whether a process of this group is alive. */
function isAnybodyLeft(group: number): boolean {
  try {
    return process.kill(-group, 0);
  } catch {
    return false;
  }
}
