import { CAPITAL, kindAt, type Scan, WORD, wordAt } from '../../scan.ts';
import { type FateWords, fateBeside, fates } from './fates.ts';
import { byWord, type Fate, type FigureGrammar, grammarWith, type NounPhrase, wordSet } from './grammar.ts';
import { unitsOf } from './units.ts';

const NUMBERS = byWord([
  [1, 'один одна одну одного одной'],
  [2, 'два две двух двое двоих'],
  [3, 'три трёх трех трое троих'],
  [4, 'четыре четырёх четырех четверо четверых'],
  [5, 'пять пяти пятеро пятерых'],
  [6, 'шесть шести шестеро шестерых'],
  [7, 'семь семи семеро'],
  [8, 'восемь восьми'],
  [9, 'девять девяти'],
  [10, 'десять десяти'],
  [11, 'одиннадцать одиннадцати'],
  [12, 'двенадцать двенадцати'],
  [13, 'тринадцать тринадцати'],
  [14, 'четырнадцать четырнадцати'],
  [15, 'пятнадцать пятнадцати'],
  [16, 'шестнадцать шестнадцати'],
  [17, 'семнадцать семнадцати'],
  [18, 'восемнадцать восемнадцати'],
  [19, 'девятнадцать девятнадцати'],
  [20, 'двадцать двадцати'],
  [30, 'тридцать тридцати'],
  [40, 'сорок сорока'],
  [50, 'пятьдесят пятидесяти'],
  [60, 'шестьдесят шестидесяти'],
  [70, 'семьдесят семидесяти'],
  [80, 'восемьдесят восьмидесяти'],
  [90, 'девяносто'],
  [100, 'сто ста'],
  [200, 'двести двухсот'],
  [300, 'триста трёхсот трехсот'],
  [400, 'четыреста'],
  [500, 'пятьсот пятисот'],
  [1.5, 'полтора полторы'],
]);

const FATE_NOUNS: ReadonlyMap<string, Fate> = byWord([
  ['dead', 'погибших погибшие погибшим погибшими жертв жертвы убитых умерших'],
  ['wounded', 'раненых раненые раненых пострадавших пострадавшие'],
  ['arrested', 'задержанных задержанные арестованных'],
  ['missing', 'пропавших'],
  ['displaced', 'эвакуированных'],
]);
const PEOPLE = wordSet('человек человека людей люди лиц');
const SHARED = byWord([
  ['second', 'секунд секунды'],
  ['minute', 'минут минуты'],
  ['hour', 'часов часа'],
  ['day', 'дней дня суток'],
  ['week', 'недель недели'],
  ['month', 'месяцев месяца'],
  ['year', 'лет года'],
  ['time', 'раз раза'],
  ['man', 'мужчин мужчины'],
  ['woman', 'женщин женщины'],
  ['child', 'детей ребенка ребёнка дети'],
  ['boy', 'мальчиков мальчика'],
  ['girl', 'девочек девочки'],
]);
const NO_NOUN = wordSet(
  'и в во на с со из к ко у о об от до за по при под над для без через между или но а не ни же ли бы это что как так уже еще ещё были был была было ' +
    'будут будет есть нет они он она которые которых также более менее свыше около примерно после перед против среди неизвестна неизвестно известно',
);
const OTHERS = wordSet('других другие еще ещё');

/** The noun behind a number: past two adjectives, which may be nouns themselves where none follows (`рабочих`). */
function russianNounPhrase(scan: Scan, end: number): NounPhrase {
  let isAnybody = false;
  for (let i = end; i < end + LONGEST_PHRASE; i++) {
    const word = wordAt(scan, i);
    if ((kindAt(scan, i) !== WORD && kindAt(scan, i) !== CAPITAL) || !/^[а-яё]+$/.test(word)) break;
    if (OTHERS.has(word)) {
      isAnybody = true;
      continue;
    }
    const fate = FATE_NOUNS.get(word);
    if (fate !== undefined && !isNoun(scan, i + 1)) return { next: i + 1, isAnybody: true, fate };
    if (PEOPLE.has(word)) return { next: i + 1, isAnybody: true };
    const shared = SHARED.get(word);
    if (shared !== undefined) return { next: i + 1, noun: shared };
    if (!isNoun(scan, i)) break;
    if (/(?:ых|их|ые|ие)$/.test(word) && isNoun(scan, i + 1)) {
      const next = wordAt(scan, i + 1);
      if (!/(?:ого|его|ой|ым|им|ую)$/.test(next)) continue;
    }
    return { next: i + 1, noun: stem(word) };
  }
  return isAnybody ? { next: end + 1, isAnybody } : { next: end };
}

const LONGEST_PHRASE = 4;

function isNoun(scan: Scan, i: number): boolean {
  const word = wordAt(scan, i);
  if ((kindAt(scan, i) !== WORD && kindAt(scan, i) !== CAPITAL) || word.length < 3 || NO_NOUN.has(word)) return false;
  return (
    !/(?:ли|ло|лась|лись|лось|ются|ется|ются|ены|аны|яны|иты|ует|уют|ают|яют|ено|ано)$/.test(word) &&
    !/^(?:пропал|погиб|умер)/.test(word)
  );
}

/** Without the ending of its case: `поездов` and `поезда`, `жителей` and `жителя`. */
function stem(noun: string): string {
  // "деревень" of "деревня"
  if (noun.length > 5 && noun.endsWith('ень')) return `${noun.slice(0, -3)}н`;
  const bare = noun.replace(/(?:ами|ями|ого|его|ов|ев|ей|ах|ях|ам|ям|ом|ем|ых|их|ые|ие|ый|ий|ы|и|а|я|у|ю|е|ь)$/, '');
  return bare.length < 3 ? noun : bare;
}

