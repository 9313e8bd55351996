import type { Span } from '../article.ts';

/** A quantity that the text states. */
export interface Figure extends Span {
  /** As printed: `244`, `$1.2 billion`, `twelve`. */
  readonly text: string;
  readonly value: number;
  /** `USD`, `%`, `km`; absent for a plain count. */
  readonly unit?: string;
  /** What is counted, lower case and singular where it can be told: `people dead`, `soldier`. */
  readonly counts?: string;
  /** `more than`, `about`, `at least`: the figure is a bound or an estimate. */
  readonly approximate?: boolean;
}
