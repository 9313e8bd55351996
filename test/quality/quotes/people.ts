import { type Annotated, said } from './annotated.ts';

/** Who is meant, where the words beside the quote do not name them in full. */
export const PEOPLE: readonly Annotated[] = [
  {
    id: 'a chain of pronouns',
    language: 'en',
    text: `Karl Duvall left the courtroom at noon. He was tired. He had not slept since Thursday, and he did not want to talk about his brother.

“This ends now,” he said. His lawyer, Rosa Iber, led him to a car.

“We will appeal,” she said. He nodded.`,
    said: [said('This ends now,', 'Karl Duvall'), said('We will appeal,', 'Rosa Iber')],
  },
  {
    id: 'she and he apart',
    language: 'en',
    text: `Mayor Anna Kovalic opened the meeting. Her deputy, Jan Nowatny, sat in the last row.

“Nobody leaves this office because of a bus stop,” she said. Nowatny disagreed. “She should go, and she knows it,” he told reporters.`,
    said: [
      said('Nobody leaves this office because of a bus stop,', 'Anna Kovalic'),
      said('She should go, and she knows it,', 'Jan Nowatny', { audience: 'reporters' }),
    ],
  },
  {
    id: 'titles and descriptions for a name',
    language: 'en',
    text: `President Gabriel Moro arrived in Quessa late on Sunday. “Tell me what is missing here,” the president said.

Waiting for him was Olive Tran, a retired pilot who organised the protest. “Then let him listen,” the pilot said.`,
    said: [said('Tell me what is missing here,', 'Gabriel Moro'), said('Then let him listen,', 'Olive Tran')],
  },
  {
    id: 'a family that shares a surname',
    language: 'en',
    text: `Olga Brandis spoke first; her husband, Peter Brandis, followed.

“We built this firm together,” she said. “Mostly it was her,” Peter Brandis joked.

Their daughter, Mila Brandis, runs it today. “I only keep the lights on,” Mila Brandis said.`,
    said: [
      said('We built this firm together,', 'Olga Brandis'),
      said('Mostly it was her,', 'Peter Brandis'),
      said('I only keep the lights on,', 'Mila Brandis'),
    ],
  },
  {
    id: 'Mr. and Mrs. of one name',
    language: 'en',
    text: `Harold Penn and his wife, Celia Penn, have run the inn since 1999. “The sea pays our bills,” Mrs. Penn said. “And it breaks our windows,” Mr. Penn added.`,
    said: [said('The sea pays our bills,', 'Celia Penn'), said('And it breaks our windows,', 'Harold Penn')],
  },
  {
    id: 'spokespeople, not those they speak for',
    language: 'en',
    text: `A spokesman for Governor Ada Lynch, Boris Tell, said the plan was “on the table.” Lynch campaign manager Fay Dunne said it was “not even in the room.”

“The governor has not decided,” said Lynch’s chief of staff, Iris Cole.`,
    said: [
      said('on the table.', 'Boris Tell'),
      said('not even in the room.', 'Fay Dunne'),
      said('The governor has not decided,', 'Iris Cole'),
    ],
  },
  {
    id: 'an unnamed spokeswoman with a description',
    language: 'en',
    text: `Northern Rail cancelled 40 trains on Sunday. “We regret the delay to all passengers,” a spokeswoman for the company said.`,
    said: [said('We regret the delay to all passengers,', 'a spokeswoman for the company')],
  },
  {
    id: 'bodies that speak',
    language: 'en',
    text: `“We grieve with everyone who waited at the gate,” the ferry line said in a note. Helvar Motors said it was “lending two engineers and a crane.”

The Coastal Safety Agency said it had opened an inquiry. “It will take months,” it said.`,
    said: [
      said('We grieve with everyone who waited at the gate,', 'the ferry line'),
      said('lending two engineers and a crane.', 'Helvar Motors'),
      said('It will take months,', 'The Coastal Safety Agency'),
    ],
  },
  {
    id: 'objects and names behind a preposition',
    language: 'en',
    text: `Ben Adair told Marta Quell, “You were right about the cracks.” Adair, an aide to Senator Jude Pell, said that Quell was “a careful engineer.”`,
    said: [said('You were right about the cracks.', 'Ben Adair'), said('a careful engineer.', 'Ben Adair')],
  },
  {
    id: 'names with particles',
    language: 'en',
    text: `“The strait stays open,” said Anna von der Heide, the trade commissioner. “Others will have to comply,” von der Heide said.

Khaled el-Masri called the vote “a small miracle,” and Joost de Wit, who opposed it, said it was “a large mistake.”`,
    said: [
      said('The strait stays open,', 'Anna von der Heide'),
      said('Others will have to comply,', 'Anna von der Heide'),
      said('a small miracle,', 'Khaled el-Masri'),
      said('a large mistake.', 'Joost de Wit'),
    ],
  },
  {
    id: 'names that are words',
    language: 'en',
    text: `April Hayes arrived late. “The train stood in a field for an hour,” she said. Police Chief Grant King was waiting. “We start without nobody,” King said.`,
    said: [
      said('The train stood in a field for an hour,', 'April Hayes'),
      said('We start without nobody,', 'Grant King'),
    ],
  },
  {
    id: 'a headline in capitals of its own',
    language: 'en',
    text: `Mayor Quell Promises Bridge Before Winter Comes

“It will be done,” said Mayor Ida Quell. “You have my word,” Quell told the crowd.`,
    said: [said('It will be done,', 'Ida Quell'), said('You have my word,', 'Ida Quell', { audience: 'crowd' })],
  },
  {
    id: 'two who could be meant',
    language: 'en',
    text: `Paul Stone and Mark Finch argued all night. Neither slept. “You are wrong about the bridge,” he said.`,
    said: [said('You are wrong about the bridge,', null, { unclear: 'two people could be meant' })],
  },
  {
    id: 'nobody named',
    language: 'en',
    text: `“Somebody up there was awake,” said one resident. Another shook his head. “It was luck,” he said.

“What will you do about the bridge?” we asked. There was no answer.`,
    said: [
      said('Somebody up there was awake,', null, { unclear: 'no speaker named' }),
      said('It was luck,', null),
      said('What will you do about the bridge?', null, { unclear: 'no speaker named' }),
    ],
  },
  {
    id: 'somebody unnamed between two named ones',
    language: 'en',
    text: `“I would sell the house,” Nora Holt said. “I would not,” said her husband. “Never.” Their agent, Lev Adler, only smiled. “They will,” Adler said.`,
    said: [
      said('I would sell the house,', 'Nora Holt'),
      said('I would not,', null),
      said('Never.', null),
      said('They will,', 'Lev Adler'),
    ],
  },
  {
    id: 'two speakers by turns',
    language: 'en',
    text: `“It was late,” said goalkeeper Tim Ostrow. “It was not,” said striker Sven Lindqvist. “We will never agree,” Ostrow said. “On that we do,” Lindqvist replied.`,
    said: [
      said('It was late,', 'Tim Ostrow'),
      said('It was not,', 'Sven Lindqvist'),
      said('We will never agree,', 'Tim Ostrow'),
      said('On that we do,', 'Sven Lindqvist'),
    ],
  },
  {
    id: 'a group',
    language: 'en',
    text: `Villagers said the flood came “like a train.” “Nobody warned us,” residents of the lower town told a local radio station.`,
    said: [
      said('like a train.', 'Villagers'),
      said('Nobody warned us,', 'residents of the lower town', {
        audience: 'local radio station | a local radio station',
      }),
    ],
  },
];
