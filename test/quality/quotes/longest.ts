import { type Annotated, said } from './annotated.ts';

/** More of an ordinary week. */
export const LONGEST: readonly Annotated[] = [
  {
    id: 'a hearing on a dam',
    language: 'en',
    text: `The head of the state water board told lawmakers on Monday that the Marrow dam was “not going anywhere,” even as engineers warned of cracks.

Testifying for three hours, Walter Dunmore said that inspections had found “nothing that would keep me up at night.” But under questioning from Rep. Sylvia Oakes, D-Kessary, he conceded that the last full survey dated from 2019.

“So you sleep well because you have not looked,” Oakes said.

“I sleep well because I trust my people,” Dunmore shot back.

One of those people, former inspector Gil Navarro, sat two rows behind him. In a letter to the committee last month, Navarro wrote that he had been told to “find fewer things.” Dunmore has called the letter “a work of fiction.”

Committee chairwoman Fern Abbott said she would call Navarro to testify. “Somebody in this room is wrong about a very large wall,” she said. “I would like to know who before it rains.”`,
    said: [
      said('not going anywhere,', 'Walter Dunmore | The head of the state water board'),
      said('nothing that would keep me up at night.', 'Walter Dunmore'),
      said('So you sleep well because you have not looked,', 'Sylvia Oakes'),
      said('I sleep well because I trust my people,', 'Walter Dunmore'),
      said('find fewer things.', 'Gil Navarro'),
      said('a work of fiction.', 'Walter Dunmore'),
      said('Somebody in this room is wrong about a very large wall,', 'Fern Abbott'),
      said('I would like to know who before it rains.', 'Fern Abbott'),
    ],
  },
  {
    id: 'a merger',
    language: 'en',
    text: `Helvar Foods and Straits Dairy said on Tuesday they would merge in a deal worth 4.1 billion, creating the largest maker of cheese on the coast.

The companies described the deal as “a marriage of equals.” Analysts saw it differently. “One of them is wearing the ring and the other is paying for it,” said Priya Nand of Quay Research.

Helvar’s chief executive, Lars Ohlin, will run the combined company; Straits chairman Edgar Moy will retire. “I leave it in good hands,” Moy said in a statement. “And in a great deal of debt,” he joked later, at a news conference in Tallis.

Unions fear for some 900 jobs. Their spokeswoman, Carol Mbeki, said the firms had promised “no compulsory redundancies before 2033,” a pledge that Ohlin repeated on Tuesday. Shares in Helvar fell 6 percent.`,
    said: [
      said('a marriage of equals.', 'The companies | companies'),
      said('One of them is wearing the ring and the other is paying for it,', 'Priya Nand'),
      said('I leave it in good hands,', 'Edgar Moy'),
      said('And in a great deal of debt,', 'Edgar Moy'),
      said('no compulsory redundancies before 2033,', 'the firms | firms | Carol Mbeki'),
    ],
  },
  {
    id: 'a storm',
    language: 'en',
    text: `SUND — The wind came at four in the morning, and by five there was no roof on the Lutheran church.

“It lifted like a hat,” said the Rev. Berit Aas, who had been ringing the bell to wake the village. “Then it was just stars.”

Across the road, Harald Nyman and his brother Sten were holding a door shut with a table. “He said let go and I said never,” Harald Nyman recalled. His brother remembered it the other way round.

Sheriff Tove Lindell said 14 people were hurt, none of them badly. She asked residents to stay off the causeway, which she called “a road in name only.” Electricity may not be back until Friday, according to the utility, Sundkraft, which blamed “an unusual number of trees.”`,
    said: [
      said('It lifted like a hat,', 'Berit Aas'),
      said('Then it was just stars.', 'Berit Aas'),
      said('He said let go and I said never,', 'Harald Nyman'),
      said('a road in name only.', 'Tove Lindell'),
      said('an unusual number of trees.', 'Sundkraft | the utility'),
    ],
  },
  {
    id: 'a debate on television',
    language: 'en',
    text: `Governor Nell Harrow and her rival, Senator Pike Lawson, met for their only debate on Wednesday night.

Lawson went on the attack early, accusing Harrow of “governing by press release.” Harrow smiled. “I would answer that,” she said, “but you would only quote me.”

The moderator, Lucia Brandt, asked both whether they would raise the sales tax. “No,” Harrow said. “Never,” Lawson said. “He voted for it twice,” Harrow added.

Lawson’s campaign later put out a list of what it called “the governor’s seven fairy tales.” A spokesman for Harrow, Ned Price, replied that the list was “at least well spelled.”

Viewers were unimpressed. “I switched to the fishing channel,” said one man in Marling. “It was closer.”`,
    said: [
      said('governing by press release.', 'Pike Lawson'),
      said('I would answer that,', 'Nell Harrow'),
      said('but you would only quote me.', 'Nell Harrow'),
      said('No,', 'Nell Harrow'),
      said('Never,', 'Pike Lawson'),
      said('He voted for it twice,', 'Nell Harrow'),
      said('the governor’s seven fairy tales.', 'Lawson’s campaign'),
      said('at least well spelled.', 'Ned Price'),
      said('I switched to the fishing channel,', null),
      said('It was closer.', null),
    ],
  },
  {
    id: 'a museum and a claim',
    language: 'en',
    text: `The Tallis Museum said on Friday that it would return a carved prow to the island of Vessel, ending what its director, Magnus Rehm, called “a hundred-year loan that nobody signed for.”

Islanders have asked for the prow since 1926. “My grandmother wrote to them. My mother wrote to them. I sent an e-mail,” said Aili Koski, who heads the island council. “The e-mail worked.”

Not everybody is pleased. The collector Bruno Stahl, whose family gave the prow to the museum, said he felt “robbed by a committee.” Rehm said Stahl had been consulted “at every step.” Stahl disputes that. “They sent me a postcard of it,” he said.`,
    said: [
      said('a hundred-year loan that nobody signed for.', 'Magnus Rehm'),
      said('My grandmother wrote to them. My mother wrote to them. I sent an e-mail,', 'Aili Koski'),
      said('The e-mail worked.', 'Aili Koski'),
      said('robbed by a committee.', 'Bruno Stahl'),
      said('at every step.', 'Magnus Rehm'),
      said('They sent me a postcard of it,', 'Bruno Stahl'),
    ],
  },
  {
    id: 'German, a report on trains',
    language: 'de',
    text: `Die Pünktlichkeit der Küstenbahn ist auf einen Tiefstand gefallen. Nach Angaben des Unternehmens kamen im März nur 61 Prozent der Züge rechtzeitig an.

„Das Netz ist an der Grenze“, sagte Vorstandschefin Renate Thiel der Nachrichtenagentur Nordpress. Schuld seien „Baustellen, Weichen und das Wetter“, und zwar in dieser Reihenfolge.

Der Fahrgastverband reagierte empört. „Wer so plant, darf sich über leere Züge nicht wundern“, teilte dessen Sprecher Olaf Wieck mit. Er forderte „Entschädigung ohne Formulare“.

Verkehrsminister Jörg Sander hat die Bahn unterdessen zu einem Gespräch eingeladen. Man müsse „über alles reden, auch über Köpfe“, hieß es aus seinem Haus.

In Tallau wartete Rentnerin Gerda Moll am Dienstag zwei Stunden. „Ich hätte laufen können“, erzählt sie. „Ich bin früher auch gelaufen.“`,
    said: [
      said('Das Netz ist an der Grenze', 'Renate Thiel', { audience: 'Nachrichtenagentur Nordpress | Nordpress' }),
      said('Baustellen, Weichen und das Wetter', 'Renate Thiel'),
      said('Wer so plant, darf sich über leere Züge nicht wundern', 'Olaf Wieck'),
      said('Entschädigung ohne Formulare', 'Olaf Wieck'),
      said('über alles reden, auch über Köpfe', 'seinem Haus | Haus'),
      said('Ich hätte laufen können', 'Gerda Moll'),
      said('Ich bin früher auch gelaufen.', 'Gerda Moll'),
    ],
  },
  {
    id: 'German, a portrait',
    language: 'de',
    text: `Wenn Theo Lamm über seine Bienen spricht, wird er leise. „Sie hören zu“, behauptet der Imker aus Kessau, der bis zu seiner Pensionierung Richter war.

Seine Frau Hanne hält das für Unsinn. „Er redet, damit jemand da ist, der nicht widerspricht“, sagt sie und lacht. Lamm nennt sie deshalb „die Revision“.

Im vergangenen Winter verlor er die Hälfte seiner Völker. Die Milbe sei „ein Urteil ohne Begründung“ gewesen. Aufgeben will er trotzdem nicht: „Dafür bin ich zu oft gestochen worden.“`,
    said: [
      said('Sie hören zu', 'Theo Lamm'),
      said('Er redet, damit jemand da ist, der nicht widerspricht', 'Hanne'),
      said('die Revision', 'Theo Lamm'),
      said('ein Urteil ohne Begründung', 'Theo Lamm'),
      said('Dafür bin ich zu oft gestochen worden.', 'Theo Lamm'),
    ],
  },
  {
    id: 'Italian, a bridge',
    language: 'it',
    text: `Il ponte di Tallis resterà chiuso fino a maggio. «Non possiamo rischiare», ha spiegato l’assessora Carla Monti. «I piloni sono del 1961 e si vede», ha aggiunto.

Il sindaco di Kessary, Dario Longo, protesta: “Ci hanno tagliati fuori dal mondo”. Secondo i tecnici, la struttura è “stanca ma viva”.`,
    said: [
      said('Non possiamo rischiare', 'Carla Monti'),
      said('I piloni sono del 1961 e si vede', 'Carla Monti'),
      said('Ci hanno tagliati fuori dal mondo', 'Dario Longo'),
      said('stanca ma viva', 'i tecnici | tecnici'),
    ],
  },
];
