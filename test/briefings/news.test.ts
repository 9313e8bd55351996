import { describe, expect, it } from 'vitest';
import { compose } from '../../src/briefings/compose.ts';
import { newsOf } from '../../src/briefings/news.ts';
import { anAnalysed } from '../support/analysed.ts';
import { aBriefing, aFact, aSource } from '../support/briefings.ts';

const TUESDAY = Date.UTC(2031, 4, 6, 9);
const DAY = 86_400_000;

const told = (text: string) => aBriefing({ facts: [aFact({ text })], sources: [aSource({ published: TUESDAY })] });
const now = (text: string) => [{ text, published: TUESDAY + DAY, language: 'en' }];

const DEAD = 'An earthquake in the province of Varn killed 244 people on Tuesday, the health ministry said.';

describe('newsOf', () => {
  it.each([
    ['the very same words', DEAD],
    ['other words', 'The health ministry said 244 people were killed by the earthquake in the province of Varn.'],
    [
      'another day on which it was said',
      'The earthquake in the province of Varn killed 244 people, the health ministry said on Wednesday.',
    ],
  ])('knows as unchanged what was told in %s', (_how, text) => {
    expect(newsOf(now(text), told(DEAD))).toEqual(['unchanged']);
  });

  it.each([
    ['a higher figure', 'The earthquake in the province of Varn killed 280 people, the health ministry said.', '280'],
    ['a bound', 'The earthquake in the province of Varn killed at least 280 people, officials said.', 'at least 280'],
  ])('says of %s what it was and what it is', (_how, text, figure) => {
    expect(newsOf(now(text), told(DEAD))).toEqual([{ was: '244', now: figure }]);
  });

  it.each([
    ['another thing', 'Schools in Varn stay closed until Monday because engineers have to look at their walls.'],
    ['the same in another place', 'An earthquake in the region of Kelmar killed 244 people, the governor there said.'],
    [
      'the same on another day',
      'An earthquake in the province of Varn killed 244 people on 3 March 1987, records show.',
    ],
    ['other figures', 'The health ministry said the earthquake in the province of Varn left 9,000 people homeless.'],
  ])('takes %s for new', (_what, text) => {
    expect(newsOf(now(text), told(DEAD))).toEqual(['new']);
  });

  it.each([
    ['en', 'killed more than 2,000 people', 'killed 2,300 people'],
    ['en', 'killed 2,300 people', 'killed more than 2,000 people'],
    ['en', 'killed at least 12 people', 'killed 14 people'],
    ['en', 'killed about 250 people', 'killed 244 people'],
    ['en', 'killed nearly 250 people', 'killed 240 people'],
  ])('takes what a bound allows for no change: %s, %s, %s', (language, before, after) => {
    const quake = (what: string) => `The earthquake in the province of Varn ${what}, the health ministry said.`;
    expect(newsOf([{ text: quake(after), published: TUESDAY + DAY, language }], told(quake(before)))).toEqual([
      'unchanged',
    ]);
  });

  it.each([
    [
      'de',
      'Bei dem Erdbeben in Varn starben nach Angaben des Ministeriums ',
      'mehr als 2.000 Menschen.',
      '2.300 Menschen.',
    ],
    ['fr', 'Le séisme dans la province de Varn a fait ', 'plus de 2 000 morts.', '2 300 morts.'],
    ['es', 'El terremoto en la provincia de Varn dejó ', 'más de 2.000 muertos.', '2.300 muertos.'],
    ['ru', 'В результате землетрясения в провинции Варна погибли ', 'более 2000 человек.', '2300 человек.'],
  ])('knows the bounds of the language: %s', (language, start, before, after) => {
    const facts = [{ text: start + after, published: TUESDAY + DAY, language }];
    expect(newsOf(facts, told(start + before))).toEqual(['unchanged']);
  });

  it.each([
    ['killed more than 200 people', 'killed 640 people', 'more than 200', '640'],
    ['killed at least 12 people', 'killed 17 people', 'at least 12', '17'],
    ['killed at least 63 people', 'killed at least 71 people', 'at least 63', 'at least 71'],
    ['killed up to 300 people', 'killed 120 people', 'up to 300', '120'],
  ])('says what changed where a bound says too little: %s, %s', (before, after, was, is) => {
    const quake = (what: string) => `The earthquake in the province of Varn ${what}, the health ministry said.`;
    expect(newsOf(now(quake(after)), told(quake(before)))).toEqual([{ was, now: is }]);
  });

  it('sees a count that went on in other words', () => {
    const before = 'Rescuers are looking for survivors after an earthquake killed at least 112 people in western Varn.';
    const after =
      'A girl was pulled alive from the ruins two days after an earthquake that has killed at least 187 people in Varn.';
    expect(newsOf(now(after), told(before))).toEqual([{ was: 'at least 112', now: 'at least 187' }]);
  });

  it('takes for new what went on from there, though the names are the same', () => {
    const before =
      'Governor Selim Arkan said that the villages of Kesh and Old Mill could not be reached because a bridge was down.';
    const after =
      'Governor Selim Arkan said soldiers had reached the villages of Kesh and Old Mill on foot and found hardly a wall standing.';
    expect(newsOf(now(after), told(before))).toEqual(['new']);
  });

  it.each([
    [
      'de',
      'Bei dem Erdbeben in der Provinz Varn kamen nach Angaben des Ministeriums 244 Menschen ums Leben.',
      'Bei dem Erdbeben in der Provinz Varn kamen nach Angaben des Ministeriums mindestens 280 Menschen ums Leben.',
      '244',
      'mindestens 280',
    ],
    [
      'de',
      'Die Sanierung der Brücke von Tarn kostet nach Angaben des Stadtrats 2,5 Millionen Euro.',
      'Die Sanierung der Brücke von Tarn kostet nach Angaben des Stadtrats nun 3,1 Mio. Euro.',
      '2,5 Millionen Euro',
      '3,1 Mio. Euro',
    ],
    [
      'de',
      'Rund 40 Prozent der Betriebe in Halden lehnen den Ausbau des Hafens ab, ergab eine Umfrage.',
      'Den Ausbau des Hafens lehnen 46 Prozent der Betriebe in Halden ab, ergab eine Umfrage.',
      '40 Prozent',
      '46 Prozent',
    ],
    [
      'fr',
      'Le séisme qui a frappé la province de Varn a fait 244 morts, selon le gouverneur.',
      'Le séisme qui a frappé la province de Varn a fait 280 morts, selon le gouverneur.',
      '244',
      '280',
    ],
    [
      'es',
      'El terremoto que sacudió la provincia de Varn dejó 244 muertos, informó el gobernador.',
      'El terremoto que sacudió la provincia de Varn dejó 280 muertos, informó el gobernador.',
      '244',
      '280',
    ],
    [
      'ru',
      'В результате землетрясения в провинции Варна погибли 244 человека, сообщил губернатор.',
      'В результате землетрясения в провинции Варна погибли 280 человек, сообщил губернатор.',
      '244',
      '280',
    ],
  ])('sees what changed in the language of the facts: %s, %s', (language, before, after, was, is) => {
    const facts = [{ text: after, published: TUESDAY + DAY, language }];
    expect(newsOf(facts, told(before))).toEqual([{ was, now: is }]);
  });

  it.each([
    [
      'de',
      'Bei einem Erdbeben in der Provinz Varn kamen nach Angaben der Behörden 244 Menschen ums Leben.',
      'Bei einem Erdbeben in der Region Kelmar kamen nach Angaben der Behörden 280 Menschen ums Leben.',
    ],
    [
      'es',
      'El terremoto que sacudió la provincia de Varn dejó 244 muertos, informó el gobernador.',
      'El terremoto que sacudió la provincia de Kelmar dejó 280 muertos, informó el gobernador.',
    ],
  ])('takes another quake for new, not for a figure that changed: %s', (language, before, after) => {
    expect(newsOf([{ text: after, published: TUESDAY + DAY, language }], told(before))).toEqual(['new']);
  });

  it('sees that a measure changed, though it counts nothing', () => {
    const before =
      'The magnitude 6.3 quake hit at 2:14 a.m. southeast of the town of Oruba, the Geological Survey said.';
    expect(newsOf(now(before.replace('6.3', '6.4')), told(before))).toEqual([{ was: '6.3', now: '6.4' }]);
  });

  it('takes all for new where the briefing before it had no facts', () => {
    expect(newsOf(now(DEAD), aBriefing())).toEqual(['new']);
  });
});

