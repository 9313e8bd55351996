import type { DatabaseSync } from 'node:sqlite';
import type { Analysis } from '../../briefings/analysis.ts';
import type { Article, ArticleFacts, CleanText, Instant } from '../../briefings/article.ts';
import type { Stored } from '../archive.ts';
import { unpack } from './body.ts';

/** A row of "article". */
export interface ArticleRow {
  readonly number: number;
  readonly id: string;
  readonly place: number;
  readonly revision: number;
  readonly engine: number;
  readonly published: Instant | null;
  readonly withdrawn: Instant | null;
}

/** What of an article is packed away: all that needs room. */
export interface Body {
  readonly raw: string;
  readonly clean: CleanText;
}

/** One revision with what is needed to hand it out. */
export interface StoredRow {
  readonly id: string;
  readonly revision: number;
  readonly place: number;
  readonly stored: Instant;
  readonly withdrawn: Instant | null;
  readonly facts: string;
  readonly body: Uint8Array;
  readonly analysis: Uint8Array;
}

/** The columns of a `StoredRow`, of an article `a` and its revision `r`. */
export const STORED_COLUMNS = 'a.id, r.revision, a.place, r.stored, a.withdrawn, r.facts, r.body, r.analysis';

export function storedOf(row: StoredRow): Stored {
  return { article: articleOf(row), analysis: unpack<Analysis>(row.analysis) };
}

export function articleOf(row: Omit<StoredRow, 'analysis'>): Article {
  return {
    ...parseFacts(row.facts),
    id: row.id,
    revision: row.revision,
    stored: row.stored,
    ...(row.withdrawn === null ? {} : { withdrawn: row.withdrawn }),
    ...unpack<Body>(row.body),
  };
}

export function parseFacts(json: string): ArticleFacts {
  return JSON.parse(json);
}

/** A prepared statement whose parameters and row have types: SQLite's own are not known to the compiler. */
export interface Query<Parameters extends readonly Value[], Row> {
  get(...parameters: Parameters): Row | undefined;
  all(...parameters: Parameters): readonly Row[];
  /** How many rows it changed. */
  run(...parameters: Parameters): number;
}

export type Value = string | number | bigint | null | Uint8Array;

/**
 * Prepares a statement once for many uses.
 *
 * Numbers are bound as floating point by the driver. Ordinary columns convert them; FTS5 does not, so rowids of "search" are `bigint`.
 * A statement is for rows (`get`, `all`) or for a change (`run`), not for both.
 */
export function prepare<Parameters extends readonly Value[], Row = never>(
  sql: DatabaseSync,
  text: string,
): Query<Parameters, Row> {
  const statement = sql.prepare(text);
  return {
    get: (...parameters) => statement.get(...parameters) as Row | undefined,
    all: (...parameters) => statement.all(...parameters) as Row[],
    run: (...parameters) => {
      // Node 26 tells the last rowid too, of which FTS5 makes some that no number holds, and throws
      statement.setReadBigInts(true);
      return Number(statement.run(...parameters).changes);
    },
  };
}
