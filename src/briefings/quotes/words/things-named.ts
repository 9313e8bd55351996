import { REPORTS } from '../languages/pack.ts';
import { LOWER, QUOTATION } from './shapes.ts';
import type { Words } from './words.ts';

/** No name between marks is longer, in words. */
export const LONGEST_NAME = 8;

/** Whether what stands between the marks is the name of something, where every noun has a capital: a motto, a party, a paper. */
export function isNameOfThing(words: Words, token: number): boolean {
  const before = token - 1;
  if (before < 0 || words.sentence[before] !== words.sentence[token]) return false;
  return isOfKind(words, before) || isCalled(words, token) || isOutlet(words, token);
}

/** `unter dem Motto „...“`, `(Motto: „...“)`, `die Partei „...“`: the noun right before says what it names. */
function isOfKind(words: Words, before: number): boolean {
  // "schreibt die Zeitung: „...“" is no name
  if (words.lower[before] === ':') return /^(?:motto|titel|name)$/.test(words.lower[before - 1] ?? '');
  return words.shape[before] !== LOWER && KINDS.test(words.lower[before]!);
}

const KINDS =
  /(?:^|.{3})(?:motto|titels?|namen?s?|prädikat|partei|band|film|roman|lied|song|album|oper|ausstellung|zeitschrift|zeitung|magazin|sendung|serie|projekt|aktion|kampagne|operation|bündnis|initiative|schiff|hotel|gaststätte|kategorie|bezeichnung|überschrift|rubrik)$/;

/** `die „...“ heißt`, `„...“ genannt`, `nennt sie sich „...“` */
function isCalled(words: Words, token: number): boolean {
  const behind = words.lower[token + 1] ?? '';
  if (/^(?:heißt|heißen|hieß|hießen|heiße|getauft)$/.test(behind) && words.lower[token + 2] !== 'es') return true;
  if (
    behind === 'genannt' &&
    words.shape[token - 1] !== QUOTATION &&
    !/^(?:als|wurde|wird)$/.test(words.lower[token - 1]!)
  )
    return isBare(words, token + 2);
  if (words.lower[token - 1] !== 'sich') return false;
  return [token - 2, token - 3].some((i) => /^(?:nennt|nannte|nennen|nannten)$/.test(words.lower[i] ?? ''));
}

/** The clause ends, or goes on with a participle's own: nobody is said to have called it so. */
function isBare(words: Words, at: number): boolean {
  return /^[,.)]?$/.test(words.lower[at] ?? '');
}

/** `laut „...“`, `wie die „...“ mitteilte`: what stands where an outlet does. */
function isOutlet(words: Words, token: number): boolean {
  const before = words.lower[token - 1]!;
  if (before === 'laut') return words.shape[token + 1] === LOWER || words.lower[token + 1] === ',';
  if (!/^(?:der|die|das)$/.test(before)) return false;
  return words.lower[token - 2] === 'wie' && reportsSoon(words, token);
}

function reportsSoon({ bits, sentence }: Words, token: number): boolean {
  for (let i = token + 1; i <= token + 3; i++)
    if (sentence[i] === sentence[token] && ((bits[i] ?? 0) & REPORTS) !== 0) return true;
  return false;
}
