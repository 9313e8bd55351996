import { expect, it } from 'vitest';
import { crash } from '../../support/crash.ts';
import { LOST } from '../../support/deliver-process.ts';

/** Discord still knows the nonce then, and then no more. */
const SOON = 61_000;
const MUCH_LATER = 30 * 60_000;

/** Every step is tried many times in `npm run bench:digests`. */
it('a digest is there exactly once after a kill -9, or told as unknown', { timeout: 60_000 }, async () => {
  const became = await Promise.all([
    crash({ platform: 'discord', die: 'after the claim', later: SOON }),
    crash({ platform: 'discord', die: 'before the record', later: SOON }),
    crash({ platform: 'discord', die: LOST, later: SOON }),
    crash({ platform: 'discord', die: LOST, later: MUCH_LATER }),
    crash({ platform: 'slack', die: LOST, later: MUCH_LATER }),
    crash({ platform: 'slack', die: LOST, later: SOON, mayRead: false }),
  ]);
  const once = { states: ['sent'], messages: 1 };
  // where the app may not read the channel, nobody can tell
  expect(became).toEqual([once, once, once, once, once, { states: ['unknown'], messages: 1 }]);
});
