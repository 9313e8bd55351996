import type { TopicNot, TopicQuery } from '../../briefings/topic.ts';
import { segment } from './segment.ts';

/**
 * A topic as an expression for FTS5's MATCH.
 *
 * Promise: nothing that a person types is syntax. Each term becomes one quoted phrase of its letters and digits, as the index's tokeniser
 * splits them: `nagorno-karabakh` asks for the two words side by side. Those of `loosened` (words as `lookedUp` gives them) may stand
 * anywhere in an article.
 */
export function matchOf(query: TopicQuery, loosened: ReadonlySet<string> = NONE): string {
  const matched = (part: TopicQuery) => matchOf(part, loosened);
  switch (query.kind) {
    case 'word':
    case 'phrase':
      return termOf(wordsOf(query.text), loosened);
    case 'or':
      return joined(query.parts.map(matched), 'OR');
    case 'and': {
      const excluded = query.parts.filter(isNot).map((not) => matched(not.part));
      const wanted = joined(query.parts.filter(isWanted).map(matched), 'AND');
      return excluded.length === 0 ? wanted : `(${wanted} NOT ${joined(excluded, 'OR')})`;
    }
  }
}

const NONE: ReadonlySet<string> = new Set();

function termOf(words: readonly string[], loosened: ReadonlySet<string>): string {
  const each = words.map((word) => `"${word}"`);
  return loosened.size > 0 && loosened.has(each.join(' ')) ? joined([...new Set(each)], 'AND') : `"${words.join(' ')}"`;
}

/** The words of each phrase of `matchOf`, excluded ones too, each as an expression of its own: what FTS5 looks up. */
export function lookedUp(query: TopicQuery | TopicNot): readonly (readonly string[])[] {
  if (query.kind === 'word' || query.kind === 'phrase') return [wordsOf(query.text).map((word) => `"${word}"`)];
  return query.kind === 'not' ? lookedUp(query.part) : query.parts.flatMap(lookedUp);
}

/** Letters, digits and their marks, and private-use characters: what the `unicode61` tokeniser keeps. */
const WORDS = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;

function wordsOf(text: string): readonly string[] {
  return segment(text).match(WORDS) ?? [];
}

function joined(parts: readonly string[], operator: 'AND' | 'OR'): string {
  return parts.length === 1 ? parts[0]! : `(${parts.join(` ${operator} `)})`;
}

function isNot(part: TopicQuery | TopicNot): part is TopicNot {
  return part.kind === 'not';
}

function isWanted(part: TopicQuery | TopicNot): part is TopicQuery {
  return part.kind !== 'not';
}
