import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Due,
  dueSlots,
  jitterOf,
  type LedgerEntry,
  type Subscription,
} from '../../../src/briefings/digest/due.ts';
import { type Schedule, slotsBetween } from '../../../src/briefings/digest/schedule.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const EIGHT = Date.UTC(2026, 10, 26, 8);

const DAILY: Schedule = {
  minutes: [0],
  hours: [8],
  daysOfMonth: Array.from({ length: 31 }, (_, i) => i + 1),
  months: Array.from({ length: 12 }, (_, i) => i + 1),
  weekdays: [0, 1, 2, 3, 4, 5, 6],
  timeZone: 'UTC',
};
const subscription = (given: Partial<Subscription> = {}): Subscription => ({
  id: 'discord:1/karabakh',
  schedule: DAILY,
  since: EIGHT - 30 * MINUTE,
  ...given,
});
const due = (ledger: readonly LedgerEntry[], now: number, given: Partial<Subscription> = {}) =>
  dueSlots(subscription(given), ledger, now, { catchUp: 12 * HOUR, spread: 0 });

describe('dueSlots', () => {
  it.each<[string, LedgerEntry['state'] | undefined, number, readonly Partial<Due>[]]>([
    ['nothing before its time', undefined, EIGHT - 1, []],
    ['a slot at its time', undefined, EIGHT, [{ act: 'send', slot: EIGHT, at: EIGHT }]],
    ['a missed slot late', undefined, EIGHT + 11 * HOUR, [{ act: 'send', at: EIGHT }]],
    ['nothing but a reason where it is too late', undefined, EIGHT + 13 * HOUR, [{ act: 'skip', slots: [EIGHT] }]],
    ['nothing while somebody is sending', { is: 'claimed', until: EIGHT + MINUTE }, EIGHT + 1, []],
    [
      'finding out where the sender died',
      { is: 'claimed', until: EIGHT + MINUTE },
      EIGHT + MINUTE,
      [{ act: 'find out' }],
    ],
    [
      'finding out also when it is too late to send',
      { is: 'claimed', until: EIGHT },
      EIGHT + 13 * HOUR,
      [{ act: 'find out' }],
    ],
    ['nothing before a failed one is tried again', { is: 'failed', retryAt: EIGHT + 5 * MINUTE }, EIGHT + MINUTE, []],
    ['a failed one again', { is: 'failed', retryAt: EIGHT + 5 * MINUTE }, EIGHT + 5 * MINUTE, [{ act: 'send' }]],
    ['no failed one for ever', { is: 'failed', retryAt: EIGHT }, EIGHT + 13 * HOUR, [{ act: 'skip' }]],
    ['finding out in its time', { is: 'unknown', retryAt: EIGHT + MINUTE }, EIGHT, []],
    ['nothing that was sent', { is: 'sent' }, EIGHT + HOUR, []],
    ['nothing that was skipped', { is: 'skipped' }, EIGHT + HOUR, []],
  ])('gives %s', (_what, state, now, expected) => {
    expect(due(state ? [{ slot: EIGHT, state }] : [], now)).toMatchObject(expected);
  });

  it('gives a long time of downtime as one entry, and the last slot still', () => {
    expect(due([], EIGHT + 30 * DAY + HOUR)).toMatchObject([
      { act: 'skip', slots: Array.from({ length: 30 }, (_, day) => EIGHT + day * DAY) },
      { act: 'send', slot: EIGHT + 30 * DAY, at: EIGHT + 30 * DAY },
    ]);
  });

  it('waits for its share of the spread, always the same', () => {
    const options = { catchUp: 12 * HOUR, spread: MINUTE };
    const delay = jitterOf(subscription().id, MINUTE);
    expect(dueSlots(subscription(), [], EIGHT + delay - 1, options)).toEqual([]);
    expect(dueSlots(subscription(), [], EIGHT + delay, options)).toMatchObject([{ act: 'send', at: EIGHT + delay }]);
  });

  it.each<[string, LedgerEntry['state'] | undefined, number]>([
    ['a slot', undefined, EIGHT],
    ['a failed one', { is: 'failed', retryAt: EIGHT + 20_000 }, EIGHT + 20_000],
    ['one whose claim runs out', { is: 'claimed', until: EIGHT + 30_000 }, EIGHT + 30_000],
  ])('tells of %s ahead of its time where that is asked for', (_what, state, at) => {
    const ledger = state ? [{ slot: EIGHT, state }] : [];
    const told = (now: number, ahead: number) =>
      dueSlots(subscription(), ledger, now, { catchUp: 12 * HOUR, spread: 0, ahead });
    expect(told(at - MINUTE, MINUTE)).toMatchObject([{ slot: EIGHT, at }]);
    expect(told(at - MINUTE, MINUTE - 1)).toEqual([]);
  });

  it('tells ahead what it tells then, and now what it tells without looking ahead', () => {
    const state = fc.oneof(
      fc.constant<LedgerEntry['state']>({ is: 'sent' }),
      fc.constant<LedgerEntry['state']>({ is: 'skipped' }),
      fc
        .integer({ min: -60, max: 60 })
        .map((m): LedgerEntry['state'] => ({ is: 'claimed', until: EIGHT + m * MINUTE })),
      fc
        .integer({ min: -60, max: 60 })
        .map((m): LedgerEntry['state'] => ({ is: 'failed', retryAt: EIGHT + m * MINUTE })),
      fc
        .integer({ min: -60, max: 60 })
        .map((m): LedgerEntry['state'] => ({ is: 'unknown', retryAt: EIGHT + m * MINUTE })),
    );
    const ledger = fc.dictionary(fc.constantFrom(...Array.from({ length: 24 }, (_, i) => String(i - 20))), state);
    const often = { ...DAILY, hours: Array.from({ length: 24 }, (_, i) => i), minutes: [0, 20, 40] };
    const options = { catchUp: 3 * HOUR, spread: 5 * MINUTE };
    fc.assert(
      fc.property(ledger, fc.integer({ min: 0, max: 90 }), (states, minutes) => {
        const entries = Object.entries(states).map(([i, one]) => ({
          slot: EIGHT + Number(i) * 20 * MINUTE,
          state: one,
        }));
        const one = subscription({ schedule: often, since: EIGHT - 6 * HOUR });
        const actsOf = (now: number, ahead: number) =>
          dueSlots(one, entries, now, { ...options, ahead }).flatMap((step) => (step.act === 'skip' ? [] : [step]));
        const told = actsOf(EIGHT, minutes * MINUTE);
        expect(told.filter(({ at }) => at <= EIGHT)).toEqual(actsOf(EIGHT, 0));
        for (const step of told.filter(({ at }) => at > EIGHT)) {
          expect(actsOf(step.at - 1, 0)).not.toContainEqual(step);
          // unless it has become too late by then
          if (step.at - step.slot <= options.catchUp) expect(actsOf(step.at, 0)).toContainEqual(step);
        }
      }),
    );
  });

  it('settles every slot once, whatever the schedule, the zone, downtimes, failures and the clock', () => {
    const minutes = fc.uniqueArray(fc.integer({ min: 0, max: 59 }), { minLength: 1, maxLength: 3 });
    const hours = fc.uniqueArray(fc.integer({ min: 0, max: 23 }), { minLength: 1, maxLength: 6 });
    const steps = fc.array(
      fc.record({
        // mostly some minutes; sometimes a clock that jumps back, or a long downtime
        wait: fc.oneof(
          { weight: 8, arbitrary: fc.integer({ min: 0, max: 90 * MINUTE }) },
          { weight: 1, arbitrary: fc.integer({ min: -2 * HOUR, max: 0 }) },
          { weight: 1, arbitrary: fc.integer({ min: 0, max: 3 * DAY }) },
        ),
        fate: fc.constantFrom<'sent' | 'failed' | 'unknown' | 'crashed'>(
          'sent',
          'sent',
          'sent',
          'failed',
          'unknown',
          'crashed',
        ),
      }),
      { minLength: 20, maxLength: 60 },
    );
    fc.assert(
      fc.property(
        minutes,
        hours,
        fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Yerevan'),
        fc.integer({ min: 0, max: 364 }),
        steps,
        (m, h, timeZone, day, script) => {
          const schedule = { ...DAILY, minutes: m, hours: h, timeZone };
          const since = Date.UTC(2026, 0, 1) + day * DAY;
          const world = simulate({ id: 'x', schedule, since }, script);
          const wanted = slotsBetween(schedule, since, world.highest);
          expect([...world.settled.keys()].sort((a, b) => a - b)).toEqual(wanted);
          expect([...world.settled.values()].filter((times) => times !== 1)).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});

interface Step {
  readonly wait: number;
  readonly fate: 'sent' | 'failed' | 'unknown' | 'crashed';
}

/** Runs a desk over a script of waits and fates; at the end everything succeeds until nothing is due. Counts how often each slot arrived or was skipped. */
function simulate(one: Subscription, script: readonly Step[]) {
  const ledger = new Map<number, LedgerEntry['state']>();
  const settled = new Map<number, number>();
  const options = { catchUp: 6 * HOUR, spread: MINUTE };
  const arrived = new Set<number>();
  const settle = (slot: number) => settled.set(slot, (settled.get(slot) ?? 0) + 1);
  let now = one.since;
  let highest = now;
  const run = (fate: Step['fate']) => {
    const entries = [...ledger].map(([slot, state]) => ({ slot, state }));
    for (const step of dueSlots(one, entries, now, options)) {
      if (step.act === 'skip') {
        for (const slot of step.slots) {
          ledger.set(slot, { is: 'skipped' });
          settle(slot);
        }
      } else if (step.act === 'find out') {
        if (arrived.has(step.slot)) ledger.set(step.slot, { is: 'sent' });
        else ledger.set(step.slot, { is: 'failed', retryAt: now });
      } else if (fate === 'failed') ledger.set(step.slot, { is: 'failed', retryAt: now + 5 * MINUTE });
      else if (fate === 'crashed' && step.slot % 2 === 0) ledger.set(step.slot, { is: 'claimed', until: now + MINUTE });
      else {
        // the effect happened; the record may be lost with the reply or the process
        settle(step.slot);
        arrived.add(step.slot);
        const until = { is: 'claimed', until: now + MINUTE } as const;
        ledger.set(
          step.slot,
          fate === 'sent' ? { is: 'sent' } : fate === 'crashed' ? until : { is: 'unknown', retryAt: now + MINUTE },
        );
      }
    }
  };
  for (const { wait, fate } of script) {
    now += wait;
    highest = Math.max(highest, now - MINUTE);
    run(fate);
  }
  now = Math.max(now, highest + MINUTE);
  for (let round = 0; round < 4; round++) {
    run('sent');
    now += 5 * MINUTE;
  }
  return { settled: new Map([...settled].filter(([slot]) => slot <= highest)), highest };
}

describe('jitterOf', () => {
  it('spreads subscriptions evenly', () => {
    const tenths = new Array<number>(10).fill(0);
    for (let i = 0; i < 5_000; i++)
      tenths[Math.floor(jitterOf(`discord:${10n ** 17n + BigInt(i)}/karabakh`, 60_000) / 6_000)]!++;
    for (const count of tenths) expect(Math.abs(count - 500)).toBeLessThan(100);
  });

  it('is nothing without a spread', () => {
    expect(jitterOf('a', 0)).toBe(0);
  });
});
