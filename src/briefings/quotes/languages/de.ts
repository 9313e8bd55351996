import { germanNouns, lastParts } from './german-nouns.ts';
import { germanVerbs } from './german-verbs.ts';
import { FEMALE_NAMES, MALE_NAMES } from './given-names.ts';
import * as pack from './pack.ts';
import { PLACES } from './places.ts';

const VERBS = germanVerbs();
const NOUNS = germanNouns();

const GERMAN_PLACES =
  'deutschland österreich schweiz frankreich spanien italien türkei russland neuseeland australien kanada brasilien mexiko polen ungarn rumänien ' +
  'bulgarien griechenland norwegen schweden dänemark finnland niederlande belgien irland schottland großbritannien ägypten syrien irak libyen ' +
  'marokko algerien südafrika kenia indien südkorea nordkorea indonesien philippinen argentinien kolumbien kuba georgien armenien ' +
  'aserbaidschan kasachstan serbien kroatien slowenien bosnien tschechien slowakei litauen lettland estland portugal europa asien afrika ' +
  'nordamerika südamerika lateinamerika moskau peking tokio rom wien brüssel athen warschau prag kairo teheran münchen köln stuttgart dresden ' +
  'leipzig bremen hannover thüringen brandenburg niedersachsen nordrhein-westfalen rheinland-pfalz saarland schleswig-holstein ' +
  'mecklenburg-vorpommern sachsen-anhalt baden-württemberg hessen sachsen bayern westfalen';

/** Nouns that stand without an article before a verb: `Stellung nehmen`, `Angst haben`. */
const PLAIN_NOUNS =
  'angst recht unrecht schuld hilfe abschied bezug anzeige klage einspruch widerspruch widerstand druck mut feuer alarm krieg frieden ' +
  'wasser strom geld zeit glück pech platz rücksicht zuflucht abstand anteil anspruch auskunft beifall applaus zweifel dank lob protest ' +
  'bilanz schluss tempo gas halt farbe kasse buch regie wache schritt maß ernst ärger lärm lohn bescheid gebrauch kenntnis partei wort ' +
  'beschwerde beschwerden jubel trauer freude sorge sorgen hunger durst lust ruhe beschluss rechte pläne zahlen menschen frauen männer kinder stimmen ' +
  'häuser tote verletzte opfer schäden fehler fragen antworten vorwürfe gespräche kräfte medien firmen staaten länder städte unternehmen';

/** `darin`, `hiermit`, `worauf`. */
const PRONOMINAL = ['da', 'hier', 'wo'].flatMap((root) =>
  'an auf aus bei durch für gegen hinter in mit nach neben über um unter von vor zu zwischen'
    .split(' ')
    .map((preposition) => `${root}${root !== 'hier' && /^[aeiouäöü]/.test(preposition) ? 'r' : ''}${preposition}`),
);

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
    [
      pack.SUBORDINATOR,
      'dass daß weil wenn als ob obwohl nachdem bevor damit sodass wie warum wo während falls da sobald solange sofern soweit indem zumal ehe obgleich ' +
        'wenngleich sooft',
    ],
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
        'sogar dazu hierzu damals bislang bisher sofort überraschend offenbar eindeutig nachdrücklich ebenfalls demgegenüber dahingehend relativierend ergänzend sogar zunächst schließlich vergangene vergangenen letzten ähnlich ' +
        'entsprechend weiterhin ebenso genauso wiederum mehrfach mehrmals vielmehr vorher nachher seither seitdem kürzlich neulich vorerst ' +
        'indessen indes hingegen trotzdem dennoch gleichwohl freilich insgesamt insbesondere lediglich sozusagen angeblich vermutlich ' +
        'wahrscheinlich möglicherweise tatsächlich wirklich ausdrücklich lakonisch trocken nie niemals stets oft manchmal gerade fast ganz ' +
        'demnach demzufolge folglich infolgedessen zwar nämlich erst zuletzt zuerst endlich anfangs früher einst jüngst unlängst sonst ' +
        'andernfalls ansonsten überdies obendrein längst drüben nebenbei dementsprechend ' +
        'gegebenenfalls immerhin jedenfalls keineswegs leider meistens mittlerweile natürlich nebenan nirgends übrigens umgekehrt ' +
        'unverändert vielleicht vorsichtshalber zeitweise zumindest zusätzlich zwischenzeitlich währenddessen einerseits andererseits ' +
        'anders insofern insoweit hiernach letztlich beispielsweise teilweise nochmals abermals ' +
        'kurz knapp ungefähr circa vorgestern übermorgen morgens abends nachts vormittags nachmittags ' +
        PRONOMINAL.join(' '),
    ],
    [
      pack.TIME,
      'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september ' +
        'oktober november dezember heute gestern morgen abend nachmittag vormittag mittag nacht uhr jahr jahre jahren woche tag tagen monat',
    ],
    ...VERBS.words,
    [
      pack.SOURCE,
      'laut so zufolge angaben aussage aussagen ansicht meinung worten auffassung einschätzung darstellung darstellungen gemäß sicht lesart überzeugung eindruck für',
    ],
    ...NOUNS,
    [
      pack.TITLE,
      'herr frau dr prof general oberst präsident präsidentin kanzler kanzlerin minister ministerin papst könig königin senator senatorin ' +
        'professor professorin kardinal bischof bischöfin sir ministerpräsident ministerpräsidentin bürgermeister bürgermeisterin pfarrer kollege kollegin',
    ],
    [
      pack.BODY_NAME,
      'cdu csu spd fdp npd pds afd bgh un uno eu nato dpa afp ap reuters zdf ard orf bbc cnn usa ag gmbh fc verlag institut amnesty',
    ],
    [pack.PARTICLE, 'von van der dem den zu de la da di al el bin ibn ter ten'],
    [pack.PLACE, `${GERMAN_PLACES} ${PLACES}`],
  ]),
  reported: pack.wordSet(
    'käme kämen gäbe gäben ginge gingen stünde stünden bliebe blieben ließe ließen müsste müssten dürfte dürften bräuchte bräuchten läge lägen sei seien habe hätten hätte werde würden würde könne solle müsse wolle dürfe gebe gehe stehe komme wäre wären bleibe handele führe wisse brauche lasse',
  ),
  common: pack.wordSet('der die und das nicht mit ist von den des sich auf für im dem ein eine auch'),
  female: FEMALE_NAMES,
  male: MALE_NAMES,
  plainNouns: pack.wordSet(PLAIN_NOUNS),
  lastParts: lastParts(NOUNS),
  parted: VERBS.parted,
  reflexive: pack.wordSet('zeigt zeigte zeigen zeigten gibt gab geben gaben'),
};
