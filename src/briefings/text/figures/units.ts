import { isDash, kindAt, MARK, type Scan, touchesNext, wordAt } from '../scan.ts';

/** A unit that stands behind a number, tokens up to `next`; empty for a letter that is a scale only. */
export interface Unit {
  readonly next: number;
  readonly unit: string;
  /** What numbers are multiplied with: `$5m`, `$300k`. */
  readonly scale?: number;
  /** The word is of a language in which a comma starts the decimals. */
  readonly isContinental?: boolean;
}

/** A currency that stands in front of a number, from the token `start` on. */
export interface Currency {
  readonly start: number;
  readonly unit: string;
}

/** `$`, `US$`, `EUR`, `€` before the number at `i`. */
export function currencyBefore(scan: Scan, i: number): Currency | undefined {
  const word = wordAt(scan, i - 1);
  const sign = SIGNS.get(word);
  if (sign !== undefined) {
    const prefix = touchesNext(scan, i - 2) ? DOLLARS.get(wordAt(scan, i - 2)) : undefined;
    return word === '$' && prefix !== undefined ? { start: i - 2, unit: prefix } : { start: i - 1, unit: sign };
  }
  const code = CODES.has(word) && scan.text.charCodeAt(scan.start[i - 1]!) < 97;
  return code ? { start: i - 1, unit: word.toUpperCase() } : undefined;
}

/** The unit behind a number that ends before the token `i`: `percent`, `-km`, `square miles`, `Canadian dollars`, `°C`. */
export function unitAfter(scan: Scan, i: number): Unit | undefined {
  const isHyphen = isDash(scan, i) && touchesNext(scan, i - 1) && touchesNext(scan, i);
  const at = isHyphen ? i + 1 : i;
  const word = wordAt(scan, at);
  const next = wordAt(scan, at + 1);
  const phrase = PHRASES.get(`${word} ${next}`);
  if (phrase !== undefined) return { next: at + 2, unit: withRate(scan, at + 2, phrase).unit };
  const single = UNITS.get(word);
  if (single !== undefined) {
    if (word === 'c' || word === 'f' || (word === 'm' && !isLower(scan, at))) return undefined;
    if (word === 'm' && touchesNext(scan, at - 1)) return gluedM(scan, at);
    const rate = withRate(scan, at + 1, single);
    return CONTINENTAL.has(word) || (word === '%' && !touchesNext(scan, at - 1))
      ? { ...rate, isContinental: true }
      : rate;
  }
  const sign = SIGNS.get(word);
  return sign === undefined ? undefined : { next: at + 1, unit: sign, isContinental: true };
}

/** `70m euros`, `5m people`, `30m high`; absent where neither metres nor millions are certain: `100m`. */
function gluedM(scan: Scan, at: number): Unit | undefined {
  const next = wordAt(scan, at + 1);
  if (COUNTED_IN_MILLIONS.has(next)) return { next: at + 1, unit: '', scale: 1e6 };
  const money = UNITS.get(next);
  if (money !== undefined && MONEY.has(money)) return { next: at + 2, unit: money, scale: 1e6 };
  return OF_METRES.has(next) ? { next: at + 1, unit: 'm' } : undefined;
}

const OF_METRES = new Set(
  'high tall deep wide long away below above down up from thick race sprint freestyle final'.split(' '),
);
const MONEY = new Set('USD EUR GBP pound RUB CNY JPY INR UAH TRY CHF'.split(' '));

/** `$5m`, `£300k`: letters that are scales behind a currency only. */
export function scaleOfMoney(scan: Scan, i: number): Unit | undefined {
  const scale = touchesNext(scan, i - 1) ? MONEY_SCALES.get(wordAt(scan, i)) : undefined;
  return scale === undefined ? undefined : { next: i + 1, unit: '', scale };
}

/** Whether `magnitude` stands before the number at `i`: `magnitude 6.1`, `magnitude of 6.1`, `magnitude-6.1`. */
export function isMagnitude(scan: Scan, i: number): boolean {
  const isJoined = wordAt(scan, i - 1) === 'of' || isDash(scan, i - 1);
  return wordAt(scan, isJoined ? i - 2 : i - 1) === 'magnitude';
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₹', 'INR'],
  ['₺', 'TRY'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
]);
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['r', 'BRL'],
]);
const CODES = new Set('usd eur gbp chf jpy cny rub uah inr cad aud try'.split(' '));
const MONEY_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
]);

/** `5m people`: five metres else. */
const COUNTED_IN_MILLIONS = new Set(
  'people votes voters jobs homes viewers users customers children households passengers workers'.split(' '),
);

