import { describe, expect, it } from 'vitest';
import { type Floor, faultsIn, missesOf } from './floors.ts';

/** A history grown as it should be: by what a failing gate says to append. */
function grown(...steps: readonly (readonly [measure: string, floor: number, why?: string])[]): readonly Floor[] {
  let history: readonly Floor[] = [];
  for (const [measure, floor, why] of steps) {
    const told = missesOf(history, { ...current(history), [measure]: floor });
    const { seal } = JSON.parse(/\{.*\}/.exec(told.join(''))![0]) as Floor;
    history = [...history, { measure, floor, seal, ...(why === undefined ? {} : { why }) }];
  }
  return history;
}

function current(history: readonly Floor[]): Record<string, number> {
  return Object.fromEntries(history.map(({ measure, floor }) => [measure, floor]));
}

const REASON = 'German speakers rose by ten points, at two here';

describe('the floors of a gate', () => {
  it.each([
    ['holds', 97.2],
    ['rises within the slack', 97.7],
  ])('are quiet where a score %s', (_what, score) => {
    expect(missesOf(grown(['spans', 97.2]), { spans: score })).toEqual([]);
  });

  it.each([
    ['falls', { spans: 97.1 }, /^spans fell to 97.1, its floor is 97.2/],
    ['rises beyond the slack', { spans: 97.8 }, /^spans rose to 97.8; append/],
    ['is new', { spans: 97.2, names: 90 }, /^names has no floor yet; append/],
    ['is no longer measured', {}, /^spans is no longer measured/],
  ])('speak up where a score %s', (_what, measured: Readonly<Record<string, number>>, message) => {
    expect(missesOf(grown(['spans', 97.2]), measured)).toEqual([expect.stringMatching(message)]);
  });

  it('hold from the last entry of a measure on', () => {
    expect(missesOf(grown(['spans', 90], ['spans', 95]), { spans: 94 })).toHaveLength(1);
  });

  it('may rise, and may be lowered for a reason', () => {
    expect(faultsIn(grown(['spans', 90], ['spans', 95], ['spans', 93, REASON]))).toEqual([]);
  });

  it.each(['', 'too strict'])('are not lowered for no reason (%j)', (why) => {
    expect(faultsIn(grown(['spans', 95], ['spans', 93, why]))).toEqual([expect.stringContaining('without a reason')]);
  });

  it('compare with the highest that a measure ever had, not with the last', () => {
    expect(faultsIn(grown(['spans', 95], ['spans', 90, REASON], ['spans', 92]))).toHaveLength(1);
  });

  it.each([
    ['edited', (history: readonly Floor[]) => history.map((one, i) => (i === 1 ? { ...one, floor: 80 } : one))],
    ['removed', (history: readonly Floor[]) => history.filter((_one, i) => i !== 1)],
    ['moved', (history: readonly Floor[]) => history.toReversed()],
  ])('are not %s', (_how, change) => {
    expect(faultsIn(change(grown(['spans', 90], ['names', 95], ['spans', 92])))).not.toEqual([]);
  });
});