const ESTIMATES = wordSet(
  'не менее более больше меньше чем свыше около примерно порядка почти до по меньшей мере как минимум максимум уже еще ещё сразу приблизительно стали всего',
);

const FATES: FateWords = {
  dying: fates([
    ['dead', 'погибли,погибло,погиб,погибла,умерли,умерло,скончались,скончалось,погибшими'],
    ['wounded', 'пострадали,пострадало,получили ранения,получили травмы'],
    ['missing', 'пропали,пропало,пропали без вести,пропавшими'],
    ['displaced', 'бежали'],
  ]),
  done: fates([
    ['dead', 'убиты,убито,застрелены,расстреляны'],
    ['wounded', 'ранены,ранено,травмированы'],
    ['arrested', 'задержаны,задержано,арестованы,арестовано'],
    ['displaced', 'эвакуированы,эвакуировано'],
    ['hospitalised', 'госпитализированы,госпитализировано'],
    ['rescued', 'спасены,спасено'],
  ]),
  doing: fates([
    ['dead', 'убил,убили,убила,убило,унесла,унесло,жизни,жертвами'],
    ['wounded', 'ранил,ранили,ранило'],
    ['arrested', 'задержал,задержала,задержали,арестовали,арестовала'],
    ['displaced', 'эвакуировали'],
    ['rescued', 'спасли'],
  ]),
  auxiliaries: wordSet('были было был которые также уже еще ещё тяжело считаются числятся признаны из них'),
  passive: new Set(),
  having: new Set(),
  estimates: ESTIMATES,
};

export const RUSSIAN: FigureGrammar = grammarWith({
  separators: 'comma',
  groupsByPoint: false,
  hasOwnDollar: false,
  numbers: NUMBERS,
  ones: wordSet('один одна одну одного одной'),
  halves: wordSet('пол половиной'),
  joins: wordSet('с'),
  hundreds: new Set(),
  scales: byWord([
    [1e3, 'тысяча тысячи тысяч тысячу тысячам тыс'],
    [1e6, 'миллион миллиона миллионов млн'],
    [1e9, 'миллиард миллиарда миллиардов млрд'],
    [1e12, 'триллион триллиона триллионов трлн'],
  ]),
  bareScales: wordSet('тысяча миллион миллиард'),
  rounds: new Map(),
  of: new Set(),
  units: unitsOf([
    ['%', 'процент,процента,процентов,проценту,процентам'],
    ['percentage point', 'процентных пункта,процентных пунктов,п . п,процентного пункта'],
    ['km', 'км,километр,километра,километров,километрах'],
    ['km/h', 'км / ч,километров в час,километра в час'],
    ['km²', 'квадратных километров,квадратных километра,кв . км'],
    ['m²', 'квадратных метров,квадратных метра,кв . м'],
    ['m', 'метр,метра,метров,метрах'],
    ['cm', 'сантиметр,сантиметра,сантиметров,см'],
    ['mm', 'миллиметр,миллиметра,миллиметров,мм'],
    ['ha', 'гектар,гектара,гектаров,га'],
    ['kg', 'килограмм,килограмма,килограммов,кг'],
    ['t', 'тонна,тонны,тонн'],
    ['l', 'литр,литра,литров'],
    ['bbl', 'баррель,барреля,баррелей'],
    ['MW', 'мегаватт,мвт'],
    ['degree', 'градус,градуса,градусов'],
    ['°C', 'градусов цельсия,градуса цельсия'],
    ['EUR', 'евро'],
    ['USD', 'доллар,доллара,долларов,долларов сша,доллара сша'],
    ['RUB', 'рубль,рубля,рублей,руб'],
    ['UAH', 'гривна,гривны,гривен'],
    ['CNY', 'юань,юаня,юаней'],
    ['JPY', 'иена,иены,иен'],
    ['GBP', 'фунтов стерлингов'],
    ['CHF', 'швейцарских франков'],
  ]),
  magnitudes: wordSet('магнитудой магнитуда магнитуды'),
  namedByNumber: wordSet(
    '№ номер страница глава статья статьи статье пункт рейс рейсом рейса линия линии платформа трасса маршрут канал группа фаза этап класс боинг boeing airbus ' +
      'резолюция категория категории уровень версия формула место блок часть том акт школа школе школы дом корпус квартира палата ст п',
  ),
  known: wordSet(
    'эти этих те тех их его её ее наши наших мои все всех оба обе первые первых последние последних остальные',
  ),
  vague: wordSet('несколько'),
  fractions: wordSet('трети треть четверти четверть пятых'),
  clocks: wordSet('утра вечера'),
  beforeClock: wordSet('в к'),
  hours: wordSet('часов часа час'),
  years: wordSet('лет года год'),
  beforeAge: wordSet('возрасте'),
  hasPointOrdinals: false,
  fromTo: [wordSet('с со от'), wordSet('до')],
  formerly: wordSet('против'),
  ranges: wordSet('до'),
  between: wordSet('между'),
  and: wordSet('и'),
  partOf: wordSet('из'),
  nounPhrase: russianNounPhrase,
  fateOf: (scan, start, phrase) => fateBeside(scan, start, phrase, FATES),
  noPeople: new Set([
    ...'second minute hour day week month year time'.split(' '),
    ...'домов зданий деревень городов поездов машин автомобилей ракет беспилотников школ мест случаев'
      .split(' ')
      .map(stem),
  ]),
  numberOf: wordSet('число количество'),
  tolls: new Map(),
  reaching: wordSet('до на достигло достигла превысило составило составляет'),
  estimates: ESTIMATES,
  joining: new Set([',', 'и', ...ESTIMATES]),
});
