/** What is measured of each content word, in the order of the columns. Shares of the readings, so that two sources and twenty compare. */
export const WORD_FEATURES = [
  'constant',
  'title', // share of the headlines that have it
  'anyTitle',
  'first', // share of the first sentences that have it
  'second',
  'third',
  'early', // fourth to seventh sentence
  'often', // log of how often in a reading
  'readings', // share of the other readings that have it
  'number',
  'capital',
  'position', // log of its first sentence's place
  'trust', // share of the ranks' weight that its sentences have
  'logTrust',
  'length', // log of the sentences in a reading
] as const;
