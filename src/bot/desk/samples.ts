import { parseTopic } from '../../briefings/topic.ts';
import type { Config, Topic } from '../config.ts';

/** Topics of the sample articles, for whoever has set up none. */
const TOPICS: readonly { readonly name: string; readonly title: string; readonly match: string }[] = [
  { name: 'karabakh', title: 'Nagorno-Karabakh', match: 'karabakh | artsakh | "stepanakert"' },
  { name: 'energy', title: 'Energy', match: '(power grid) | "gas price" | electricity' },
];

/** The settings with topics that the sample articles are on, where none are set up. */
export function withSampleTopics(config: Config): Config {
  return config.topics.length > 0 ? config : { ...config, topics: TOPICS.flatMap(topicOf) };
}

function topicOf({ name, title, match }: (typeof TOPICS)[number]): readonly Topic[] {
  const parsed = parseTopic(match);
  return parsed.ok ? [{ name, title, query: parsed.query, feeds: [] }] : [];
}
