import { describe, expect, it } from 'vitest';
import { compose } from '../../../src/briefings/compose.ts';
import { leansOn } from '../../../src/briefings/facts/alone/leans-on.ts';
import { opensWithSomethingKnown } from '../../../src/briefings/facts/alone/standing.ts';
import { anAnalysed } from '../../support/analysed.ts';

describe('leansOn', () => {
  it.each([
    ['some of somebody’s', 'Three of his deputies, who were questioned in 2029, kept their posts.'],
    ['a time that was told', 'By then, half of the harbour stood under water.'],
    ['an hour that was told', 'Hours earlier, rebels had fired at the gates of the Kelmar works.'],
    ['what was done to somebody else', 'Falk, 61, who has led the party since 2024, accused her of desertion.'],
    ['what was done to it', 'Ada Brandt read it standing up.'],
    ['somebody whom officials mean', 'Prosecutors say she knew of the leak.'],
    ['one among several', 'In one, shown to the jury, Falk asked for new labels.'],
    ['a German pronoun behind a preposition', 'Gegen ihn ermittelt seit Mai die Staatsanwaltschaft in Halden.'],
    ['a German “one”', 'Man habe drei Gutachten eingeholt, sagte Sprecher Kai Vogt.'],
    ['what was done to a woman in court', 'Jo Menon pleaded guilty last year and testified against her.'],
    ['a German he', 'Das Landgericht habe nicht begründet, warum er von dem Plan gewusst habe, so der BGH.'],
    ['a German place', '2024 war es dort zu einem Brand gekommen, bei dem zwölf Menschen verletzt wurden.'],
    ['a German time', 'Bis dahin sind Streiks bei der Küstenbahn ausgeschlossen.'],
  ])('sees that a sentence needs the one before it: %s', (_what, sentence) => {
    expect(leansOn(sentence)).toBe('the sentence before');
  });

  it.each([
    [
      'a matter that only its noun names',
      'Liberal leader Ada Brandt announced the decision at a hastily called meeting.',
    ],
    ['a matter that somebody judges', 'A spokesman confirmed that the report existed.'],
    ['an age and a people', 'The 41-year-old Dane, who was an assistant in Halden, has never managed a team.'],
    ['a German age', 'Die 41 Jahre alte Politikerin setzte sich in der Stichwahl durch.'],
    ['what somebody feels', 'Gewerkschaftschef Jo Lind zeigte sich erleichtert.'],
    ['a share of nothing', 'The Liberals were second with 20.1 percent.'],
    ['one of several', 'The third, a 26-year-old engineer, remains in custody in Orvel.'],
    ['what a German vote was for', '61 Abgeordnete stimmten nach langer Debatte dafür, 52 dagegen.'],
    ['how somebody else sounded', 'The World Health Organization was more guarded.'],
    ['another of a kind', 'The head of research left after a similar inquiry.'],
    ['a captain', 'The captain, left out for months, scored from 20 yards.'],
  ])('sees that a sentence needs one shortly before it: %s', (_what, sentence) => {
    expect(leansOn(sentence)).toBe('a sentence before');
  });

  it.each([
    'Two of the three judges voted to keep the rate.',
    'In one of the worst storms for years, 12 people died in Halden.',
    'A year later than planned, the bridge at Tarn was opened.',
    'Prosecutors say Nora Falk knew of the leak, and that she hid it.',
    'Ada Brandt told her lawyer to appeal.',
    'Kelmar announced the decision to close the port on Monday.',
    'Analysts welcomed the plan by the central bank to cut rates.',
    'The Liberals won 12 percent of the vote.',
    'Turnout was 68 percent, the election commission said.',
    'The 41-year-old Dane Mikkel Holm will manage Halden United.',
    'Die 41 Jahre alte Sina Holm wird Oberbürgermeisterin von Halden.',
    'Im Hafen von Halden brach ein Brand aus, weil dort Öl lagerte.',
    'Die Stadt sprach sich dafür aus, dass die Brücke in Tarn bleibt.',
    'Das Gericht in Halden habe den Mann freigesprochen, weil er schlief, sagte Richter Jo Lind.',
    'Nach Angaben der Bahn fallen in Halden heute alle Züge aus.',
    'The inquiry was similar to one in Orvel.',
  ])('takes this to stand alone: %s', (sentence) => {
    expect(leansOn(sentence)).toBe('nothing');
  });
});

describe('opensWithSomethingKnown', () => {
  it.each([
    ['The school had been closed for seven months.', true],
    ['The duties will become permanent in November.', true],
    ['The matter came to light in July.', true],
    ['The government resigned on Monday.', false],
    ['The newly elected parliament of Lund met on Monday.', false],
    ['The duties on steel will become permanent in November.', false],
    ['The Orvel school had been closed for seven months.', false],
    ['A school was closed.', false],
  ])('asks whether the thing was named before: %s %s', (sentence, expected) => {
    expect(opensWithSomethingKnown(sentence)).toBe(expected);
  });
});

it('prints what leans below what it leans on, and a thing below what names it', () => {
  const text = [
    'Halden United have appointed Mikkel Holm as manager on a contract until June 2033.',
    'The 41-year-old Dane, who was an assistant coach in Orvel for three years, has never managed a senior team.',
    'The contract can be ended by both sides after a year, the club said.',
    'Halden United are bottom of the league with eight points from 11 matches after a 1-1 draw with Tarn on Saturday.',
  ].join('\n\n');
  const stored = [anAnalysed({ title: 'Halden United appoint Holm', text })];
  const printed = compose(stored, { topic: '', now: 0, facts: 4, quotes: 0 }).facts.map((fact) => fact.text);
  const placeOf = (words: string) => printed.findIndex((line) => line.startsWith(words));
  expect(placeOf('The 41-year-old')).toBeGreaterThan(placeOf('Halden United have'));
  expect(placeOf('Halden United are')).not.toBe(placeOf('The 41-year-old') - 1);
});
