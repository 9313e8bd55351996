import type { DatabaseSync } from 'node:sqlite';
import { Hookified } from 'hookified';
import {
  Keyv,
  type KeyvStorageAdapter,
  type KeyvStorageCapability,
  type KeyvStorageEntry,
  keyvStorageCapability,
} from 'keyv';
import type { Note } from '../leases.ts';
import { type Database, reading, writing } from './database.ts';
import { prepare } from './rows.ts';

/**
 * Keyed values that outlive the process, in the same file as the archive: feed validators, chat state, caches.
 *
 * Promises: namespaces do not see each other, `clear` too; `setMany` and `deleteMany` do all or nothing; a value past its time is gone
 * at once. `defaultTtl` is in milliseconds; without it values stay. A failing database throws a `StoreError`, as long as nobody
 * attaches an `error` listener: with one, Keyv answers as if nothing were stored. There is no compare-and-set: keep neither claims nor
 * locks nor counters here. Values come back as JSON keeps them: a date is a string.
 */
export function keyedState<Value>(database: Database, namespace: string, defaultTtl?: number): Keyv<Value> {
  const store = reading(database, () => new StateRows(database, namespace));
  return new Keyv<Value>({ store, namespace, ...(defaultTtl === undefined ? {} : { ttl: defaultTtl }) });
}

/** A value as this state would write it, to be written together with others (see `Leases`). It has no lifetime, as its state has none. */
export async function noteFor<Value>(state: Keyv<Value>, key: string, value: Value): Promise<Note> {
  return { namespace: state.namespace ?? '', key, value: String(await state.encode({ value })) };
}

/**
 * Keeps a value where none is kept under its key, without a lifetime; gives what is kept there. Of any number of processes that keep one at once
 * all are given the same.
 */
export async function keepFirst<Value>(
  database: Database,
  state: Keyv<Value>,
  key: string,
  value: Value,
): Promise<Value> {
  const note = await noteFor(state, key, value);
  writing(database, () =>
    prepare<[string, string, string]>(
      database.sql,
      'INSERT INTO state(namespace, key, value) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
    ).run(note.namespace, note.key, note.value),
  );
  return (await state.get(key)) ?? value;
}

/** Writes one note. */
export function noteWriter(sql: DatabaseSync): (note: Note) => void {
  const set = prepareSet(sql);
  return ({ namespace, key, value }) => {
    set.run(namespace, key, value, null);
  };
}

interface Row {
  readonly key: string;
  readonly value: string;
}

const PAGE = 200;

/** How many outdated rows, of any namespace, a write clears away: they go faster than they come, and no write is long. */
const SWEPT = 2;

/** The table "state" as Keyv wants it. Expiry is an absolute time in milliseconds. */
class StateRows extends Hookified implements KeyvStorageAdapter {
  namespace: string | undefined;
  readonly #database: Database;
  readonly #statements: ReturnType<typeof prepareStatements>;

  constructor(database: Database, namespace: string) {
    super({ throwOnEmptyListeners: true });
    this.#database = database;
    this.namespace = namespace;
    this.#statements = prepareStatements(database);
  }

  get capabilities(): KeyvStorageCapability {
    return keyvStorageCapability(this);
  }

  async get<Value>(key: string): Promise<Value | undefined> {
    const [value] = await this.getMany<Value>([key]);
    return value;
  }

  async getMany<Value>(keys: string[]): Promise<(Value | undefined)[]> {
    const now = Date.now();
    // Keyv packed the value into this string itself and unpacks it again: the type is Keyv's word.
    return reading(this.#database, () =>
      keys.map((key) => this.#statements.get.get(this.#space, key, now)?.value as Value | undefined),
    );
  }

  async has(key: string): Promise<boolean> {
    return (await this.get(key)) !== undefined;
  }

  async hasMany(keys: string[]): Promise<boolean[]> {
    return (await this.getMany(keys)).map((value) => value !== undefined);
  }

  async set(key: string, value: unknown, expires?: number): Promise<boolean> {
    await this.setMany([{ key, value, ...(expires === undefined ? {} : { expires }) }]);
    return true;
  }

  async setMany<Value>(entries: KeyvStorageEntry<Value>[]): Promise<boolean[]> {
    const now = Date.now();
    return writing(this.#database, () => {
      const done = entries.map(({ key, value, expires }) => {
        this.#statements.set.run(this.#space, key, String(value), expires ?? null);
        return true;
      });
      this.#statements.sweep.run(now, SWEPT * entries.length);
      return done;
    });
  }

  async delete(key: string): Promise<boolean> {
    const [done] = await this.deleteMany([key]);
    return done ?? false;
  }

  async deleteMany(keys: string[]): Promise<boolean[]> {
    return writing(this.#database, () => keys.map((key) => this.#statements.delete.run(this.#space, key) > 0));
  }

  async clear(): Promise<void> {
    writing(this.#database, () => this.#statements.clear.run(this.#space));
  }

  async *iterator<Value>(): AsyncGenerator<(string | Awaited<Value> | undefined)[], void> {
    for (let after = ''; ; ) {
      const rows = reading(this.#database, () => this.#statements.page.all(this.#space, after, Date.now(), PAGE));
      for (const row of rows) yield [row.key, row.value];
      const last = rows.at(-1);
      if (last === undefined) return;
      after = last.key;
    }
  }

  get #space(): string {
    return this.namespace ?? '';
  }
}

function prepareStatements({ sql }: Database) {
  return {
    get: prepare<[string, string, number], Row>(
      sql,
      'SELECT key, value FROM state WHERE namespace = ? AND key = ? AND (expires IS NULL OR expires > ?)',
    ),
    page: prepare<[string, string, number, number], Row>(
      sql,
      `SELECT key, value FROM state WHERE namespace = ? AND key > ? AND (expires IS NULL OR expires > ?)
       ORDER BY key LIMIT ?`,
    ),
    set: prepareSet(sql),
    delete: prepare<[string, string]>(sql, 'DELETE FROM state WHERE namespace = ? AND key = ?'),
    clear: prepare<[string]>(sql, 'DELETE FROM state WHERE namespace = ?'),
    sweep: prepare<[number, number]>(
      sql,
      `DELETE FROM state WHERE (namespace, key) IN (
         SELECT namespace, key FROM state WHERE expires <= ? ORDER BY expires LIMIT ?)`,
    ),
  };
}

function prepareSet(sql: DatabaseSync) {
  return prepare<[string, string, string, number | null]>(
    sql,
    `INSERT INTO state(namespace, key, value, expires) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET value = excluded.value, expires = excluded.expires`,
  );
}
