import type { DatabaseSync } from 'node:sqlite';
import type { TopicQuery } from '../../briefings/topic.ts';
import { type FindOptions, RANKED, REACHED, type Window } from '../archive.ts';
import { fairest, type Hit, isLopsided } from './fair.ts';
import { lookedUp, matchOf } from './match.ts';
import { placeBefore, placesIn } from './place.ts';
import { prepare, type Query, STORED_COLUMNS, type StoredRow } from './rows.ts';
import { prepareSpoken } from './spoken.ts';
import { prepareForeman, tooMuch } from './toil.ts';

/** The statements that finding needs. */
export type Finder = ReturnType<typeof prepareFinder>;

export function prepareFinder(sql: DatabaseSync) {
  return {
    newest: prepare<Matching, Hit>(sql, toldBy(NEWEST, 'hit.place DESC')),
    best: prepare<Matching, Hit>(sql, toldBy(BEST, 'hit.score, hit.place DESC')),
    titled: prepare<Matching, Hit>(sql, toldBy(TITLED, 'hit.score, hit.place DESC')),
    stored: prepare<[places: string], StoredRow>(sql, STORED),
    count: prepare<[match: string, first: bigint, last: bigint], { count: number }>(
      sql,
      `SELECT count(*) AS count FROM search WHERE ${MATCHING}`,
    ),
    spoken: prepareSpoken(sql),
    ...prepareForeman(sql),
  };
}

/** As `Archive.find` promises it. Words that stand in `common` articles or more, taken together, are ranked by the title alone. */
export function find(
  finder: Finder,
  query: TopicQuery,
  options: FindOptions,
  common: number = COMMON,
): readonly StoredRow[] {
  const match = matchFor(finder, query);
  const hits =
    options.order === 'newest'
      ? newest(finder, match, options)
      : best(isCommon(finder, query, common) ? finder.titled : finder.best, match, options);
  return finder.stored.all(JSON.stringify(hits.map(({ place }) => place)));
}

function matchFor(finder: Finder, query: TopicQuery): string {
  const spoken = finder.spoken();
  return matchOf(query, spoken, tooMuch(finder, query, spoken));
}

function newest(finder: Finder, match: string, options: FindOptions): readonly Hit[] {
  const [first, last] = placesIn(options);
  const limit = wholeLimit(options.limit);
  const found = finder.newest.all(match, first, last, limit);
  const { fair } = options;
  const [latest] = found;
  if (fair === undefined || latest === undefined || !isLopsided(found, fair.perOutlet)) return found;
  const earliest = fair.reach === undefined ? first : placeBefore(latest.place, fair.reach);
  const from = earliest > first ? earliest : first;
  for (const reached of [limit * MORE, BigInt(REACHED)]) {
    const wide = finder.newest.all(match, from, last, reached);
    const chosen = fairest(wide.length > found.length ? wide : found, Number(limit), fair.perOutlet);
    if (wide.length < reached || reached >= REACHED || !isLopsided(chosen, fair.perOutlet)) return chosen;
  }
  return found;
}

function best(ranked: Query<Matching, Hit>, match: string, options: FindOptions): readonly Hit[] {
  const { fair } = options;
  const limit = wholeLimit(options.limit);
  const found = ranked.all(match, ...placesIn(options), fair === undefined ? limit : limit * MORE);
  return fair === undefined ? found : fairest(found, Number(limit), fair.perOutlet);
}

/** So many times the limit are looked through for other outlets; of the newest, more where that is not enough. */
const MORE = 10n;

export function count(finder: Finder, query: TopicQuery, window: Window): number {
  return finder.count.get(matchFor(finder, query), ...placesIn(window))!.count;
}

/** As SQLite's LIMIT takes it: there a negative one would mean none. */
export function wholeLimit(limit: number): bigint {
  return BigInt(Math.trunc(Math.min(Math.max(limit || 0, 0), Number.MAX_SAFE_INTEGER)));
}

type Matching = [match: string, first: bigint, last: bigint, limit: bigint];

/** How often a word in the title counts against one in the text, as bm25 weighs columns. */
const TITLE_WEIGHT = 4;

/**
 * How many articles bm25 may walk through. To know how rare each phrase of a topic is, it walks all articles that hold it, outside the
 * window too: 100 ms for one that stands in each of 200,000. Words so common tell articles apart by standing in the title or not, and
 * little else.
 */
const COMMON = 50_000;

function isCommon(finder: Finder, query: TopicQuery, common: number): boolean {
  let left = common;
  for (const words of lookedUp(query, finder.spoken())) {
    // A phrase is as rare as its rarest word at least: the index leaps from one article that holds that to the next.
    const counts = [...new Set(words)].map((word) => finder.countUpTo.get(word, BigInt(left))!.count);
    left -= counts.length === 0 ? 0 : Math.min(...counts);
    if (left <= 0) return true;
  }
  return false;
}

const MATCHING = 'search MATCH ?1 AND rowid BETWEEN ?2 AND ?3';

const NEWEST = `SELECT rowid AS place FROM search WHERE ${MATCHING} ORDER BY rowid DESC LIMIT ?4`;

const BEST = `
  SELECT place, score FROM (
    SELECT rowid AS place, bm25(search, ${TITLE_WEIGHT}, 1) AS score
    FROM search WHERE ${MATCHING} ORDER BY rowid DESC LIMIT ${RANKED}
  ) ORDER BY score, place DESC LIMIT ?4`;

const TITLED = `
  SELECT place, score FROM (
    SELECT place, place NOT IN (
      SELECT rowid FROM search WHERE search MATCH '{title} : (' || ?1 || ')' AND rowid BETWEEN ?2 AND ?3
      ORDER BY rowid DESC LIMIT ${RANKED}
    ) AS score
    FROM (SELECT rowid AS place FROM search WHERE ${MATCHING} ORDER BY rowid DESC LIMIT ${RANKED})
  ) ORDER BY score, place DESC LIMIT ?4`;

/**
 * Whose the articles are at the places that `hits` finds. CROSS JOIN keeps SQLite from starting with another table than the hits; it would
 * take the index that is unique for the better one.
 */
function toldBy(hits: string, order: string): string {
  return `SELECT hit.place, coalesce(a.teller, a.outlet, a.number) AS teller FROM (${hits}) AS hit
    CROSS JOIN article a INDEXED BY article_teller ON a.place = hit.place
    ORDER BY ${order}`;
}

/** The articles at these places, a JSON array, in its order. */
const STORED = `SELECT ${STORED_COLUMNS} FROM json_each(?1) AS hit
    CROSS JOIN article a ON a.place = hit.value
    CROSS JOIN revision r ON r.article = a.number AND r.revision = a.revision
    ORDER BY hit.key`;
