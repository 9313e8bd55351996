import type { DatabaseSync } from 'node:sqlite';
import { allStemmers, type Stemmer } from '../../briefings/search/stems.ts';
import { prepare } from './rows.ts';

/**
 * Tells in which languages the articles are whose words are kept as stems.
 *
 * Each language that a word is looked up in costs a leap through every part of the index for each form, 0.02 ms at 200,000 articles, and ranking
 * by relevance walks them all: an archive of English alone took 3 ms longer for a briefing. Known until the index changes.
 */
export function prepareSpoken(sql: DatabaseSync): () => ReadonlySet<Stemmer> {
  const isThere = prepare<[mark: string], { place: number }>(
    sql,
    'SELECT rowid AS place FROM search WHERE search MATCH ? LIMIT 1',
  );
  const parts = prepare<[], { parts: string | null }>(sql, INDEX_PARTS);
  let known: { readonly parts: string | null; readonly spoken: ReadonlySet<Stemmer> } | undefined;
  return () => {
    const now = parts.get()?.parts ?? null;
    if (known?.parts !== now || known === undefined) {
      const spoken = [...allStemmers()].filter(({ mark }) => isThere.get(`"${mark}"`) !== undefined);
      known = { parts: now, spoken: new Set(spoken) };
    }
    return known.spoken;
  };
}

/** FTS5 keeps the list of its segments and their tombstones in row 10 of its data (fts5_index.c): each change of the index changes it. */
const INDEX_PARTS = 'SELECT hex(block) AS parts FROM search_data WHERE id = 10';
