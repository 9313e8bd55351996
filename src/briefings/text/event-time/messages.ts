import { type Scan, wordAt } from '../scan.ts';
import { ASIDE, type Bearing } from './bearing.ts';
import { hasVerbBehind, REACH } from './stretches.ts';
import { isContent, type Verb } from './verbs.ts';
import { DETERMINERS, SAYING, TELLING } from './words.ts';

/** `In an email to staff on Saturday, the company said`, `said in a letter on Monday`: when somebody wrote so, whatever is told of it. */
export function isInMessage(scan: Scan, before: number): boolean {
  let noun = before;
  while (noun > before - BEHIND_MESSAGE && noun >= 0 && !MESSAGES.has(scan.word[noun]!)) noun--;
  if (noun < 0 || !MESSAGES.has(scan.word[noun]!)) return false;
  if (noun < before && !TO_WHOM.has(wordAt(scan, noun + 1))) return false;
  let at = noun - 1;
  while (at > noun - LONGEST_PHRASE && isContent(scan, at)) at--;
  if (!DETERMINERS.has(wordAt(scan, at)) || wordAt(scan, at - 1) !== 'in') return false;
  if (at - 1 === 0) return true;
  for (let i = at - 2; i >= 0 && i > at - REACH; i--)
    if (SAYING.has(scan.word[i]!) || WROTE.has(scan.word[i]!)) return true;
  return false;
}

const MESSAGES = new Set(
  'email e-mail letter statement post message memo interview tweet speech address note broadcast'.split(' '),
);
const TO_WHOM = new Set('to with'.split(' '));
const WROTE = new Set('wrote warned insisted promised denied argued'.split(' '));
/** Words to whom it went: `to the staff`. */
const BEHIND_MESSAGE = 5;

/** `in a report published on Monday`, `according to figures released on Friday`: when that was said which the sentence says. */
export function isInPublished(scan: Scan, { form, first, last }: Verb, next: number): boolean {
  if (form !== 'either' || !PUBLISHED.has(wordAt(scan, last))) return false;
  // "a study published in a journal on Monday found that", "a poll published on Monday by an institute put"
  if (TELLING.has(wordAt(scan, next))) return true;
  if (DOCUMENTS.has(wordAt(scan, first - 1)) && hasVerbBehind(scan, next)) return true;
  let at = first - 1;
  while (at > first - LONGEST_PHRASE && isContent(scan, at)) at--;
  if (DETERMINERS.has(wordAt(scan, at))) at--;
  return IN.has(wordAt(scan, at));
}

const DOCUMENTS = new Set('poll polls survey study report figures data letter statement video'.split(' '));
const PUBLISHED = new Set('published released issued posted broadcast'.split(' '));
const IN = new Set('in to'.split(' '));
const LONGEST_PHRASE = 6;

/** `Speaking in the capital`, `Asked about the letter`: a participle before the subject. */
export function isOpening(scan: Scan, { form, first }: Verb): boolean {
  return first === 0 && (form === 'ing' || ASKED.has(wordAt(scan, 0)));
}

/** `Speaking in the capital on Monday, the minister said`: when that was which the main clause goes with. */
export function openedBy(scan: Scan, { last }: Verb, next: number): Bearing {
  if (wordAt(scan, next) !== ',' || !hasVerbBehind(scan, next + 1)) return ASIDE;
  return { is: SPEAKING.has(wordAt(scan, last)) ? 'told' : 'meanwhile', isAhead: false };
}

const ASKED = new Set('asked questioned pressed confronted'.split(' '));
const SPEAKING = new Set(
  'asked speaking talking writing addressing testifying appearing replying responding'.split(' '),
);
