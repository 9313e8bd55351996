import type { Instant } from '../briefings/article.ts';
import type { Briefing } from '../briefings/briefing.ts';
import type { Saying } from '../briefings/said.ts';
import type { TopicQuery } from '../briefings/topic.ts';
import type { Archive, Counts } from '../store/archive.ts';
import { type BriefRequest, briefTopic } from './library/brief.ts';
import { type News, type NewsRequest, newsOn } from './library/news.ts';
import { findSayings } from './library/said.ts';
import { hintsOn } from './library/unfound.ts';

/**
 * What people ask of the archive: all that reads many articles or thinks about them, tens of milliseconds of work each.
 *
 * Arguments and results can be sent to another thread. Every method throws a `StoreError` when the database fails.
 */
export interface Library {
  /** The briefing on a topic. Nothing found is a briefing too. */
  brief(
    topic: { readonly title: string; readonly query: TopicQuery },
    request: BriefRequest,
    now: Instant,
  ): Promise<Briefing>;
  /** What a person said, newest first; on one topic where one is given. */
  sayings(speaker: string, topic?: TopicQuery): Promise<readonly Saying[]>;
  /** What may help where a topic finds nothing, in words. */
  hints(query: TopicQuery): Promise<readonly string[]>;
  /** How many articles match each of these. */
  count(queries: readonly TopicQuery[]): Promise<readonly number[]>;
  counts(): Promise<Counts>;
  /** What came in on a topic, for a digest. */
  news(
    topic: { readonly title: string; readonly query: TopicQuery },
    request: NewsRequest,
    now: Instant,
  ): Promise<News>;
}

/** The library that reads this archive where it is asked. */
export function libraryOf(archive: Archive): Library {
  return {
    brief: (topic, request, now) => briefTopic(archive, topic, request, now),
    sayings: (speaker, topic) => findSayings(archive, speaker, topic),
    hints: async (query) => hintsOn(query, await archive.unfound(query), await isEmpty(archive)),
    count: (queries) => Promise.all(queries.map((query) => archive.count(query))),
    counts: () => archive.counts(),
    news: (topic, request, now) => newsOn(archive, topic, request, now),
  };
}

async function isEmpty(archive: Archive): Promise<boolean> {
  for await (const _ of archive.iterate({ page: 1 })) return false;
  return true;
}
