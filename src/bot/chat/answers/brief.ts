import type { ChatAnswer } from '../../../adapters/chat.ts';
import type { Instant } from '../../../briefings/article.ts';
import { failedFor } from '../../ingest/reports.ts';
import { parseDuration } from '../../input/duration.ts';
import { chooseTopic } from '../../library/brief.ts';
import { Misunderstood } from '../command.ts';
import type { Visit } from '../context.ts';
import { nearestTopics } from '../nearest.ts';
import type { Asked } from '../sessions.ts';
import { viewAnswer } from './views.ts';

/** The briefing on a topic, or on words that are searched. Throws `Misunderstood` and `StoreError`. */
export async function answerBrief({ options }: Asked, visit: Visit): Promise<ChatAnswer> {
  const { library, config, memory, now } = visit.context;
  const { topic: words = '', since } = options;
  const topic = chooseTopic(words, config.topics);
  if (!topic.ok) throw new Misunderstood(topic.problem);
  const span = since ? parseDuration(since) : undefined;
  if (since && span === undefined) throw new Misunderstood('"since" takes a span of time such as 12h, 7d or 2w.');
  const failed = await failedFor(topic, config, memory);
  const start = span === undefined ? {} : { since: wholeMinute(now() - span) };
  return viewAnswer(
    { command: 'brief', options },
    visit,
    (size) => library.brief(topic, { ...size, ...start, failed }, now()),
    { nearest: nearestTopics(words, config.topics), hints: () => library.hints(topic.query) },
  );
}

/** What is asked again within the minute is the same question. */
function wholeMinute(at: Instant): Instant {
  return at - (at % 60_000);
}
