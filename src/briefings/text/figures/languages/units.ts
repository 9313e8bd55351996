import { kindAt, MARK, type Scan, wordAt } from '../../scan.ts';
import type { FigureGrammar, UnitName } from './grammar.ts';

export interface UnitAt extends UnitName {
  readonly next: number;
}

/** The unit at the token `i`, the longest first; absent where there is none. */
export function unitAt(scan: Scan, i: number, { units }: FigureGrammar): UnitAt | undefined {
  let found: UnitAt | undefined;
  let words = '';
  for (let k = i; k < i + LONGEST_UNIT && k < scan.count; k++) {
    words = k === i ? wordAt(scan, k) : `${words} ${wordAt(scan, k)}`;
    const unit = units.get(words);
    if (unit !== undefined && !(words === 'm' && !isLower(scan, i))) found = { ...unit, next: k + 1 };
  }
  return found;
}

/** Tokens: `km à l ' heure`. */
const LONGEST_UNIT = 5;

function isLower(scan: Scan, i: number): boolean {
  return kindAt(scan, i) !== MARK && scan.text.charCodeAt(scan.start[i]!) >= 97;
}

/** Units of every language, and those of one, by their words; a comma stands between the forms. */
export function unitsOf(own: readonly (readonly [unit: string, forms: string])[]): ReadonlyMap<string, UnitName> {
  const forms = [...SIGNS, ...own].flatMap(([unit, list]) =>
    list.split(',').map((words): [string, UnitName] => [words, { unit }]),
  );
  return new Map([...forms, ['m €', { unit: 'EUR', scale: 1e6 }], ['md €', { unit: 'EUR', scale: 1e9 }]]);
}

const SIGNS: readonly (readonly [unit: string, forms: string])[] = [
  ['%', '%'],
  ['km', 'km'],
  ['km/h', 'km / h'],
  ['km²', 'km²,qkm'],
  ['m', 'm'],
  ['m²', 'm²,qm'],
  ['cm', 'cm'],
  ['mm', 'mm'],
  ['ha', 'ha'],
  ['kg', 'kg'],
  ['kW', 'kw'],
  ['MW', 'mw'],
  ['GW', 'gw'],
  ['kWh', 'kwh'],
  ['degree', '°'],
  ['°C', '° c'],
  ['EUR', '€,eur'],
  ['USD', '$,usd,us $'],
  ['GBP', '£,gbp'],
  ['CHF', 'chf'],
  ['RUB', '₽,rub'],
  ['UAH', '₴'],
  ['JPY', '¥'],
];
