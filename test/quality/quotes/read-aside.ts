import { type Annotated, said } from './annotated.ts';

/** The same desks on other days: of these only the score was looked at while rules were made. */
export const READ_ASIDE: readonly Annotated[] = [
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
  {
    id: 'German: a shipyard and its mayor',
    language: 'de',
    text: `Die Werft in Brakenhusen ist gerettet, vorerst. „Heute Abend wird in jeder Küche dieser Stadt eine Flasche aufgemacht“, sagte Bürgermeister Heiner Thoms. Der Investor, die norwegische Fjordgruppen, übernimmt 410 der 600 Beschäftigten.

Betriebsrätin Anke Lüders mochte nicht mitfeiern. „Ich habe 190 Namen auf einem Zettel“, sagte sie. Auf die Frage, ob sie dem Investor traue, antwortete Lüders knapp: „Nein.“

Wie der Nordkurier berichtete, schrieb Fjordgruppen-Chef Magnus Eide an die Belegschaft, man werde „keine Luftschlösser bauen, sondern Schiffe“. In Oslo bestätigte ein Sprecher das Schreiben.

Wirtschaftsministerin Carola Bendt (SPD) sprach von einem „guten Tag für die Küste“. Ihr Vorgänger Lutz Mahler, heute Oppositionsführer, hielt dagegen: Die Ministerin habe „zwei Jahre verschlafen und dann eine Nacht verhandelt“. Bendt konterte: „Es war eine gute Nacht.“

Der Schauspieler Rolf Tamm („Tatort Küste“), der in Brakenhusen aufgewachsen ist, kündigte ein Benefizkonzert an. „Mein Vater hat da genietet“, so Tamm.`,
    said: [
      said('Heute Abend wird in jeder Küche dieser Stadt eine Flasche aufgemacht', 'Heiner Thoms'),
      said('Ich habe 190 Namen auf einem Zettel', 'Anke Lüders'),
      said('Nein.', 'Anke Lüders'),
      said('keine Luftschlösser bauen, sondern Schiffe', 'Magnus Eide'),
      said('guten Tag für die Küste', 'Carola Bendt'),
      said('zwei Jahre verschlafen und dann eine Nacht verhandelt', 'Lutz Mahler'),
      said('Es war eine gute Nacht.', 'Carola Bendt'),
      said('Mein Vater hat da genietet', 'Rolf Tamm'),
    ],
  },
  {
    id: 'Spanish: a river and its dam',
    language: 'es',
    text: `El Gobierno de Altamar aprobó este martes la presa del Río Hondo. «Es agua para un siglo», afirmó la ministra de Obras Públicas, Elvira Santacruz, tras el consejo.

El alcalde de Peñalba, Tomás Urrutia, cuyo pueblo quedará bajo el embalse, respondió que la ministra «no ha pisado nunca este valle». «Que venga y se lo cuente a los muertos del cementerio», añadió.

Según la plataforma Río Vivo, el proyecto es «una condena». Su portavoz, Lidia Arce, anunció que recurrirá ante los tribunales. «Tenemos tiempo y tenemos razón», dijo Arce.

El presidente, Joaquín Bolea, pidió calma. En una entrevista con Radio Sur, aseguró que nadie perderá su casa «sin tener antes las llaves de otra». El líder de la oposición, Andrés Pla, calificó esas palabras de «cuento de hadas».

«Yo nací aquí», dice Remedios Gil, de 88 años, en la puerta de su casa. «De aquí me sacan mojada».`,
    said: [
      said('Es agua para un siglo', 'Elvira Santacruz'),
      said('no ha pisado nunca este valle', 'Tomás Urrutia'),
      said('Que venga y se lo cuente a los muertos del cementerio', 'Tomás Urrutia'),
      said('una condena', 'plataforma Río Vivo | la plataforma Río Vivo | Río Vivo'),
      said('Tenemos tiempo y tenemos razón', 'Lidia Arce'),
      said('sin tener antes las llaves de otra', 'Joaquín Bolea'),
      said('cuento de hadas', 'Andrés Pla'),
      said('Yo nací aquí', 'Remedios Gil'),
      said('De aquí me sacan mojada', 'Remedios Gil'),
    ],
  },
];
