import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/briefings/analyse.ts';
import { agreementsWith } from '../../../src/briefings/facts/others/agree.ts';
import { conflictOf } from '../../../src/briefings/facts/others/conflict.ts';
import { poolSentences } from '../../../src/briefings/facts/pool.ts';

const TUESDAY = Date.UTC(2031, 4, 6, 18);

/** Two reports of one sentence each, on the same day. */
function aPair(first: string, second: string, language = 'en') {
  return poolSentences(
    [first, second].map((text, origin) => {
      const analysis = analyse({ text, paragraphs: [{ start: 0, end: text.length }], language, published: TUESDAY });
      return { text, origin, analysis, published: TUESDAY };
    }),
  );
}

const agrees = (first: string, second: string) => agreementsWith(aPair(first, second), 0).length === 1;

const QUAKE =
  'An earthquake of magnitude 6.1 struck the province of Varn on Monday and killed 14 people, officials said.';
const PRIZE = 'The film “Low Water” by Ada Brandt won five prizes at the Halden film awards on Sunday night.';

describe('agreementsWith', () => {
  it.each([
    ['other words', QUAKE, 'Officials said 14 people were killed when an earthquake struck Varn province on Monday.'],
    ['a day less', QUAKE, 'A magnitude 6.1 earthquake struck the province of Varn and killed 14 people.'],
    [
      'a sentence with an aside',
      'The transfers to the heirs were made through hidden Swiss bank accounts.',
      'The Holm family, which owns Corvane, made the transfers through hidden Swiss bank accounts.',
    ],
    [
      'another order',
      PRIZE,
      'At the Halden film awards on Sunday, Ada Brandt won five prizes for the film “Low Water”.',
    ],
  ])('sees that two reports say the same in %s', (_how, first, second) => {
    expect(agrees(first, second)).toBe(true);
  });

  it.each([
    [
      'two quakes in two places',
      QUAKE,
      'An earthquake of magnitude 6.1 struck the region of Kelmar on Monday and killed 14 people, officials said.',
    ],
    [
      'two quakes on two days',
      QUAKE,
      'An earthquake of magnitude 6.1 struck the province of Varn on 3 March 1987 and killed 14 people, officials said.',
    ],
    [
      'two quakes of another strength',
      QUAKE,
      'An earthquake of magnitude 7.4 struck the province of Varn and wrecked 90 schools, officials said.',
    ],
    ['two award shows', PRIZE, 'The film “Salt” by Jon Reed won five prizes at the Orvel film awards on Sunday night.'],
    [
      'two statements of one spokesman',
      'The search will go on until Thursday, coastguard commander Ruta Hallgren said.',
      'The Saint Oswin sank within 25 minutes off Port Ellan, coastguard commander Ruta Hallgren told reporters.',
    ],
    [
      'a whole story with one detail of it',
      'A fisherman told how he pulled a little girl in pyjamas from the freezing sea after a ferry disaster in the fog that has left 22 dead.',
      'One was a little girl in pyjamas.',
    ],
    [
      'two sentences that name one person by her office',
      'Transport minister Alison Rusk has named Lady Harcourt, a retired judge, to lead it.',
      'The transport minister, Alison Rusk, who is not related to the commander, said she was sad.',
    ],
    [
      'who somebody is with what he said',
      'Chief financial officer Bruce Hart, her brother, said Corvane would raise money in new debt.',
      'The chief executive and the chief financial officer are brother and sister.',
    ],
    [
      'two views of one day',
      'The measure has faced opposition from many Orvel families who say Pier Day celebrates their heritage.',
      'Pier Day should stay — as should Orvel Heritage Day.',
    ],
    [
      'two statements of one club’s manager',
      'Halden United have sacked manager Rui Falk after a 4-0 defeat at Orvel.',
      'Halden United manager Rui Falk said he had no regrets after the defeat at Orvel.',
    ],
    [
      'a number of things with all of them',
      'The agency’s head, Colonel Bo Lund, said 17 villages had been reached by Monday evening.',
      'All villages have now been reached, Colonel Bo Lund, the agency’s head, told reporters.',
    ],
    [
      'what one of them says in passing',
      'The landlords’ association asked a Halden judge to block the ordinance before it takes effect on July 1.',
      'The ordinance, which takes effect July 1, covers about 61,000 flats.',
    ],
    ['two matches', 'Halden beat Orvel 3-1 in the cup on Sunday.', 'Kelmar beat Sunda 2-0 in the cup on Sunday.'],
  ])('never merges %s', (_what, first, second) => {
    expect(agrees(first, second)).toBe(false);
  });

  it('knows a German name from a noun: two quakes in two places are two', () => {
    const quake = (place: string) =>
      `Bei einem Erdbeben in ${place} sind am Montag 14 Menschen gestorben, teilten die Behörden mit.`;
    expect(agreementsWith(aPair(quake('Varn'), quake('Kelmar'), 'de'), 0)).toEqual([]);
    expect(agreementsWith(aPair(quake('Varn'), quake('der Provinz Varn'), 'de'), 0)).toHaveLength(1);
  });

  it.each([
    [
      'Im Tarntal sind nach der Flut mehrere Brücken gesperrt, teilte das Innenministerium mit.',
      'Im Tarntal sollen nach der Flut neue Sirenen gebaut werden, teilte das Innenministerium mit.',
    ],
    [
      'Die Küstenbahn hat im vergangenen Jahr einen Verlust gemacht, sagte Vorständin Ada Brandt in Halden.',
      'Die Küstenbahn stellt neue Lokführer ein, wie Vorständin Ada Brandt in Halden sagte.',
    ],
  ])('does not take who says it for what is said, in German either: %s', (first, second) => {
    expect(agreementsWith(aPair(first, second, 'de'), 0)).toEqual([]);
  });

  it('does not take what was to come for what came, days later', () => {
    const texts = [
      'Daniel Shaw, a former embassy guard jailed for spying, will appeal against his sentence, his lawyer said.',
      'The Court of Appeal cut the sentence of Daniel Shaw, a former embassy guard jailed for spying.',
    ];
    const pair = (days: number) =>
      poolSentences(
        texts.map((text, origin) => {
          const published = TUESDAY + origin * days * 86_400_000;
          const analysis = analyse({ text, paragraphs: [{ start: 0, end: text.length }], language: 'en', published });
          return { text, origin, analysis, published };
        }),
      );
    expect(agreementsWith(pair(30), 1)).toEqual([]);
    expect(agreementsWith(pair(0), 1)).toHaveLength(1);
  });

  it('knows the same words of two speakers in German', () => {
    const bridges = 'nach der Flut bleiben im Tarntal mehrere Brücken für Wochen gesperrt';
    const pair = aPair(
      `Wie das Ministerium mitteilte, ${bridges}.`,
      `${bridges.replace('nach', 'Nach')}, sagte Ada Brandt.`,
      'de',
    );
    expect(agreementsWith(pair, 0)).toHaveLength(1);
  });

  it('keeps two versions of one figure together, and says which is whose', () => {
    const pool = aPair(QUAKE, QUAKE.replace('14 people', '19 people'));
    expect(agreementsWith(pool, 0)).toHaveLength(1);
    const versions = conflictOf(pool, 0, [1], (reading) => reading + 1);
    expect(versions).toMatchObject([
      { value: 14, source: 1 },
      { value: 19, source: 2 },
    ]);
  });
});
