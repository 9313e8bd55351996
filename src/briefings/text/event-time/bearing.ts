/** What a time is to the sentence that it stands in. */
export interface Bearing {
  /**
   * `event`: when that happened which the sentence is about. `meanwhile`: when something happened that goes with it. `told`: when
   * somebody said so. `since`: from when on it has been so. `aside`: when something else was, or nothing at all. `named`: what a thing is
   * called or told from others by (`the 2015 deal`).
   */
  readonly is: 'event' | 'meanwhile' | 'told' | 'since' | 'aside' | 'named';
  /** What happens at that time is still to come where it stands: `will open`, `was due to open`. */
  readonly isAhead: boolean;
}

export const NAMED: Bearing = { is: 'named', isAhead: false };
export const ASIDE: Bearing = { is: 'aside', isAhead: false };
