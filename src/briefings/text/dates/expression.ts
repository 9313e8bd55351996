import type { CalendarUnit } from './lexicon.ts';

/** What the words of a date say, before the publication date gives it a place in the calendar. */
export type Expression =
  | {
      readonly is: 'day';
      readonly year?: number;
      readonly month: number;
      readonly day: number;
      /** The weekday printed beside it: evidence for the year. */
      readonly weekday?: number;
      /** `Oct. 3 last year`: years from the publication's. */
      readonly yearShift?: number;
    }
  /** `side`: `last July`, `next July`; `yearShift`: `July last year`. */
  | {
      readonly is: 'month';
      readonly year?: number;
      readonly month: number;
      readonly side?: -1 | 1;
      readonly yearShift?: number;
    }
  | { readonly is: 'quarter'; readonly year?: number; readonly quarter: number }
  | { readonly is: 'season'; readonly year?: number; readonly season: number; readonly shift?: number }
  | { readonly is: 'year'; readonly year: number }
  /** A decade or a century from `year` on. */
  | { readonly is: 'decade'; readonly year: number; readonly years: number }
  /** `week`: how many weeks from the publication's own the text says; `side`: `last`, `this`, `next Friday`. */
  | { readonly is: 'weekday'; readonly weekday: number; readonly side?: -1 | 0 | 1; readonly week?: number }
  | { readonly is: 'weekend'; readonly side?: -1 | 0 | 1 }
  /**
   * The calendar unit that lies `by` units from the publication's; `toTheDay`: the same day in it; `ifAhead`: only where the verb looks
   * ahead is it a date.
   */
  | {
      readonly is: 'shift';
      readonly unit: CalendarUnit;
      readonly by: number;
      readonly toTheDay?: true;
      readonly ifAhead?: true;
    }
  | { readonly is: 'range'; readonly from: Expression; readonly to: Expression }
  /** `10/07/2020`: which number is the month must be learnt elsewhere. */
  | { readonly is: 'slashed'; readonly first: number; readonly second: number; readonly year: number };

/** A date that a rule found: it ends before the token `next`. */
export interface Match {
  readonly next: number;
  readonly expression: Expression;
  /** 0..1: how sure it is that this is a date at all. */
  readonly confidence: number;
}

export function match(next: number, expression: Expression, confidence: number): Match {
  return { next, expression, confidence };
}
