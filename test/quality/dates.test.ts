import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KEPT_ASIDE } from './dates/kept-aside.ts';
import { LANGUAGES } from './dates/languages.ts';
import { LANGUAGES_KEPT_ASIDE } from './dates/languages-kept-aside.ts';
import { judge, share } from './dates/measure.ts';
import { MORE_LANGUAGES } from './dates/more-languages.ts';
import { MORE_SENTENCES } from './dates/more-sentences.ts';
import { MORE_STORIES } from './dates/more-stories.ts';
import { REPORTS } from './dates/reports.ts';
import { REPORTS_KEPT_ASIDE } from './dates/reports-kept-aside.ts';
import { SENTENCES } from './dates/sentences.ts';
import { STORIES } from './dates/stories.ts';
import { STORIES_KEPT_ASIDE } from './dates/stories-kept-aside.ts';
import { type Floor, faultsIn, missesOf } from './floors.ts';

const history = JSON.parse(readFileSync(new URL('dates/floors.json', import.meta.url), 'utf8')) as readonly Floor[];
const SETS = {
  '': [...SENTENCES, ...MORE_SENTENCES],
  ', kept aside': KEPT_ASIDE,
  ', long': REPORTS,
  ', long, kept aside': REPORTS_KEPT_ASIDE,
  ', stories': [...STORIES, ...MORE_STORIES],
  ', stories, kept aside': STORIES_KEPT_ASIDE,
  ', other languages': [...LANGUAGES, ...MORE_LANGUAGES],
  ', other languages, kept aside': LANGUAGES_KEPT_ASIDE,
};
const judged = Object.entries(SETS).map(([name, sentences]) => ({ name, verdicts: judge(sentences) }));

describe('the dates of the annotated sentences', () => {
  it('are at least four hundred, each sentence once', () => {
    const texts = Object.values(SETS).flatMap((sentences) => sentences.map(({ text }) => text));
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThanOrEqual(400);
  });

  it('keep every measure over its floor', () => {
    const measured = Object.fromEntries(
      judged.flatMap(({ name, verdicts }) => [
        [`right${name}`, share(verdicts, ['right'])],
        [`not wrong${name}`, share(verdicts, ['right', 'missed'])],
      ]),
    );
    const misses = missesOf(history, measured);
    const faults = judged
      .filter(({ name }) => !name.endsWith('kept aside'))
      .flatMap(({ verdicts }) => verdicts.filter(({ is }) => is !== 'right').map(({ what }) => what));
    expect(misses, [...misses, ...faults].join('\n')).toEqual([]);
  });

  it('have floors that nobody lowered without a reason', () => {
    expect(faultsIn(history)).toEqual([]);
  });
});
