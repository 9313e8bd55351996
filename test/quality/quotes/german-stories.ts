import { type Annotated, said } from './annotated.ts';

/** German stories as agencies and local papers tell them: the half that was looked at. Its twin is `german-stories-aside.ts`. */
export const GERMAN_STORIES: readonly Annotated[] = [
  {
    id: 'German story: a council and its bridge',
    language: 'de',
    text: `Die Hängebrücke über die Arve wird nicht gebaut. Das hat der Stadtrat von Brunnthal am Dienstagabend mit 14 zu 11 Stimmen entschieden.

„Wir hätten 40 Jahre lang daran gezahlt“, begründete Kämmerin Dorothea Lux das Nein. Die parteilose Politikerin verwies auf die Rücklagen der Stadt, die „so gut wie aufgebraucht“ seien. Oberbürgermeister Ferdinand Maas, der das Projekt seit Jahren vorantreibt, verließ nach der Abstimmung wortlos den Saal. Am Mittwoch schrieb er auf seiner Internetseite, die Entscheidung sei „mutlos“.

Scharfe Kritik kam vom Tourismusverband. „Uns bleibt ein Loch im Prospekt“, klagte dessen Geschäftsführer Linus Pfaff. Auch die Grünen hatten für den Bau gestimmt. Ihre Fraktionschefin Mirjam Sauter nannte das Ergebnis gegenüber dem Brunnthaler Boten „ein Signal, dass hier nichts mehr geht“. Sie werde dem Rat dennoch weiter angehören: „Weglaufen hilft ja nicht.“

Anwohner Heinz Dorsch, 71, freut sich. Der Rentner wohnt seit 1988 unterhalb der geplanten Rampe. „Ich sehe weiter den Fluss und keine Füße.“`,
    said: [
      said('Wir hätten 40 Jahre lang daran gezahlt', 'Dorothea Lux'),
      said('so gut wie aufgebraucht', 'Dorothea Lux'),
      said('mutlos', 'Ferdinand Maas'),
      said('Uns bleibt ein Loch im Prospekt', 'Linus Pfaff'),
      said('ein Signal, dass hier nichts mehr geht', 'Mirjam Sauter'),
      said('Weglaufen hilft ja nicht.', 'Mirjam Sauter'),
      said('Ich sehe weiter den Fluss und keine Füße.', 'Heinz Dorsch'),
    ],
  },
  {
    id: 'German story: a trial',
    language: 'de',
    text: `Im Prozess um den Brand in der Papierfabrik hat der Angeklagte am dritten Verhandlungstag sein Schweigen gebrochen. „Ich habe die Zigarette ausgetreten“, ließ der 29-Jährige über seinen Anwalt erklären.

Staatsanwältin Corinna Wild hielt ihm vor, er habe in der Vernehmung „drei verschiedene Geschichten“ erzählt. Verteidiger Moritz Anders entgegnete: „Mein Mandant stand unter Schock.“ Eine Zeugin schilderte die Nacht. „Es war taghell“, sagte die Frau. Ihr Mann habe die Kinder geweckt.

Der Vorsitzende Richter Albrecht Nuss ermahnte beide Seiten: „Wir sind hier nicht auf dem Markt.“ Nach Angaben eines Gerichtssprechers soll das Urteil im März fallen; man liege „gut in der Zeit“. Wild kündigte an, sie werde „eine mehrjährige Strafe“ fordern.`,
    said: [
      said('Ich habe die Zigarette ausgetreten', 'der 29-Jährige | der Angeklagte | nobody'),
      said('drei verschiedene Geschichten', 'Corinna Wild'),
      said('Mein Mandant stand unter Schock.', 'Moritz Anders'),
      said('Es war taghell', 'die Frau | Eine Zeugin | Zeugin | nobody'),
      said('Wir sind hier nicht auf dem Markt.', 'Albrecht Nuss'),
      said('gut in der Zeit', 'Gerichtssprechers | eines Gerichtssprechers'),
      said('eine mehrjährige Strafe', 'Corinna Wild'),
    ],
  },
  {
    id: 'German story: a club and its coach',
    language: 'de',
    text: `Der SV Hohenfeld trennt sich von Trainer Jupp Krieger. Das gab der Verein nach dem 0:4 in Altmark bekannt. „Die Trennung war unvermeidlich“, heißt es in einer Mitteilung des Klubs.

Krieger selbst reagierte gefasst. „So ist das Geschäft“, sagte der Coach, ehe er in seinen Wagen stieg. Sportdirektorin Anke Falter lobte ihn zum Abschied als „Ehrenmann alter Schule“. Über den Nachfolger wollte sie nicht reden: „Namen sind Schall und Rauch.“

Kapitän Dario Lenz machte aus seiner Enttäuschung keinen Hehl. Der Mittelfeldspieler hatte zuletzt auf der Bank gesessen. „Er hat mir trotzdem immer die Hand gegeben“, so Lenz. Die Fans hatten Krieger mit Sprechchören verabschiedet. „Danke, Jupp!“, riefen sie.`,
    said: [
      said('Die Trennung war unvermeidlich', 'Mitteilung des Klubs | einer Mitteilung des Klubs'),
      said('So ist das Geschäft', 'Jupp Krieger'),
      said('Ehrenmann alter Schule', 'Anke Falter'),
      said('Namen sind Schall und Rauch.', 'Anke Falter'),
      said('Er hat mir trotzdem immer die Hand gegeben', 'Dario Lenz'),
      said('Danke, Jupp!', 'Die Fans'),
    ],
  },
  {
    id: 'German story: talks abroad',
    language: 'de',
    text: `Montavias Präsident Zoran Petric hat neue Gespräche mit dem Nachbarland Ostaria abgelehnt. Sein Land verhandele „nicht unter Drohungen“, sagte Petric am Sonntag dem Staatsfernsehen. Die Regierung in Ostaria wies das als „durchsichtiges Manöver“ zurück.

Die Europäische Kommission zeigte sich besorgt. Ein Sprecher der Behörde rief beide Seiten auf, „an den Tisch zurückzukehren“. Bundesaußenministerin Judith Arnim nannte die Lage „brandgefährlich“. Die CDU-Politikerin will am Donnerstag nach Montavia reisen. Sie reise „ohne Illusionen“, sagte sie vor Journalisten.

Petrics Vorgänger, der Historiker Milan Horvat, warnte in einem Gastbeitrag: „Wer Grenzen verschiebt, verschiebt auch die Menschen.“ Aus dem Umfeld des Präsidenten hieß es, Horvat sei „ein Mann von gestern“.`,
    said: [
      said('nicht unter Drohungen', 'Zoran Petric'),
      said('durchsichtiges Manöver', 'Die Regierung in Ostaria | Die Regierung'),
      said('an den Tisch zurückzukehren', 'Ein Sprecher der Behörde'),
      said('brandgefährlich', 'Judith Arnim'),
      said('ohne Illusionen', 'Judith Arnim'),
      said('Wer Grenzen verschiebt, verschiebt auch die Menschen.', 'Milan Horvat'),
      said('ein Mann von gestern', 'Umfeld des Präsidenten | dem Umfeld des Präsidenten | nobody'),
    ],
  },
  {
    id: 'German story: a flood',
    language: 'de',
    text: `Nach dem Unwetter im Saltal sind noch immer vier Orte ohne Strom. „Wir arbeiten rund um die Uhr“, versicherte Netzbetreiber Salstrom am Mittag.

In Niedersal schaufelten Freiwillige den Schlamm aus den Kellern. Bäcker Anton Riegler verteilte Brot vom Lastwagen. „Der Ofen steht noch, das ist die Hauptsache“, meinte er lachend. Nebenan räumte Lehrerin Beate Kuhn die Schulbücher auf den Hof. Die meisten waren nicht zu retten. „Geschichte haben wir jetzt live“, sagte die 51-Jährige.

Ministerpräsident Volker Thies versprach Hilfe. „Niemand bleibt allein“, so der Regierungschef bei einem Rundgang. Die Opposition reagierte skeptisch: Das habe man „schon beim letzten Mal“ gehört. Meteorologen rechnen mit weiteren „kräftigen Schauern“.`,
    said: [
      said('Wir arbeiten rund um die Uhr', 'Netzbetreiber Salstrom | Salstrom'),
      said('Der Ofen steht noch, das ist die Hauptsache', 'Anton Riegler'),
      said('Geschichte haben wir jetzt live', 'Beate Kuhn'),
      said('Niemand bleibt allein', 'Volker Thies'),
      said('schon beim letzten Mal', 'Die Opposition'),
      said('kräftigen Schauern', 'Meteorologen | nobody'),
    ],
  },
];
