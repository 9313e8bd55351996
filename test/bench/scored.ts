/**
 * Scores the product on a benchmark with labels that lies outside of it: a folder with a `score.mjs`, which takes an adapter's file, the
 * name of a set, and what else it understands (`-v`).
 *
 *   npm run bench:feeds -- FOLDER [SET [MORE]]
 *   npm run bench:extraction -- FOLDER [SET]
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

/** By the name of the benchmark. */
const ADAPTERS: ReadonlyMap<string, string> = new Map([
  ['extraction', 'page-extractor.ts'],
  ['feeds', 'feed-parser.ts'],
]);

const [name = '', folder, set = 'dev', ...more] = process.argv.slice(2);
const adapter = ADAPTERS.get(name);
if (!adapter || !folder) {
  process.stderr.write(`usage: node test/bench/scored.ts ${[...ADAPTERS.keys()].join('|')} FOLDER [SET [MORE]]\n`);
  process.exit(2);
}
const file = join(import.meta.dirname, 'adapters', adapter);
const scorer = [resolve(folder, 'score.mjs'), file, set, ...more];
const { status } = spawnSync(process.execPath, scorer, { stdio: 'inherit' });
process.exit(status ?? 1);
