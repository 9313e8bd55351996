import { describe, expect, it, onTestFinished } from 'vitest';
import { LONGEST_TURN_MS } from '../../../src/adapters/sources/http.ts';
import { turnAt } from '../../../src/bot/ingest/turns.ts';
import { openDatabase } from '../../../src/store/sqlite/database.ts';
import { leasesIn } from '../../../src/store/sqlite/leases.ts';
import { aClock } from '../../support/virtual-clock.ts';

const WORK = 'asking harbour.example';

function aQueue() {
  const database = openDatabase('sqlite::memory:');
  onTestFinished(() => {
    if (database.sql.isOpen) database.sql.close();
  });
  const clock = aClock();
  const turns = { leases: leasesIn(database), now: clock.now, wait: clock.wait };
  return { database, clock, turns, turn: (signal?: AbortSignal) => clock.until(turnAt(WORK, turns, signal)) };
}

const leaveOf = (turn: Awaited<ReturnType<typeof turnAt>>) =>
  'leave' in turn ? turn.leave : expect.fail('it is held');

describe('a turn', () => {
  it('comes when the one before has left, and not before what that said', async () => {
    const { clock, turn } = aQueue();
    const start = clock.now();
    const leave = leaveOf(await turn());
    const next = turn();
    await clock.until(clock.wait(5_000));
    await leave(clock.now() + 1_000);
    await next;
    expect(clock.now() - start).toBe(6_000);
  });

  it('comes at last where the one before never leaves', async () => {
    const { clock, turn } = aQueue();
    const start = clock.now();
    await turn();
    expect(await turn()).toHaveProperty('leave');
    expect(clock.now() - start).toBe(LONGEST_TURN_MS);
  });

  it('is given up where one after the other never leaves', async () => {
    const { clock, turns } = aQueue();
    const wait: typeof clock.wait = async (ms) => {
      await turns.leases.take(WORK, clock.now(), clock.now() + LONGEST_TURN_MS);
      await clock.wait(ms);
    };
    await turns.leases.take(WORK, clock.now(), clock.now() + LONGEST_TURN_MS);
    const late = { ...turns, now: () => clock.now() - 1, wait };
    expect(await clock.until(turnAt(WORK, late, undefined))).toEqual({ heldForMs: expect.any(Number) });
  });

  it('is called off while it is waited for', async () => {
    const { turn } = aQueue();
    await turn();
    const off = new AbortController();
    const next = turn(off.signal);
    off.abort(new Error('called off'));
    await expect(next).rejects.toThrow('called off');
  });

  it('ends without a word where the database fails', async () => {
    const { database, turn } = aQueue();
    const leave = leaveOf(await turn());
    database.sql.close();
    await expect(leave(0)).resolves.toBeUndefined();
    await expect(turn()).rejects.toMatchObject({ name: 'StoreError' });
  });
});
