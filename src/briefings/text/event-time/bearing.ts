/** What a time is to the sentence that it stands in. */
export interface Bearing {
  /**
   * `event`: when that happened which the sentence is about. `meanwhile`: when something happened that goes with it. `told`: when
   * somebody said so. `since`: from when on it has been so. `aside`: when something else was, or nothing at all.
   */
  readonly is: 'event' | 'meanwhile' | 'told' | 'since' | 'aside';
  /** What happens at that time is still to come where it stands: `will open`, `was due to open`. */
  readonly isAhead: boolean;
}

export const ASIDE: Bearing = { is: 'aside', isAhead: false };
