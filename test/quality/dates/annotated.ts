/** A sentence, perhaps with others before it, and when that happened which it is about: judged before the engine was asked. */
export interface DatedSentence {
  readonly of: string;
  /** The sentence that is asked about stands between `[[` and `]]` where there are several. */
  readonly text: string;
  /**
   * Answers that are right: `none`, `2024-06-11`, `2024-06`, `2024`, `2024-06-03/2024-06-09` for any time in there. `>` before one: it
   * was still to come.
   */
  readonly is: readonly string[];
  /** When it was published: `PUBLISHED` where nothing is said, `undefined` for a report without a date. */
  readonly on?: string | undefined;
}

/** A Thursday. */
export const PUBLISHED = '2024-06-13T09:00:00Z';
