import { expect, it } from 'vitest';
import { ChannelPaces } from '../../../src/adapters/chat/pace.ts';

it('lets the posts to a channel go one after the other, and those to another channel at once', async () => {
  const pace = new ChannelPaces(60);
  const started = performance.now();
  const waits = await Promise.all(
    ['C1', 'C1', 'C2', 'C1'].map((channel) => pace.turn(channel).then(() => performance.now() - started)),
  );
  const [first, second, other, third] = waits.map((ms) => Math.round(ms / 60));
  expect([first, other]).toEqual([0, 0]);
  expect(second).toBeGreaterThanOrEqual(1);
  expect(third).toBeGreaterThanOrEqual(second! + 1);
});
