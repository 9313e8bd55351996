import type { Instant } from '../../briefings/article.ts';
import type { Briefing, Coverage } from '../../briefings/briefing.ts';
import type { Analysed } from '../../briefings/compose/material.ts';
import { compose } from '../../briefings/compose.ts';
import { DIGEST_SIZE } from '../../briefings/digest/digest.ts';
import { linesOf, type PrintedLine } from '../../briefings/digest/printed.ts';
import type { TopicQuery } from '../../briefings/topic.ts';
import type { Archive } from '../../store/archive.ts';
import { shareOf, termsOf } from './brief.ts';

export interface NewsRequest {
  /** What was stored since then is news. */
  readonly from: Instant;
  /** What was printed before: each fact says whether it is new beside it. */
  readonly previous: Briefing;
  readonly failed: Coverage['failed'];
}

/** What a digest is made from, and all its lines as they are kept where they are printed. */
export interface News {
  readonly briefing: Briefing;
  readonly lines: readonly PrintedLine[];
}

/** What came in on a topic since an instant. Nothing is a briefing too. Throws `StoreError`. */
export async function newsOn(
  archive: Archive,
  { title, query }: { readonly title: string; readonly query: TopicQuery },
  { from, previous, failed }: NewsRequest,
  now: Instant,
): Promise<News> {
  const { stored, since } = await gather(archive, query, from);
  const terms = termsOf(query, stored);
  const made = compose(stored, { ...DIGEST_SIZE, topic: title, terms, now, since, failed, previous });
  const briefing = { ...made, coverage: { ...made.coverage, since: from } };
  return { briefing, lines: linesOf(briefing, stored) };
}

/** What was stored since `from`, and older articles for the background. */
async function gather(
  archive: Archive,
  query: TopicQuery,
  from: Instant,
): Promise<{ readonly stored: readonly Analysed[]; readonly since: Instant }> {
  const since = from - GRACE_MS;
  const fair = (articles: number) => ({ fair: { perOutlet: shareOf(articles) } });
  const found = await archive.find(query, { limit: NEWEST, order: 'newest', since, ...fair(NEWEST) });
  const fresh = found.filter(({ article }) => article.stored >= from || (article.published ?? 0) >= from);
  const older =
    fresh.length === 0
      ? []
      : await archive.find(query, { limit: OLDER, order: 'relevance', until: since, ...fair(OLDER) });
  return { stored: [...fresh, ...older], since };
}

/** A digest may tell of a week. 150 took 240 ms, during which nobody is answered; channels of the same history share the work. */
const NEWEST = 100;
const OLDER = 20;

/** What was published before the last digest and came in after it is news for so long, in milliseconds: feeds are slow, and outages happen. */
const GRACE_MS = 2 * 86_400_000;
