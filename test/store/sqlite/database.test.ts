import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  readFileSync,
  renameSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseTopic } from '../../../src/briefings/topic.ts';
import type { Archive } from '../../../src/store/archive.ts';
import { StoreError, type StoreProblem } from '../../../src/store/errors.ts';
import { archiveIn, openArchive } from '../../../src/store/sqlite/archive.ts';
import { type Database, isMade, LONGEST_LOG, openDatabase, reading } from '../../../src/store/sqlite/database.ts';
import { editionsIn } from '../../../src/store/sqlite/editions.ts';
import { keyedState } from '../../../src/store/sqlite/keyed.ts';
import { ledgerIn } from '../../../src/store/sqlite/ledger.ts';
import { SCHEMA_VERSION } from '../../../src/store/sqlite/migrations.ts';
import { anEntry } from '../../support/articles.ts';
import { aFolder } from '../../support/folder.ts';

const NOW = Date.UTC(2031, 4, 6, 12);

describe('openDatabase', () => {
  it('makes the folders of the file', async () => {
    const file = join(aFolder(), 'some', 'new', 'place.db');
    await openArchive(`sqlite:${file}`).close();
    expect(existsSync(file)).toBe(true);
  });

  it.each<[string, (file: string) => string]>([
    ['an absolute path', (file) => `sqlite:${file}`],
    ['an absolute path in the manner of URLs', (file) => `sqlite://${file}`],
    ['a path from the working folder', (file) => `sqlite:./${relative('.', file)}`],
    ['a path from the working folder in the manner of URLs', (file) => `sqlite://./${relative('.', file)}`],
  ])('accepts %s', async (_what, urlOf) => {
    const file = join(aFolder(), 'a.db');
    await openArchive(urlOf(file)).close();
    expect(existsSync(file)).toBe(true);
  });

  it('uses a log that survives the death of the process', () => {
    const { sql } = openDatabase(`sqlite:${join(aFolder(), 'a.db')}`);
    expect(sql.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    expect(sql.prepare('PRAGMA foreign_keys').get()).toEqual({ foreign_keys: 1 });
    expect(sql.prepare('PRAGMA busy_timeout').get()).toEqual({ timeout: 5000 });
    sql.close();
  });

  it('keeps what was stored until it is opened again', async () => {
    const { url, id } = await aStored();
    const archive = openArchive(url);
    expect((await archive.get(id))?.article.raw).toBe('Ships.');
    expect(await find(archive)).toBe(1);
    await archive.close();
  });

  it.each<[string, string, RegExp]>([
    ['another kind of database', 'postgres://me:secret@host/db', /postgres:\.\.\./],
    ['a plain path', './data/copydesk.db', /plain path/],
    ['no path', 'sqlite:', /names no file/],
    ['nothing', '', /plain path/],
  ])('says how to write the address when given %s', (_what, url, words) => {
    const error = failure(() => openArchive(url));
    expect(error.code).toBe('unusable');
    expect(error.message).toMatch(words);
    expect(error.message).not.toContain('secret');
  });

  it.each<[string, (folder: string) => string]>([
    ['is a folder', (folder) => folder],
    [
      'lies under a file',
      (folder) => {
        writeFileSync(join(folder, 'file'), '');
        return join(folder, 'file', 'a.db');
      },
    ],
    ...(process.platform === 'linux'
      ? [['lies where no folder can be made', () => '/proc/copydesk/a.db'] satisfies [string, () => string]]
      : []),
  ])('fails with words where the path %s', (_what, pathIn) => {
    const path = pathIn(aFolder());
    expectWords(
      failure(() => openArchive(`sqlite:${path}`)),
      'unusable',
      path,
    );
  });

  it('does not touch the database of another program', () => {
    const file = join(aFolder(), 'other.db');
    const other = new DatabaseSync(file);
    other.exec('CREATE TABLE theirs(x); INSERT INTO theirs VALUES (1)');
    other.close();
    const before = readFileSync(file);
    expectWords(
      failure(() => openArchive(`sqlite:${file}`)),
      'unusable',
      file,
    );
    const after = new DatabaseSync(file);
    expect(after.prepare('SELECT name FROM sqlite_schema').all()).toEqual([{ name: 'theirs' }]);
    after.close();
    expect(readFileSync(file).length).toBe(before.length);
  });

  it('lets several processes make the same new file at one moment', async () => {
    const child = fileURLToPath(new URL('../processes/open-at.ts', import.meta.url));
    for (let round = 0; round < 2; round++) {
      const at = `${Date.now() + 500}`;
      const url = `sqlite:${join(aFolder(), 'a.db')}`;
      const processes = Array.from({ length: 4 }, () =>
        spawn(process.execPath, [child, url, at], { stdio: 'inherit' }),
      );
      const codes = await Promise.all(processes.map(async (one) => (await once(one, 'close'))[0]));
      expect(codes).toEqual([0, 0, 0, 0]);
    }
  });

  it('refuses a file that a newer version made', async () => {
    const { url, file } = await aStored();
    change(file, 'PRAGMA user_version = 999');
    expectWords(
      failure(() => openArchive(url)),
      'newer',
      file,
    );
    expectWords(
      failure(() => openArchive(url, { readOnly: true })),
      'newer',
      file,
    );
  });

  it.each([false, true])('brings a file of the first version to the newest, reading only: %s', async (readOnly) => {
    const { url, file } = await aStored();
    change(file, 'DROP TRIGGER article_withdrawn; DROP TRIGGER article_removed; DROP TABLE departure');
    change(file, 'DROP TABLE part; DROP TABLE subscription; DROP TABLE edition; DROP TABLE lease');
    change(file, 'DROP INDEX article_by_withdrawal; DROP INDEX revision_by_change');
    change(
      file,
      'ALTER TABLE article DROP COLUMN withdrawn_why; DROP INDEX article_teller; ALTER TABLE article DROP COLUMN teller',
    );
    change(file, 'PRAGMA user_version = 1');
    const archive = openArchive(url, { readOnly });
    expect(await find(archive)).toBe(1);
    await archive.close();
    const database = openDatabase(url);
    expect(await ledgerIn(database).lines(1)).toEqual([]);
    database.sql.close();
  });

  it('knows what became of slots before digests had parts', async () => {
    const { url, file } = await aStored();
    change(
      file,
      `DROP TRIGGER article_withdrawn;
       DROP TRIGGER article_removed;
       DROP TABLE departure;
       DROP TABLE lease;
       DROP INDEX article_teller;
       ALTER TABLE article DROP COLUMN teller;
       DROP INDEX edition_unfinished;
       ALTER TABLE edition DROP COLUMN cards;
       DROP TABLE part;
       CREATE TABLE slot(
         subscription TEXT, slot INTEGER, state TEXT, claimer TEXT, attempt INTEGER, at INTEGER, until INTEGER,
         message TEXT, why TEXT, uncertain INTEGER
       );
       INSERT INTO slot VALUES ('discord:1/k', 1, 'sent', 'p', 1, 2, NULL, 'm', NULL, NULL);
       INSERT INTO slot VALUES ('discord:1/k', 3, 'unknown', 'p', 2, 4, 5, NULL, 'lost', 3);
       PRAGMA user_version = 4`,
    );
    const database = openDatabase(url);
    const [ledger, editions] = [ledgerIn(database), editionsIn(database)];
    expect(await ledger.lines(9)).toEqual([
      {
        subscription: 'discord:1/k',
        slot: 3,
        part: 0,
        state: 'unknown',
        by: 'p',
        attempt: 2,
        at: 4,
        until: 5,
        why: 'lost',
      },
      { subscription: 'discord:1/k', slot: 1, part: 0, state: 'sent', by: 'p', attempt: 1, at: 2, message: 'm' },
    ]);
    expect(await editions.unfinished()).toEqual([]);
    const claim = await ledger.claim({ subscription: 'discord:1/k', slot: 3, part: 0 }, 'q', 6, 7);
    expect(claim).toMatchObject({ attempt: 3, uncertainSince: 3 });
    database.sql.close();
  });

  it('leaves a file as it was when a migration fails', async () => {
    const { url, file } = await aStored();
    change(file, 'PRAGMA user_version = 0');
    failure(() => openArchive(url));
    change(file, `PRAGMA user_version = ${SCHEMA_VERSION}`);
    const archive = openArchive(url);
    expect(await find(archive)).toBe(1);
    await archive.close();
  });
});

describe('opening for reading only', () => {
  it('reads while another process writes', async () => {
    const { url, file } = await aStored();
    const writer = new DatabaseSync(file);
    writer.exec('BEGIN IMMEDIATE; DELETE FROM article');
    const archive = openArchive(url, { readOnly: true, timeout: 0 });
    expect(await find(archive)).toBe(1);
    expect(await archive.counts()).toMatchObject({ articles: 1 });
    writer.exec('ROLLBACK');
    writer.close();
    await archive.close();
  });

  it('reads an archive that nobody has open', async () => {
    const { url } = await aStored();
    const archive = openArchive(url, { readOnly: true });
    expect(await find(archive)).toBe(1);
    await archive.close();
  });

  it('writes nothing', async () => {
    const { url, file, id } = await aStored();
    const archive = openArchive(url, { readOnly: true });
    for (const write of [archive.put([anEntry()], NOW), archive.remove(id), archive.withdraw(id, NOW)]) {
      expectWords(await rejection(write), 'readonly', file);
    }
    expect(await archive.counts()).toMatchObject({ articles: 1 });
    await archive.close();
  });

  it('makes no file where there is none, and says so', () => {
    const file = join(aFolder(), 'none.db');
    expectWords(
      failure(() => openArchive(`sqlite:${file}`, { readOnly: true })),
      'unusable',
      file,
    );
    expect(existsSync(file)).toBe(false);
  });

  it('finds nothing in an empty file', async () => {
    const file = join(aFolder(), 'empty.db');
    writeFileSync(file, '');
    const archive = openArchive(`sqlite:${file}`, { readOnly: true });
    expect(await archive.counts()).toMatchObject({ articles: 0 });
    await archive.close();
  });

  it.each([false, true])('says that a folder is no file, reading only: %s', (readOnly) => {
    const folder = aFolder();
    const error = failure(() => openArchive(`sqlite:${folder}`, { readOnly }));
    expectWords(error, 'unusable', folder);
    expect(error.message).toContain('is a folder');
  });

  it('tells a file that is not there from one whose address cannot be used', () => {
    const file = join(aFolder(), 'a.db');
    expect([isMade(`sqlite:${file}`), isMade('sqlite::memory:')]).toEqual([false, true]);
    writeFileSync(file, '');
    expect(isMade(`sqlite:${file}`)).toBe(true);
    const long = `${file}${'x'.repeat(5_000)}`;
    expectWords(
      failure(() => isMade(`sqlite:${long}`)),
      'unusable',
      long,
    );
  });
});

describe('a database that fails', () => {
  it('says that it is locked, and goes on when it is free again', async () => {
    const { url, file } = await aStored();
    const archive = openArchive(url, { timeout: 20 });
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    expectWords(await rejection(archive.put([anEntry()], NOW)), 'locked', file);
    expect(await find(archive)).toBe(1);
    other.exec('COMMIT');
    other.close();
    expect((await archive.put([anEntry()], NOW))[0]?.outcome).toBe('inserted');
    await archive.close();
  });

  it('says that it is locked when it cannot be opened for another’s sake', async () => {
    const { url, file } = await aStored();
    const other = new DatabaseSync(file);
    other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; DELETE FROM state');
    expectWords(
      failure(() => openArchive(url, { timeout: 20 })),
      'locked',
      file,
    );
    other.close();
  });

  it('says that it may not be written', async () => {
    const { url, file } = await aStored();
    const database = openDatabase(url);
    database.sql.exec('PRAGMA query_only = 1');
    const archive = archiveIn(database);
    expectWords(await rejection(archive.put([anEntry()], NOW)), 'readonly', file);
    await archive.close();
  });

  it.each([
    ['locked', 3850],
    ['shared with other processes', 5386],
  ])('says that it lies where files cannot be %s', (_what, errcode) => {
    // as SQLite tells it of a network folder
    const cause = Object.assign(new Error('disk I/O error'), { code: 'ERR_SQLITE_ERROR', errcode });
    expectWords(
      failure(() =>
        reading({ name: '/net/a.db' } as Database, () => {
          throw cause;
        }),
      ),
      'network',
      '/net/a.db',
    );
  });

  const isRoot = process.getuid?.() === 0;
  if (isRoot)
    process.stderr.write('Left out for root, who may write everywhere: a folder in which nothing may be written.\n');
  it.skipIf(isRoot)('says that it cannot be read where nothing may be written beside it', async () => {
    const { url, file } = await aStored();
    const [folder, writer] = [dirname(file), new DatabaseSync(file)];
    writer.exec("INSERT INTO state(namespace, key, value) VALUES ('t', 'k', 'v')");
    copyFileSync(`${file}-wal`, `${file}.kept`);
    writer.close();
    renameSync(`${file}.kept`, `${file}-wal`);
    chmodSync(folder, 0o555);
    onTestFinished(() => chmodSync(folder, 0o755));
    expectWords(
      failure(() => openArchive(url, { readOnly: true })),
      'readonly',
      file,
    );
  });

  it('cuts a log that has grown for somebody who read for long', async () => {
    const { url, file } = await aStored();
    const [reader, database] = [new DatabaseSync(file), openDatabase(url)];
    const state = keyedState<string>(database, 'test');
    const bytes = () => statSync(`${file}-wal`).size;
    // read so far, and no further: what is written stays in the log
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM article').get();
    for (let i = 0; i < 7; i++) await state.set('large', randomBytes(5_000_000).toString('hex'));
    expect(bytes()).toBeGreaterThan(LONGEST_LOG);
    reader.exec('COMMIT');
    for (let i = 0; i < 2; i++) await state.set('large', `small ${i}`);
    expect(bytes()).toBeLessThanOrEqual(LONGEST_LOG);
    expect(await state.get('large')).toBe('small 1');
    reader.close();
    database.sql.close();
  });

  it('says that it is full, and keeps what it has', async () => {
    const { url, file } = await aStored();
    const database = openDatabase(url);
    const pages = Number(database.sql.prepare('PRAGMA page_count').get()?.page_count);
    database.sql.exec(`PRAGMA max_page_count = ${pages + 2}`);
    const archive = archiveIn(database);
    const large = anEntry({ text: randomBytes(100_000).toString('hex') });
    expectWords(await rejection(archive.put([large], NOW)), 'full', file);
    expect(await find(archive)).toBe(1);
    expect(await archive.counts()).toMatchObject({ articles: 1 });
    database.sql.exec(`PRAGMA max_page_count = ${pages + 1_000}`);
    expect((await archive.put([large], NOW))[0]?.outcome).toBe('inserted');
    await archive.close();
  });

  it.each([true, false])('says that a file of other bytes is no archive (reading only: %s)', (readOnly) => {
    const file = join(aFolder(), 'garbage.db');
    const bytes = randomBytes(20_000);
    writeFileSync(file, bytes);
    expectWords(
      failure(() => openArchive(`sqlite:${file}`, { readOnly })),
      'corrupt',
      file,
    );
    expect(readFileSync(file)).toEqual(bytes);
  });

  it('says that a file with a missing end is damaged', async () => {
    const { url, file } = await aStored(200);
    truncateSync(file, Math.floor(statSync(file).size / 2 / 4096) * 4096);
    const error = await rejection(readAll(url));
    expectWords(error, 'corrupt', file);
  });

  it('says that a file with overwritten pages is damaged', async () => {
    const { url, file } = await aStored(200);
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 8192, bytes.length - 8192);
    writeFileSync(file, bytes);
    expectWords(await rejection(readAll(url)), 'corrupt', file);
  });

  it('says that an article whose body is damaged is damaged', async () => {
    const { url, file, id } = await aStored();
    change(file, `UPDATE revision SET body = x'00112233445566'`);
    const archive = openArchive(url);
    expectWords(await rejection(archive.get(id)), 'corrupt', file);
    expectWords(await rejection(find(archive)), 'corrupt', file);
    await archive.close();
  });

  it('leaves a mistake of the program what it is', async () => {
    const archive = openArchive('sqlite::memory:');
    const broken = { ...anEntry(), article: { ...anEntry().article, clean: undefined as never } };
    await expect(archive.put([broken], NOW)).rejects.toThrow(TypeError);
    await archive.close();
  });
});

