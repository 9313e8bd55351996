import type { FigureVersion } from '../briefing.ts';
import type { DateMention } from '../text/dates.ts';
import type { Figure } from '../text/figures.ts';
import { itemsWithin } from '../text/within.ts';
import type { Pool, PooledSentence } from './pool.ts';

/** A sentence of another article that says the same as a fact. */
export interface Agreement {
  /** Index into `pool.sentences`. */
  readonly at: number;
  readonly reading: number;
}

/**
 * Finds, in every other reading, the sentence that says the same as the one at `at`.
 *
 * Promise: at most one for each reading, in order of the readings. Names, days or numbers that disagree are a veto, however many words
 * are shared: two quakes are two events. A quantity that both state with different values is no veto but a conflict.
 */
export function agreementsWith(pool: Pool, at: number): readonly Agreement[] {
  const own = pool.sentences[at]!;
  const words = new Set(own.ids);
  const nearest = new Map<number, { at: number; likeness: number }>();
  pool.sentences.forEach((other, i) => {
    if (other.reading === own.reading || other.ids.length < 3) return;
    const likeness = likenessOf(pool, own, other, words);
    if (likeness < SAME || likeness <= (nearest.get(other.reading)?.likeness ?? 0)) return;
    if (!isVetoed(pool, own, other)) nearest.set(other.reading, { at: i, likeness });
  });
  return [...nearest].map(([reading, found]) => ({ at: found.at, reading })).sort((a, b) => a.reading - b.reading);
}

/** Weighted share of the shorter sentence's content that the longer one carries, from which two sentences say the same. */
const SAME = 0.5;

function likenessOf(pool: Pool, own: PooledSentence, other: PooledSentence, words: ReadonlySet<number>): number {
  let [shared, whole, common] = [0, 0, 0];
  for (const id of other.ids) {
    const weight = pool.weights[id]!;
    whole += weight;
    if (!words.has(id)) continue;
    shared += weight;
    common++;
  }
  if (common < 3) return 0;
  let mine = 0;
  for (const id of own.ids) mine += pool.weights[id]!;
  return shared / Math.max(1e-9, Math.min(mine, whole));
}

function isVetoed(pool: Pool, a: PooledSentence, b: PooledSentence): boolean {
  const common = commonNames(a, b);
  if (a.names.length > 0 && b.names.length > 0 && common === 0) return true;
  if (haveOtherDays(datesOf(pool, a), datesOf(pool, b))) return true;
  if (a.numbers.length === 0 || b.numbers.length === 0 || a.numbers.some((id) => b.numbers.includes(id))) return false;
  // other numbers: two versions of one event need its names to agree
  return common < Math.min(a.names.length, b.names.length) / 2 || conflictingFigures(pool, a, b).length === 0;
}

/** Names of either that the other one has, if only as its first word. */
function commonNames(a: PooledSentence, b: PooledSentence): number {
  return Math.max(a.names.filter((id) => b.ids.includes(id)).length, b.names.filter((id) => a.ids.includes(id)).length);
}

function haveOtherDays(a: readonly DateMention[], b: readonly DateMention[]): boolean {
  const [mine, others] = [a.filter(isDay), b.filter(isDay)];
  if (mine.length === 0 || others.length === 0) return false;
  return !mine.some((one) => others.some((other) => one.from! <= other.to! && other.from! <= one.to!));
}

function isDay({ grain, from, to }: DateMention): boolean {
  return from !== undefined && to !== undefined && (grain === 'day' || grain === 'time');
}

/**
 * The versions of a quantity on which a sentence and those that agree with it differ: each value once, the sentence's own first.
 *
 * Empty where all agree. `sourceOf` gives the number of the source of a reading.
 */
export function conflictOf(
  pool: Pool,
  at: number,
  agreements: readonly Agreement[],
  sourceOf: (reading: number) => number,
): readonly FigureVersion[] {
  const own = pool.sentences[at]!;
  const versions: FigureVersion[] = [];
  for (const agreement of agreements) {
    const other = pool.sentences[agreement.at]!;
    const pair = conflictingFigures(pool, own, other).find(
      ([mine]) => versions.length === 0 || mine.start === versions[0]!.at.start,
    );
    if (pair === undefined) continue;
    const [mine, theirs] = pair;
    if (versions.length === 0) versions.push(versionOf(mine, sourceOf(own.reading)));
    if (!versions.some(({ value }) => value === theirs.value))
      versions.push(versionOf(theirs, sourceOf(other.reading)));
  }
  return versions;
}

function versionOf({ text, value, start, end }: Figure, source: number): FigureVersion {
  return { text, value, source, at: { start, end } };
}

/** Figures of one quantity with different values. A quantity that a sentence states twice is left alone: it is not clear which is meant. */
function conflictingFigures(pool: Pool, a: PooledSentence, b: PooledSentence): readonly (readonly [Figure, Figure])[] {
  const [mine, others] = [onceEach(figuresOf(pool, a)), onceEach(figuresOf(pool, b))];
  const pairs: [Figure, Figure][] = [];
  for (const [quantity, figure] of mine) {
    const other = others.get(quantity);
    if (figure !== undefined && other !== undefined && differ(figure, other)) pairs.push([figure, other]);
  }
  return pairs;
}

/** `undefined` marks a quantity that stands there more than once. */
function onceEach(figures: readonly Figure[]): ReadonlyMap<string, Figure | undefined> {
  const once = new Map<string, Figure | undefined>();
  for (const figure of figures) {
    if (figure.counts === undefined && figure.unit === undefined) continue;
    const quantity = `${figure.unit ?? ''} ${figure.counts ?? ''}`;
    once.set(quantity, once.has(quantity) ? undefined : figure);
  }
  return once;
}

/** An estimate agrees with what lies near it: `about 250` and `244`. */
const NEAR = 0.15;

function differ(a: Figure, b: Figure): boolean {
  if (a.value === b.value) return false;
  if (a.approximate !== true && b.approximate !== true) return true;
  return Math.abs(a.value - b.value) > NEAR * Math.max(Math.abs(a.value), Math.abs(b.value));
}

function datesOf({ readings }: Pool, { reading, span }: PooledSentence): readonly DateMention[] {
  return itemsWithin(readings[reading]!.analysis.dates, span);
}

function figuresOf({ readings }: Pool, { reading, span }: PooledSentence): readonly Figure[] {
  return itemsWithin(readings[reading]!.analysis.figures, span);
}
