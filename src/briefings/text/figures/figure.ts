import type { Span } from '../../article.ts';

/** A quantity that the text states. */
export interface Figure extends Span {
  /** As printed, with the unit where there is one: `244`, `$1.2 billion`, `12.5 percent`, `twelve`. */
  readonly text: string;
  readonly value: number;
  /** `USD`, `%`, `km`, `magnitude`; absent for a plain count. */
  readonly unit?: string;
  /**
   * What is counted, lower case and singular: `soldier`. What happened to people is one word, whatever the text says: `dead`, `wounded`,
   * `arrested`, `missing`, `displaced`, with the people before it where they are not just people: `soldier dead`. In other languages than
   * English a noun without the endings of its cases: `zug` for `Zügen`; what happened, times, men, women and children are named as in English.
   */
  readonly counts?: string;
  /** `more than`, `about`, `at least`: the figure is a bound or an estimate. */
  readonly approximate?: boolean;
}
