import { byTime, type DatedPassage, passageAt, type Standalone, sortKeyOf, topicOf } from './dated.ts';
import { weighTimes } from './event-days.ts';
import { overlap } from './facts/overlap.ts';
import type { Pool, PooledSentence } from './facts/pool.ts';
import { mainDateOf } from './main-date.ts';

/**
 * Picks the dated events of a pool, in the order of their times.
 *
 * Promise: at most `count`; each stands under the time of what it is about, which has its place in the calendar, can stand alone, is about
 * what the others are about, and shares little with them; of one time at most `MOST_OF_A_TIME`. Times that many reports speak of, and go
 * on speaking of, come before those of one. What was still to come when its report appeared is marked as planned. Deterministic.
 */
export function timelineOf(pool: Pool, count: number): readonly DatedPassage[] {
  const topic = topicOf(pool);
  const candidates = pool.sentences
    .map((sentence, at) => candidateAt(pool, sentence, at, topic))
    .filter((candidate) => candidate !== undefined);
  const weights = weighTimes(pool);
  const worth = ({ sortKey, about }: Candidate) => weights.get(sortKey)! + about;
  const chosen: Candidate[] = [];
  for (const candidate of candidates.sort((a, b) => worth(b) - worth(a) || a.at - b.at)) {
    if (chosen.length >= count) break;
    const beside = chosen.filter(({ sortKey }) => sortKey === candidate.sortKey);
    if (beside.length >= MOST_OF_A_TIME) continue;
    if (chosen.every(({ content }) => overlap(content, candidate.content) < LITTLE_OVERLAP)) chosen.push(candidate);
  }
  return chosen.sort((a, b) => byTime(pool, a, b)).map(({ content, about, isAside, ...passage }) => passage);
}

/** Two sides of what happened on one day, no more: a timeline is to be read down, not across. */
const MOST_OF_A_TIME = 2;
const LITTLE_OVERLAP = 0.5;

type Candidate = DatedPassage & Standalone;

function candidateAt(pool: Pool, sentence: PooledSentence, at: number, topic: Float64Array): Candidate | undefined {
  if (sentence.ids.length < FEWEST_CONTENT_WORDS) return undefined;
  const main = mainDateOf(pool.readings[sentence.reading]!, sentence.span);
  if (main === undefined) return undefined;
  const passage = passageAt(pool, sentence, topic);
  if (passage?.isAside && pool.sentences.length >= ENOUGH_TO_COMPARE) return undefined;
  const { date, isPlanned } = main;
  return passage && { ...passage, at, when: date.text, sortKey: sortKeyOf(date), ...(isPlanned ? { isPlanned } : {}) };
}

/** What two short reports are both about cannot be told from their words; that they were found is enough. */
const ENOUGH_TO_COMPARE = 8;

/** "Azerbaijan left it in 1999" tells a stranger nothing. */
const FEWEST_CONTENT_WORDS = 5;
