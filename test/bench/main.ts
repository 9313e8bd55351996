/**
 * Measures speed, each figure beside a bare floor taken in the same run. Prints a table; takes archive sizes as words (10000 200000).
 *
 *   npm run bench -- 10000
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { briefTopic, chooseTopic } from '../../src/bot/library/brief.ts';
import type { Draft } from '../../src/briefings/article.ts';
import { type Intake, takeIn } from '../../src/briefings/intake.ts';
import { openArchive } from '../../src/store/sqlite/archive.ts';
import { syntheticArticles } from '../support/synthetic.ts';
import { heading, percentile, row, spread, whole } from './figures.ts';
import { BATCH, DISTINCT, fill, variant } from './filling.ts';

const NOW = Date.UTC(2031, 4, 14);
const SIZES = process.argv.slice(2).map(Number);
const BRIEFS = 200;

const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
try {
  const drafts = [...syntheticArticles(DISTINCT, NOW)];
  const intakes = analysing(drafts);
  for (const size of SIZES.length > 0 ? SIZES : [10_000, 200_000]) await storingAndBriefing(intakes, size);
  starting();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function analysing(drafts: readonly Draft[]): readonly Intake[] {
  heading(`Analysing ${drafts.length} articles of ${Math.round(drafts[0]!.raw.length / 100) / 10} thousand characters`);
  for (const draft of drafts.slice(0, 300)) takeIn(draft);
  const floor = perSecond(drafts.length, () => {
    let words = 0;
    for (const { raw } of drafts) words += raw.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    if (words === 0) throw new Error('the synthetic articles hold no words');
  });
  const intakes: Intake[] = [];
  const ours = perSecond(drafts.length, () => {
    for (const draft of drafts) intakes.push(takeIn(draft));
  });
  row('cleaned and analysed', `${whole(ours)} articles/s`, `splitting into words alone ${whole(floor)}/s`);
  return intakes;
}

async function storingAndBriefing(intakes: readonly Intake[], size: number): Promise<void> {
  heading(`An archive of ${whole(size)} articles`);
  const path = join(folder, `${size}.db`);
  const archive = openArchive(`sqlite:${path}`);
  const started = performance.now();
  const times = await fill(archive, intakes, size, NOW);
  const seconds = (performance.now() - started) / 1000;
  const floor = bareInserts(intakes, Math.min(size, 10_000), `${path}.bare`);
  row('stored', `${whole(size / seconds)} articles/s`, `bare inserts of the same rows ${whole(floor)}/s`);
  row('one batch of 50', `${spread(times)} ms`, '');
  row('file', `${whole(statSync(path).size / 1e6)} MB`, '');
  for (const [kind, words] of [
    ['common topic', 'karvala'],
    ['rare topic', 'karvala petrovac'],
    ['words everywhere', 'bridge | council'],
  ] as const) {
    await briefing(archive, path, kind, words);
  }
  row('memory', `${whole(process.memoryUsage().rss / 1e6)} MB resident`, '');
  await archive.close();
}

async function briefing(
  archive: ReturnType<typeof openArchive>,
  path: string,
  kind: string,
  words: string,
): Promise<void> {
  const topic = chooseTopic(words, []);
  if (!topic.ok) throw new Error(topic.problem);
  const request = { facts: 5, quotes: 5 };
  for (let i = 0; i < 10; i++) await briefTopic(archive, topic, request, NOW);
  const times: number[] = [];
  for (let i = 0; i < BRIEFS; i++) {
    const at = performance.now();
    await briefTopic(archive, topic, { ...request, ...(i % 2 ? { since: NOW - (i + 7) * 86_400_000 } : {}) }, NOW);
    times.push(performance.now() - at);
  }
  row(`briefing, ${kind}`, `${spread(times)} ms`, `the same query alone ${spread(bareQueries(path, words))} ms`);
}

/** What SQLite does at best: the same texts into a plain table and an index of the same kind, in transactions of the same size. */
function bareInserts(intakes: readonly Intake[], count: number, path: string): number {
  const sql = new DatabaseSync(path);
  sql.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
    CREATE TABLE article (place INTEGER PRIMARY KEY, title TEXT, body TEXT);
    CREATE VIRTUAL TABLE words USING fts5(title, body, content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 2')`);
  const insert = sql.prepare('INSERT INTO article VALUES (?, ?, ?)');
  const index = sql.prepare('INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)');
  const rate = perSecond(count, () => {
    for (let i = 0; i < count; i++) {
      if (i % BATCH === 0) sql.exec(i === 0 ? 'BEGIN' : 'COMMIT; BEGIN');
      const { article } = variant(intakes, i);
      insert.run(i, article.title!, article.clean.text);
      index.run(i, article.title!, article.clean.text);
    }
    sql.exec('COMMIT');
  });
  sql.close();
  return rate;
}

function bareQueries(path: string, words: string): readonly number[] {
  const sql = new DatabaseSync(path, { readOnly: true });
  const { name } = sql.prepare("SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%fts5%'").get() as {
    name: string;
  };
  const query = sql.prepare(`SELECT rowid FROM ${name} WHERE ${name} MATCH ? ORDER BY rowid DESC LIMIT 60`);
  const match = words.replaceAll('|', 'OR');
  const times = Array.from({ length: BRIEFS }, () => {
    const at = performance.now();
    query.all(match);
    return performance.now() - at;
  });
  sql.close();
  return times;
}

function starting(): void {
  heading('Starting');
  const [ours, floor] = [
    ['src/bot/main.ts', '--help'],
    ['-e', '0'],
  ].map((words) => {
    const times = Array.from({ length: 5 }, () => {
      const at = performance.now();
      spawnSync(process.execPath, words, { stdio: 'ignore' });
      return performance.now() - at;
    });
    return percentile(times, 50);
  });
  row('copydesk --help', `${whole(ours!)} ms`, `Node alone ${whole(floor!)} ms`);
}

function perSecond(count: number, work: () => void): number {
  const at = performance.now();
  work();
  return (count * 1000) / (performance.now() - at);
}
