import { textAt } from '../../article.ts';
import type { FigureVersion } from '../../briefing.ts';
import { tokenise } from '../../text/tokens.ts';
import { itemsWithin } from '../../text/within.ts';
import { MOST_OVERLAP, overlap } from '../overlap.ts';
import type { Pool, PooledSentence } from '../pool.ts';
import { versionOf } from './conflict.ts';
import { type Outgrown, outgrownFigures } from './count-changes.ts';
import { areNear, withBound } from './differ.ts';
import { haveOtherDays, isCountGoneOn, isStillCounted } from './event-days.ts';

/** A sentence that may be printed, as far as its age is concerned. */
export interface Ageing {
  /** Index into `pool.sentences`. */
  readonly at: number;
  /** What it is worth as a sentence. */
  readonly value: number;
  readonly leansOn: string;
}

/**
 * Whether the sentence `older` gives way to `newer`, of a later report: a toll to the one that was counted since, the opening of a trial to its
 * verdict. Only to a sentence that can stand alone and is worth enough to be printed in its place.
 */
export function givesWay(pool: Pool, older: Ageing, newer: Ageing): boolean {
  if (newer.leansOn !== 'nothing' || newer.value < ENOUGH * older.value) return false;
  const [a, b] = [pool.sentences[older.at]!, pool.sentences[newer.at]!];
  if (!isLater(pool, b, a)) return false;
  return changeBetween(pool, a, b) === 'more' || (b.index === 0 && sayAlike(a, b) && tellsOfLaterDay(pool, b, a));
}

/** Whether two sentences state one quantity at two times, with two figures: only one of them may be printed. */
export function areTwoCounts(pool: Pool, a: number, b: number): boolean {
  const [one, other] = [pool.sentences[a]!, pool.sentences[b]!];
  if (isLater(pool, other, one)) return changeBetween(pool, one, other) !== 'none';
  return isLater(pool, one, other) && changeBetween(pool, other, one) !== 'none';
}

/** The count of one thing that went on from `earlier` to `later`, in the words of both; absent where it did not. */
export function countGoneOn(
  pool: Pool,
  earlier: PooledSentence,
  later: PooledSentence,
): { readonly was: string; readonly now: string } | undefined {
  if (!isLater(pool, later, earlier) || changeBetween(pool, earlier, later) !== 'more') return undefined;
  const { was, now } = outgrownFigures(pool, earlier, later)[0]!;
  return { was: withBound(was, pool.readings[earlier.reading]!), now: withBound(now, pool.readings[later.reading]!) };
}

/**
 * The count of the sentence at `at` and the one that the latest report has by now, where it went on from there; empty where it did not. Whoever
 * prints the older one, because the newer sentence cannot stand alone, says so.
 */
export function countsSince(pool: Pool, at: number, sourceOf: (reading: number) => number): readonly FigureVersion[] {
  const own = pool.sentences[at]!;
  if (itemsWithin(pool.readings[own.reading]!.analysis.figures, own.span).length === 0) return [];
  const later = pool.sentences
    .filter((other) => isLater(pool, other, own) && changeBetween(pool, own, other) === 'more')
    .sort((a, b) => publishedOf(pool, b) - publishedOf(pool, a));
  const latest = later[0];
  if (latest === undefined) return [];
  const { was, now } = outgrownFigures(pool, own, latest)[0]!;
  return [versionOf(was, sourceOf(own.reading)), versionOf(now, sourceOf(latest.reading))];
}

/** What a sentence must be worth of the one whose place it takes. */
const ENOUGH = 0.2;

function publishedOf({ readings }: Pool, { reading }: PooledSentence): number {
  return readings[reading]!.published ?? Number.NaN;
}

function isLater(pool: Pool, a: PooledSentence, b: PooledSentence): boolean {
  return publishedOf(pool, a) > publishedOf(pool, b);
}

/** `found guilty on Wednesday`, beside a report of Monday: of what the older report does tell, the newer one may have less. */
function tellsOfLaterDay({ readings }: Pool, newer: PooledSentence, older: PooledSentence): boolean {
  const published = readings[older.reading]!.published!;
  const { dates } = readings[newer.reading]!.analysis;
  return itemsWithin(dates, newer.span).some(
    ({ grain, from }) => DAYS.has(grain) && from !== undefined && Date.parse(from.slice(0, 10)) > published,
  );
}

