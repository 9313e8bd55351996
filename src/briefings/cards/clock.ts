import type { Instant } from '../article.ts';

/** Says times in a zone: the year only where it is not this year, the hour alone where it is today. */
export class Clock {
  readonly #today: Readonly<Record<string, string>>;
  readonly #format: Intl.DateTimeFormat;

  constructor(timeZone: string, now: Instant) {
    this.#format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    this.#today = this.#read(now);
  }

  /** `Wed 7 Oct`, or `7 Oct 2016` in another year than this. */
  day(at: Instant): string {
    const { weekday, day, month, year } = this.#read(at);
    return year === this.#today.year ? `${weekday} ${day} ${month}` : `${day} ${month} ${year}`;
  }

  /** `14:05` today, else `Tue 6 Oct, 11:30`. */
  moment(at: Instant): string {
    const { day, month, year, hour, minute } = this.#read(at);
    const isToday = year === this.#today.year && month === this.#today.month && day === this.#today.day;
    return isToday ? `${hour}:${minute}` : `${this.day(at)}, ${hour}:${minute}`;
  }

  #read(at: Instant): Record<string, string> {
    return Object.fromEntries(this.#format.formatToParts(at).map(({ type, value }) => [type, value]));
  }
}
