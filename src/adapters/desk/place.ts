import type { PlaceWish } from './port.ts';

/** The path of the page that shows a place: `/source/ARTICLE?rev=1&start=10&end=25#cited`. Several spans repeat `start` and `end`. */
export function pathOf({ article, revision, spans }: PlaceWish): string {
  const query = new URLSearchParams(revision === undefined ? {} : { rev: String(revision) });
  for (const { start, end } of spans) {
    query.append('start', String(start));
    query.append('end', String(end));
  }
  const asked = query.size === 0 ? '' : `?${query}`;
  return `/source/${encodeURIComponent(article)}${asked}${spans.length > 0 ? '#cited' : ''}`;
}

/** The place that a query asks for. What is no number is left out: the page then marks nothing. */
export function placeIn(article: string, query: URLSearchParams): PlaceWish {
  const revision = numberIn(query.get('rev'));
  const [starts, ends] = [query.getAll('start').map(numberIn), query.getAll('end').map(numberIn)];
  const spans = starts.slice(0, MOST_SPANS).flatMap((start, index) => {
    const end = ends[index];
    return start !== undefined && end !== undefined && start < end ? [{ start, end }] : [];
  });
  return { article, ...(revision === undefined ? {} : { revision }), spans };
}

/** A sentence with a trim has two or three parts. */
export const MOST_SPANS = 16;

function numberIn(written: string | null | undefined): number | undefined {
  return written && /^\d{1,9}$/.test(written) ? Number(written) : undefined;
}
