import { expect, it } from 'vitest';
import { parseTopic } from '../../src/briefings/topic.ts';
import { topicWords } from '../../src/briefings/topic-words.ts';

it.each([
  ['karabakh', 'karabakh'],
  ['karabakh OR artsakh', 'karabakh | artsakh'],
  [
    'karabakh | “the capital” | (armenia azerbaijan -football)',
    'karabakh | "the capital" | (armenia azerbaijan -football)',
  ],
  ['gas (price | tariff) -"spot market"', 'gas (price | tariff) -"spot market"'],
  ['(a b) | (c d)', '(a b) | (c d)'],
  ['(a | b) (c | d)', '(a | b) (c | d)'],
  ['(a | b) -(c d)', '(a | b) -(c d)'],
])('%s is written as %s, and read as the same topic', (typed, words) => {
  const read = parseTopic(typed);
  expect(read.ok && topicWords(read.query)).toBe(words);
  expect(parseTopic(words)).toEqual(read);
});
