import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lifetimeOf,
  MAX_LIFETIME_MS,
  MAX_RETRY_AFTER_MS,
  retryAfterOf,
} from '../../../../src/adapters/sources/http/freshness.ts';
import { parseHttpDate } from '../../../../src/adapters/sources/http/http-date.ts';

const NOW = Date.UTC(2026, 2, 1, 12, 0, 0);
const MINUTE = 60_000;
const DAY = 86_400_000;

describe('a date of HTTP', () => {
  it.each([
    ['Sun, 06 Nov 1994 08:49:37 GMT', '1994-11-06T08:49:37.000Z'],
    ['Sunday, 06-Nov-94 08:49:37 GMT', '1994-11-06T08:49:37.000Z'],
    ['Sun Nov  6 08:49:37 1994', '1994-11-06T08:49:37.000Z'],
    ['Mon, 01-Jan-2035 00:00:00 GMT', '2035-01-01T00:00:00.000Z'],
    ['Thursday, 01-Jan-26 10:00:00 GMT', '2026-01-01T10:00:00.000Z'],
    ['sun, 6 nov 1994 08:49:37 gmt', '1994-11-06T08:49:37.000Z'],
    [' 06 Nov 1994 08:49:37 +0000 ', '1994-11-06T08:49:37.000Z'],
    ['Sat, 31 Dec 2016 23:59:60 GMT', '2016-12-31T23:59:59.000Z'],
    ['Thu, 29 Feb 2024 00:00:00 GMT', '2024-02-29T00:00:00.000Z'],
  ])('%j is read', (text, iso) => {
    expect(new Date(parseHttpDate(text)!).toISOString()).toBe(iso);
  });

  it.each([
    '',
    '0',
    '-1',
    'never',
    '2026-03-01T12:00:00Z',
    'Sun, 30 Feb 2025 08:49:37 GMT',
    'Sun, 06 Foo 1994 08:49:37 GMT',
    'Sun, 06 Nov 1994 24:00:00 GMT',
    'Sun, 06 Nov 1994 08:60:00 GMT',
    'Sun, 06 Nov 1994 08:49:37',
    'Sun, 06 Nov 1994 08:49:37 +0200',
    'Sun, 06 Nov 1994',
  ])('%j is none', (text) => {
    expect(parseHttpDate(text)).toBeUndefined();
  });

  it('is whatever `toUTCString` writes', () => {
    const dates = fc.date({ min: new Date('1900-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => {
        expect(parseHttpDate(date.toUTCString())).toBe(Math.floor(date.getTime() / 1_000) * 1_000);
      }),
    );
  });
});

describe('how long to stay away', () => {
  it.each([
    [{ 'retry-after': '120' }, 2 * MINUTE],
    [{ 'retry-after': ' 120 ' }, 2 * MINUTE],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after': '1.5' }, 1_500],
    [{ 'retry-after': 'Sun, 01 Mar 2026 12:10:00 GMT' }, 10 * MINUTE],
    [{ 'retry-after': 'Sun, 01 Mar 2026 11:00:00 GMT' }, 0],
    [{ 'retry-after': '99999999999999999999999999' }, MAX_RETRY_AFTER_MS],
    [{ 'retry-after': 'Fri, 31 Dec 9999 23:59:59 GMT' }, MAX_RETRY_AFTER_MS],
    // A clock that is an hour ahead of ours.
    [{ 'retry-after': 'Sun, 01 Mar 2026 13:10:00 GMT', date: 'Sun, 01 Mar 2026 13:00:00 GMT' }, 10 * MINUTE],
  ])('is told by %j', (headers, ms) => {
    expect(retryAfterOf(new Headers(headers), NOW)).toBe(ms);
  });

  it.each([{}, { 'retry-after': '' }, { 'retry-after': 'soon' }, { 'retry-after': '-5' }, { 'retry-after': '5, 10' }])(
    'is not told by %j',
    (headers) => {
      expect(retryAfterOf(new Headers(headers as Record<string, string>), NOW)).toBeUndefined();
    },
  );
});

describe('how long an answer stays fresh', () => {
  it.each([
    [{ 'cache-control': 'max-age=600' }, 10 * MINUTE],
    [{ 'cache-control': 'public, Max-Age = 600, must-revalidate' }, 10 * MINUTE],
    [{ 'cache-control': 'max-age="600"' }, 10 * MINUTE],
    [{ 'cache-control': 's-maxage=60, max-age=600' }, 10 * MINUTE],
    [{ 'cache-control': 'max-age=600', age: '60' }, 9 * MINUTE],
    [{ 'cache-control': 'max-age=600', age: '6000' }, 0],
    [{ 'cache-control': 'max-age=600', age: 'old' }, 10 * MINUTE],
    [{ 'cache-control': 'max-age=0' }, 0],
    [{ 'cache-control': 'no-cache' }, 0],
    [{ 'cache-control': 'private, no-store, max-age=600' }, 0],
    [{ 'cache-control': 'max-age=99999999999999999999' }, MAX_LIFETIME_MS],
    [{ 'cache-control': 'max-age=600', expires: 'Sun, 01 Mar 2026 18:00:00 GMT' }, 10 * MINUTE],
    [{ 'cache-control': 'public', expires: 'Sun, 01 Mar 2026 12:20:00 GMT' }, 20 * MINUTE],
    [{ expires: 'Sun, 01 Mar 2026 13:20:00 GMT', date: 'Sun, 01 Mar 2026 13:00:00 GMT' }, 20 * MINUTE],
    [{ expires: 'Sun, 01 Mar 2026 12:20:00 GMT', age: '60' }, 19 * MINUTE],
    [{ expires: 'Sat, 28 Feb 2026 12:20:00 GMT' }, 0],
    [{ expires: '0' }, 0],
    [{ expires: '-1' }, 0],
    [{ expires: 'Sat, 31 Dec 2095 00:00:00 GMT' }, MAX_LIFETIME_MS],
  ])('is told by %j', (headers, ms) => {
    expect(lifetimeOf(new Headers(headers as Record<string, string>), NOW)).toBe(ms);
  });

  it.each([
    {},
    { 'cache-control': 'public' },
    { 'cache-control': 's-maxage=600' },
    { 'cache-control': 'max-age=soon' },
  ])('is not told by %j', (headers) => {
    expect(lifetimeOf(new Headers(headers as Record<string, string>), NOW)).toBeUndefined();
  });
});

it('whatever the headers say, the spans are whole milliseconds within their bounds', () => {
  const value = fc.oneof(
    fc.string({
      unit: fc.constantFrom(...'0123456789-+.e,="; ', 'max-age=', 'no-cache', 'Sun, 01 Mar 2026 12:10:00 GMT'),
    }),
    fc.string({ unit: 'binary-ascii' }).filter((text) => !/[\0\r\n]/.test(text)),
  );
  const headers = fc.record({ 'retry-after': value, 'cache-control': value, expires: value, age: value, date: value });
  fc.assert(
    fc.property(headers, fc.integer({ min: 0, max: 100 * 365 * DAY }), (written, now) => {
      const read = new Headers(written);
      for (const [ms, most] of [
        [retryAfterOf(read, now), MAX_RETRY_AFTER_MS],
        [lifetimeOf(read, now), MAX_LIFETIME_MS],
      ] as const) {
        expect(ms === undefined || (Number.isInteger(ms) && ms >= 0 && ms <= most)).toBe(true);
      }
    }),
    { numRuns: 1_000 },
  );
});
