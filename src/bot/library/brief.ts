import type { Instant } from '../../briefings/article.ts';
import type { Briefing } from '../../briefings/briefing.ts';
import { type ComposeRequest, compose } from '../../briefings/compose.ts';
import { termsIn } from '../../briefings/search/named.ts';
import { parseTopic, type TopicQuery } from '../../briefings/topic.ts';
import type { Archive, Stored } from '../../store/archive.ts';
import type { Topic } from '../config/topics.ts';

/** What a briefing is to hold; see `compose`. */
export type BriefRequest = Pick<
  ComposeRequest,
  'since' | 'facts' | 'quotes' | 'timeline' | 'words' | 'about' | 'failed'
>;

/** What is asked for: a topic that is set up, or else words to search. */
export type TopicChoice =
  | {
      readonly ok: true;
      readonly title: string;
      readonly query: TopicQuery;
      /** Feeds that are polled for its sake alone. */
      readonly feeds: readonly string[];
    }
  | { readonly ok: false; readonly problem: string };

/** Articles that a briefing is made from: the newest that match, and the older ones that match best, for the background. */
const NEWEST = 60;
const OLDER = 20;
/** Without a wish, the news are those of the week before the newest match. */
const NEWS_WINDOW = 7 * 86_400_000;

/** Finds the topic that the admin has set up under these words (its name or title), or reads them as a search. */
export function chooseTopic(words: string, topics: readonly Topic[]): TopicChoice {
  const asked = words.trim().toLowerCase();
  const topic = topics.find(({ name, title }) => name === asked || title.toLowerCase() === asked);
  if (topic) return { ok: true, title: topic.title, query: topic.query, feeds: topic.feeds };
  const parsed = parseTopic(words);
  return parsed.ok ? { ok: true, title: words.trim(), query: parsed.query, feeds: [] } : parsed;
}

/** Makes the briefing on a topic from what the archive holds. Nothing found is a briefing too. Throws `StoreError`. */
export async function briefTopic(
  archive: Archive,
  { title, query }: { readonly title: string; readonly query: TopicQuery },
  request: BriefRequest,
  now: Instant,
): Promise<Briefing> {
  const stored = await gather(archive, query, request.since);
  return compose(stored, { ...request, topic: title, terms: termsOf(query, stored), now });
}

/** The words by which these articles name a topic. */
export function termsOf(query: TopicQuery, stored: readonly Pick<Stored, 'article'>[]): readonly string[] {
  return termsIn(
    query,
    stored.map(({ article }) => article),
  );
}

/**
 * How many of so many articles one outlet may fill where others write on the topic, too: a quarter. Whoever published 60 matches within an
 * hour was alone in a briefing.
 */
export function shareOf(articles: number): number {
  return Math.ceil(articles / 4);
}

async function gather(archive: Archive, query: TopicQuery, since: Instant | undefined): Promise<readonly Stored[]> {
  const newest = await archive.find(query, {
    limit: NEWEST,
    order: 'newest',
    fair: { perOutlet: shareOf(NEWEST), ...(since === undefined ? { reach: NEWS_WINDOW } : {}) },
    ...(since === undefined ? {} : { since }),
  });
  const last = newest[0]?.article;
  const start = since ?? (last && (last.published ?? last.stored) - NEWS_WINDOW);
  const older = await archive.find(query, {
    limit: OLDER,
    order: 'relevance',
    fair: { perOutlet: shareOf(OLDER) },
    ...(start === undefined ? {} : { until: start }),
  });
  const seen = new Set(newest.map(({ article }) => article.id));
  return [...newest, ...older.filter(({ article }) => !seen.has(article.id))];
}
