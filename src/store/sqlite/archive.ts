import type { Analysis } from '../../briefings/analysis.ts';
import type { Article, Instant } from '../../briefings/article.ts';
import type { TopicQuery } from '../../briefings/topic.ts';
import type {
  Archive,
  ArticleState,
  Change,
  Counts,
  Dates,
  Entry,
  FindOptions,
  IterateOptions,
  PutOutcome,
  Stored,
  Unfound,
  Window,
} from '../archive.ts';
import { pack } from './body.ts';
import { type Database, type OpenOptions, openDatabase, reading, writing } from './database.ts';
import { setDates } from './dates.ts';
import { count, type Finder, find, prepareFinder, wholeLimit } from './find.ts';
import { indexAnew } from './index-anew.ts';
import { placesIn } from './place.ts';
import { putEntries } from './put.ts';
import { type ArticleRow, articleOf, prepare, STORED_COLUMNS, type StoredRow, storedOf } from './rows.ts';
import { unfound } from './unfound.ts';
import { prepareWriter, type Writer } from './writer.ts';

/** Opens the archive at `sqlite:PATH` or `sqlite::memory:`. Throws a `StoreError`; see `openDatabase`. */
export function openArchive(url: string, options: OpenOptions = {}): Archive {
  return archiveIn(openDatabase(url, options));
}

/** The archive in an open file. Closing it closes the file. */
export function archiveIn(database: Database): Archive {
  return reading(database, () => new SqliteArchive(database));
}

const PAGE = 100;

interface CountsRow extends Omit<Counts, 'oldest' | 'newest' | 'lastStored'> {
  readonly oldest: Instant | null;
  readonly newest: Instant | null;
  readonly lastStored: Instant | null;
}

class SqliteArchive implements Archive {
  readonly #database: Database;
  readonly #writer: Writer;
  readonly #finder: Finder;
  readonly #statements: ReturnType<typeof prepareStatements>;

  constructor(database: Database) {
    this.#database = database;
    this.#writer = prepareWriter(database.sql);
    this.#finder = prepareFinder(database.sql);
    this.#statements = prepareStatements(database);
  }

  async put(entries: readonly Entry[], now: Instant): Promise<readonly PutOutcome[]> {
    return writing(this.#database, () => putEntries(this.#writer, entries, now));
  }

  async get(id: string, revision?: number): Promise<Stored | undefined> {
    return reading(this.#database, () => {
      const row = this.#statements.get.get(id, revision ?? null);
      return row && storedOf(row);
    });
  }

  async find(query: TopicQuery, options: FindOptions): Promise<readonly Stored[]> {
    return reading(this.#database, () => find(this.#finder, query, options).map(storedOf));
  }

  async unfound(query: TopicQuery): Promise<Unfound> {
    return reading(this.#database, () => unfound(this.#finder, query));
  }

  async count(query: TopicQuery, window: Window = {}): Promise<number> {
    return reading(this.#database, () => count(this.#finder, query, window));
  }

  async *iterate(options: IterateOptions = {}): AsyncGenerator<Stored, void> {
    const [first, last] = placesIn(options);
    const size = wholeLimit(options.page ?? PAGE);
    for (let to = last; ; ) {
      const rows = reading(this.#database, () => this.#statements.page.all(first, to, size));
      for (const row of rows) yield reading(this.#database, () => storedOf(row));
      const oldest = rows.at(-1);
      if (oldest === undefined) return;
      to = BigInt(oldest.place) - 1n;
    }
  }

  async revisions(ids: readonly string[]): Promise<readonly ArticleState[]> {
    return reading(this.#database, () =>
      [...new Set(ids)].flatMap((id) => {
        const row = this.#writer.articleById.get(id);
        if (row === undefined) return [];
        const { revision, withdrawn } = row;
        return [{ id, revision, ...(withdrawn === null ? {} : { withdrawn }) }];
      }),
    );
  }

  async remove(id: string): Promise<boolean> {
    return writing(this.#database, () => {
      const known = this.#writer.articleById.get(id);
      if (known === undefined) return false;
      this.#writer.unindex.run(BigInt(known.place));
      this.#statements.remove.run(known.number);
      return true;
    });
  }

  async withdraw(id: string, now: Instant, why?: string): Promise<boolean> {
    return writing(this.#database, () => {
      const known = this.#writer.articleById.get(id);
      if (known === undefined) return false;
      if (known.withdrawn !== null) return true;
      this.#writer.unindex.run(BigInt(known.place));
      this.#statements.withdraw.run(now, why ?? null, known.number);
      return true;
    });
  }

  async changes(limit: number): Promise<readonly Change[]> {
    return reading(this.#database, () => {
      const most = wholeLimit(limit);
      const revised: readonly Change[] = this.#statements.revised.all(most);
      const withdrawn = this.#statements.withdrawn.all(most).map(({ why, ...change }): Change => {
        return { ...change, withdrawal: why === null ? {} : { why } };
      });
      return [...withdrawn, ...revised].sort((a, b) => b.at - a.at).slice(0, Number(most));
    });
  }

