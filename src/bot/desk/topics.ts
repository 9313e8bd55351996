import type { Daily, TimelineEvent, TopicPage, TopicView } from '../../adapters/desk/port.ts';
import type { Instant } from '../../briefings/article.ts';
import type { Briefing } from '../../briefings/briefing.ts';
import { timeOf } from '../../briefings/cards/when.ts';
import { topicWords } from '../../briefings/topic-words.ts';
import type { ChatContext } from '../chat/context.ts';
import type { Topic } from '../config/topics.ts';
import { nameOf } from './source.ts';

type Context = Pick<ChatContext, 'archive' | 'config' | 'library' | 'now'>;

/** The topics that are set up, with what is stored on each. Throws `StoreError`. */
export async function topicViews(context: Context): Promise<readonly TopicView[]> {
  return Promise.all(context.config.topics.map((topic) => topicView(topic, context)));
}

/** One topic with its newest articles and its timeline; undefined where none of this name is set up. Throws `StoreError`. */
export async function topicPage(name: string, context: Context): Promise<TopicPage | undefined> {
  const topic = context.config.topics.find((one) => one.name === name);
  if (!topic) return undefined;
  const { archive, library, now } = context;
  const newest = await archive.find(topic.query, { limit: NEWEST, order: 'newest' });
  const briefing = await library.brief(topic, { facts: 0, quotes: 0, timeline: EVENTS }, now());
  return {
    ...(await topicView(topic, context)),
    newest: newest.map(({ article }) => nameOf(article)),
    timeline: eventsOf(briefing),
  };
}

const NEWEST = 10;
const EVENTS = 12;

async function topicView({ name, title, query }: Topic, { archive, now }: Context): Promise<TopicView> {
  const newest = await archive.find(query, { limit: NEWEST, order: 'newest' });
  const dated = newest.map(({ article }) => article.published).filter((at) => at !== undefined);
  const last = Math.min(now(), dated[0] ?? now());
  const daily: Daily = { from: startOfDay(last) - (DAYS - 1) * DAY_MS, counts: [] };
  const counts = await Promise.all(
    Array.from({ length: DAYS }, (_, day) => {
      const since = daily.from + day * DAY_MS;
      return archive.count(query, { since, until: since + DAY_MS });
    }),
  );
  return { name, title, match: topicWords(query), articles: await archive.count(query), perDay: { ...daily, counts } };
}

const DAYS = 28;
const DAY_MS = 86_400_000;

/** In UTC: a sparkline is too small for zones. */
function startOfDay(at: Instant): Instant {
  return Math.floor(at / DAY_MS) * DAY_MS;
}

function eventsOf({ timeline, sources }: Briefing): readonly TimelineEvent[] {
  return timeline.flatMap((event) => {
    const source = sources[event.source - 1];
    const { when } = timeOf(event);
    if (!source || when === undefined) return [];
    const place = { article: source.article, revision: source.revision, spans: event.parts };
    return [{ when, text: event.text, place, source: source.outlet ?? source.title ?? 'unnamed source' }];
  });
}
