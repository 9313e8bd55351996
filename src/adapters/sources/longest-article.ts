/**
 * The most characters that an article from outside may have: a long novel. Cleaning and analysing take half a second for so many, one of the
 * worst kind (lines of two letters), and whoever asks the desk for something meanwhile waits.
 */
export const LONGEST_ARTICLE = 1_000_000;

/** Goes on from what was read. */
export const TOO_LONG = `holds more than ${LONGEST_ARTICLE / 1_000_000} million characters, which is no article`;
