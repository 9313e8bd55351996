import type { Counted } from './counts.ts';
import type { Figure } from './figure.ts';

/** What is read where a number starts. */
export interface FigureReading {
  readonly figure: Figure;
  /** A large amount is a figure though nothing says what it counts. */
  readonly isLarge: boolean;
  readonly counted?: Counted;
  /** The token behind the number and its unit. */
  readonly next: number;
}
