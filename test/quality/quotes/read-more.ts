import { type Annotated, said } from './annotated.ts';

/** The same desks on other days. */
export const READ_MORE: readonly Annotated[] = [
  {
    id: 'posts, statements and a panel',
    language: 'en',
    text: `The city's decision to rename Harbour Square drew swift reaction online.

"A square is not a billboard," councillor Inés Quiroga wrote on Tuesday night. In a second post, she called the sponsor, Brightline Energy, "a firm that cannot keep its own lights on."

Brightline's chief executive, Marcus Theodorou, responded within the hour. "Happy to show the councillor our switch room," he posted, alongside a picture of a torch.

The mayor, Dele Ransome, wrote: "We sold a name, not the stones. Read the contract." The tweet was later deleted. A statement from his office on Wednesday said the mayor "regrets the tone, not the substance."

At a packed meeting in the old customs house that evening, historian Vera Lindqvist, architect Tomas Ebele and trader Sal Mancuso took questions for two hours.

Lindqvist went first. "This was the Fish Market, then the Emperor's Square, then the People's Square," she said. "It has survived worse than a power company."

Ebele was not so sure. "Names stick to buildings," he said. "Ask anyone who lives on Asylum Lane."

"I'd call it Father Christmas Square if they fixed the drains," said Mancuso, who has sold oysters there since 1988. The hall cheered.

A woman at the back stood up. "My grandmother is buried under that square," she said. "Nobody asked her."

Lindqvist said there was no record of burials, but that "absence of a record is not a record of absence." Ebele agreed. "We dug the tram line in 2011 and found eleven," he said.

Moderator Jo Castell closed the evening by asking each for one word. "Stay," said Lindqvist. "Listen," said Ebele. Mancuso thought for a while. "Oysters," he said.`,
    said: [
      said('A square is not a billboard,', 'Inés Quiroga'),
      said('a firm that cannot keep its own lights on.', 'Inés Quiroga'),
      said('Happy to show the councillor our switch room,', 'Marcus Theodorou'),
      said('We sold a name, not the stones. Read the contract.', 'Dele Ransome'),
      said('regrets the tone, not the substance.', 'statement from his office | his office | Dele Ransome | nobody'),
      said("This was the Fish Market, then the Emperor's Square, then the People's Square,", 'Vera Lindqvist'),
      said('It has survived worse than a power company.', 'Vera Lindqvist'),
      said('Names stick to buildings,', 'Tomas Ebele'),
      said('Ask anyone who lives on Asylum Lane.', 'Tomas Ebele'),
      said("I'd call it Father Christmas Square if they fixed the drains,", 'Sal Mancuso'),
      said('My grandmother is buried under that square,', 'A woman at the back | woman | nobody'),
      said('Nobody asked her.', 'A woman at the back | woman | nobody'),
      said('absence of a record is not a record of absence.', 'Vera Lindqvist'),
      said('We dug the tram line in 2011 and found eleven,', 'Tomas Ebele'),
      said('Stay,', 'Vera Lindqvist'),
      said('Listen,', 'Tomas Ebele'),
      said('Oysters,', 'Sal Mancuso'),
    ],
  },
  {
    id: 'two of one name',
    language: 'en',
    text: `Two brothers who have not spoken since 1996 are running against each other for the same seat on the Lenn County commission.

Howard Pryce, the Republican incumbent, says he learned of his younger brother's candidacy from a lawn sign. "I thought the printer had made a mistake," he said.

Gerald Pryce, a retired schoolteacher and a Democrat, says he would have called, but "Howard changed his number the year of the flood."

The quarrel began over a hayfield. Howard Pryce sold it; Gerald Pryce says he had no right to. "Dad said, 'That field is for both of you,' and I heard him say it, and so did Howard," Gerald Pryce said.

His brother remembers it differently. "What Dad said was, 'Don't let your brother near the books,'" said Howard Pryce, laughing.

Their sister, Lorraine Pryce Bell, has a sign for each of them in her yard. "I am voting for the library levy," she said. "After that I intend to have a stroke."

At a candidates' forum in March, a student asked both men what they admired in the other. There was a long pause. "He can back a trailer," Gerald said at last. Howard looked at the table. "He was good to Mom," he said.

Mary Pryce, Howard's wife, who runs his campaign, said afterward that she had never heard him say anything like it. "I about fell off my chair," she said.

The county's Democratic chair, Otis Wren, called the race "the saddest thing I have ever hoped to win."`,
    said: [
      said('I thought the printer had made a mistake,', 'Howard Pryce'),
      said('Howard changed his number the year of the flood.', 'Gerald Pryce'),
      said("Dad said, 'That field is for both of you,' and I heard him say it, and so did Howard,", 'Gerald Pryce'),
      said("What Dad said was, 'Don't let your brother near the books,'", 'Howard Pryce'),
      said('I am voting for the library levy,', 'Lorraine Pryce Bell'),
      said('After that I intend to have a stroke.', 'Lorraine Pryce Bell'),
      said('He can back a trailer,', 'Gerald Pryce'),
      said('He was good to Mom,', 'Howard Pryce'),
      said('I about fell off my chair,', 'Mary Pryce'),
      said('the saddest thing I have ever hoped to win.', 'Otis Wren'),
    ],
  },
  {
    id: 'an agency on a grain ban',
    language: 'en',
    text: `KELM (Northern Press) - The government of Vardia banned grain exports on Thursday, a move that its neighbours called "an act of hostility" and that traders said would lift prices worldwide.

Agriculture Minister Ludo Brasch announced the ban in a televised address. "Bread first, ships second," he said. He gave no end date.

Foreign ministers of four countries said in a joint statement they were "dismayed by a decision taken without a single telephone call." The statement was drafted by Oria's Ingrid Maalouf, diplomats said.

"I called him myself this morning," Maalouf told broadcaster Channel 9. "He was in the bath, I was informed."

A spokesman for Brasch, Henk Dolan, denied that. The minister, he said, "has a shower."

World Grain Board Director-General Samuel Ote said there was "no shortage, only fear." But Ote, who was in Kelm in March, conceded that "fear eats faster than people do."

On social media, President Irena Volk of Oria wrote that Vardia was "holding a sandwich to our heads." Her post was viewed 3 million times. Opposition leader Janko Prell answered it with one of his own: "Madam President, we grow wheat too."

Analysts at Corbett & Lowe said wheat could reach 400 crowns a tonne. "This is a market that has run out of adjectives," said the firm's head of commodities, Yasmin Trask. Her counterpart at Delta Bank, Piers Holloway, was calmer. "Wait for the rain," he said.

Brasch's predecessor, Mila Brasch, who is also his aunt, said she would have done the same. "But I would have rung Ingrid," Mila Brasch said.`,
    said: [
      said('an act of hostility', 'neighbours | its neighbours'),
      said('Bread first, ships second,', 'Ludo Brasch'),
      said(
        'dismayed by a decision taken without a single telephone call.',
        'Foreign ministers of four countries | Foreign ministers',
      ),
      said('I called him myself this morning,', 'Ingrid Maalouf'),
      said('He was in the bath, I was informed.', 'Ingrid Maalouf'),
      said('has a shower.', 'Henk Dolan'),
      said('no shortage, only fear.', 'Samuel Ote'),
      said('fear eats faster than people do.', 'Samuel Ote'),
      said('holding a sandwich to our heads.', 'Irena Volk'),
      said('Madam President, we grow wheat too.', 'Janko Prell'),
      said('This is a market that has run out of adjectives,', 'Yasmin Trask'),
      said('Wait for the rain,', 'Piers Holloway'),
      said('But I would have rung Ingrid,', 'Mila Brasch'),
    ],
  },
  {
    id: 'a feature with an inquest',
    language: 'en',
    text: `On the morning of the inquest the Dunne sisters took separate taxis.

Kathleen Dunne sat at the front, in a green coat. Rosemary Dunne sat at the back, near the radiator, and when the coroner, Dr Elspeth Noakes, asked whether the family wished to be in one place, neither of them moved.

“We are in one place,” Rosemary said.

Their father had kept the lighthouse at Skarra for thirty-one years. The new man, Ivor Gant, found him. Gant told the inquest that the lamp had been left burning and the door “propped with the good chair.” He had called out twice. “You don’t like to go up another man’s stairs,” he said.

Dr Noakes asked him what he had seen. Gant took a while. “His boots,” he said. “Side by side.”

It was Kathleen who had arranged the transfer to the mainland. The lighthouse board’s letter, dated May 2, thanked Mr. Dunne for his service and told him that the post was “no longer one for a gentleman of your years.” She had asked them to write it. Under questioning by the board’s barrister, Alastair Crewe, she did not deny this. “Somebody had to,” she said. “He fell on those stairs in March. He lay there nine hours. Did any of you know that?”

“I knew,” said a voice from the back.

Kathleen did not turn round. “You knew,” she said, “and you were in Lisbon.”

The coroner recorded an open verdict. There was, she said, “no evidence of what was in his mind, and a good deal of evidence of what was in everyone else’s.”

Afterwards I found Rosemary on the steps, looking for a light. “People think it’s about the lighthouse,” she told me. “It’s about who he rang.” I asked who that was. She shook her head. “The speaking clock,” she said.`,
    said: [
      said('We are in one place,', 'Rosemary Dunne'),
      said('propped with the good chair.', 'Ivor Gant'),
      said('You don’t like to go up another man’s stairs,', 'Ivor Gant'),
      said('His boots,', 'Ivor Gant'),
      said('Side by side.', 'Ivor Gant'),
      said(
        'no longer one for a gentleman of your years.',
        'The lighthouse board’s letter | letter | lighthouse board | nobody',
      ),
      said('Somebody had to,', 'Kathleen Dunne'),
      said('He fell on those stairs in March. He lay there nine hours. Did any of you know that?', 'Kathleen Dunne'),
      said('I knew,', 'nobody | a voice | a voice from the back | Rosemary Dunne'),
      said('You knew,', 'Kathleen Dunne'),
      said('and you were in Lisbon.', 'Kathleen Dunne'),
      said(
        'no evidence of what was in his mind, and a good deal of evidence of what was in everyone else’s.',
        'Elspeth Noakes',
      ),
      said('People think it’s about the lighthouse,', 'Rosemary Dunne'),
      said('It’s about who he rang.', 'Rosemary Dunne'),
      said('The speaking clock,', 'Rosemary Dunne'),
    ],
  },
  {
    id: 'a briefing in turns',
    language: 'en',
    text: `Transport Minister Elena Ruiz took questions on the closure of the Tarn bridge on Monday evening. With her was the chief engineer of the road agency, Viktor Hale. An excerpt:

REPORTER: Minister, when did you know?

MINISTER RUIZ: On Friday at six. I was shown a photograph. I did not need a second one.

REPORTER: And the traffic went on until Sunday. Why?

MINISTER RUIZ: I will let Mr Hale answer that.

HALE: A crack is not a collapse. We had sensors on it within the hour, and we were ready to stop everything in four minutes.

REPORTER: Would you have driven over it?

HALE: I did. Twice.

MINISTER RUIZ: He did not tell me that.

The opposition has asked for Ruiz to resign. “She looked at a photograph for two days,” said its transport spokesman, Colin Marsh. The minister's office said it would “not comment on comments.”`,
    said: [
      said('On Friday at six. I was shown a photograph. I did not need a second one.', 'Elena Ruiz'),
      said('I will let Mr Hale answer that.', 'Elena Ruiz'),
      said(
        'A crack is not a collapse. We had sensors on it within the hour, and we were ready to stop everything in four minutes.',
        'Viktor Hale',
      ),
      said('I did. Twice.', 'Viktor Hale'),
      said('He did not tell me that.', 'Elena Ruiz'),
      said('She looked at a photograph for two days,', 'Colin Marsh'),
      said('not comment on comments.', "The minister's office | Elena Ruiz"),
    ],
  },
];
