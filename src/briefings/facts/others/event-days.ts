import { textAt } from '../../article.ts';
import { borneDatesOf } from '../../main-date.ts';
import type { Pool, PooledSentence } from '../pool.ts';

/**
 * Whether two sentences say on which day happened what they tell, each on another one: two events, however alike they are. A toll that rose on
 * Wednesday is still that of Tuesday's quake.
 */
export function haveOtherDays(pool: Pool, a: PooledSentence, b: PooledSentence): boolean {
  const [mine, others] = [a, b].map((sentence) => eventDaysOf(pool, sentence));
  return mine!.length > 0 && others!.length > 0 && !mine!.some((day) => others!.includes(day));
}

function eventDaysOf({ readings }: Pool, { reading, span }: PooledSentence): readonly (string | undefined)[] {
  if (isCountGoneOn(textAt(readings[reading]!.text, span))) return [];
  return borneDatesOf(readings[reading]!, span)
    .filter(({ is, date }) => is === 'event' && date.grain === 'day')
    .map(({ date }) => date.from);
}

/** Whether a sentence says that it goes on with a count of before: `the toll rose`, `has now confirmed`. */
export function isCountGoneOn(sentence: string): boolean {
  return COUNT_GONE_ON.test(sentence);
}

const COUNT_GONE_ON =
  /\b(?:toll|rose|risen|rises|climbed|climbs|jumped|increased|grown|grew|swelled|doubled|tripled|revised|so far|stands at|stood at|now (?:at|stands|known|confirmed|put)|gestiegen|stieg|steigt|inzwischen|mittlerweile|bislang|bisher)\b/i;

/** Whether a sentence counts what goes on until now: `a quake that has killed 187 people`, `The fire has burned 30,000 acres`. English. */
export function isStillCounted(sentence: string): boolean {
  return STILL_COUNTED.test(sentence);
}

const STILL_COUNTED =
  /\b(?:has|have) (?:\w+ )?(?:killed|died|left|claimed|injured|wounded|sickened|infected|displaced|destroyed|burned|burnt|damaged|fallen ill|been (?:killed|injured|wounded|infected|displaced|destroyed|arrested|rescued))\b/i;
