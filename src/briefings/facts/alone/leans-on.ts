import { leansOnAnHour } from './antecedents.ts';
import { hidesItsSpeaker } from './hidden-speaker.ts';
import { leansWithin } from './leaning.ts';
import { pointsBack, refersBack } from './pointing.ts';
import { standingOf } from './standing.ts';

/** What has to stand above a sentence for it to be understood. */
export type Support = 'nothing' | 'the sentence before' | 'a sentence before';

/**
 * On what a sentence leans, as it is printed. What opens its article (`isFirst`) can lean on no description: `The man who broke into the museum of Halden
 * was caught`. Never throws; takes the square of the length, which `isStatement` bounds.
 */
export function leansOn(sentence: string, isFirst = false): Support {
  const { isDangling, isDescription } = standingOf(sentence, { start: 0, end: sentence.length });
  const isBelow =
    isDangling || hidesItsSpeaker(sentence) || leansWithin(sentence) || leansOnAnHour(sentence) || pointsBack(sentence);
  if (isBelow) return 'the sentence before';
  return (isDescription && !isFirst) || refersBack(sentence) ? 'a sentence before' : 'nothing';
}
