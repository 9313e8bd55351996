import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateMention, findDates } from '../../../src/briefings/text/dates.ts';
import { splitSentences } from '../../../src/briefings/text/sentences.ts';
import { cpuNow } from '../../support/cpu-time.ts';

const PUBLISHED = '2024-03-13'; // a Wednesday

describe('the place of a date in the calendar', () => {
  it.each([
    ['a month and day, the latest by publication', 'The bridge fell on Feb. 27.', ['Feb. 27', '2024-02-27']],
    ['across the turn of the year', 'The mill burnt down on Nov. 30.', ['Nov. 30', '2023-11-30']],
    ['a day that the verb looks ahead to', 'The inquest is due to open on Apr. 2.', ['Apr. 2', '2024-04-02']],
    ['a day in the next year', 'Delegates will gather on Jan. 9.', ['Jan. 9', '2025-01-09']],
    ['a full date', 'It sank on October 7, 2020, off the cape.', ['October 7, 2020', '2020-10-07']],
    ['a full date, day first', 'It sank on 7 October 2020 off the cape.', ['7 October 2020', '2020-10-07']],
    ['a day first without a year', 'It sank on 7 Oct off the cape.', ['7 Oct', '2023-10-07']],
    ['an ordinal', 'On the 27th of February the dam broke.', ['27th of February', '2024-02-27']],
    ['an ISO date', 'The memo is dated 2020-10-07.', ['2020-10-07', '2020-10-07']],
    ['a dotted date', 'The memo is dated 7.10.2020.', ['7.10.2020', '2020-10-07']],
    ['a slashed date with a number over 12', 'The memo is dated 10/13/2020.', ['10/13/2020', '2020-10-13']],
    ['a weekday that was', 'The ferry sank on Monday.', ['Monday', '2024-03-11']],
    ['the weekday of publication', 'The airline apologised Wednesday.', ['Wednesday', '2024-03-13']],
    ['a weekday to come', 'The jury will retire on Monday.', ['Monday', '2024-03-18']],
    ['a verb whose past looks the same', 'The pools will shut on Monday.', ['Monday', '2024-03-18']],
    [
      'a weekday on a timetable',
      'Classes resume on Monday; the fair opens Friday.',
      ['Monday', '2024-03-18'],
      ['Friday', '2024-03-15'],
    ],
    ['a part of the day', 'Sirens were heard on Monday night.', ['Monday night', '2024-03-11']],
    [
      'last and next weekday',
      'They met last Wednesday; they meet next Wednesday.',
      ['last Wednesday', '2024-03-06'],
      ['next Wednesday', '2024-03-20'],
    ],
    ['a weekday of a named week', 'She leaves Thursday next week.', ['Thursday next week', '2024-03-21']],
    ['a weekday with its date', 'It fell on Tuesday, Dec. 12.', ['Tuesday, Dec. 12', '2023-12-12']],
    [
      'the day around',
      'He resigned yesterday and leaves tomorrow.',
      ['yesterday', '2024-03-12'],
      ['tomorrow', '2024-03-14'],
    ],
    [
      'days and weeks ago',
      'It closed three days ago and shrank two weeks ago.',
      ['three days ago', '2024-03-10'],
      ['two weeks ago', '2024-02-28'],
    ],
    ['a year to the day', 'A year ago to the day the ferry sank.', ['A year ago to the day', '2023-03-13']],
    ['a day of a chronicle', 'March 7: the mill burnt down.', ['March 7', '2024-03-07']],
    ['the day of a fixture', 'Kelmar face Sunda on Saturday.', ['Saturday', '2024-03-16']],
    ['last night', 'The council met last night.', ['last night', '2024-03-12']],
    ['days to come', 'The gallery will reopen in two weeks.', ['in two weeks', '2024-03-27']],
    ['what everybody knows by its day', 'Security changed after 9/11.', ['9/11', '2001-09-11']],
  ])('finds %s', (_what, text, ...dates) => {
    const expected = dates.map(([printed, day]) => ({ text: printed, from: day, to: day, grain: 'day' }));
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['week', 'Ministers met last week.', 'last week', '2024-03-04', '2024-03-10'],
    ['week', 'Talks go on next week.', 'next week', '2024-03-18', '2024-03-24'],
    ['month', 'Clashes were seen in July 2020.', 'July 2020', '2020-07', '2020-07'],
    ['month', 'Prices fell in November.', 'November', '2023-11', '2023-11'],
    ['month', 'The museum will open in November.', 'November', '2024-11', '2024-11'],
    ['month', 'Wages rose last March.', 'last March', '2023-03', '2023-03'],
    ['month', 'They met in June last year.', 'June last year', '2023-06', '2023-06'],
    ['month', 'Rain was rare this month.', 'this month', '2024-03', '2024-03'],
    ['month', 'When he unveiled his plans in January, prices fell.', 'January', '2024-01', '2024-01'],
    ['month', 'Orders grew last month.', 'last month', '2024-02', '2024-02'],
    ['month', 'The work ran from July to September.', 'July to September', '2023-07', '2023-09'],
    ['season', 'They had met in spring 2019.', 'spring 2019', '2019-03', '2019-05'],
    ['season', 'Wages rose last summer.', 'last summer', '2023-06', '2023-08'],
    ['quarter', 'Profit fell in the third quarter.', 'third quarter', '2023-07', '2023-09'],
    ['quarter', 'Profit fell in the first quarter of 2022.', 'first quarter of 2022', '2022-01', '2022-03'],
    ['year', 'Six days of war broke out in 2016.', '2016', '2016', '2016'],
    ['year', 'Calm had held since a 1994 ceasefire.', '1994', '1994', '1994'],
    ['year', 'The bank failed in mid-2016.', 'mid-2016', '2016', '2016'],
    ['year', 'Sales doubled last year.', 'last year', '2023', '2023'],
    ['year', 'She took office five years ago.', 'five years ago', '2019', '2019'],
    ['year', 'The 2014-2016 drought emptied the lake.', '2014-2016', '2014', '2016'],
    ['year', 'Between 1988 and 1994 thousands fled.', '1988 and 1994', '1988', '1994'],
    ['year', 'The 2016-17 budget was late.', '2016-17', '2016', '2017'],
    ['decade', 'The strikes of the 1990s are forgotten.', '1990s', '1990', '1999'],
    ['day', 'Shelling from Feb. 27 to Mar. 3 emptied the town.', 'Feb. 27 to Mar. 3', '2024-02-27', '2024-03-03'],
    ['day', 'The show runs May 3-9.', 'May 3-9', '2024-05-03', '2024-05-09'],
    ['day', 'The siege of 27-29 September 2020 failed.', '27-29 September 2020', '2020-09-27', '2020-09-29'],
    ['day', 'The shops were shut from Dec. 28 to Jan. 3.', 'Dec. 28 to Jan. 3', '2023-12-28', '2024-01-03'],
    ['day', 'Three hikers died over the weekend.', 'weekend', '2024-03-09', '2024-03-10'],
  ])('gives a %s: %s', (grain, text, printed, from, to) => {
    expect(found(text)).toEqual([{ text: printed, from, to, grain }]);
  });

  it('joins two days by a dash', () => {
    const text = 'Shelling of Sept. 27-Oct. 3 emptied the town.';
    const [date] = findDates(text, [{ start: 0, end: text.length, paragraph: 0 }], Date.parse(PUBLISHED));
    expect(date).toMatchObject({ text: 'Sept. 27-Oct. 3', from: '2023-09-27', to: '2023-10-03' });
  });

  it('learns from one slashed date how another is to be read', () => {
    expect(found('Signed 10/13/2020, sealed 10/07/2020.').map((date) => date.from)).toEqual([
      '2020-10-13',
      '2020-10-07',
    ]);
    expect(found('Signed 10/07/2020.')).toEqual([]);
    expect(found('Signed 10/07/2020.', 'en-GB')).toMatchObject([{ from: '2020-07-10' }]);
  });

  it('takes the UTC day of the publication', () => {
    const late = Date.parse('2024-03-13T23:59:00Z');
    expect(findDates('It rained today.', whole('It rained today.'), late)).toMatchObject([{ from: '2024-03-13' }]);
  });
});

