import { DAY_WORDS, monthNamed, WEEKDAYS } from '../dates/lexicon.ts';
import { isFutureIn, isPastIn } from '../dates/verb-endings.ts';
import { kindAt, NUMBER, type Scan, WORD, wordAt } from '../scan.ts';
import { type Grammar, type Verb, wordSet } from './grammar.ts';

function isTimeWord(word: string): boolean {
  return monthNamed(word, 'ru')?.language === 'ru' || WEEKDAYS.get(word)?.language === 'ru' || DAY_WORDS.ru!.has(word);
}

/** Commas part every clause, short participles carry one, and full ones with something behind them belong to a noun. */
function verbAt(scan: Scan, i: number, from: number): Verb | undefined {
  if (kindAt(scan, i) !== WORD && i !== 0) return undefined;
  const word = wordAt(scan, i);
  const of = (form: Verb['form'], first = i): Verb => ({ form, first, last: i, isUnreal: isConditional(scan, i) });
  if (isPastIn('ru', word) || isShortPassive(word) || PRESENT.has(word) || isFutureIn('ru', word))
    return of('finite', i > from && BE.has(wordAt(scan, i - 1)) ? i - 1 : i);
  if (PRESENT_ENDING.test(word) && !NO_PRESENT.test(word)) return { form: 'finite', first: i, last: i, isUnreal: true };
  // "число погибших при взрыве"
  if (/[иы]х$/.test(word) && kindAt(scan, i - 1) >= WORD) return undefined;
  if (PARTICIPLE.test(word)) return leadsOn(scan, i + 1) ? of('participle') : undefined;
  if (GERUND.test(word)) return of('participle');
  return INFINITIVE.test(word) && !NO_INFINITIVE.has(word) ? of('infinitive') : undefined;
}

const BE = wordSet('был была было были будет будут');
const PRESENT = wordSet(
  'должен должна должно должны может могут намерен намерена намерены отрицает отрицают говорит говорят сообщает сообщают ограничивает продолжается ' +
    'планирует планируют остаётся остается остаются утверждает утверждают пишет пишут начинается проходит идёт идет идут',
);

function isShortPassive(word: string): boolean {
  return (/.{3}(?:[аяеё]н[аоы]?)$/.test(word) && !NO_PASSIVE.test(word)) || SHORT_T.test(word);
}

const NO_PASSIVE =
  /^(?:планы?|плана|страны?|страна|цены?|цена|стены?|стена|жены?|жена|смены?|смена|времена?|времён|времен|членам?|члены?|члена|экрана?|тумана?|ресторана?|океана?|урагана?|ветерана?|ветераны|граждана?|граждан|сторона|обмена?|измены?|измена|сцены?|сцена|колонны?|мужчины?|кабина?|регионы?|очень|уверены?|уверена)$/;
const SHORT_T = /^(?:убит|взят|закрыт|открыт|принят|начат|снят|изъят|занят|сбит|раскрыт|разбит)[аоы]?$/;
const PARTICIPLE =
  /.{2}(?:вш|ш|ющ|ущ|ящ|ащ|нн|ем|им|ыт|ит|ят)(?:ий|ый|ая|ее|ое|ие|ые|его|ого|ей|ой|ую|юю|ими|ыми|им|ым|их|ых|ему|ому|ем|ом)(?:ся)?$/;
const GERUND = /.{2}(?:вши|вшись|ясь|ившись)$/;
const INFINITIVE = /.{2}(?:ть|ти|чь)(?:ся|сь)?$/;
const NO_INFINITIVE = wordSet(
  'пять шесть девять десять двадцать тридцать часть область власть власти области части смерть смерти сеть сети нефть новости новость помощь ночь ' +
    'дочь речь почти опять мощность безопасность деятельность ответственность треть связь путь пути дети площадь ведомости',
);

/** Of a verb that is not known the form does not tell whether it is now or to come: `суд решит в понедельник`. */
const PRESENT_ENDING = /.{3}(?:ит|ет|ёт|ут|ют|ат|ят)(?:ся)?$/;
const NO_PRESENT =
  /(?:совет|комитет|университет|кабинет|бюджет|пакет|билет|ответ|запрет|объект|предмет|портрет|авторитет|приоритет|интернет|кредит|визит|лимит|дефицит|транзит|аппарат|результат|депутат|солдат|формат|мандат|халат|закат|адвокат|кандидат|сертификат|комбинат|институт|маршрут|дебют|минут|приют|десят|пятьдесят|шестьдесят|суток|ребят)$/;

/** `мог бы` */
function isConditional(scan: Scan, i: number): boolean {
  return wordAt(scan, i + 1) === 'бы' || wordAt(scan, i - 1) === 'бы' || wordAt(scan, i - 1) === 'якобы';
}

/** Behind a full participle: a preposition, a day. Before a noun it is an adjective: `военный суд`. */
function leadsOn(scan: Scan, i: number): boolean {
  return kindAt(scan, i) === NUMBER || PREPOSITIONS.has(wordAt(scan, i)) || isTimeWord(wordAt(scan, i));
}

const PREPOSITIONS = wordSet(
  'в во на с со к ко по из от до за под над о об у при после перед между ещё ранее его её их',
);

/** Russian. */
export const RUSSIAN: Grammar = {
  since: wordSet('с со'),
  when: wordSet('в во утром вечером днём ночью'),
  of: wordSet('от'),
  limits: wordSet('до после между к ко перед за по чем около через и'),
  newDate: wordSet('на'),
  between: wordSet('конце начале середине прошлый прошлую минувший минувшую этот эту ночь'),
  timeParts: wordSet('ночь'),
  relatives: wordSet(
    'который которая которое которые которого которой которому которым которых которую которыми котором где куда откуда чей чья чьё чье чьи чьего чьей чьих ' +
      'кто кого кому кем',
  ),
  that: wordSet('что'),
  whens: wordSet('когда пока'),
  as: wordSet('как согласно по'),
  subordinators: wordSet('если хотя чтобы поскольку потому как ли едва прежде будто ибо так'),
  and: wordSet('и а но или'),
  taking: wordSet('после до перед накануне вслед несмотря ввиду'),
  takingFar: wordSet('за против из-за для о об'),
  beforeInfinitive: wordSet('не'),
  telling:
    /^(?:сообщ|заяви|объяви|рассказ|сказа|говор|отмети|подтверд|уточни|добави|указа|пишет|пишут|передаёт|призна)/,
  doubting: /^(?:отрица|опроверг|отверг|сомнева|оспор|обвин)/,
  phases: /^(?:нача|продолжи|переста|смог|удалось|прекрати)/,
  published: /^(?:опубликован|обнародован)/,
  putOff: /^(?:перенес|перенёс|отлож|назнач|намеч|заплан)/,
  isAhead: (word) => AHEAD.has(word) || isFutureIn('ru', word),
  isTimeWord,
  verbAt,
};

const AHEAD = wordSet(
  'должен должна должно должны может могут намерен намерена намерены планирует планируют назначен назначена назначено назначены',
);
