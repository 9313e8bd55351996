import type { Span } from '../../article.ts';
import * as pack from '../languages/pack.ts';
import { CAPITAL, LOWER, NUMBER } from '../words/shapes.ts';
import type { Words } from '../words/words.ts';
import { isTrade } from './false-titles.ts';

/** What the words around a name say of its bearer. */
export interface Description {
  /** Nouns in lower case, with what else such a person is called: `sen`, `senator`, `lawmaker`. */
  readonly roles: readonly string[];
  /** The description as it stands: `Harbour spokesman`, `the county engineer`. */
  readonly span?: Span;
  /** Above 0 for a woman, below for a man. */
  readonly leaning: number;
}

/** Where nothing is said of somebody. */
export const NOTHING: Description = { roles: [], leaning: 0 };

/** No description between commas is longer, in tokens. */
const LONGEST = 18;

/** `, the county engineer,` behind a name. */
export function appositiveBehind(words: Words, at: number): Description {
  if (words.lower[at] !== ',' || words.possessive[at - 1] === 1) return NOTHING;
  // "Ron Eames, 71, a retired miner"
  const first = words.shape[at + 1] === NUMBER && words.lower[at + 2] === ',' ? at + 3 : at + 1;
  if (first > at + 1 && !/^(?:an?|the)$/.test(words.lower[first] ?? '')) return NOTHING;
  const limit = Math.min(words.count, at + LONGEST);
  if (
    ((words.bits[first] ?? 0) & (pack.RELATIVE | pack.PRONOUN | pack.CONJUNCTION)) !== 0 &&
    words.lower[first] !== 'then'
  )
    return NOTHING;
  // "sent by Ruiz, to her lawyer,": what hangs on something else
  if (/^(?:to|as|by|on|about)$/.test(words.lower[first] ?? '')) return NOTHING;
  let role = -1;
  let end = first;
  for (; end < limit && words.sentence[end] === words.sentence[at]; end++) {
    const bits = words.bits[end]!;
    if ((/^[,.;—]$/.test(words.lower[end]!) && !isWithin(words, end)) || (bits & pack.RELATIVE) !== 0) break;
    if ((bits & pack.PERSON) !== 0 && role < 0 && (words.shape[end] === LOWER || isOffice(words, end))) role = end;
    if (role < 0 && end > first && isTradeOfOne(words, first, end)) role = end;
    // "In Lisbon, the mayor has said": a verb makes a clause of it
    if (words.capitalNouns && (bits & pack.VERB) !== 0 && role < 0) return NOTHING;
    if ((bits & pack.AUXILIARY) !== 0 || ((bits & pack.REPORTS) !== 0 && role < 0)) return NOTHING;
  }
  if (role < 0 && /^[,.]$/.test(words.lower[end] ?? '')) return { ...NOTHING, ...affiliationAt(words, first, end) };
  if (role < 0 || isBirth(words, role)) return NOTHING;
  const bits = words.bits[role]!;
  const leaning = (bits & pack.FEMALE) !== 0 ? 2 : (bits & pack.MALE) !== 0 ? -2 : 0;
  const roles = [words.lower[role]!];
  const isOwned = words.possessive[first] === 1 && role === first + 1;
  const opens =
    isOwned ||
    (words.bits[first]! & pack.DETERMINER) !== 0 ||
    words.shape[first] === LOWER ||
    words.shape[role] === CAPITAL;
  const isClosed = end < limit && opens;
  // "its deputy foreign minister": whose, stands outside of what is printed
  const from = (words.bits[first]! & pack.POSSESSIVE) !== 0 && first + 1 < end ? first + 1 : first;
  return isClosed
    ? { roles, leaning, span: { start: words.start[from]!, end: words.end[end - 1]! } }
    : { roles, leaning };
}

/** `Ana Ruiz, of the Rivers Trust, said`: where somebody belongs, with a name. */
function affiliationAt(words: Words, first: number, end: number): { readonly span?: Span } {
  if (words.lower[first] !== 'of' || end - first < 2) return {};
  const from = words.lower[first + 1] === 'the' ? first + 2 : first + 1;
  const isName =
    words.shape[from] === CAPITAL && words.shape[end - 1] !== LOWER && (words.bits[from]! & pack.TIME) === 0;
  return isName ? { span: { start: words.start[first]!, end: words.end[end - 1]! } } : {};
}

/** `the 1,400-member union`: a mark inside of a figure ends nothing. */
function isWithin({ start, end, shape }: Words, mark: number): boolean {
  return shape[mark - 1] === NUMBER && end[mark - 1] === start[mark] && end[mark] === start[mark + 1];
}

/** `, a retired headteacher from York`: the noun of an indefinite description, by the ending of its trade. */
function isTradeOfOne(words: Words, first: number, at: number): boolean {
  if (!/^an?$/.test(words.lower[first]!) || words.shape[at] !== LOWER || !isTrade(words.lower[at]!)) return false;
  return words.bits[at] === 0 && /^(?:of|for|at|in|from|with|who|whose|and|,|\.|;)$/.test(words.lower[at + 1] ?? '.');
}

/** `, Chief Executive Officer of Rivers Trust.`: an office in capitals, and no name behind it. */
function isOffice(words: Words, at: number): boolean {
  return words.shape[at] === CAPITAL && /^(?:of|for|at|and|,|\.|;)$/.test(words.lower[at + 1] ?? '.');
}

/** `the son of a railwayman`: where somebody comes from is not what he is. */
function isBirth({ lower }: Words, role: number): boolean {
  return (
    /^(?:son|daughter|grandson|granddaughter)$/.test(lower[role]!) &&
    /^of an?$/.test(lower.slice(role + 1, role + 3).join(' '))
  );
}