describe('the direction of a date', () => {
  it.each([
    ['past', 'The company, which is based in Lisbon, on Friday cut 40 jobs.'],
    ['past', 'The mayor could not be reached on Friday.'],
    ['past', 'She would have turned 50 on Friday.'],
    ['past', 'Output was weaker than expected on Friday.'],
    ['past', '“We will never give up,” the coach said on Friday.'],
    ['future', 'On Friday, the court will rule.'],
    ['future', 'Police said Friday’s march will go ahead.'],
    ['future', 'The ruling is to be announced on Friday.'],
    ['future', 'Both sides agreed to meet on Friday.'],
    ['future', 'Residents were told to leave by Friday.'],
    ['future', 'The hearing was adjourned until Friday.'],
    ['future', 'The deadline is Friday.'],
    ['future', 'Voters queued ahead of Friday’s poll.'],
    ['future', 'He’ll speak on Friday.'],
  ])('is the %s in: %s', (direction, text) => {
    expect(found(text).map((date) => date.from)).toEqual([direction === 'past' ? '2024-03-08' : '2024-03-15']);
  });
});

describe('without a publication date', () => {
  it('places only what states its year', () => {
    const dates = findAll('It began on Sept. 27, on a Friday last year, in July 2020 and in 1994.', undefined);
    expect(dates.map(({ text, from }) => [text, from])).toEqual([
      ['Sept. 27', undefined],
      ['Friday', undefined],
      ['last year', undefined],
      ['July 2020', '2020-07'],
      ['1994', '1994'],
    ]);
  });

  it('counts a time that is none as no publication date', () => {
    for (const published of [Number.NaN, Number.POSITIVE_INFINITY, 8.64e15, -8.64e15]) {
      expect(findDates('It rained today.', whole('It rained today.'), published)).toMatchObject([{ grain: 'day' }]);
    }
  });
});