async function aStored(articles = 1): Promise<{ url: string; file: string; id: string }> {
  const file = join(aFolder(), 'a.db');
  const url = `sqlite:${file}`;
  const archive = openArchive(url);
  const entries = Array.from({ length: articles }, (_, n) =>
    anEntry({ text: n === 0 ? 'Ships.' : `Ships ${randomBytes(999).toString('hex')}` }),
  );
  const [first] = await archive.put(entries, NOW);
  await archive.close();
  return { url, file, id: first!.id };
}

function change(file: string, statement: string): void {
  const sql = new DatabaseSync(file);
  sql.exec(statement);
  sql.close();
}

async function find(archive: Archive): Promise<number> {
  const topic = parseTopic('ships');
  if (!topic.ok) throw new Error(topic.problem);
  return (await archive.find(topic.query, { limit: 1, order: 'newest' })).length;
}

async function readAll(url: string): Promise<void> {
  const archive = openArchive(url);
  try {
    for await (const _ of archive.iterate());
    await find(archive);
  } finally {
    await archive.close();
  }
}

function failure(work: () => unknown): StoreError {
  try {
    work();
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
  throw new Error('It did not fail.');
}

async function rejection(work: Promise<unknown>): Promise<StoreError> {
  const error = await work.then(
    () => new Error('It did not fail.'),
    (reason) => reason,
  );
  if (error instanceof StoreError) return error;
  throw error;
}

function expectWords(error: StoreError, code: StoreProblem, file: string): void {
  expect(error.code).toBe(code);
  expect(error.message).toContain(file);
  expect(error.message).toMatch(/\. \S.*\.$/);
}
