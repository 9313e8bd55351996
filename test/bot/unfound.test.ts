import { expect, it } from 'vitest';
import { hintsOn } from '../../src/bot/library/unfound.ts';
import { parseTopic } from '../../src/briefings/topic.ts';
import type { Unfound } from '../../src/store/archive.ts';

function hints(typed: string, { meant, ...unfound }: { missing?: string[]; meant?: string } = {}, isEmpty = false) {
  const topic = parseTopic(typed);
  const right = meant === undefined ? undefined : parseTopic(meant);
  if (!topic.ok || right?.ok === false) throw new Error(typed);
  const known: Unfound = { missing: [], ...unfound, ...(right === undefined ? {} : { meant: right.query }) };
  return hintsOn(topic.query, known, isEmpty).join('\n');
}

it.each<[string, string, RegExp]>([
  ['nothing is stored', hints('karabakh', { missing: ['karabakh'] }, true), /^No article is stored yet: .*FEEDS/],
  ['a word is misspelled', hints('karabkah', { missing: ['karabkah'], meant: 'karabakh' }), /^Did you mean: karabakh$/],
  [
    'one of two is',
    hints('karabkah talks', { missing: ['karabkah'], meant: 'karabakh talks' }),
    /^Did you mean: karabakh talks\nNo article has “karabkah”\.$/,
  ],
  ['a word is unknown', hints('xylophone', { missing: ['xylophone'] }), /^$/],
  ['words do not stand together', hints('harbour chess'), /no article has them all: .*\|/],
  ['words do not stand side by side', hints('"harbour chess"'), /without the quotation marks/],
  ['all of it is left out', hints('harbour -pier'), /left out with “-” or NOT/],
])('says what may help where %s', (_when, said, expected) => {
  expect(said).toMatch(expected);
});
