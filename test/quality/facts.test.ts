import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALONE } from './facts/alone.ts';
import { EDITED } from './facts/edited.ts';
import { grouped, judge, type Measures, shareRight } from './facts/measure.ts';
import { SHARED } from './facts/shared.ts';
import { STORIES } from './facts/stories.ts';
import { type Floor, faultsIn, missesOf } from './floors.ts';

const history = JSON.parse(readFileSync(new URL('facts/floors.json', import.meta.url), 'utf8')) as readonly Floor[];
const verdicts = judge([...ALONE, ...SHARED, ...EDITED]);

describe('the facts of the annotated stories', () => {
  it('keep every measure over its floor', () => {
    const measured: Measures = {
      told: shareRight(verdicts.told),
      apt: shareRight(verdicts.apt),
      background: shareRight(verdicts.background),
      dates: shareRight(verdicts.dates),
      figures: shareRight(verdicts.figures),
      grouped: grouped(STORIES),
    };
    const wrong = Object.values(verdicts)
      .flat()
      .filter(({ isRight }) => !isRight);
    const misses = missesOf(history, { ...measured });
    expect(misses, [...misses, ...wrong.map(({ what }) => what)].join('\n')).toEqual([]);
  });

  it('have floors that nobody lowered without a reason', () => {
    expect(faultsIn(history)).toEqual([]);
  });
});
