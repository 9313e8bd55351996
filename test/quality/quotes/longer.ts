import { type Annotated, said } from './annotated.ts';

/** Longer pieces, as an ordinary week brings them: several people, several paragraphs. */
export const LONGER: readonly Annotated[] = [
  {
    id: 'a strike and its parties',
    language: 'en',
    text: `Ferry crews in Lindmar walked off the job on Thursday, stranding some 2,000 commuters, after talks over pay collapsed.

“Nobody wants to strike in January,” said Bea Torsten, who leads the seafarers’ union. “We were left no choice.”

Torsten, 48, worked on the boats herself before she was elected in 2027. She accused the operator, Straits Line, of “playing with people’s mornings.”

A company spokesman, Yves Garnier, said the union’s demands would cost eleven million a year. “That is not a wage claim,” he said in a telephone interview. “It is a ransom note.”

At the terminal, patience was thin. “I have a baby at the other side,” said Dora Lenz, a nurse. Her colleague Milan Petrik had slept on a bench. “The vending machine gave up before I did,” he said.

Transport Minister Aron Falke urged both sides to return to the table. The strike, he said, was “a failure of imagination,” though he declined to say whose.`,
    said: [
      said('Nobody wants to strike in January,', 'Bea Torsten'),
      said('We were left no choice.', 'Bea Torsten'),
      said('playing with people’s mornings.', 'Bea Torsten'),
      said('That is not a wage claim,', 'Yves Garnier'),
      said('It is a ransom note.', 'Yves Garnier'),
      said('I have a baby at the other side,', 'Dora Lenz'),
      said('The vending machine gave up before I did,', 'Milan Petrik'),
      said('a failure of imagination,', 'Aron Falke'),
    ],
  },
  {
    id: 'a court day',
    language: 'en',
    text: `A jury in Orvane found developer Casper Wynn guilty on Tuesday of bribing two planners.

Judge Leonora Pym told Wynn that he had “sold a hillside that was not yours to sell.” He showed no emotion. Outside, his wife, Greta Wynn, said the family would appeal. “This was decided in the newspapers,” she said.

Prosecutor Idris Vaughn disagreed. “Twelve people sat here for nine weeks and listened,” Vaughn said. “That is who decided.”

One juror, who asked not to be named, said it had been close. “We changed our minds twice,” the juror said.

In a note read out by his lawyer, Wynn thanked “those who still answer my calls.”`,
    said: [
      said('sold a hillside that was not yours to sell.', 'Leonora Pym'),
      said('This was decided in the newspapers,', 'Greta Wynn'),
      said('Twelve people sat here for nine weeks and listened,', 'Idris Vaughn'),
      said('That is who decided.', 'Idris Vaughn'),
      said('We changed our minds twice,', 'One juror | the juror'),
      said('those who still answer my calls.', 'Casper Wynn'),
    ],
  },
  {
    id: 'a campaign with rivals',
    language: 'en',
    text: `With a week to go, the two candidates for mayor of Tallis traded blows over the harbour.

Incumbent Rhea Sandoval called her challenger’s plan “a sandcastle with a price tag.” Her challenger, the former rower Dag Isaksen, answered within the hour. “She has had eight years and one crane,” he told supporters in the Old Market.

Asked about the remark, Sandoval laughed. “Two cranes,” she said. “One of them is behind him in the photograph.”

Isaksen’s campaign manager, Lotte Prior, said the mayor was “rattled.” Polls suggest otherwise: in the latest, by Helmsman Research, Sandoval leads by six points.

“I stopped reading polls when they stopped calling people like me,” said Ernesto Paz, a baker who says he will vote for Isaksen. “But I will read the last one.”`,
    said: [
      said('a sandcastle with a price tag.', 'Rhea Sandoval'),
      said('She has had eight years and one crane,', 'Dag Isaksen'),
      said('Two cranes,', 'Rhea Sandoval'),
      said('One of them is behind him in the photograph.', 'Rhea Sandoval'),
      said('rattled.', 'Lotte Prior'),
      said('I stopped reading polls when they stopped calling people like me,', 'Ernesto Paz'),
      said('But I will read the last one.', 'Ernesto Paz'),
    ],
  },
  {
    id: 'science with several authors',
    language: 'en',
    text: `Eels in the Marrow river are getting smaller, according to a study published on Wednesday in the Journal of Cold Waters.

The team, led by biologist Hana Kopp of Lindmar University, weighed 14,000 animals over nine years. “We expected a change, but not one that you can see in the frying pan,” said Kopp.

Her co-author Felix Arden put it more carefully: “Warm winters are the likeliest cause. They are not the only one.”

Others were not convinced. The sample was “large but lopsided,” said Nadia Brook, who studies fish at the Institute of Inland Fisheries and was not involved in the work. She pointed out that most of the traps stood below the dam.

“That is fair,” Kopp said. “We would move them tomorrow if somebody paid for the boat.”`,
    said: [
      said('We expected a change, but not one that you can see in the frying pan,', 'Hana Kopp'),
      said('Warm winters are the likeliest cause. They are not the only one.', 'Felix Arden'),
      said('large but lopsided,', 'Nadia Brook'),
      said('That is fair,', 'Hana Kopp'),
      said('We would move them tomorrow if somebody paid for the boat.', 'Hana Kopp'),
    ],
  },
  {
    id: 'British paper, a match report',
    language: 'en',
    text: `Marling Town manager Terry Oakes said his players had ‘forgotten how to run’ after they let a two-goal lead slip at home to Kessary Athletic.

‘I’m not angry,’ he insisted. ‘I’m just old.’

Kessary’s equaliser came from Kit Amadi, the 19-year-old who only signed on Friday. ‘I didn’t know the lads’ names,’ Amadi said afterwards. ‘I just shouted “mine” and they let me have it.’

His captain, Ross Tully, wasn’t surprised. ‘He’s been shouting it since Friday,’ said Tully.`,
    said: [
      said('forgotten how to run', 'Terry Oakes'),
      said('I’m not angry,', 'Terry Oakes'),
      said('I’m just old.', 'Terry Oakes'),
      said('I didn’t know the lads’ names,', 'Kit Amadi'),
      said('I just shouted “mine” and they let me have it.', 'Kit Amadi'),
      said('He’s been shouting it since Friday,', 'Ross Tully'),
    ],
  },
  {
    id: 'a foreign ministry and an agency',
    language: 'en',
    text: `KARVALA (Baltic Press) - Two soldiers were wounded at the Sund crossing on Monday, the defence ministry said, blaming “provocateurs from the other bank.”

The neighbouring government denied any part in it. “We were asleep, like everybody else,” Foreign Minister Pauli Renko told a news conference. He invited observers to “come and count our boots.”

President Vesa Holm, who is on holiday, has not commented. His office said in a statement that he was being “kept informed at all hours.”

“It is always the same bank and always the same night,” a border guard told Baltic Press, speaking on condition of anonymity.`,
    said: [
      said('provocateurs from the other bank.', 'the defence ministry | defence ministry'),
      said('We were asleep, like everybody else,', 'Pauli Renko', { audience: 'news conference | a news conference' }),
      said('come and count our boots.', 'Pauli Renko'),
      said('kept informed at all hours.', 'His office | office'),
      said('It is always the same bank and always the same night,', null),
    ],
  },
  {
    id: 'a portrait',
    language: 'en',
    text: `Every morning at five, Ottilie Brandt opens the shutters of the last clock shop in Helvar. She is 81. “The clocks don’t know that,” she says.

Her father, Konrad Brandt, founded the shop in 1952. He used to tell customers that “a clock that is never wrong is lying.” Brandt still has the sign.

Business is slow. Her grandson Emil, who does the accounts, calls the shop “a museum that pays tax.” He would like her to sell watches. “Over my dead pendulum,” she says, and laughs until she has to sit down.`,
    said: [
      said('The clocks don’t know that,', 'Ottilie Brandt'),
      said('a clock that is never wrong is lying.', 'Konrad Brandt'),
      said('a museum that pays tax.', 'Emil'),
      said('Over my dead pendulum,', 'Ottilie Brandt'),
    ],
  },
  {
    id: 'an obituary',
    language: 'en',
    text: `The poet Selma Ivers, who once described her own work as “rain with a grudge,” has died at 92, her publisher said on Friday.

“She corrected the proofs of her last book in hospital, in green ink,” her editor, Jonas Reed, said. “She found eleven mistakes. All of them were mine.”

Ivers was born in Sund in 1939. In a 2019 interview with the Harbour Times she said that she had “never been young, only shorter.” The critic Amos Trent, with whom she quarrelled for forty years, called her “the only enemy I will miss.”`,
    said: [
      said('rain with a grudge,', 'Selma Ivers'),
      said('She corrected the proofs of her last book in hospital, in green ink,', 'Jonas Reed'),
      said('She found eleven mistakes. All of them were mine.', 'Jonas Reed'),
      said('never been young, only shorter.', 'Selma Ivers'),
      said('the only enemy I will miss.', 'Amos Trent'),
    ],
  },
  {
    id: 'German, a council and a fire',
    language: 'de',
    text: `Nach dem Brand in der Markthalle streitet der Stadtrat von Tallau über den Wiederaufbau.

Oberbürgermeisterin Carla Wendt sprach von einem „schwarzen Tag für die Stadt“. Man werde aber „nicht in Ruinen leben“, versicherte sie. Ihr Stellvertreter Bernd Kolbe geht von Kosten in Höhe von acht Millionen Euro aus: „Darunter ist es nicht zu machen.“

Kritik kam von der Opposition. „Die Mängel waren seit Jahren bekannt“, sagte Fraktionschef Thorsten Eckl der Talzeitung. Es sei „unbegreiflich“, dass niemand reagiert habe.

Die Händler fühlen sich allein gelassen. „Uns fragt keiner“, klagte Marktfrau Irma Dahl, deren Stand völlig zerstört wurde.

Ein Sprecher der Feuerwehr wollte sich zur Ursache nicht äußern. „Die Ermittlungen dauern an“, so der Sprecher.`,
    said: [
      said('schwarzen Tag für die Stadt', 'Carla Wendt'),
      said('nicht in Ruinen leben', 'Carla Wendt'),
      said('Darunter ist es nicht zu machen.', 'Bernd Kolbe'),
      said('Die Mängel waren seit Jahren bekannt', 'Thorsten Eckl'),
      said('unbegreiflich', 'Thorsten Eckl'),
      said('Uns fragt keiner', 'Irma Dahl'),
      said('Die Ermittlungen dauern an', 'der Sprecher | Ein Sprecher der Feuerwehr'),
    ],
  },
  {
    id: 'German, a club and a coach',
    language: 'de',
    text: `Der SV Kessau hat sich von Trainer Ingo Marten getrennt. Das gab der Verein am Sonntag bekannt. „Wir danken Ingo für seine Arbeit“, wird Präsidentin Heike Lund in der Mitteilung zitiert.

Marten selbst zeigte sich überrascht. „Ich habe es aus dem Radio erfahren“, sagte der 52-Jährige. Die Mannschaft habe „nie gegen den Trainer gespielt“.

Kapitän Jan Huber nannte die Entscheidung „bitter“. Wie Lund ankündigte, soll schon am Montag ein Nachfolger vorgestellt werden.`,
    said: [
      said('Wir danken Ingo für seine Arbeit', 'Heike Lund'),
      said('Ich habe es aus dem Radio erfahren', 'Ingo Marten'),
      said('nie gegen den Trainer gespielt', 'Ingo Marten'),
      said('bitter', 'Jan Huber'),
    ],
  },
  {
    id: 'French, a town hall',
    language: 'fr',
    text: `La fermeture de la piscine de Tallis provoque la colère des habitants. « On nous avait promis des travaux, pas un cadenas », s’indigne Odile Marchand, présidente du club de natation.

Le maire, Bruno Castel, se défend. « Le bassin fuyait depuis dix ans », explique-t-il. Selon lui, la réparation coûterait « plus cher qu’un bassin neuf ».

L’opposition dénonce « un mensonge ». Son chef de file, Karim Aubert, a demandé un audit : « Nous voulons voir les factures. »`,
    said: [
      said('On nous avait promis des travaux, pas un cadenas', 'Odile Marchand'),
      said('Le bassin fuyait depuis dix ans', 'Bruno Castel'),
      said('plus cher qu’un bassin neuf', 'Bruno Castel'),
      said('un mensonge', 'L’opposition | opposition'),
      said('Nous voulons voir les factures.', 'Karim Aubert'),
    ],
  },
  {
    id: 'Spanish, a flood',
    language: 'es',
    text: `El río Sund se desbordó en la madrugada del lunes. «Nunca vi tanta agua», contó Rosa Llamas, vecina del barrio bajo. «Se llevó hasta el piano», añadió.

El gobernador Julián Oteiza prometió ayudas: “Nadie se quedará solo”. La oposición calificó sus palabras de “papel mojado”.

Según los bomberos, lo peor “ya ha pasado”.`,
    said: [
      said('Nunca vi tanta agua', 'Rosa Llamas'),
      said('Se llevó hasta el piano', 'Rosa Llamas'),
      said('Nadie se quedará solo', 'Julián Oteiza'),
      said('papel mojado', 'La oposición | oposición'),
      said('ya ha pasado', 'los bomberos | bomberos'),
    ],
  },
];
