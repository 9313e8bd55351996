import type { Story } from './annotated.ts';

/** Stories that one report tells. */
export const ALONE: readonly Story[] = [
  {
    id: 'ferry',
    reports: [
      {
        title: 'Ferry with 180 aboard runs aground off Tolne',
        source: 'Harbour Times',
        on: '2031-05-06T18:00Z',
        text: `A ferry with 180 passengers ran aground off the island of Tolne early on Tuesday after its steering failed, the coast guard said.

All passengers were taken off by rescue boats within two hours. Two members of the crew were treated for broken bones.

The ferry, the Maren, had left Halden at 4 a.m. with a cargo of cars and timber. It is owned by Nordline, which runs six ships in the sound.

Nordline stopped all its sailings until divers have looked at the hull. The company said that it would pay for hotel rooms.

"I was asleep and then I was on the floor," said Ada Brandt, a nurse from Halden. She lost a shoe.

Passengers spent the morning in the village school, where residents brought blankets and soup.

The Maren had failed an inspection of its steering in March 2030 and was cleared to sail a month later, records of the harbour authority show.`,
      },
    ],
    key: [['ran aground'], ['180 passengers'], ['All passengers were taken off'], ['stopped all its sailings']],
    dull: ['lost a shoe', 'blankets and soup', 'I was asleep', 'hotel rooms'],
    background: ['failed an inspection'],
    dates: [
      ['Tuesday', '2031-05-06'],
      ['March 2030', '2030-03'],
    ],
    figures: [
      [180, 'passenger'],
      [6, 'ship'],
    ],
  },
  {
    id: 'budget',
    reports: [
      {
        title: 'Council of Velmark passes budget, closes two pools',
        source: 'Velmark Courier',
        on: '2031-11-12T08:00Z',
        text: `Velmark's city council passed a budget of 2.4 billion crowns on Tuesday night that closes two swimming pools and raises the property tax by 3.5 percent.

The vote was 27 to 22. Three members of the mayor's own party voted against it.

Mayor Jonas Reed said the city had no choice because its income from the harbour has fallen by a third since 2028.

Opponents filled the gallery, and one man was led out after he sang through a speech. Outside, a brass band played.

The Northside and Mill Lane pools will shut on 1 January. Swimming clubs with 4,000 members will have to share the one pool that is left.

Is a city without pools still a city? Many in the gallery thought not.

The tax will cost the owner of an average house about 310 crowns a year, the city's treasurer said. Councillor Mina Holt called it "a bill for other people's mistakes".`,
      },
    ],
    key: [
      ['2.4 billion'],
      ['two swimming pools', 'pools will shut'],
      ['property tax', '310 crowns'],
      ['27 to 22', 'fallen by a third'],
    ],
    dull: ['brass band', 'sang through', 'still a city'],
    dates: [
      ['Tuesday', '2031-11-11'],
      ['2028', '2028'],
      ['1 January', '2032-01-01'],
    ],
    figures: [
      [2_400_000_000, 'crown'],
      [3.5, '%'],
      [4000, 'member'],
    ],
  },
  {
    id: 'merger',
    reports: [
      {
        title: 'Orvel Steel to buy rival Kessler for $3.1 billion',
        source: 'Meridian Wire',
        on: '2031-02-03T07:30Z',
        text: `HALDEN, Feb 3 - Orvel Steel agreed on Monday to buy its smaller rival Kessler for $3.1 billion in cash, creating the third-largest steel maker on the continent.

Orvel will pay 48 crowns for each Kessler share, 22 percent more than the closing price on Friday. Both boards have approved the deal.

The companies said they would cut 1,200 of 31,000 jobs over three years, most of them in offices.

Shares of Kessler rose 19 percent in early trading; those of Orvel fell 4 percent.

Unions called for talks before the deal goes to the competition authority, which has until September to decide. The union of metal workers has never lost a vote at Kessler.

Kessler was founded in 1911 by two brothers who made ploughs. Its head office has a famous staircase.

Orvel tried to buy Kessler in 2027, but the founding family refused to sell.`,
      },
    ],
    key: [['$3.1 billion'], ['third-largest'], ['1,200'], ['competition authority', 'September', '22 percent']],
    dull: ['staircase', 'ploughs', 'never lost a vote'],
    background: ['tried to buy Kessler in 2027'],
    dates: [
      ['Monday', '2031-02-03'],
      ['Friday', '2031-01-31'],
      ['September', '2031-09'],
      ['1911', '1911'],
      ['2027', '2027'],
    ],
    figures: [
      [3_100_000_000, 'USD'],
      [22, '%'],
      [1200, 'job'],
      [19, '%'],
      [4, '%'],
    ],
  },
  {
    id: 'verdict',
    reports: [
      {
        title: 'Former minister jailed for six years over bridge contracts',
        source: 'Valley Post',
        on: '2031-06-20T15:00Z',
        text: `A court in Sunda sentenced former transport minister Piet Lorne to six years in prison on Friday for taking bribes in the award of contracts for the Karvala bridge.

Lorne, 58, was found guilty of accepting 900,000 crowns from two builders between 2024 and 2026. He denied the charges and will appeal, his lawyer said.

The two builders, who had confessed, were given suspended sentences.

Judge Irma Falk said that Lorne had sold the safety of the public. He listened without a word, wearing the grey suit he wore on the first day.

The Karvala bridge was closed in October 2029 after cracks were found in its piers, and repairs have cost 140 million crowns so far.

Rain fell on the court house all day. A few people held umbrellas over a banner.`,
      },
    ],
    key: [['six years in prison'], ['900,000 crowns'], ['suspended sentences', 'will appeal']],
    dull: ['grey suit', 'umbrellas', 'Rain fell'],
    background: ['closed in October 2029'],
    dates: [
      ['Friday', '2031-06-20'],
      ['October 2029', '2029-10'],
    ],
    figures: [
      [900_000, 'crown'],
      [140_000_000, 'crown'],
    ],
  },
  {
    id: 'study',
    reports: [
      {
        title: 'Night trains cut flights between cities by a quarter, study finds',
        source: 'Meridian Wire',
        on: '2031-09-09T06:00Z',
        text: `New night trains have cut the number of flights between the cities that they link by a quarter within two years, according to a study published on Monday in the journal Transit.

Researchers at the University of Halden counted 11,400 fewer flights on 14 routes in 2030 than in 2028.

On routes of more than 1,200 kilometres the trains made no difference, the study found.

The lead author, Prof. Tove Lind, said that cheap fares mattered more than speed. She travels by bicycle herself.

"People do not mind ten hours if they sleep for eight of them," said Lind.

The rail operator plans to order 30 more sleeping cars next year. Tickets sell out within days, and forums are full of tips about the best berth.

Airlines said the figures left out that the airport of Sunda was closed for repairs in the summer of 2030.`,
      },
    ],
    key: [['by a quarter'], ['11,400'], ['1,200 kilometres', 'no difference']],
    dull: ['bicycle', 'best berth', 'People do not mind'],
    dates: [
      ['Monday', '2031-09-08'],
      ['2030', '2030'],
      ['2028', '2028'],
      ['next year', '2032'],
      ['the summer of 2030', '2030-06'],
    ],
    figures: [
      [11_400, 'flight'],
      [14, 'route'],
      [1200, 'km'],
      [30, 'car'],
    ],
  },
  {
    id: 'undated',
    reports: [
      {
        title: 'Library of Port Vale reopens after flood',
        source: 'Port Vale Echo',
        text: `The library of Port Vale reopened on Saturday, two years after a flood destroyed 60,000 books in its cellar.

The repairs took a year longer than planned and cost 18 million crowns, of which the state paid half.

The cellar is now empty: books are kept on the upper floors, and pumps stand ready at the river wall.

Children had drawn a banner with fish on it. There was cake.

Rare maps from 1743 were saved because a guard carried them upstairs, said the head of the library, Eda Moss.`,
      },
    ],
    key: [['reopened'], ['60,000 books'], ['18 million']],
    dull: ['cake', 'drawn a banner'],
    dates: [
      ['Saturday', undefined],
      ['1743', '1743'],
    ],
    figures: [
      [60_000, 'book'],
      [18_000_000, 'crown'],
    ],
  },
];
