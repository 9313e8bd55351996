import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../../src/store/sqlite/database.ts';
import { keyedState, noteFor } from '../../../src/store/sqlite/keyed.ts';
import { leasesIn } from '../../../src/store/sqlite/leases.ts';
import { leasesContract } from '../../contracts/leases.ts';
import { aFolder } from '../../support/folder.ts';

function twoDatabases() {
  const url = `sqlite:${join(aFolder(), 'leases.db')}`;
  const databases = [openDatabase(url), openDatabase(url)] as const;
  onTestFinished(() => {
    for (const { sql } of databases) sql.close();
  });
  return databases;
}

leasesContract('SQLite', async () => {
  const [ours, theirs] = twoDatabases();
  const state = keyedState(theirs, 'test');
  return { ours: leasesIn(ours), theirs: leasesIn(theirs), noted: (key) => state.get(key) };
});

it('a note is what its state would have written', async () => {
  const [ours, theirs] = twoDatabases();
  const value = { etag: '"ü"', items: [1, null], title: undefined };
  const state = keyedState<object>(ours, 'feeds');
  const taken = await leasesIn(ours).take('feed', 0, 1);
  if (!('lease' in taken)) throw new Error('it is held');
  await leasesIn(ours).settle(taken.lease, [await noteFor(state, 'a', value)]);
  await state.set('b', value);
  const rows = theirs.sql.prepare(`SELECT namespace, value, expires FROM state ORDER BY key`).all();
  expect(rows).toHaveLength(2);
  expect(rows[0]).toEqual(rows[1]);
  expect(await keyedState(theirs, 'feeds').get('a')).toEqual({ etag: '"ü"', items: [1, null] });
});
