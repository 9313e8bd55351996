import { describe, expect, it } from 'vitest';
import { compose } from '../../../src/briefings/compose.ts';
import { conflictOf } from '../../../src/briefings/facts/others/conflict.ts';
import { isOvertakenPlan } from '../../../src/briefings/facts/others/overtaken.ts';
import { areTwoCounts, countsSince, givesWay } from '../../../src/briefings/facts/others/superseded.ts';
import { poolSentences } from '../../../src/briefings/facts/pool.ts';
import { isColour, isSideLine } from '../../../src/briefings/facts/side-line.ts';
import { anAnalysed } from '../../support/analysed.ts';

const MONDAY = Date.UTC(2031, 4, 5, 9);
const DAY = 86_400_000;

/** Two reports of one sentence, two days apart. */
function reportsOf(...texts: readonly [string, string]) {
  return texts.map((text, i) =>
    anAnalysed({ id: `${i}`, source: `Outlet ${i}`, published: MONDAY + 2 * i * DAY, title: text.slice(0, 40), text }),
  );
}

function poolOf(...texts: readonly [string, string]) {
  const readings = reportsOf(...texts).map(({ article, analysis }, origin) => {
    const { published = 0, clean, title = '' } = article;
    return { text: clean.text, origin, published, title, analysis };
  });
  return poolSentences(readings);
}

const standing = (at: number) => ({ at, value: 1, leansOn: 'nothing' });

describe('a sentence of an earlier report', () => {
  it.each([
    [
      'a toll, where it rose',
      'Floods in the Sunda valley have killed 11 people, the ministry said on Monday.',
      'The death toll of the floods in the Sunda valley rose to 23 on Wednesday.',
    ],
    [
      'a toll that was not finished',
      'At least nine miners were killed when a gallery collapsed at the Kolsa mine on Monday.',
      'Seventeen miners died in the collapse at the Kolsa mine, the governor said on Wednesday.',
    ],
    [
      'a trial, where there is a verdict',
      'A jury began to deliberate on Monday in the trial of former mayor Colin Marsh, accused of taking bribes from a builder.',
      'Former mayor Colin Marsh was found guilty on Wednesday of taking bribes from a builder.',
    ],
    [
      'a first count, more than twice exceeded',
      'A magnitude 6.4 earthquake struck western Varn before dawn on Monday, killing at least 38 people, officials said.',
      'Rescuers pulled a girl from the ruins on Wednesday, 52 hours after an earthquake that has killed at least 187 people in Varn.',
    ],
    [
      'what was counted for weeks',
      'The first vaccines have reached a camp in Sunda where cholera has killed at least 61 people, Channel 9 said.',
      'The death toll of the cholera outbreak in Sunda rose to 94 people by Wednesday, the minister said.',
    ],
    [
      'a count in other words',
      'At least 43 people have died in storm Marta, authorities in Sunda said on Monday.',
      'The number of people killed by storm Marta in Sunda rose to 112 on Wednesday, officials said.',
    ],
    [
      'a first count that was not finished, though little more were found',
      'A bus plunged into a ravine in the highlands of Kolsa on Monday, killing at least 14 people, the fire service said.',
      'The bus that crashed in the highlands of Kolsa, killing 17 miners, had bald tyres, the minister said on Wednesday.',
    ],
  ])('gives way: %s', (_what, older, newer) => {
    const pool = poolOf(older, newer);
    expect(givesWay(pool, standing(0), standing(1))).toBe(true);
    expect(givesWay(pool, standing(1), standing(0))).toBe(false);
    const { facts } = compose(reportsOf(older, newer), { topic: '', now: MONDAY + 3 * DAY, facts: 5, quotes: 0 });
    expect(facts.map(({ text }) => text)).toEqual([newer]);
  });

  it.each([
    [
      'two attacks on two days',
      'A bomb killed 12 people at a market in Orvel on Monday, police said.',
      'A bomb killed 15 people at a bus station in Orvel on Wednesday, police said.',
    ],
    [
      'a second attack',
      'A bomb killed 12 people in Orvel, police said.',
      'A second bomb killed 15 people in Orvel, police said.',
    ],
    [
      'two places',
      'Floods have killed 11 people in Sunda, officials said.',
      'Floods have killed 23 people in Kelmar, officials said.',
    ],
    [
      'another cause of death',
      'Floods have killed 11 people in Sunda, officials said.',
      'Malaria has killed 64 children in Sunda, a charity said.',
    ],
    [
      'a bound that is kept',
      'More than 200 people died in the earthquake in Varn.',
      'The earthquake in Varn killed 244 people.',
    ],
  ])('tells of something else: %s', (_what, older, newer) => {
    expect(areTwoCounts(poolOf(older, newer), 0, 1)).toBe(false);
  });

  it('never stands beside a later count of what burned, though that one names nothing', () => {
    const before = 'The Kolsa Ridge Fire had burned 11,000 acres by nightfall, the forestry department said.';
    expect(areTwoCounts(poolOf(before, 'The fire has burned 31,200 acres, the forestry department said.'), 0, 1)).toBe(
      true,
    );
    expect(areTwoCounts(poolOf(before, 'Floods have covered 900 acres of Sunda, the ministry said.'), 0, 1)).toBe(
      false,
    );
  });

  it('gives way to nothing that leans on what is not shown, and to nothing that is hardly worth printing', () => {
    const pool = poolOf('Floods in Sunda have killed 11 people.', 'The death toll of the floods in Sunda rose to 23.');
    expect(givesWay(pool, standing(0), { ...standing(1), leansOn: 'the sentence before' })).toBe(false);
    expect(givesWay(pool, standing(0), { ...standing(1), value: 0.1 })).toBe(false);
  });

  it('stands alone with both figures where the later one is lower', () => {
    const stored = reportsOf(
      'At least 280 people died in the earthquake in Varn on Monday, a rescue chief said.',
      'Officials put the number of dead in the earthquake in Varn at 244.',
    );
    const { facts } = compose(stored, { topic: '', now: MONDAY + 3 * DAY, facts: 5, quotes: 0 });
    expect(facts.map(({ conflict }) => conflict?.map(({ value }) => value))).toEqual([[244, 280]]);
  });
});

