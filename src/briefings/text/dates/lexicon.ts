/** A month's name in one of the languages that are known. */
export interface MonthName {
  /** 1 to 12 */
  readonly month: number;
  /** Empty for English, else the language in which it stands without a day or year beside it. */
  readonly language: string;
  /** `Oct`: no name without a number beside it. */
  readonly isShort: boolean;
  /** `May`, `March`, `April`: a person or a verb as well. */
  readonly isAmbiguous: boolean;
  /** Written with a capital. */
  readonly isCapital: boolean;
}

/** A weekday's name: 0 is Monday. */
export interface WeekdayName {
  readonly weekday: number;
  readonly language: string;
  readonly isShort: boolean;
}

const ENGLISH_MONTHS = 'january february march april may june july august september october november december';
const ENGLISH_SHORT = 'jan feb mar apr may jun jul aug sep oct nov dec';
const AMBIGUOUS = new Set('march april may june august'.split(' '));

const FOREIGN_MONTHS: readonly (readonly [language: string, names: string])[] = [
  ['de', 'januar februar märz april mai juni juli august september oktober november dezember'],
  ['de', 'jänner feber maerz - - - - - - - - -'],
  ['fr', 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'],
  ['es', 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'],
  ['ru', 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'],
  ['ru', 'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре'],
];

const ENGLISH_WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday';
const ENGLISH_SHORT_WEEKDAYS = ['mon tue wed thu fri sat sun', '- tues weds thur - - -', '- - - thurs - - -'];

const FOREIGN_WEEKDAYS: readonly (readonly [language: string, names: string])[] = [
  ['de', 'montag dienstag mittwoch donnerstag freitag samstag sonntag'],
  ['de', '- - - - - sonnabend -'],
  ['fr', 'lundi mardi mercredi jeudi vendredi samedi dimanche'],
  ['es', 'lunes martes miércoles jueves viernes sábado domingo'],
  ['ru', 'понедельник вторник среду четверг пятницу субботу воскресенье'],
  ['ru', 'понедельника вторника среды четверга пятницы субботы воскресенья'],
];

/** Days from the publication, by language: `hier` is yesterday in French and here in German. */
export const DAY_WORDS: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  de: new Map([
    ['gestern', -1],
    ['heute', 0],
    ['vorgestern', -2],
    ['übermorgen', 2],
  ]),
  fr: new Map([
    ['hier', -1],
    ['demain', 1],
  ]),
  es: new Map([
    ['ayer', -1],
    ['anteayer', -2],
    ['hoy', 0],
  ]),
  ru: new Map([
    ['вчера', -1],
    ['позавчера', -2],
    ['сегодня', 0],
    ['завтра', 1],
  ]),
};

export const MONTHS: ReadonlyMap<string, MonthName> = monthNames();
/** The month that a word is in a language, else in any. */
export function monthNamed(word: string, language: string): MonthName | undefined {
  return (language === 'fr' ? MONTHS.get(`fr:${word}`) : undefined) ?? MONTHS.get(word);
}

export const WEEKDAYS: ReadonlyMap<string, WeekdayName> = weekdayNames();

export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 0],
  ['summer', 1],
  ['autumn', 2],
  ['fall', 2],
  ['winter', 3],
]);

export type CalendarUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';

export const UNITS: ReadonlyMap<string, CalendarUnit> = new Map(
  (['day', 'week', 'month', 'quarter', 'year', 'decade'] as const).flatMap((unit) => [
    [unit, unit],
    [`${unit}s`, unit],
  ]),
);

/** What German counts with after `vor`, in the dative. */
export const GERMAN_UNITS: ReadonlyMap<string, CalendarUnit> = new Map([
  ['tag', 'day'],
  ['tagen', 'day'],
  ['woche', 'week'],
  ['wochen', 'week'],
  ['monat', 'month'],
  ['monaten', 'month'],
  ['jahr', 'year'],
  ['jahren', 'year'],
  ['jahrzehnt', 'decade'],
  ['jahrzehnten', 'decade'],
]);

export const GERMAN_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['einem', 1],
  ['einer', 1],
  ...'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 2]),
]);

export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
]);

/** What a number in front of it counts, and never dates: `2000 people`, `1994 votes`, `1900 GMT`, `the 1900 block`, `a 2010 model`. */
export const COUNTED: ReadonlySet<string> = new Set(
  (
    'people persons men women children troops soldiers fighters police officers votes jobs workers migrants refugees homes houses residents ' +
    'civilians students pupils teachers staff employees members deaths cases dead wounded injured victims prisoners protesters supporters ' +
    'fans visitors tourists passengers vehicles cars trucks tanks drones missiles rockets shells planes aircraft ships families households ' +
    'schools hospitals shops stores businesses companies farms animals cattle sheep pages words copies seats beds rooms tickets ' +
    'times percent per pct million billion trillion thousand hundred dozen ' +
    'dollars dollar euros euro pounds pound rubles ruble roubles rouble yuan yen rupees rupee lira francs hryvnia usd eur gbp ' +
    'km kilometres kilometers kilometre kilometer metres meters metre meter m miles mile feet foot ft yards acres hectares kg tonnes tons ' +
    'ton tonne barrels litres liters gallons mw gw kwh megawatts degrees calories ' +
    'gmt utc hours hrs hour h local et est edt pst cet bst msk points goals runs yards laps metres bc bce block model strong'
  ).split(' '),
);

function monthNames(): Map<string, MonthName> {
  const names = new Map<string, MonthName>();
  for (const [language, list] of FOREIGN_MONTHS) {
    list.split(' ').forEach((word, i) => {
      if (word === '-') return;
      // "mai" is a month in French as well
      names.set(names.has(word) ? `${language}:${word}` : word, {
        month: i + 1,
        language,
        isShort: false,
        isAmbiguous: true,
        isCapital: language === 'de',
      });
    });
  }
  const english = { language: '', isCapital: true };
  ENGLISH_SHORT.split(' ').forEach((word, i) => {
    names.set(word, { ...english, month: i + 1, isShort: true, isAmbiguous: false });
  });
  names.set('sept', { ...english, month: 9, isShort: true, isAmbiguous: false });
  ENGLISH_MONTHS.split(' ').forEach((word, i) => {
    names.set(word, { ...english, month: i + 1, isShort: false, isAmbiguous: AMBIGUOUS.has(word) });
  });
  return names;
}

function weekdayNames(): Map<string, WeekdayName> {
  const names = new Map<string, WeekdayName>();
  const add = (list: string, language: string, isShort: boolean): void =>
    list.split(' ').forEach((word, weekday) => {
      if (word !== '-') names.set(word, { weekday, language, isShort });
    });
  for (const [language, list] of FOREIGN_WEEKDAYS) add(list, language, false);
  for (const list of ENGLISH_SHORT_WEEKDAYS) add(list, '', true);
  add(ENGLISH_WEEKDAYS, '', false);
  return names;
}
