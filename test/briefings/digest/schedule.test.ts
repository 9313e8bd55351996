import fc from 'fast-check';
import { createTask, parse } from 'node-cron';
import { describe, expect, it } from 'vitest';
import { nextSlot, type Schedule, slotsBetween } from '../../../src/briefings/digest/schedule.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function scheduleOf(expression: string, timeZone = 'UTC'): Schedule {
  const { minute, hour, dayOfMonth, month, dayOfWeek } = parse(expression);
  return {
    minutes: minute,
    hours: hour,
    daysOfMonth: dayOfMonth.map(Number),
    months: month,
    weekdays: dayOfWeek.map(Number),
    timeZone,
  };
}

function slots(expression: string, timeZone: string, from: string, to: string): readonly string[] {
  return slotsBetween(scheduleOf(expression, timeZone), Date.parse(from), Date.parse(to)).map((slot) =>
    new Date(slot).toISOString().slice(0, 16),
  );
}

describe('slotsBetween', () => {
  it.each([
    [
      '0 8 * * 1-5',
      'Asia/Yerevan',
      '2026-11-26T00:00Z',
      '2026-12-01T00:00Z',
      ['2026-11-26T04:00', '2026-11-27T04:00', '2026-11-30T04:00'],
    ],
    ['0 8,18 * * *', 'UTC', '2026-11-26T08:00Z', '2026-11-27T08:00Z', ['2026-11-26T18:00', '2026-11-27T08:00']],
    [
      '30 0 1 * *',
      'America/New_York',
      '2026-10-15T00:00Z',
      '2026-12-15T00:00Z',
      ['2026-11-01T04:30', '2026-12-01T05:30'],
    ],
    ['0 8 13 * 5', 'UTC', '2026-11-01T00:00Z', '2027-01-01T00:00Z', ['2026-11-13T08:00']],
    ['0 8 29 2 *', 'UTC', '2026-01-01T00:00Z', '2029-01-01T00:00Z', ['2028-02-29T08:00']],
    ['0 8 * * *', 'Asia/Kathmandu', '2026-11-26T00:00Z', '2026-11-27T00:00Z', ['2026-11-26T02:15']],
  ])('%s in %s', (expression, zone, from, to, expected) => {
    expect(slots(expression, zone, from, to)).toEqual(expected);
  });

  it.each([
    [
      'a time that is left out comes right after the gap',
      '30 2 * * *',
      'Europe/Berlin',
      '2026-03-28T12:00Z',
      '2026-03-30T12:00Z',
      ['2026-03-29T01:00', '2026-03-30T00:30'],
    ],
    [
      'all times of the gap are one slot',
      '*/20 2 * * *',
      'Europe/Berlin',
      '2026-03-29T00:00Z',
      '2026-03-29T12:00Z',
      ['2026-03-29T01:00'],
    ],
    [
      'a time that comes twice is taken once',
      '30 2 * * *',
      'Europe/Berlin',
      '2026-10-24T12:00Z',
      '2026-10-26T12:00Z',
      ['2026-10-25T00:30', '2026-10-26T01:30'],
    ],
    [
      'a half-hour change',
      '15 2 * * *',
      'Australia/Lord_Howe',
      '2026-10-03T00:00Z',
      '2026-10-04T00:00Z',
      ['2026-10-03T15:30'],
    ],
    [
      'a day that a zone leaves out',
      '0 8 * * *',
      'Pacific/Apia',
      '2011-12-29T00:00Z',
      '2012-01-01T00:00Z',
      ['2011-12-29T18:00', '2011-12-30T10:00', '2011-12-30T18:00', '2011-12-31T18:00'],
    ],
  ])('%s', (_what, expression, zone, from, to, expected) => {
    expect(slots(expression, zone, from, to)).toEqual(expected);
  });

  it('gives every minute of the wall that the schedule fits, and nothing else, in any zone', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'Europe/Berlin',
          'America/New_York',
          'Australia/Lord_Howe',
          'Asia/Yerevan',
          'Africa/Casablanca',
          'America/Sao_Paulo',
          'Pacific/Apia',
          'UTC',
        ),
        fc.constantFrom(
          '0 * * * *',
          '*/15 1-3 * * *',
          '30 2 * * 0',
          '0 0 * * *',
          '7,59 23 1,28-31 * *',
          '* 2 * * *',
          '0 8 * 3,4,10,11 1-5',
        ),
        fc.integer({ min: Date.UTC(2009, 0, 1) / HOUR, max: Date.UTC(2031, 0, 1) / HOUR }),
        fc.integer({ min: 1, max: 60 }),
        (zone, expression, startHour, hours) => {
          const from = startHour * HOUR;
          const schedule = scheduleOf(expression, zone);
          expect(slotsBetween(schedule, from, from + hours * HOUR)).toEqual(
            oracle(schedule, from, from + hours * HOUR),
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  it('agrees with node-cron wherever the wall goes on evenly', () => {
    const expressions = ['*/7 8-9 * * *', '0 22-2 * * 7', '15 6 1-7 * 1', '@daily', '5 4 * jan,jul *'];
    for (const expression of expressions) {
      const task = createTask(expression, () => undefined, { timezone: 'Asia/Yerevan' });
      const [from, to] = [Date.UTC(2026, 0, 1), Date.UTC(2026, 0, 9)];
      const matched = [];
      for (let at = from + 60_000; at <= to; at += 60_000) if (task.match(new Date(at))) matched.push(at);
      expect(slotsBetween(scheduleOf(expression, 'Asia/Yerevan'), from, to)).toEqual(matched);
      task.destroy();
    }
  });

  it('takes a year of minutes in time', () => {
    const started = performance.now();
    expect(
      slotsBetween(scheduleOf('* * * * *', 'Europe/Berlin'), Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1)).length,
    ).toBe(525_600 - 60);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('is empty for a window that ends where it begins', () => {
    expect(slotsBetween(scheduleOf('* * * * *'), 60_000, 60_000)).toEqual([]);
    expect(slotsBetween(scheduleOf('* * * * *'), 60_000, 0)).toEqual([]);
  });
});

describe('nextSlot', () => {
  it('finds the next one, however far', () => {
    const from = Date.UTC(2026, 10, 26, 12);
    expect(nextSlot(scheduleOf('0 8 * * *'), from)).toBe(Date.UTC(2026, 10, 27, 8));
    expect(nextSlot(scheduleOf('0 8 29 2 *'), from)).toBe(Date.UTC(2028, 1, 29, 8));
    expect(nextSlot({ ...scheduleOf('0 8 29 2 *'), daysOfMonth: [30] }, from)).toBeUndefined();
  });
});

/** Walks minute by minute and reads the wall; what the wall leaves out comes at the first minute behind the gap. */
function oracle(schedule: Schedule, from: number, until: number): readonly number[] {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: schedule.timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const wallAt = (at: number) => {
    const read = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    return Date.UTC(read.year!, read.month! - 1, read.day!, read.hour!, read.minute!);
  };
  const fits = (wall: number) => {
    const date = new Date(wall);
    return (
      schedule.months.includes(date.getUTCMonth() + 1) &&
      schedule.daysOfMonth.includes(date.getUTCDate()) &&
      schedule.weekdays.includes(date.getUTCDay()) &&
      schedule.hours.includes(date.getUTCHours()) &&
      schedule.minutes.includes(date.getUTCMinutes())
    );
  };
  const found: number[] = [];
  const start = from - 2 * DAY;
  let highest = wallAt(start);
  for (let at = start + 60_000; at <= until; at += 60_000) {
    const wall = wallAt(at);
    let isSlot = false;
    for (let read = highest + 60_000; read <= wall; read += 60_000) isSlot ||= fits(read);
    highest = Math.max(highest, wall);
    if (isSlot && at > from) found.push(at);
  }
  return found;
}
