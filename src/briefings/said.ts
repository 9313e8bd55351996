import type { Quote } from './briefing.ts';
import type { Analysed } from './compose/material.ts';

/** Something that a person said, with the article that prints it. */
export interface Saying {
  readonly quote: Quote;
  readonly article: Named;
}

/** What an article is named by. */
type Named = Pick<Analysed['article'], 'id' | 'revision' | 'source' | 'title' | 'url' | 'published' | 'toldBy'>;

/**
 * Everything that a person said in the given articles, in their order, the quotes of one article in reading order.
 *
 * `speaker` is compared by whole words, without regard to case and accents: `petrosyan` is Anna Petrosyan, `ann` is nobody. The same words
 * in two articles are given once. Quotes without a certain speaker belong to nobody.
 */
export function sayingsOf(speaker: string, stored: readonly Analysed[]): readonly Saying[] {
  const wanted = wordsOf(speaker);
  if (wanted.length === 0) return [];
  const seen = new Set<string>();
  const sayings: Saying[] = [];
  for (const { article, analysis } of stored) {
    for (const quote of analysis.quotes) {
      if (!quote.speaker || !isNamed(wanted, wordsOf(quote.speaker.name))) continue;
      const key = wordsOf(quote.text).join(' ');
      if (seen.has(key)) continue;
      seen.add(key);
      sayings.push({ quote, article: namesOf(article) });
    }
  }
  return sayings;
}

function namesOf({ id, revision, source, title, url, published, toldBy }: Named): Named {
  return {
    id,
    revision,
    ...(source === undefined ? {} : { source }),
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
    ...(toldBy === undefined ? {} : { toldBy }),
  };
}

function isNamed(wanted: readonly string[], name: readonly string[]): boolean {
  return wanted.every((word) => name.includes(word));
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
