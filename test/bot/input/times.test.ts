import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cronOf, readCron, timesInWords } from '../../../src/bot/input/times.ts';

describe('readCron', () => {
  it('reads lists, spans, steps and names', () => {
    expect(readCron('*/30 8-9 1,15 jan mon-fri', 'Asia/Yerevan')).toEqual({
      ok: true,
      schedule: {
        minutes: [0, 30],
        hours: [8, 9],
        daysOfMonth: [1, 15],
        months: [1],
        weekdays: [1, 2, 3, 4, 5],
        timeZone: 'Asia/Yerevan',
      },
    });
  });

  it('takes 0 and 7 for Sunday', () => {
    const weekdays = ['0 8 * * 0', '0 8 * * 7', '0 8 * * sun'].map((cron) => {
      const read = readCron(cron, 'UTC');
      return read.ok && read.schedule.weekdays;
    });
    expect(weekdays).toEqual([[0], [0], [0]]);
  });

  it.each([
    ['0 8 L * *', 'neither L nor W nor #'],
    ['0 8 15W * *', 'neither L nor W nor #'],
    ['0 8 * * 5L', 'neither L nor W nor #'],
    ['0 8 * * 1#2', 'neither L nor W nor #'],
    ['0 0 8 * * *', 'five fields'],
    ['8:00', 'five fields'],
    ['60 8 * * *', 'minute, hour'],
    ['a b c d e', 'minute, hour'],
  ])('refuses %s in words', (cron, words) => {
    const read = readCron(cron, 'UTC');
    expect(read.ok ? '' : read.problem).toContain(words);
  });

  it('never throws, whatever is written', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (cron, zone) => typeof readCron(cron, zone).ok === 'boolean'));
    const field = fc.stringMatching(/^[0-9*,/LW#a-z-]{1,4}$/);
    fc.assert(
      fc.property(fc.tuple(field, field, field, field, field), (fields) => {
        const read = readCron(fields.join(' '), 'UTC');
        return !read.ok || Object.values(read.schedule).every((value) => value.length > 0);
      }),
    );
  });
});

describe('cronOf', () => {
  it.each([
    ['8', '', '0 8 * * *'],
    ['08:30', 'daily', '30 8 * * *'],
    ['6 pm', 'weekdays', '0 18 * * 1-5'],
    ['12am', 'weekends', '0 0 * * 0,6'],
    ['12:15 pm', 'mon-fri', '15 12 * * 1,2,3,4,5'],
    ['23.45', 'mon, wed, fri', '45 23 * * 1,3,5'],
    ['8', 'fri-mon', '0 8 * * 0,1,5,6'],
    ['8', 'Monday', '0 8 * * 1'],
    ['8', 'mon-sun', '0 8 * * *'],
  ])('makes of %s on "%s" the times %s', (time, days, cron) => {
    expect(cronOf(time, days)).toEqual({ ok: true, cron });
    expect(readCron(cron, 'UTC').ok).toBe(true);
  });

  it.each([
    ['25:00', '', 'time'],
    ['8:60', '', 'time'],
    ['13 pm', '', 'time'],
    ['noon', '', 'time'],
    ['', '', 'time'],
    ['8', 'someday', 'days'],
    ['8', 'mon-', 'days'],
  ])('says what it takes for %s on "%s"', (time, days, option) => {
    const read = cronOf(time, days);
    expect(read.ok ? '' : read.problem).toContain(`"${option}"`);
  });
});

describe('timesInWords', () => {
  it.each([
    ['0 8 * * 1-5', '08:00 on weekdays (Asia/Yerevan)'],
    ['30 7,19 * * *', '07:30, 19:30 every day (Asia/Yerevan)'],
    ['0 8 * * 0,6', '08:00 on Sun, Sat (Asia/Yerevan)'],
    ['0 8 1 * *', 'at 0 8 1 * * (Asia/Yerevan)'],
    ['*/5 * * * *', 'at */5 * * * * (Asia/Yerevan)'],
  ])('says %s', (cron, words) => {
    expect(timesInWords(cron, 'Asia/Yerevan')).toBe(words);
  });
});
