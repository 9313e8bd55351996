import { type Annotated, said } from './annotated.ts';

/** German: every noun has a capital, the verb stands second or last, and reported speech has verb forms of its own. */
export const GERMAN: readonly Annotated[] = [
  {
    id: 'verb before the name, and a pronoun',
    language: 'de',
    text: `Die Brücke bei Tallau bleibt bis zum Frühjahr gesperrt.

„Wir schaffen das, aber nicht allein“, sagte Landrätin Sabine Vogt am Montag. „Und nicht in diesem Jahr“, fügte sie hinzu.`,
    said: [said('Wir schaffen das, aber nicht allein', 'Sabine Vogt'), said('Und nicht in diesem Jahr', 'Sabine Vogt')],
  },
  {
    id: 'so, laut, zufolge, nach Angaben',
    language: 'de',
    text: `„Niemand wurde verletzt“, so Polizeisprecher Jens Falk. Laut Feuerwehrchef Uwe Brand war der Keller „bis zur Decke voll“.

Nach Angaben des Betreibers war die Anlage „erst im Mai geprüft“ worden. Dem Gutachten zufolge hatte sie „erhebliche Mängel“.`,
    said: [
      said('Niemand wurde verletzt', 'Jens Falk'),
      said('bis zur Decke voll', 'Uwe Brand'),
      said('erst im Mai geprüft', 'Betreibers | des Betreibers'),
      said('erhebliche Mängel', 'Gutachten | dem Gutachten'),
    ],
  },
  {
    id: 'subject behind the verb',
    language: 'de',
    text: `Am Montag sagte Bürgermeister Jens Falk: „Wir bleiben hier.“ Den Plan nannte Ratsfrau Ute Kamp „einen schlechten Witz“.

Ähnlich äußerte sich der Vorsitzende des Vereins, Paul Rast: „Das hätte jeder sehen können.“`,
    said: [
      said('Wir bleiben hier.', 'Jens Falk'),
      said('einen schlechten Witz', 'Ute Kamp'),
      said('Das hätte jeder sehen können.', 'Paul Rast'),
    ],
  },
  {
    id: 'within the bracket of the verb',
    language: 'de',
    text: `Der Intendant Karl Wendt hat den Vertrag als „großes Glück“ bezeichnet. Die Schauspielerin Lea Born, die den Abend „eine Zumutung“ nannte, verließ den Saal.

Das Stück wurde von Kritikern als „leer und laut“ beschrieben.`,
    said: [
      said('großes Glück', 'Karl Wendt'),
      said('eine Zumutung', 'Lea Born'),
      said('leer und laut', 'Kritikern | Kritiker'),
    ],
  },
  {
    id: 'reported speech over several sentences',
    language: 'de',
    text: `Ministerin Hanna Reuter verteidigte die Reform. Sie sagte, die Kosten seien „gut angelegt“. Es handele sich um „eine Investition in die Zukunft des Landes“.

Der Wirtschaftsverband widersprach: Die Pläne seien „nicht bezahlbar“.`,
    said: [
      said('gut angelegt', 'Hanna Reuter'),
      said('eine Investition in die Zukunft des Landes', 'Hanna Reuter'),
      said('nicht bezahlbar', 'Der Wirtschaftsverband | Wirtschaftsverband'),
    ],
  },
  {
    id: 'verbs with a particle',
    language: 'de',
    text: `Staatsanwältin Mira Klotz führte aus, der Zeuge habe „von Anfang an gelogen“. Verteidiger Rolf Anders wies das zurück: „Mein Mandant hat nichts zu verbergen.“

Richter Emil Haas merkte an: „Dafür ist es noch zu früh.“`,
    said: [
      said('von Anfang an gelogen', 'Mira Klotz'),
      said('Mein Mandant hat nichts zu verbergen.', 'Rolf Anders'),
      said('Dafür ist es noch zu früh.', 'Emil Haas'),
    ],
  },
  {
    id: 'women and men in office, and bodies',
    language: 'de',
    text: `Die Polizei teilte mit, der Fahrer sei „deutlich zu schnell“ gewesen. Eine Sprecherin der Bahn sagte: „Die Strecke ist wieder frei.“

„Wir prüfen den Fall“, erklärte das Ministerium.`,
    said: [
      said('deutlich zu schnell', 'Die Polizei | Polizei'),
      said('Die Strecke ist wieder frei.', 'Eine Sprecherin der Bahn'),
      said('Wir prüfen den Fall', 'das Ministerium'),
    ],
  },
  {
    id: 'cited by a paper, and a letter',
    language: 'de',
    text: `Die Talzeitung zitiert einen Anwohner mit den Worten: „Es roch seit Tagen nach Gas.“

„Wir bitten um Geduld“, heißt es in dem Brief der Stadtwerke. Im Netz schrieb Ratsherr Timo Zell: „Geduld heizt keine Wohnung.“`,
    said: [
      said('Es roch seit Tagen nach Gas.', null, { unclear: 'no speaker named' }),
      said('Wir bitten um Geduld', 'Brief der Stadtwerke | dem Brief der Stadtwerke'),
      said('Geduld heizt keine Wohnung.', 'Timo Zell'),
    ],
  },
  {
    id: 'guillemets turned inward',
    language: 'de',
    text: `»Wir gehen«, sagte Trainer Nils Ohm. »Bald.« Kapitän Ralf Thal schüttelte den Kopf. »Ich bleibe«, sagte er.`,
    said: [said('Wir gehen', 'Nils Ohm'), said('Bald.', 'Nils Ohm'), said('Ich bleibe', 'Ralf Thal')],
  },
  {
    id: 'names and labels that nobody said',
    language: 'de',
    text: `Die Gaststätte „Zum Anker“ schließt. Der sogenannte „Zuckerberg“ wird verkauft. „Ich habe dort getanzt“, erinnerte sich Wirtin Elke Sand.`,
    said: [said('Ich habe dort getanzt', 'Elke Sand')],
  },
];