it.each([
  ['a verb', 'The jury may sit for weeks as they march on for a second time.'],
  ['a person', 'Prime Minister Theresa May thanked Gov. April Reed, August Wilson and June Carter.'],
  ['a feast', 'The May Day rally and the Fourth of July parade drew thousands on Black Friday.'],
  ['a newspaper', 'The Sunday Times, the Sunday Telegraph and USA Today carried it.'],
  ['a habit', 'He plays chess on Mondays.'],
  ['a count', 'Some 2000 people and 1,994 dogs gave 1994 votes; it cost $2010.'],
  ['a total', 'It rose by 1900, to 2000 from 1900, a total of 2000.'],
  ['a code', 'Flight 1990, Resolution 1973, Agenda 2030 and a Boeing 737.'],
  ['a telephone number', 'Call 555-1994 or 0800-1994-2020.'],
  ['a clock time', 'It landed at 1900 GMT.'],
  ['a shop', 'The 7-Eleven is open 24/7.'],
  ['a score or an age', 'Smith, 45, won 3-1.'],
  ['a length of time', 'The 10-day siege, a 3-year-old said, took 40 lives in two weeks.'],
  ['a short word', 'Sun Hydraulics: the couple wed and sat.'],
  ['a game', 'He scored 12 points in the third quarter.'],
  ['an address', 'Shots rang out in the 1900 block of Elm Street.'],
  ['no day of the calendar', 'The form said 2020-13-45, 31.02.2020 and Feb. 30.'],
])('finds no date in %s', (_what, text) => {
  expect(found(text)).toEqual([]);
});

