import { germanFate } from './german-fates.ts';
import { germanNounPhrase, NO_PEOPLE } from './german-nouns.ts';
import { GERMAN_ESTIMATES } from './german-words.ts';
import { byWord, type FigureGrammar, grammarWith, wordSet } from './grammar.ts';
import { unitsOf } from './units.ts';

const ONES = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ');
const TEENS = 'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(' ');
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

/** German writes a number below a million as one word. */
function germanNumbers(): ReadonlyMap<string, number> {
  const small = new Map<string, number>();
  ONES.forEach((word, i) => {
    if (i > 0) small.set(word, i + 1);
  });
  TEENS.forEach((word, i) => {
    small.set(word, i + 10);
  });
  TENS.forEach((tens, t) => {
    small.set(tens, (t + 2) * 10);
    ONES.forEach((one, i) => {
      small.set(`${one}und${tens}`, (t + 2) * 10 + i + 1);
    });
  });
  const numbers = new Map(small);
  const rests = [...small, ['eins', 1], ['ein', 1]] as const;
  for (const [hundreds, value] of [['', 1] as const, ...ONES.map((one, i) => [one, i + 1] as const)]) {
    numbers.set(`${hundreds}hundert`, value * 100);
    for (const [rest, more] of rests) {
      numbers.set(`${hundreds}hundert${rest}`, value * 100 + more);
      numbers.set(`${hundreds}hundertund${rest}`, value * 100 + more);
    }
  }
  for (const [word, value] of [...numbers, ['ein', 1] as const]) numbers.set(`${word}tausend`, value * 1000);
  for (const [word, value] of HALVES) numbers.set(word, value);
  // Swiss: "dreissig"
  for (const [word, value] of [...numbers]) if (word.includes('ß')) numbers.set(word.replaceAll('ß', 'ss'), value);
  return numbers;
}

const HALVES = [
  ['anderthalb', 1.5],
  ['eineinhalb', 1.5],
  ['zweieinhalb', 2.5],
  ['dreieinhalb', 3.5],
  ['viereinhalb', 4.5],
] as const;

export const GERMAN: FigureGrammar = grammarWith({
  separators: 'comma',
  groupsByPoint: true,
  hasOwnDollar: false,
  numbers: germanNumbers(),
  ones: wordSet('ein eine einen einem einer'),
  halves: wordSet('halbe halben halbes'),
  joins: new Set(),
  hundreds: new Set(),
  scales: byWord([
    [12, 'dutzend'],
    [1e3, 'tausend tsd'],
    [1e6, 'million millionen mio mill'],
    [1e9, 'milliarde milliarden mrd'],
    [1e12, 'billion billionen bio'],
  ]),
  bareScales: wordSet('tausend'),
  rounds: new Map(),
  of: new Set(),
  units: unitsOf([
    ['%', 'prozent'],
    ['percentage point', 'prozentpunkt,prozentpunkte,prozentpunkten'],
    ['km', 'kilometer,kilometern'],
    ['km/h', 'stundenkilometer,stundenkilometern,kilometer pro stunde,kilometern pro stunde,kilometer in der stunde'],
    ['km²', 'quadratkilometer,quadratkilometern'],
    ['m²', 'quadratmeter,quadratmetern'],
    ['m³', 'kubikmeter,kubikmetern'],
    ['m', 'meter,metern'],
    ['cm', 'zentimeter,zentimetern'],
    ['mm', 'millimeter,millimetern'],
    ['ha', 'hektar'],
    ['kg', 'kilogramm,kilo'],
    ['g', 'gramm'],
    ['t', 'tonne,tonnen'],
    ['l', 'liter,litern'],
    ['bbl', 'barrel'],
    ['mi', 'meile,meilen'],
    ['kW', 'kilowatt'],
    ['MW', 'megawatt'],
    ['GW', 'gigawatt'],
    ['kWh', 'kilowattstunde,kilowattstunden'],
    ['degree', 'grad'],
    ['°C', 'grad celsius'],
    ['EUR', 'euro'],
    ['DEM', 'mark,deutsche mark'],
    ['USD', 'dollar,us - dollar'],
    ['CAD', 'kanadische dollar'],
    ['AUD', 'australische dollar'],
    ['CHF', 'franken,schweizer franken,fr'],
    ['pound', 'pfund'],
    ['GBP', 'britische pfund,pfund sterling'],
    ['RUB', 'rubel'],
    ['CNY', 'yuan'],
    ['JPY', 'yen'],
    ['UAH', 'hrywnja,griwna'],
    ['INR', 'rupien'],
    ['TRY', 'lira'],
    ['PLN', 'zloty,złoty'],
    ['SEK', 'schwedische kronen'],
    ['NOK', 'norwegische kronen'],
    ['DKK', 'dänische kronen'],
  ]),
  magnitudes: wordSet('stärke magnitude'),
  namedByNumber: wordSet(
    'bundesautobahn landstraße kreisstraße staatsstraße nr nummer nummern seite kapitel artikel paragraf paragraph paragrafen § absatz ziffer flug gleis linie bundesstraße autobahn route halle tor block ' +
      'klasse gruppe platz rang runde staffel folge phase stufe etappe agenda boeing airbus apollo kanal version formel position raum zimmer zone ' +
      'sektor typ resolution kategorie level reaktor bus tram windows hausnummer band teil akt saal aktenzeichen ab u21 rückennummer',
  ),
  known: wordSet(
    'die der den dem das des diese dieser diesen jene jener seine seiner seinen ihre ihrer ihren unsere unserer meine beide alle aller allen ersten letzten ' +
      'nächsten vergangenen kommenden übrigen anderen jeweils',
  ),
  vague: wordSet('mehrere mehreren mehrerer einige einigen viele vielen paar wenige wenigen etliche zig'),
  fractions: wordSet('drittel viertel fünftel achtel zehntel hälfte'),
  clocks: wordSet('uhr'),
  beforeClock: new Set(),
  hours: new Set(),
  years: wordSet('jahre jahren jahr monaten monate'),
  beforeAge: wordSet('alter'),
  hasPointOrdinals: true,
  fromTo: [wordSet('von'), wordSet('auf')],
  formerly: wordSet('zuvor bislang bisher statt anstatt gegenüber vormals'),
  ranges: wordSet('bis'),
  between: wordSet('zwischen'),
  and: wordSet('und'),
  partOf: wordSet('von der ihrer seiner unserer'),
  nounPhrase: germanNounPhrase,
  fateOf: germanFate,
  noPeople: NO_PEOPLE,
  numberOf: wordSet('zahl anzahl'),
  tolls: byWord([['dead', 'opferzahl totenzahl todeszahl opferbilanz'] as const]),
  reaching: wordSet('auf bei beträgt betrug erreichte erreicht lag liegt'),
  estimates: GERMAN_ESTIMATES,
  joining: new Set([',', 'und', 'sowie', ...GERMAN_ESTIMATES]),
});
