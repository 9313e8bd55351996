import { beforeEach, describe, expect, it } from 'vitest';
import type { Deliveries, Delivery } from '../../src/adapters/chat.ts';
import { noticeCard } from '../../src/briefings/cards/notice.ts';

/** A platform on this machine, as the contract needs it. */
export interface DeliveryPlace {
  readonly deliveries: Deliveries;
  readonly channel: string;
  /** A person's id. */
  readonly person: string;
  /** Keys of the digests that stand in the channel, in order. */
  keys(): readonly string[];
  /** Keys of the digests that stand in the thread of a message, in order. */
  threadOf(message: string): readonly string[];
  /** How many messages the person alone was sent. */
  told(): number;
  /** Somebody else writes so many messages. */
  chatter(messages: number): void;
  /** Somebody else, a program of theirs, writes a message that bears this key, in the channel or in a thread. */
  copy(key: string, thread?: string): void;
  /** What goes wrong with the next post to the channel, or into a thread. */
  fail(how: 'reply lost' | 'never arrives' | 'fault' | 'limited', thread?: string): void;
  /** The bot may not read what was written. */
  denyReading(): void;
  denyThreads(): void;
  denyWriting(): void;
  deleteChannel(): void;
  goDown(): Promise<void>;
  check(): void;
}

const MINUTE = 60_000;
const KEY = 'k2345678-0_bcdef';

