import { expect, it } from 'vitest';
import { nearestTopics } from '../../../src/bot/chat/nearest.ts';
import { readConfig } from '../../../src/bot/config.ts';

function topicsOf(names: string, titles: Readonly<Record<string, string>> = {}) {
  const read = readConfig({ TOPICS: names, ...titles });
  if (!read.ok) throw new Error('the settings of the test cannot be used');
  return read.config.topics;
}

const TOPICS = topicsOf('energy,karabakh,elections,harbour,transport,weather', {
  TOPIC_HARBOUR_TITLE: 'Port of Velmark',
});

it.each([
  ['karabahk', 'karabakh'],
  ['Ельection elction', 'elections'],
  ['velmark', 'harbour'],
  ['KÁRABÁKH', 'karabakh'],
])('the nearest topic to %s is %s', (words, expected) => {
  expect(nearestTopics(words, TOPICS)[0]).toBe(expected);
});

it('does not offer the topic that was asked for by its name', () => {
  expect(nearestTopics(' Energy ', TOPICS)).toEqual(['weather', 'karabakh', 'elections', 'harbour', 'transport']);
});

it('offers at most five, in the admin’s order where none is like what was asked', () => {
  expect(nearestTopics('qqq', TOPICS)).toEqual(['energy', 'karabakh', 'elections', 'harbour', 'transport']);
  expect(nearestTopics('', TOPICS)).toHaveLength(5);
  expect(nearestTopics('x'.repeat(1_000_000), TOPICS)).toHaveLength(5);
});
