import { describe, expect, it } from 'vitest';
import { readByline } from '../../../src/briefings/clean/bylines.ts';
import { readDateline } from '../../../src/briefings/clean/datelines.ts';
import { readStamps } from '../../../src/briefings/clean/stamps.ts';

describe('a stamp', () => {
  it.each([
    ['Published: 9 May 2031, 08:12', { published: '2031-05-09' }],
    ['Published 9 May 2031 08:12 GMT', { published: '2031-05-09T08:12:00Z' }],
    ['Published on May 20, 2031', { published: '2031-05-20' }],
    ['Posted May 9th, 2031 at 4:05 p.m. UTC', { published: '2031-05-09T16:05:00Z' }],
    ['Last updated: 2031-05-09T08:12:00+02:00', { updated: '2031-05-09T08:12:00+02:00' }],
    ['Published 9 May 2031 | Updated 10 May 2031', { published: '2031-05-09', updated: '2031-05-10' }],
    ['Friday, May 9, 2031', { published: '2031-05-09' }],
    ['9. Mai 2031', { published: '2031-05-09' }],
    ['9 мая 2031', { published: '2031-05-09' }],
    ['9 de fevereiro de 2031', { published: '2031-02-09' }],
    ['9 października 2031', { published: '2031-10-09' }],
    ['2031年5月9日', { published: '2031-05-09' }],
    ['25/04/2031', { published: '2031-04-25' }],
  ])('is read from %s', (text, stamps) => {
    expect(readStamps(text)).toEqual(stamps);
  });

  it.each(['04/05/2031', 'May 2031', '31 people', 'Published in Tarn', '9 May 2031 was a Friday', '99 May 2031', ''])(
    'is not made from %s',
    (text) => {
      expect(readStamps(text)).toBeUndefined();
    },
  );
});

describe('a byline', () => {
  it.each([
    ['By Ada Bell', ['Ada Bell']],
    ['By ADA BELL and JO LIND', ['Ada Bell', 'Jo Lind']],
    ['By Ada Bell, Jo van der Lind and Una Frey, Staff Writers', ['Ada Bell', 'Jo van der Lind', 'Una Frey']],
    ['By Ada Bell in Tarn', ['Ada Bell']],
    ['By Ada Bell, The Tarn Gazette', ['Ada Bell']],
    ['Von Änne Groß', ['Änne Groß']],
    ['By The Associated Press', ['The Associated Press']],
  ])('names its writers: %s', (text, names) => {
    expect(readByline(text, false)).toEqual(names);
  });

  it('needs no “By” under a headline', () => {
    expect(readByline('Ada Bell, Staff Writer', true)).toEqual(['Ada Bell']);
    expect(readByline('Ada Bell', true)).toEqual(['Ada Bell']);
    expect(readByline('Ada Bell', false)).toBeUndefined();
    expect(readByline('Political correspondent', true)).toEqual([]);
  });

  it.each(['By Monday all quays were open.', 'By then', 'By the harbour'])('is not %s', (text) => {
    expect(readByline(text, true)).toBeUndefined();
  });
});

describe('a dateline', () => {
  it.each([
    ['TARN, Osteria (NW) — Miners went back.', { place: 'TARN, Osteria', agency: 'NW' }],
    ['NEW HARL — Miners went back.', { place: 'NEW HARL' }],
    ['LONDON, May 9 (Reuters) - Miners went back.', { place: 'LONDON', date: 'May 9', agency: 'Reuters' }],
    ['Berlin, 9. Mai (dpa) - Die Grube ist zu.', { place: 'Berlin', date: '9. Mai', agency: 'dpa' }],
    ['COLUMBUS, Ohio--(BIZ WIRE)--Corvane will build.', { place: 'COLUMBUS, Ohio', agency: 'BIZ WIRE' }],
    ['(CNN)Miners went back.', { agency: 'CNN' }],
    ['Halden (dm) - Die Grube ist zu.', { place: 'Halden', agency: 'dm' }],
    ['Orvel/Halden - Nach dem Unglück ist die Grube zu.', { place: 'Orvel/Halden' }],
    ['Almvik — Two years after the fire, miners went back.', { place: 'Almvik' }],
  ])('is read from %s', (text, dateline) => {
    const { length: _length, ...read } = readDateline(text) ?? { length: 0 };
    expect(read).toEqual(dateline);
  });

  it.each([
    'UPDATE — Miners went back.',
    'NASA — which paid for it — agreed.',
    'Miners (all of them) went back.',
    'Osteria — Miners went back.',
    'The U.S. Senate voted.',
    'BELL: We will go.'.toLowerCase(),
    'Ana Ruiz — Senior engineer at Corvane — went back.',
    'Halden City - Orvel United 2-1',
    'Analysis - The miners went back.',
  ])('is not in %s', (text) => {
    expect(readDateline(text)).toBeUndefined();
  });
});
