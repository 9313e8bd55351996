import { expect, it } from 'vitest';
import { crash } from '../../support/digests/crash.ts';
import { LOST, type Step } from '../../support/digests/deliver-process.ts';
import { NEWS } from '../../support/long-news.ts';

/** Discord still knows the nonce then, and then no more. */
const SOON = 61_000;
const MUCH_LATER = 30 * 60_000;

const at = (step: Step, part = 0) => ({ step, part });

/** Every step is tried many times in `npm run bench:digests`. */
it('a digest is there exactly once after a kill -9, all of it, or told as unknown', { timeout: 60_000 }, async () => {
  const became = await Promise.all([
    crash({ platform: 'discord', die: at('after the claim'), later: SOON }),
    crash({ platform: 'discord', die: at(LOST), later: MUCH_LATER }),
    crash({ platform: 'discord', die: at('after the record'), later: SOON }),
    crash({ platform: 'discord', die: at(LOST, 1), later: SOON }),
    crash({ platform: 'discord', die: at('after the claim', 2), later: MUCH_LATER }),
    crash({ platform: 'slack', die: at(LOST), later: MUCH_LATER }),
    crash({ platform: 'slack', die: at('before the record', 1), later: SOON }),
  ]);
  const told = NEWS.map(() => 1);
  const once = { states: ['sent', 'sent', 'sent'], messages: 1, inThread: 2, told };
  expect(became.map(({ atDeath: _, ...rest }) => rest)).toEqual(became.map(() => once));
  // with a part sent, between two, and after all
  expect(became.map(({ atDeath }) => atDeath)).toEqual([0, 1, 1, 2, 2, 1, 2]);
});

it('where the app may not read, nobody can tell, and what hangs on it waits', { timeout: 60_000 }, async () => {
  const [message, part] = await Promise.all([
    crash({ platform: 'slack', die: at(LOST), later: SOON, mayRead: false }),
    crash({ platform: 'slack', die: at(LOST, 1), later: SOON, mayRead: false }),
  ]);
  expect(message).toMatchObject({ states: ['unknown'], messages: 1, inThread: 0 });
  expect(part).toMatchObject({ states: ['sent', 'unknown', 'sent'], messages: 1, inThread: 2 });
});
