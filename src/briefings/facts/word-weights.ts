import type { WORD_FEATURES } from './word-features.ts';

type Weights = Readonly<Record<(typeof WORD_FEATURES)[number], number>>;

/** What each measure of a word counts, in one article. Learned by `test/bench/train-words.ts`; do not edit by hand. */
export const OF_ONE: Weights = {
  constant: -0.933,
  title: 0.614,
  anyTitle: 0.614,
  first: -0.26,
  second: 0.061,
  third: 0.115,
  early: 0.15,
  often: 1.244,
  readings: 0,
  number: 0.462,
  capital: 0.217,
  position: -0.241,
  trust: -0.167,
  logTrust: 0.56,
  length: -0.225,
};

/** The same in several articles. */
export const OF_SEVERAL: Weights = {
  constant: -1.5,
  title: 1.318,
  anyTitle: 0.435,
  first: 0.264,
  second: 0.46,
  third: 0.444,
  early: 0.284,
  often: 0.91,
  readings: 0.68,
  number: 0.233,
  capital: 0.078,
  position: -0.206,
  trust: 0.65,
  logTrust: 0.213,
  length: -0.438,
};