const DAYS: ReadonlySet<string> = new Set(['day', 'time']);

function sayAlike(a: PooledSentence, b: PooledSentence): boolean {
  return overlap(new Set(a.ids), new Set(b.ids)) >= MOST_OVERLAP;
}

/** How the figure of one event went from the earlier sentence to the later one; `none` where they have none in common. */
function changeBetween(pool: Pool, earlier: PooledSentence, later: PooledSentence): 'none' | 'more' | 'less' {
  const [pair] = outgrownFigures(pool, earlier, later);
  if (pair === undefined) return 'none';
  if (!areOfOneEvent(pool, earlier, later, pair)) return 'none';
  return pair.now.value > pair.was.value ? 'more' : 'less';
}

/**
 * A place or a name in common, or a word of both headlines, and much of the rest, figures near to each other, or a word that says that this is
 * the count of before, gone on. Two attacks on two days, and `a second blast`, are two events.
 */
function areOfOneEvent(pool: Pool, a: PooledSentence, b: PooledSentence, { was, now, areCounted }: Outgrown): boolean {
  const text = (one: PooledSentence) => textAt(pool.readings[one.reading]!.text, one.span);
  if (ANOTHER.test(text(a)) || ANOTHER.test(text(b))) return false;
  const apart = Math.abs(publishedOf(pool, a) - publishedOf(pool, b));
  if (apart > (isStillCounted(text(a)) ? WHILE_COUNTED : CLOSE)) return false;
  if (a.names.length > 0 && b.names.length > 0 && !haveCommonName(a, b)) return false;
  const isOneStory = areOfOneStory(pool, a, b);
  if (isOneStory && isCountGoneOn(text(b))) return true;
  const goesOn = areCounted || isStillCounted(text(b)) || apart > CLOSE;
  if (isOneStory && goesOn && shareCause(pool, a, b)) return true;
  if (apart > CLOSE) return false;
  return ((isOneStory && areNear(was, now)) || likenessOf(pool, a, b) >= ALIKE) && !haveOtherDays(pool, a, b);
}

/** Whether two sentences have a name in common, or their headlines a word. */
export function areOfOneStory(pool: Pool, a: PooledSentence, b: PooledSentence | undefined): boolean {
  return b !== undefined && (haveCommonName(a, b) || shareHeadline(pool, a, b));
}

function haveCommonName(a: PooledSentence, b: PooledSentence): boolean {
  return a.names.some((id) => b.ids.includes(id)) || b.names.some((id) => a.ids.includes(id));
}

/** Whether the headlines of two reports have a word in common. */
function shareHeadline({ readings, vocabulary }: Pool, a: PooledSentence, b: PooledSentence): boolean {
  const [mine, others] = [a, b].map(({ reading }) => {
    const { title = '' } = readings[reading]!;
    return [...tokenise(title, [{ start: 0, end: title.length }], vocabulary).ids];
  });
  return mine!.some((id) => others!.includes(id));
}

/** `earthquake`, `fire`: a word that two counts have in common beside names and numbers, who was counted, and what became of them. */
function shareCause({ times }: Pool, a: PooledSentence, b: PooledSentence): boolean {
  const isNoCause = (id: number) =>
    times.has(id) || [a, b].some((one) => one.numbers.includes(id) || one.names.includes(id));
  return a.ids.filter((id) => b.ids.includes(id) && !isNoCause(id)).length > COUNTED_WORDS;
}

/** `people killed` */
const COUNTED_WORDS = 2;

const DAY = 86_400_000;
const CLOSE = 7 * DAY;
/** `An outbreak that has killed 61 people` goes on for longer. */
const WHILE_COUNTED = 90 * DAY;
const ANOTHER = /\b(?:second|third|another|separate|fresh|unrelated|a new) /i;
/** The weighted share of the shorter sentence that the other one has, without what is a number or a time. */
function likenessOf({ weights, times }: Pool, a: PooledSentence, b: PooledSentence): number {
  const contentOf = ({ ids, numbers }: PooledSentence) => ids.filter((id) => !numbers.includes(id) && !times.has(id));
  const [mine, others] = [contentOf(a), contentOf(b)];
  const weigh = (ids: readonly number[]) => ids.reduce((sum, id) => sum + weights[id]!, 0);
  return weigh(mine.filter((id) => others.includes(id))) / Math.max(1e-9, Math.min(weigh(mine), weigh(others)));
}

const ALIKE = 0.4;
