import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const RECORDS = 'docs/decisions';

it('records, tour and README name no file that is not there', () => {
  const records = readdirSync(join(ROOT, RECORDS)).map((record) => join(RECORDS, record));
  const named = [...records, 'docs/tour.md', 'README.md'].flatMap((document) =>
    pathsIn(readFileSync(join(ROOT, document), 'utf8')).map((path) => ({ document, path })),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ path }) => !existsSync(join(ROOT, path)))).toEqual([]);
});

/** Whole paths between backticks. */
function pathsIn(markdown: string): readonly string[] {
  return [...markdown.matchAll(/`((?:src|test|bin|assets|docs|samples)\/[^`\s{]*)`/g)].map((match) => match[1]!);
}
