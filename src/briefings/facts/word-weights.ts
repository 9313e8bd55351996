import type { WORD_FEATURES } from './word-features.ts';

type Weights = Readonly<Record<(typeof WORD_FEATURES)[number], number>>;

/** What each measure of a word counts, in one article. Learned by `test/bench/train-words.ts`; do not edit by hand. */
export const OF_ONE: Weights = {
  constant: -0.75,
  title: 0.615,
  anyTitle: 0.615,
  first: -0.288,
  second: 0.056,
  third: 0.11,
  early: 0.166,
  often: 1.076,
  readings: 0,
  number: 0.462,
  capital: 0.222,
  position: -0.264,
  trust: -0.446,
  logTrust: 0.721,
  length: -0.085,
};

/** The same in several articles. */
export const OF_SEVERAL: Weights = {
  constant: -1.464,
  title: 1.317,
  anyTitle: 0.438,
  first: 0.318,
  second: 0.491,
  third: 0.462,
  early: 0.297,
  often: 0.86,
  readings: 0.663,
  number: 0.232,
  capital: 0.079,
  position: -0.198,
  trust: 0.606,
  logTrust: 0.252,
  length: -0.411,
};
