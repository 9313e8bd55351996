import type { Scan } from '../../scan.ts';
import { type FateWords, fateBeside, fates } from './fates.ts';
import { byWord, type FigureGrammar, grammarWith, type NounPhrase, wordSet } from './grammar.ts';
import { type RomanceNouns, romanceNounPhrase } from './romance.ts';
import { unitsOf } from './units.ts';

const UNITS = 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ');
const TENS = [
  ['vingt', 20],
  ['vingts', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['septante', 70],
  ['huitante', 80],
  ['nonante', 90],
  ['cent', 100],
] as const;

const NOUNS: RomanceNouns = {
  leading: wordSet(
    'nouveaux nouvelles jeunes petits petites grands grandes premiers premières derniers dernières anciens anciennes vieux vieilles beaux belles bons ' +
      'bonnes gros grosses longs longues différents différentes principaux principales seuls seules',
  ),
  others: wordSet('autres supplémentaires'),
  people: wordSet('personnes gens victimes personne individus'),
  fates: byWord([
    ['dead', 'morts mort mortes décès tués tuées'],
    ['wounded', 'blessés blessées blessé'],
    ['arrested', 'arrestations interpellations'],
    ['missing', 'disparus disparues'],
    ['displaced', 'déplacés déplacées évacués sinistrés'],
  ]),
  none: wordSet(
    'dans sous sans plus mais pas ses ces des les nous vous ils elles puis moins depuis après vers hors très toujours jamais dès lors avis près alors ' +
      'leurs nos vos aux trois ceux eux mieux chaque sont deux autres toutes tous contre',
  ),
  shared: byWord([
    ['second', 'secondes'],
    ['minute', 'minutes'],
    ['hour', 'heures'],
    ['day', 'jours'],
    ['week', 'semaines'],
    ['month', 'mois'],
    ['year', 'ans années'],
    ['time', 'fois'],
    ['man', 'hommes'],
    ['woman', 'femmes'],
    ['child', 'enfants'],
    ['boy', 'garçons'],
    ['girl', 'filles fillettes'],
    ['player', 'joueurs joueuses'],
  ]),
  stem: (noun) =>
    noun.endsWith('eaux') ? noun.slice(0, -1) : noun.endsWith('aux') ? `${noun.slice(0, -2)}l` : noun.slice(0, -1),
};

const ESTIMATES = wordSet(
  "au moins pas de d ' ’ minimum plus un peu maximum jusqu à près presque quasiment environ quelque quelques autour peu autres encore ainsi que désormais " +
    'actuellement maintenant aujourd hui déjà moment',
);

const FATES: FateWords = {
  dying: fates([
    [
      'dead',
      'morts,mortes,mort,décédés,décédées,péri,périt,périrent,meurent,trouvé la mort,perdu la vie,trouvent la mort,noyés,noyées',
    ],
    ['missing', 'disparus,disparues,disparu'],
    ['displaced', 'fui'],
  ]),
  done: fates([
    ['dead', 'tués,tuées,abattus,abattues,assassinés,assassinées,exécutés'],
    ['wounded', 'blessés,blessées'],
    ['arrested', 'arrêtés,arrêtées,interpellés,interpellées'],
    ['displaced', 'évacués,évacuées,déplacés,déplacées'],
    ['hospitalised', 'hospitalisés,hospitalisées'],
    ['rescued', 'secourus,secourues'],
  ]),
  doing: fates([
    ['dead', 'tué,tuée,tuent,tue,tuant,abattu,coûté la vie'],
    ['wounded', 'blessé,blessent,blesse,blessant'],
    ['arrested', 'arrêté,interpellé,arrête,interpelle,interpellant'],
    ['displaced', 'évacué'],
    ['rescued', 'secouru'],
  ]),
  auxiliaries: wordSet(
    'ont a été sont étaient est avait avaient furent seraient auraient qui encore toujours portés portées déjà désormais au total également aussi ' +
      'grièvement gravement légèrement y en restent demeurent',
  ),
  passive: wordSet('été sont étaient furent seraient restent portés portées demeurent'),
  having: wordSet('ont avaient auraient'),
  estimates: ESTIMATES,
};

export const FRENCH: FigureGrammar = grammarWith({
  separators: 'comma',
  groupsByPoint: true,
  hasOwnDollar: false,
  numbers: new Map([['un', 1], ['une', 1], ...UNITS.map((word, i): [string, number] => [word, i + 2]), ...TENS]),
  ones: wordSet('un une'),
  halves: wordSet('demi demie'),
  joins: wordSet('et'),
  hundreds: wordSet('cent cents'),
  scales: byWord([
    [1e3, 'mille'],
    [1e6, 'million millions'],
    [1e9, 'milliard milliards md mds mrd'],
    [1e12, 'billion billions'],
  ]),
  bareScales: wordSet('mille'),
  rounds: byWord([
    [10, 'dizaine'],
    [12, 'douzaine'],
    [15, 'quinzaine'],
    [20, 'vingtaine'],
    [30, 'trentaine'],
    [40, 'quarantaine'],
    [50, 'cinquantaine'],
    [60, 'soixantaine'],
    [100, 'centaine'],
    [1000, 'millier'],
  ]),
  of: wordSet('de d des'),
  units: unitsOf([
    ['%', 'pour cent,pourcent'],
    ['percentage point', 'points de pourcentage,point de pourcentage'],
    ['km', 'kilomètre,kilomètres'],
    ['km/h', "kilomètres par heure,kilomètres à l ' heure,kilomètres à l ’ heure,kilomètres / heure"],
    ['km²', 'kilomètres carrés'],
    ['m²', 'mètres carrés'],
    ['m³', 'mètres cubes'],
    ['m', 'mètre,mètres'],
    ['cm', 'centimètre,centimètres'],
    ['mm', 'millimètre,millimètres'],
    ['ha', 'hectare,hectares'],
    ['kg', 'kilogramme,kilogrammes,kilo,kilos'],
    ['t', 'tonne,tonnes'],
    ['l', 'litre,litres'],
    ['bbl', 'baril,barils'],
    ['MW', 'mégawatt,mégawatts'],
    ['GW', 'gigawatt,gigawatts'],
    ['degree', 'degré,degrés'],
    ['°C', 'degrés celsius'],
    ['EUR', 'euro,euros'],
    ['USD', 'dollar,dollars,dollars américains'],
    ['CAD', 'dollars canadiens'],
    ['CHF', 'francs suisses'],
    ['GBP', 'livres sterling'],
    ['RUB', 'rouble,roubles'],
    ['CNY', 'yuan,yuans'],
    ['JPY', 'yen,yens'],
    ['UAH', 'hryvnia,hryvnias'],
  ]),
  magnitudes: wordSet('magnitude'),
  namedByNumber: wordSet(
    'no n n° nº numéro numéros page pages chapitre article articles alinéa vol ligne quai porte route autoroute rn chaîne canal groupe phase stade ' +
      'étape manche classe airbus boeing résolution catégorie niveau version formule bus place bloc unité figure tableau partie tome acte lot ' +
      'terminal sortie chambre salle rue arrondissement numéro',
  ),
  known: wordSet(
    'les des ces ses leurs nos mes vos aux tous toutes la le ses premiers premières derniers dernières deux autres',
  ),
  vague: wordSet('plusieurs quelques'),
  fractions: wordSet('tiers quart quarts cinquième cinquièmes dixième dixièmes'),
  clocks: wordSet('h heure gmt'),
  beforeClock: wordSet('à vers dès'),
  hours: wordSet('heures'),
  years: wordSet('ans'),
  beforeAge: wordSet('âgé âgée âgés'),
  hasPointOrdinals: false,
  fromTo: [wordSet('de d du'), wordSet('à au')],
  formerly: wordSet('contre auparavant précédemment'),
  ranges: wordSet('à'),
  between: wordSet('entre'),
  and: wordSet('et'),
  partOf: wordSet('des de sur'),
  nounPhrase: (scan: Scan, at: number): NounPhrase => romanceNounPhrase(scan, at, NOUNS),
  fateOf: (scan, start, phrase) => fateBeside(scan, start, phrase, FATES),
  noPeople: new Set([
    ...'second minute hour day week month year time'.split(' '),
    ...'maison immeuble bâtiment village ville train voiture véhicule navire bateau attaque attentat frappe missile drone école hôpital pays point tir emploi'.split(
      ' ',
    ),
  ]),
  numberOf: wordSet('nombre'),
  tolls: new Map(),
  reaching: wordSet('à atteint dépasse'),
  estimates: ESTIMATES,
  joining: new Set([',', 'et', ...ESTIMATES]),
});