  async counts(): Promise<Counts> {
    const row = reading(this.#database, () => this.#statements.counts.get()!);
    const { oldest, newest, lastStored, ...numbers } = row;
    return {
      ...numbers,
      ...(oldest === null ? {} : { oldest }),
      ...(newest === null ? {} : { newest }),
      ...(lastStored === null ? {} : { lastStored }),
    };
  }

  async stamp(): Promise<string> {
    return reading(this.#database, () => {
      const { revision, departures } = this.#statements.stamp.get()!;
      return `${revision} ${departures}`;
    });
  }

  async outdated(engine: number, limit: number): Promise<readonly Article[]> {
    return reading(this.#database, () => {
      const rows: StoredRow[] = [];
      // Few engines at a time have left their analyses, and each has its articles in order.
      for (let before = engine; ; ) {
        const older = this.#statements.engineBefore.get(before)?.engine ?? null;
        if (older === null) break;
        rows.push(...this.#statements.ofEngine.all(older, wholeLimit(limit)));
        before = older;
      }
      const newestFirst = rows.sort((a, b) => b.place - a.place);
      return newestFirst.slice(0, Number(wholeLimit(limit))).map(articleOf);
    });
  }

  async replaceAnalysis(id: string, revision: number, analysis: Analysis): Promise<boolean> {
    return writing(this.#database, () => {
      const known: ArticleRow | undefined = this.#writer.articleById.get(id);
      if (known === undefined) return false;
      const changed = this.#statements.setAnalysis.run(pack(analysis), known.number, revision);
      if (revision === known.revision) {
        this.#statements.setEngine.run(analysis.engine, known.number);
        indexAnew(this.#writer, known);
      }
      return changed > 0;
    });
  }

  async setDates(id: string, revision: number, dates: Dates): Promise<boolean> {
    return writing(this.#database, () => setDates(this.#writer, id, revision, dates));
  }

  async close(): Promise<void> {
    if (this.#database.sql.isOpen) this.#database.sql.close();
  }
}

function prepareStatements({ sql }: Database) {
  return {
    get: prepare<[string, number | null], StoredRow>(
      sql,
      `SELECT ${STORED_COLUMNS} FROM article a JOIN revision r ON r.article = a.number
       WHERE a.id = ?1 AND r.revision = coalesce(?2, a.revision)`,
    ),
    page: prepare<[bigint, bigint, bigint], StoredRow>(
      sql,
      `SELECT ${STORED_COLUMNS} FROM article a JOIN revision r ON r.article = a.number AND r.revision = a.revision
       WHERE a.place BETWEEN ? AND ? AND a.withdrawn IS NULL ORDER BY a.place DESC LIMIT ?`,
    ),
    remove: prepare<[number]>(sql, 'DELETE FROM article WHERE number = ?'),
    withdraw: prepare<[number, string | null, number]>(
      sql,
      'UPDATE article SET withdrawn = ?, withdrawn_why = ? WHERE number = ?',
    ),
    revised: prepare<[bigint], Change>(
      sql,
      `SELECT a.id, r.revision, r.stored AS at FROM revision r JOIN article a ON a.number = r.article
       WHERE r.revision > 1 ORDER BY r.stored DESC LIMIT ?`,
    ),
    withdrawn: prepare<[bigint], Omit<Change, 'withdrawal'> & { readonly why: string | null }>(
      sql,
      `SELECT id, revision, withdrawn AS at, withdrawn_why AS why FROM article
       WHERE withdrawn IS NOT NULL ORDER BY withdrawn DESC LIMIT ?`,
    ),
    stamp: prepare<[], { revision: number | null; departures: number }>(
      sql,
      'SELECT (SELECT max(rowid) FROM revision) AS revision, (SELECT count FROM departure) AS departures',
    ),
    counts: prepare<[], CountsRow>(
      sql,
      `SELECT count(*) AS articles, (SELECT count(*) FROM revision) AS revisions, count(*) - count(published) AS undated,
         count(DISTINCT outlet) AS outlets, min(published) AS oldest, max(published) AS newest,
         (SELECT stored FROM revision ORDER BY rowid DESC LIMIT 1) AS lastStored
       FROM article`,
    ),
    engineBefore: prepare<[number], { engine: number | null }>(
      sql,
      'SELECT max(engine) AS engine FROM article WHERE engine < ?',
    ),
    ofEngine: prepare<[number, bigint], StoredRow>(
      sql,
      `SELECT ${STORED_COLUMNS} FROM article a JOIN revision r ON r.article = a.number AND r.revision = a.revision
       WHERE a.engine = ? ORDER BY a.place DESC LIMIT ?`,
    ),
    setAnalysis: prepare<[Uint8Array, number, number]>(
      sql,
      'UPDATE revision SET analysis = ? WHERE article = ? AND revision = ?',
    ),
    setEngine: prepare<[number, number]>(sql, 'UPDATE article SET engine = ? WHERE number = ?'),
  };
}
