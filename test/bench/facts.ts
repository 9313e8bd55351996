/**
 * Measures the facts, stories and timelines against what people wrote, and how fast they come.
 *
 *   npm run bench:facts -- DIR
 *
 * DIR holds the sets and their scorer: `score.mjs`, `baselines.mjs`, `cluster.mjs`, `single/*.jsonl` and `multi/*.jsonl` (rows
 * `{id, set, title, text | docs, highlights | summary}`), `cluster/*.jsonl` (rows `{title, text, date, cluster}`) and
 * `timeline/*.jsonl.gz`. Files named `train` are left out: the weights were learned from them.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Baselines, type Clusters, load, type Scorer } from './facts/scorer.ts';
import { printSpeed } from './facts/speed.ts';
import { printStories } from './facts/stories.ts';
import { printSummaries } from './facts/summaries.ts';
import { printTimelines } from './facts/timelines.ts';
import { readRows } from './rows.ts';

/** The words of an answer, by set. */
const ROOM: Readonly<Record<string, number>> = { cnndm: 70, inshorts: 70, allsides: 90, multinews: 250 };

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: npm run bench:facts -- DIR');
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const scorer = await load<Scorer>(folder, 'score.mjs');
const baselines = await load<Baselines>(folder, 'baselines.mjs');
const clusters = await load<Clusters>(folder, 'cluster.mjs');

// first of all: what was run before, and in which shapes, slows a program down
const [sample] = filesIn('single');
if (sample !== undefined) {
  print('Speed: articles a second of processor time, and as a share of the baseline');
  const rows = readRows(join(folder, 'single', sample)).filter(({ set }) => set === 'cnndm');
  printSpeed(rows, baselines, print);
}
for (const kind of ['single', 'multi']) {
  for (const file of filesIn(kind)) {
    const rows = readRows(join(folder, kind, file));
    for (const [set, words] of Object.entries(ROOM)) {
      const own = rows.filter((row) => row.set === set);
      if (own.length > 0)
        printSummaries({ name: `${kind}/${file} ${set}`, words, rows: own }, scorer, baselines, print);
    }
  }
}
print('\nStories: B-cubed against the labels');
for (const file of filesIn('cluster')) printStories(file, join(folder, 'cluster', file), clusters, print);
for (const file of filesIn('timeline')) {
  print(`\nTimelines: days of ${file}`);
  printTimelines(join(folder, 'timeline', file), print);
}
function filesIn(kind: string): readonly string[] {
  const path = join(folder!, kind);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => /\.jsonl(?:\.gz)?$/.test(file) && !file.startsWith('train'))
    .sort();
}
