import { mainDateOf } from '../../main-date.ts';
import { itemsWithin } from '../../text/within.ts';
import type { Pool, PooledSentence } from '../pool.ts';
import { areOfOneStory } from './superseded.ts';

/**
 * Whether a sentence tells of a plan for a day that has passed when a later report of the same story appeared: `Velmark will vote on Jan. 27`,
 * beside who won. What came of it stands there, or nobody knows; as news it is wrong.
 */
export function isOvertakenPlan(pool: Pool, sentence: PooledSentence): boolean {
  const reading = pool.readings[sentence.reading]!;
  const { published } = reading;
  if (published === undefined || !pool.readings.some((other) => isAfter(other.published, published + DAY)))
    return false;
  if (itemsWithin(reading.analysis.dates, sentence.span).length === 0) return false;
  const main = mainDateOf(reading, sentence.span);
  if (main === undefined || !main.isPlanned || main.date.grain !== 'day') return false;
  const over = Date.parse(main.date.to ?? main.date.from!) + DAY;
  return pool.readings.some(
    (other, r) => isAfter(other.published, over) && areOfOneStory(pool, sentence, pool.sentences[pool.from[r]!]),
  );
}

const DAY = 86_400_000;

function isAfter(published: number | undefined, time: number): boolean {
  return published !== undefined && published > time;
}

/** How plans are told, dated or not. */
export const LOOKS_AHEAD =
  /(?<!\p{L})(?:will|(?:is|are) (?:to|due|expected|scheduled|set|likely)|plans? to|planned|scheduled|slated|soll|sollen|wird|werden|wollen|geplant|vorgesehen|angesetzt)(?!\p{L})/u;
