import * as pack from './pack.ts';

/** Nouns for a man that take `-in` for a woman and `-innen` for women. */
const ROLES =
  'präsident kanzler minister sprecher chef leiter direktor richter bürgermeister politiker autor schauspieler trainer manager senator ' +
  'professor könig polizist journalist geschäftsführer forscher kandidat premierminister botschafter kommissar intendant gouverneur ' +
  'wissenschaftler historiker ökonom volkswirt analyst berater anwohner nachbar lehrer schüler student sekretär pfarrer priester bischof ' +
  'sänger musiker künstler regisseur schriftsteller unternehmer gründer inhaber betreiber veranstalter teilnehmer besucher bewohner mieter ' +
  'vermieter händler landwirt winzer fischer jäger förster fahrer pilot kapitän spieler stürmer kritiker gegner befürworter anhänger ' +
  'aktivist demonstrant gewerkschafter funktionär vertreter beobachter kommentator redakteur reporter korrespondent moderator blogger ' +
  'kolumnist herausgeber verleger kläger verteidiger ermittler fahnder kommandeur offizier soldat referent dozent rektor dekan erzieher ' +
  'pfleger ingenieur architekt techniker informatiker mathematiker physiker chemiker mediziner philosoph germanist jurist notar banker ' +
  'investor aktionär milliardär sponsor nutzer käufer verkäufer tourist migrant bürger wähler helfer retter sammler bäcker metzger wirt ' +
  'betreuer therapeut direktkandidat amtsinhaber nachfolger vorgänger herausforderer stellvertreter koordinator organisator initiator ' +
  'produzent komponist dirigent dichter erfinder entwickler programmierer radfahrer bundestrainer spielführer schiedsrichter athlet sieger gewinner verlierer täter angreifer gast ' +
  'führer meister arbeiter besitzer träger macher schützer läufer schwimmer ruderer sportler boxer turner ' +
  'rennfahrer eigentümer reeder makler schreiner tischler maurer zimmerer dachdecker elektriker mechaniker monteur schlosser gärtner ' +
  'züchter imker schäfer jockey reiter bergsteiger kletterer wanderer taucher lotse kapellmeister organist kantor pianist geiger ' +
  'gitarrist bassist schlagzeuger rapper tänzer choreograf bildhauer maler zeichner grafiker designer fotograf filmemacher ' +
  'schnittmeister dramaturg kurator archivar bibliothekar übersetzer dolmetscher lektor chronist essayist publizist romancier humorist ' +
  'kabarettist komiker clown zauberer wächter pförtner briefträger zusteller kellner friseur schneider schuster optiker apotheker ' +
  'chirurg internist sanitäter kommandant feldwebel schöffe gutachter statistiker prüfer buchhalter steuerberater verwalter aufseher ' +
  'vorarbeiter prokurist treuhänder stifter spender gläubiger schuldner mandant klient patient bewerber aspirant azubi praktikant ' +
  'rentner pensionär urlauber gastgeber passant pendler siedler pilger prediger rabbiner imam ajatollah prior mönch diakon vikar ' +
  'patriarch erzbischof landesbischof superintendent dezernent bürgerrechtler menschenrechtler dissident rebell guerillero diktator ' +
  'machthaber herrscher kaiser prinz fürst baron monarch torhüter weltmeister olympiasieger rekordhalter preisträger laureat absolvent ' +
  'italiener spanier belgier niederländer norweger österreicher amerikaner kanadier japaner australier ukrainer brasilianer argentinier ' +
  'kenianer iraker iraner syrer ägypter inder';

/** The same, ending in `-e` for a man: `Experte`, `Expertin`. */
const ROLES_IN_E =
  'experte zeuge psychologe soziologe biologe virologe epidemiologe meteorologe geologe archäologe theologe ökologe politologe kollege kunde erbe ' +
  'bote matrose insasse genosse kommilitone pate stratege pädagoge urologe gynäkologe neurologe onkologe kardiologe ornithologe zoologe ' +
  'brite franzose russe pole türke chinese schwede däne finne grieche portugiese ire schotte rumäne bulgare serbe kroate slowene tscheche slowake vietnamese';

/** With a vowel that changes. */
const UMLAUT =
  'anwalt:anwältin:anwälte arzt:ärztin:ärzte rat:rätin:räte bauer:bäuerin:bauern obmann:obfrau:obleute papst:päpstin:päpste ' +
  'landrat:landrätin:landräte stadtrat:stadträtin:stadträte schulrat:schulrätin:schulräte kulturrat:kulturrätin:kulturräte ratsherr:ratsfrau:ratsleute ' +
  'kardinal:kardinälin:kardinäle general:generalin:generäle astronaut:astronautin:astronauten kosmonaut:kosmonautin:kosmonauten';

const MALE =
  'vater sohn bruder mann ehemann onkel großvater opa junge herr witwer freund gatte feuerwehrmann kameramann hauptmann oberst leutnant major graf hausmeister bauherr coach profi boss star keeper ungar';
const FEMALE =
  'mutter tochter schwester frau ehefrau tante großmutter oma mädchen witwe freundin gattin beamtin köchin gräfin äbtissin kauffrau hausfrau';

/** Participles used as nouns: the same word for a man, a woman or several. */
const ANY =
  'vorsitzende vorsitzender vorsitzenden abgeordnete abgeordneter abgeordneten beauftragte beauftragter beauftragten beamter angestellter ' +
  'angehörige angehöriger verantwortlicher betroffene betroffener beschäftigter verwandter mitglied wart torwart premier angeklagter angeklagte angeklagten geschädigter geschädigte geflüchteter geflüchtete staatsoberhaupt ' +
  'oberhaupt insider';

