import type { Config } from '../config.ts';

/** Topics whose name or title holds what was typed, those that begin with it first. */
export function suggestTopics({ topics }: Config, text: string): readonly string[] {
  const typed = text.trim().toLowerCase();
  const held = topics.filter(({ name, title }) => name.includes(typed) || title.toLowerCase().includes(typed));
  const begins = ({ name, title }: (typeof topics)[number]) =>
    name.startsWith(typed) || title.toLowerCase().startsWith(typed);
  return [...held.filter(begins), ...held.filter((topic) => !begins(topic))]
    .map(({ name }) => name)
    .slice(0, MOST_SUGGESTIONS);
}

/** Discord shows no more. */
const MOST_SUGGESTIONS = 25;
