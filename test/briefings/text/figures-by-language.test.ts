import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/briefings/text/dates.ts';
import type { Figure } from '../../../src/briefings/text/figures/figure.ts';
import { findFigures } from '../../../src/briefings/text/figures.ts';
import { splitSentences } from '../../../src/briefings/text/sentences.ts';
import { cpuNow } from '../../support/cpu-time.ts';

const NBSP = '\u00a0';
const THIN = '\u202f';

describe('numbers', () => {
  it.each([
    ['de', 'Es fielen 1.400 Züge aus.', 1400],
    ['de', `Es fielen 1${NBSP}400 Züge aus.`, 1400],
    ['de', 'Es fielen 1400 Züge aus.', 1400],
    ['de', 'Es fielen 1’400 Züge aus.', 1400],
    ['de', 'Es fielen 1.234.567 Züge aus.', 1_234_567],
    ['de', 'Es fielen 1,234,567 Züge aus.', 1_234_567],
    ['de', 'Es kostet 1.234,50 Euro.', 1234.5],
    ['de', 'Es kostet 2,5 Mio. Euro.', 2.5e6],
    ['de', 'Es kostet 1,234 Milliarden Euro.', 1.234e9],
    ['de', 'Es kostet 2.5 Millionen Franken.', 2.5e6],
    ['de', 'Es kostet eine halbe Million Euro.', 5e5],
    ['de', 'Es kostet zweieinhalb Milliarden Euro.', 2.5e9],
    ['de', 'Es kamen zweihundertfünfzig Gäste.', 250],
    ['de', 'Es kamen dreißigtausend Gäste.', 30_000],
    ['de', 'Es kamen dreissig Gäste.', 30],
    ['fr', `Il coûte 1${THIN}250${NBSP}€.`, 1250],
    ['fr', 'Il coûte 2,5 milliards d’euros.', 2.5e9],
    ['fr', 'Il coûte 3 M€.', 3e6],
    ['fr', 'Ils étaient deux cent cinquante mille soldats.', 250_000],
    ['fr', 'Ils étaient quatre-vingt-dix-sept soldats.', 97],
    ['fr', 'Ils étaient deux millions et demi de soldats.', 2.5e6],
    ['es', 'Cuesta 1.400 millones de euros.', 1.4e9],
    ['es', 'Cuesta dos mil quinientos euros.', 2500],
    ['es', 'Eran treinta y un soldados.', 31],
    ['es-MX', 'Cuesta 1,400.50 pesos.', 1400.5],
    ['es-MX', 'Eran 1,400 soldados.', 1400],
    ['ru', `Это стоит 1${THIN}400 рублей.`, 1400],
    ['ru', 'Это стоит 1,5 млн рублей.', 1.5e6],
    ['fr', 'Ils étaient vingt et un soldats.', 21],
    ['ru', 'Это стоит двадцать пять рублей.', 25],
    ['ru', 'Это стоит полтора миллиона рублей.', 1.5e6],
  ])('are read as the language writes them: %s, %s', (language, text, value) => {
    expect(found(text, language).map((figure) => figure.value)).toEqual([value]);
  });

  it.each([
    ['de', 'Es fielen 1,400 Züge aus.'],
    ['de', 'Es kostet 1,859 Euro.'],
    ['fr', 'Il a supprimé 1,400 trains.'],
    ['es', 'Hay 1,400 casas sin luz.'],
    ['es-419', 'Hay 1.400 casas sin luz.'],
    ['es-MX', 'Hay 1.400 casas sin luz.'],
    ['ru', 'Отменили 1.400 поездов.'],
    ['de', 'Es kamen mehrere tausend Gäste.'],
    ['de', 'In Orvel gingen 2019 Soldaten.'],
  ])('are no figure where they could be read in two ways: %s, %s', (language, text) => {
    expect(found(text, language)).toEqual([]);
  });
});

