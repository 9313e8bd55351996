import { openArchive } from '../../../src/store/sqlite/archive.ts';
import { numberedEntries } from '../../support/numbered.ts';

/*
 * Stores one edition of numbered articles in batches, then waits to be killed: node put-until-killed.ts URL EDITION COUNT BATCH
 * Writes after each batch how many are surely stored.
 */
const [url, edition, count, batch] = [process.argv[2]!, ...process.argv.slice(3).map(Number)] as [
  string,
  number,
  number,
  number,
];
const archive = openArchive(url);
for (let at = 0; at < count; at += batch) {
  await archive.put(numberedEntries(at, at + batch, edition), Date.UTC(2031, 4, 6));
  process.stdout.write(`${at + batch}\n`);
}
setInterval(() => {}, 60_000);
