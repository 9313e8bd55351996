import { isDash, kindAt, NUMBER, type Scan, touchesNext, wordAt } from '../scan.ts';

/** A number as the text writes it, tokens up to `next`. */
export interface Numeral {
  readonly next: number;
  readonly value: number;
  /** `two`, `a dozen` */
  readonly isWord: boolean;
  /** Written with a thousands separator or a scale: no number of a page, a house or a year. */
  readonly isLarge: boolean;
  /** The value if a point groups thousands and a comma starts the decimals, where that differs. */
  readonly continental?: number;
  /** The number can only be read so: `12,5`. */
  readonly isContinental?: boolean;
}

/** The number that starts at the token `i`: `1,200`, `1.2 million`, `twenty-five`, `two dozen`, `half a million`. */
export function readNumeral(scan: Scan, i: number): Numeral | undefined {
  const base = kindAt(scan, i) === NUMBER ? readDigits(scan, i) : readWords(scan, i);
  return base === undefined ? undefined : withScale(scan, base);
}

/** Whether a word may start a number: most words of a text do not. */
export function startsNumeral(word: string): boolean {
  return UNITS.has(word) || TENS.has(word) || word === 'a' || word === 'an' || word === 'half';
}

const UNITS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
);
const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i): [string, number] => [word, (i + 2) * 10]),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);
/** Scales of languages that write `1,2 Milliarden`: after them a comma starts the decimals. */
const CONTINENTAL_SCALES: ReadonlyMap<string, number> = new Map([
  ['tausend', 1e3],
  ['millionen', 1e6],
  ['mio', 1e6],
  ['milliarde', 1e9],
  ['milliarden', 1e9],
  ['mrd', 1e9],
  ['billionen', 1e12],
  ['millions', 1e6],
  ['milliard', 1e9],
  ['milliards', 1e9],
  ['millones', 1e6],
  ['тысяч', 1e3],
  ['тысячи', 1e3],
  ['тыс', 1e3],
  ['миллион', 1e6],
  ['миллиона', 1e6],
  ['миллионов', 1e6],
  ['млн', 1e6],
  ['миллиард', 1e9],
  ['миллиарда', 1e9],
  ['миллиардов', 1e9],
  ['млрд', 1e9],
]);

/** Longer digits are no quantity. */
const LONGEST_DIGITS = 20;

function readDigits(scan: Scan, i: number): Numeral | undefined {
  let next = i + 1;
  let printed = scan.word[i]!;
  // "1 200": thousands that a space holds apart
  while (
    scan.word[i]!.length < 4 &&
    printed.length < LONGEST_DIGITS &&
    /^\d{3}$/.test(wordAt(scan, next)) &&
    isSpaced(scan, next)
  ) {
    printed += `,${scan.word[next++]}`;
  }
  if (printed.length > LONGEST_DIGITS) return undefined;
  const isGrouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(printed);
  if (isGrouped) {
    const value = Number(printed.replaceAll(',', ''));
    const continental = /^\d+,\d+$/.test(printed) ? { continental: Number(printed.replace(',', '.')) } : {};
    return { next, value, isWord: false, isLarge: true, ...continental };
  }
  if (/^\d+(?:\.\d+)?$/.test(printed)) {
    const continental = /^\d{1,3}\.\d{3}$/.test(printed) ? { continental: Number(printed.replace('.', '')) } : {};
    return { next, value: Number(printed), isWord: false, isLarge: false, ...continental };
  }
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/.test(printed) || /^\d{1,3}(?:\.\d{3})+,\d+$/.test(printed)) {
    return { next, value: Number(printed.replaceAll('.', '').replace(',', '.')), isWord: false, isLarge: true };
  }
  if (!/^\d+,\d{1,2}$/.test(printed)) return undefined;
  return { next, value: Number(printed.replace(',', '.')), isWord: false, isLarge: false, isContinental: true };
}

/** Whether one space of a kind that groups digits stands before the token `i`. */
function isSpaced(scan: Scan, i: number): boolean {
  if (scan.start[i]! - scan.end[i - 1]! !== 1) return false;
  const code = scan.text.charCodeAt(scan.start[i]! - 1);
  return code === 32 || code === 0xa0 || code === 0x202f || code === 0x2009;
}

/** `twenty-five`, `two hundred and six`, `a hundred`, `half a dozen`: the rest of a number below a thousand, or one before its scale. */
function readWords(scan: Scan, i: number): Numeral | undefined {
  const word = wordAt(scan, i);
  const isHalf = word === 'half';
  const article = isHalf ? wordAt(scan, i + 1) : word;
  if (article === 'a' || article === 'an') {
    const at = isHalf ? i + 2 : i + 1;
    const value = isHalf ? 0.5 : 1;
    return SCALES.has(wordAt(scan, at)) ? { next: at, value, isWord: true, isLarge: false } : undefined;
  }
  const first = belowHundred(scan, i);
  if (first === undefined) return undefined;
  let { next, value } = first;
  if (value < 100 && wordAt(scan, next) === 'hundred') {
    value *= 100;
    next++;
    const rest = belowHundred(scan, wordAt(scan, next) === 'and' ? next + 1 : next);
    if (rest !== undefined) ({ next, value } = { next: rest.next, value: value + rest.value });
  }
  return { next, value, isWord: true, isLarge: value >= 100 };
}

function belowHundred(scan: Scan, i: number): { readonly next: number; readonly value: number } | undefined {
  const unit = UNITS.get(wordAt(scan, i));
  if (unit !== undefined) return { next: i + 1, value: unit };
  const tens = TENS.get(wordAt(scan, i));
  if (tens === undefined) return undefined;
  const rest = isDash(scan, i + 1) && touchesNext(scan, i) ? UNITS.get(wordAt(scan, i + 2)) : undefined;
  return rest !== undefined && rest < 10 ? { next: i + 3, value: tens + rest } : { next: i + 1, value: tens };
}

/** A scale, perhaps behind `and a half` or a hyphen: `two and a half million`, `$5-million`. */
function withScale(scan: Scan, base: Numeral): Numeral {
  let at = base.next;
  const hasHalf = wordAt(scan, at) === 'and' && wordAt(scan, at + 1) === 'a' && wordAt(scan, at + 2) === 'half';
  if (hasHalf) at += 3;
  else if (isDash(scan, at) && touchesNext(scan, at - 1) && touchesNext(scan, at)) at++;
  const word = wordAt(scan, at);
  const scale = SCALES.get(word);
  const value = base.value + (hasHalf ? 0.5 : 0);
  if (scale !== undefined) {
    // "two hundred thousand": a scale may stand on a scale, once
    const second = scale < 1e6 ? SCALES.get(wordAt(scan, at + 1)) : undefined;
    const isStacked = second !== undefined && second > scale;
    return {
      next: isStacked ? at + 2 : at + 1,
      value: exact(value * scale * (isStacked ? second : 1)),
      isWord: base.isWord,
      isLarge: scale !== 12,
    };
  }
  const continental = CONTINENTAL_SCALES.get(word);
  if (continental === undefined) return base;
  const next = at + (wordAt(scan, at + 1) === '.' && word.length < 4 && touchesNext(scan, at) ? 2 : 1);
  return { next, value: exact((base.continental ?? value) * continental), isWord: base.isWord, isLarge: true };
}

/** 1.1 x 1e6 is 1100000.0000000002 in binary. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}
