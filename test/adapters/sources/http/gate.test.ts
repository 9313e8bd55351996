import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_HOSTS, openGate } from '../../../../src/adapters/sources/http/gate.ts';
import { aClock } from '../../../support/virtual-clock.ts';

const SECOND = 1_000;

describe('the gate of a host', () => {
  it('lets one in at a time, in the order they came, a second after the last one left', async () => {
    const { clock, gate, visits, visit } = aGate();
    const start = clock.now();
    await clock.until(Promise.all([visit('a', 300), visit('a', 2_000), visit('a', 0), visit('b', 50)]));
    expect(visits.map(({ host, from, to }) => [host, from - start, to - start])).toEqual([
      ['b', 0, 50],
      ['a', 0, 300],
      ['a', 1_300, 3_300],
      ['a', 4_300, 4_300],
    ]);
    expect(gate.hosts).toBe(2);
  });

  it('lets the next one in also when a task failed, and tells of the failure', async () => {
    const { clock, gate, visit } = aGate();
    const failing = gate.pass('a', undefined, () => Promise.reject(new Error('broken')));
    const next = visit('a', 10);
    await expect(failing).rejects.toThrow('broken');
    expect(await clock.until(next)).toMatchObject({ result: 'a' });
  });

  it('lets nobody in while it is closed, also not who waited before, and says for how long', async () => {
    const { clock, gate, visits, visit } = aGate();
    const first = gate.pass('a', undefined, async () => gate.close('a', 60 * SECOND));
    const second = visit('a', 10);
    await clock.until(first);
    expect(await clock.until(second)).toEqual({ closedForMs: 60 * SECOND });
    expect(await clock.until(visit('b', 10))).toEqual({ result: 'b' });
    await clock.until(clock.wait(59 * SECOND));
    expect(await clock.until(visit('a', 10))).toEqual({ closedForMs: 990 });
    await clock.until(clock.wait(SECOND));
    expect(await clock.until(visit('a', 10))).toEqual({ result: 'a' });
    expect(visits.map(({ host }) => host)).toEqual(['b', 'a']);
  });

  it('is not opened earlier by a shorter closing', async () => {
    const { clock, gate, visit } = aGate();
    gate.close('a', 60 * SECOND);
    gate.close('a', SECOND);
    expect(await clock.until(visit('a', 10))).toEqual({ closedForMs: 60 * SECOND });
  });

  it('lets go at once who is called off, and the others keep their order and distance', async () => {
    const { clock, visits, visit } = aGate();
    const off = new AbortController();
    const first = visit('a', 100);
    const gone = visit('a', 100, off.signal);
    const third = visit('a', 100);
    off.abort(new Error('called off'));
    await expect(gone).rejects.toThrow('called off');
    await clock.until(Promise.all([first, third]));
    const pausing = new AbortController();
    const duringThePause = visit('a', 100, pausing.signal);
    const fifth = visit('a', 100);
    setImmediate(() => pausing.abort(new Error('called off')));
    await expect(duringThePause).rejects.toThrow('called off');
    await clock.until(fifth);
    expect(visits.map(({ from, to }) => [from - visits[0]!.from, to - visits[0]!.from])).toEqual([
      [0, 100],
      [1_100, 1_200],
      [2_200, 2_300],
    ]);
  });

  it('asks for the host only when nobody here is at it, and says when it may be asked again', async () => {
    const told: string[] = [];
    const clock = aClock();
    const [start, apartMs] = [clock.now(), SECOND];
    const reserve = async (host: string) => {
      told.push(`${host} taken at ${clock.now() - start}`);
      return { leave: async (at: number) => void told.push(`${host} free at ${at - start}`) };
    };
    const gate = openGate({ apartMs, now: clock.now, wait: clock.wait, reserve });
    const failing = gate.pass('a', undefined, () => Promise.reject(new Error('broken')));
    failing.catch(() => {});
    await clock.until(gate.pass('a', undefined, () => clock.wait(300)));
    gate.close('a', SECOND);
    await gate.pass('a', undefined, () => expect.fail('it is closed'));
    expect(told).toEqual(['a taken at 0', 'a free at 1000', 'a taken at 1000', 'a free at 2300']);
  });

  it('lets nobody in whom it cannot have the host for, and says for how long', async () => {
    const clock = aClock();
    const reserve = async () => ({ heldForMs: 7 });
    const gate = openGate({ apartMs: SECOND, now: clock.now, wait: clock.wait, reserve });
    expect(await gate.pass('a', undefined, () => expect.fail('it is held'))).toEqual({ heldForMs: 7 });
  });

  it('waits no longer than the distance where the clock was put back', async () => {
    let time = 10 * 3_600 * SECOND;
    const waits: number[] = [];
    const gate = openGate({
      apartMs: SECOND,
      now: () => time,
      wait: async (ms) => {
        waits.push(ms);
      },
    });
    await gate.pass('a', undefined, async () => {});
    time -= 3_600 * SECOND;
    await gate.pass('a', undefined, async () => {});
    expect(waits).toEqual([SECOND]);
  });

  it('keeps every promise at once, whoever comes when', async () => {
    const comers = fc.array(
      fc.record({
        host: fc.constantFrom('a', 'b', 'c'),
        at: fc.nat(20_000),
        takes: fc.nat(3_000),
        closes: fc.option(fc.nat(8_000), { freq: 5 }),
        calledOffAfter: fc.option(fc.nat(10_000), { freq: 5 }),
      }),
      { maxLength: 20 },
    );
    await fc.assert(
      fc.asyncProperty(comers, async (all) => {
        const { clock, gate, visits, visit } = aGate();
        const closings: { readonly host: string; readonly at: number; readonly until: number }[] = [];
        const answers = all.map(async ({ host, at, takes, closes, calledOffAfter }) => {
          await clock.wait(at);
          const off = new AbortController();
          if (calledOffAfter !== null) void clock.wait(calledOffAfter).then(() => off.abort(new Error('off')));
          const passed = await visit(host, takes, off.signal).catch((error: Error) => error.message);
          if (closes === null || typeof passed === 'string' || !('result' in passed)) return passed;
          gate.close(host, closes);
          closings.push({ host, at: clock.now(), until: clock.now() + closes });
          return passed;
        });
        const settled = await clock.until(Promise.all(answers));
        for (const host of ['a', 'b', 'c']) {
          const own = visits.filter((one) => one.host === host).sort((x, y) => x.from - y.from);
          own.slice(1).forEach((one, at) => void expect(one.from - own[at]!.to).toBeGreaterThanOrEqual(SECOND));
          for (const { at, until } of closings.filter((closing) => closing.host === host)) {
            expect(own.filter(({ from }) => from > at && from < until)).toEqual([]);
          }
        }
        settled.forEach((answer, at) => {
          if (answer === 'off') expect(all[at]!.calledOffAfter).not.toBeNull();
        });
      }),
      { numRuns: 150 },
    );
  });

  it('forgets hosts', async () => {
    const { clock, gate, visit } = aGate();
    for (let i = 0; i < 3_000; i++) {
      await visit(`host-${i}`, 0);
      if (i % 100 === 99) await clock.until(clock.wait(SECOND));
    }
    expect(gate.hosts).toBeLessThanOrEqual(200);
  });

  it('remembers closed hosts, though not without end', async () => {
    const { clock, gate, visit } = aGate();
    const closed = await Promise.all(
      Array.from({ length: 1_000 }, async (_, i) => {
        await visit(`host-${i}`, 0);
        gate.close(`host-${i}`, 3_600 * SECOND);
        return visit(`host-${i}`, 0);
      }),
    );
    expect(closed.every((passed) => 'closedForMs' in passed)).toBe(true);
    await clock.until(clock.wait(60 * SECOND));
    for (let i = 1_000; i < MAX_HOSTS + 2_000; i++) {
      await visit(`host-${i}`, 0);
      gate.close(`host-${i}`, 3_600 * SECOND);
    }
    expect(gate.hosts).toBeLessThanOrEqual(MAX_HOSTS);
    expect(await visit(`host-${MAX_HOSTS + 1_999}`, 0)).toEqual({ closedForMs: 3_600 * SECOND });
  });
});

function aGate() {
  const clock = aClock();
  const gate = openGate({ apartMs: SECOND, now: clock.now, wait: clock.wait });
  const visits: { readonly host: string; readonly from: number; readonly to: number }[] = [];
  const visit = (host: string, takes: number, signal?: AbortSignal) =>
    gate.pass(host, signal, async () => {
      const from = clock.now();
      if (takes > 0) await clock.wait(takes);
      visits.push({ host, from, to: clock.now() });
      return host;
    });
  return { clock, gate, visits, visit };
}
