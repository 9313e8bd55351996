import type { DateMention } from '../../text/dates.ts';
import { itemsWithin } from '../../text/within.ts';
import { SAME } from '../overlap.ts';
import type { Pool, PooledSentence } from '../pool.ts';
import { conflictingFigures } from './conflict.ts';
import { areNear } from './differ.ts';
import { areOnlyAboutTheSame } from './only-alike.ts';

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
    if (shareSaid(pool, own, other) < ENOUGH || areOnlyAboutTheSame(pool, own, other)) return;
    if (!isVetoed(pool, own, other)) nearest.set(other.reading, { at: i, likeness });
  });
  return [...nearest].map(([reading, found]) => ({ at: found.at, reading })).sort((a, b) => a.reading - b.reading);
}

/** A sentence that says less than this share of a fact is no source of it, however much of its own words the fact has. */
const ENOUGH = 0.25;

/** The weighted share of the words of `own` that `other` says, too. */
export function shareSaid({ weights }: Pool, own: PooledSentence, other: PooledSentence): number {
  const words = new Set(other.ids);
  let [said, whole] = [0, 0];
  for (const id of own.ids) {
    whole += weights[id]!;
    if (words.has(id)) said += weights[id]!;
  }
  return said / Math.max(1e-9, whole);
}

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

/** Whether two sentences tell the same event, whatever figures they have: enough words are shared, and no names or days disagree. */
export function sayTheSame(pool: Pool, a: PooledSentence, b: PooledSentence): boolean {
  if (likenessOf(pool, a, b, new Set(a.ids)) < SAME || areOnlyAboutTheSame(pool, a, b)) return false;
  return !areOfOtherEvents(pool, a, b);
}

function areOfOtherEvents(pool: Pool, a: PooledSentence, b: PooledSentence): boolean {
  if (a.names.length > 0 && b.names.length > 0 && commonNames(a, b) === 0) return true;
  return haveOtherDays(datesOf(pool, a), datesOf(pool, b));
}

function isVetoed(pool: Pool, a: PooledSentence, b: PooledSentence): boolean {
  if (areOfOtherEvents(pool, a, b)) return true;
  const common = commonNames(a, b);
  if (a.numbers.length === 0 || b.numbers.length === 0 || a.numbers.some((id) => b.numbers.includes(id))) return false;
  // other numbers: two versions of one event need its names to agree
  if (common < Math.min(a.names.length, b.names.length) / 2) return true;
  return !conflictingFigures(pool, a, b).some(([mine, other]) => areNear(mine, other));
}

/** How many names of either the other one has, if only as its first word. */
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

function datesOf({ readings }: Pool, { reading, span }: PooledSentence): readonly DateMention[] {
  return itemsWithin(readings[reading]!.analysis.dates, span);
}
