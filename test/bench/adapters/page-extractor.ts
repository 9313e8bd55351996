/** What a benchmark of page extraction asks for: the article that the product would store of a page. */
import { readPage } from '../../../src/adapters/sources/page.ts';
import { takeIn } from '../../../src/briefings/intake.ts';

export interface Extracted {
  readonly text?: string;
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  /** ISO 8601: the publication, else the last change that the page states. */
  readonly date?: string;
}

export function extract(html: string, url: string): Extracted {
  const draft = readPage(html, url);
  if (!draft) return {};
  const { article } = takeIn(draft);
  const { title, author, published = article.updated } = article;
  return {
    text: article.clean.text,
    title,
    author,
    ...(published === undefined ? {} : { date: new Date(published).toISOString() }),
  };
}