const GROUPS =
  'behörden experten anwälte augenzeugen zeugen medien grünen linken sozialdemokraten republikaner demokraten konservativen liberalen ' +
  'gewerkschaften demonstranten aktivisten journalisten polizisten studenten soldaten analysten touristen migranten kollegen kunden eltern ' +
  'leute menschen frauen männer kinder jugendlichen angehörigen betroffenen beschäftigten verantwortlichen beamten freunde rebellen ' +
  'separatisten islamisten taliban kreise fans piraten unionsparteien oppositionsparteien abgeordneten präsidenten kandidaten bauern';

const BODIES =
  'ministerium gericht unternehmen konzern verband verein bundesgerichtshof gerichtshof ausschuss amt institut verlag sender magazin blatt ' +
  'klub club bund senat parlament bundestag bundesrat landtag stadtrat gemeinderat kreml pentagon haus hersteller netzwerk bündnis team ' +
  'krankenhaus museum theater gremium komitee kuratorium vorstand aufsichtsrat betriebsrat orchester zentrum dienst nachrichtendienst ' +
  'geheimdienst präsidium werk staat land kreis portal werke militär hof büro sekretariat konsulat kabinett lager grundgesetz';

/** Of feminine gender: `der Polizei` is no subject. */
const FEMININE_BODIES =
  'regierung partei firma gewerkschaft behörde organisation zeitung agentur universität fraktion opposition bank bundesregierung kommission ' +
  'weltbank staatsanwaltschaft stadt polizei feuerwehr kirche schule hochschule klinik sparkasse versicherung kasse börse liga armee ' +
  'bundeswehr marine direktion leitung verwaltung gemeinde union vereinigung anstalt airline fluggesellschaft bahn post plattform kammer ' +
  'stiftung gesellschaft gruppe initiative allianz koalition presse wochenzeitung tageszeitung botschaft delegation führung armee jury ' +
  'redaktion miliz hamas hisbollah nasa bbc spd cdu csu fdp eu uno un nato bundesbank linke afd bsw fpö övp spö npd pds ampel';

const UTTERANCES =
  'schreiben bericht brief interview papier plakat transparent kommentar vorwurf artikel gutachten urteil gesetz beschluss antrag aufruf ' +
  'appell statement tweet beitrag eintrag blog post vermerk protokoll entwurf dokument text buch aufsatz gespräch slogan motto schild ' +
  'spruchband banner versprechen zwischenruf wort spruch satz fazit bilanz credo berichte berichten vorwürfe vorwürfen gerücht gerüchte gerüchten worte zitat zitate';

const FEMININE_UTTERANCES =
  'erklärung mitteilung pressemitteilung stellungnahme rede aussage äußerung bemerkung antwort frage forderung warnung kritik behauptung ' +
  'meldung nachricht studie begründung email e-mail notiz ansprache predigt parole aufschrift inschrift umfrage ankündigung zusage drohung these ' +
  'behauptungen anschuldigung anschuldigungen spekulationen meldungen darstellungen unterstellung unterstellungen äußerungen aussagen';

/** What German nouns are, as data for its pack. Compounds need not be listed: their last part says what they are. */
export function germanNouns(): readonly (readonly [bits: number, words: string])[] {
  const roles = ROLES.split(' ');
  const rolesInE = ROLES_IN_E.split(' ').map((word) => word.slice(0, -1));
  const changed = UMLAUT.split(' ').map((forms) => forms.split(':') as [string, string, string]);
  const women = [...roles, ...rolesInE].map((word) => `${word}in`).concat(changed.map(([, woman]) => woman));
  const men = [...roles, ...rolesInE.map((word) => `${word}e`), ...changed.map(([man]) => man)];
  // "des Ministers Lee"
  const genitives = men.filter((man) => /(?:er|or|eur|chef)$/.test(man)).map((man) => `${man}s`);
  const several = women.map((word) => `${word}nen`).concat(changed.map(([, , many]) => many));
  return [
    [pack.PERSON | pack.MALE, `${men.join(' ')} ${genitives.join(' ')} ${MALE}`],
    [pack.PERSON | pack.FEMALE, `${women.join(' ')} ${FEMALE}`],
    [pack.PERSON, ANY],
    [pack.GROUP | pack.PLURAL, `${several.join(' ')} ${GROUPS}`],
    [pack.BODY, BODIES],
    [pack.BODY | pack.FEMALE, FEMININE_BODIES],
    [pack.UTTERANCE, UTTERANCES],
    [pack.UTTERANCE | pack.FEMALE, FEMININE_UTTERANCES],
  ];
}

/** Short words that compounds end with; the others are long enough to tell. */
const SHORT_PARTS = ['chef', 'bank', 'rede', 'haus', 'klub', 'club', 'hof', 'frau', 'herr'];
const LONG_PART = 5;

/** Which of the nouns say what a compound is: `Wochenzeitung`, `Gewerkschaftschef`. */
export function lastParts(nouns: readonly (readonly [bits: number, words: string])[]): ReadonlySet<string> {
  const parts = nouns.flatMap(([, words]) => words.split(' ')).filter((word) => word.length >= LONG_PART);
  return new Set([...parts, ...SHORT_PARTS]);
}
