import { parse } from 'node-cron';
import type { Schedule } from '../../briefings/digest/schedule.ts';

/** A schedule, or what is wrong with how it is written, in words. */
export type ReadSchedule =
  | { readonly ok: true; readonly schedule: Schedule }
  | { readonly ok: false; readonly problem: string };

/**
 * Reads five fields (minute, hour, day of the month, month, weekday) as times of a zone. A slot needs all of them to fit, days of the month and
 * weekdays too.
 */
export function readCron(cron: string, timeZone: string): ReadSchedule {
  const fields = cron.trim().split(/\s+/);
  if (fields.length !== 5) return { ok: false, problem: `has five fields, as in ${EXAMPLE}, not ${fields.length}` };
  if (/[LW#]/i.test((fields[2] ?? '') + (fields[4] ?? '').replace(/[a-z]{3,}/gi, '')))
    return { ok: false, problem: `knows neither L nor W nor #: give numbers and names, as in ${EXAMPLE}` };
  if (!isTimeZone(timeZone)) return { ok: false, problem: `is read in a time zone such as Europe/Yerevan` };
  try {
    const { minute, hour, dayOfMonth, month, dayOfWeek } = parse(fields.join(' '));
    const lists = [minute, hour, dayOfMonth, month, dayOfWeek];
    if (!lists.every(areNumbers)) return { ok: false, problem: `takes numbers and names alone, as in ${EXAMPLE}` };
    const [minutes, hours, daysOfMonth, months, weekdays] = lists as readonly (readonly number[])[];
    return {
      ok: true,
      schedule: {
        minutes: minutes!,
        hours: hours!,
        daysOfMonth: daysOfMonth!,
        months: months!,
        weekdays: weekdays!,
        timeZone,
      },
    };
  } catch {
    return { ok: false, problem: `is written as minute, hour, day of the month, month, weekday: ${EXAMPLE}` };
  }
}

const EXAMPLE = '0 8 * * 1-5';

function areNumbers(list: readonly unknown[]): list is readonly number[] {
  return list.length > 0 && list.every((value) => typeof value === 'number');
}

/** Five fields for a time as people write it (`8`, `8:30`, `08:00`, `6 pm`) and days (`daily`, `weekdays`, `mon-fri`, `sat,sun`). */
export function cronOf(
  time: string,
  days: string,
): { readonly ok: true; readonly cron: string } | { readonly ok: false; readonly problem: string } {
  const [, hour = '', minute = '0', half] = /^(\d{1,2})(?:[:.](\d\d))?\s*([ap]m)?$/i.exec(time.trim()) ?? [];
  const isHalf = half !== undefined;
  const hours = isHalf ? (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hour);
  if (hour === '' || hours > 23 || Number(minute) > 59 || (isHalf && (Number(hour) < 1 || Number(hour) > 12)))
    return { ok: false, problem: '"time" takes a time of the day such as 8:00 or 18:30.' };
  const weekdays = weekdaysOf(days);
  if (weekdays === undefined)
    return { ok: false, problem: '"days" takes daily, weekdays, weekends, or names such as mon-fri or mon,wed,fri.' };
  return { ok: true, cron: `${Number(minute)} ${hours} * * ${weekdays}` };
}

function weekdaysOf(days: string): string | undefined {
  const wish = days.trim().toLowerCase();
  const known: Readonly<Record<string, string>> = {
    '': '*',
    daily: '*',
    'every day': '*',
    weekdays: '1-5',
    weekends: '0,6',
  };
  if (known[wish] !== undefined) return known[wish];
  const numbers = new Set<number>();
  for (const part of wish.split(/[\s,]+/)) {
    const ends = part.split(/[-–]/).map(weekdayOf);
    const [first, last] = [ends[0], ends.at(-1)];
    if (first === undefined || last === undefined || ends.length > 2) return undefined;
    for (let day = first; ; day = (day + 1) % 7) {
      numbers.add(day);
      if (day === last) break;
    }
  }
  return numbers.size === 7 ? '*' : [...numbers].sort().join(',');
}

function weekdayOf(name: string): number | undefined {
  const at = DAYS.findIndex((day) => name.length >= 2 && day.toLowerCase().startsWith(name));
  return at < 0 ? undefined : at;
}

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The times in words where they are those of single days of the week, else as they are written: `08:00 on Mon, Tue (Europe/Yerevan)`. */
export function timesInWords(cron: string, timeZone: string): string {
  const read = readCron(cron, timeZone);
  if (!read.ok) return `${cron} (${timeZone})`;
  const { minutes, hours, daysOfMonth, months, weekdays } = read.schedule;
  if (daysOfMonth.length < 31 || months.length < 12 || minutes.length * hours.length > MOST_TIMES)
    return `at ${cron} (${timeZone})`;
  const times = hours.flatMap((hour) => minutes.map((minute) => `${two(hour)}:${two(minute)}`));
  return `${times.join(', ')} ${daysInWords(weekdays)} (${timeZone})`;
}

const MOST_TIMES = 4;

function daysInWords(weekdays: readonly number[]): string {
  if (weekdays.length === 7) return 'every day';
  if ([...weekdays].sort().join() === '1,2,3,4,5') return 'on weekdays';
  return `on ${weekdays.map((day) => DAYS[day]!.slice(0, 3)).join(', ')}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** Whether Node knows a zone of this name. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
