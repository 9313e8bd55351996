import { beforeEach, describe, expect, it } from 'vitest';
import type { Lease, Leases } from '../../src/store/leases.ts';

const NOW = Date.UTC(2026, 10, 26, 8);
const MINUTE = 60_000;
const WORK = 'feed https://harbour.example/feed';

/** Two users of one store, as two processes are. */
export interface Pair {
  readonly ours: Leases;
  readonly theirs: Leases;
  /** What is noted under a key of the namespace `test`. */
  noted(key: string): Promise<unknown>;
}

/** What every keeper of leases promises. `open` gives an empty store. */
export function leasesContract(name: string, open: () => Promise<Pair>): void {
  describe(`${name} keeps the leases' contract`, () => {
    let { ours, theirs, noted } = {} as Pair;
    beforeEach(async () => {
      ({ ours, theirs, noted } = await open());
    });

    it('gives work to one of many that take it', async () => {
      const taken = await Promise.all(
        Array.from({ length: 20 }, (_, i) => (i % 2 ? ours : theirs).take(WORK, NOW, NOW + MINUTE)),
      );
      expect(taken.filter((one) => 'lease' in one)).toEqual([{ lease: { work: WORK, number: expect.any(Number) } }]);
      expect(taken.filter((one) => !('lease' in one))).toEqual(Array(19).fill({ heldUntil: NOW + MINUTE }));
      expect(await theirs.take('feed https://valley.example/', NOW, NOW + MINUTE)).toHaveProperty('lease');
    });

    it('gives it to the next when its time is over, and not before', async () => {
      const late = await leaseOf(ours, NOW);
      expect(await theirs.take(WORK, NOW + MINUTE - 1, NOW + 2 * MINUTE)).toEqual({ heldUntil: NOW + MINUTE });
      const next = await leaseOf(theirs, NOW + MINUTE);
      expect(next.number).toBeGreaterThan(late.number);
      expect(await ours.extend(late, NOW + 9 * MINUTE)).toBe(false);
      expect(await theirs.take(WORK, NOW + MINUTE, NOW + 2 * MINUTE)).toEqual({ heldUntil: NOW + 2 * MINUTE });
    });

    it('is held on to, also when its time was over and nobody came', async () => {
      const lease = await leaseOf(ours, NOW);
      expect(await ours.extend(lease, NOW + 5 * MINUTE)).toBe(true);
      expect(await theirs.take(WORK, NOW + 4 * MINUTE, NOW + 5 * MINUTE)).toEqual({ heldUntil: NOW + 5 * MINUTE });
      expect(await ours.extend(lease, NOW + 9 * MINUTE)).toBe(true);
    });

    it('writes the notes of who holds it, and is free at once', async () => {
      const lease = await leaseOf(ours, NOW);
      expect(await ours.settle(lease, [aNote('a', 1), aNote('b', 2)])).toBe(true);
      expect([await noted('a'), await noted('b')]).toEqual([1, 2]);
      expect(await theirs.take(WORK, NOW, NOW + MINUTE)).toHaveProperty('lease');
    });

    it('writes nothing of who has lost it, whether the next is still at it or has ended', async () => {
      const late = await leaseOf(ours, NOW);
      const next = await leaseOf(theirs, NOW + MINUTE);
      expect(await ours.settle(late, [aNote('a', 'old')])).toBe(false);
      expect(await noted('a')).toBeUndefined();
      expect(await theirs.settle(next, [aNote('a', 'new')])).toBe(true);
      expect(await ours.settle(late, [aNote('a', 'old')])).toBe(false);
      expect(await noted('a')).toBe('new');
    });

    it('is free when who settled it says so, and not before', async () => {
      await ours.settle(await leaseOf(ours, NOW), [], NOW + 1_000);
      expect(await ours.take(WORK, NOW + 999, NOW + MINUTE)).toEqual({ heldUntil: NOW + 1_000 });
      expect(await theirs.take(WORK, NOW + 1_000, NOW + MINUTE)).toHaveProperty('lease');
    });

    it('is settled once, and not held on to afterwards', async () => {
      const lease = await leaseOf(ours, NOW);
      await ours.settle(lease, [], NOW + 1);
      expect(await ours.extend(lease, NOW + MINUTE)).toBe(false);
      expect(await ours.settle(lease, [aNote('a', 1)])).toBe(false);
      expect(await noted('a')).toBeUndefined();
    });

    it('is forgotten where it has been free for long, and not given to who had it before', async () => {
      const late = await leaseOf(ours, NOW);
      expect(await theirs.forget(NOW + MINUTE)).toBe(0);
      expect(await theirs.forget(NOW + MINUTE + 1)).toBe(1);
      await leaseOf(theirs, NOW + 2 * MINUTE);
      expect(await ours.extend(late, NOW + 9 * MINUTE)).toBe(false);
      expect(await ours.settle(late, [])).toBe(false);
    });

    it('is free where the clock was put back by more than the time that is asked for', async () => {
      await leaseOf(ours, NOW);
      expect(await theirs.take(WORK, NOW - MINUTE, NOW)).toEqual({ heldUntil: NOW + MINUTE });
      expect(await theirs.take(WORK, NOW - MINUTE - 1, NOW - 1)).toHaveProperty('lease');
    });
  });
}

async function leaseOf(leases: Leases, now: number): Promise<Lease> {
  const taken = await leases.take(WORK, now, now + MINUTE);
  if ('lease' in taken) return taken.lease;
  throw new Error('it is held');
}

function aNote(key: string, value: unknown) {
  return { namespace: 'test', key, value: JSON.stringify({ value }) };
}
