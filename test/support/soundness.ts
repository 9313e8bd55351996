import { DatabaseSync } from 'node:sqlite';

/** What `problemsIn` gives for a sound archive. */
export const NO_PROBLEMS = {
  integrity: 'ok',
  withoutIndex: 0,
  withoutArticle: 0,
  withoutRevision: 0,
  unreadable: 0,
  foreign: [],
};

/** What is not as it must be in an archive's file, seen past the archive's own code. */
export function problemsIn(file: string) {
  const sql = new DatabaseSync(file);
  const count = (query: string) => Number(sql.prepare(`SELECT count(*) AS n FROM ${query}`).get()?.n);
  sql.exec(`INSERT INTO search(search) VALUES ('integrity-check')`);
  const problems = {
    integrity: sql.prepare('PRAGMA integrity_check').get()?.integrity_check,
    withoutIndex: count('article WHERE place NOT IN (SELECT id FROM search_docsize)'),
    withoutArticle: count('search_docsize WHERE id NOT IN (SELECT place FROM article)'),
    withoutRevision: count(
      'article a LEFT JOIN revision r ON r.article = a.number AND r.revision = a.revision WHERE r.body IS NULL',
    ),
    unreadable: count('revision WHERE length(body) = 0 OR length(analysis) = 0'),
    foreign: sql.prepare('PRAGMA foreign_key_check').all(),
  };
  sql.close();
  return problems;
}
