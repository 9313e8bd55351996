import { type Annotated, said } from './annotated.ts';

/** Ordinary sentences of news that are hard to read: where the engine is still wrong, it is wrong here. */
export const HARD: readonly Annotated[] = [
  {
    id: 'a proposal that critics recall',
    language: 'en',
    text: `Senator Ralph Deane said on Sunday that he would not run again. Critics say Deane had once proposed to “sell the lake and keep the fish.” Deane has never denied it.`,
    said: [said('sell the lake and keep the fish.', 'Ralph Deane')],
  },
  {
    id: 'two women in one sentence',
    language: 'en',
    text: `Coach Nadia Ferro hugged Lena Marsh, her captain, after the whistle. She had not slept for two days, Ferro told reporters. “I counted the minutes,” she said. Marsh only smiled. “She counts everything,” Marsh said.`,
    said: [said('I counted the minutes,', 'Nadia Ferro'), said('She counts everything,', 'Lena Marsh')],
  },
  {
    id: 'a new subject between a speaker and his pronoun',
    language: 'en',
    text: `“We go,” said coach Nils Ohm. Captain Ralf Thal shook his head and sat down. “I stay,” he said.`,
    said: [said('We go,', 'Nils Ohm'), said('I stay,', 'Ralf Thal')],
  },
  {
    id: 'a report and whose it is',
    language: 'en',
    text: `The Valley Post reported on Monday that the mill had been sold twice. The article said the second buyer was “a company without a door.” Lawyer Ines Tal called the story “half true and wholly late.”`,
    said: [
      said('a company without a door.', 'The article | Valley Post'),
      said('half true and wholly late.', 'Ines Tal'),
    ],
  },
  {
    id: 'somebody quoted by the one who speaks',
    language: 'en',
    text: `“My grandmother used to say ‘salt before sugar,’” baker Timo Reck said. Reck’s sister, Paula, tells it another way. “It was sugar before salt,” she said.`,
    said: [
      said('My grandmother used to say ‘salt before sugar,’', 'Timo Reck'),
      said('It was sugar before salt,', 'Paula | Paula Reck'),
    ],
  },
  {
    id: 'a passive without an agent',
    language: 'en',
    text: `The plan was described as “bold” and “expensive” when it was first shown in 2027. Architect Jules Karr, who drew it, prefers another word. “It was honest,” he said.`,
    said: [said('It was honest,', 'Jules Karr')],
  },
  {
    id: 'a speaker two paragraphs back',
    language: 'en',
    text: `Minister Abel Kroon came to the harbour at six.

The rain had stopped. About forty fishermen stood at the rail, and nobody spoke at first.

“I know what you think of me,” Kroon began. “I would think the same.”

“Then do something,” shouted a man at the back.`,
    said: [
      said('I know what you think of me,', 'Abel Kroon'),
      said('I would think the same.', 'Abel Kroon'),
      said('Then do something,', 'a man at the back'),
    ],
  },
  {
    id: 'as somebody put it',
    language: 'en',
    text: `The bridge is, as engineer Olaf Brink puts it, “a chair with three legs.” That is not how the ministry sees it: its report calls the bridge “fit for use.”`,
    said: [said('a chair with three legs.', 'Olaf Brink'), said('fit for use.', 'its report | report')],
  },
  {
    id: 'what a law says',
    language: 'en',
    text: `Under the harbour act, a captain must give “every help that the sea allows.” Captain Moira Quist said she had. “I turned back twice,” she told the hearing.`,
    said: [
      said('every help that the sea allows.', 'harbour act | the harbour act'),
      said('I turned back twice,', 'Moira Quist', { audience: 'hearing | the hearing' }),
    ],
  },
  {
    id: 'the speaker in a clause of time',
    language: 'en',
    text: `When asked by a pupil what she feared most, astronaut Kirsa Lund thought for a while before answering: “Paperwork.” The pupil, Ben Oduya, 9, wrote it down. “I fear maths,” he said.`,
    said: [said('Paperwork.', 'Kirsa Lund'), said('I fear maths,', 'Ben Oduya')],
  },
  {
    id: 'German, a new subject and a pronoun',
    language: 'de',
    text: `„Die Halle bleibt offen“, sagte Stadtrat Emil Voss. Hallenwartin Karla Junge nickte. „Ich habe den Schlüssel“, sagte sie. Der Rat will im Mai entscheiden.`,
    said: [said('Die Halle bleibt offen', 'Emil Voss'), said('Ich habe den Schlüssel', 'Karla Junge')],
  },
  {
    id: 'German, a long attribute and an inner speaker',
    language: 'de',
    text: `Die seit März amtierende Direktorin Jana Pohl warf dem Verein vor, er habe „jahrelang weggesehen“. Vereinschef Udo Kern wollte das, wie er sagte, „so nicht stehen lassen“.`,
    said: [said('jahrelang weggesehen', 'Jana Pohl'), said('so nicht stehen lassen', 'Udo Kern')],
  },
];
