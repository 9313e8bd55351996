import { describe, expect, it } from 'vitest';
import { quotesOf, speakersOf } from './quoted.ts';

describe('a quote is not given', () => {
  it.each([
    ['a jury that was told it', '“It leaks,” a jury was told on Monday. Marta Quell denies it.', null],
    ['a court that heard it', 'The bridge was “held up by hope”, the court heard.', null],
    [
      'the last speaker, where a woman without a name stood up',
      '“Stay,” said Vera Lind.\nA woman at the back stood up. “My aunt is buried there,” she said.',
      'A woman at the back',
    ],
    [
      'the last speaker, where a spokesman came behind a place',
      'Kofi Lund sat down. “Shame,” he said.\nOutside the hall, the mayor’s spokesman was brief. “It stands,” he said.',
      'the mayor’s spokesman',
    ],
    [
      'a colonel, where an office without a name was spoken of',
      'Col. Nabil Aoun denied it.\nTarn’s prime minister speaks today. In May he vowed “no second war under my roof.”',
      'Tarn’s prime minister',
    ],
    [
      'the mother whom it is about',
      'Rosa Oduya lit a lamp. Her mother had been strict. “She never slept,” she said.',
      'Rosa Oduya',
    ],
    [
      'the seat of a lawmaker',
      'Rep. Nia Castell, D-Pell, who wrote it, said Pruitt “never met a child.”',
      'Nia Castell',
    ],
    [
      'a senator of another state',
      'Marco Ruiz spoke in Oran with Sen. Joni Ernst, R-Iowa. The Florida senator said it was “a very long day.”',
      'Marco Ruiz',
    ],
    [
      'the title of a book',
      'Ed Klein came. Klein said his book The Long Bridge showed how it was “built on sand and hope.”',
      'Ed Klein',
    ],
    ['TV', 'Ann Marsh was on TV. It said the dam was “safe for another year.”', null],
    [
      'a body that only a thing of the sentence could be',
      'Northern Rail was silent. A plan was mocked for its claim that trains are “always on time.”',
      null,
    ],
    [
      'who is quoted in the next sentence',
      'Ben Adair blamed “elements.” State television quoted a captain as saying nobody was hurt.',
      'Ben Adair',
    ],
    [
      'who is said to have claimed what is denied',
      'Catherine Fray said Thursday that Rubin’s claim about the dam is “simply not true.”',
      'Catherine Fray',
    ],
    [
      'an agency that is spoken of',
      '“It is late,” said Piet Hout, adding that his agency had offered help “in April and again today.”',
      'Piet Hout',
    ],
    [
      'the captain of the other team',
      'Captain Liam Forde was sent off. “Stupid,” he said.\nHis rival, Andre Pinto, complained. “He saw nothing,” the Rask captain said.',
      null,
    ],
    [
      'a daughter, for her father',
      'Ida Dunne left. A letter thanked Mr. Dunne. “Somebody had to,” she said.',
      'Ida Dunne',
    ],
    [
      'who spoke last, where it is a question alone',
      'Ben Adair sat. “We dig it up,” Adair said.\n“And the cost?”',
      null,
    ],
    [
      'who spoke last, where a clause before her names another',
      'Lotta Brandt came. “It is art,” Brandt said. When I told this to Rosa Lind she laughed. “It is fog,” she said.',
      'Rosa Lind',
    ],
    [
      'who spoke last, where the office of another is spoken of',
      'The coroner, Elsa Noakes, listened to Ida Dunne. “I knew,” Dunne said.\nThe coroner gave no verdict. It was, she said, “a sad case for all.”',
      'Elsa Noakes',
    ],
  ])('to %s', (_whom, text, expected) => {
    expect(speakersOf(text, 'en').at(-1)).toBe(expected);
  });
});

