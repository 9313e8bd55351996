import type { Story } from './annotated.ts';

/** Stories of which an editor found lines printed that are no facts. */
export const EDITED: readonly Story[] = [
  {
    id: 'live blog',
    reports: [
      {
        title: 'Stannick by-election live: Greens take seat from Labour',
        source: 'Meridian Wire',
        on: '2026-11-20T03:10Z',
        text: `We are closing the blog now. Thanks for reading and for all your messages. Here is what you need to know:

• The Green party has won the Stannick by-election, taking a seat that Labour had held since 1951.

• Marisol Teague won 11,402 votes to 9,284 for Labour's Dan Hobley. The Conservative candidate came fourth.

In her victory speech, Teague thanked the bus drivers, the nurses and the woman who lent her shoes.

We expect a result between 2am and 3am. The by-election was called after the sitting MP, Frank Dowd, resigned in September over undeclared payments from a betting company.

Good evening and welcome to our live coverage of the Stannick by-election. I'm Tess Arundel and I'll be with you through the night.`,
      },
    ],
    key: [['won the Stannick by-election'], ['11,402 votes']],
    dull: ['We are', 'you need', 'welcome', '•', 'We expect'],
    dates: [
      ['1951', '1951'],
      ['September', '2026-09'],
    ],
    figures: [[11_402, 'vote']],
  },
  {
    id: 'advice',
    reports: [
      {
        title: '7 ways to slash your heating bill this winter',
        source: 'Home Post',
        on: '2026-11-14T08:00Z',
        text: `With the average household set to pay £1,938 a year from January, every degree counts. We asked three energy experts for the tricks that really work.

Most combi boilers leave the factory set at 75C or higher. Turning the flow down to 60C can cut gas use by 6 to 8 per cent, says heating engineer Moira Tench. "It takes two minutes and you won't feel a thing," she says.

But don't let empty rooms go below 12C either, or you'll get mould.

One in five pensioners who could get the Warm Homes Payment of £250 does not apply, the Efficiency Trust says. You have until February 28.`,
      },
    ],
    key: [['gas use by 6 to 8 per cent']],
    dull: ['We asked', 'you’ll', "you'll", 'You have'],
    dates: [['January', '2027-01']],
    figures: [[250, 'GBP']],
  },
  {
    id: 'derby',
    reports: [
      {
        title: "Halloway's late double sinks Norwick in derby of three red cards",
        source: 'Meridian Wire',
        on: '2026-11-22T19:20Z',
        text: `Twice behind, Tadbury Town won the Wexshire derby with two goals in the last nine minutes from Reece Halloway, a striker who had not scored since August.

Norwick Athletic led when Rui Silva turned in a low cross after 12 minutes. Halloway levelled from the spot.

The win lifts Tadbury to fifth, two points behind Norwick, who have lost three in a row for the first time since Paulo Reis took over.

Tadbury Town (4-3-3) Pym; Ferris, Dunne, Osei, Clay; Barr, Nwosu, Tait (Holm 66); Lacey, Halloway, Prentice (Ito 80).

RATINGS: Bell 6, Kerr 4, Ames 7, Finch 7, Okafor 7.`,
      },
    ],
    key: [['won the Wexshire derby'], ['fifth']],
    dull: ['Pym', 'RATINGS'],
    dates: [['August', '2026-08']],
    figures: [[2, 'goal']],
  },
];