const UNITS: ReadonlyMap<string, string> = unitsByWord([
  ['%', '% percent pct prozent'],
  ['km', 'km kilometre kilometres kilometer kilometers kilomètres'],
  ['m', 'm metre metres meter meters mètres'],
  ['cm', 'cm centimetre centimetres centimeter centimeters'],
  ['mm', 'mm millimetre millimetres millimeter millimeters'],
  ['mi', 'mile miles'],
  ['ft', 'ft foot feet'],
  ['in', 'inch inches'],
  ['yd', 'yards'],
  ['ha', 'ha hectare hectares'],
  ['acre', 'acre acres'],
  ['kg', 'kg kilo kilos kilogram kilograms'],
  ['g', 'gram grams'],
  ['t', 'tonne tonnes ton tons tonnen'],
  ['lb', 'lb lbs'],
  ['l', 'litre litres liter liters'],
  ['gal', 'gallon gallons'],
  ['bbl', 'barrel barrels'],
  ['kW', 'kw kilowatt kilowatts'],
  ['MW', 'mw megawatt megawatts'],
  ['GW', 'gw gigawatt gigawatts'],
  ['kWh', 'kwh'],
  ['km/h', 'kph kmh'],
  ['mph', 'mph'],
  ['magnitude', 'magnitude'],
  ['degree', 'degree degrees °'],
  ['USD', 'dollar dollars usd'],
  ['EUR', 'euro euros eur'],
  ['GBP', 'sterling gbp'],
  ['pound', 'pound pounds'],
  ['RUB', 'ruble rubles rouble roubles rub рублей'],
  ['CNY', 'yuan renminbi cny'],
  ['JPY', 'yen jpy'],
  ['INR', 'rupee rupees inr'],
  ['UAH', 'hryvnia hryvnias uah'],
  ['TRY', 'lira liras'],
  ['CHF', 'chf'],
  ['%', 'процент процента процентов'],
]);
const PHRASES: ReadonlyMap<string, string> = new Map([
  ['per cent', '%'],
  ['pour cent', '%'],
  ['por ciento', '%'],
  ['percentage point', 'percentage point'],
  ['percentage points', 'percentage point'],
  ['degrees celsius', '°C'],
  ['degrees c', '°C'],
  ['° c', '°C'],
  ['degrees fahrenheit', '°F'],
  ['degrees f', '°F'],
  ['° f', '°F'],
  ['nautical mile', 'nmi'],
  ['nautical miles', 'nmi'],
  ['pounds sterling', 'GBP'],
  ['swiss francs', 'CHF'],
  ['canadian dollars', 'CAD'],
  ['australian dollars', 'AUD'],
  ['swedish kronor', 'SEK'],
  ['norwegian kroner', 'NOK'],
  ['danish kroner', 'DKK'],
  ...['km', 'kilometres', 'kilometers'].map((word): [string, string] => [`square ${word}`, 'km²']),
  ...['m', 'metres', 'meters', 'metre', 'meter'].map((word): [string, string] => [`square ${word}`, 'm²']),
  ...['mile', 'miles'].map((word): [string, string] => [`square ${word}`, 'mi²']),
  ...['foot', 'feet'].map((word): [string, string] => [`square ${word}`, 'ft²']),
  ...['metres', 'meters'].map((word): [string, string] => [`cubic ${word}`, 'm³']),
]);
/** Words that English does not have. */
const CONTINENTAL = new Set('prozent tonnen kilomètres mètres euro процент процента процентов рублей'.split(' '));

/** `km/h`, `miles an hour`, `kilometres per hour`. */
function withRate(scan: Scan, i: number, unit: string): Unit {
  if (unit !== 'km' && unit !== 'mi') return { next: i, unit };
  const word = wordAt(scan, i);
  const isRate =
    word === '/' ? wordAt(scan, i + 1) === 'h' : (word === 'an' || word === 'per') && wordAt(scan, i + 1) === 'hour';
  return isRate ? { next: i + 2, unit: unit === 'km' ? 'km/h' : 'mph' } : { next: i, unit };
}

function isLower(scan: Scan, i: number): boolean {
  return kindAt(scan, i) !== MARK && scan.text.charCodeAt(scan.start[i]!) >= 97;
}

function unitsByWord(entries: readonly (readonly [unit: string, words: string])[]): ReadonlyMap<string, string> {
  return new Map(entries.flatMap(([unit, words]) => words.split(' ').map((word): [string, string] => [word, unit])));
}
