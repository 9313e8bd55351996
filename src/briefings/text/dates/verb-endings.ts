/** Whether a verb of the language says by its form alone that something is to come: `ouvrira`, `comenzará`, `начнётся`. In lower case. */
export function isFutureIn(language: string, word: string): boolean {
  if (language === 'fr')
    return (/.{2}(?:ra|ront)$/.test(word) && !NO_FRENCH_FUTURE.has(word)) || TIMETABLE.fr.has(word);
  if (language === 'es') return /.{2}rán?$/.test(word) || TIMETABLE.es.has(word);
  return language === 'ru' && RUSSIAN_FUTURE.test(word);
}

/** Whether a verb, or its auxiliary, says so of what has been: `avait`, `firmaron`, `подписали`. */
export function isPastIn(language: string, word: string): boolean {
  if (language === 'fr')
    return FRENCH_PAST.has(word) || (/(?:.{2}ait|aient|èrent|irent|urent)$/.test(word) && !NO_FRENCH_PAST.has(word));
  if (language === 'es')
    return SPANISH_PAST.has(word) || (SPANISH_PAST_ENDING.test(word) && !NO_SPANISH_PAST.has(word));
  if (language !== 'ru') return false;
  return RUSSIAN_PAST.has(word) || (/.{2}(?:л|ла|ло|ли)(?:ся|сь)?$/.test(word) && !NO_RUSSIAN_PAST.test(word));
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** In the present they name a time to come. */
const TIMETABLE = {
  fr: set('débute débutent commence commencent ouvre ouvrent'),
  es: set('empieza empiezan comienza comienzan arranca arrancan'),
};
const NO_FRENCH_FUTURE = set('opéra caméra extra mantra choléra front affront ultra contra');
const FRENCH_PAST = set('a ont eut eurent fut furent');
const NO_FRENCH_PAST = set(
  'fait lait trait parfait souhait portrait retrait extrait attrait forfait bienfait aurait serait',
);
const SPANISH_PAST = set('ha han fue fueron hizo hicieron dijo puso tuvo tuvieron hubo vino vinieron pudo dio vio');
const SPANISH_PAST_ENDING = /(?:.ó|.{2}aron|.{2}ieron|.{2}jeron|.{2}aba|.{2}aban|.{2}ían?)$/;
const NO_SPANISH_PAST = set(
  'día días policía mayoría compañía energía economía minoría fiscalía alcaldía vía bahía autonomía ciudadanía geografía garantía categoría teoría ' +
    'tecnología artillería infantería tía todavía habría habrían sería serían podría podrían debería deberían',
);
/** Perfective verbs of beginning, ending and taking place: other presents may as well be of now. */
const RUSSIAN_FUTURE =
  /^(?:буд(?:ет|ут)|начн[её]тся|начнутся|начн[её]т|начнут|откро(?:ется|ются|ют|ет)|закро(?:ется|ются|ют|ет)|пройд(?:[её]т|ут)|состо(?:ится|ятся)|вступ(?:ит|ят)|законч(?:ится|атся)|заверш(?:ится|атся)|верн[её]тся|вернутся|прибуд(?:ет|ут)|продл(?:ится|ятся)|проведут|провед[её]т|подпиш(?:ет|ут)|рассмотр(?:ит|ят)|встрет(?:ится|ятся)|прекрат(?:ится|ят)|истеч[её]т|запуст(?:ит|ят)|выйд(?:ет|ут)|реш(?:ит|ат)|объяв(?:ит|ят)|назов(?:[её]т|ут)|переда(?:ст|дут)|получ(?:ит|ат)|представ(?:ит|ят)|обсуд(?:ит|ят)|прим(?:ет|ут)|вынес(?:ет|ут)|оглас(?:ит|ят)|избер(?:[её]т|ут)|выбер(?:ет|ут)|посет(?:ит|ят)|приед(?:ет|ут)|отправ(?:ит|ят)ся|появ(?:ит|ят)ся|стан(?:ет|ут)|предстан(?:ет|ут)|выступ(?:ит|ят)|покин(?:ет|ут)|возобнов(?:ит|ят)(?:ся)?|восстанов(?:ит|ят))$/;
/** Of men and masculine things, without their `л`. */
const RUSSIAN_PAST = set(
  'был была было были шёл шел шла шло шли взял взяла взяли дал дала дали жил жила жили умер погиб исчез возник достиг смог спас вырос привёз привез принёс принес перенёс перенес запер замёрз замерз постиг',
);
/** Nouns that end like a past. */
const NO_RUSSIAN_PAST =
  /^(?:если|или|ли|обстрела?|отдела?|раздела?|футбола?|канала?|журнала?|генерала?|капитала?|персонала?|материала?|финала?|сигнала?|вокзала?|квартала?|протокола?|стола?|зала?|металла?|потенциала?|села?|село|число|числа|чисел|дела?|дело|тела?|тело|сила?|школа?|скала|масла|угла|земли|рубли|цели|модели|недели|роли|доли|боли|соли|мили|посла|посол|после|тыла?|пола?|правила?)$/;
