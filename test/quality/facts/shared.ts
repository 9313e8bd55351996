import type { Story } from './annotated.ts';

/** Stories that several outlets tell. */
export const SHARED: readonly Story[] = [
  {
    id: 'quake',
    reports: [
      {
        title: 'Earthquake in Varn kills at least 14',
        source: 'Meridian Wire',
        on: '2031-05-06T09:00Z',
        text: `An earthquake of magnitude 6.1 struck the province of Varn on Tuesday and killed at least 14 people, the governor said.

Rescue workers searched the ruins of three villages with dogs. The army sent two field hospitals.

The quake hit at 5:40 a.m., when most people were asleep, and was felt as far away as Halden.

A shepherd said that his sheep had been restless all night.`,
      },
      {
        title: 'Varn earthquake: death toll rises to 19',
        source: 'Valley Post',
        on: '2031-05-06T16:00Z',
        text: `The earthquake that struck the province of Varn on Tuesday killed 19 people, the health ministry said in the afternoon.

More than 3,000 people have lost their homes, and the railway to the coast is cut at two bridges.

Tents and blankets are on their way from Halden, said the Red Crescent. A child was pulled alive from a cellar after nine hours.

Volunteers cooked rice in the square.`,
      },
      {
        title: 'Tents on the way to earthquake province',
        source: 'Harbour Times',
        on: '2031-05-06T17:30Z',
        text: `Thousands of people will spend the night outdoors in Varn after the worst earthquake in the province since 1977, when 300 people died.

Three villages in the hills were destroyed by the magnitude 6.1 quake, and rescue teams expect to find more bodies.

Schools in the whole province stay closed until Monday.`,
      },
    ],
    key: [
      ['killed'],
      ['magnitude 6.1', 'Three villages', 'three villages'],
      ['3,000 people', 'railway to the coast', 'outdoors'],
    ],
    dull: ['sheep', 'cooked rice'],
    background: ['1977'],
    dates: [
      ['Tuesday', '2031-05-06'],
      ['1977', '1977'],
      ['Monday', '2031-05-12'],
    ],
    figures: [
      [6.1, 'magnitude'],
      [14, 'dead'],
      [19, 'dead'],
      [300, 'dead'],
    ],
  },
  {
    id: 'strike',
    reports: [
      {
        title: 'Dock workers walk out in Halden over pay',
        source: 'Meridian Wire',
        on: '2031-08-18T07:00Z',
        text: `About 2,300 dock workers walked out in the port of Halden on Monday, stopping the loading of ships in the country's largest harbour.

Their union, UDW, wants 8 percent more pay; the port has offered 4 percent and a bonus.

Forty ships lay at anchor outside the harbour by noon. Ferries sailed as planned.

Pickets had brought folding chairs and a grill.`,
      },
      {
        title: 'Halden port at a standstill as strike begins',
        source: 'Velmark Courier',
        on: '2031-08-18T12:00Z',
        text: `The port of Halden stood still on Monday as 2,300 dock workers began a strike over pay that may last all week.

The port offered 4 percent. The union of dock workers demands 8 percent after prices rose by 7 percent last year.

Each day of the strike costs the port 5 million crowns, its director, Leo Varga, said. Car makers have stock for four days.

Talks broke off on Saturday night after eleven hours.`,
      },
    ],
    key: [['2,300 dock workers'], ['8 percent'], ['5 million crowns', 'Forty ships', 'last all week']],
    dull: ['folding chairs', 'grill'],
    dates: [
      ['Monday', '2031-08-18'],
      ['last year', '2030'],
      ['Saturday', '2031-08-16'],
    ],
    figures: [
      [2300, 'worker'],
      [8, '%'],
      [4, '%'],
      [5_000_000, 'crown'],
    ],
  },
  {
    id: 'awards',
    reports: [
      {
        title: '“Low Water” wins five prizes at Halden film awards',
        source: 'Valley Post',
        on: '2031-03-09T23:00Z',
        text: `Ada Brandt's drama “Low Water” won five prizes at the Halden film awards on Sunday, among them best film.

Jon Reed was named best actor for his part as a lighthouse keeper in “Salt”.

The hall was lit in blue, and a singer forgot her words.

Brandt, 34, is the youngest director to win the main prize since it was first given in 1958.`,
      },
      {
        title: 'Brandt takes top prize in Halden',
        source: 'Harbour Times',
        on: '2031-03-10T06:00Z',
        text: `Director Ada Brandt took the prize for best film with “Low Water” at the Halden film awards on Sunday night, the youngest winner ever at 34.

Her film about a dried-up river won five of the seven prizes that it was up for.

The awards in Orvel, which gave her a prize last year, follow in May.`,
      },
    ],
    key: [['five prizes', 'five of the seven'], ['youngest'], ['best actor']],
    dull: ['lit in blue', 'forgot her words'],
    dates: [
      ['Sunday', '2031-03-09'],
      ['1958', '1958'],
      ['last year', '2030'],
      ['May', '2031-05'],
    ],
    figures: [[5, 'prize']],
  },
];
