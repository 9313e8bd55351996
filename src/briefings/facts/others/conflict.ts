import type { Span } from '../../article.ts';
import type { FigureVersion } from '../../briefing.ts';
import { boundStart, isAtLeast, isAtMost, isCountedSoFar } from '../../text/figures/bounds.ts';
import type { Figure } from '../../text/figures/figure.ts';
import { itemsWithin } from '../../text/within.ts';
import type { Pool, PooledSentence, Reading } from '../pool.ts';
import { haveOtherDays } from './event-days.ts';

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
  for (const [quantity, figure] of onceEach(figuresOf(pool, own))) {
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
  const others = onceEach(figuresOf(pool, b));
  return [...onceEach(figuresOf(pool, a))].flatMap(([quantity, mine]) => {
    const other = others.get(quantity);
    if (mine === undefined || other === undefined) return [];
    return differ(mine, pool.readings[a.reading]!, other, pool.readings[b.reading]!) ? [[mine, other] as const] : [];
  });
}

/** Two counts of one thing, the later of which is another one. */
export interface Outgrown {
  readonly was: Figure;
  readonly now: Figure;
  /** `at least 38` and `at least 112`: neither was counted to the end. */
  readonly areCounted: boolean;
}

/**
 * The counts of one thing that a later sentence has otherwise than an earlier one, as `earlier` has them and as `later` has them. `At least 14 people`
 * was not counted to the end and is outgrown by 17, and `17 miners killed` by `18 killed`.
 */
export function outgrownFigures(pool: Pool, earlier: PooledSentence, later: PooledSentence): readonly Outgrown[] {
  const [before, after] = [earlier, later].map((one) => onceEach(figuresOf(pool, one).map(withoutWho)));
  const [inBefore, inAfter] = [pool.readings[earlier.reading]!, pool.readings[later.reading]!];
  return [...before!].flatMap(([quantity, was]) => {
    const now = after!.get(quantity);
    if (was === undefined || now === undefined || was.value === now.value) return [];
    const isCounted = now.value > was.value && boundsOf(was, inBefore).isCounted;
    const areCounted = isCounted && boundsOf(now, inAfter).isCounted;
    return isCounted || differ(was, inBefore, now, inAfter) ? [{ was, now, areCounted }] : [];
  });
}

/** What became of people, whoever they were: `miner dead` is `dead`. Land is counted by itself: nothing but fire and flood takes it. */
function withoutWho(figure: Figure): Figure {
  if (figure.counts === undefined && AREAS.has(figure.unit ?? '')) return { ...figure, counts: '' };
  const fate = /^\p{L}+ (dead|wounded|missing|arrested)$/u.exec(figure.counts ?? '');
  return fate === null ? figure : { ...figure, counts: fate[1]! };
}

const AREAS = new Set(['acre', 'ha']);

/** How the figures of a sentence stand to those of an earlier one that says the same. */
export interface FigureNews {
  /** The first quantity whose figure changed, in the words of both, with the bound that they set (`at least 12`). */
  readonly change?: { readonly was: string; readonly now: string };
  /** The figures of the later sentence that the earlier one allowed: `2,300` after `more than 2,000`. */
  readonly held: readonly Figure[];
}

/** Compares the quantities that both sentences state once. */
export function compareFigures(pool: Pool, later: PooledSentence, earlier: PooledSentence): FigureNews {
  const [inLater, inEarlier] = [pool.readings[later.reading]!, pool.readings[earlier.reading]!];
  const before = onceEach(figuresOf(pool, earlier), true);
  const held: Figure[] = [];
  for (const [quantity, now] of onceEach(figuresOf(pool, later), true)) {
    const was = before.get(quantity);
    if (now === undefined || was === undefined || was.value === now.value) continue;
    if (hasChanged(was, inEarlier, now, inLater))
      return { change: { was: withBound(was, inEarlier), now: withBound(now, inLater) }, held };
    held.push(now);
  }
  return { held };
}

/** A bound or an estimate allows what lies near it: `more than 2,000` still holds of 2,300, and says little of 9,000. */
function hasChanged(was: Figure, inWas: Reading, now: Figure, inNow: Reading): boolean {
  return differ(was, inWas, now, inNow) || !isWithin(STALE, was, now);
}

/** The figure as its text has it, with the words that make it a bound, in small letters wherever they stood. */
export function withBound({ start, end }: Span, { text, analysis: { language } }: Reading): string {
  const bound = text.slice(boundStart(text, start, language), start);
  return bound.toLowerCase() + text.slice(start, end);
}

/** Counts of what happened are compared between reports of this many days. */
const CLOSE_DAYS = 3;
const DAY = 86_400_000;
/** 244 and 280 dead are versions; 16 and 280 are two events. */
const FARTHEST = 2;

export function areNear(a: Figure, b: Figure): boolean {
  return isWithin(FARTHEST, a, b);
}

