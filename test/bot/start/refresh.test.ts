import { expect, it, onTestFinished } from 'vitest';
import { refreshAnalyses } from '../../../src/bot/start/refresh.ts';
import { ENGINE_VERSION } from '../../../src/briefings/analysis.ts';
import { takeIn } from '../../../src/briefings/intake.ts';
import { parseTopic } from '../../../src/briefings/topic.ts';
import { openArchive } from '../../../src/store/sqlite/archive.ts';
import { anEntry } from '../../support/articles.ts';

const NOW = Date.UTC(2031, 4, 14);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

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

it('brings articles that an earlier program stored under the rule that a date in the future is none', async () => {
  const archive = openArchive('sqlite::memory:');
  onTestFinished(() => archive.close());
  const stored = NOW - 30 * DAY;
  const old = (url: string, published: number, raw: string) => {
    const dates = { published, updated: published };
    // without a clock no date is in the future
    const { article, analysis } = takeIn({ raw, format: 'text', url: `https://a.example/${url}`, ...dates });
    return { article, analysis: { ...analysis, engine: ENGINE_VERSION - 1 } };
  };
  await archive.put(
    [
      old('news', stored - HOUR, 'The pier was closed on Monday.'),
      old('epoch', 0, 'The pier was closed, said a server without a clock.'),
      old('east', stored + 12 * HOUR, 'The pier was closed, said people in the east.'),
      // past by now, and still later than it was read
      old('soon', stored + 10 * DAY, 'Pier gold never loses its price on Monday.'),
      old('century', Date.UTC(2131, 0), 'Pier gold will be dear on Monday.'),
      old('stated', Date.UTC(2131, 0), 'Published: April 13, 2031\n\nPier gold is dear.'),
    ],
    stored,
  );
  await refreshAnalyses(archive, new AbortController().signal);
  const dates = new Map<string, unknown>();
  for await (const { article } of archive.iterate())
    dates.set(article.url!.slice(18), [article.published, article.updated]);
  // newest first: what has no date lies where it was stored
  expect([...dates]).toEqual([
    ['east', [stored + 12 * HOUR, stored + 12 * HOUR]],
    ['soon', [undefined, undefined]],
    ['century', [undefined, undefined]],
    ['news', [stored - HOUR, stored - HOUR]],
    ['stated', [Date.UTC(2031, 3, 13), undefined]],
    ['epoch', [0, 0]],
  ]);
  const found = async (since: number) => {
    const query = parseTopic('pier gold');
    const articles = query.ok ? await archive.find(query.query, { since, limit: 9, order: 'newest' }) : [];
    return articles.map(({ article }) => article.url?.slice(18));
  };
  expect(await found(stored + DAY)).toEqual([]);
  expect(await found(stored - 2 * DAY)).toEqual(['soon', 'century', 'stated']);
  expect(await refreshAnalyses(archive, new AbortController().signal)).toBe(0);
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
