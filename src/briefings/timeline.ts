import { byTime, type DatedPassage, isPrintable, passageAt, type Standalone, sortKeyOf, topicOf } from './dated.ts';
import { weighTimes } from './event-days.ts';
import { overlap } from './facts/overlap.ts';
import type { Pool, PooledSentence } from './facts/pool.ts';
import type { DateMention } from './text/dates.ts';
import { itemsWithin } from './text/within.ts';

/**
 * Picks the dated events of a pool, in the order of their times.
 *
 * Promise: at most `count`; each states a time that has its place in the calendar, can stand alone, is about what the others are about,
 * and shares little with them; of one time at most `MOST_OF_A_TIME`. Times that many reports speak of, and go on speaking of, come
 * before those of one. Deterministic.
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
  return chosen.sort(byTime).map(({ text, parts, at, when, sortKey }) => ({ text, parts, at, when, sortKey }));
}

/** Two sides of what happened on one day, no more: a timeline is to be read down, not across. */
const MOST_OF_A_TIME = 2;
const LITTLE_OVERLAP = 0.5;

type Candidate = DatedPassage & Standalone;

function candidateAt(pool: Pool, sentence: PooledSentence, at: number, topic: Float64Array): Candidate | undefined {
  const { text, analysis } = pool.readings[sentence.reading]!;
  const date = eventDate(text, itemsWithin(analysis.dates, sentence.span).filter(isPrintable));
  if (date === undefined) return undefined;
  const passage = passageAt(pool, sentence, topic);
  return passage && { ...passage, at, when: date.text, sortKey: sortKeyOf(date) };
}

/** The time of what happened: the first that is not merely when somebody said so, else the first. */
function eventDate(text: string, dates: readonly DateMention[]): DateMention | undefined {
  return dates.find(({ start }) => !TOLD_ON.test(text.slice(Math.max(0, start - 30), start))) ?? dates[0];
}

/** `said on` Wednesday, `told reporters` on Monday. */
const TOLD_ON =
  /\b(?:said|says|told(?: \p{L}+){0,2}|announced|reported|added|confirmed)(?: (?:late|early))?(?: on)? $/iu;
