import { type Annotated, said } from './annotated.ts';

/** The twin of `german-news.ts`: the same habits in other words, which nobody looked at while the rules were made. */
export const GERMAN_ASIDE: readonly Annotated[] = [
  {
    id: 'aside: what is said, or of what, comes first',
    language: 'de',
    text: `Die Kritik des Bauernverbands, sie habe zu spät gehandelt, wies Ministerin Frauke Lindner als „unredlich“ zurück. Das neue Gesetz nannte sie einen „Anfang, nicht mehr“.

Der Nachrichtenseite Fjordblick erklärte der Fischer Iver Holm: „Der Dorsch ist weg.“ Den Antrag auf Entschädigung lehnte der Beamte Klaas Rieke ab: „Dafür gibt es keinen Topf.“

An die Eltern richtete Kantor Lukas Wehr die Bitte: „Singen Sie mit.“`,
    said: [
      said('unredlich', 'Frauke Lindner'),
      said('Anfang, nicht mehr', 'Frauke Lindner'),
      said('Der Dorsch ist weg.', 'Iver Holm'),
      said('Dafür gibt es keinen Topf.', 'Klaas Rieke'),
      said('Singen Sie mit.', 'Lukas Wehr'),
    ],
  },
  {
    id: 'aside: sources by preposition',
    language: 'de',
    text: `Für Gemeindepfarrerin Rieke Stahl war die Nacht „die längste meines Lebens“. Nach Einschätzung des Deichverbands hätte der Damm „keine Stunde länger“ gehalten.

„Das Wasser kam von hinten“, so Landwirt Eike Bahr. Laut Kreisbrandmeister Wim Osterloh standen „drei Dörfer auf einmal“ unter Wasser.

Augenzeugen zufolge fuhren die Boote „ohne Licht“. Aus Sicht von Bürgermeisterin Antje Klar sei die Warnung „viel zu spät“ gekommen.`,
    said: [
      said('die längste meines Lebens', 'Rieke Stahl'),
      said('keine Stunde länger', 'Deichverbands | des Deichverbands'),
      said('Das Wasser kam von hinten', 'Eike Bahr'),
      said('drei Dörfer auf einmal', 'Wim Osterloh'),
      said('ohne Licht', 'Augenzeugen'),
      said('viel zu spät', 'Antje Klar'),
    ],
  },
  {
    id: 'aside: an outlet that only relays',
    language: 'de',
    text: `Wie die Zeitung Nordlicht meldet, schrieb Intendantin Karla Mumm dem Ensemble nur einen Satz: „Wir spielen weiter.“

„Der Vorhang klemmt seit Jahren“, zitiert das Stadtradio den Bühnenmeister Egon Prill. Prill wird außerdem mit der Bemerkung zitiert, die Technik sei „reif fürs Museum“.

Gegenüber Radio Moor bestätigte Dirigent Anselm Rühl: „Die Premiere steht.“`,
    said: [
      said('Wir spielen weiter.', 'Karla Mumm'),
      said('Der Vorhang klemmt seit Jahren', 'Egon Prill'),
      said('reif fürs Museum', 'Egon Prill'),
      said('Die Premiere steht.', 'Anselm Rühl'),
    ],
  },
  {
    id: 'aside: as somebody informs',
    language: 'de',
    text: `Die Brücke bleibe „bis auf Weiteres“ gesperrt, wie Verkehrsdezernentin Thea Lünse sagte. Wie das Bauamt erklärte, seien die Risse „nicht neu“.

Man habe „alle Vorschriften eingehalten“, ließ die Baufirma mitteilen.`,
    said: [
      said('bis auf Weiteres', 'Thea Lünse'),
      said('nicht neu', 'das Bauamt | Bauamt'),
      said('alle Vorschriften eingehalten', 'die Baufirma | Baufirma'),
    ],
  },
  {
    id: 'aside: reported speech that goes on behind a sentence of background',
    language: 'de',
    text: `Der Mieterverein sprach von „Verdrängung mit Ansage“. Seit 2019 sind in dem Viertel 300 Wohnungen verkauft worden. Die Stadt müsse „endlich ihr Vorkaufsrecht nutzen“.

Baudezernent Rüdiger Matz bat um Geduld. Ginge es nach ihm, „stünden die Kräne schon“. Das Verfahren dauere aber „eben seine Zeit“.`,
    said: [
      said('Verdrängung mit Ansage', 'Der Mieterverein'),
      said('endlich ihr Vorkaufsrecht nutzen', 'Der Mieterverein'),
      said('stünden die Kräne schon', 'Rüdiger Matz'),
      said('eben seine Zeit', 'Rüdiger Matz'),
    ],
  },
  {
    id: 'aside: particles at the end',
    language: 'de',
    text: `Parteichefin Gunda Rehm griff die Koalition an, ihr Stellvertreter Sven Aumann tat die Pläne als „heiße Luft“ ab. „Wir stimmen mit Nein“, kündigte Rehm an.

Fraktionschef Detlef Borg warf ein: „Das sagen Sie jedes Jahr.“ „Und jedes Jahr stimmt es“, gab Aumann zurück. Ministerpräsidentin Hella Quandt mahnte Ruhe an: „Wir sind hier nicht im Stadion.“

„Über das Geld reden wir noch“, schob Borg nach.`,
    said: [
      said('heiße Luft', 'Sven Aumann'),
      said('Wir stimmen mit Nein', 'Gunda Rehm'),
      said('Das sagen Sie jedes Jahr.', 'Detlef Borg'),
      said('Und jedes Jahr stimmt es', 'Sven Aumann'),
      said('Wir sind hier nicht im Stadion.', 'Hella Quandt'),
      said('Über das Geld reden wir noch', 'Detlef Borg'),
    ],
  },
  {
    id: 'aside: the speaker two sentences back',
    language: 'de',
    text: `Gegen zehn Uhr kam Kapitän Jelle Brons von Bord. Die Hände waren schwarz vom Ruß. An der Mole warteten die Familien. „Alle leben“, sagte er.

Seine Schwester Maike Brons hatte die Nacht am Funkgerät verbracht. Das Gerät rauschte nur noch. Gegen vier brach der Kontakt ab. „Da habe ich nicht mehr geatmet“, sagte sie.`,
    said: [said('Alle leben', 'Jelle Brons'), said('Da habe ich nicht mehr geatmet', 'Maike Brons')],
  },
  {
    id: 'aside: descriptions of somebody who was named',
    language: 'de',
    text: `Der Bergführer Urs Abegg ist seit Dienstag vermisst. Zuletzt sah ihn die Wirtin Leni Moser. „Er hat noch einen Tee getrunken“, sagte die Wirtin.

Verkehrsministerin Gitta Rosen sagte Hilfe zu. Die Ministerin nannte die Suche „eine Frage von Stunden“.

Der Pilot Jonas Wyss startete bei Nebel. „Man sieht die Hand nicht“, berichtete der 37-Jährige.

Der Bürgermeister Alois Kern (FDP) dankte den Helfern. „Das ganze Tal hofft“, sagte der FDP-Politiker.`,
    said: [
      said('Er hat noch einen Tee getrunken', 'Leni Moser'),
      said('eine Frage von Stunden', 'Gitta Rosen'),
      said('Man sieht die Hand nicht', 'Jonas Wyss'),
      said('Das ganze Tal hofft', 'Alois Kern'),
    ],
  },
  {
    id: 'aside: spokespeople, and bodies that speak for themselves',
    language: 'de',
    text: `Eine Sprecherin der Staatsanwaltschaft erklärte: „Wir ermitteln in alle Richtungen.“ Der Verband hält dem Konzern vor, er habe „die Kunden getäuscht“.

„Ein Rückruf ist nicht geplant“, hieß es bei dem Hersteller. Ein Sprecher des Flughafens teilte mit, der Betrieb laufe „ohne Einschränkung“.

In dem Gutachten der Universität steht: „Die Messung war fehlerhaft.“`,
    said: [
      said('Wir ermitteln in alle Richtungen.', 'Eine Sprecherin der Staatsanwaltschaft'),
      said('die Kunden getäuscht', 'Der Verband'),
      said('Ein Rückruf ist nicht geplant', 'Hersteller | dem Hersteller'),
      said('ohne Einschränkung', 'Ein Sprecher des Flughafens'),
      said('Die Messung war fehlerhaft.', 'Gutachten der Universität | dem Gutachten der Universität'),
    ],
  },
  {
    id: 'aside: a headline that quotes',
    language: 'de',
    text: `Streit um Freibad: „Das Becken ist dicht“

Das Freibad in Moorbek öffnet doch. „Das Becken ist dicht“, sagte Bademeister Ralph Sievers am Dienstag.`,
    said: [said('Das Becken ist dicht', 'Ralph Sievers')],
  },
  {
    id: 'aside: titles, mottos and words held at arm’s length',
    language: 'de',
    text: `Das Stück „Der letzte Fährmann“ feiert am Sonntag Premiere. Der Chor „Goldkehlchen“ singt Lieder wie „Abend am Fluss“ und „Drei Krähen“. Das Festival läuft unter dem Titel „Neue Ufer“.

Das Projekt „Grüne Lunge“ hat den Preis „Blaue Feder“ gewonnen. Die Zeitschrift „Wald und Leute“ lobt es. „Wir machen weiter“, versprach Gärtner Mats Ruge.`,
    said: [said('Wir machen weiter', 'Mats Ruge')],
  },
  {
    id: 'aside: marks within marks',
    language: 'de',
    text: `»Auf dem Schild stand ›Betreten verboten‹, da bin ich umgekehrt«, berichtete Wanderin Uta Nagel. »Andere nicht.«

„Wer ‚Heimat‘ sagt, muss auch ‚Miete‘ sagen“, forderte Stadtplaner Igor Pahl.`,
    said: [
      said('Auf dem Schild stand ›Betreten verboten‹, da bin ich umgekehrt', 'Uta Nagel'),
      said('Andere nicht.', 'Uta Nagel'),
      said('Wer ‚Heimat‘ sagt, muss auch ‚Miete‘ sagen', 'Igor Pahl'),
    ],
  },
  {
    id: 'aside: over several paragraphs',
    language: 'de',
    text: `Stiftungsrätin Helma Voigt schrieb an alle Mitglieder: „Wir haben Fehler gemacht.

„Wir werden sie nicht wiederholen.“

Der Brief ging am Freitag hinaus.`,
    said: [said('Wir haben Fehler gemacht.\n\n„Wir werden sie nicht wiederholen.', 'Helma Voigt')],
  },
  {
    id: 'aside: names in the genitive are nobody who speaks',
    language: 'de',
    text: `Rosenbergs langjähriger Stadtarchivar Edgar Linz nennt den Fund „eine Sensation“. Der Partner Abeggs hatte Glück. Er sagte: „Ich lag unter dem Schnee und hörte sie.“

Mosers Gasthaus ist jetzt ein Lager. „Hier schläft keiner“, sagte sie.

Der Geheimdienst Ostarias, der die Karte „ein Spielzeug“ nannte, prüft sie nun.`,
    said: [
      said('eine Sensation', 'Edgar Linz'),
      said('Ich lag unter dem Schnee und hörte sie.', 'Der Partner Abeggs | nobody'),
      said('Hier schläft keiner', 'Moser | Mosers | nobody'),
      said('ein Spielzeug', 'Der Geheimdienst Ostarias'),
    ],
  },
  {
    id: 'aside: words that open a sentence are no names',
    language: 'de',
    text: `Zwar sei die Halle alt, doch für Denkmalpflegerin Romy Selk bleibe sie „ein Juwel“. Folglich sei der Abriss „ein Verbrechen an der Stadt“.

Großer Andrang herrschte am Tor. Die Führerin Hella Maurer zählte mit. Sie sagte: „Es waren tausend.“

Neue Zahlen legte der Statistiker Arne Dietz vor. „Die Tendenz ist klar“, sagte er.`,
    said: [
      said('ein Juwel', 'Romy Selk'),
      said('ein Verbrechen an der Stadt', 'Romy Selk'),
      said('Es waren tausend.', 'Hella Maurer'),
      said('Die Tendenz ist klar', 'Arne Dietz'),
    ],
  },
  {
    id: 'aside: quotes in brackets, and in a list',
    language: 'de',
    text: `Bedauern äußerten Kulturrat Philipp Onnen, die Sängerin Tabea Korn („Ein leiser Mensch mit lauter Stimme“) sowie der Verleger Hendrik Buhr: „Er fehlt uns.“

Die Pianistin Olga Marten („Nie wieder dieser Flügel“) sagte ab.`,
    said: [
      said('Ein leiser Mensch mit lauter Stimme', 'Tabea Korn'),
      said('Er fehlt uns.', 'Hendrik Buhr'),
      said('Nie wieder dieser Flügel', 'Olga Marten'),
    ],
  },
  {
    id: 'aside: this one, the latter',
    language: 'de',
    text: `Auf Nachfrage bei dem Züchter Veit Hasel erklärte dieser, die Hunde seien „völlig gesund“.

Der Kreis entsandte die Tierärztin Nora Beck. Diese sagte: „Zwei müssen in die Klinik.“`,
    said: [said('völlig gesund', 'Veit Hasel'), said('Zwei müssen in die Klinik.', 'Nora Beck')],
  },
  {
    id: 'aside: how somebody takes it',
    language: 'de',
    text: `Der Elternbeirat zeigte sich entsetzt über die „Politik der leeren Versprechen“. Schulleiter Ingmar Post reagierte gelassen: „Wir finden einen Weg.“

Schülerin Lotte Hamm freut sich auf die Ferien: „Sechs Wochen kein Wecker.“ Enttäuscht äußerte sich Mensaköchin Vera Dohle. „Dabei war alles bestellt“, klagte sie.`,
    said: [
      said('Politik der leeren Versprechen', 'Der Elternbeirat'),
      said('Wir finden einen Weg.', 'Ingmar Post'),
      said('Sechs Wochen kein Wecker.', 'Lotte Hamm'),
      said('Dabei war alles bestellt', 'Vera Dohle'),
    ],
  },
  {
    id: 'aside: what was denied is not his who denies it',
    language: 'de',
    text: `Die Reederin Constanze Ohlsen bestreitet Vorwürfe des Zolls, sie habe „Papiere verschwinden lassen“. Das Verfahren bezeichnete sie als „Farce“.`,
    said: [
      said('Papiere verschwinden lassen', 'Vorwürfe des Zolls | Zolls | nobody'),
      said('Farce', 'Constanze Ohlsen'),
    ],
  },
  {
    id: 'aside: an attribution in a sentence of its own',
    language: 'de',
    text: `„Es gibt keinen zweiten Versuch.“ Das erklärte Astronautin Freya Lang nach der Landung.

„Ich bitte um Verzeihung.“ Mit diesem Satz beendete Abt Gregor Thaler seine Predigt.

„Als ob jemand das Licht ausmacht“ – so schildert Patient Erwin Kuhl den Anfall.`,
    said: [
      said('Es gibt keinen zweiten Versuch.', 'Freya Lang'),
      said('Ich bitte um Verzeihung.', 'Gregor Thaler'),
      said('Als ob jemand das Licht ausmacht', 'Erwin Kuhl'),
    ],
  },
  {
    id: 'aside: whose view it is',
    language: 'de',
    text: `Testfahrer Rico Blau war drei Tage unterwegs. Sein Fazit: „Nie wieder ohne Decke.“

Die Ingenieurin Jana Hess verteidigt den Wagen. Ihre Antwort auf die Kritik: „Im Sommer läuft er.“ Ihrer Meinung nach sei die Heizung „ein Detail“.`,
    said: [
      said('Nie wieder ohne Decke.', 'Rico Blau'),
      said('Im Sommer läuft er.', 'Jana Hess'),
      said('ein Detail', 'Jana Hess'),
    ],
  },
  {
    id: 'aside: a long attribute, and a surname with its particle',
    language: 'de',
    text: `Die in Wismar geborene und seit 2011 in Oslo lehrende Biologin Sonja Thiel warnte: „Das Meer vergisst nichts.“

Der Landrat Henning von dem Busch stimmte zu. Von dem Busch sagte: „Wir messen ab Juni.“ Es gebe „keinen Grund zur Panik“.`,
    said: [
      said('Das Meer vergisst nichts.', 'Sonja Thiel'),
      said('Wir messen ab Juni.', 'Henning von dem Busch'),
      said('keinen Grund zur Panik', 'Henning von dem Busch'),
    ],
  },
  {
    id: 'aside: behind a clause that tells of her',
    language: 'de',
    text: `Hebamme Ilse Kron, die schon viele Kinder auf die Welt geholt hat, hält den Plan für falsch. „Frauen sind keine Nummern.“

Der Neffe, ein Maler, brachte der Tante ein Bild. „Häng es in die Küche“, sagte Kron zu dem Neffen.`,
    said: [said('Frauen sind keine Nummern.', 'Ilse Kron'), said('Häng es in die Küche', 'Ilse Kron')],
  },
];
