import { byTime, type DatedPassage, passageAt, type Standalone, sortKeyOf, topicOf } from './dated.ts';
import type { Pool, PooledSentence } from './facts/pool.ts';
import { type BorneDate, standingDatesOf } from './main-date.ts';
import { weighTimes } from './time-weights.ts';

/** The dated events that `eventsOf` picks, in the order of their times. */
export function timelineOf(pool: Pool, count: number, isWanted?: (at: number) => boolean): readonly DatedPassage[] {
  return [...eventsOf(pool, count, isWanted)].sort((a, b) => byTime(pool, a, b));
}

/**
 * Picks the dated events of a pool, those of the weightiest times first.
 *
 * Promise: at most `count`; each stands under the time of what it is about, which has its place in the calendar, can stand alone, is about
 * what the others are about, and shares little with them. Times that many reports speak of, and go on speaking of, come before those of
 * one; of one time at most `MOST_OF_A_TIME`, the second after other times of half its weight. What was still to come when its report
 * appeared is marked as planned, and gives way to what is told of that time: it stands under the day then on which somebody told of it, or
 * nowhere. `isWanted` is asked with an index into `pool.sentences`. Deterministic.
 */
export function eventsOf(
  pool: Pool,
  count: number,
  isWanted: (at: number) => boolean = () => true,
): readonly DatedPassage[] {
  const topic = topicOf(pool);
  const candidates = pool.sentences
    .map((sentence, at) => (isWanted(at) ? candidateAt(pool, sentence, at, topic) : undefined))
    .filter((candidate) => candidate !== undefined);
  const happened = candidates.filter(({ isPlanned }) => !isPlanned);
  const weights = weighTimes(pool, candidates);
  const told = new Map<string, number>();
  const worth = ({ sortKey, about }: Candidate) => weights.get(sortKey)! * (told.has(sortKey) ? SECOND : 1) + about;
  const isFitting = (candidate: Candidate) =>
    (told.get(candidate.sortKey) ?? 0) < MOST_OF_A_TIME &&
    chosen.every((other) => likeness(pool, other, candidate) < mostShared(other, candidate));
  const chosen: Candidate[] = [];
  let left = candidates.flatMap((candidate) =>
    candidate.isPlanned && isFulfilled(pool, candidate, happened) ? (candidate.otherwise ?? []) : [candidate],
  );
  while (chosen.length < count) {
    // the worth of a time changes with each that is chosen; what did not fit once never will
    left.sort((a, b) => worth(b) - worth(a) || a.at - b.at);
    const at = left.findIndex(isFitting);
    if (at < 0) break;
    const best = left[at]!;
    told.set(best.sortKey, (told.get(best.sortKey) ?? 0) + 1);
    chosen.push(best);
    left = left.slice(at + 1);
  }
  return chosen.map(({ content, about, isAside, untimed, weight, isFresh, otherwise, ...passage }) => passage);
}

/** Two sides of what happened on one day, no more: a timeline is to be read down, not across. */
const MOST_OF_A_TIME = 2;
/** What the second event of a time has of the time's weight. With .7 five timelines of 24 events show two of the right days less. */
const SECOND = 0.5;

interface Candidate extends DatedPassage, Standalone {
  /** Its content words without times: two events of two Tuesdays have `Tuesday` in common. */
  readonly untimed: readonly number[];
  /** How much its content words tell together. */
  readonly weight: number;
  /** Told within days of its time: what happened then was still news. */
  readonly isFresh: boolean;
  /** Of a plan what it is where it no longer is one: under the day on which somebody told of it. */
  readonly otherwise?: Candidate;
}

/** Whether it is told what came of a plan: anything of the same time, or something like it of a day in the month or year that it names. */
function isFulfilled(pool: Pool, plan: Candidate, happened: readonly Candidate[]): boolean {
  return happened.some(
    (event) =>
      event.sortKey === plan.sortKey ||
      (event.sortKey.startsWith(plan.sortKey) && likeness(pool, event, plan) >= ENOUGH_OF_A_PLAN),
  );
}

/** A month holds many things: `the bridge will open in May` is told of by what shares a third of its words. */
const ENOUGH_OF_A_PLAN = 0.33;

/**
 * How much two passages may share. Two reports of two days that are not next to each other tell two things, though a trial, say, has the same names
 * in all: asked to jail, and jailed. Of a day and its own month they tell one.
 */
function mostShared(a: Candidate, b: Candidate): number {
  if (a.sortKey !== b.sortKey && (a.sortKey.startsWith(b.sortKey) || b.sortKey.startsWith(a.sortKey)))
    return LITTLE_OF_A_DAY;
  const areApart = Math.abs(Date.parse(a.sortKey) - Date.parse(b.sortKey)) > NEXT_TO_EACH_OTHER;
  return a.isFresh && b.isFresh && areApart ? MUCH_OVERLAP : LITTLE_OVERLAP;
}

/** The share of the shorter one's content words, times among them, that the other one has, without times; a word of every report counts little. */
function likeness({ weights }: Pool, a: Candidate, b: Candidate): number {
  let common = 0;
  for (const id of a.untimed) if (b.content.has(id)) common += weights[id]!;
  return common / Math.max(1e-9, Math.min(a.weight, b.weight));
}

const LITTLE_OVERLAP = 0.5;
/** With .5 a story of a trial loses the day on which nine years were asked for; .6 and .75 find the same days of five timelines. */
const MUCH_OVERLAP = 0.75;
const LITTLE_OF_A_DAY = 0.4;
const DAY = 86_400_000;
const NEXT_TO_EACH_OTHER = 3 * DAY;

function candidateAt(pool: Pool, sentence: PooledSentence, at: number, topic: Float64Array): Candidate | undefined {
  if (sentence.ids.length < FEWEST_CONTENT_WORDS) return undefined;
  const reading = pool.readings[sentence.reading]!;
  const [main, ...others] = standingDatesOf(reading, sentence.span);
  if (main === undefined) return undefined;
  const passage = passageAt(pool, sentence, topic);
  if (passage === undefined || (passage.isAside && pool.sentences.length >= ENOUGH_TO_COMPARE)) return undefined;
  const under = ({ date, isPlanned }: BorneDate): Candidate => ({
    ...passage,
    at,
    untimed: sentence.ids.filter((id) => !pool.times.has(id)),
    weight: sentence.ids.reduce((sum, id) => sum + pool.weights[id]!, 0),
    when: date.text,
    sortKey: sortKeyOf(date),
    isFresh: date.grain === 'day' && Math.abs(Date.parse(date.from!) - (reading.published ?? 0)) <= NEWS,
    ...(isPlanned ? { isPlanned } : {}),
  });
  const told = others.find(({ is, isPlanned }) => is === 'told' && !isPlanned);
  return { ...under(main), ...(told === undefined ? {} : { otherwise: under(told) }) };
}

/** From the morning of a day to the evening of the third after it. */
const NEWS = 4 * DAY;

/** What two short reports are both about cannot be told from their words; that they were found is enough. */
const ENOUGH_TO_COMPARE = 8;

/** "Azerbaijan left it in 1999" tells a stranger nothing. */
const FEWEST_CONTENT_WORDS = 5;
