import type { Report } from '../facts/annotated.ts';

/** Reports of one story in one language, and what a briefing must say of their figures. */
export interface CountedStory {
  readonly id: string;
  readonly language: string;
  readonly reports: readonly Report[];
  /** The values on which a fact says that the sources differ, each fact's from the lowest. */
  readonly differ: readonly (readonly number[])[];
  /** The figures that changed for somebody who has read the briefing of all reports but the last, as printed, with their bounds. */
  readonly changed?: readonly (readonly [was: string, now: string])[];
}

export const COUNTED_STORIES: readonly CountedStory[] = [
  {
    id: 'Erdbeben in Varn, und eines in Kelmar',
    language: 'de',
    reports: [
      {
        title: 'Erdbeben in Varn: 244 Tote',
        source: 'Meridian Wire',
        on: '2031-05-06T09:00Z',
        text: `Bei einem Erdbeben in der Provinz Varn sind am Dienstag nach Angaben der Behörden 244 Menschen ums Leben gekommen.

Das Beben der Stärke 6,1 zerstörte in Varn drei Dörfer, Tausende verbrachten die Nacht im Freien.`,
      },
      {
        title: 'Zahl der Toten in Varn steigt',
        source: 'Talpost',
        on: '2031-05-06T18:00Z',
        text: `Nach dem Erdbeben in der Provinz Varn ist die Zahl der Toten auf 280 gestiegen, wie das Gesundheitsministerium am Dienstagabend mitteilte.

Die Eisenbahn zur Küste bei Halden ist an zwei Brücken unterbrochen.`,
      },
      {
        title: 'Auch Kelmar bebt: 190 Tote',
        source: 'Hafenblatt',
        on: '2031-05-07T08:00Z',
        text: `Bei einem Erdbeben in der Region Kelmar sind am Mittwoch nach Angaben der Behörden 190 Menschen ums Leben gekommen.

Das Gesundheitsministerium schickte zwei Feldlazarette nach Kelmar, eines sollte erst in die Nachbarprovinz gehen.`,
      },
    ],
    differ: [[244, 280]],
  },
  {
    id: 'Züge in Orvel',
    language: 'de',
    reports: [
      {
        title: 'Streik in Orvel: 1.400 Züge fallen aus',
        source: 'Meridian Wire',
        on: '2031-03-04T07:00Z',
        text: `Wegen des Warnstreiks bei der Bahn in Orvel sind am Dienstag 1.400 Züge ausgefallen.

Reisende mussten auf Busse umsteigen, die Straßen nach Halden waren verstopft.`,
      },
      {
        title: 'Warnstreik legt Orvel lahm',
        source: 'Talpost',
        on: '2031-03-04T15:00Z',
        text: `Der Warnstreik bei der Bahn in Orvel traf am Dienstag die Pendler: Insgesamt sind 1.600 Züge ausgefallen.

Die Gewerkschaft fordert für die Beschäftigten 7,5 Prozent mehr Lohn.`,
      },
      {
        title: 'Bahnstreik in Orvel beendet',
        source: 'Hafenblatt',
        on: '2031-03-05T06:00Z',
        text: `Der Warnstreik bei der Bahn in Orvel ist zu Ende, rund 1.400 Züge sind ausgefallen.

Am Mittwoch sollen die Verhandlungen in Halden weitergehen.`,
      },
    ],
    differ: [[1400, 1600]],
  },
  {
    id: 'Demonstration in Halden',
    language: 'de',
    reports: [
      {
        title: 'Tausende demonstrieren in Halden',
        source: 'Meridian Wire',
        on: '2031-06-14T17:00Z',
        text: `In Halden haben am Samstag nach Angaben der Polizei 6.000 Menschen gegen den Ausbau des Hafens demonstriert.

Die Polizei nahm zwölf Demonstranten fest, die eine Absperrung durchbrochen hatten.`,
      },
      {
        title: 'Protest gegen den Hafen von Halden',
        source: 'Talpost',
        on: '2031-06-14T19:00Z',
        text: `Rund 6.200 Menschen demonstrierten am Samstag in Halden gegen den Ausbau des Hafens.

Die Bürgermeisterin von Halden verteidigte die Pläne, die 2,5 Millionen Euro kosten sollen.`,
      },
    ],
    differ: [],
  },
  {
    id: 'Stellen bei Norvex',
    language: 'de',
    reports: [
      {
        title: 'Norvex streicht 2.300 Stellen',
        source: 'Meridian Wire',
        on: '2031-09-02T08:00Z',
        text: `Der Maschinenbauer Norvex will bis zum Sommer 2.300 Stellen streichen, wie der Vorstand am Dienstag mitteilte.

Betroffen ist vor allem das Werk in Sunda, wo 1.100 Menschen arbeiten.`,
      },
      {
        title: 'Stellenabbau bei Norvex',
        source: 'Talpost',
        on: '2031-09-02T12:00Z',
        text: `Mehr als 2.000 Stellen will der Maschinenbauer Norvex bis zum Sommer streichen, sagte eine Sprecherin.

Schon im März 2024 hatte Norvex 2.900 Stellen gestrichen, davon 900 im Werk in Sunda.`,
      },
    ],
    differ: [],
  },
  {
    id: 'Zugunglück bei Sunda',
    language: 'de',
    reports: [
      {
        title: 'Zugunglück bei Sunda: mindestens 17 Tote',
        source: 'Meridian Wire',
        on: '2031-02-11T06:00Z',
        text: `Bei einem Zugunglück nahe Sunda sind am Dienstag mindestens 17 Menschen gestorben, sagte der Gouverneur.

Der Schnellzug war mit 140 Kilometern pro Stunde auf einen Güterzug geprallt.`,
      },
      {
        title: 'Zugunglück bei Sunda: 23 Tote',
        source: 'Talpost',
        on: '2031-02-11T20:00Z',
        text: `Das Zugunglück nahe Sunda hat 23 Menschen das Leben gekostet, sagte der Gouverneur am Dienstag.

Ermittler aus Halden suchen nach dem Fahrtenschreiber des Güterzugs.`,
      },
    ],
    differ: [[17, 23]],
    changed: [['mindestens 17', '23']],
  },
  {
    id: 'Brücke von Tarn',
    language: 'de',
    reports: [
      {
        title: 'Brücke von Tarn wird teurer',
        source: 'Meridian Wire',
        on: '2031-04-01T09:00Z',
        text: `Die Sanierung der Brücke von Tarn kostet nach Angaben des Stadtrats 2,5 Millionen Euro.

Autofahrer müssen bis zum Herbst einen Umweg von 35 Kilometern fahren.`,
      },
      {
        title: 'Brücke von Tarn: Kosten steigen weiter',
        source: 'Talpost',
        on: '2031-04-09T09:00Z',
        text: `Die Sanierung der Brücke von Tarn kostet nach Angaben des Stadtrats nun 3,1 Mio. Euro.

Eine Firma aus Halden soll die Arbeiten im Juni übernehmen.`,
      },
    ],
    differ: [],
    changed: [['2,5 Millionen Euro', '3,1 Mio. Euro']],
  },
  {
    id: 'Séisme à Varn',
    language: 'fr',
    reports: [
      {
        title: 'Séisme à Varn : 244 morts',
        source: 'Fil Méridien',
        on: '2031-05-06T09:00Z',
        text: `Le séisme qui a frappé la province de Varn mardi a fait 244 morts, selon le gouverneur.

Trois villages ont été détruits et des milliers d’habitants ont passé la nuit dehors.`,
      },
      {
        title: 'Le bilan s’alourdit à Varn',
        source: 'Gazette du Val',
        on: '2031-05-06T18:00Z',
        text: `Au total, 280 personnes sont mortes dans le séisme qui a frappé la province de Varn, a annoncé le ministère de la Santé.

La ligne de chemin de fer vers la côte est coupée en deux endroits.`,
      },
    ],
    differ: [[244, 280]],
    changed: [['244', '280']],
  },
  {
    id: 'Emplois chez Norvex',
    language: 'fr',
    reports: [
      {
        title: 'Norvex supprime 2 300 emplois',
        source: 'Fil Méridien',
        on: '2031-09-02T08:00Z',
        text: `Le constructeur Norvex va supprimer 2 300 emplois d’ici à l’été, a annoncé la direction mardi.

L’usine de Sunda est la plus touchée par ce plan, qui coûtera 2,5 milliards d’euros.`,
      },
      {
        title: 'Norvex : les syndicats protestent',
        source: 'Gazette du Val',
        on: '2031-09-02T14:00Z',
        text: `Plus de 2 000 emplois vont être supprimés chez le constructeur Norvex d’ici à l’été, a confirmé la direction.

Les syndicats de Sunda appellent à la grève à partir de jeudi.`,
      },
    ],
    differ: [],
  },
  {
    id: 'Terremoto en Varn',
    language: 'es',
    reports: [
      {
        title: 'Terremoto en Varn: 244 muertos',
        source: 'Cable Meridiano',
        on: '2031-05-06T09:00Z',
        text: `El terremoto que sacudió la provincia de Varn el martes dejó 244 muertos, informó el gobernador.

Tres pueblos quedaron destruidos y miles de vecinos pasaron la noche al raso.`,
      },
      {
        title: 'Sube el número de muertos en Varn',
        source: 'Correo del Valle',
        on: '2031-05-06T18:00Z',
        text: `Al menos 280 personas murieron en el terremoto que sacudió la provincia de Varn, informó el Ministerio de Salud.

La línea de tren a la costa está cortada en dos puntos.`,
      },
    ],
    differ: [[244, 280]],
    changed: [['244', 'al menos 280']],
  },
  {
    id: 'Trenes en Orvel',
    language: 'es',
    reports: [
      {
        title: 'La huelga cancela 1.400 trenes en Orvel',
        source: 'Cable Meridiano',
        on: '2031-03-04T07:00Z',
        text: `La huelga ferroviaria obligó a cancelar 1.400 trenes en Orvel el martes, según la compañía.

Los viajeros tuvieron que tomar autobuses hasta Halden.`,
      },
      {
        title: 'Orvel, sin trenes por la huelga',
        source: 'Correo del Valle',
        on: '2031-03-04T15:00Z',
        text: `Unos 1.400 trenes fueron cancelados en Orvel por la huelga ferroviaria, según el sindicato.

El sindicato pide una subida salarial del 7,5 % para toda la plantilla.`,
      },
    ],
    differ: [],
  },
  {
    id: 'Землетрясение в Варне',
    language: 'ru',
    reports: [
      {
        title: 'Землетрясение в Варне: 244 погибших',
        source: 'Меридиан',
        on: '2031-05-06T09:00Z',
        text: `В результате землетрясения в провинции Варна во вторник погибли 244 человека, сообщил губернатор.

Разрушены три деревни, тысячи жителей провели ночь под открытым небом.`,
      },
      {
        title: 'Число жертв в Варне растет',
        source: 'Вестник долины',
        on: '2031-05-06T18:00Z',
        text: `Число погибших при землетрясении в провинции Варна выросло до 280, сообщили в министерстве здравоохранения.

Железная дорога к побережью перерезана в двух местах.`,
      },
    ],
    differ: [[244, 280]],
    changed: [['244', '280']],
  },
  {
    id: 'Сокращения в «Норвексе»',
    language: 'ru',
    reports: [
      {
        title: '«Норвекс» сократит 2300 рабочих мест',
        source: 'Меридиан',
        on: '2031-09-02T08:00Z',
        text: `Компания «Норвекс» до лета сократит 2300 рабочих мест, сообщило руководство во вторник.

Больше всего пострадает завод в Сунде, куда вложили 1,5 млрд рублей.`,
      },
      {
        title: 'Сокращения на заводах «Норвекса»',
        source: 'Вестник долины',
        on: '2031-09-02T14:00Z',
        text: `До лета компания «Норвекс» сократит более 2 тыс. рабочих мест, подтвердило руководство.

Профсоюз завода в Сунде объявил о забастовке с четверга.`,
      },
    ],
    differ: [],
  },
];
