import type { Span } from '../article.ts';

/** A time that the text speaks of. */
export interface DateMention extends Span {
  /** As printed: `Sept. 27`, `Wednesday`, `a 1994 ceasefire` gives `1994`. */
  readonly text: string;
  /** First and last day, `YYYY-MM-DD`, or less where less is known (`1994`, `2020-07`). Absent without a publication date, unless the text states the year. */
  readonly from?: string;
  readonly to?: string;
  readonly grain: 'day' | 'week' | 'month' | 'season' | 'quarter' | 'year' | 'decade' | 'time';
  /** 0..1 */
  readonly confidence: number;
}
