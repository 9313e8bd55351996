import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KEPT_ASIDE } from './dates/kept-aside.ts';
import { judge, share } from './dates/measure.ts';
import { MORE_SENTENCES } from './dates/more-sentences.ts';
import { SENTENCES } from './dates/sentences.ts';
import { type Floor, faultsIn, missesOf } from './floors.ts';

const history = JSON.parse(readFileSync(new URL('dates/floors.json', import.meta.url), 'utf8')) as readonly Floor[];
const [verdicts, aside] = [judge([...SENTENCES, ...MORE_SENTENCES]), judge(KEPT_ASIDE)];

describe('the dates of the annotated sentences', () => {
  it('are at least two hundred, each sentence once', () => {
    const texts = [...SENTENCES, ...MORE_SENTENCES, ...KEPT_ASIDE].map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThanOrEqual(200);
  });

  it('keep every measure over its floor', () => {
    const measured = {
      right: share(verdicts, ['right']),
      'not wrong': share(verdicts, ['right', 'missed']),
      'right, kept aside': share(aside, ['right']),
      'not wrong, kept aside': share(aside, ['right', 'missed']),
    };
    const misses = missesOf(history, measured);
    const faults = [...verdicts, ...aside].filter(({ is }) => is !== 'right').map(({ what }) => what);
    expect(misses, [...misses, ...faults].join('\n')).toEqual([]);
  });

  it('have floors that nobody lowered without a reason', () => {
    expect(faultsIn(history)).toEqual([]);
  });
});
