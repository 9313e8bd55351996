import { describe, expect, it } from 'vitest';
import { sift } from '../../../src/briefings/polling/items.ts';

/** `a1` is the item "a" in its first edition. */
const items = (words: string) =>
  words === '' ? [] : words.split(' ').map((word) => ({ key: word[0]!, print: word.slice(1) }));
const keys = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key).join(' ');

describe('sift', () => {
  it.each<[string, string, string, string]>([
    ['all of a feed that is read for the first time', '', 'a1 b1', 'a b'],
    ['nothing where nothing is new', 'a1 b1', 'a1 b1', ''],
    ['what came before the known ones', 'b1 c1', 'a1 b1', 'a'],
    ['what was edited', 'a1 b1', 'a1 b2', 'b'],
    ['what comes back', 'b1', 'a1 b1', 'a'],
  ])('finds %s', (_what, before, now, fresh) => {
    expect(keys(sift(items(before), items(now), true).fresh.map(({ item }) => item))).toBe(fresh);
  });

  it('gives what was known of an edited item', () => {
    const before = [{ key: 'a', print: '1', article: 'x' }];
    expect(sift(before, items('a2'), true).fresh[0]).toEqual({ item: { key: 'a', print: '2' }, before: before[0] });
    expect(sift([], items('a2'), true).fresh[0]).toEqual({ item: { key: 'a', print: '2' } });
  });

  it.each<[string, string, string, boolean, string]>([
    ['nothing that fell off the end', 'a1 b1 c1', 'x1 a1 b1', true, ''],
    ['what went from the middle', 'a1 b1 c1', 'a1 c1', true, 'b'],
    ['the newest', 'a1 b1 c1', 'b1 c1', true, 'a'],
    ['not the oldest of a feed that begins with it', 'a1 b1 c1', 'b1 c1 d1', false, ''],
    ['what went from the middle of such a feed', 'a1 b1 c1 d1', 'b1 d1 e1', false, 'c'],
    ['nothing of a feed that holds nothing any more', 'a1 b1', '', true, ''],
    ['nothing of a feed that holds only new items', 'a1 b1', 'c1 d1', true, ''],
  ])('takes for dropped: %s', (_what, before, now, isNewestFirst, dropped) => {
    expect(keys(sift(items(before), items(now), isNewestFirst).dropped)).toBe(dropped);
  });
});
