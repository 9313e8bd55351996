import { expect, it } from 'vitest';
import { seenIn } from '../../support/digests/ten-days.ts';

it.each([1, 2])(
  'tells ten days of news without saying anything twice, and corrects what no longer stands (stream %i)',
  async (seed) => {
    const seen = await seenIn(10, seed);
    expect(seen).toMatchObject({ digests: 11, repeated: [], uncorrected: [], needless: [], unseen: [] });
    expect(seen.corrections).toBeGreaterThan(3);
    expect(seen.told / seen.stories).toBeGreaterThan(0.85);
    expect(seen.updatesTold / seen.updates).toBeGreaterThan(0.6);
  },
);