function isWithin(times: number, a: Figure, b: Figure): boolean {
  return Math.max(a.value, b.value) <= times * Math.min(a.value, b.value);
}

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
    const found = onceEach(figuresOf(pool, other)).get(quantity);
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

/** `undefined` marks a quantity that stands there more than once: it is not clear which is meant. */
function onceEach(figures: readonly Figure[], isSameStatement = false): ReadonlyMap<string, Figure | undefined> {
  const once = new Map<string, Figure | undefined>();
  for (const figure of figures) {
    // of two sentences that say the same a unit alone tells what is measured
    if (!isSameStatement && (figure.counts === undefined || isVague(figure))) continue;
    if (figure.counts === undefined && figure.unit === undefined) continue;
    const quantity = `${figure.unit ?? ''} ${figure.counts ?? ''}`;
    once.set(quantity, once.has(quantity) ? undefined : figure);
  }
  return once;
}

/** `nine men`, `12 minutes`: what few people or some time are counted for, the noun does not say. */
function isVague({ counts, value }: Figure): boolean {
  return DURATIONS.has(counts!) || (value <= A_DOZEN && ANYBODY.has(counts!));
}

const A_DOZEN = 12;
const ANYBODY = new Set('man woman person boy girl child player'.split(' '));
const DURATIONS = new Set('second minute hour day week month year time'.split(' '));

/** An estimate agrees with what lies near it: `about 250` and `244`. */
const NEAR = 0.05;
/** `At least 17 dead` is what was known then: over 22 it says another thing. `More than 200`, a round number, says it of 244 still. */
const STALE = 1.25;

function differ(a: Figure, inA: Reading, b: Figure, inB: Reading): boolean {
  if (a.value === b.value) return false;
  const [less, more] = a.value < b.value ? [boundsOf(a, inA), boundsOf(b, inB)] : [boundsOf(b, inB), boundsOf(a, inA)];
  // at least 63 and at least 70: the one was said before the other was known
  if (less.isUnfinished && more.isCounted) return true;
  if (allows(less, more.figure.value) || allows(more, less.figure.value)) return false;
  if (a.approximate !== true && b.approximate !== true) return true;
  return Math.abs(a.value - b.value) > NEAR * Math.max(Math.abs(a.value), Math.abs(b.value));
}

interface Bounded {
  readonly figure: Figure;
  readonly isLeast: boolean;
  readonly isMost: boolean;
  /** `at least` */
  readonly isCounted: boolean;
  /** `at least 63`: counted one by one, and not finished. */
  readonly isUnfinished: boolean;
}

function boundsOf(figure: Figure, { text, analysis: { language } }: Reading): Bounded {
  const isCounted = isCountedSoFar(text, figure.start, language);
  return {
    figure,
    isLeast: isAtLeast(text, figure.start, language),
    isMost: isAtMost(text, figure.start, language),
    isCounted,
    isUnfinished: isCounted && figure.value % 10 !== 0,
  };
}

/** `at least 200` allows 244, not 180, and was said before 640 were known. */
function allows({ figure, isLeast, isMost, isUnfinished }: Bounded, value: number): boolean {
  const isStale = value > (isUnfinished ? STALE : FARTHEST) * figure.value;
  return (isLeast && value >= figure.value && !isStale) || (isMost && value <= figure.value);
}

/** A figure with its source and its place. */
export function versionOf({ text, value, start, end }: Figure, source: number): FigureVersion {
  return { text, value, source, at: { start, end } };
}

/** The figures of a sentence, without those that it tells of another time: `the worst since 41 died in 2009`. */
function figuresOf({ readings }: Pool, { reading, span }: PooledSentence): readonly Figure[] {
  const { text, analysis, published } = readings[reading]!;
  const figures = itemsWithin(analysis.figures, span).filter(({ start }) => !OF_SO_MANY.test(before(text, start)));
  if (figures.length === 0 || published === undefined) return figures;
  const past = itemsWithin(analysis.dates, span).filter(
    ({ to }) => to !== undefined && Date.parse(lastDayOf(to)) < published - LONG_AGO,
  );
  return past.length === 0 ? figures : figures.filter((figure) => !past.some((date) => isBeside(figure, date)));
}

/** `guilty on seven of nine counts`: nine are all that there were. */
const OF_SO_MANY =
  /(?<![\p{L}\d])(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn) (?:out )?(?:of|von) (?:the |its |their |den )?$/iu;

function before(text: string, start: number): string {
  return text.slice(Math.max(0, start - 24), start);
}

/** `2024` ends on its last day, `2024-03` not before its 28th. */
function lastDayOf(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-28` : date;
}

/** What happened before this is another event. */
const LONG_AGO = 60 * DAY;
/** A figure and the date that it is told of stand so near to each other, in characters. */
const BESIDE = 60;

function isBeside(figure: Span, date: Span): boolean {
  return figure.start <= date.end + BESIDE && date.start <= figure.end + BESIDE;
}
