import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** The rows of the table of traps: each names the file of a test, and the test. */
const rows = readFileSync(resolve(ROOT, 'docs/decisions/0013-looks-and-load.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, trap, file, name] = /^\| (.+) \| `(test\/[^`]+)` (.+) \|$/.exec(line) ?? [];
    return trap && file && name ? [{ trap, file, name }] : [];
  });

it('has a test for every trap of the platforms, under the name that the record gives', () => {
  expect(rows.length).toBeGreaterThan(25);
  const missing = rows.filter(({ file, name }) => !readFileSync(resolve(ROOT, file), 'utf8').includes(name));
  expect(missing).toEqual([]);
});
