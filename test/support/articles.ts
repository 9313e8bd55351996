import type { Analysis } from '../../src/briefings/analysis.ts';
import type { Article, CleanText, Span } from '../../src/briefings/article.ts';
import type { Entry } from '../../src/store/archive.ts';

type NewArticle = Entry['article'];

/** What a test may say of an article: `text` stands for raw and clean text at once, paragraphs parted by blank lines. */
export type ArticleParts = Partial<NewArticle> & { readonly text?: string };

/** A valid new article. What is not given is plausible, and the same each time. */
export function aNewArticle({ text, ...parts }: ArticleParts = {}): NewArticle {
  const raw = parts.raw ?? text ?? TEXT;
  return { raw, clean: cleanOf(raw), ...parts };
}

/** A valid stored article. */
export function anArticle(
  parts: ArticleParts & Partial<Pick<Article, 'id' | 'revision' | 'stored' | 'withdrawn'>> = {},
): Article {
  return { id: 'a1', revision: 1, stored: Date.UTC(2031, 4, 6, 12), ...aNewArticle(parts) };
}

/** A valid analysis that found nothing. */
export function anAnalysis(parts: Partial<Analysis> = {}): Analysis {
  return { engine: 1, sentences: [], quotes: [], dates: [], figures: [], scores: [], signature: [], ...parts };
}

/** An article with its analysis, to be stored. */
export function anEntry(parts: ArticleParts = {}, analysis: Partial<Analysis> = {}): Entry {
  return { article: aNewArticle(parts), analysis: anAnalysis(analysis) };
}

const TEXT = 'The harbour council met on Tuesday.\n\nIt put off the vote on the new pier.';

function cleanOf(text: string): CleanText {
  return {
    text,
    paragraphs: paragraphsOf(text),
    map: text === '' ? [] : [0, 0, text.length],
    removed: [],
    links: [],
    byline: [],
    notes: [],
  };
}

function paragraphsOf(text: string): readonly Span[] {
  let end = -2;
  return text.split('\n\n').flatMap((paragraph) => {
    const start = end + 2;
    end = start + paragraph.length;
    return paragraph === '' ? [] : [{ start, end }];
  });
}
