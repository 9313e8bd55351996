import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { copydesk, MAIN } from '../../support/command-line.ts';
import { aFolder } from '../../support/folder.ts';
import { NO_PROBLEMS, problemsIn } from '../../support/soundness.ts';
import { syntheticArticles } from '../../support/synthetic.ts';

const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 3);
const ARTICLES = Number(process.env.CRASH_ARTICLES ?? 400);

it(`add of ${ARTICLES} articles, killed ${ROUNDS} times, leaves whole articles and is completed by the same add`, {
  timeout: 60_000 + ROUNDS * ARTICLES * 10,
}, async () => {
  const folder = aFolder();
  const lines = [...syntheticArticles(ARTICLES, Date.UTC(2031, 4, 14))].map(({ raw, published, ...facts }) =>
    JSON.stringify({ ...facts, text: raw, published: new Date(published!).toISOString() }),
  );
  writeFileSync(join(folder, 'all.jsonl'), lines.join('\n'));
  const file = join(folder, 'data', 'copydesk.db');
  for (let round = 0; round < ROUNDS; round++) {
    const told = await addUntilKilled(folder, round % 4 === 3);
    if (existsSync(file)) expect(problemsIn(file)).toEqual(NO_PROBLEMS);
    const again = await copydesk(['brief', 'case', '--format', 'json'], { folder });
    if (told > 0) expect(JSON.parse(again.out).coverage.considered).toBeGreaterThan(0);
  }
  const last = await copydesk(['add', 'all.jsonl'], { folder });
  expect(last.code).toBe(0);
  const [, stored, known] = /^(\d+) stored, 0 changed, (\d+) known already, 0 refused/.exec(last.err) ?? [];
  expect(Number(stored) + Number(known)).toBe(ARTICLES);
  expect(problemsIn(file)).toEqual(NO_PROBLEMS);
  expect((await copydesk(['doctor'], { folder })).out).toContain(`${ARTICLES} articles`);
});

/** Kills `add` while it stores, or while it starts: how many articles it had told. */
async function addUntilKilled(folder: string, isStarting: boolean): Promise<number> {
  const child = spawn(process.execPath, [MAIN, 'add', 'all.jsonl'], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    told += chunk.toString().split('\n').length - 1;
  });
  const closed = once(child, 'close');
  if (!isStarting) await Promise.race([once(child.stdout, 'data'), closed]);
  await wait(Math.random() * (isStarting ? 400 : 250));
  child.kill('SIGKILL');
  await closed;
  return told;
}
