import { type LanguagePack, PERSON, PLACE, TITLE, UTTERANCE } from '../languages/pack.ts';
import { CAPITAL, LOWER } from './shapes.ts';

/** The tokens of an article under construction, as parallel arrays. */
export interface Drafted {
  readonly lower: string[];
  readonly possessive: number[];
  readonly shape: readonly number[];
  readonly bits: readonly number[];
}

/**
 * Marks names in the genitive as owners, where the language writes it without an apostrophe: `Lees Anwalt`, `der Anwalt Lees`, `Irans`.
 *
 * `lower` loses the ending. Told by the name without it, in the article or the language (Lee, not Jens), or by an office or word behind it.
 */
export function markOwners(words: Drafted, language: LanguagePack): void {
  const { lower, possessive, shape, bits } = words;
  const known = surnamesIn(words, language);
  for (let i = 0; i < lower.length; i++) {
    const word = lower[i]!;
    if (shape[i] !== CAPITAL || possessive[i] === 1 || !/[^s]s$/.test(word)) continue;
    if (language.male.has(word) || language.female.has(word)) continue;
    const stem = word.slice(0, -1);
    if (bits[i] !== 0 && !known.certain.has(stem)) continue;
    const isKnown = known.any.has(stem) || ((language.words.get(stem) ?? 0) & PLACE) !== 0;
    if (!(isKnown && !known.certain.has(word)) && !isBeforeOffice(words, i)) continue;
    lower[i] = stem;
    possessive[i] = 1;
  }
}

/** Names that stand behind another word with a capital; those behind a given name are certain. */
function surnamesIn(
  { lower, shape, bits }: Drafted,
  { male, female }: LanguagePack,
): { readonly any: ReadonlySet<string>; readonly certain: ReadonlySet<string> } {
  const any = new Set<string>();
  const certain = new Set<string>();
  for (let i = 1; i < lower.length; i++) {
    if (shape[i] !== CAPITAL || shape[i - 1] !== CAPITAL) continue;
    const before = lower[i - 1]!;
    const isGiven = male.has(before) || female.has(before);
    if (bits[i] !== 0 && !(isGiven && (bits[i]! & TITLE) === 0)) continue;
    if (isGiven || bits[i - 1] === 0 || (bits[i - 1]! & (PERSON | TITLE)) !== 0) any.add(lower[i]!);
    if (isGiven) certain.add(lower[i]!);
  }
  return { any, certain };
}

/** `Lindaus neuer Bürgermeister`, `Lees Fazit`: no article before a noun that needs one. */
function isBeforeOffice({ shape, bits, lower }: Drafted, i: number): boolean {
  let at = i + 1;
  while (at - i < 3 && shape[at] === LOWER && bits[at] === 0 && /e[rs]?$/.test(lower[at]!)) at++;
  return shape[at] === CAPITAL && (bits[at]! & (PERSON | TITLE | UTTERANCE)) !== 0;
}
