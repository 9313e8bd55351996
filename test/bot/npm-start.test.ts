import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { MAIN } from '../support/command-line.ts';
import { aFolder } from '../support/folder.ts';

/*
 * npm passes a signal on to the shell that it runs a script in, and to nobody else; a shell that has a program beside it dies of it, and the
 * program goes on without either.
 */
it.skipIf(process.platform === 'win32').each(['SIGTERM', 'SIGINT'] as const)(
  'npm start ends in good order on %s',
  { timeout: 30_000 },
  async (signal) => {
    const folder = aFolder();
    const inbox = join(folder, 'inbox');
    mkdirSync(inbox);
    const child = spawn('npm', ['start'], {
      cwd: dirname(dirname(dirname(MAIN))),
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

/** Whether a process of this group is alive. */
function isAnybodyLeft(group: number): boolean {
  try {
    return process.kill(-group, 0);
  } catch {
    return false;
  }
}
