import { parseTopic } from '../../briefings/topic.ts';
import { isMade } from '../../store/sqlite/database.ts';
import type { Topic } from '../config/topics.ts';
import type { Config } from '../config.ts';
import { isIngestOn } from '../ingest/run.ts';

/** Topics of the sample articles, for whoever has set up none. */
const TOPICS: readonly { readonly name: string; readonly title: string; readonly match: string }[] = [
  { name: 'karabakh', title: 'Nagorno-Karabakh', match: 'karabakh | artsakh | "stepanakert"' },
  { name: 'energy', title: 'Energy', match: '(power grid) | "gas price" | electricity' },
];

/** Whether somebody only looks: nothing is connected, read or stored. Throws `StoreError` where that cannot be known. */
export function isForTrying(config: Config): boolean {
  const isConnected = config.discord !== undefined || config.slack !== undefined;
  return config.desk !== undefined && !isConnected && !isIngestOn(config) && !isMade(config.storeUrl);
}

/** The settings for a look at the sample articles: in memory, with topics that they are on where none are set up. */
export function forTrying(config: Config): Config {
  const topics = config.topics.length > 0 ? config.topics : TOPICS.flatMap(topicOf);
  return { ...config, topics, storeUrl: 'sqlite::memory:' };
}

function topicOf({ name, title, match }: (typeof TOPICS)[number]): readonly Topic[] {
  const parsed = parseTopic(match);
  return parsed.ok ? [{ name, title, query: parsed.query, feeds: [] }] : [];
}