describe('the name of a speaker', () => {
  it.each([
    ['without the letters behind it', 'Judith Maddern KC said the pipe was “bound with tape.”', 'Judith Maddern'],
    ['without an office of two words', 'Director-General Ana Ruiz said it was “not good enough.”', 'Ana Ruiz'],
    ['behind a nationality', 'Coach Petar Vukic was tired. “Ask me in May,” said the Croatian.', 'Petar Vukic'],
    [
      'behind a reply of his',
      'The reply, from director Paul Strang, was one line: “Noted, but she sails.”',
      'Paul Strang',
    ],
    [
      'behind what he sent',
      'She read a text sent by a sailor, Luke Farr, to the jury. “If it goes it goes,” it said.',
      'Luke Farr',
    ],
    ['where he put it to somebody', 'Tobias Venn put it to her that Luke “liked a good story.”', 'Tobias Venn'],
    ['behind a verb that no lexicon has', '“It is a disgrace,” harrumphed Ben Adair.', 'Ben Adair'],
    [
      'of a trade body',
      'Industry body Clearstream welcomed what it called “overdue realism in the trade.”',
      'Clearstream',
    ],
    [
      'of the youngest',
      '“Mama oversalts,” says Elena Roy.\nThe youngest, Marisol, 19, wants change. “I showed her,” she says.',
      'Marisol',
    ],
  ])('is found %s', (_where, text, expected) => {
    expect(speakersOf(text, 'en').at(-1)).toBe(expected);
  });

  it('is not printed with a role that hangs on something else', () => {
    const [quote] = quotesOf('A note written by Luke Farr, to his lawyer, was read. “It is over,” it said.', 'en');
    expect([quote?.speaker?.name, quote?.speaker?.role]).toEqual(['Luke Farr', undefined]);
  });
});

describe('what stands in a bracket behind a name', () => {
  it.each([
    ['en', 'The director Ana Ruiz (“The Long Way”) arrived with Tom Kim.'],
    ['en', 'With her was the novelist Tom Kim (“Night in the woods,” “Far Out”).'],
    ['de', 'Regisseur Kai Osten („Das letzte Boot im Hafen“) kam nach Orvel.'],
    ['de', 'Autorin Petra Maurer („Nachts im Wald“, „Der lange Weg“) war auch da.'],
  ])('is the work of its maker in %s: %s', (language, text) => {
    expect(quotesOf(text, language)).toEqual([]);
  });

  it.each([
    ['a verb', 'Autor Kai Osten („Das war überfällig“) kam.'],
    ['the end of a sentence', 'Autor Kai Osten („Ein Segen für uns!“) kam.'],
    ['a sentence about what was said', 'Lob kam von Autor Kai Osten („Ein Segen für die Stadt“).'],
    ['another trade before it', 'Bürgermeister Kai Osten („Ein Segen für die Stadt“) kam.'],
  ])('was said where there is %s', (_what, text) => {
    expect(speakersOf(text, 'de')).toEqual(['Kai Osten']);
  });
});

describe('in other languages a quote goes to', () => {
  it.each([
    ['whom somebody relays', 'de', 'Anna Lee schrieb, es sei „ein großer Tag“, wie Tom Kim berichtete.', 'Anna Lee'],
    [
      'who reports what a thing costs',
      'de',
      '„Es reicht“, sagte Dörte Ham. Das Haus koste viel, und „kein einziger Euro davon“ sei gedeckt.',
      'Dörte Ham',
    ],
    ['who spoke of one noun', 'de', 'Der Theaterbund sprach am Montag von einem „Dammbruch“.', 'Theaterbund'],
    [
      'nobody else behind a nurse without a name',
      'de',
      '„Nein“, sagte Carla Wieg.\nEine Pflegerin, die anonym bleibt, klagt. Sie habe geschrieben. „Das landet alles im Schrank.“',
      null,
    ],
    [
      'who answers somebody',
      'fr',
      '« Moi, je peux », lance Théo. « À deux heures », lui répond Lucien Ferrand.',
      'Lucien Ferrand',
    ],
    [
      'a name with an article in it',
      'fr',
      '« J’étais l’un des douze », a rétorqué le député Yann Le Goff.',
      'Yann Le Goff',
    ],
    [
      'who is spoken of in its paragraph',
      'fr',
      '« Six mois », plaide Leïla Mansour.\nÀ la gare, Mireille attend. « Je le prends souvent », raconte la retraitée.',
      'la retraitée',
    ],
    ['who sums up', 'es', '«Nos robaron la piscina», resume Antonio, vecino de Peñalba.', 'Antonio'],
  ])('%s (%s)', (_whom, language, text, expected) => {
    const found = speakersOf(text, language).at(-1) ?? null;
    expect(found?.replace(/^Der /, '') ?? null).toBe(expected);
  });
});
