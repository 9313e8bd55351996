import { beforeEach, describe, expect, it } from 'vitest';
import { noticeCard } from '../../src/briefings/cards/notice.ts';
import type { Printed } from '../../src/briefings/digest/printed.ts';
import type { Editions } from '../../src/store/editions.ts';
import type { Ledger, Outcome } from '../../src/store/ledger.ts';

const NOW = Date.UTC(2026, 10, 26, 8);
const HOUR = 3_600_000;
const ID = 'discord:1/karabakh';
const CARDS = ['Karabakh', 'Karabakh, the rest'].map((title) => noticeCard(title, ['Nothing else.']));
const printed = (text: string): Printed => ({
  lines: [{ kind: 'fact', text, parts: [text], article: 'a1', revision: 1 }],
  corrections: [],
});

/** What every store of editions promises, beside its ledger. */
export function editionsContract(name: string, open: () => Promise<readonly [Editions, Ledger]>): void {
  describe(`${name} keeps the editions' contract`, () => {
    let [editions, ledger]: readonly [Editions, Ledger] | readonly [] = [];
    beforeEach(async () => {
      [editions, ledger] = await open();
    });

    const print = async (slot: number, text: string, outcome?: Outcome) => {
      const claim = (await ledger!.claim({ subscription: ID, slot, part: 0 }, 'p', slot, slot + 60_000))!;
      await editions!.put(claim, { at: slot + 1, printed: printed(text) }, CARDS);
      if (outcome) await ledger!.settle(claim, outcome, slot + 2);
    };

    it('gives what was sent or may have been, oldest first', async () => {
      await print(NOW + HOUR, 'maybe', { is: 'unknown', why: 'lost', retryAt: NOW });
      await print(NOW, 'sent', { is: 'sent', message: 'm' });
      await print(NOW + 2 * HOUR, 'never', { is: 'failed', why: '503', retryAt: NOW });
      await print(NOW + 3 * HOUR, 'on its way');
      expect((await editions!.printed(ID, NOW)).map(({ printed: { lines } }) => lines[0]!.text)).toEqual([
        'sent',
        'maybe',
      ]);
      expect(await editions!.printed(ID, NOW + 1)).toHaveLength(1);
      expect(await editions!.printed('discord:2/karabakh', NOW)).toEqual([]);
    });

    it('gives the last of all, and whether they arrived for sure', async () => {
      await print(NOW, 'sent', { is: 'sent', message: 'm' });
      await print(NOW + HOUR, 'maybe', { is: 'unknown', why: 'lost', retryAt: NOW });
      await print(NOW + 2 * HOUR, 'never', { is: 'failed', why: '503', retryAt: NOW });
      const [maybe, sent] = [
        { subscription: ID, slot: NOW + HOUR, at: NOW + HOUR + 1, printed: printed('maybe'), isSure: false },
        { subscription: ID, slot: NOW, at: NOW + 1, printed: printed('sent'), isSure: true },
      ];
      expect(await editions!.last(9)).toEqual([maybe, sent]);
      expect(await editions!.last(1)).toEqual([maybe]);
    });

    it('keeps the last that was made for a slot', async () => {
      await print(NOW, 'first', { is: 'failed', why: '503', retryAt: NOW });
      await print(NOW, 'second', { is: 'sent' });
      expect(await editions!.printed(ID, NOW)).toEqual([
        { subscription: ID, slot: NOW, at: NOW + 1, printed: printed('second') },
      ]);
    });

    it('gives a digest once, whatever became of its other parts', async () => {
      await print(NOW, 'sent', { is: 'sent', message: 'm' });
      for (const part of [1, 2]) await ledger!.claim({ subscription: ID, slot: NOW, part }, 'p', NOW, NOW + HOUR);
      expect(await editions!.printed(ID, NOW)).toHaveLength(1);
      expect(await editions!.last(9)).toHaveLength(1);
    });

    it('keeps what is sent until all of it is', async () => {
      const key = { subscription: ID, slot: NOW };
      expect(await editions!.cards(key)).toEqual([]);
      await print(NOW, 'sent', { is: 'sent', message: 'm' });
      expect(await editions!.cards(key)).toEqual(CARDS);
      await editions!.finish(key);
      expect(await editions!.cards(key)).toEqual([]);
      expect(await editions!.printed(ID, NOW)).toHaveLength(1);
    });

    it('tells which digests are sent and not finished, oldest first', async () => {
      await print(NOW + HOUR, 'later', { is: 'sent', message: 'm2' });
      await print(NOW, 'sent', { is: 'sent', message: 'm1' });
      await print(NOW + 2 * HOUR, 'maybe', { is: 'unknown', why: 'lost', retryAt: NOW });
      await print(NOW + 3 * HOUR, 'on its way');
      await print(NOW + 4 * HOUR, 'done', { is: 'sent', message: 'm3' });
      await editions!.finish({ subscription: ID, slot: NOW + 4 * HOUR });
      const slots = [NOW, NOW + HOUR].map((slot) => ({ subscription: ID, slot }));
      expect(await editions!.unfinished()).toEqual(slots);
    });

    it('takes nothing from whoever lost the claim', async () => {
      const key = { subscription: ID, slot: NOW, part: 0 };
      const lost = (await ledger!.claim(key, 'a', NOW, NOW + 1))!;
      const held = (await ledger!.claim(key, 'b', NOW + 1, NOW + HOUR))!;
      const edition = { at: NOW, printed: printed('words') };
      expect(await editions!.put(held, edition, CARDS)).toBe(true);
      expect(await editions!.put(lost, { ...edition, printed: printed('others') }, [])).toBe(false);
      await ledger!.settle(held, { is: 'sent', message: 'm' }, NOW + 2);
      expect(await editions!.put(held, { ...edition, printed: printed('again') }, [])).toBe(false);
      expect((await editions!.printed(ID, NOW))[0]).toMatchObject(edition);
      expect(await editions!.cards(key)).toEqual(CARDS);
    });

    it('forgets what is old', async () => {
      await print(NOW, 'old', { is: 'sent' });
      expect([await editions!.forget(NOW), await editions!.forget(NOW + 1)]).toEqual([0, 1]);
      expect(await editions!.printed(ID, 0)).toEqual([]);
    });
  });
}
