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
  /** How many messages stand in the thread of a message. */
  threadOf(message: string): number;
  /** How many messages the person alone was sent. */
  told(): number;
  /** Somebody else writes so many messages. */
  chatter(messages: number): void;
  /** What goes wrong with the next post. */
  fail(how: 'reply lost' | 'never arrives' | 'fault' | 'limited'): void;
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

    it('shows more in a thread', async () => {
      const posted = await place.deliveries.post(delivery());
      const message = posted.is === 'sent' ? posted.message : '';
      const more = noticeCard('The rest', ['More.']);
      expect(await place.deliveries.follow(delivery(), message, () => more)).toBe(true);
      expect([place.threadOf(message), place.keys()]).toEqual([1, [KEY]]);
      place.check();
    });

    it('leaves the rest out where no thread can be made', async () => {
      const posted = await place.deliveries.post(delivery());
      const message = posted.is === 'sent' ? posted.message : '';
      place.denyThreads();
      expect(await place.deliveries.follow(delivery(), message, () => noticeCard('The rest', ['More.']))).toBe(false);
      expect(place.threadOf(message)).toBe(0);
    });

    it('tells a person alone', async () => {
      expect(await place.deliveries.tell(place.person, noticeCard('Paused', ['The channel is gone.']))).toBe(true);
      expect([place.told(), place.keys()]).toEqual([1, []]);
      place.check();
    });

    it('sends nothing after it was closed', async () => {
      const waiting = place.deliveries.follow(delivery(), '1', () => noticeCard('The rest', ['More.']));
      place.deliveries.close();
      expect((await place.deliveries.post(delivery())).is).toBe('failed');
      expect(await waiting).toBe(false);
      expect(place.keys()).toEqual([]);
    });

    it('knows that nothing was posted where the platform cannot be reached', async () => {
      await place.goDown();
      expect((await place.deliveries.post(delivery())).is).toBe('failed');
      expect((await find()).is).toBe('unknown');
      expect(await place.deliveries.follow(delivery(), '1', () => noticeCard('The rest', []))).toBe(false);
      expect(await place.deliveries.tell(place.person, noticeCard('Paused', []))).toBe(false);
    });
  });
}