it('sees no conflict between two attacks on two days', () => {
  const pool = poolOf(
    'A bomb killed 12 people at a market in Orvel on Monday, police said.',
    'A bomb killed 15 people at a bus station in Orvel on Wednesday, police said.',
  );
  expect(conflictOf(pool, 0, [1], (reading) => reading + 1)).toEqual([]);
});

it('says what is counted by now beside an older count that had to be printed', () => {
  const pool = poolOf(
    'An explosion at the Kolsa chemical park killed at least two people on Monday.',
    'That killed nine people in all, and the death toll at the Kolsa chemical park may rise, officials said.',
  );
  const counts = countsSince(pool, 0, (reading) => reading + 1);
  expect(counts).toMatchObject([
    { text: 'two', source: 1 },
    { text: 'nine', source: 2 },
  ]);
  expect(countsSince(pool, 1, (reading) => reading + 1)).toEqual([]);
});

it('tells what changed where the older sentence was told before', () => {
  const stored = reportsOf(
    'Floods in the Sunda valley have killed 14 people, the ministry said on Monday.',
    'The death toll of the floods in the Sunda valley rose to 23 on Wednesday.',
  );
  const request = { topic: '', now: MONDAY + 3 * DAY, facts: 5, quotes: 0 };
  const previous = compose(stored.slice(0, 1), request);
  expect(compose(stored, { ...request, previous }).facts).toMatchObject([{ news: { was: '14', now: '23' } }]);
});

describe('isOvertakenPlan', () => {
  const PLAN = 'Velsunda will hold an election on May 6, President Ada Brandt said.';
  const RESULT = 'The Orvel Party of Jo Lind won the election in Velsunda, results showed.';

  it('leaves out what was to come before a later report of the same story', () => {
    const request = { topic: '', now: MONDAY + 9 * DAY, since: 0, facts: 5, quotes: 0 };
    expect(compose(reportsOf(PLAN, RESULT), request).facts.map(({ text }) => text)).toEqual([RESULT]);
    expect(compose(reportsOf(PLAN, RESULT).slice(0, 1), request).facts).toHaveLength(1);
  });

  it.each([
    ['a day that has not come', PLAN.replace('May 6', 'May 16'), RESULT],
    ['no later report of the story', PLAN, 'Two ships sank off Karsk in a storm, the coastguard said.'],
    ['what has happened', 'Velsunda held an election on May 4, President Ada Brandt said.', RESULT],
  ])('keeps a sentence: %s', (_why, older, newer) => {
    const pool = poolOf(older, newer);
    expect(isOvertakenPlan(pool, pool.sentences[0]!)).toBe(false);
  });
});

describe('isColour', () => {
  it.each([
    ['Captain Per Holm, 58, closed his eyes as the judge read the verdict to a packed courtroom.', true],
    ['Holm, in a black overcoat, barely moved.', true],
    ['Some in the gallery wept; one man left the room.', true],
    ['"I heard her voice until eight o’clock," Hamid Reza, 34, a shepherd, told Channel 9.', true],
    ['“I counted the nights on a string,” said Amina, 14, showing 16 knots.', true],
    ['For a few minutes there was silence at the gate of the mine.', true],
    ['Shaw, 58, watched by video link and gave no reaction.', true],
    ['Police said Holm had raised his hands when he was shot.', false],
    ['“We will rebuild every house,” said Ada Brandt, the governor of Varn.', false],
    ['Governor Ada Brandt closed the schools as the water rose.', false],
    ['Hundreds wept as the coffins of 14 soldiers were carried through Orvel.', false],
  ])('asks whether this is colour: %s %s', (text, expected) => {
    expect(isColour(text)).toBe(expected);
  });
});

describe('isSideLine', () => {
  it.each([
    'Anyone with information is asked to call the police.',
    'Residents were urged to boil their water.',
    'People in Halden should be ready to leave, the fire service said.',
    'Police appealed for witnesses.',
    'An appeal for blood donors was issued by the hospital in Orvel.',
    'Blankets and thermos flasks lay on the benches outside the gate of the mine.',
    'The smell of fresh bread hung over the flooded street.',
    'Cold coffee and sandwiches littered the tables of the sports hall.',
    'Nadia Petrova, 71, had brought a folding chair to the steps of the courthouse.',
  ])('takes this to stand beside the news: %s', (text) => {
    expect(isSideLine(text)).toBe(true);
  });

  it.each([
    'Residents returned to their homes on Monday.',
    'Marsh appealed against the verdict.',
    'The opposition appealed to the court to stop the vote.',
    'Hundreds of people filled the square before the parliament.',
    'Nadia Petrova, 71, was found guilty on Monday.',
    'Nadia Petrova, 71, had been missing since Sunday.',
    'People in Halden have no water.',
    'The wreck lies at a depth of 80 metres, the coast guard said.',
  ])('takes this for news: %s', (text) => {
    expect(isSideLine(text)).toBe(false);
  });
});
