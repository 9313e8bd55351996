/**
 * Scores the product on a benchmark with labels that lies outside of it: a folder with a `score.mjs`, which takes an adapter's file and
 * the name of a set.
 *
 *   npm run bench:extraction -- FOLDER [SET]
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

/** By the name of the benchmark. */
const ADAPTERS: ReadonlyMap<string, string> = new Map([['extraction', 'page-extractor.ts']]);

const [name = '', folder, set = 'dev'] = process.argv.slice(2);
const adapter = ADAPTERS.get(name);
if (!adapter || !folder) {
  process.stderr.write(`usage: node test/bench/scored.ts ${[...ADAPTERS.keys()].join('|')} FOLDER [SET]\n`);
  process.exit(2);
}
const file = join(import.meta.dirname, 'adapters', adapter);
const { status } = spawnSync(process.execPath, [resolve(folder, 'score.mjs'), file, set], { stdio: 'inherit' });
process.exit(status ?? 1);
