import type { Span } from '../article.ts';
import { countedBy } from './figures/counts.ts';
import type { Figure } from './figures/figure.ts';
import type { FigureGrammar } from './figures/languages/grammar.ts';
import { grammarOf } from './figures/languages/packs.ts';
import { readByGrammar } from './figures/languages/read.ts';
import { type Numeral, readNumeral, startsNumeral } from './figures/numerals.ts';
import { isOtherNumber } from './figures/others.ts';
import type { FigureReading } from './figures/reading.ts';
import { currencyBefore, isMagnitude, scaleOfMoney, type Unit, unitAfter } from './figures/units.ts';
import { kindAt, MARK, NUMBER, newScan, type Scan, scanSentence, wordAt } from './scan.ts';
import type { Sentence } from './sentences.ts';

/**
 * Finds the quantities that sentences state, in reading order, none overlapping another.
 *
 * Promise: `text === text.slice(start, end)`, inside one sentence and outside every span of `dates`. A number is a figure where it has
 * a unit, counts something, or is written as a large amount; years, clock times, scores, ages, ordinals and the numbers of things
 * (`Flight 1990`) are none. German, French, Spanish and Russian have grammars of their own; in all other languages commas start decimals
 * only where the unit shows that the text is not English, and a number that could be read in two ways is none. Linear time, never throws.
 */
export function findFigures(
  text: string,
  sentences: readonly Sentence[],
  dates: readonly Span[] = [],
  language?: string,
): readonly Figure[] {
  const scan = newScan(text, language);
  const grammar = grammarOf(language);
  const figures: Figure[] = [];
  let date = 0;
  for (const sentence of sentences) {
    scanSentence(scan, sentence);
    let joined: Joined | undefined;
    let taken = 0; // tokens that dates and figures hold already
    for (let i = 0; i < scan.count; ) {
      while (date < dates.length && dates[date]!.end <= scan.start[i]!) date++;
      const isDate = date < dates.length && dates[date]!.start < scan.end[i]!;
      const reading = isDate ? undefined : readAt(scan, i, taken, joined, grammar);
      if (isDate) taken = i + 1;
      if (reading === undefined) {
        i++;
        continue;
      }
      const { figure, counted, next } = reading;
      const overlaps = date < dates.length && dates[date]!.start < figure.end;
      if (!overlaps && isQuantity(figure, reading.isLarge)) figures.push(figure);
      joined = counted?.fate === undefined ? undefined : { fate: counted.fate, next: counted.next };
      i = next;
      taken = next;
    }
  }
  return figures;
}

/** The fate that the last number had, for one that is joined to it: `killed 2 soldiers and 15 civilians`. */
interface Joined {
  readonly fate: string;
  readonly next: number;
}

function readAt(
  scan: Scan,
  i: number,
  taken: number,
  joined: Joined | undefined,
  grammar: FigureGrammar | undefined,
): FigureReading | undefined {
  if (grammar === undefined) return readFigure(scan, i, taken, joined);
  return readByGrammar(scan, i, taken, sharedFate(scan, i, joined, grammar.joining), grammar);
}

function readFigure(scan: Scan, i: number, taken: number, joined: Joined | undefined): FigureReading | undefined {
  const kind = kindAt(scan, i);
  if (kind === MARK || (kind !== NUMBER && !startsNumeral(scan.word[i]!))) return undefined;
  const numeral = readNumeral(scan, i);
  if (numeral === undefined) return undefined;
  const prefix = currencyBefore(scan, i);
  const money = prefix !== undefined && prefix.start >= taken ? prefix : undefined;
  const unit = money === undefined ? unitAfter(scan, numeral.next) : scaleOfMoney(scan, numeral.next);
  const first = money?.start ?? i;
  const next = unit?.next ?? numeral.next;
  const magnitude = unit === undefined && money === undefined && isMagnitude(scan, i) ? 'magnitude' : undefined;
  const name = money?.unit ?? (unit?.unit || magnitude);
  if (isOtherNumber(scan, first, i, numeral, next, name !== undefined)) return undefined;
  const isContinental = numeral.isContinental === true && unit?.isContinental !== true;
  if (isContinental) return undefined;
  const value = valueIn(numeral, unit);
  const counted =
    name === undefined ? countedBy(scan, i, afterBound(scan, next), value, sharedFate(scan, i, joined)) : undefined;
  const [start, end] = [scan.start[first]!, scan.end[next - 1]!];
  const figure: Figure = {
    start,
    end,
    text: scan.text.slice(start, end),
    value,
    ...(name === undefined ? {} : { unit: name }),
    ...(counted?.counts === undefined ? {} : { counts: counted.counts }),
    ...(isApproximate(scan, first, next) ? { approximate: true } : {}),
  };
  return { figure, isLarge: numeral.isLarge, next, ...(counted === undefined ? {} : { counted }) };
}

function valueIn(numeral: Numeral, unit: Unit | undefined): number {
  if (unit?.isContinental && numeral.continental !== undefined) return numeral.continental;
  return numeral.value * (unit?.scale ?? 1);
}

/** Only commas, `and` and words of estimation stand between the two. */
function sharedFate(
  scan: Scan,
  i: number,
  joined: Joined | undefined,
  joining: ReadonlySet<string> = JOINING,
): string | undefined {
  if (joined === undefined || i - joined.next > 6 || i === joined.next) return undefined;
  for (let k = joined.next; k < i; k++) if (!joining.has(wordAt(scan, k))) return undefined;
  return joined.fate;
}

const JOINING = new Set([',', ...'and at least another more than about some nearly a total of'.split(' ')]);

function isQuantity(figure: Figure, isLarge: boolean): boolean {
  return figure.unit !== undefined || figure.counts !== undefined || isLarge;
}

const ESTIMATES = new Set(
  'least most than about around nearly almost some roughly approximately over estimated circa'.split(' '),
);

/** The token behind `+`, `or more`, `or so`. */
function afterBound(scan: Scan, i: number): number {
  if (wordAt(scan, i) === '+') return i + 1;
  return wordAt(scan, i) === 'or' && BOUNDS_BEHIND.has(wordAt(scan, i + 1)) ? i + 2 : i;
}

const BOUNDS_BEHIND = new Set('more so fewer'.split(' '));

/** `at least 30`, `up to 30`, `as many as 30`, `20 to 30`, `30 or more`, `30+`. */
function isApproximate(scan: Scan, first: number, next: number): boolean {
  const before = wordAt(scan, first - 1);
  const leading = wordAt(scan, first - 2);
  if (ESTIMATES.has(before)) return true;
  if (before === 'to') {
    const isRange = kindAt(scan, first - 2) === NUMBER && wordAt(scan, first - 3) !== 'from';
    return leading === 'up' || leading === 'close' || isRange;
  }
  if (before === 'as') return leading === 'many' || leading === 'much' || leading === 'few';
  if (before === 'and' && wordAt(scan, first - 3) === 'between') return true;
  return afterBound(scan, next) > next;
}
