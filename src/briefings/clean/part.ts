import type { Joined } from './join.ts';

/** A block as it stands in the text, on one line. */
export interface Part extends Joined {
  /** Empty lines before it. */
  readonly gap: number;
  readonly isHeading: boolean;
  /** Code is never judged by its words. */
  readonly isCode: boolean;
  /** It consists of one link's words. */
  readonly isLink: boolean;
}
