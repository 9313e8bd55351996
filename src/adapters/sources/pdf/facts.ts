import type { ArticleFacts } from '../../../briefings/article.ts';
import type { Paragraph } from './paragraphs.ts';

/** What a file says of itself. */
export interface FileInfo {
  readonly title?: string;
  readonly author?: string;
}

/** The title and author of a document, by what its first page shows and by what the file says, where that is likely to be meant for readers. */
export function factsOf(paragraphs: readonly Paragraph[], info: FileInfo): ArticleFacts {
  const title = headlineOf(paragraphs) ?? meantForReaders(info.title);
  const author = info.author?.trim();
  const isNamed = author !== undefined && NAME.test(author) && paragraphs.some(({ text }) => text.includes(author));
  return { ...(title === undefined ? {} : { title }), ...(isNamed ? { author } : {}) };
}

/** The first of the largest lines of the first page. One or two words are an outlet's name where other lines are a headline's size. */
function headlineOf(paragraphs: readonly Paragraph[]): string | undefined {
  const large = paragraphs
    .filter(({ kind, page, text }) => kind === 'large' && page === 0 && text.length <= LONGEST)
    .toSorted((a, b) => b.size - a.size);
  const body = paragraphs.find(({ kind }) => kind === 'body')?.size ?? 0;
  const headline = large.find(({ text, size }) => text.split(' ').length >= FEWEST_WORDS && size >= body * HEADLINE);
  return (headline ?? large[0])?.text.replaceAll('-\n', '-');
}

/** In sizes of the text; section headings and names of writers are smaller. */
const HEADLINE = 1.3;

/** In code units. */
const LONGEST = 300;
const FEWEST_WORDS = 3;

/** Not what a program fills in for want of a title. */
function meantForReaders(title: string | undefined): string | undefined {
  const text = title?.replace(/\s+/g, ' ').trim() ?? '';
  const isFilledIn =
    /^(?:microsoft (?:word|powerpoint)|untitled|document ?\d*$|print|slide \d)|\.[a-z]{2,5}$|[\\/_]|^https?:/i.test(
      text,
    );
  return text.split(' ').length < FEWEST_WORDS || isFilledIn || text.length > LONGEST ? undefined : text;
}

/** "Ada Bell", "J. R. Lind"; not "admin" or "ACME GmbH, Abt. 3". */
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){1,3}$/u;
