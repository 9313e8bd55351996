import { type Annotated, said } from './annotated.ts';

/** Where a sentence says who said it, in every order that English has. */
export const ATTRIBUTED: readonly Annotated[] = [
  {
    id: 'verb before and behind the name',
    language: 'en',
    text: `Orvane council voted on Monday to close the Tallis bridge for repairs.

“The bridge is safe for now, but it will not stay so,” said Marta Quell, the council's chief engineer. “Every winter takes a little more of it.”

“We have asked for the money four times,” Mayor Denis Horvat told reporters. “Four times we were told to wait.”`,
    said: [
      said('The bridge is safe for now, but it will not stay so,', 'Marta Quell', {
        role: "the council's chief engineer",
      }),
      said('Every winter takes a little more of it.', 'Marta Quell'),
      said('We have asked for the money four times,', 'Denis Horvat', { role: 'Mayor' }),
      said('Four times we were told to wait.', 'Denis Horvat'),
    ],
  },
  {
    id: 'before the quote, with and without a colon',
    language: 'en',
    text: `Transport Secretary Ilse Brandt defended the closure in parliament.

Brandt told members, “Nobody in this house would drive a child over that bridge.” Asked about the cost, she was blunt: “Less than a funeral.”

Opposition leader Tom Varga replied: “The secretary has had three years.”`,
    said: [
      said('Nobody in this house would drive a child over that bridge.', 'Ilse Brandt', { audience: 'members' }),
      said('Less than a funeral.', 'Ilse Brandt'),
      said('The secretary has had three years.', 'Tom Varga'),
    ],
  },
  {
    id: 'fragments inside a sentence',
    language: 'en',
    text: `Union chief Paula Renn called the offer “an insult to every nurse in the county” and said her members were “ready to walk out tonight.”

Hospital director Karl Odum said the strike would be “a disaster for patients,” adding that talks could go on “as long as it takes.”`,
    said: [
      said('an insult to every nurse in the county', 'Paula Renn'),
      said('ready to walk out tonight.', 'Paula Renn'),
      said('a disaster for patients,', 'Karl Odum'),
      said('as long as it takes.', 'Karl Odum'),
    ],
  },
  {
    id: 'according to',
    language: 'en',
    text: `The fire began in the kitchen, according to investigators.

According to fire captain Lena Osei, the alarm “never made a sound.” The building had been inspected in May, she added.

“Two of the exits were locked,” according to a report by the Lindmar Safety Board.`,
    said: [
      said('never made a sound.', 'Lena Osei'),
      said('Two of the exits were locked,', 'Lindmar Safety Board | a report by the Lindmar Safety Board'),
    ],
  },
  {
    id: 'passive with its agent',
    language: 'en',
    text: `Judge Amir Solen retired on Friday after thirty years on the bench.

Retired clerk Nora Fenn described him as “the most patient man in the building.” His last ruling was called “a gift to the valley” by farmer Otto Lind.`,
    said: [said('the most patient man in the building.', 'Nora Fenn'), said('a gift to the valley', 'Otto Lind')],
  },
  {
    id: 'participles and infinitives',
    language: 'en',
    text: `Port spokesman Ilya Maric was more cautious, saying the crane “may or may not be used again.” Harbour master Jutta Kern went on to say that the crew “did everything right.”

Rosa Tamm closed the hearing, warning that the port “cannot afford another night like this.”`,
    said: [
      said('may or may not be used again.', 'Ilya Maric'),
      said('did everything right.', 'Jutta Kern'),
      said('cannot afford another night like this.', 'Rosa Tamm'),
    ],
  },
  {
    id: 'split around its attribution',
    language: 'en',
    text: `“If the rain comes early,” said farmer Hugo Stein, “we lose the whole field.”

“It is not the first time,” added his neighbour, Petra Falk, “and it will not be the last.”`,
    said: [
      said('If the rain comes early,', 'Hugo Stein'),
      said('we lose the whole field.', 'Hugo Stein'),
      said('It is not the first time,', 'Petra Falk'),
      said('and it will not be the last.', 'Petra Falk'),
    ],
  },
  {
    id: 'a long description behind the verb',
    language: 'en',
    text: `“Folk on this street will not believe a word for years,” said the Rev. Samuel Okoro, pastor for 20 years of the chapel at whose altar, in 2029, the roof fell in during a wedding.

“We buried nine people,” Okoro, who has led the parish since 2011, told a crowd outside the court. “Nobody has said sorry.”`,
    said: [
      said('Folk on this street will not believe a word for years,', 'Samuel Okoro'),
      said('We buried nine people,', 'Samuel Okoro'),
      said('Nobody has said sorry.', 'Samuel Okoro'),
    ],
  },
  {
    id: 'signs and chants',
    language: 'en',
    text: `About 400 people marched through Kessary on Saturday. Marchers carried banners reading “Leave the Meadow” and chanted “Let the river run!” as police watched.

“We will come back every week,” said organiser Ines Dobre.`,
    said: [
      said('Leave the Meadow', 'banners | Marchers'),
      said('Let the river run!', 'Marchers'),
      said('We will come back every week,', 'Ines Dobre'),
    ],
  },
  {
    id: 'letters and posts',
    language: 'en',
    text: `Senator Ruth Abell announced her resignation in a letter to voters. “I have given this seat all that I had,” she wrote.

Minutes later Gov. Len Harkness posted on a social network: “A sad day for Marrow County.” In a statement, the party thanked Abell for “nineteen years of honest work.”`,
    said: [
      said('I have given this seat all that I had,', 'Ruth Abell'),
      said('A sad day for Marrow County.', 'Len Harkness'),
      said('nineteen years of honest work.', 'the party'),
    ],
  },
  {
    id: 'a question with an answer',
    language: 'en',
    text: `“Did you see the light?” prosecutor Dana Holt asked. “I saw it and I drove on,” the driver, Kevin Marsh, answered.

“Why?” she asked. “I was late,” Marsh said.`,
    said: [
      said('Did you see the light?', 'Dana Holt'),
      said('I saw it and I drove on,', 'Kevin Marsh'),
      said('Why?', 'Dana Holt'),
      said('I was late,', 'Kevin Marsh'),
    ],
  },
  {
    id: 'a sentence that introduces the speaker',
    language: 'en',
    text: `Being on time matters to Grace Oduya. “If you promise people a bridge, you had better build it before they need a boat.”

Her foreman, Pieter Blom, laughed when he heard that. “She fired me twice for being four minutes late. I came back both times.”`,
    said: [
      said('If you promise people a bridge, you had better build it before they need a boat.', 'Grace Oduya'),
      said('She fired me twice for being four minutes late. I came back both times.', 'Pieter Blom'),
    ],
  },
  {
    id: 'a promise and its owner',
    language: 'en',
    text: `Mayor Adela Stroud’s promise to keep the pool open “whatever it costs” did not survive the winter. Her claim that the boiler was “practically new” was wrong too: it dates from 1988, records show.`,
    said: [said('whatever it costs', 'Adela Stroud'), said('practically new', 'Adela Stroud')],
  },
  {
    id: 'a signature below',
    language: 'en',
    text: `The card on the door of the bakery had only two lines.

“Thank you for forty good years. The ovens are cold, but we are not.”
— Wilma Haas`,
    said: [said('Thank you for forty good years. The ovens are cold, but we are not.', 'Wilma Haas')],
  },
];
