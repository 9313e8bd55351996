import type { WORD_FEATURES } from './word-features.ts';

type Weights = Readonly<Record<(typeof WORD_FEATURES)[number], number>>;

/** What each measure of a word counts, in one article. Learned by `test/bench/train-words.ts`; do not edit by hand. */
export const OF_ONE: Weights = {
  constant: -0.9,
  title: 0.712,
  anyTitle: 0.712,
  first: -0.243,
  second: 0.1,
  third: 0.11,
  early: 0.168,
  often: 1.033,
  readings: 0,
  number: 0.44,
  capital: 0.197,
  position: -0.314,
  trust: -0.193,
  logTrust: 0.592,
  length: -0.153,
};

/** The same in several articles. */
export const OF_SEVERAL: Weights = {
  constant: -1.468,
  title: 1.317,
  anyTitle: 0.437,
  first: 0.311,
  second: 0.486,
  third: 0.457,
  early: 0.295,
  often: 0.862,
  readings: 0.661,
  number: 0.231,
  capital: 0.079,
  position: -0.199,
  trust: 0.622,
  logTrust: 0.25,
  length: -0.411,
};
