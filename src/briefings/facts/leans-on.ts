import { hidesItsSpeaker } from './hidden-speaker.ts';
import { leansWithin } from './leaning.ts';
import { pointsBack, refersBack } from './pointing.ts';
import { standingOf } from './standing.ts';

/** What has to stand above a sentence for it to be understood. */
export type Support = 'nothing' | 'the sentence before' | 'a sentence before';

/** On what a sentence leans, as it is printed. Never throws; takes the square of the length, which `isStatement` bounds. */
export function leansOn(sentence: string): Support {
  const { isDangling, isDescription } = standingOf(sentence, { start: 0, end: sentence.length });
  if (isDangling || hidesItsSpeaker(sentence) || leansWithin(sentence) || pointsBack(sentence))
    return 'the sentence before';
  return isDescription || refersBack(sentence) ? 'a sentence before' : 'nothing';
}
