import { type Annotated, said } from './annotated.ts';

/** German news practice, one habit an article: the half that rules may be made by. Its twin is `german-aside.ts`. */
export const GERMAN_NEWS: readonly Annotated[] = [
  {
    id: 'what is said, or of what, comes first',
    language: 'de',
    text: `Den Umbau des Hafens bezeichnete Senatorin Ilka Brandt als „teuren Irrweg“. Die Pläne des Vereins, den alten Speicher zu erhalten, nannte sie „rührend, aber weltfremd“.

Dem Sender Küstenfunk sagte der Architekt Piet Harms: „Wir reißen nichts ab, was noch steht.“ Zu den Kosten wollte sich der Reeder Onno Wiards nicht äußern: „Darüber reden wir im Herbst.“

Jede Verantwortung für die Schäden am Kai weist Wiards von sich: „Das Wasser kommt nicht von uns.“`,
    said: [
      said('teuren Irrweg', 'Ilka Brandt'),
      said('rührend, aber weltfremd', 'Ilka Brandt'),
      said('Wir reißen nichts ab, was noch steht.', 'Piet Harms'),
      said('Darüber reden wir im Herbst.', 'Onno Wiards'),
      said('Das Wasser kommt nicht von uns.', 'Onno Wiards'),
    ],
  },
  {
    id: 'sources by preposition',
    language: 'de',
    text: `Für den Landrat Hinnerk Voss ist die Schließung der Klinik „ein Schlag ins Gesicht“. Aus Sicht der Kasse war der Schritt „nicht mehr zu vermeiden“.

„Die Betten standen leer“, so die Verwaltungsleiterin Merle Tamm. Nach den Worten von Pfleger Jost Behn gab es auf der Station „seit Wochen kein anderes Thema“.

Dem Betriebsrat zufolge haben die Beschäftigten „aus dem Radio“ davon erfahren.`,
    said: [
      said('ein Schlag ins Gesicht', 'Hinnerk Voss'),
      said('nicht mehr zu vermeiden', 'Kasse | der Kasse'),
      said('Die Betten standen leer', 'Merle Tamm'),
      said('seit Wochen kein anderes Thema', 'Jost Behn'),
      said('aus dem Radio', 'Betriebsrat | dem Betriebsrat'),
    ],
  },
  {
    id: 'an outlet that only relays',
    language: 'de',
    text: `Wie der Regionalsender Tal 3 berichtet, antwortete Schulrätin Berit Onken auf die Frage nach dem Neubau nur mit einem Wort: „Nein.“

„Wir haben die Eltern früh gefragt“, zitiert die Bergpost den Rektor Falk Immel. Immel wird mit den Worten zitiert, die Halle sei „ein Provisorium auf Dauer“.

Gegenüber dem Abendkurier sagte Hausmeister Ole Franke: „Es regnet durch.“`,
    said: [
      said('Nein.', 'Berit Onken'),
      said('Wir haben die Eltern früh gefragt', 'Falk Immel'),
      said('ein Provisorium auf Dauer', 'Falk Immel'),
      said('Es regnet durch.', 'Ole Franke'),
    ],
  },
  {
    id: 'as somebody informs',
    language: 'de',
    text: `Der Fahrer habe „noch selbst den Notruf gewählt“, wie Feuerwehrsprecher Gerrit Lohse mitteilte. Wie die Leitstelle bestätigte, war der erste Wagen „nach sieben Minuten“ vor Ort.

Es handele sich um einen „tragischen Einzelfall“, teilte die Reederei mit.`,
    said: [
      said('noch selbst den Notruf gewählt', 'Gerrit Lohse'),
      said('nach sieben Minuten', 'Die Leitstelle | Leitstelle'),
      said('tragischen Einzelfall', 'Die Reederei | Reederei'),
    ],
  },
  {
    id: 'reported speech that goes on behind a sentence of background',
    language: 'de',
    text: `Die Naturschützerin Wencke Roth kritisierte die Rodung als „Frevel“. Am Samstag waren rund 400 Menschen durch den Forst gezogen. Die Fällung werde das Klima im Tal „auf Jahrzehnte verändern“.

Forstdirektor Konrad Ahlers forderte die Besetzer auf, die Bäume zu verlassen. Kämen sie dem nicht nach, „müssen andere entscheiden“. Ihm bleibe dann „kein Spielraum“.`,
    said: [
      said('Frevel', 'Wencke Roth'),
      said('auf Jahrzehnte verändern', 'Wencke Roth'),
      said('müssen andere entscheiden', 'Konrad Ahlers'),
      said('kein Spielraum', 'Konrad Ahlers'),
    ],
  },
  {
    id: 'particles at the end',
    language: 'de',
    text: `Kanzler Armin Dorn lobte das Abkommen, Außenministerin Lia Kessler strich dessen „lange Laufzeit“ heraus. „Wir haben einander zugehört“, hob sie hervor.

Der Abgeordnete Tjark Meents gab zu bedenken: „Papier ist geduldig.“ „Und Geld ist knapp“, setzte er nach. Die Bäuerin Henni Raabe hielt dagegen: „Ohne Vertrag ist gar nichts sicher.“

„Das letzte Wort hat der Landtag“, stellte Dorn klar.`,
    said: [
      said('lange Laufzeit', 'Lia Kessler'),
      said('Wir haben einander zugehört', 'Lia Kessler'),
      said('Papier ist geduldig.', 'Tjark Meents'),
      said('Und Geld ist knapp', 'Tjark Meents'),
      said('Ohne Vertrag ist gar nichts sicher.', 'Henni Raabe'),
      said('Das letzte Wort hat der Landtag', 'Armin Dorn'),
    ],
  },
  {
    id: 'the speaker two sentences back',
    language: 'de',
    text: `Am Nachmittag trat die Trainerin Swenja Polzin vor die Presse. Der Raum war überfüllt. Die Mikrofone fielen zweimal aus. „Ich habe heute meinen Rücktritt erklärt“, sagte sie.

Später stand auch Vereinschef Dieter Klamm auf dem Parkplatz. Es hatte zu regnen begonnen. Einen Schirm hatte er nicht. „Mich hat niemand gefragt“, sagte er.`,
    said: [
      said('Ich habe heute meinen Rücktritt erklärt', 'Swenja Polzin'),
      said('Mich hat niemand gefragt', 'Dieter Klamm'),
    ],
  },
  {
    id: 'descriptions of somebody who was named',
    language: 'de',
    text: `Die Schwimmerin Jorina Feld hat den Ärmelkanal durchquert. „Ich habe nur noch gezählt“, sagte die 43-Jährige im Ziel.

Innenminister Bodo Kranz gratulierte noch am Abend. Der Minister sprach von einer „Leistung für die Geschichtsbücher“.

Der Imker Hannes Gode hatte das Boot gesteuert. „Sie hat nie geklagt“, erzählt der Imker.

Auch der Abgeordnete Raik Sommer (SPD) war an Bord. „So etwas vergisst man nicht“, sagte der SPD-Politiker.`,
    said: [
      said('Ich habe nur noch gezählt', 'Jorina Feld'),
      said('Leistung für die Geschichtsbücher', 'Bodo Kranz'),
      said('Sie hat nie geklagt', 'Hannes Gode'),
      said('So etwas vergisst man nicht', 'Raik Sommer'),
    ],
  },
  {
    id: 'spokespeople, and bodies that speak for themselves',
    language: 'de',
    text: `Ein Sprecher der Polizei bestätigte den Einsatz: „Es gab keine Verletzten.“ Die Gewerkschaft warf dem Ministerium vor, es habe „monatelang weggesehen“.

„Wir nehmen die Hinweise ernst“, hieß es aus dem Rathaus. Eine Sprecherin des Zoos sagte, die Tiere seien „wohlauf“.

In der Mitteilung des Landkreises heißt es: „Das Wasser ist wieder trinkbar.“`,
    said: [
      said('Es gab keine Verletzten.', 'Ein Sprecher der Polizei'),
      said('monatelang weggesehen', 'Die Gewerkschaft'),
      said('Wir nehmen die Hinweise ernst', 'Rathaus | dem Rathaus'),
      said('wohlauf', 'Eine Sprecherin des Zoos'),
      said('Das Wasser ist wieder trinkbar.', 'Mitteilung des Landkreises | der Mitteilung des Landkreises'),
    ],
  },
  {
    id: 'German, a headline that quotes',
    language: 'de',
    text: `„Wir sind keine Kulisse“: Marktfrauen wehren sich

Die Händlerinnen am Dom wollen keine Filmaufnahmen mehr. „Wir sind keine Kulisse“, sagte ihre Sprecherin Traute Wolters der Domzeitung.`,
    said: [said('Wir sind keine Kulisse', 'Traute Wolters')],
  },
  {
    id: 'titles, mottos and words held at arm’s length',
    language: 'de',
    text: `Der Roman „Das Salz der Wiesen“ erscheint im Mai. Die Band „Kalter Kaffee“ tritt unter dem Motto „Laut gegen Leise“ auf. Stücke wie „Im Nebel“ und „Fähre nach Norden“ kennt hier jeder.

Die Operation „Eisvogel“ endete ohne Festnahme. Die Ausstellung „Brot und Steine“ eröffnet am Freitag. „Kommt früh“, rät Kuratorin Ines Lobe.`,
    said: [said('Kommt früh', 'Ines Lobe')],
  },
  {
    id: 'German, marks within marks',
    language: 'de',
    text: `»Mein Vater sagte immer: ›Erst die Kuh, dann der Bauer‹, und so halten wir es«, erklärte Landwirtin Gesa Hoop. »Das gilt bis heute.«

„Der Satz ‚Wir schaffen das‘ war ein Fehler“, meinte Historiker Arvid Stern.`,
    said: [
      said('Mein Vater sagte immer: ›Erst die Kuh, dann der Bauer‹, und so halten wir es', 'Gesa Hoop'),
      said('Das gilt bis heute.', 'Gesa Hoop'),
      said('Der Satz ‚Wir schaffen das‘ war ein Fehler', 'Arvid Stern'),
    ],
  },
  {
    id: 'over several paragraphs',
    language: 'de',
    text: `Werftchef Enno Drees verlas am Mittag eine Erklärung. Darin dankte er der Belegschaft: „Ohne Sie gäbe es dieses Schiff nicht.

„Sie haben im Winter geschweißt und im Sommer gestrichen.“

Danach ging er ohne Fragen aus dem Saal.`,
    said: [
      said(
        'Ohne Sie gäbe es dieses Schiff nicht.\n\n„Sie haben im Winter geschweißt und im Sommer gestrichen.',
        'Enno Drees',
      ),
    ],
  },
  {
    id: 'names in the genitive are nobody who speaks',
    language: 'de',
    text: `Lindaus neuer Bürgermeister Kai Osten spricht von einem „guten Tag für die Insel“. Die Trainerin Swenja Polzin geht. Polzins Nachfolge ist offen.

Der Anwalt Polzins gab sich gelassen. Er sagte: „Der Vertrag ist eindeutig.“

Die Regierung Montavias, die den Streit „unsere Angelegenheit“ nennt, schweigt.`,
    said: [
      said('guten Tag für die Insel', 'Kai Osten'),
      said('Der Vertrag ist eindeutig.', 'Der Anwalt Polzins | Anwalt Polzins | nobody'),
      said('unsere Angelegenheit', 'Die Regierung Montavias'),
    ],
  },
  {
    id: 'words that open a sentence are no names',
    language: 'de',
    text: `Da der Vertrag ausläuft, habe Direktorin Nele Quast „keine andere Wahl“. Demnach sei die Sammlung „nicht zu retten“.

Besonderes Gewicht hat das Wort des Stifters. Seine Tochter Viola Reimann lebt in Bern. Sie sagte: „Die Bilder bleiben.“

Illegale Geschäfte weist der Händler Udo Pries von sich. „Jeder Kauf ist belegt“, sagte er.`,
    said: [
      said('keine andere Wahl', 'Nele Quast | nobody'),
      said('nicht zu retten', 'Nele Quast | nobody'),
      said('Die Bilder bleiben.', 'Viola Reimann'),
      said('Jeder Kauf ist belegt', 'Udo Pries'),
    ],
  },
  {
    id: 'quotes in brackets, and in a list',
    language: 'de',
    text: `Glückwünsche kamen von Ministerin Aline Grote, von Bischof Magnus Hellwig („Ein Vorbild für alle“) und von der Ruderin Paula Zink: „Das hat sie verdient.“

Der Kritiker Leo Staub („Ein müder Abend“) blieb allein mit seinem Urteil.`,
    said: [
      said('Ein Vorbild für alle', 'Magnus Hellwig'),
      said('Das hat sie verdient.', 'Paula Zink'),
      said('Ein müder Abend', 'Leo Staub'),
    ],
  },
  {
    id: 'this one, the latter',
    language: 'de',
    text: `Im Gespräch mit dem Verwalter Ruben Tiedt sagte dieser, die Pumpe sei „seit Ostern kaputt“.

Die Firma schickte die Technikerin Elif Aydin. Diese erklärte: „Das Teil ist bestellt.“`,
    said: [said('seit Ostern kaputt', 'Ruben Tiedt'), said('Das Teil ist bestellt.', 'Elif Aydin')],
  },
  {
    id: 'how somebody takes it',
    language: 'de',
    text: `Die Bürgerinitiative zeigte sich empört über das „Diktat aus der Hauptstadt“. Staatssekretär Malte Vogelsang gab sich zuversichtlich: „Das wird ein guter Sommer.“

Wirtin Marga Kolb ärgert sich über den Lärm: „Nachts schläft hier keiner.“ Erleichtert zeigte sich Busfahrer Cem Kaya. „Endlich fahren wir wieder“, freute er sich.`,
    said: [
      said('Diktat aus der Hauptstadt', 'Die Bürgerinitiative'),
      said('Das wird ein guter Sommer.', 'Malte Vogelsang'),
      said('Nachts schläft hier keiner.', 'Marga Kolb'),
      said('Endlich fahren wir wieder', 'Cem Kaya'),
    ],
  },
  {
    id: 'what was denied is not his who denies it',
    language: 'de',
    text: `Umweltminister Hagen Stoll hat Berichte der Wochenschau zurückgewiesen, er sei „so gut wie entlassen“. Die Vorwürfe wies er als „frei erfunden“ zurück.`,
    said: [said('so gut wie entlassen', 'Berichte der Wochenschau | nobody'), said('frei erfunden', 'Hagen Stoll')],
  },
  {
    id: 'an attribution in a sentence of its own',
    language: 'de',
    text: `„Der Winter wird lang.“ Das sagte Energiekommissarin Runa Sörens am Montag in Kiel.

„Wir waren zu langsam.“ Mit diesen Worten räumte Bahnchef Torben Hinz Fehler ein.

„Wie ein Zug, der durchs Wohnzimmer fährt“ – so beschreibt Anwohnerin Käthe Blum den Lärm.`,
    said: [
      said('Der Winter wird lang.', 'Runa Sörens'),
      said('Wir waren zu langsam.', 'Torben Hinz'),
      said('Wie ein Zug, der durchs Wohnzimmer fährt', 'Käthe Blum'),
    ],
  },
  {
    id: 'whose view it is',
    language: 'de',
    text: `Köchin Silvana Prinz hat den neuen Ofen getestet. Ihr Urteil: „Zu heiß, zu laut, zu teuer.“

Der Physiker Bent Asmus sieht es anders. Seine Meinung zum Ofen: „Man muss ihn nur lesen können.“ Seiner Ansicht nach ist das Gerät „seiner Zeit voraus“.`,
    said: [
      said('Zu heiß, zu laut, zu teuer.', 'Silvana Prinz'),
      said('Man muss ihn nur lesen können.', 'Bent Asmus'),
      said('seiner Zeit voraus', 'Bent Asmus'),
    ],
  },
  {
    id: 'a long attribute, and a surname with its particle',
    language: 'de',
    text: `Der sich seit Jahren als Gegner des Tunnels verstehende Lehrer Ansgar Thoms rief vor dem Rathaus: „Das Geld fehlt den Schulen.“

Die Ministerin Clara von der Aue widersprach. Von der Aue sagte: „Beides ist bezahlt.“ Es sei „genug für alle“ da.`,
    said: [
      said('Das Geld fehlt den Schulen.', 'Ansgar Thoms'),
      said('Beides ist bezahlt.', 'Clara von der Aue'),
      said('genug für alle', 'Clara von der Aue'),
    ],
  },
  {
    id: 'behind a clause that tells of her',
    language: 'de',
    text: `Anwältin Derya Can, die fast nur junge Mütter vertritt, nennt das Urteil einen Rückschritt. „Es hätte nie so weit kommen dürfen.“

Der Vermieter, ein Arzt, gab dem Boten einen Brief. „Er soll ihn selbst lesen“, sagte Can zu dem Boten.`,
    said: [said('Es hätte nie so weit kommen dürfen.', 'Derya Can'), said('Er soll ihn selbst lesen', 'Derya Can')],
  },
];
