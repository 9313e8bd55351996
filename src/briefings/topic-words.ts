import type { TopicNot, TopicQuery } from './topic.ts';

/** A topic as it may be typed: `karabakh | "stepanakert" | (armenia azerbaijan -football)`. Read again, it gives the same query. */
export function topicWords(query: TopicQuery): string {
  return written(query).replace(/^\((.*)\)$/s, query.kind === 'and' || query.kind === 'or' ? '$1' : '$&');
}

function written(query: TopicQuery | TopicNot): string {
  switch (query.kind) {
    case 'word':
      return query.text;
    case 'phrase':
      return `"${query.text}"`;
    case 'not':
      return `-${written(query.part)}`;
    case 'and':
      return `(${query.parts.map(written).join(' ')})`;
    case 'or':
      return `(${query.parts.map(written).join(' | ')})`;
  }
}
