import { type Scan, wordAt } from '../scan.ts';
import { isContent, type Verb } from './verbs.ts';
import { DETERMINERS, EVENTS } from './words.ts';

/**
 * `The explosion on 3 May 1994 killed twelve`: the verb right behind the time tells what came
 * of it that day. The words before `end` must be no more than the name of an event or a pact.
 */
export function isCause(scan: Scan, end: number, next: number): boolean {
  if (!EFFECTS.has(wordAt(scan, next))) return false;
  let at = DETERMINERS.has(wordAt(scan, 0)) ? 1 : 0;
  while (at < end && isContent(scan, at)) at++;
  const noun = wordAt(scan, at - 1);
  return at > 0 && at >= end - 1 && (EVENTS.has(noun) || PACTS.has(noun));
}

/** `An armistice signed on 27 July 1953 ended the war`. */
export function isPactMade(scan: Scan, { first, last }: Verb, next: number): boolean {
  return PACTS_MADE.has(wordAt(scan, last)) && isCause(scan, first, next);
}

const EFFECTS = new Set(
  'killed injured wounded destroyed wrecked damaged flattened sank drowned left ended halted stopped began started triggered sparked toppled brought forced froze cut'.split(
    ' ',
  ),
);
/** What `EVENTS` have not. */
const PACTS = new Set(
  'armistice peace pact surrender snow snowstorm rain rains landslide avalanche frost heatwave'.split(' '),
);
const PACTS_MADE = new Set('signed agreed declared brokered reached concluded'.split(' '));
