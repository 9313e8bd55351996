import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const RECORDS = 'docs/decisions';

it('the records name no file that is not there', () => {
  const named = readdirSync(join(ROOT, RECORDS)).flatMap((record) =>
    pathsIn(readFileSync(join(ROOT, RECORDS, record), 'utf8')).map((path) => ({ record, path })),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ path }) => !existsSync(join(ROOT, path)))).toEqual([]);
});

/** Whole paths between backticks. */
function pathsIn(markdown: string): readonly string[] {
  return [...markdown.matchAll(/`((?:src|test|bin|assets|docs|samples)\/[^`\s{]*)`/g)].map((match) => match[1]!);
}
