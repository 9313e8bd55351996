/**
 * The most characters that an article from outside may have: a long novel. Cleaning and analysing take half a second for so many, and whoever
 * asks the desk for something meanwhile waits.
 */
export const LONGEST_ARTICLE = 1_000_000;
