import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/briefings/analyse.ts';
import { conflictOf } from '../../../src/briefings/facts/others/conflict.ts';
import { poolSentences } from '../../../src/briefings/facts/pool.ts';

const TUESDAY = Date.UTC(2031, 4, 6, 18);

/** What the second of two reports of one sentence has for a figure of the first, and the first's own; empty where they do not differ. */
function versions(languages: string, ...texts: readonly [string, string]): readonly number[] {
  const pool = poolSentences(
    texts.map((text, origin) => {
      const language = languages.split(' ')[origin] ?? languages;
      const analysis = analyse({ text, paragraphs: [{ start: 0, end: text.length }], language, published: TUESDAY });
      return { text, origin, analysis, published: TUESDAY };
    }),
  );
  return conflictOf(pool, 0, [1], (reading) => reading + 1).map(({ value }) => value);
}

describe('conflictOf, in German', () => {
  it.each([
    [
      'a toll',
      'Bei dem Erdbeben in Varn starben 244 Menschen.',
      'Die Zahl der Toten in Varn ist auf 280 gestiegen.',
      [244, 280],
    ],
    [
      'a thing in another case',
      'In Orvel sind 1.400 Züge ausgefallen.',
      'Der Streik in Orvel führte zu 1 600 Zügen, die ausfielen.',
      [1400, 1600],
    ],
    [
      'a count that was not finished',
      'Bei Sunda wurden mindestens 17 Soldaten getötet.',
      'In dem Gefecht bei Sunda starben 23 Soldaten.',
      [17, 23],
    ],
    [
      'a large amount with a scale',
      'In Halden blieben 1,4 Mio. Wähler zu Hause.',
      'Von den Berechtigten in Halden kamen 1.700.000 Wähler nicht.',
      [1_400_000, 1_700_000],
    ],
  ])('sees that two reports differ on %s', (_what, first, second, expected) => {
    expect(versions('de', first, second)).toEqual(expected);
  });

  it.each([
    [
      'two quakes, though both sentences tell of people, officials and villages',
      'Bei einem Erdbeben in der Provinz Varn starben nach Angaben der Behörden 244 Menschen in den Dörfern.',
      'Bei einem Erdbeben in der Region Kelmar starben nach Angaben der Behörden 280 Menschen in den Dörfern.',
    ],
    [
      'two quakes of one weekday',
      'Am Montag kamen bei einem Beben in Varn 244 Menschen ums Leben.',
      'Am Montag kamen bei einem Beben in Kelmar 280 Menschen ums Leben.',
    ],
    [
      'the figure of another year',
      'Bei dem Erdbeben in Varn starben 244 Menschen.',
      'In Varn waren am 3. März 1987 bei einem Beben 280 Menschen gestorben.',
    ],
    [
      'other things',
      'In Orvel sind am Dienstag 1.400 Züge ausgefallen.',
      'In Orvel sind am Dienstag 1.600 Flüge ausgefallen.',
    ],
    ['other people', 'In Varn starben 14 Soldaten.', 'In Varn starben 17 Zivilisten.'],
    ['other fates', 'In Varn starben 140 Menschen.', 'In Varn wurden 170 Menschen verletzt.'],
    [
      'people of whom two things are told',
      'In Halden demonstrierten 1.400 Menschen gegen den Hafen.',
      'In Halden sind seit der Nacht 2.000 Menschen ohne Strom.',
    ],
    ['a bound that is kept', 'In Orvel fielen mehr als 1.400 Züge aus.', 'In Orvel fielen 1.600 Züge aus.'],
    ['an estimate', 'In Orvel fielen rund 1.400 Züge aus.', 'In Orvel fielen 1.430 Züge aus.'],
    ['what was before', 'In Varn stieg die Zahl der Toten von 244 auf 280.', 'In Varn starben 280 Menschen.'],
    ['times', 'In Varn bebte die Erde 20 Sekunden lang.', 'In Varn bebte die Erde 30 Sekunden lang.'],
    ['separators', 'In Orvel fielen 1.400 Züge aus.', 'In Orvel fielen 1 400 Züge aus.'],
  ])('never takes %s for a conflict', (_what, first, second) => {
    expect(versions('de', first, second)).toEqual([]);
  });
});

describe('conflictOf, in other languages', () => {
  it.each([
    [
      'fr',
      'Le séisme a tué 244 personnes à Varn.',
      'À Varn, au moins 280 personnes sont mortes, selon la police de Varn.',
    ],
    ['es', 'El terremoto mató a 244 personas en Varn.', 'El sismo de Varn dejó 280 muertos en Varn.'],
    ['ru', 'При землетрясении в Варне погибли 244 человека.', 'В городе Варна число погибших выросло до 280.'],
  ])('sees that two reports differ: %s', (language, first, second) => {
    expect(versions(language, first, second)).toEqual([244, 280]);
  });

  it.each([
    ['fr', 'Le séisme a tué 244 personnes à Varn.', 'Le séisme a tué 280 personnes à Kelmar.'],
    ['fr', 'Plus de 200 personnes sont mortes à Varn.', 'Le séisme de Varn a fait 244 morts à Varn.'],
    ['es', 'El terremoto mató a 244 personas en Varn.', 'El terremoto mató a 280 personas en Kelmar.'],
    ['es', 'Murieron hasta 300 personas en Varn.', 'En Varn murieron 244 personas en Varn.'],
    ['ru', 'При землетрясении в Варне погибли 244 человека.', 'При землетрясении в Келмаре погибли 280 человек.'],
    ['ru', 'В Варне погибли более 200 человек.', 'В городе Варна погибли 244 человека.'],
  ])('never takes two things, or a bound that is kept, for a conflict: %s, %s', (language, first, second) => {
    expect(versions(language, first, second)).toEqual([]);
  });
});

describe('conflictOf, in English', () => {
  it('takes the whole of which some are told for no count of its own', () => {
    const jury = 'The jury convicted Kessel of seven of nine counts, fraud in Halden among them.';
    expect(versions('en', jury, 'Kessel was convicted on seven counts of fraud in Halden.')).toEqual([]);
  });

  it('compares a figure beside a month that is not over for long', () => {
    const first = 'The bus that crashed in Kolsa, killing 17 miners, had failed an inspection in March.';
    expect(versions('en', first, 'The bus crash in Kolsa killed 21 miners.')).toEqual([17, 21]);
  });
});

describe('conflictOf, between two languages', () => {
  it('compares what happened to people in one place', () => {
    const texts = ['The earthquake in Varn killed 244 people.', 'In Varn starben 280 Menschen.'] as const;
    expect(versions('en de', ...texts)).toEqual([244, 280]);
  });

  it.each([
    ['nouns', 'The army sent 1,400 soldiers to Varn.', 'In Varn stehen 1.600 Soldaten.'],
    ['two places', 'The earthquake in Varn killed 244 people.', 'In Kelmar starben 280 Menschen.'],
  ])('compares no %s', (_what, first, second) => {
    expect(versions('en de', first, second)).toEqual([]);
  });
});
