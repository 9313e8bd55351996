import type { FigureVersion } from '../../briefing.ts';
import type { Figure } from '../../text/figures/figure.ts';
import type { Pool, PooledSentence, Reading } from '../pool.ts';
import { areNear, differ } from './differ.ts';
import { haveOtherDays } from './event-days.ts';
import { quantitiesOf } from './quantities.ts';

/**
 * The versions of a quantity of the sentence at `at` on which other origins differ: each value once, the sentence's own first.
 *
 * Empty where all agree. `among` are the readings whose word counts, `sourceOf` gives the number of a reading's source. Two figures are
 * versions of one quantity where they count the same thing in the same unit, each once in its sentence, in articles of nearly the same
 * time, beside a name that both sentences have; and where they are not so far apart that they must be two things.
 */
export function conflictOf(
  pool: Pool,
  at: number,
  among: readonly number[],
  sourceOf: (reading: number) => number,
): readonly FigureVersion[] {
  const own = pool.sentences[at]!;
  for (const [quantity, figure] of quantitiesOf(pool, own)) {
    if (figure === undefined) continue;
    const others = among.flatMap((reading) => versionIn(pool, own, quantity, figure, reading));
    if (others.length === 0) continue;
    const versions = [versionOf(figure, sourceOf(own.reading))];
    for (const [other, reading] of others) {
      if (!versions.some(({ value }) => value === other.value)) versions.push(versionOf(other, sourceOf(reading)));
    }
    return versions;
  }
  return [];
}

/** Figures of one quantity with different values in two sentences that say the same otherwise. */
export function conflictingFigures(
  pool: Pool,
  a: PooledSentence,
  b: PooledSentence,
): readonly (readonly [Figure, Figure])[] {
  const others = quantitiesOf(pool, b);
  return [...quantitiesOf(pool, a)].flatMap(([quantity, mine]) => {
    const other = others.get(quantity);
    if (mine === undefined || other === undefined) return [];
    return differ(mine, pool.readings[a.reading]!, other, pool.readings[b.reading]!) ? [[mine, other] as const] : [];
  });
}

/** A figure with its source and its place. */
export function versionOf({ text, value, start, end }: Figure, source: number): FigureVersion {
  return { text, value, source, at: { start, end } };
}

/** Counts of what happened are compared between reports of this many days. */
const CLOSE_DAYS = 3;
const DAY = 86_400_000;

/** The first version of the quantity in a reading that differs from ours, as a list of none or one. */
function versionIn(
  pool: Pool,
  own: PooledSentence,
  quantity: string,
  figure: Figure,
  reading: number,
): readonly (readonly [Figure, number])[] {
  if (!areClose(pool.readings[own.reading]!.published, pool.readings[reading]!.published)) return [];
  const end = pool.from[reading + 1] ?? pool.sentences.length;
  for (let i = pool.from[reading]!; i < end; i++) {
    const other = pool.sentences[i]!;
    const found = quantitiesOf(pool, other).get(quantity);
    if (found === undefined || !haveCommonName(own, other) || !tellTheSame(pool, quantity, own, other)) continue;
    if (
      !areNear(figure, found) ||
      haveOtherDays(pool, own, other) ||
      !differ(figure, pool.readings[own.reading]!, found, pool.readings[reading]!)
    )
      continue;
    return [[found, reading]];
  }
  return [];
}

function areClose(a: number | undefined, b: number | undefined): boolean {
  return a === undefined || b === undefined || Math.abs(a - b) <= CLOSE_DAYS * DAY;
}

function haveCommonName(a: PooledSentence, b: PooledSentence): boolean {
  return a.names.some((id) => b.ids.includes(id)) || b.names.some((id) => a.ids.includes(id));
}

/**
 * `1,400 people` alone does not say what they did: two sentences have to share more than the place and the people. Not asked of English,
 * where the verb beside the number mostly told already.
 */
function tellTheSame({ readings }: Pool, quantity: string, a: PooledSentence, b: PooledSentence): boolean {
  if (quantity !== ANY_PEOPLE || [a, b].every(({ reading }) => isEnglish(readings[reading]!))) return true;
  return a.ids.filter((id) => b.ids.includes(id)).length >= ENOUGH_IN_COMMON;
}

const ANY_PEOPLE = ' person';
/** The place, the people, and two words of what is told of them. */
const ENOUGH_IN_COMMON = 4;

function isEnglish({ analysis: { language } }: Reading): boolean {
  return language === undefined || language.startsWith('en');
}
