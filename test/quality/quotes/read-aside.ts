import { type Annotated, said } from './annotated.ts';

/** Stories of the same desks, written after the rules that the others led to: their texts are only scored. */
export const READ_ASIDE: readonly Annotated[] = [
  {
    id: 'a hospital inquiry',
    language: 'en',
    text: `HOLM (Northern Press) - A hospital that lost the records of 12,000 patients told an inquiry on Monday it had kept them "in the safest place we could think of."

The place was a swimming pool, drained in 1998, beneath the east wing. It flooded in February.

"There was a sign on the door saying Archive," said the hospital's director of estates, Maurice Pell. "Under the sign there was another sign saying Mind the step."

Counsel to the inquiry, Harriet Osei, asked him whether anyone had considered that a pool might fill with water. "It had been empty for twenty-five years," Pell said. "With respect, Mr Pell, so had the records," she replied.

Pell's deputy, Joanna Frith, wept as she described the morning of the flood. A porter had called her at home. "He said, 'Your papers are swimming,'" she told the inquiry. The porter, Eddie Nwachukwu, is due to give evidence on Thursday.

The health secretary, Marcus Dunleavy, called the loss "a disgrace with a diving board." His opposite number, Priya Raman, said the government had been warned three times and had "sent three nice letters back."

One patient, who asked not to be named, said she had been told that her cancer scans were "probably drying." "Probably," she said. "I have thought about that word every day since."

The hospital trust said in a statement that it "apologises unreservedly." Its chairman, Lord Ferris, was on holiday.`,
    said: [
      said('in the safest place we could think of.', 'A hospital | hospital | nobody'),
      said('There was a sign on the door saying Archive,', 'Maurice Pell'),
      said('Under the sign there was another sign saying Mind the step.', 'Maurice Pell'),
      said('It had been empty for twenty-five years,', 'Maurice Pell'),
      said('With respect, Mr Pell, so had the records,', 'Harriet Osei'),
      said("He said, 'Your papers are swimming,'", 'Joanna Frith'),
      said('a disgrace with a diving board.', 'Marcus Dunleavy'),
      said('sent three nice letters back.', 'Priya Raman'),
      said('probably drying.', 'One patient | patient | nobody'),
      said('Probably,', 'One patient | patient | nobody'),
      said('I have thought about that word every day since.', 'One patient | patient | nobody'),
      said('apologises unreservedly.', 'The hospital trust | hospital trust'),
    ],
  },
  {
    id: 'a choir and its quarrel',
    language: 'en',
    text: `The Pell Valley Male Voice Choir has admitted a woman, and nothing has been the same since, including the biscuits.

“I came for the singing,” says Lowri Bevan, a contralto and, until March, the only plumber in the valley. “I stayed because they were so cross.”

The choirmaster, Idwal Rees, a retired headmaster of seventy-nine, says it was he who suggested it. “We had lost four tenors in a year,” he says. “One to Spain and three to God.”

Not everybody was pleased. Gethin Rees, his younger brother and the choir’s treasurer for thirty years, resigned on the night of the vote. “I have nothing against the girl,” Gethin says, in the kitchen of a farm from which you can hear the rehearsals. “I have nothing against the word Male, either. It was on the tie.”

Idwal sighs when he is told this. “He designed the tie,” he says.

At the back of the hall, two basses who would give only their first names were divided. “She’s flat,” said Emlyn. “She’s not flat, you’re deaf,” said Wyn.

Bevan has heard it all. A woman in the post office told her she had broken up a family. “I said, ‘I only mend pipes,’” Bevan says.

On Sunday Gethin stood outside the chapel in the rain for the whole of the second half. Afterwards he walked over to Bevan. There was a silence, in which several people studied their shoes. “You came in late on the Amen,” he said.

“So did you,” she said.`,
    said: [
      said('I came for the singing,', 'Lowri Bevan'),
      said('I stayed because they were so cross.', 'Lowri Bevan'),
      said('We had lost four tenors in a year,', 'Idwal Rees'),
      said('One to Spain and three to God.', 'Idwal Rees'),
      said('I have nothing against the girl,', 'Gethin Rees'),
      said('I have nothing against the word Male, either. It was on the tie.', 'Gethin Rees'),
      said('He designed the tie,', 'Idwal Rees'),
      said('She’s flat,', 'Emlyn'),
      said('She’s not flat, you’re deaf,', 'Wyn'),
      said('I said, ‘I only mend pipes,’', 'Lowri Bevan'),
      said('You came in late on the Amen,', 'Gethin Rees'),
      said('So did you,', 'Lowri Bevan'),
    ],
  },
  {
    id: 'an interview with a coach',
    language: 'en',
    text: `Coach Dagmar Holt took Rask City from the third division to the final. Talbote reporter Sven Ahl met her after training.

Talbote: You never shout. Why?

Holt: My father shouted. He was a referee, he had to. I promised myself I would win quietly.

Talbote: Your captain, Mia Stroud, says that she is afraid of your silence.

Holt: Good. I have worked on it.

Talbote: What will you tell them on Saturday?

Holt: I will tell them the bus leaves at nine.

Stroud, for her part, denied being afraid. “I said respectful,” she insisted. “Sven wrote afraid.”`,
    said: [
      said('My father shouted. He was a referee, he had to. I promised myself I would win quietly.', 'Dagmar Holt'),
      said('Good. I have worked on it.', 'Dagmar Holt'),
      said('I will tell them the bus leaves at nine.', 'Dagmar Holt'),
      said('I said respectful,', 'Mia Stroud'),
      said('Sven wrote afraid.', 'Mia Stroud'),
    ],
  },
  {
    id: 'German: a bridge and its price',
    language: 'de',
    text: `Die neue Elbtalbrücke wird doppelt so teuer wie geplant. Das räumte Verkehrsminister Jochen Brandis (FDP) am Donnerstag ein. „Wir haben uns verrechnet, und zwar gründlich“, sagte er im Landtag.

SPD-Fraktionschefin Meike Tolle sprach von einem „Offenbarungseid in Beton“. Der Minister habe die Abgeordneten „monatelang hinters Licht geführt“. Brandis rief dazwischen: „Sie haben doch selbst zugestimmt!“

Auch der Koalitionspartner ging auf Distanz. Man hätte „gern früher davon erfahren“, erklärte CDU-Generalsekretär Horst Vehring. Seine Stellvertreterin Ilona Marx wurde deutlicher: „So geht man nicht mit Partnern um.“

Nach Angaben des Rechnungshofs fehlten „schlicht die Unterlagen“. Dessen Präsidentin Gesine Harms kündigte eine Sonderprüfung an. „Wir bringen eigene Taschenrechner mit“, so Harms.

Der Kabarettist Olli Pahl („Brückentage“) will aus dem Fall ein Programm machen. In Brandis habe er, sagte Pahl, „endlich einen Gegner auf Augenhöhe“ gefunden.`,
    said: [
      said('Wir haben uns verrechnet, und zwar gründlich', 'Jochen Brandis'),
      said('Offenbarungseid in Beton', 'Meike Tolle'),
      said('monatelang hinters Licht geführt', 'Meike Tolle'),
      said('Sie haben doch selbst zugestimmt!', 'Jochen Brandis'),
      said('gern früher davon erfahren', 'Horst Vehring'),
      said('So geht man nicht mit Partnern um.', 'Ilona Marx'),
      said('schlicht die Unterlagen', 'Rechnungshofs | des Rechnungshofs | Rechnungshof'),
      said('Wir bringen eigene Taschenrechner mit', 'Gesine Harms'),
      said('endlich einen Gegner auf Augenhöhe', 'Olli Pahl'),
    ],
  },
  {
    id: 'French: a lighthouse for sale',
    language: 'fr',
    text: `Le phare de Pen-Aval est à vendre. « On ne vend pas une lumière », s'indigne Maëlle Kerouan, présidente de l'association des gardiens.

L'État, propriétaire du bâtiment, n'a « plus les moyens d'entretenir des symboles », a expliqué mercredi le sous-préfet, Antoine Delmas. Interrogé sur le prix, il a répondu : « Celui d'un deux-pièces à Brest, avec vue. »

Le dernier gardien, Joseph Tanguy, 91 ans, a passé trente-deux hivers en haut des marches. « J'ai vu passer plus de navires que de facteurs », raconte-t-il. Sa fille, Anne Tanguy, a écrit au ministre. « Pas de réponse », dit-elle. « Ils doivent chercher un timbre. »

Selon la mairie, quatre acheteurs se sont déclarés. L'un d'eux, un chef d'entreprise belge, veut en faire un hôtel « pour couples fatigués ».`,
    said: [
      said('On ne vend pas une lumière', 'Maëlle Kerouan'),
      said("plus les moyens d'entretenir des symboles", 'Antoine Delmas'),
      said("Celui d'un deux-pièces à Brest, avec vue.", 'Antoine Delmas'),
      said("J'ai vu passer plus de navires que de facteurs", 'Joseph Tanguy'),
      said('Pas de réponse', 'Anne Tanguy'),
      said('Ils doivent chercher un timbre.', 'Anne Tanguy'),
      said('pour couples fatigués', "un chef d'entreprise belge | L'un d'eux | nobody"),
    ],
  },
];
