import { byTime, type DatedPassage, passageAt, type Standalone, sortKeyOf, topicOf } from './dated.ts';
import { overlap } from './facts/overlap.ts';
import type { Pool, PooledSentence } from './facts/pool.ts';
import { mainDateOf } from './main-date.ts';
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
 * appeared is marked as planned, and gives way to what is told of that time. `isWanted` is asked with an index into `pool.sentences`.
 * Deterministic.
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
  const happened = new Set(candidates.filter(({ isPlanned }) => !isPlanned).map(({ sortKey }) => sortKey));
  const weights = weighTimes(pool, candidates);
  const told = new Map<string, number>();
  const worth = ({ sortKey, about }: Candidate) => weights.get(sortKey)! * (told.has(sortKey) ? SECOND : 1) + about;
  const isFitting = ({ sortKey, content }: Candidate) =>
    (told.get(sortKey) ?? 0) < MOST_OF_A_TIME &&
    chosen.every((other) => overlap(other.content, content) < LITTLE_OVERLAP);
  const chosen: Candidate[] = [];
  let left = candidates.filter(({ isPlanned, sortKey }) => !isPlanned || !happened.has(sortKey));
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
  return chosen.map(({ content, about, isAside, ...passage }) => passage);
}

/** Two sides of what happened on one day, no more: a timeline is to be read down, not across. */
const MOST_OF_A_TIME = 2;
/** What the second event of a time has of the time's weight. With .7 five timelines of 24 events show two of the right days less. */
const SECOND = 0.5;
const LITTLE_OVERLAP = 0.5;

type Candidate = DatedPassage & Standalone;

function candidateAt(pool: Pool, sentence: PooledSentence, at: number, topic: Float64Array): Candidate | undefined {
  if (sentence.ids.length < FEWEST_CONTENT_WORDS) return undefined;
  const main = mainDateOf(pool.readings[sentence.reading]!, sentence.span);
  if (main === undefined) return undefined;
  const passage = passageAt(pool, sentence, topic);
  const { date, isPlanned } = main;
  if (passage === undefined || (passage.isAside && pool.sentences.length >= ENOUGH_TO_COMPARE)) return undefined;
  return { ...passage, at, when: date.text, sortKey: sortKeyOf(date), ...(isPlanned ? { isPlanned } : {}) };
}

/** What two short reports are both about cannot be told from their words; that they were found is enough. */
const ENOUGH_TO_COMPARE = 8;

/** "Azerbaijan left it in 1999" tells a stranger nothing. */
const FEWEST_CONTENT_WORDS = 5;
