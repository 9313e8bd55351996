import type { Draft } from '../../../src/briefings/article.ts';
import { takeIn } from '../../../src/briefings/intake.ts';
import { parseTopic } from '../../../src/briefings/topic.ts';
import type { Archive } from '../../../src/store/archive.ts';
import type { SearchedArticle } from './articles.ts';
import type { Query } from './queries.ts';

/** What was found for a query, and what that is worth: shares from 0 to 1. */
export interface Judged {
  readonly typed: string;
  /** Best first. */
  readonly found: readonly string[];
  readonly precision: number;
  readonly recall: number;
  readonly ndcg: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

const NOON = Date.UTC(2031, 4, 6, 12);

/** Stores the articles as they would come from feeds that do not tell their language, one an hour. */
export async function store(archive: Archive, articles: readonly SearchedArticle[]): Promise<void> {
  const drafts = articles.map(
    ({ id, title, text }, i): Draft => ({
      raw: text,
      format: 'text',
      title,
      url: `https://search.example/${id}`,
      source: `Outlet ${i % 7}`,
      published: NOON - i * 3_600_000,
    }),
  );
  await archive.put(
    drafts.map((draft) => takeIn(draft)),
    NOON,
  );
}

/** Asks the archive for everything on a query, best first. A query that is refused finds nothing. */
export async function judge(archive: Archive, { typed, wants }: Query): Promise<Judged> {
  const topic = parseTopic(typed);
  const rows = topic.ok ? await archive.find(topic.query, { limit: 100, order: 'relevance' }) : [];
  const found = rows.map(({ article }) => article.url?.split('/').at(-1) ?? '');
  const missed = wants.filter((id) => !found.includes(id));
  const wrong = found.filter((id) => !wants.includes(id));
  return {
    typed,
    found,
    precision: found.length === 0 ? 0 : 1 - wrong.length / found.length,
    recall: 1 - missed.length / wants.length,
    ndcg: gainOf(found.map((id) => wants.includes(id))) / gainOf(wants.map(() => true)),
    missed,
    wrong,
  };
}

/** Discounted by the logarithm of the place. */
function gainOf(hits: readonly boolean[]): number {
  return hits.reduce((sum, hit, place) => sum + (hit ? 1 / Math.log2(place + 2) : 0), 0);
}

/** The mean over the queries in percent, one digit. */
export function mean(judged: readonly Judged[], of: 'precision' | 'recall' | 'ndcg'): number {
  return Math.round((1000 * judged.reduce((sum, each) => sum + each[of], 0)) / judged.length) / 10;
}