describe('compose, given the briefing before', () => {
  const first = anAnalysed({
    id: 'first',
    source: 'Meridian Wire',
    title: 'Earthquake in Varn',
    published: TUESDAY,
    text: `${DEAD}\n\nThe railway to the coast is cut at two bridges, and trains will not run this week.`,
  });
  const second = anAnalysed({
    id: 'second',
    source: 'Valley Post',
    title: 'Earthquake in Varn: 280 dead',
    published: TUESDAY + DAY,
    text: [
      'The earthquake in the province of Varn killed 280 people, the health ministry said on Wednesday.',
      'The railway to the coast is cut at two bridges, the operator said, and trains will not run this week.',
      'Parliament voted on Wednesday to spend 40 million crowns on tents and wells for the villages.',
    ].join('\n\n'),
  });
  const request = { topic: 'Varn', now: TUESDAY + DAY, facts: 5, quotes: 0, since: TUESDAY + DAY / 2 };
  const yesterday = compose([first], { ...request, since: 0 });

  it('marks each fact', () => {
    const { facts } = compose([first, second], { ...request, previous: yesterday });
    const newsBy = (word: string) => facts.find(({ text }) => text.includes(word))?.news;
    expect(newsBy('killed')).toEqual({ was: '244', now: '280' });
    expect(newsBy('railway')).toBe('unchanged');
    expect(newsBy('Parliament')).toBe('new');
  });

  it('leaves out what was told where only news is wanted', () => {
    const { facts } = compose([first, second], { ...request, previous: yesterday, onlyNews: true });
    expect(facts.some(({ text }) => text.includes('railway'))).toBe(false);
    expect(facts.map(({ news }) => news)).not.toContain('unchanged');
    expect(facts).toHaveLength(2);
    const again = compose([first, second], { ...request, previous: yesterday });
    expect(compose([first, second], { ...request, previous: again, onlyNews: true }).facts).toEqual([]);
  });

  it('marks nothing where no briefing was given', () => {
    expect(yesterday.facts.every(({ news }) => news === undefined)).toBe(true);
  });
});
