import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FRENCH, FRENCH_KEPT_ASIDE } from './figures/french.ts';
import { GERMAN } from './figures/german.ts';
import { GERMAN_KEPT_ASIDE } from './figures/german-kept-aside.ts';
import { judge, share } from './figures/measure.ts';
import { judgeStories } from './figures/measure-stories.ts';
import { RUSSIAN, RUSSIAN_KEPT_ASIDE } from './figures/russian.ts';
import { SPANISH, SPANISH_KEPT_ASIDE } from './figures/spanish.ts';
import { COUNTED_STORIES } from './figures/stories.ts';
import { type Floor, faultsIn, missesOf } from './floors.ts';

const history = JSON.parse(readFileSync(new URL('figures/floors.json', import.meta.url), 'utf8')) as readonly Floor[];
const LANGUAGES = [
  ['German', 'de', GERMAN, GERMAN_KEPT_ASIDE],
  ['French', 'fr', FRENCH, FRENCH_KEPT_ASIDE],
  ['Spanish', 'es', SPANISH, SPANISH_KEPT_ASIDE],
  ['Russian', 'ru', RUSSIAN, RUSSIAN_KEPT_ASIDE],
] as const;
const judged = LANGUAGES.map(([name, language, open, aside]) => ({
  name,
  open: judge(open, language),
  aside: judge(aside, language),
}));

const stories = judgeStories(COUNTED_STORIES);

describe('the figures of the annotated sentences', () => {
  it.each(LANGUAGES)('are of at least enough sentences in %s, each once', (name, _language, open, aside) => {
    const texts = [...open, ...aside].map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThanOrEqual(name === 'German' ? 60 : 25);
    expect(aside.length).toBeGreaterThanOrEqual(texts.length / 3);
  });

  it('keep every measure over its floor', () => {
    const measured = {
      'stories, right': share(stories, ['right']),
      'stories, not wrong': share(stories, ['right', 'missed']),
      ...Object.fromEntries(
        judged.flatMap(({ name, open, aside }) => [
          [`${name}, right`, share(open, ['right'])],
          [`${name}, not wrong`, share(open, ['right', 'missed'])],
          [`${name}, right, kept aside`, share(aside, ['right'])],
          [`${name}, not wrong, kept aside`, share(aside, ['right', 'missed'])],
        ]),
      ),
    };
    const misses = missesOf(history, measured);
    const faults = [...judged.flatMap(({ open }) => open), ...stories]
      .filter(({ is }) => is !== 'right')
      .map(({ what }) => what);
    expect(misses, [...misses, ...faults].join('\n')).toEqual([]);
  });

  it('have floors that nobody lowered without a reason', () => {
    expect(faultsIn(history)).toEqual([]);
  });
});
