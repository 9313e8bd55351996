import { DAY_WORDS, monthNamed, WEEKDAYS } from '../dates/lexicon.ts';
import { isFutureIn, isPastIn } from '../dates/verb-endings.ts';
import { wordAt } from '../scan.ts';
import { type Grammar, wordSet } from './grammar.ts';
import { type RomanceForms, romanceVerbAt } from './romance.ts';

const AND = wordSet('y e o u pero luego');
const ARTICLES = wordSet('el la los las un una unos unas del al su sus este esta estos estas ese esa cada');

function isTimeWord(word: string): boolean {
  return monthNamed(word, 'es')?.language === 'es' || WEEKDAYS.get(word)?.language === 'es' || DAY_WORDS.es!.has(word);
}

const FORMS: RomanceForms = {
  auxiliaries: wordSet(
    'ha han había habían es son era eran fue fueron sea sean será serán habrá habrán habría habrían sería serían está están estaba estaban estuvo ' +
      'quedó quedaron resultó resultaron haya hayan sido estar',
  ),
  auxiliaryInfinitives: wordSet('haber haberse ser habiendo siendo'),
  unreal: wordSet('habría habrían sería serían podría podrían debería deberían'),
  inGroup: wordSet('sido no ya también aún todavía luego nunca el la los las se noche tarde'),
  and: AND,
  articles: ARTICLES,
  isFinite: (word) => PRESENT.has(word) || isPastIn('es', word) || isFutureIn('es', word),
  isParticiple: (word) => IRREGULAR.has(word) || (/.{2}[ai]d[oa]s?$/.test(word) && !NO_PARTICIPLE.has(word)),
  isInfinitive: (word) => /.{2}[aei]r(?:se|lo|la|los|las)?$/.test(word) && !NO_INFINITIVE.has(word),
  isGerund: (scan, i) => /.{2}(?:ando|iendo|yendo)(?:se)?$/.test(wordAt(scan, i)) && wordAt(scan, i) !== 'cuando',
  isTimeWord,
};

const PRESENT = wordSet(
  'debe deben va van puede pueden sigue siguen niega niegan dice dicen quiere quieren ' +
    'abre abren cierra cierran prevé prevén',
);
const IRREGULAR = new Set(
  'muert hech dich puest visto escrit abiert rot cubiert vuelt descubiert impuest deshech reelect electo'
    .split(' ')
    .flatMap((stem) => (stem.endsWith('o') ? [stem] : [`${stem}o`, `${stem}a`, `${stem}os`, `${stem}as`])),
);
const NO_PARTICIPLE = wordSet(
  'estado estados partido partidos lado lados mercado mercados soldado soldados sido pasado pasada medida medidas vida vidas salida llegada jornada ' +
    'jornadas década décadas entrada entradas cada nada unido unidos unidas resultado resultados diputado diputados diputada abogado abogados juzgado ' +
    'grado grados sentido ruido sonido comida bebida ida todavía demasiado sábado mitad tratado tratados fiscalidad dado partida',
);
const NO_INFINITIVE = wordSet(
  'mujer lugar poder ayer mar hogar militar popular ser líder primer tercer cáncer par azúcar dólar bar similar particular nuclear familiar por ' +
    'sector señor mayor menor mejor peor alrededor',
);

/** Spanish. */
export const SPANISH: Grammar = {
  since: wordSet('desde'),
  when: wordSet('en durante este esta pasado'),
  of: wordSet('de del'),
  limits: wordSet('antes después tras entre que a y contra hacia ante como'),
  newDate: wordSet('hasta para al'),
  between: wordSet('el la los las año años principios finales mediados pasado próximo este mes'),
  timeParts: wordSet('noche madrugada mañana tarde principios finales mediados fin inicio comienzos mes día'),
  relatives: wordSet('quien quienes cuyo cuya cuyos cuyas donde cual cuales'),
  that: wordSet('que'),
  whens: wordSet('cuando mientras'),
  as: wordSet('según como'),
  subordinators: wordSet('si aunque porque pues desde tras después antes sin para como cómo hasta pese'),
  and: AND,
  taking: wordSet('tras después antes desde luego pese víspera'),
  takingFar: wordSet('por para contra sobre sin'),
  beforeInfinitive: wordSet('de a se no que lo la los las en'),
  telling:
    /^(?:anunci|declar|afirm|indic|dij|dicho$|dice|asegur|precis|confirm|inform|explic|añad|agreg|revel|señal|advirti|report|reconoci)/,
  doubting: /^(?:neg(?:ó|aron|aba|aban|ado)$|niega|desm[ie]|dud|cuestion|ignor|pregunt|acus|rechaz|descono)/,
  phases: /^(?:volvi|comenz|empez|dej[oó]|acab|logr|consigui)/,
  published: /^(?:public|difund|divulg)/,
  putOff: /^(?:aplaz|pospu|posterg|retras|suspend|convoc|previst|program|fij)/,
  isAhead: (word) => AHEAD.has(word) || isFutureIn('es', word),
  isTimeWord,
  verbAt: (scan, i, from) => romanceVerbAt(FORMS, scan, i, from),
};

const AHEAD = wordSet('debe deben va van abre cierra previsto prevista prevé prevén');
