/** Headlines and first sentences of small reports, by story: what belongs together and what only looks alike. */
export const STORIES: Readonly<Record<string, readonly (readonly [on: string, title: string, lead: string])[]>> = {
  varnQuake: [
    [
      '2031-05-06',
      'Earthquake in Varn kills 14',
      'An earthquake struck the province of Varn on Tuesday and killed 14 people, the governor said.',
    ],
    [
      '2031-05-06',
      'Death toll of Varn earthquake rises',
      'The earthquake in the province of Varn killed 19 people, the health ministry said.',
    ],
    [
      '2031-05-07',
      'Varn buries its dead',
      'Mourners in Varn buried the first victims of the earthquake that struck the province on Tuesday.',
    ],
  ],
  kelmarQuake: [
    [
      '2031-05-07',
      'Tremor shakes Kelmar',
      'An earthquake shook the coast of Kelmar on Wednesday; nobody was hurt, the fire brigade said.',
    ],
    [
      '2031-05-07',
      'Kelmar quake cracks dam road',
      'The road over the dam at Kelmar was closed on Wednesday after an earthquake opened cracks in it.',
    ],
  ],
  haldenAwards: [
    [
      '2031-03-09',
      '“Low Water” wins five prizes in Halden',
      'Ada Brandt’s drama “Low Water” won five prizes at the Halden film awards on Sunday.',
    ],
    [
      '2031-03-10',
      'Brandt takes top prize at Halden film awards',
      'Director Ada Brandt took the prize for best film with “Low Water” in Halden on Sunday night.',
    ],
  ],
  orvelAwards: [
    [
      '2031-03-11',
      'Orvel music awards go to Tess Holm',
      'Singer Tess Holm won three prizes at the Orvel music awards on Tuesday, among them best album.',
    ],
    [
      '2031-03-12',
      'Holm dominates Orvel awards night',
      'Tess Holm was the winner of the night at the music awards in Orvel, with three prizes for her album.',
    ],
  ],
  dockStrike: [
    [
      '2031-08-18',
      'Dock workers walk out in Halden',
      'About 2,300 dock workers walked out in the port of Halden on Monday over pay.',
    ],
    [
      '2031-08-18',
      'Halden port at a standstill',
      'The port of Halden stood still on Monday as dock workers began a strike over pay.',
    ],
    [
      '2031-08-20',
      'Talks resume in Halden dock strike',
      'The port of Halden and the union of dock workers resumed talks on the third day of the strike.',
    ],
  ],
  trainStrike: [
    [
      '2031-08-19',
      'Train drivers plan strike in September',
      'Train drivers will strike for two days in September over shifts, their union said on Tuesday.',
    ],
    [
      '2031-08-20',
      'Rail union sets dates for drivers’ strike',
      'The union of train drivers said that the strike over shifts would begin on 4 September.',
    ],
  ],
  steelDeal: [
    [
      '2031-02-03',
      'Orvel Steel to buy Kessler',
      'Orvel Steel agreed on Monday to buy its rival Kessler for $3.1 billion in cash.',
    ],
    [
      '2031-02-04',
      'Unions want talks on Kessler takeover',
      'Unions at Kessler called for talks about jobs after Orvel Steel agreed to buy the steel maker.',
    ],
  ],
  library: [
    [
      '2031-04-12',
      'Library of Port Vale reopens',
      'The library of Port Vale reopened on Saturday, two years after a flood.',
    ],
  ],
};
