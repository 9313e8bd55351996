import type { DatabaseSync } from 'node:sqlite';
import { allStemmers, type Stemmer } from '../../briefings/search/stems.ts';
import type { TopicQuery } from '../../briefings/topic.ts';
import { lookedUp, sideBySide } from './match.ts';
import { prepare } from './rows.ts';

/** The statements that tell how much work a query is. */
export type Foreman = ReturnType<typeof prepareForeman>;

export function prepareForeman(sql: DatabaseSync) {
  return {
    countUpTo: prepare<[match: string, limit: bigint], { count: number }>(
      sql,
      'SELECT count(*) AS count FROM (SELECT rowid FROM search WHERE search MATCH ? LIMIT ?)',
    ),
    articles: prepare<[], { count: number | null }>(sql, 'SELECT max(number) AS count FROM article'),
  };
}

/**
 * How much a query may look through, in articles times words that have to stand side by side in them. SQLite cannot be stopped, looks through
 * all articles where no phrase matches, whatever the window, and a line that anybody may type, `"the of the of..."`, took 1.5 s on 20,000
 * articles: more than a minute on a million, while everybody else waits. So much takes half a second.
 */
const MOST_TOIL = 3_000_000;

/** Queries of no more words side by side than this are never too much; hardly anybody asks for more. */
const FEW_WORDS = 24;

/** Words that stand in so many articles count as standing in all. */
const COMMON = 50_000;

/**
 * The phrases that are too much work, by their words: those of common words in a query that has dozens. They have to be looked for as words
 * that stand anywhere in an article. None in all that people ask for.
 */
export function tooMuch(
  foreman: Foreman,
  query: TopicQuery,
  spoken: ReadonlySet<Stemmer> = allStemmers(),
  most: number = MOST_TOIL,
): ReadonlySet<string> {
  if (sideBySide(query) <= FEW_WORDS) return NONE;
  const phrases = lookedUp(query, spoken).filter((words) => words.length > 1);
  const known = new Map<string, number>();
  const countOf = (word: string) => {
    const count = known.get(word) ?? foreman.countUpTo.get(word, BigInt(COMMON))!.count;
    known.set(word, count);
    return count < COMMON ? count : Math.max(COMMON, foreman.articles.get()?.count ?? 0);
  };
  // a phrase is looked for in each article that holds the rarest of its words
  const weighed = phrases.map((words) => ({ words, toil: words.length * Math.min(...words.map(countOf)) }));
  const loosened = new Set<string>();
  let left = most;
  for (const { words, toil } of weighed.sort((a, b) => a.toil - b.toil)) {
    left -= toil;
    if (left < 0) loosened.add(words.join(' '));
  }
  return loosened;
}

const NONE: ReadonlySet<string> = new Set();
