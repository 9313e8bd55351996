import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/briefings/text/dates.ts';
import type { Figure } from '../../../src/briefings/text/figures/figure.ts';
import { findFigures } from '../../../src/briefings/text/figures.ts';
import { type Sentence, splitSentences } from '../../../src/briefings/text/sentences.ts';
import { cpuNow } from '../../support/cpu-time.ts';

it.each([
  ['The landslide left 31 dead.', '31 dead'],
  ['Officials said 31 people were killed.', '31 dead'],
  ['The landslide killed 31 people.', '31 dead'],
  ['It swept through the valley, killing 31.', '31 dead'],
  ['The death toll rose to 31 from 24.', '31 dead'],
  ['At least 58 people are now known to have died in the storm.', '58 dead'],
  ['Rescuers put the dead at 31.', '31 dead'],
  ['There were 31 deaths in the valley.', '31 dead'],
  ['The mud claimed 31 lives.', '31 dead'],
  ['Thirty-one people have been confirmed dead.', '31 dead'],
  ['It killed 31 soldiers.', '31 soldier dead'],
  ['The deaths of 31 miners shook the town.', '31 miner dead'],
  ['It wounded 12 others.', '12 wounded'],
  ['Another 12 were injured.', '12 wounded'],
  ['The number of injured reached 12.', '12 wounded'],
  ['Police detained 12 protesters.', '12 protester arrested'],
  ['There were 12 arrests.', '12 arrested'],
  ['Twelve people were still missing.', '12 missing'],
  ['Some 1,200 people fled.', '1200 displaced'],
  ['The death toll in the flooded northern valleys rose to 31.', '31 dead'],
  ['Floods forced out 1,200 displaced families.', '1200 family displaced'],
])('says by one word what happened to people: %s', (text, expected) => {
  expect(found(text).map(({ value, counts }) => `${value} ${counts}`)).toEqual([expected]);
});

it.each([
  ['a number of all', 'The firm will cut 1,200 of its 31,000 jobs.', [1200, 31_000], 'job'],
  ['those who died of all', 'Twelve of the 28 miners died.', [12, 28], 'miner dead'],
])('lets a part count what the whole counts: %s', (_what, text, values, counts) => {
  const figures = found(text);
  expect(figures.map(({ value }) => value)).toEqual(values);
  expect(figures[0]?.counts).toBe(counts);
});

it('gives numbers that are joined the fate of the first', () => {
  expect(
    found('The blast killed two soldiers and at least 15 civilians, and wounded 30.').map((figure) => figure.counts),
  ).toEqual(['soldier dead', 'civilian dead', 'wounded']);
});

it.each([
  ['It sent 1,200 troops.', '1,200', 1200, 'troop'],
  ['It won five prizes.', 'five', 5, 'prize'],
  ['The number of homes flooded now stands at 2,750.', '2,750', 2750, 'home'],
  ['The party won 52 seats.', '52', 52, 'seat'],
  ['The firm will cut 300 jobs.', '300', 300, 'job'],
  ['They cast 1,994 votes.', '1,994', 1994, 'vote'],
  ['Twelve far-right activists came.', 'Twelve', 12, 'activist'],
  ['It opened two dozen schools.', 'two dozen', 24, 'school'],
  ['Half a million voters stayed away.', 'Half a million', 500_000, 'voter'],
  ['It drew two hundred and six men.', 'two hundred and six', 206, 'man'],
  ['Officials put the number of dead in the earthquake in Varn at 244.', '244', 244, 'dead'],
  ['The number of people killed by storm Marta in Sunda rose to 112 on Thursday.', '112', 112, 'dead'],
  ['The number of injured has been put at 44.', '44', 44, 'wounded'],
  ['It reached 5m households.', '5m', 5_000_000, 'household'],
  ['It drew 3,000 Tunisians.', '3,000', 3000, 'tunisian'],
  ['It reached 1 200 homes.', '1 200', 1200, 'home'],
  ['Two and a half million children learn there.', 'Two and a half million', 2_500_000, 'child'],
])('tells what is counted: %s', (text, printed, value, counts) => {
  expect(found(text)).toEqual([{ text: printed, value, counts }]);
});

