import { type Annotated, said } from './annotated.ts';

/** Stories in which an editor found a quote under the wrong name, or a speaker badly described. */
export const EDITED: readonly Annotated[] = [
  {
    id: 'who was in the gallery',
    language: 'en',
    text: `Labour's Cllr Imran Sethi, whose ward includes Fenwick Road, voted against.

"You are taking the only warm, free room in the poorest ward in this town," he told the chamber. "Shame on you."

Among those in the gallery was Joan Pettifer, 83, who has used the branch since it opened in 1964.

"I learned about my own cancer in that library," she said. "The doctor gave me the word and the librarian gave me the books."`,
    said: [
      said('You are taking the only warm, free room in the poorest ward in this town,', 'Imran Sethi'),
      said('Shame on you.', 'Imran Sethi'),
      said('I learned about my own cancer in that library,', 'Joan Pettifer'),
      said('The doctor gave me the word and the librarian gave me the books.', 'Joan Pettifer'),
    ],
  },
  {
    id: 'presented behind the verb',
    language: 'en',
    text: `His daughter, Wendy Marsh, said: "Dad had gone to check on my auntie because her phone was dead."

Among them was fish and chip shop owner Nadia Brek, 36, who climbed through a skylight with her son and daughter. "We sat on the ridge tiles singing," she said.`,
    said: [
      said('Dad had gone to check on my auntie because her phone was dead.', 'Wendy Marsh'),
      said('We sat on the ridge tiles singing,', 'Nadia Brek'),
    ],
  },
  {
    id: 'a place before a clause',
    language: 'en',
    text: `At least 70 people have been killed in a powerful earthquake in eastern Tarn, the head of the rescue service has told the CBN.

Bora Yilman said the number was likely to climb as teams worked through the night in the villages.

"We can still hear them," he said. "That is the good news and the terrible news."`,
    said: [
      said('We can still hear them,', 'Bora Yilman'),
      said('That is the good news and the terrible news.', 'Bora Yilman'),
    ],
  },
  {
    id: 'described before the name',
    language: 'en',
    text: `The finance minister, Ilse Demarque, accepted the resignation. "Markets need to know tonight who is in charge," she told parliament.

Its duty manager, Colm Reddy, said levels would peak on Wednesday. "Please do not go and look at the water," he said.

"But nobody in Dura is going back to bed," seismologist Aron Pell said.

"With this plant we are bringing the battery supply chain home," said Dr. Amelie Thorne, Chief Executive Officer of Voltrane.

"Now it will make the material of the next hundred," said Tibor Nagel, Premier of the Orsk Region.`,
    said: [
      said('Markets need to know tonight who is in charge,', 'Ilse Demarque', { role: 'finance minister' }),
      said('Please do not go and look at the water,', 'Colm Reddy', { role: 'duty manager' }),
      said('But nobody in Dura is going back to bed,', 'Aron Pell', { role: 'seismologist' }),
      said('With this plant we are bringing the battery supply chain home,', 'Amelie Thorne', {
        role: 'Chief Executive Officer of Voltrane',
      }),
      said('Now it will make the material of the next hundred,', 'Tibor Nagel', { role: 'Premier of the Orsk Region' }),
    ],
  },
  {
    id: 'called by the given name',
    language: 'en',
    text: `Gobsmacked Keith Ollerton, 47, found the winning slip wedged in a paperback.

Keith said: "I'd got to page 61 and thought, this is rubbish."

Dad-of-three Tomas Erikkson, 58, was hauling his nets. He said: "She just looked at me."`,
    said: [
      said("I'd got to page 61 and thought, this is rubbish.", 'Keith Ollerton'),
      said('She just looked at me.', 'Tomas Erikkson'),
    ],
  },
  {
    id: 'the title of a lead author',
    language: 'en',
    text: `"It is as if somebody had bottled the sea on the worst day it ever had," said lead author Professor Noor Halvorsen of the Department of Earth Sciences. "We opened the bottle."

"We spent the first year chasing our own breakfast," said co-author Dr Emeka Byrne.`,
    said: [
      said('It is as if somebody had bottled the sea on the worst day it ever had,', 'Noor Halvorsen', {
        role: 'lead author',
      }),
      said('We opened the bottle.', 'Noor Halvorsen'),
      said('We spent the first year chasing our own breakfast,', 'Emeka Byrne', { role: 'co-author' }),
    ],
  },
  {
    id: 'the name that she was born with',
    language: 'en',
    text: `Edith Kalloway, a physicist who taught herself to hear the shape of the seabed, died on Nov. 9. Her supervisor dismissed the echo as a fault of the tape. "He told me to clean the heads," she recalled in an interview.

Edith Maud Brannigan was born on April 3, 1930, in Tadbury, the second of five children. She credited her father with her ear.

Asked whether she felt bitter, she would tap twice on the table. "The ridge does not mind whose name is on it," she said.`,
    said: [
      said('He told me to clean the heads,', 'Edith Kalloway'),
      said('The ridge does not mind whose name is on it,', 'Edith Kalloway'),
    ],
  },
  {
    id: 'nobody speaks of herself by name',
    language: 'en',
    text: `"Salt creeps, salt leaks and salt lies," said Hanne Rudd, a geochemist at the Polar Institute. Halvorsen accepts the point. "Hanne is right to be rude," she said.`,
    said: [said('Salt creeps, salt leaks and salt lies,', 'Hanne Rudd'), said('Hanne is right to be rude,', null)],
  },
  {
    id: 'whose spokeswoman',
    language: 'de',
    text: `Der Fahrgastverband zeigte Verständnis für beide Seiten. „Aber irgendwann ist die Geduld der Pendler am Ende“, sagte dessen Sprecherin Ute Lammers.`,
    said: [said('Aber irgendwann ist die Geduld der Pendler am Ende', 'Ute Lammers', { role: 'Sprecherin' })],
  },
  {
    id: 'who tells of the penguin',
    language: 'de',
    text: `„Er saß da und guckte, als ob er einen Angelschein hätte“, sagte der Finder, Jochen Brandt (63).

Otto war am 23. Juni durch eine Lücke im Zaun entkommen. Er habe in der Zeit 400 Gramm zugenommen, sagte Tierpflegerin Maike Osten. „Offenbar war das Buffet besser als bei uns.“`,
    said: [
      said('Er saß da und guckte, als ob er einen Angelschein hätte', 'Jochen Brandt'),
      said('Offenbar war das Buffet besser als bei uns.', 'Maike Osten', { role: 'Tierpflegerin' }),
    ],
  },
  {
    id: 'a name behind the description that speaks',
    language: 'en',
    text: `“It was a scrape, no more,” said the harbour master, Nils Borg. “People were understandably frightened.”`,
    said: [said('It was a scrape, no more,', 'Nils Borg'), said('People were understandably frightened.', 'Nils Borg')],
  },
];
