import type { DatabaseSync } from 'node:sqlite';
import { storeError } from './errors.ts';

/** Marks a file as one of this program's: "copy" in ASCII. https://www.sqlite.org/pragma.html#pragma_application_id */
const APPLICATION_ID = 0x63_6f_70_79;

/**
 * The schema's history: entry n brings a file from version n to n + 1 (`PRAGMA user_version`). Entries are added at the end and never
 * changed once published.
 */
const MIGRATIONS: readonly string[] = [
  `
  -- One row an article, small, so that walking all articles stays cheap.
  CREATE TABLE article (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    place INTEGER NOT NULL UNIQUE,  -- its order in time, and its rowid in "search": see place.ts
    revision INTEGER NOT NULL,      -- the newest
    engine INTEGER NOT NULL,        -- that made the newest revision's analysis
    published INTEGER,              -- milliseconds; NULL where it is not known
    outlet TEXT,
    withdrawn INTEGER
  ) STRICT;
  CREATE INDEX article_by_engine ON article(engine, place);

  CREATE TABLE revision (
    article INTEGER NOT NULL REFERENCES article(number) ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    stored INTEGER NOT NULL,
    text BLOB NOT NULL,             -- fingerprints: see identity.ts
    title BLOB,
    facts TEXT NOT NULL,            -- JSON: what the source says of the article besides its text
    body BLOB NOT NULL,             -- packed JSON: raw and clean text
    analysis BLOB NOT NULL,         -- packed JSON
    UNIQUE (article, revision)
  ) STRICT;

  CREATE TABLE identity (
    key BLOB PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article(number) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX identity_by_article ON identity(article);

  -- Newest revisions of all articles but the withdrawn. Contentless: the words stand in the bodies already.
  CREATE VIRTUAL TABLE search USING fts5(
    title, body, content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
  );

  -- Values with a lifetime, for Keyv.
  CREATE TABLE state (
    namespace TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    expires INTEGER,
    PRIMARY KEY (namespace, key)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX state_by_expiry ON state(expires) WHERE expires IS NOT NULL;
  `,
  `
  -- What became of each slot of each subscription: see ledger.ts in the folder above.
  CREATE TABLE slot (
    subscription TEXT NOT NULL,
    slot INTEGER NOT NULL,          -- milliseconds, as all times here
    state TEXT NOT NULL CHECK (state IN ('claimed', 'sent', 'failed', 'unknown', 'skipped')),
    claimer TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    at INTEGER NOT NULL,
    until INTEGER,                  -- of a claim, or when to try again
    message TEXT,                   -- the platform's id
    why TEXT,
    uncertain INTEGER,              -- when a try began whose fate nobody knows
    PRIMARY KEY (subscription, slot)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX slot_by_time ON slot(slot);
  `,
  `
  -- Who wants what when: see subscriptions.ts in the folder above.
  CREATE TABLE subscription (
    origin TEXT NOT NULL CHECK (origin IN ('environment', 'chat')),
    place TEXT NOT NULL,            -- discord:ID, slack:ID
    topic TEXT NOT NULL,
    cron TEXT NOT NULL,
    zone TEXT NOT NULL,
    by TEXT,                        -- the platform's id of a person
    since INTEGER NOT NULL,
    paused TEXT,                    -- why
    paused_at INTEGER,
    PRIMARY KEY (place, topic, origin)
  ) STRICT, WITHOUT ROWID;

  -- What each digest printed: see editions.ts in the folder above.
  CREATE TABLE edition (
    subscription TEXT NOT NULL,
    slot INTEGER NOT NULL,
    at INTEGER NOT NULL,
    printed BLOB NOT NULL,          -- packed JSON
    PRIMARY KEY (subscription, slot)
  ) STRICT;
  CREATE INDEX edition_by_time ON edition(slot);
  `,
  `
  -- In words for people; NULL where it is not known.
  ALTER TABLE article ADD COLUMN withdrawn_why TEXT;
  -- What became of articles, by time: few of them change.
  CREATE INDEX article_by_withdrawal ON article(withdrawn) WHERE withdrawn IS NOT NULL;
  CREATE INDEX revision_by_change ON revision(stored) WHERE revision > 1;
  `,
  `
  -- A digest is a message and those in its thread, each with a fate of its own: what was known of slots is known of their first parts.
  CREATE TABLE part (
    subscription TEXT NOT NULL,
    slot INTEGER NOT NULL,
    part INTEGER NOT NULL,          -- 0 stands in the channel, the others in its thread
    state TEXT NOT NULL CHECK (state IN ('claimed', 'sent', 'failed', 'unknown', 'skipped')),
    claimer TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    at INTEGER NOT NULL,
    until INTEGER,                  -- of a claim, or when to try again
    message TEXT,                   -- the platform's id
    why TEXT,
    uncertain INTEGER,              -- when a try began whose fate nobody knows
    PRIMARY KEY (subscription, slot, part)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO part SELECT subscription, slot, 0, state, claimer, attempt, at, until, message, why, uncertain FROM slot;
  DROP TABLE slot;
  CREATE INDEX part_by_time ON part(slot);

  -- What is sent, card by card, until all of it is.
  ALTER TABLE edition ADD COLUMN cards BLOB;  -- packed JSON
  CREATE INDEX edition_unfinished ON edition(slot) WHERE cards IS NOT NULL;
  `,
  `
  -- Who is at work on what: see leases.ts in the folder above.
  CREATE TABLE lease (
    work TEXT PRIMARY KEY,
    number INTEGER NOT NULL,        -- how often it was taken and settled
    until INTEGER NOT NULL          -- nobody else takes it before
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- Whose it is: the site that tells it, else its outlet (see tellerOf in identity.ts); NULL where neither is known or it is of an earlier version.
  ALTER TABLE article ADD COLUMN teller TEXT;
  -- Whose thousands of matches are, without a look at their rows: 1.8 ms of 3,000 in place of 6.7.
  CREATE INDEX article_teller ON article(place, teller, outlet);
  `,
  `
  -- How often an article was withdrawn, brought back or removed: what was answered before may name it.
  CREATE TABLE departure (count INTEGER NOT NULL) STRICT;
  INSERT INTO departure VALUES (0);
  CREATE TRIGGER article_withdrawn AFTER UPDATE OF withdrawn ON article BEGIN UPDATE departure SET count = count + 1; END;
  CREATE TRIGGER article_removed AFTER DELETE ON article BEGIN UPDATE departure SET count = count + 1; END;
  `,
];

