import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { aPdf } from '../../../support/pdf.ts';

const CHILD = fileURLToPath(new URL('processes/read-guarded.ts', import.meta.url));

async function readGuarded(bytes: Uint8Array, limitMb: number): Promise<{ signal: string | null; said: string }> {
  const child = spawn(process.execPath, [CHILD, `${limitMb}`], { stdio: ['pipe', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  child.stdin.on('error', () => {}); // it may end before it has read all
  child.stdin.end(bytes);
  await closed;
  return { signal: child.signalCode, said };
}

it('ends a process that unpacks a small file to more than it may hold, and no other', async () => {
  const bomb = aPdf([[{ text: 'x', x: 60, y: 100 }]], { packed: deflateSync(Buffer.alloc(250_000_000, ' ')) });
  expect(bomb.length).toBeLessThan(1_000_000);
  const [refused, read] = await Promise.all([
    readGuarded(bomb, 250),
    readGuarded(aPdf([[{ text: 'The ferry ran.', x: 60, y: 100 }]]), 250),
  ]);
  expect(refused).toEqual({ signal: 'SIGABRT', said: '' });
  expect(read).toEqual({ signal: null, said: 'The ferry ran.' });
});
