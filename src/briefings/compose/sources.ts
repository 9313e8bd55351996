import type { Source } from '../briefing.ts';
import type { Report } from './material.ts';

/** The sources of a briefing, numbered 1, 2, 3... in the order in which they are first used. */
export class SourceList {
  readonly #numbers = new Map<Report, number>();

  /** The number of a report; a new one where it was not used before. */
  numberOf(report: Report): number {
    const number = this.#numbers.get(report) ?? this.#numbers.size + 1;
    this.#numbers.set(report, number);
    return number;
  }

  has(report: Report): boolean {
    return this.#numbers.has(report);
  }

  list(): readonly Source[] {
    return [...this.#numbers].map(([report, number]) => sourceOf(report, number));
  }
}

function sourceOf({ article, copies }: Report, number: number): Source {
  const corrections = article.clean.notes.filter(({ kind }) => kind === 'correction').map(({ text }) => text);
  const title = article.title ?? article.clean.title;
  return {
    number,
    article: article.id,
    revision: article.revision,
    ...(title === undefined ? {} : { title }),
    ...(article.source === undefined ? {} : { outlet: article.source }),
    ...(article.url === undefined ? {} : { url: article.url }),
    ...(article.published === undefined ? {} : { published: article.published }),
    carriedBy: copies.map(({ id, source, url }) => ({
      article: id,
      ...(source === undefined ? {} : { outlet: source }),
      ...(url === undefined ? {} : { url }),
    })),
    ...(corrections.length === 0 ? {} : { correction: corrections.join(' ') }),
    ...(article.extent === 'teaser' ? { isTeaser: true } : {}),
    ...(article.toldBy === undefined ? {} : { toldBy: article.toldBy }),
  };
}
