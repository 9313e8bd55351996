import type { TopicNot, TopicQuery } from '../../briefings/topic.ts';
import { topicWords } from '../../briefings/topic-words.ts';
import type { Unfound } from '../../store/archive.ts';

/** What may help somebody whose topic finds nothing: one sentence a line, the likeliest first. `isEmpty`: no article is stored at all. */
export function hintsOn(query: TopicQuery, { missing, meant }: Unfound, isEmpty: boolean): readonly string[] {
  if (isEmpty)
    return ['No article is stored yet: they come in from feeds (FEEDS, TOPIC_X_FEEDS), from the INBOX, and by "add".'];
  const words = missing.map((word) => `“${word}”`).join(', ');
  const isOneWord = query.kind === 'word';
  return [
    ...(meant === undefined ? [] : [`Did you mean: ${topicWords(meant)}`]),
    ...(missing.length === 0 || isOneWord ? [] : [`No article has ${words}.`]),
    ...(missing.length === 0 ? togetherness(query) : []),
  ];
}

/** Why articles that have each word are none that are wanted. */
function togetherness(query: TopicQuery): readonly string[] {
  const has = (kind: (TopicQuery | TopicNot)['kind']) => hasKind(query, kind);
  return [
    ...(has('phrase') ? ['All its words are there, but not side by side: try them without the quotation marks.'] : []),
    ...(has('and') && !has('phrase')
      ? [
          'Each word stands in some article, and no article has them all: leave one out, or write | between them to find either.',
        ]
      : []),
    ...(has('not') ? ['What is left out with “-” or NOT may be too much.'] : []),
  ];
}

function hasKind(query: TopicQuery | TopicNot, kind: (TopicQuery | TopicNot)['kind']): boolean {
  if (query.kind === kind) return true;
  if (query.kind === 'not') return false;
  return (query.kind === 'and' || query.kind === 'or') && query.parts.some((part) => hasKind(part, kind));
}
