import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Analysable } from '../../src/briefings/analysis.ts';

/** One row of a set of articles that people summed up: `{text, title, highlights | summary}`, or several articles in `docs`. */
export interface Row {
  readonly id: string;
  readonly set?: string;
  readonly title?: string;
  readonly date?: string;
  readonly source?: string;
  readonly text: string;
  readonly docs?: readonly Omit<Row, 'docs' | 'id'>[];
  readonly highlights?: readonly string[];
  readonly summary?: string;
}

/** Articles and what somebody made of them. */
export interface Piece {
  readonly articles: readonly Analysable[];
  readonly summary: string;
}

/** The rows of a JSON Lines file, packed with gzip or not. */
export function readRows<T = Row>(path: string): readonly T[] {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

export function piecesOf({ docs, highlights, summary = '', ...article }: Row): Piece {
  return {
    articles: (docs ?? [article]).map(({ text, title }) => ({
      text,
      paragraphs: paragraphsOf(text),
      ...(title ? { title } : {}),
    })),
    summary: highlights?.length ? highlights.join(' ') : summary,
  };
}

/** Each line is a paragraph. */
export function paragraphsOf(text: string): Analysable['paragraphs'] {
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
}