it.each([
  ['de', 'Vor drei Tagen sank die Fähre, heute vor einem Jahr das Schiff.', ['2024-03-10', '2023-03-13']],
  ['de', 'Das Werk wurde 2003 verkauft; im Jahr 2011 brannte es.', ['2003', '2011']],
  ['de', 'Rund 2000 Menschen und mehr als 1500 kamen.', []],
  ['de', 'Am Montag, dem 26. Februar, begann es; gestern und im Januar auch.', ['2024-02-26', '2024-03-12', '2024-01']],
  ['fr', 'Il est parti le 1er mars 2019, puis hier et mardi.', ['2019-03-01', '2024-03-12', '2024-03-12']],
  ['es', 'Fue el 7 de octubre de 2020, el lunes y ayer.', ['2020-10-07', '2024-03-11', '2024-03-12']],
  ['ru', 'Это было 7 октября 2020 года, в среду и вчера.', ['2020-10-07', '2024-03-13', '2024-03-12']],
  ['fr', 'Il est né le 9 mai 2018 et mort en mai, en 2018 et en 2019.', ['2018-05-09', '2023-05', '2018', '2019']],
  ['fr', "Le procès s'ouvrira le 9 septembre. Il a été reporté au 4 juin.", ['2024-09-09', '2024-06-04']],
  ['fr', "C'était en juin de l'année dernière.", ['2023-06']],
  ['es', 'El juicio comenzará el 9 de septiembre. Murió en junio del año pasado.', ['2024-09-09', '2023-06']],
  ['ru', 'Суд начнётся 9 сентября. Он умер в июне прошлого года.', ['2024-09-09', '2023-06']],
  ['de', 'Im Juni letzten Jahres brannte die Halle.', ['2023-06']],
])('reads the months, weekdays and counts of %s', (language, text, days) => {
  expect(found(text, language).map((date) => date.from)).toEqual(days);
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...'Sept. 27 - 2016 may May in of the Friday last next week 1990 s / . , 10 2020 ago three mid q 3 \ud800 to and between ( % $ ’'.split(
      ' ',
    ),
  );
  const sentence = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((list) => list.join(' ')),
    fc.array(words).map((list) => list.join('')),
  );

  it('gives spans in order that hold what they say, with dates that sort', () => {
    fc.assert(
      fc.property(sentence, fc.option(fc.integer(), { nil: undefined }), (text, published) => {
        let last = 0;
        for (const date of findDates(text, whole(text), published)) {
          expect(date.start).toBeGreaterThanOrEqual(last);
          expect(date.end).toBeGreaterThan(date.start);
          expect(date.text).toBe(text.slice(date.start, date.end));
          expect(date.from === undefined).toBe(date.to === undefined);
          expect((date.from ?? '') <= (date.to ?? '')).toBe(true);
          last = date.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('is read in linear time', () => {
    for (const piece of ['on Sept. 27 to ', 'third quarter ', '1994-', 'Monday, ', 'in 2014, ', '1', 'a']) {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      const before = cpuNow();
      findDates(text, [{ start: 0, end: text.length, paragraph: 0 }], Date.parse(PUBLISHED));
      expect(cpuNow() - before).toBeLessThan(5_000);
    }
  });
});

function found(text: string, language?: string): readonly Omit<DateMention, 'start' | 'end' | 'confidence'>[] {
  return findAll(text, Date.parse(`${PUBLISHED}T09:00:00Z`), language).map(
    ({ start, end, confidence, ...date }) => date,
  );
}

function findAll(text: string, published: number | undefined, language?: string): readonly DateMention[] {
  return findDates(text, whole(text), published, language);
}

function whole(text: string): ReturnType<typeof splitSentences> {
  return splitSentences(text, [{ start: 0, end: text.length }]);
}
