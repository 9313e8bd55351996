import { expect, it } from 'vitest';
import { refreshAnalyses } from '../../src/bot/refresh.ts';
import { ENGINE_VERSION } from '../../src/briefings/analysis.ts';
import { openArchive } from '../../src/store/sqlite/archive.ts';
import { anEntry } from '../support/articles.ts';

const NOW = Date.UTC(2031, 4, 14);

async function anArchiveOf(count: number) {
  const archive = openArchive('sqlite::memory:');
  const entries = Array.from({ length: count }, (_, i) =>
    anEntry(
      { text: `Pier ${i} was closed on Monday.\n\n“It is not safe,” said Ines Duarte.`, url: `https://a.example/${i}` },
      { engine: 0 },
    ),
  );
  await archive.put(entries, NOW);
  return archive;
}

it('analyses anew what an earlier engine analysed', async () => {
  const archive = await anArchiveOf(60);
  expect(await refreshAnalyses(archive, new AbortController().signal)).toBe(60);
  expect(await archive.outdated(ENGINE_VERSION, 1)).toEqual([]);
  for await (const { analysis } of archive.iterate()) expect(analysis.quotes[0]?.speaker?.name).toBe('Ines Duarte');
  expect(await refreshAnalyses(archive, new AbortController().signal)).toBe(0);
  await archive.close();
});

it('stops when it is told to, and goes on from there', async () => {
  const archive = await anArchiveOf(20);
  const stop = new AbortController();
  setImmediate(() => stop.abort());
  const first = await refreshAnalyses(archive, stop.signal);
  expect(first).toBeLessThan(20);
  expect(await refreshAnalyses(archive, new AbortController().signal)).toBe(20 - first);
  await archive.close();
});
