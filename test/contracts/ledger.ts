import { beforeEach, describe, expect, it } from 'vitest';
import type { Ledger } from '../../src/store/ledger.ts';

const NOW = Date.UTC(2026, 10, 26, 8);
const MINUTE = 60_000;
const key = { subscription: 'discord:1/karabakh', slot: NOW, part: 0 };

/** What every ledger promises. `open` gives two ledgers over one empty store, as two processes have them. */
export function ledgerContract(name: string, open: () => Promise<readonly [Ledger, Ledger]>): void {
  describe(`${name} keeps the ledger's contract`, () => {
    let [ours, theirs]: readonly Ledger[] = [];
    beforeEach(async () => {
      [ours, theirs] = await open();
    });

    it('gives a slot to one of many that claim it', async () => {
      const claims = await Promise.all(
        Array.from({ length: 20 }, (_, i) => (i % 2 ? ours! : theirs!).claim(key, `p${i}`, NOW, NOW + MINUTE)),
      );
      expect(claims.filter((claim) => claim !== undefined)).toEqual([
        { ...key, by: expect.any(String), until: NOW + MINUTE, attempt: 1 },
      ]);
    });

    it('gives a claim that ran out to the next, who is told that it may have been sent', async () => {
      await ours!.claim(key, 'a', NOW, NOW + MINUTE);
      expect(await theirs!.claim(key, 'b', NOW + MINUTE - 1, NOW + 2 * MINUTE)).toBeUndefined();
      expect(await theirs!.claim(key, 'b', NOW + MINUTE, NOW + 2 * MINUTE)).toMatchObject({
        attempt: 2,
        uncertainSince: NOW,
      });
    });

    it('tells since when it is uncertain, until somebody found out', async () => {
      await ours!.claim(key, 'a', NOW, NOW + MINUTE);
      const second = (await ours!.claim(key, 'b', NOW + MINUTE, NOW + 2 * MINUTE))!;
      await ours!.settle(second, { is: 'unknown', why: 'away', retryAt: NOW + 3 * MINUTE }, NOW + 2 * MINUTE);
      const third = (await ours!.claim(key, 'c', NOW + 3 * MINUTE, NOW + 4 * MINUTE))!;
      expect(third.uncertainSince).toBe(NOW);
      await ours!.settle(third, { is: 'failed', why: 'it is not there', retryAt: NOW + 3 * MINUTE }, NOW + 3 * MINUTE);
      expect(await ours!.claim(key, 'd', NOW + 3 * MINUTE, NOW + 4 * MINUTE)).not.toHaveProperty('uncertainSince');
    });

    it('lets nobody settle a claim that somebody else took over', async () => {
      const late = (await ours!.claim(key, 'a', NOW, NOW + MINUTE))!;
      await theirs!.claim(key, 'b', NOW + MINUTE, NOW + 2 * MINUTE);
      expect(await ours!.settle(late, { is: 'sent', message: 'm1' }, NOW + MINUTE)).toBe(false);
      expect(await ours!.lines(9)).toMatchObject([{ state: 'claimed', by: 'b' }]);
    });

    it.each([
      [{ is: 'sent', message: 'm1' }, { is: 'sent' }],
      [{ is: 'skipped', why: 'nothing new' }, { is: 'skipped' }],
      [
        { is: 'failed', why: 'answered 503', retryAt: NOW + 5 * MINUTE },
        { is: 'failed', retryAt: NOW + 5 * MINUTE },
      ],
      [
        { is: 'unknown', why: 'the reply was lost', retryAt: NOW + 5 * MINUTE },
        { is: 'unknown', retryAt: NOW + 5 * MINUTE },
      ],
    ] as const)('keeps %j', async (outcome, state) => {
      const claim = (await ours!.claim(key, 'a', NOW, NOW + MINUTE))!;
      expect(await ours!.settle(claim, outcome, NOW + 1)).toBe(true);
      expect(await theirs!.entries(key.subscription, NOW - 1)).toEqual([{ slot: NOW, state }]);
      expect(await theirs!.lines(1)).toMatchObject([{ ...key, state: outcome.is, at: NOW + 1, attempt: 1 }]);
    });

    it.each([
      [{ is: 'sent' }, undefined],
      [{ is: 'skipped', why: 'nothing new' }, undefined],
      [{ is: 'failed', why: 'answered 503', retryAt: NOW + 5 * MINUTE }, { attempt: 2 }],
      [
        { is: 'unknown', why: 'the reply was lost', retryAt: NOW + 5 * MINUTE },
        { attempt: 2, uncertainSince: NOW },
      ],
    ] as const)('after %j gives it again only where it is open, in its time', async (outcome, again) => {
      await ours!.settle((await ours!.claim(key, 'a', NOW, NOW + MINUTE))!, outcome, NOW);
      expect(await theirs!.claim(key, 'b', NOW + 5 * MINUTE - 1, NOW + 9 * MINUTE)).toBeUndefined();
      const claim = await theirs!.claim(key, 'b', NOW + 5 * MINUTE, NOW + 9 * MINUTE);
      if (again) expect(claim).toMatchObject(again);
      else expect(claim).toBeUndefined();
    });

    it('skips what nobody holds, with the reason', async () => {
      await ours!.claim(key, 'a', NOW, NOW + MINUTE);
      const slots = [NOW - 2 * MINUTE, NOW - MINUTE, NOW];
      expect(await theirs!.skip(key.subscription, slots, 'too late', NOW + 1)).toBe(2);
      expect((await ours!.lines(9)).map(({ state, why }) => [state, why])).toEqual([
        ['claimed', undefined],
        ['skipped', 'too late'],
        ['skipped', 'too late'],
      ]);
      expect(await ours!.claim({ ...key, slot: NOW - MINUTE }, 'a', NOW + MINUTE, NOW + 2 * MINUTE)).toBeUndefined();
    });

    it('tells one subscription’s slots from another’s, newest first', async () => {
      const other = { ...key, subscription: 'slack:C1/karabakh' };
      await ours!.claim(key, 'a', NOW, NOW + MINUTE);
      await ours!.claim({ ...key, slot: NOW + MINUTE }, 'a', NOW, NOW + MINUTE);
      expect(await ours!.claim(other, 'a', NOW, NOW + MINUTE)).toBeDefined();
      expect((await ours!.lines(9, key.subscription)).map(({ slot }) => slot)).toEqual([NOW + MINUTE, NOW]);
      expect((await ours!.entries(key.subscription, NOW)).map(({ slot }) => slot)).toEqual([NOW + MINUTE]);
      expect(await ours!.lines(2)).toHaveLength(2);
    });

    it('knows each part of a slot by itself', async () => {
      const parts = [0, 1, 2].map((part) => ({ ...key, part }));
      const [main, first] = await Promise.all(parts.map((part) => ours!.claim(part, 'a', NOW, NOW + MINUTE)));
      await ours!.settle(main!, { is: 'sent', message: 'm0' }, NOW);
      await ours!.settle(first!, { is: 'unknown', why: 'lost', retryAt: NOW + MINUTE }, NOW);
      expect((await theirs!.parts(key)).map(({ part, state }) => [part, state])).toEqual([
        [0, 'sent'],
        [1, 'unknown'],
        [2, 'claimed'],
      ]);
      // what is due hangs on the message alone
      expect(await theirs!.entries(key.subscription, NOW - 1)).toEqual([{ slot: NOW, state: { is: 'sent' } }]);
      expect(await theirs!.claim(parts[1]!, 'b', NOW + MINUTE, NOW + 2 * MINUTE)).toMatchObject({
        part: 1,
        attempt: 2,
        uncertainSince: NOW,
      });
      await ours!.claim({ ...key, slot: NOW + MINUTE }, 'a', NOW, NOW + MINUTE);
      expect((await ours!.lines(3)).map(({ slot, part }) => [slot, part])).toEqual([
        [NOW + MINUTE, 0],
        [NOW, 0],
        [NOW, 1],
      ]);
    });

    it('forgets only what is settled', async () => {
      const settled = (await ours!.claim(key, 'a', NOW, NOW + MINUTE))!;
      await ours!.settle(settled, { is: 'sent' }, NOW);
      await ours!.claim({ ...key, slot: NOW + 1 }, 'a', NOW, NOW + MINUTE);
      expect(await ours!.forget(NOW + MINUTE)).toBe(1);
      expect((await ours!.lines(9)).map(({ state }) => state)).toEqual(['claimed']);
    });
  });
}