describe('what is counted', () => {
  it.each([
    ['de', ['1.400 Züge fuhren.', 'Mit 1.400 Zügen fuhr er.', 'Alle 1.400 Züge fuhren.']],
    ['de', ['900 Häuser brannten.', 'In 900 Häusern brannte es.', 'Es brannten 900 alte Häuser.']],
    ['de', ['40 Schulen schließen.', 'In 40 Schulen ist Ruhe.']],
    ['de', ['Es waren 52 FDP-Abgeordnete.', 'Es sprach mit 52 Abgeordneten.']],
    ['fr', ['Il y a 40 hôpitaux.', 'Dans 40 grands hôpitaux.']],
    ['es', ['Hay 40 trenes.', 'Salieron 40 nuevos trenes.']],
    ['ru', ['Ушли 22 поезда.', 'Ушли 25 поездов.', 'Ушли 25 новых поездов.']],
  ])('is the same word in every case: %s, %s', (language, texts) => {
    const counted = texts.flatMap((text) => found(text, language).map(({ counts }) => counts));
    expect(counted).toHaveLength(texts.length);
    expect(new Set(counted).size).toBe(1);
  });

  it.each([
    ['de', 'Vier Polizisten haben den Mann getötet.', 'polizist'],
    ['de', 'Auf der Bundesautobahn 6 ist ein Mann gestorben.', undefined],
    ['de', 'In 14 Orten starben Menschen.', 'ort'],
    ['fr', 'Quatre policiers ont tué un homme.', 'policier'],
    ['es', 'Cuatro policías han matado a un hombre.', 'policía'],
  ])('is not dead because somebody is: %s, %s', (language, text, counts) => {
    expect(found(text, language)[0]?.counts).toBe(counts);
  });

  it('is what happened to people by the same word as in English', () => {
    const texts: readonly (readonly [string, string])[] = [
      ['en', 'It killed 31 people.'],
      ['de', 'Dabei kamen 31 Menschen ums Leben.'],
      ['fr', 'La tempête a tué 31 personnes.'],
      ['es', 'La tormenta mató a 31 personas.'],
      ['ru', 'Погиб 31 человек.'],
    ];
    expect(texts.map(([language, text]) => found(text, language)[0]?.counts)).toEqual(Array(5).fill('dead'));
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...'12 1.200 1,2 2,500 zwei deux mil тысяч Mio . Millionen und - de d’ % km € Menschen starben haben getötet morts ont été muertos погибли на 14. zu \ud800 , ( ’'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((list) => list.join(' ')),
    fc.array(words).map((list) => list.join('')),
  );

  it.each(['de', 'fr', 'es', 'ru'])('gives spans in order that hold what they say: %s', (language) => {
    fc.assert(
      fc.property(text, (any) => {
        let last = 0;
        for (const figure of findFigures(any, [{ start: 0, end: any.length, paragraph: 0 }], [], language)) {
          expect(figure.start).toBeGreaterThanOrEqual(last);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.text).toBe(any.slice(figure.start, figure.end));
          expect(Number.isFinite(figure.value)).toBe(true);
          last = figure.end;
        }
        expect(last).toBeLessThanOrEqual(any.length);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['de', ['1 200 ', '12 Menschen und ', '12 Menschen haben ', 'zwei ', '1 A-']],
    ['de', ['52 von ', 'zwölf der ']],
    ['fr', ['1 200 ', '12 morts et ', 'deux cent ', ' 3 000 de', ' des cent']],
    ['es', ['1 200 ', 'dos mil ', '12 muertos y ', '12 de los ']],
    ['ru', ['1 200 ', 'двадцать ', '12 человек и ', '12 из ']],
  ])('is read in linear time: %s', (language, pieces) => {
    for (const piece of pieces) {
      const long = piece.repeat(Math.ceil(100_000 / piece.length));
      const before = cpuNow();
      findFigures(long, [{ start: 0, end: long.length, paragraph: 0 }], [], language);
      expect(cpuNow() - before).toBeLessThan(2_000);
    }
  });
});

function found(text: string, language: string): readonly Figure[] {
  const sentences = splitSentences(text, [{ start: 0, end: text.length }]);
  return findFigures(text, sentences, findDates(text, sentences, Date.UTC(2031, 4, 6), language), language);
}
