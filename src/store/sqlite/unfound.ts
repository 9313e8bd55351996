import { slipsOf } from '../../briefings/search/slips.ts';
import { stemmersFor } from '../../briefings/search/stems.ts';
import type { TopicPhrase, TopicQuery, TopicWord } from '../../briefings/topic.ts';
import type { Unfound } from '../archive.ts';
import { count, type Finder } from './find.ts';
import { matchOf } from './match.ts';

/** As `Archive.unfound` promises it. */
export function unfound(finder: Finder, query: TopicQuery): Unfound {
  const words = [...new Set(wordsOf(query))].slice(0, MOST_LOOKED_UP);
  const missing = words.filter((word) => countOf(finder, { kind: 'word', text: word }, 1n) === 0);
  const right = new Map(
    missing.slice(0, MOST_PUT_RIGHT).flatMap((word) => {
      const found = nearestOf(finder, word);
      return found === undefined ? [] : [[word, found] as const];
    }),
  );
  const meant = right.size === 0 ? undefined : putRight(query, right);
  return { missing, ...(meant === undefined || count(finder, meant, {}) === 0 ? {} : { meant }) };
}

/** Hardly anybody types more; 90 hyphened words took 400 ms. */
const MOST_LOOKED_UP = 12;

/** Each takes some 10 ms of 200,000 articles, and as much for each language of them that is not English. */
const MOST_PUT_RIGHT = 2;

/** In how many articles a word stands is told up to here: of two words that are in so many, neither is likelier. */
const MANY = 1_000n;

/** The word one slip away that stands in the most articles. */
function nearestOf(finder: Finder, typed: string): string | undefined {
  const spoken = finder.spoken();
  const stemmers = stemmersFor(typed).filter((stemmer) => spoken.has(stemmer));
  for (const round of slipsOf(typed)) {
    const counts = round.map((word) => {
      const forms = new Set([word, ...stemmers.map((stemmer) => stemmer.markedStem(word))]);
      return finder.countUpTo.get(anyOf([...forms]), MANY)!.count;
    });
    const best = counts.indexOf(Math.max(...counts));
    if (best >= 0 && counts[best]! > 0) return round[best];
  }
  return undefined;
}

function anyOf(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(' OR ');
}

function countOf(finder: Finder, word: TopicWord, most: bigint): number {
  return finder.countUpTo.get(matchOf(word, finder.spoken()), most)!.count;
}

/** What is asked for, word by word; what is left out is nothing that could be missing. */
function wordsOf(query: TopicQuery): readonly string[] {
  if (query.kind === 'word') return [query.text];
  if (query.kind === 'phrase') return query.text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return query.parts.flatMap((part) => (part.kind === 'not' ? [] : wordsOf(part)));
}

function putRight(query: TopicQuery, right: ReadonlyMap<string, string>): TopicQuery {
  if (query.kind === 'word' || query.kind === 'phrase') return withWords(query, right);
  if (query.kind === 'or') return { kind: 'or', parts: query.parts.map((part) => putRight(part, right)) };
  return { kind: 'and', parts: query.parts.map((part) => (part.kind === 'not' ? part : putRight(part, right))) };
}

function withWords<Term extends TopicWord | TopicPhrase>(term: Term, right: ReadonlyMap<string, string>): Term {
  const text = term.text
    .split(/\s+/u)
    .map((word) => right.get(word) ?? word)
    .join(' ');
  return { ...term, text };
}
