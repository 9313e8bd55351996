import { type Saying, sayingsOf } from '../../briefings/said.ts';
import { parseTopic, type TopicQuery } from '../../briefings/topic.ts';
import type { Archive } from '../../store/archive.ts';
import { shareOf } from './brief.ts';

/** Articles that are looked through for a speaker's quotes. */
const NEWEST = 200;

/** What a person said in the newest articles that name them, newest first; on one topic where one is given. Throws `StoreError`. */
export async function findSayings(archive: Archive, speaker: string, topic?: TopicQuery): Promise<readonly Saying[]> {
  const named = parseTopic(`"${speaker.replaceAll('"', ' ')}"`);
  if (!named.ok) return [];
  const query: TopicQuery = topic ? { kind: 'and', parts: [named.query, topic] } : named.query;
  const fair = { perOutlet: shareOf(NEWEST) };
  return sayingsOf(speaker, await archive.find(query, { limit: NEWEST, order: 'newest', fair }));
}
