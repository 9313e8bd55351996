import { beforeEach, describe, expect, it } from 'vitest';
import type { Subscriptions, Wish } from '../../src/store/subscriptions.ts';

const NOW = Date.UTC(2026, 10, 26, 8);
const HOUR = 3_600_000;
const wish: Wish = {
  origin: 'chat',
  place: 'discord:1',
  topic: 'karabakh',
  cron: '0 8 * * *',
  timeZone: 'Asia/Yerevan',
  by: '77',
};
const { origin: _, by: __, ...set } = wish;

/** What every store of subscriptions promises. */
export function subscriptionsContract(name: string, open: () => Promise<Subscriptions>): void {
  describe(`${name} keeps the subscriptions' contract`, () => {
    let all: Subscriptions;
    beforeEach(async () => {
      all = await open();
    });

    it('keeps what was wished, and lists a place alone', async () => {
      await all.subscribe(wish, NOW);
      await all.subscribe({ ...wish, place: 'slack:C1' }, NOW);
      expect(await all.list('discord:1')).toEqual([{ ...wish, since: NOW }]);
      expect(await all.list()).toHaveLength(2);
    });

    it.each([
      ['the same times again', {}, NOW],
      ['another time', { cron: '30 9 * * *' }, NOW + HOUR],
      ['another zone', { timeZone: 'UTC' }, NOW + HOUR],
    ])('counts slots from the right instant on for %s', async (_what, change, since) => {
      await all.subscribe(wish, NOW);
      await all.subscribe({ ...wish, ...change }, NOW + HOUR);
      expect(await all.list()).toEqual([{ ...wish, ...change, since }]);
    });

    it('pauses with the first reason, and resumes from then on', async () => {
      await all.subscribe(wish, NOW);
      expect([await all.pause(wish, 'gone', NOW + 1), await all.pause(wish, 'asked', NOW + 2)]).toEqual([true, false]);
      expect(await all.list()).toMatchObject([{ paused: { why: 'gone', at: NOW + 1 } }]);
      expect([await all.resume(wish, NOW + HOUR), await all.resume(wish, NOW + 2 * HOUR)]).toEqual([true, false]);
      expect(await all.list()).toEqual([{ ...wish, since: NOW + HOUR }]);
    });

    it('ends a pause where somebody subscribes again', async () => {
      await all.subscribe(wish, NOW);
      await all.pause(wish, 'asked', NOW + 1);
      await all.subscribe(wish, NOW + HOUR);
      expect(await all.list()).toEqual([{ ...wish, since: NOW + HOUR }]);
    });

    it('removes one of two origins', async () => {
      await all.setEnvironment([set], NOW);
      await all.subscribe(wish, NOW);
      expect([await all.remove(wish), await all.remove(wish)]).toEqual([true, false]);
      expect(await all.list()).toEqual([{ ...set, origin: 'environment', since: NOW }]);
    });

    it('follows the environment: what stays the same keeps its instant and its pause', async () => {
      const other = { ...set, topic: 'energy' };
      const third = { ...set, place: 'slack:C1' };
      await all.subscribe(wish, NOW);
      await all.setEnvironment([set, other, third], NOW);
      await all.pause({ ...set, origin: 'environment' }, 'gone', NOW + 1);
      await all.setEnvironment([set, { ...other, cron: '0 9 * * *' }], NOW + HOUR);
      expect((await all.list()).map(({ origin, topic, since, paused }) => [origin, topic, since, paused?.why])).toEqual(
        [
          ['environment', 'energy', NOW + HOUR, undefined],
          ['chat', 'karabakh', NOW, undefined],
          ['environment', 'karabakh', NOW, 'gone'],
        ],
      );
    });

    it('says where there is nothing to pause, resume or remove', async () => {
      expect([await all.pause(wish, 'x', NOW), await all.resume(wish, NOW), await all.remove(wish)]).toEqual([
        false,
        false,
        false,
      ]);
    });
  });
}