/** What every platform promises of deliveries. */
export function deliveriesContract(name: string, open: () => Promise<DeliveryPlace>): void {
  describe(`${name} keeps the deliveries' contract`, () => {
    let place: DeliveryPlace;
    const delivery = (key = KEY): Delivery => ({
      channel: place.channel,
      key,
      card: noticeCard('Port of Karvala', ['Nothing new since 08:00.']),
      buttons: [{ action: `${key}.all.0`, label: 'Brief' }],
    });
    /** As it is when the tries began so long ago. */
    const find = (ago = 10 * MINUTE, key = KEY) => {
      const now = Date.now();
      return place.deliveries.find({ channel: place.channel, key }, now, now + ago);
    };
    beforeEach(async () => {
      place = await open();
    });

    it('posts, and finds what it posted among what others write', async () => {
      place.chatter(20);
      const posted = await place.deliveries.post(delivery());
      place.chatter(20);
      expect(posted.is).toBe('sent');
      expect(await find()).toEqual(posted);
      expect(place.keys()).toEqual([KEY]);
      place.check();
    });

    it('tells one from another of the same words', async () => {
      const [one, other] = [`${KEY.slice(0, -1)}1`, `${KEY.slice(0, -1)}2`];
      await place.deliveries.post(delivery(one));
      const posted = await place.deliveries.post(delivery(other));
      expect(await find(10 * MINUTE, other)).toEqual(posted);
      expect(place.keys()).toEqual([one, other]);
    });

    it('does not find what was never posted', async () => {
      place.chatter(3);
      expect(await find()).toEqual({ is: 'absent' });
    });

    it('takes no message of somebody else that bears its key for its own', async () => {
      place.copy(KEY);
      expect(await find()).toEqual({ is: 'absent' });
      const posted = await place.deliveries.post(delivery());
      place.copy(KEY);
      expect(await find()).toEqual(posted);
    });

    it('does not find it in a channel where nobody ever wrote', async () => {
      expect(await find()).toEqual({ is: 'absent' });
    });

    it('does not know after a lost reply, and finds it', async () => {
      place.fail('reply lost');
      expect((await place.deliveries.post(delivery())).is).toBe('unknown');
      expect(await find()).toMatchObject({ is: 'sent' });
      expect(place.keys()).toEqual([KEY]);
    });

    it('does not know where the request never arrived, and does not find it', async () => {
      place.chatter(1);
      place.fail('never arrives');
      expect((await place.deliveries.post(delivery())).is).toBe('unknown');
      expect(await find()).toEqual({ is: 'absent' });
    });

    it('does not know after a fault of the platform', async () => {
      place.fail('fault');
      expect((await place.deliveries.post(delivery())).is).toBe('unknown');
    });

    it('says for how long the platform limits', async () => {
      place.fail('limited');
      const posted = await place.deliveries.post(delivery());
      const wait = posted.is === 'failed' ? posted.retryAfterMs : 0;
      expect(wait).toBeGreaterThanOrEqual(7_000);
      expect(wait).toBeLessThan(7_500);
      expect(place.keys()).toEqual([]);
    });

    it('says that it cannot tell where it may not read', async () => {
      place.fail('reply lost');
      await place.deliveries.post(delivery());
      place.denyReading();
      expect(await find()).toMatchObject({ is: 'unknown', why: expect.stringContaining('may not read') });
    });

    it('says that a channel is gone', async () => {
      place.deleteChannel();
      expect(await place.deliveries.post(delivery())).toMatchObject({
        is: 'gone',
        why: expect.stringContaining('deleted'),
      });
      expect((await find()).is).toBe('gone');
    });

    it('says that it may not write', async () => {
      place.denyWriting();
      expect((await place.deliveries.post(delivery())).is).toBe('gone');
      expect(place.keys()).toEqual([]);
    });

    describe('in a thread', () => {
      const REST = [`${KEY.slice(0, -1)}1`, `${KEY.slice(0, -1)}2`] as const;
      let main: string;
      const part = (key: string = REST[0]) => ({ ...delivery(key), thread: main });
      const findPart = (key: string = REST[0]) => {
        const now = Date.now();
        return place.deliveries.find({ channel: place.channel, thread: main, key }, now, now + 10 * MINUTE);
      };
      beforeEach(async () => {
        const posted = await place.deliveries.post(delivery());
        main = posted.is === 'sent' ? posted.message : '';
      });

      it('posts one below the other, and finds each', async () => {
        const posted = [await place.deliveries.post(part(REST[0])), await place.deliveries.post(part(REST[1]))];
        expect(posted.map(({ is }) => is)).toEqual(['sent', 'sent']);
        expect([place.threadOf(main), place.keys()]).toEqual([REST, [KEY]]);
        expect([await findPart(REST[0]), await findPart(REST[1])]).toEqual(posted);
        place.check();
      });

      it('does not find what was never posted, whether there is a thread or not', async () => {
        expect(await findPart()).toEqual({ is: 'absent' });
        await place.deliveries.post(part(REST[1]));
        expect(await findPart()).toEqual({ is: 'absent' });
      });

      it('takes no message of somebody else that bears its key for its own', async () => {
        await place.deliveries.post(part(REST[1]));
        place.copy(REST[0], main);
        expect(await findPart()).toEqual({ is: 'absent' });
      });

      it('does not know after a lost reply, and finds it', async () => {
        await place.deliveries.post(part(REST[1]));
        place.fail('reply lost', main);
        expect((await place.deliveries.post(part())).is).toBe('unknown');
        expect(await findPart()).toMatchObject({ is: 'sent' });
        expect(place.threadOf(main)).toEqual([REST[1], REST[0]]);
      });

      it('does not know where the request never arrived, and does not find it', async () => {
        place.fail('never arrives', main);
        expect((await place.deliveries.post(part())).is).toBe('unknown');
        expect(await findPart()).toEqual({ is: 'absent' });
      });

      it('says that it cannot tell where it may not read', async () => {
        place.fail('reply lost', main);
        await place.deliveries.post(part());
        place.denyReading();
        expect(await findPart()).toMatchObject({ is: 'unknown', why: expect.stringContaining('may not read') });
      });

      it('says that nothing can be posted where no thread can be made', async () => {
        place.denyThreads();
        expect((await place.deliveries.post(part())).is).toBe('gone');
        expect(place.threadOf(main)).toEqual([]);
      });
    });

    it('tells a person alone', async () => {
      expect(await place.deliveries.tell(place.person, noticeCard('Paused', ['The channel is gone.']))).toBe(true);
      expect([place.told(), place.keys()]).toEqual([1, []]);
      place.check();
    });

    it('sends nothing after it was closed', async () => {
      place.deliveries.close();
      expect((await place.deliveries.post(delivery())).is).toBe('failed');
      expect((await place.deliveries.post({ ...delivery(), thread: '1' })).is).toBe('failed');
      expect(place.keys()).toEqual([]);
    });

    it('knows that nothing was posted where the platform cannot be reached', async () => {
      await place.goDown();
      expect((await place.deliveries.post(delivery())).is).toBe('failed');
      expect((await find()).is).toBe('unknown');
      expect((await place.deliveries.post({ ...delivery(), thread: '1' })).is).toBe('failed');
      expect(await place.deliveries.tell(place.person, noticeCard('Paused', []))).toBe(false);
    });
  });
}
