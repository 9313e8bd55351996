import type { DatabaseSync } from 'node:sqlite';
import { placeFinder } from './place.ts';
import { type ArticleRow, prepare } from './rows.ts';

/** The statements that storing needs. */
export type Writer = ReturnType<typeof prepareWriter>;

export function prepareWriter(sql: DatabaseSync) {
  return {
    freePlace: placeFinder(sql),
    articleByKey: prepare<[Uint8Array], ArticleRow>(
      sql,
      'SELECT a.* FROM identity i JOIN article a ON a.number = i.article WHERE i.key = ?',
    ),
    articleById: prepare<[string], ArticleRow>(sql, 'SELECT * FROM article WHERE id = ?'),
    revisionWithText: prepare<[number, Uint8Array, Uint8Array | null], { revision: number }>(
      sql,
      `SELECT revision FROM revision WHERE article = ?1 AND text = ?2 AND (title IS NULL OR ?3 IS NULL OR title = ?3)
       ORDER BY revision DESC LIMIT 1`,
    ),
    facts: prepare<[number, number], { facts: string }>(
      sql,
      'SELECT facts FROM revision WHERE article = ? AND revision = ?',
    ),
    firstStored: prepare<[number], { stored: number }>(
      sql,
      'SELECT stored FROM revision WHERE article = ? ORDER BY revision LIMIT 1',
    ),
    body: prepare<[number, number], { body: Uint8Array }>(
      sql,
      'SELECT body FROM revision WHERE article = ? AND revision = ?',
    ),
    addArticle: prepare<[string, number, number, number | null, string | null, string | null], { number: number }>(
      sql,
      `INSERT INTO article(id, place, revision, engine, published, outlet, teller) VALUES (?, ?, 1, ?, ?, ?, ?) RETURNING number`,
    ),
    addRevision: prepare<
      [number, number, number, Uint8Array, Uint8Array | null, string, Uint8Array, Uint8Array],
      never
    >(
      sql,
      `INSERT INTO revision(article, revision, stored, text, title, facts, body, analysis) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    setArticle: prepare<[number, number, number, number | null, string | null, string | null, number]>(
      sql,
      'UPDATE article SET place = ?, revision = ?, engine = ?, published = ?, outlet = ?, teller = ? WHERE number = ?',
    ),
    setTeller: prepare<[string | null, number]>(sql, 'UPDATE article SET teller = ? WHERE number = ?'),
    setFacts: prepare<[string, Uint8Array | null, number, number]>(
      sql,
      'UPDATE revision SET facts = ?, title = ? WHERE article = ? AND revision = ?',
    ),
    setKey: prepare<[Uint8Array, number]>(
      sql,
      `INSERT INTO identity(key, article) VALUES (?, ?)
       ON CONFLICT(key) DO UPDATE SET article = excluded.article WHERE article <> excluded.article`,
    ),
    index: prepare<[bigint, string, string]>(sql, 'INSERT INTO search(rowid, title, body) VALUES (?, ?, ?)'),
    unindex: prepare<[bigint]>(sql, 'DELETE FROM search WHERE rowid = ?'),
  };
}
