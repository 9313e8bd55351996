import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { LEASE_MS, whileHeld } from '../../../src/bot/ingest/hold.ts';
import { openDatabase } from '../../../src/store/sqlite/database.ts';
import { leasesIn } from '../../../src/store/sqlite/leases.ts';

const WORK = 'feed https://harbour.example/feed';
const NEVER = new AbortController().signal;

function anOffice() {
  const database = openDatabase('sqlite::memory:');
  onTestFinished(() => {
    if (database.sql.isOpen) database.sql.close();
  });
  const leases = leasesIn(database);
  return { database, leases, office: { leases, now: Date.now, signal: NEVER } };
}

describe('work that is held', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is held as long as it takes', async () => {
    const { office, leases } = anOffice();
    const held = await whileHeld(WORK, office, async ({ signal }) => {
      await vi.advanceTimersByTimeAsync(5 * LEASE_MS);
      expect(await leases.take(WORK, Date.now(), Date.now() + LEASE_MS)).toHaveProperty('heldUntil');
      return signal.aborted ? 'called off' : 'done';
    });
    expect(held).toEqual({ result: 'done' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not begun where another process is at it', async () => {
    const { office, leases } = anOffice();
    const until = Date.now() + LEASE_MS;
    await leases.take(WORK, Date.now(), until);
    const work = vi.fn();
    expect(await whileHeld(WORK, office, work)).toEqual({ heldUntil: until });
    expect(work).not.toHaveBeenCalled();
  });

  it('is called off when another process has taken it over, and notes nothing', async () => {
    const { office, leases } = anOffice();
    const held = await whileHeld(WORK, office, async ({ signal, settle }) => {
      await leases.take(WORK, Date.now() + LEASE_MS, Date.now() + 2 * LEASE_MS);
      expect(signal.aborted).toBe(false);
      await vi.advanceTimersByTimeAsync(LEASE_MS / 2);
      return [signal.aborted, await settle([])];
    });
    expect(held).toEqual({ result: [true, false] });
  });

  it('tells at once whether it is still ours after a long stop, in which no beat could come', async () => {
    const { office, leases } = anOffice();
    const stop = () => vi.setSystemTime(Date.now() + LEASE_MS);
    const held = await whileHeld(WORK, office, async ({ signal, isOurs }) => {
      stop();
      const before = await isOurs();
      stop();
      await leases.take(WORK, Date.now(), Date.now() + LEASE_MS);
      return [before, await isOurs(), signal.aborted];
    });
    expect(held).toEqual({ result: [true, false, true] });
  });

  it('goes on through a beat of which the database knew nothing', async () => {
    const { office, database } = anOffice();
    const held = await whileHeld(WORK, office, async ({ signal }) => {
      database.sql.exec('PRAGMA query_only = 1');
      await vi.advanceTimersByTimeAsync(LEASE_MS / 2);
      database.sql.exec('PRAGMA query_only = 0');
      return signal.aborted;
    });
    expect(held).toEqual({ result: false });
  });

  it.each([
    ['has ended', async () => 'done'],
    ['has failed', () => Promise.reject(new Error('disk full'))],
  ])('is free at once when it %s', async (_how, work) => {
    const { office, leases } = anOffice();
    await whileHeld(WORK, office, work).catch(() => {});
    expect(await leases.take(WORK, Date.now(), Date.now() + LEASE_MS)).toHaveProperty('lease');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('throws what it failed with, also where nothing can be written any more', async () => {
    const { office, database } = anOffice();
    const work = whileHeld(WORK, office, async () => {
      database.sql.close();
      throw new Error('disk full');
    });
    await expect(work).rejects.toThrow('disk full');
  });
});
