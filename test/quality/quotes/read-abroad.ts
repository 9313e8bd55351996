import { type Annotated, said } from './annotated.ts';

/** Stories of several desks in German, French and Spanish. */
export const READ_ABROAD: readonly Annotated[] = [
  {
    id: 'German: a theatre that closes',
    language: 'de',
    text: `Das Stadttheater Lohnau soll zum Jahresende schließen. „Wir haben gerechnet, bis die Taschenrechner glühten“, sagte Oberbürgermeisterin Dörte Hambach am Dienstag vor der Presse. Das Haus koste die Stadt jährlich 2,3 Millionen Euro, und „kein einziger Euro davon“ sei mehr gedeckt.

Intendant Florian Weitz erfuhr davon nach eigenen Angaben aus dem Radio. „Ich stand in der Küche und habe das Ei fallen lassen“, erzählte er dem Lohnauer Boten. Er werde um das Haus kämpfen, „bis der Vorhang brennt“.

Die Grünen-Fraktionschefin Sabine Ruck nannte den Beschluss einen „Offenbarungseid“. Ihr Kollege von der FDP, Jörn Patschke, widersprach: „Ein Theater ist kein Naturgesetz.“

Der Regisseur Emil Karge („Die stille Mühle“) zeigte sich entsetzt. In Lohnau habe er gelernt, was Licht sei, sagte Karge. „Da stand ein Beleuchter, der hieß Ottmar, und der sagte: ‚Junge, mach aus.‘ Das war die ganze Ausbildung.“

Vor dem Theater versammelten sich am Abend rund 400 Menschen. „Hambach raus“, skandierten sie. Eine ältere Frau hielt ein Schild hoch, auf dem „Ich will sterben, wo gelacht wird“ stand.

Der Deutsche Theaterbund sprach von einem „Dammbruch“. Geschäftsführerin Kirsten Aumann sagte, sie habe mit dem Ministerium telefoniert. Von dort heiße es, man sehe „keinen Spielraum“. Ein Sprecher des Ministeriums wollte das auf Anfrage nicht kommentieren.

Weitz will am Freitag trotzdem die Premiere von „Warten auf Lena“ spielen. „Wir haben 480 Karten verkauft“, sagt der Intendant. „Die Leute kommen, um Abschied zu nehmen. Sollen sie. Wir machen daraus ein Fest.“`,
    said: [
      said('Wir haben gerechnet, bis die Taschenrechner glühten', 'Dörte Hambach'),
      said('kein einziger Euro davon', 'Dörte Hambach'),
      said('Ich stand in der Küche und habe das Ei fallen lassen', 'Florian Weitz'),
      said('bis der Vorhang brennt', 'Florian Weitz'),
      said('Offenbarungseid', 'Sabine Ruck'),
      said('Ein Theater ist kein Naturgesetz.', 'Jörn Patschke'),
      said(
        'Da stand ein Beleuchter, der hieß Ottmar, und der sagte: ‚Junge, mach aus.‘ Das war die ganze Ausbildung.',
        'Emil Karge',
      ),
      said('Hambach raus', 'nobody | Menschen | rund 400 Menschen | 400 Menschen'),
      said('Ich will sterben, wo gelacht wird', 'nobody | Eine ältere Frau | Schild | ein Schild'),
      said('Dammbruch', 'Deutsche Theaterbund'),
      said('keinen Spielraum', 'nobody | Kirsten Aumann | Ministerium'),
      said('Wir haben 480 Karten verkauft', 'Florian Weitz'),
      said('Die Leute kommen, um Abschied zu nehmen. Sollen sie. Wir machen daraus ein Fest.', 'Florian Weitz'),
    ],
  },
  {
    id: 'French: a mountain village',
    language: 'fr',
    text: `Le dernier boulanger de Saint-Aubrac ferme. « J'ai soixante-douze ans et je n'ai pas vu un lever de soleil depuis 1979 », explique Lucien Ferrand, assis devant son four éteint.

La maire du village, Odile Castagnier, parle d'un « coup de massue ». « Sans pain, un village, c'est un parking », a-t-elle déclaré lundi devant le conseil municipal.

Selon le préfet, Hugues de Montalvert, l'État « ne peut pas pétrir à la place des gens ». La formule a fait bondir la Confédération des artisans, dont la présidente, Nadia Benkirane, a répondu : « Il pourrait au moins payer la farine. »

Dans la file, mardi matin, on cherchait des solutions. « Moi, je peux apprendre », lance Théo, 19 ans. « Il faut se lever à deux heures », lui répond M. Ferrand. « Alors non », dit Théo, et tout le monde rit.

« C'est ça, le problème », soupire Mme Castagnier. Elle a écrit à trois écoles de boulangerie et attend toujours une réponse.`,
    said: [
      said("J'ai soixante-douze ans et je n'ai pas vu un lever de soleil depuis 1979", 'Lucien Ferrand'),
      said('coup de massue', 'Odile Castagnier'),
      said("Sans pain, un village, c'est un parking", 'Odile Castagnier'),
      said('ne peut pas pétrir à la place des gens', 'Hugues de Montalvert'),
      said('Il pourrait au moins payer la farine.', 'Nadia Benkirane'),
      said('Moi, je peux apprendre', 'Théo'),
      said('Il faut se lever à deux heures', 'Lucien Ferrand'),
      said('Alors non', 'Théo'),
      said("C'est ça, le problème", 'Odile Castagnier'),
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
