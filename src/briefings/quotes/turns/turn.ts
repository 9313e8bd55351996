import type { Span } from '../../article.ts';

/** What whoever a label names does in a conversation: the label of an interview may say no more than that. */
export type Part = 'asks' | 'answers' | 'named';

/** What one speaker of a printed conversation says in one go, without quotation marks. */
export interface Turn {
  /** What names the speaker before the turn. Absent where only its type sets a question apart. */
  readonly label?: Span;
  /** The same for all turns of one speaker. */
  readonly key: string;
  readonly part: Part;
  /** Without white space and marks of emphasis at its ends. */
  readonly said: Span;
  readonly paragraph: number;
}