it.each([
  ['A loan of $1.2 billion was agreed.', '$1.2 billion', 1.2e9, 'USD'],
  ['It costs US$5m.', 'US$5m', 5e6, 'USD'],
  ['It costs €300,000.', '€300,000', 300_000, 'EUR'],
  ['It costs £2.5bn.', '£2.5bn', 2.5e9, 'GBP'],
  ['It costs 12 million euros.', '12 million euros', 12e6, 'EUR'],
  ['It costs 70m euros.', '70m euros', 70e6, 'EUR'],
  ['A wave 30m high broke.', '30m', 30, 'm'],
  ['It costs 40 Canadian dollars.', '40 Canadian dollars', 40, 'CAD'],
  ['Es kostet 1,2 Milliarden Euro.', '1,2 Milliarden Euro', 1.2e9, 'EUR'],
  ['Es kostet 1.200 Euro.', '1.200 Euro', 1200, 'EUR'],
  ['Prices rose 12.5 percent.', '12.5 percent', 12.5, '%'],
  ['Prices rose 3 per cent.', '3 per cent', 3, '%'],
  ['Die Preise stiegen um 12,5 Prozent.', '12,5 Prozent', 12.5, '%'],
  ['They marched 35 km.', '35 km', 35, 'km'],
  ['A 35-kilometre march began.', '35-kilometre', 35, 'km'],
  ['Winds of 120 miles an hour hit.', '120 miles an hour', 120, 'mph'],
  ['It burnt 20 square miles.', '20 square miles', 20, 'mi²'],
  ['It was 41 degrees Celsius.', '41 degrees Celsius', 41, '°C'],
  ['A quake of magnitude 6.1 struck.', '6.1', 6.1, 'magnitude'],
  ['A 6.1-magnitude quake struck.', '6.1-magnitude', 6.1, 'magnitude'],
])('reads the unit: %s', (text, printed, value, unit) => {
  expect(found(text)).toEqual([{ text: printed, value, unit }]);
});

it.each([
  'At least 30 homes burnt.',
  'More than 30 homes burnt.',
  'About 30 homes burnt.',
  'Up to 30 homes burnt.',
  'As many as 30 homes burnt.',
  'Between 20 and 30 homes burnt.',
  'From what was seen, 20 to 30 homes burnt.',
  'There 30 or more homes burnt.',
  'There 30+ homes burnt.',
])('marks a bound or an estimate: %s', (text) => {
  expect(found(text)).toEqual([{ text: '30', value: 30, counts: 'home', approximate: true }]);
});

it.each([
  ['dates', 'On Sept. 27 and in 1994, on 7 October 2020, it rained.'],
  ['scores and clock times', 'They won 3-1 at 14:05, or 2 p.m., or 1900 GMT.'],
  ['ages', 'Ann Roe, 45, a 12-year-old and a man aged 30 or 45 years old met.'],
  ['numbers of things', 'Flight 1990, Resolution 2118, No. 10, page 4 and the F-16 of COVID-19.'],
  ['telephone numbers and shops', 'Call 555-1994; the 7-Eleven is open 24/7.'],
  ['ordinals and fractions', 'The 27th of two-thirds and three quarters.'],
  ['pronouns', 'One of them said that no one knew one another.'],
  ['what is known', 'The two leaders met.'],
  ['shares', 'One in five people agreed.'],
  ['a length inside a word', 'The six-day war.'],
  ['what was before', 'It fell to nought, down from 200 jobs.'],
])('takes %s for no figure', (_what, text) => {
  expect(found(text)).toEqual([]);
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...'12 1,200 1.2 12,5 two twenty - a half dozen million and $ € % km people were killed dead toll rose to at least of in 1994 \ud800 , . ( ’'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((list) => list.join(' ')),
    fc.array(words).map((list) => list.join('')),
  );

  it('gives spans in order that hold what they say, outside the dates', () => {
    fc.assert(
      fc.property(text, (any) => {
        const dates = findDates(any, whole(any));
        let last = 0;
        for (const figure of findFigures(any, whole(any), dates)) {
          expect(figure.start).toBeGreaterThanOrEqual(last);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.text).toBe(any.slice(figure.start, figure.end));
          expect(Number.isFinite(figure.value)).toBe(true);
          expect(dates.some((date) => date.start < figure.end && figure.start < date.end)).toBe(false);
          last = figure.end;
        }
        expect(last).toBeLessThanOrEqual(any.length);
      }),
      { numRuns: 500 },
    );
  });

  it('is read in linear time', () => {
    for (const piece of ['1 200 ', '12 killed and ', 'twenty-', '$1,', 'toll rose to 3 ', '1', 'a half ']) {
      const long = piece.repeat(Math.ceil(1_000_000 / piece.length));
      const before = cpuNow();
      findFigures(long, [{ start: 0, end: long.length, paragraph: 0 }]);
      expect(cpuNow() - before).toBeLessThan(5_000);
    }
  });
});

function found(text: string): readonly Omit<Figure, 'start' | 'end'>[] {
  return findFigures(text, whole(text), findDates(text, whole(text))).map(({ start, end, ...figure }) => figure);
}

function whole(text: string): readonly Sentence[] {
  return splitSentences(text, [{ start: 0, end: text.length }]);
}
