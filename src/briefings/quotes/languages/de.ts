import { FEMALE_NAMES, MALE_NAMES } from './given-names.ts';
import * as pack from './pack.ts';
import { PLACES } from './places.ts';

/** German: every noun has a capital, the verb stands second, `so Lee` and `laut Lee` name a source. */
export const german: pack.LanguagePack = {
  code: 'de',
  capitalNouns: true,
  verbSecond: true,
  dropsSubject: false,
  dashDialogue: false,
  words: pack.lexicon([
    [
      pack.DETERMINER,
      'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene kein keine keiner alle ' +
        'viele mehrere einige zwei drei vier fünf sechs sieben acht neun zehn beide manche jeder jede jedes welche',
    ],
    [
      pack.DETERMINER | pack.POSSESSIVE,
      'sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere mein meine',
    ],
    [
      pack.PREPOSITION,
      'in im ins an am auf aus bei beim mit nach von vom zu zum zur für gegen über unter um durch ohne seit vor zwischen wegen trotz ' +
        'während gegenüber hinter neben bis ab per pro angesichts aufgrund anlässlich mithilfe innerhalb außerhalb statt',
    ],
    [pack.CONJUNCTION, 'und oder aber sondern denn doch'],
    [pack.SUBORDINATOR, 'dass daß weil wenn als ob obwohl nachdem bevor damit sodass wie warum wo während falls'],
    [pack.RELATIVE, 'welcher welches wer was wobei wonach'],
    [pack.PRONOUN | pack.MALE, 'er'],
    [pack.PRONOUN | pack.FEMALE, 'sie'],
    [pack.PRONOUN, 'es ich wir ihr ihm ihn ihnen man uns mich mir sich dies jemand niemand'],
    [pack.AUXILIARY | pack.BE, 'ist sind war waren wurde wurden wird werden worden sei seien wäre wären gewesen'],
    [
      pack.AUXILIARY,
      'hat haben hatte hatten habe hätte hätten kann können konnte konnten könne könnte soll sollen sollte will wollen wollte muss müssen ' +
        'musste darf dürfen durfte dürfe mag möge würde würden',
    ],
    [
      pack.ADVERB,
      'auch noch nur nicht sehr schon bereits dann danach dort hier jetzt nun heute gestern morgen weiter zudem außerdem ferner jedoch ' +
        'allerdings dabei dagegen hingegen zugleich gleichzeitig daraufhin anschließend zuvor später immer wieder erneut unterdessen ' +
        'inzwischen derweil deshalb daher somit so etwa rund mehr laut öffentlich wörtlich hinzu zurück ein auch selbst wohl eben ' +
        'sogar dazu hierzu damals bislang bisher sofort überraschend offenbar eindeutig nachdrücklich ebenfalls demgegenüber dahingehend relativierend ergänzend sogar zunächst schließlich vergangene vergangenen letzten',
    ],
    [
      pack.TIME,
      'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september ' +
        'oktober november dezember heute gestern morgen abend nachmittag vormittag mittag nacht uhr jahr jahre jahren woche tag tagen monat',
    ],
    [
      pack.REPORTS | pack.SAYS,
      'sagt sagte sagten sagen gesagt erklärt erklärte erklärten betont betonte betonten meint meinte meinten teilte teilt mitteilte ' +
        'mitteilt äußerte äußerten schreibt schrieb schrieben geschrieben berichtet berichtete berichteten fügte fügt ergänzte ergänzt ' +
        'kommentierte kommentiert antwortete antwortet fragte fragt warnte warnt forderte fordert forderten kritisierte kritisiert ' +
        'kritisierten behauptete behauptet versicherte versichert verkündete verkündet kündigte kündigt bestätigte bestätigt begründete ' +
        'begründet rief ruft appellierte verlangte erzählte erzählt lobte lobt unterstrich bekräftigte bekräftigt beklagte beklagt ' +
        'monierte bemerkte bemerkt argumentierte argumentiert gab gibt formulierte formuliert titelte resümierte konstatierte ' +
        'urteilte zitiert zitierte heißt hieß lautet lautete mahnte mahnt räumte räumt wies weist sprach spricht gesprochen fuhr ' +
        'schätzte schätzt würdigte bezweifelte widersprach befürwortete werfen warfen skandierten skandierte erklären betonen warnen fordern ' +
        'kritisieren klagte klagt jubelte versprach verspricht mitgeteilt gefordert äußern sprachen bemängelte merkte sicherte mutmaßte ' +
        'erläuterte erläutert entgegnete verteidigte bedauerte prophezeite hob hebt stellte stellt entschuldigte schilderte schwärmte ' +
        'plädierte drohte droht freute verwies verweist vermeldete meldete meldet',
    ],
    [
      pack.REPORTS,
      'nannte nennt nannten bezeichnete bezeichnet bezeichneten beschrieb beschreibt charakterisierte wertete wertet bewertete sah sieht ' +
        'sehen hält hielt hielten glaubt glaubte denkt dachte hofft hoffte verurteilte verurteilten verurteilt begrüßte begrüßt warf wirft ' +
        'beschuldigte sehe halte genannt beschrieben gewertet',
    ],
    [
      pack.VERB,
      'kam ging steht stand liegt lag macht machte gilt galt führt führte bleibt blieb zeigt zeigte findet fand trat tritt erhielt',
    ],
    [
      pack.SOURCE,
      'laut so zufolge angaben aussage aussagen ansicht meinung worten auffassung einschätzung darstellung gemäß',
    ],
    [
      pack.PERSON,
      'präsident präsidentin kanzler kanzlerin minister ministerin sprecher sprecherin chef chefin vorsitzende vorsitzender leiter leiterin ' +
        'direktor direktorin anwalt anwältin richter richterin bürgermeister bürgermeisterin experte expertin abgeordnete abgeordneter ' +
        'politiker politikerin general autor autorin schauspieler schauspielerin trainer trainerin manager managerin senator senatorin ' +
        'professor professorin papst könig königin bischof kardinal polizist augenzeuge zeuge zeugin journalist journalistin vater mutter ' +
        'sohn tochter bruder schwester mann frau mitglied geschäftsführer geschäftsführerin forscher forscherin kandidat kandidatin ' +
        'premier premierminister regierungschef staatschef botschafter kommissar kommissarin beamter intendant gouverneur staatsanwalt',
    ],
    [
      pack.FEMALE,
      'frau präsidentin kanzlerin ministerin sprecherin chefin leiterin direktorin anwältin richterin politikerin königin mutter tochter',
    ],
    [pack.MALE, 'herr präsident kanzler minister sprecher chef könig papst vater sohn bruder mann'],
    [
      pack.TITLE,
      'herr frau dr prof general oberst präsident kanzler kanzlerin minister papst könig senator professor kardinal bischof sir',
    ],
    [
      pack.GROUP | pack.PLURAL,
      'demonstranten kritiker polizei behörden experten politiker forscher ermittler anwälte augenzeugen veranstalter gegner beobachter ' +
        'wissenschaftler vertreter medien grünen sozialdemokraten republikaner demokraten teilnehmer gewerkschaften',
    ],
    [
      pack.BODY,
      'regierung partei ministerium gericht unternehmen firma konzern verband gewerkschaft behörde organisation zeitung agentur universität ' +
        'fraktion opposition bank verein bundesgerichtshof bundesregierung kommission ausschuss weltbank staatsanwaltschaft stadt',
    ],
    [
      pack.BODY_NAME,
      'cdu csu spd fdp npd pds afd bgh un uno eu nato dpa afp ap reuters zdf ard orf bbc cnn usa ag gmbh fc verlag institut amnesty',
    ],
    [
      pack.UTTERANCE,
      'erklärung mitteilung pressemitteilung stellungnahme bericht brief interview rede schreiben papier plakat transparent',
    ],
    [pack.PARTICLE, 'von van der de la da di al el bin ibn'],
    [
      pack.PLACE,
      `deutschland österreich schweiz frankreich spanien italien türkei russland hessen sachsen bayern ${PLACES}`,
    ],
  ]),
  reported: pack.wordSet(
    'sei seien habe hätten hätte werde würden würde könne solle müsse wolle dürfe gebe gehe stehe komme wäre wären bleibe handele führe wisse brauche lasse',
  ),
  common: pack.wordSet('der die und das nicht mit ist von den des sich auf für im dem ein eine auch'),
  female: FEMALE_NAMES,
  male: MALE_NAMES,
  personEndings: [
    'minister',
    'ministerin',
    'präsident',
    'präsidentin',
    'chef',
    'chefin',
    'sprecher',
    'sprecherin',
    'kanzler',
    'kanzlerin',
    'sekretär',
    'sekretärin',
    'leiter',
    'leiterin',
    'direktor',
    'direktorin',
    'führer',
    'führerin',
    'vorsitzender',
    'vorsitzende',
    'politiker',
    'politikerin',
    'experte',
    'expertin',
    'anwalt',
    'anwältin',
    'richter',
    'richterin',
    'meister',
    'meisterin',
    'manager',
    'managerin',
    'trainer',
    'trainerin',
    'abgeordneter',
    'abgeordnete',
    'abgeordneten',
    'forscher',
    'forscherin',
    'kommissar',
    'kommissarin',
    'funktionär',
    'beamter',
    'beauftragter',
    'beauftragte',
    'vertreter',
    'vertreterin',
    'mitglied',
    'general',
    'anwältin',
    'professor',
    'kandidat',
    'kandidatin',
    'journalist',
    'autor',
    'autorin',
    'inhaber',
    'gründer',
    'senator',
    'senatorin',
    'wart',
    'rat',
    'obmann',
    'rätin',
  ],
};
