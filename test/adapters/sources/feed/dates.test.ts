import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../../../src/adapters/sources/feed/dates.ts';

const iso = (written: string) => {
  const instant = readDate(written);
  return instant === undefined ? undefined : new Date(instant).toISOString().replace('.000Z', 'Z');
};

describe('a date of a feed is read', () => {
  it.each([
    ['Sun, 04 May 2031 09:30:15 GMT', '2031-05-04T09:30:15Z'],
    ['Sun, 4 May 31 09:30 EST', '2031-05-04T14:30:00Z'],
    ['4 May 2031 09:30:00 +0530', '2031-05-04T04:00:00Z'],
    ['Sunday, 04-May-31 09:30:00 CEST', '2031-05-04T07:30:00Z'],
    ['Sun, 04 May 2031 09:30:00 +0200 (CEST)', '2031-05-04T07:30:00Z'],
    ['Sun, 04 May 2031 09:30:00 GMT+2', '2031-05-04T07:30:00Z'],
    ['Sun, 04 May 2031 09:30:00 XYZ', '2031-05-04T09:30:00Z'],
    ['Sun, 04 May 2031 24:00:00 GMT', '2031-05-05T00:00:00Z'],
    ['Sun, 04 May 104 09:30:00 GMT', '2004-05-04T09:30:00Z'],
    ['04 May 2031', '2031-05-04T00:00:00Z'],
    ['Sun May  4 09:30:00 2031', '2031-05-04T09:30:00Z'],
    ['Sun May 4 09:30:00 PDT 2031', '2031-05-04T16:30:00Z'],
    ['May 4th, 2031 9:30 p.m.', '2031-05-04T21:30:00Z'],
    ['09:30 May 4, 2031', '2031-05-04T09:30:00Z'],
    ['2031-05-04T09:30:00+02:00', '2031-05-04T07:30:00Z'],
    ['2031-05-04T9:30:00.1234567Z', '2031-05-04T09:30:00.123Z'],
    ['2031-05-04 09:30:00 EST', '2031-05-04T14:30:00Z'],
    ['2031-5-4', '2031-05-04T00:00:00Z'],
    ['2031/05/04 09:30', '2031-05-04T09:30:00Z'],
    ['20310504', '2031-05-04T00:00:00Z'],
    ['20310504T093000Z', '2031-05-04T09:30:00Z'],
    ['04.05.2031 09:30', '2031-05-04T09:30:00Z'],
    ['13/04/2031', '2031-04-13T00:00:00Z'],
    ['04/13/2031', '2031-04-13T00:00:00Z'],
  ])('%s', (written, instant) => {
    expect(iso(written)).toBe(instant);
  });
});

describe('a date is read in the language that it is written in', () => {
  it.each([
    ['Spanish', 'mar, 4 mar 2031 09:30:00 GMT', '2031-03-04T09:30:00Z'],
    ['Spanish, in words', '4 de mayo de 2031 09h30', '2031-05-04T09:30:00Z'],
    ['Portuguese', 'Dom, 04 Mai 2031 09:30:00 -0300', '2031-05-04T12:30:00Z'],
    ['French', 'lun., 4 août 2031 09:30:00 +0200', '2031-08-04T07:30:00Z'],
    ['German', 'Mi, 05 Mär 2031 09:30:00 MEZ', '2031-03-05T08:30:00Z'],
    ['Russian', 'Вс, 04 мая 2031 09:30:00 +0300', '2031-05-04T06:30:00Z'],
    ['Greek', 'Κυρ, 04 Μάιος 2031 09:30:00 EET', '2031-05-04T07:30:00Z'],
    ['Hungarian', '2031. május 4. 09:30', '2031-05-04T09:30:00Z'],
    ['Korean', '2031년 5월 4일 오후 9:30', '2031-05-04T21:30:00Z'],
    ['Japanese', '2031年5月4日 09:30', '2031-05-04T09:30:00Z'],
  ])('%s', (_language, written, instant) => {
    expect(iso(written)).toBe(instant);
  });
});

describe('no date is made up', () => {
  it.each([
    ['of no text', ''],
    ['of words', 'yesterday'],
    ['of a year', '2031'],
    ['of a month', '2031-05'],
    ['of a month by name', 'May 2031'],
    ['of a time', '09:30'],
    ['of a day that does not exist', '31 Feb 2031'],
    ['of a time that does not exist', 'Sun, 04 May 2031 25:30:00 GMT'],
    ['of two readings', '03/04/2031'],
    ['of a month that is one here and another there', '30 Lis 2031'],
    ['of what programs write for nothing', 'Thu, 01 Jan 1970 00:00:00 GMT'],
    ['of the year 1', '0001-01-01T00:00:00'],
  ])('%s', (_what, written) => {
    expect(readDate(written)).toBeUndefined();
  });

  it('and none throws, whatever is written', () => {
    const pieces = fc.constantFrom(
      '4',
      '31',
      '2031',
      'May',
      'mai',
      ':',
      '09:30',
      '-',
      '/',
      '.',
      ' ',
      ',',
      'GMT',
      '+',
      '년',
      'T',
      'Z',
      '99',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((parts) => parts.join('')),
        ),
        (written) => {
          expect(readDate(written) ?? 0).toSatisfy(Number.isFinite);
        },
      ),
    );
  });
});
