/** What a word can do in a sentence, as far as it matters to where a time belongs. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Auxiliaries, and pasts that are no participle: `took`, `went`. They always carry a clause. */
export const FINITE = words(
  'is are was were has have had will would can could may might must shall should do does did took went began fell gave wrote saw knew broke ' +
    'came became drove ran sang rose spoke stole swore wore tore threw flew froze grew drew ate chose fled died arrived happened occurred ' +
    'resigned collapsed disappeared vanished existed remained stayed lasted sank swam woke lay forgot stood sat slept arose said says ' +
    'blew shook hid bore rode bit sprang strode drank shrank wept awoke withdrew overthrew overcame overtook undertook underwent mistook oversaw foresaw forbade forgave ' +
    'stems includes contains involves requires allows remains appears follows seeks wants needs relies refers belongs depends consists',
);

/** Pasts that are participles as well: `held`, `built`. So are all that end in `-ed`. */
export const PAST_OR_PARTICIPLE = words(
  'held found made built sent lost won led left met paid put cut hit shut brought bought caught fought taught thought kept laid shot sold told ' +
    'spent struck understood read set heard hurt let quit fed hung beat spread cast broadcast burst split sought meant lent dug won bound ' +
    'spun swept stuck rebuilt agreed disagreed freed guaranteed decreed sued tied hung clung flung slung strung wrung bent bled bred dealt felt leapt crept slid shed wound',
);

/** Participles that are nothing else. */
export const PARTICIPLE = words(
  'taken given written seen known broken driven sung spoken stolen sworn worn torn thrown flown frozen grown drawn eaten chosen born gone done ' +
    'been begun shown proven hidden fallen risen become beaten bitten forgotten overthrown withdrawn rewritten',
);

/** End in `-ed` or `-ing` and are no verbs. */
export const NO_VERB = words(
  'hundred sacred naked wicked rugged united unprecedented so-called need feed seed speed indeed breed bed red ' +
    'during morning evening king ring spring string thing nothing something anything everything building wedding meeting ceiling wing ' +
    'according including following regarding concerning beijing surrounding neighbouring neighboring existing outstanding',
);

/** What people come together for, by a name that ends like a verb. */
export const MEETINGS = words(
  'hearing briefing sentencing screening sitting gathering ruling landing filing shooting bombing stabbing funding opening reading signing sighting sinking',
);

export const BE_OR_HAVE = words('is are was were be been being has have had having get got gets');
export const MODALS = words('will would can could may might must shall should');

export const ADVERBS = words(
  'also not never then later first last still already since just now only once again both finally soon ever once twice jointly back even',
);

export const DETERMINERS = words(
  'the a an his her its their our my your this that these those no some any every each all both another',
);

/** What a noun phrase does not go on with. */
export const FUNCTION_WORDS = words(
  'in on at by of from to for with about over under after before since until till during against between into through within without near ' +
    'behind despite amid among across along around toward towards as than like unlike and or but nor yet so when while where who whom whose which ' +
    'via per upon alongside plus that because although though if whether unless he she it they we you i him her them us his its their our my your the a an this these ' +
    'those there here not also then now only just still when once aged',
);

/** What a bare `to` leads to, other than a verb: `came to power`, `sentenced to three years`. */
export const AFTER_TO = words(
  'power death life prison jail parliament congress office court fame war victory school university college hospital town land sea safety ' +
    'custody trial exile justice market traffic visitors zero one two three four five six seven eight nine ten twelve fifteen twenty thirty second third',
);

/** Open a clause that is beside the main one. */
export const SUBORDINATORS = words(
  'after before because although though while if unless until till since whether as once why how whereas lest than when whenever',
);

export const RELATIVES = words('who which whom whose where that');

/** Verbs whose clause, with or without `that`, is what the sentence is about. */
export const TELLING = words(
  'said says say told tells tell announced announces reported reports added adds confirmed confirms claimed claims stated states warned warns ' +
    'insisted insists argued argues believe believes believed think thinks thought found finds showed shows suggested suggests revealed reveals ' +
    'ruled concluded estimated estimates testified alleged alleges acknowledged admitted noted recalled learned declared predicted wrote writes ' +
    'know knows knew explained indicated indicates heard understood',
);

/** Those of them that several do in the present: `prosecutors say that`. */
export const PLURAL_TELLING = words('say believe think argue know');

/** Verbs that say no more than that somebody said so. */
export const SAYING = words('said says say told announced reported added confirmed');

/** Verbs whose clause may not be so. */
export const DOUBTING = words(
  'denied denies deny denying disputed disputes rejected rejects doubted doubts asked asks wondered wonders dismissed questioned',
);

/** Between a verb and a time they take the time to themselves. */
export const TAKING = words('after before since until till following wake aftermath');

/** So do these where the time is not that of the news: `lower than in 2020`. */
export const TAKING_FAR = words('than unlike like despite compared between about');

/** Before the name of an event they take along what dates it: `jailed for the murder of a reporter in 2018`. */
export const TAKING_EVENTS = words('for with of over about from to against into on');

/** Verbs in the present that name a time to come: `reopens on Friday`. `go to the polls` does so too. */
export const TIMETABLE = words(
  'starts begins opens reopens ends closes runs takes returns meets faces expires hosts plays votes continues kicks goes holds launches visits ' +
    'travels airs premieres falls comes resumes lapses marks',
);

/** Things that have a date of their own. */
export const EVENTS = words(
  'murder murders killing killings attack attacks war wars strike strikes election elections deal deals crash crashes fire fires flood floods ' +
    'earthquake earthquakes quake bombing bombings shooting shootings massacre massacres protest protests scandal scandals sale sales coup ' +
    'invasion referendum vote votes ceasefire truce clashes fighting uprising revolution crisis agreement accord treaty riot riots robbery ' +
    'theft abduction kidnapping assassination siege battle genocide famine drought storm hurricane outbreak pandemic epidemic accident disaster ' +
    'explosion blast raid raids takeover merger bankruptcy collapse death deaths disappearance assault rape games olympics tournament final ' +
    'championship championships season landing launch eruption tsunami blackout summit expedition tour heist hijacking census campaign',
);

/** Parts of a time: `the night of 3 June`, `the end of 2019`. */
export const TIME_PARTS = words(
  'night nights morning evening afternoon day days week weeks month months end start beginning middle half hours hour early late part weekend ' +
    'quarter summer spring autumn fall winter dawn eve course minutes',
);

/** Years of accounts and models, not of the calendar. */
export const OWN_YEARS = words('fiscal financial tax model vintage school budget crop');

/** Verbs that give a thing another date. */
export const PUT_OFF = words(
  'postponed delayed adjourned deferred pushed rescheduled moved scheduled planned set due slated fixed called',
);

/** Verbs and adjectives that look ahead of an infinitive or a date. */
export const AHEAD = words(
  'will would shall may might can could expected scheduled slated poised planned plans plan planning intends intend intended hopes hope hoped ' +
    'aims aim aimed due set likely wants want wanted going agreed agrees promised promises vowed pledged decided ready prepares preparing',
);
