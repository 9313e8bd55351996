import type { Article } from '../../../src/briefings/article.ts';

/** A report as an outlet might print it, written for this gate. Paragraphs are parted by blank lines. */
export interface Report extends Pick<Article, 'title' | 'source'> {
  /** `2031-05-06T09:00Z`; absent for an undated one. */
  readonly on?: string;
  readonly text: string;
}

/** One or more reports of one story, with what somebody who knows the story would say of them. */
export interface Story {
  readonly id: string;
  readonly reports: readonly Report[];
  /** What a briefing must tell, each as words of which any will do. */
  readonly key: readonly (readonly string[])[];
  /** Words that no fact should have: colour, asides, what is said elsewhere. */
  readonly dull: readonly string[];
  /** Words of what led here. */
  readonly background?: readonly string[];
  /** Times that the reports state, with the day, month or year that each means; `undefined` for what cannot be placed. */
  readonly dates: readonly (readonly [text: string, from: string | undefined])[];
  /** Quantities: the number, and its unit or what it counts. */
  readonly figures: readonly (readonly [value: number, of: string])[];
}