export const SCHEMA_VERSION = MIGRATIONS.length;

/**
 * Brings an open file to `SCHEMA_VERSION`, all steps or none; two processes that open a new file at once do not disturb each other.
 *
 * Throws a `StoreError`: `newer` for a file from a later version, `unusable` for another program's database, and for a file that
 * must be changed first though it was opened for reading only.
 */
export function migrate(sql: DatabaseSync, name: string, readOnly: boolean): void {
  if (inOneState(sql, () => checkedVersion(sql, name)) === SCHEMA_VERSION) return;
  if (readOnly) throw storeError('unusable', name, 'no article was stored in it yet by this version of the program');
  sql.exec('BEGIN IMMEDIATE');
  try {
    // Asked again now that nobody else can write: another process may have done the work meanwhile.
    const from = checkedVersion(sql, name);
    for (const step of MIGRATIONS.slice(from)) sql.exec(step);
    sql.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}`);
    sql.exec('COMMIT');
  } catch (error) {
    if (sql.isTransaction) sql.exec('ROLLBACK');
    throw error;
  }
}

/** Whether the file is one of ours, from an earlier version of the program, or empty: whoever was to make it came no further. */
export function isUnfinished(sql: DatabaseSync): boolean {
  const version = pragma(sql, 'user_version');
  if (version === 0 && pragma(sql, 'application_id') === 0) return isEmpty(sql);
  return pragma(sql, 'application_id') === APPLICATION_ID && version > 0 && version < SCHEMA_VERSION;
}

/** Between two reads of its own another process may make the tables: what is read together is read in one transaction. */
function inOneState<T>(sql: DatabaseSync, read: () => T): T {
  sql.exec('BEGIN');
  try {
    return read();
  } finally {
    sql.exec('COMMIT');
  }
}

function checkedVersion(sql: DatabaseSync, name: string): number {
  const version = pragma(sql, 'user_version');
  const application = pragma(sql, 'application_id');
  if (application !== APPLICATION_ID && !isEmpty(sql))
    throw storeError('unusable', name, 'it is the database of another program');
  if (version > SCHEMA_VERSION) throw storeError('newer', name);
  return version;
}

function isEmpty(sql: DatabaseSync): boolean {
  return sql.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
}

function pragma(sql: DatabaseSync, name: 'user_version' | 'application_id'): number {
  return Number(sql.prepare(`PRAGMA ${name}`).get()?.[name]);
}
