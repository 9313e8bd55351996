import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StoreError } from '../../../src/store/errors.ts';
import { type Database, openDatabase } from '../../../src/store/sqlite/database.ts';
import { keyedState } from '../../../src/store/sqlite/keyed.ts';
import { aFolder } from '../../support/folder.ts';

describe('keyedState', () => {
  let database: Database;
  beforeEach(() => {
    database = openDatabase('sqlite::memory:');
  });
  afterEach(() => {
    vi.useRealTimers();
    if (database.sql.isOpen) database.sql.close();
  });

  it('gives back what was set, and nothing for what was not', async () => {
    const state = keyedState<object>(database, 'feeds');
    await state.set('a', { etag: '"1"', list: [1, null, 'ü\ud800'] });
    expect(await state.get('a')).toEqual({ etag: '"1"', list: [1, null, 'ü\ud800'] });
    expect(await state.get('b')).toBeUndefined();
    expect(await state.has('a')).toBe(true);
    expect(await state.has('b')).toBe(false);
  });

  it('overwrites and deletes', async () => {
    const state = keyedState<number>(database, 'feeds');
    await state.set('a', 1);
    await state.set('a', 2);
    expect(await state.get('a')).toBe(2);
    expect(await state.delete('a')).toBe(true);
    expect(await state.delete('a')).toBe(false);
    expect(await state.get('a')).toBeUndefined();
  });

  it('survives reopening', async () => {
    const url = `sqlite:${join(aFolder(), 'a.db')}`;
    const before = openDatabase(url);
    await keyedState<string>(before, 'feeds').set('a', 'kept');
    before.sql.close();
    const after = openDatabase(url);
    expect(await keyedState<string>(after, 'feeds').get('a')).toBe('kept');
    after.sql.close();
  });

  it('forgets a value when its time is over, and in the end its row too', async () => {
    vi.useFakeTimers({ now: Date.UTC(2031, 0, 1), toFake: ['Date'] });
    const state = keyedState<string>(database, 'cache', 1_000);
    const lasting = keyedState<string>(database, 'lasting');
    await state.set('default', 'x');
    await state.set('longer', 'x', 5_000);
    await lasting.set('always', 'x');
    vi.setSystemTime(Date.now() + 999);
    expect(await state.getMany(['default', 'longer'])).toEqual(['x', 'x']);
    vi.setSystemTime(Date.now() + 1);
    expect(await state.getMany(['default', 'longer'])).toEqual([undefined, 'x']);
    expect(await state.has('default')).toBe(false);
    expect(await keysOf(state)).toEqual(['longer']);
    vi.setSystemTime(Date.now() + 10_000);
    await lasting.set('other', 'x');
    expect(rowCount(database)).toBe(2);
    expect(await keysOf(lasting)).toEqual(['always', 'other']);
  });

  it('walks over all keys of its namespace only', async () => {
    const state = keyedState<number>(database, 'many');
    await keyedState<number>(database, 'many2').set('other', 0);
    const keys = Array.from({ length: 450 }, (_, n) => `k${n}`);
    await state.setMany(keys.map((key, value) => ({ key, value })));
    expect(await keysOf(state)).toEqual([...keys].sort());
  });

  it('clears its namespace only', async () => {
    const [mine, theirs] = [keyedState<number>(database, 'a'), keyedState<number>(database, 'ab')];
    await mine.set('k', 1);
    await theirs.set('k', 2);
    await mine.clear();
    expect(await mine.get('k')).toBeUndefined();
    expect(await theirs.get('k')).toBe(2);
  });

  it('sets and deletes many at once, all or none of them', async () => {
    const state = keyedState<number>(database, 'batch');
    await state.setMany([
      { key: 'a', value: 1 },
      { key: 'b', value: 2 },
    ]);
    expect(await state.getMany(['a', 'b', 'c'])).toEqual([1, 2, undefined]);
    expect(await state.hasMany(['a', 'c'])).toEqual([true, false]);
    database.sql.exec(
      `CREATE TRIGGER refuse BEFORE INSERT ON state WHEN new.key = 'bad' BEGIN SELECT raise(ABORT, 'refused'); END`,
    );
    const batch = state.setMany([
      { key: 'a', value: 9 },
      { key: 'bad', value: 9 },
    ]);
    await expect(batch).rejects.toThrow(StoreError);
    expect(await state.get('a')).toBe(1);
    expect(await state.deleteMany(['a', 'b', 'c'])).toEqual([true, true, false]);
    expect(await state.getMany(['a', 'b'])).toEqual([undefined, undefined]);
  });

  it('fails aloud when the database fails, rather than answer that nothing is stored', async () => {
    const state = keyedState<number>(database, 'feeds');
    await state.set('a', 1);
    database.sql.close();
    await expect(state.get('a')).rejects.toThrow(StoreError);
    await expect(state.set('a', 2)).rejects.toThrow(StoreError);
    await expect(state.getMany(['a'])).rejects.toThrow(StoreError);
    await expect(state.has('a')).rejects.toThrow(StoreError);
    await expect(state.delete('a')).rejects.toThrow(StoreError);
    await expect(state.clear()).rejects.toThrow(StoreError);
  });

  it('leaves the file open when it is disconnected: others use it', async () => {
    await keyedState(database, 'feeds').disconnect();
    expect(database.sql.isOpen).toBe(true);
  });
});

async function keysOf(state: { iterator(): AsyncGenerator<unknown[], void> }): Promise<readonly unknown[]> {
  const keys: unknown[] = [];
  for await (const [key] of state.iterator()) keys.push(key);
  return keys;
}

function rowCount({ sql }: Database): number {
  return Number(sql.prepare('SELECT count(*) AS n FROM state').get()?.n);
}
