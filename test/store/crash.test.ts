import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openArchive } from '../../src/store/sqlite/archive.ts';
import { aFolder } from '../support/folder.ts';
import { numberedEntries } from '../support/numbered.ts';
import { NO_PROBLEMS, problemsIn } from '../support/soundness.ts';

const CHILD = fileURLToPath(new URL('processes/put-until-killed.ts', import.meta.url));
const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 8);
const ARTICLES = 1_000;
const BATCH = 20;

it(`loses nothing that was stored when it is killed while storing, ${ROUNDS} times`, {
  timeout: 20_000 + ROUNDS * 2_000,
}, async () => {
  const file = join(aFolder(), 'a.db');
  for (let round = 0; round < ROUNDS; round++) {
    // Every other time it may be hit while it opens, in the first round while it makes the tables.
    const acknowledged = await storeUntilKilled(file, round, round % 2 === 1);
    const archive = openArchive(`sqlite:${file}`);
    expect(problemsIn(file)).toEqual(NO_PROBLEMS);
    const again = await archive.put(numberedEntries(0, acknowledged, round), Date.now());
    expect(again.filter(({ outcome }) => outcome !== 'same')).toEqual([]);
    await archive.close();
  }
  const archive = openArchive(`sqlite:${file}`);
  await archive.put(numberedEntries(0, ARTICLES), Date.now());
  expect(await archive.counts()).toMatchObject({ articles: ARTICLES });
  let whole = 0;
  for await (const { article, analysis } of archive.iterate()) {
    const [number, edition] = analysis.signature;
    expect(article.raw).toContain(`Report ${number} in edition ${edition}.`);
    whole++;
  }
  expect(whole).toBe(ARTICLES);
  await archive.close();
});

/** Lets a process store until it dies at a random moment: how many articles of the edition it said that it had stored. */
async function storeUntilKilled(file: string, edition: number, isAtWork: boolean): Promise<number> {
  const child = spawn(process.execPath, [CHILD, `sqlite:${file}`, `${edition}`, `${ARTICLES}`, `${BATCH}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  const closed = once(child, 'close');
  if (isAtWork) await Promise.race([once(child.stdout, 'data'), closed]);
  await wait(Math.random() * 200);
  child.kill('SIGKILL');
  await closed;
  expect(child.signalCode).toBe('SIGKILL');
  return Number(said.split('\n').at(-2) ?? 0);
}
