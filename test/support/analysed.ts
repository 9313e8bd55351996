import { analyse } from '../../src/briefings/analyse.ts';
import type { Article } from '../../src/briefings/article.ts';
import type { Analysed } from '../../src/briefings/compose/material.ts';
import { poolSentences, type Reading } from '../../src/briefings/facts/pool.ts';
import { type ArticleParts, anArticle } from './articles.ts';

/** A stored article with the analysis that the engine makes of it. */
export function anAnalysed(
  parts: ArticleParts & Partial<Pick<Article, 'id' | 'revision' | 'stored' | 'withdrawn'>> = {},
): Analysed {
  const article = anArticle(parts);
  const { clean, title, published } = article;
  const known = { ...(title === undefined ? {} : { title }), ...(published === undefined ? {} : { published }) };
  return { article, analysis: analyse({ text: clean.text, paragraphs: clean.paragraphs, language: 'en', ...known }) };
}

/** The pool of some texts, each its own origin. */
export function aPool(...texts: readonly string[]) {
  const readings: readonly Reading[] = texts.map((text, origin) => {
    const { article, analysis } = anAnalysed({ text });
    return { text: article.clean.text, origin, analysis };
  });
  return poolSentences(readings);
}
