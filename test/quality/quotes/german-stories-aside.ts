import { type Annotated, said } from './annotated.ts';

/** The twin of `german-stories.ts`, which nobody looked at while the rules were made. */
export const GERMAN_STORIES_ASIDE: readonly Annotated[] = [
  {
    id: 'aside, German story: a hospital',
    language: 'de',
    text: `Das Kreiskrankenhaus in Wiesbach schließt seine Geburtsstation. Das bestätigte die Geschäftsführung am Montag. „Uns fehlen schlicht die Hebammen“, sagte Klinikchef Eberhard Roos.

Landrätin Simone Feller zeigte sich enttäuscht. Die SPD-Politikerin hatte noch im Frühjahr von einem „Leuchtturm der Region“ gesprochen. Jetzt müsse man „nüchtern rechnen“, räumte sie ein. Aus der Belegschaft kam Widerspruch. „Niemand hat mit uns geredet“, kritisierte Oberärztin Franka Lehmann.

Für die werdende Mutter Sarina Vogt, 32, bedeutet das eine Fahrt von 45 Minuten. „Hoffentlich hat es das Kind nicht eilig.“ Der Förderverein sammelt Unterschriften; dessen Vorsitzender Otmar Klee sprach am Abend von „mehr als 6000 an einem Tag“.`,
    said: [
      said('Uns fehlen schlicht die Hebammen', 'Eberhard Roos'),
      said('Leuchtturm der Region', 'Simone Feller'),
      said('nüchtern rechnen', 'Simone Feller'),
      said('Niemand hat mit uns geredet', 'Franka Lehmann'),
      said('Hoffentlich hat es das Kind nicht eilig.', 'Sarina Vogt'),
      said('mehr als 6000 an einem Tag', 'Otmar Klee'),
    ],
  },
  {
    id: 'aside, German story: a burglary',
    language: 'de',
    text: `Unbekannte haben in der Nacht zum Freitag ein Juweliergeschäft in der Altstadt ausgeräumt. „Die Täter kamen durch die Decke“, sagte Polizeisprecherin Nadja Kremer. Nach ersten Erkenntnissen seien sie „ausgesprochen leise“ gewesen.

Inhaber Gustav Thormann schätzt den Schaden auf eine halbe Million. Er habe geschlafen „wie ein Stein“, erzählte der 64-Jährige. Seine Wohnung liegt direkt über dem Laden. Eine Nachbarin will gegen drei Uhr ein Poltern gehört haben. „Ich dachte, das sind wieder die Marder“, sagte sie.

Die Kriminalpolizei bittet um Hinweise. „Jede Kleinigkeit zählt“, betonte Kremer. In einem Schreiben an die Händler rät die Kammer, „Alarmanlagen auch nachts einzuschalten“.`,
    said: [
      said('Die Täter kamen durch die Decke', 'Nadja Kremer'),
      said('ausgesprochen leise', 'Nadja Kremer'),
      said('wie ein Stein', 'Gustav Thormann'),
      said('Ich dachte, das sind wieder die Marder', 'Eine Nachbarin | nobody'),
      said('Jede Kleinigkeit zählt', 'Nadja Kremer'),
      said('Alarmanlagen auch nachts einzuschalten', 'die Kammer | Kammer'),
    ],
  },
  {
    id: 'aside, German story: a prize',
    language: 'de',
    text: `Die Schriftstellerin Elfi Marquardt erhält den Lindenpreis. Ihr Roman „Die Kälte der Steine“ erzählt von drei Schwestern im Bergbau. Die Jury würdigte das Buch als „Chronik ohne Staub“.

Marquardt erfuhr davon beim Einkaufen. „Ich stand bei den Tomaten“, erinnerte sich die Autorin. Sie habe „erst an einen Scherz geglaubt“. Kulturstaatsministerin Petra Oswald gratulierte der Preisträgerin. Deren Sprache, so Oswald, sei „karg und warm zugleich“.

Weniger begeistert war der Kritiker Norbert Spahn. In seiner Rezension schrieb er, der Roman sei „drei Schwestern zu lang“. Der Verlag nahm es gelassen. „Verrisse verkaufen sich gut“, ließ Verleger Timm Aderhold wissen.`,
    said: [
      said('Chronik ohne Staub', 'Die Jury'),
      said('Ich stand bei den Tomaten', 'Elfi Marquardt'),
      said('erst an einen Scherz geglaubt', 'Elfi Marquardt'),
      said('karg und warm zugleich', 'Petra Oswald'),
      said('drei Schwestern zu lang', 'Norbert Spahn'),
      said('Verrisse verkaufen sich gut', 'Timm Aderhold'),
    ],
  },
  {
    id: 'aside, German story: a strike',
    language: 'de',
    text: `Bei der Talbahn stehen am Donnerstag die Züge still. Die Gewerkschaft Schiene hat ihre Mitglieder zu einem Warnstreik aufgerufen. „Fünf Prozent sind kein Angebot, sondern eine Zumutung“, erklärte Verhandlungsführer Kurt Malek.

Bahnsprecher Rolf Eggers nannte den Ausstand „völlig überzogen“. Man habe der Gewerkschaft noch am Wochenende „die Hand ausgestreckt“. Maleks Antwort: „Darin lag nichts.“

Pendlerin Gül Yildiz steht trotzdem jeden Morgen am Gleis. Sie arbeitet in der Frühschicht. „Irgendwann kommt immer einer“, sagt die Pflegerin. Der Fahrgastverband fordert einen Notfahrplan, andernfalls drohe „das Chaos vom letzten Winter“. Verkehrsminister Lorenz Graf mahnte beide Seiten zur Mäßigung. „Wer streitet, muss auch wieder reden“, sagte der Minister.`,
    said: [
      said('Fünf Prozent sind kein Angebot, sondern eine Zumutung', 'Kurt Malek'),
      said('völlig überzogen', 'Rolf Eggers'),
      said('die Hand ausgestreckt', 'Rolf Eggers'),
      said('Darin lag nichts.', 'Kurt Malek | Malek'),
      said('Irgendwann kommt immer einer', 'Gül Yildiz'),
      said('das Chaos vom letzten Winter', 'Der Fahrgastverband'),
      said('Wer streitet, muss auch wieder reden', 'Lorenz Graf'),
    ],
  },
  {
    id: 'aside, German story: a discovery',
    language: 'de',
    text: `Forscher der Universität Lauenstein haben im Moor ein Boot aus der Bronzezeit gefunden. „So etwas gräbt man einmal im Leben aus“, sagt Grabungsleiter Theodor Brandl. Das Holz sei „erstaunlich frisch“.

Entdeckt hatte das Boot die Studentin Malin Krog. Eigentlich suchte die 23-Jährige nach Pollen. „Mein Spaten stieß auf etwas, das kein Stein war“, erzählt sie. Ihr Professor habe zuerst gelacht.

Das Landesamt will den Fund konservieren. Das könne, wie eine Sprecherin des Amtes erläuterte, „gut zehn Jahre“ dauern. Brandl ist das zu lang. Er fordert: „Zeigt es den Leuten, solange es nass ist.“ Unterstützung erhält er von Bürgermeister Jens Ulrich: „Lauenstein hat sonst nur das Rathaus.“`,
    said: [
      said('So etwas gräbt man einmal im Leben aus', 'Theodor Brandl'),
      said('erstaunlich frisch', 'Theodor Brandl'),
      said('Mein Spaten stieß auf etwas, das kein Stein war', 'Malin Krog'),
      said('gut zehn Jahre', 'eine Sprecherin des Amtes'),
      said('Zeigt es den Leuten, solange es nass ist.', 'Theodor Brandl'),
      said('Lauenstein hat sonst nur das Rathaus.', 'Jens Ulrich'),
    ],
  },
];
