import type { Card } from '../../../briefings/card.ts';
import { NO_TOPICS, noticeCard } from '../../../briefings/cards/notice.ts';
import type { ChatContext } from '../context.ts';

/** The topics that are set up, with what is stored on each. Throws `StoreError`. */
export async function topicsCard({ library, config }: ChatContext): Promise<Card> {
  if (config.topics.length === 0) return noticeCard('Topics', [`${NO_TOPICS} Try /brief with a name or a place.`]);
  const counts = await library.count(config.topics.map(({ query }) => query));
  const lines = config.topics.map(({ name, title }, i) => ({
    typed: `/brief ${name}`,
    text: `${title}, ${counts[i]} ${counts[i] === 1 ? 'article' : 'articles'}`,
  }));
  return noticeCard('Topics', lines);
}
