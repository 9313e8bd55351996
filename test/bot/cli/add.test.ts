import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { copydesk, MAIN } from '../../support/command-line.ts';
import { aFolder } from '../../support/folder.ts';
import { ARTICLE } from './article.ts';

const isWindows = process.platform === 'win32';
if (isWindows) process.stderr.write('File names and limits of Unix are not tried: this is Windows\n');

describe.skipIf(isWindows)('on a system that is in a bad way', () => {
  it('says which name cannot be read, and shows none as it is', async () => {
    const folder = aFolder();
    mkdirSync(join(folder, 'folder'));
    writeFileSync(Buffer.from(`${folder}/folder/quay\xff.txt`, 'latin1'), ARTICLE);
    writeFileSync(join(folder, 'folder', 'evil\u001b[31m\nstored.exe'), ARTICLE);
    writeFileSync(join(folder, 'folder', 'pier.txt'), ARTICLE);
    const { code, out, err } = await copydesk(['add', 'folder'], { folder });
    expect(code).toBe(1);
    expect(out).toMatch(/^stored .*\n$/);
    expect(err).toContain('quay.txt: its name is not in UTF-8; rename it\n');
    expect(err).toMatch(/^refused {2}folder.evil\[31m stored\.exe: \.exe files are not read/m);
    expect(err).not.toContain('\u001b');
  });

  it('keeps what was stored when no more may be written, says what to do, and goes on from there', async () => {
    const folder = aFolder();
    const lines = Array.from({ length: 300 }, (_, i) =>
      JSON.stringify({
        title: `Quay ${i}`,
        text: `Quay ${i} of Karvala was shut on Tuesday. ${randomBytes(500).toString('hex')}`,
      }),
    );
    writeFileSync(join(folder, 'quays.jsonl'), lines.join('\n'));
    const shell = spawn('sh', ['-c', `ulimit -f 1000; exec "${process.execPath}" "${MAIN}" add quays.jsonl`], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [out, err] = [text(shell.stdout), text(shell.stderr)];
    const [code] = (await once(shell, 'close')) as [number | null];
    const stored = (await out).split('\n').length - 1;
    expect(code).toBe(1);
    expect(await err).toMatch(/^\d+ stored, .*\nWhat was stored stays; .*\ncopydesk add: .*ulimit -f.*\n$/);
    expect(stored).toBeGreaterThan(0);
    const again = await copydesk(['add', 'quays.jsonl'], { folder });
    expect(again.err).toBe(`${300 - stored} stored, 0 changed, ${stored} known already, 0 refused\n`);
  });
});

describe('add that is interrupted', () => {
  const add = (words: readonly string[], folder: string) => {
    const child = spawn(process.execPath, [MAIN, 'add', ...words], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '' },
    });
    return { child, out: text(child.stdout), err: text(child.stderr), closed: once(child, 'close') };
  };
  const aLine = (i: number) =>
    `${JSON.stringify({ title: `Quay ${i}`, text: `Quay ${i} of Karvala was shut on Tuesday, said harbour master ${i}.` })}\n`;

  it.each(['SIGINT', 'SIGTERM'] as const)('by %s stores what it has read, and says how much', async (signal) => {
    const folder = aFolder();
    const { child, out, err, closed } = add(['-'], folder);
    // more than one batch, so that a first word of it tells that it is at work; and no end
    for (let i = 0; i < 70; i++) child.stdin.write(aLine(i));
    await once(child.stdout, 'data');
    child.kill(signal);
    expect(await closed).toEqual([130, null]);
    const stored = (await out).split('\n').length - 1;
    expect(stored).toBeGreaterThanOrEqual(50);
    expect(await err).toBe(
      `${stored} stored, 0 changed, 0 known already, 0 refused\nWhat was stored stays; the same command goes on from there.\n`,
    );
  });

  it('waits for no web page', async () => {
    const server = createServer(() => child.kill('SIGINT'));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    onTestFinished(() => void server.close().closeAllConnections());
    const folder = aFolder();
    const { port } = server.address() as AddressInfo;
    writeFileSync(join(folder, '.env'), 'FETCH_ALLOW_CIDR=127.0.0.1\n');
    const { child, err, closed } = add([`http://127.0.0.1:${port}/`], folder);
    expect(await closed).toEqual([130, null]);
    expect(await err).toMatch(/^0 stored, 0 changed, 0 known already, 0 refused\n/);
  });
});
