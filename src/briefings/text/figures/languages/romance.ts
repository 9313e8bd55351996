import { CAPITAL, kindAt, type Scan, WORD, wordAt } from '../../scan.ts';
import type { Fate, NounPhrase } from './grammar.ts';

/** What a Romance language needs to find the noun behind a number: its plurals end in `-s` or `-x`. */
export interface RomanceNouns {
  /** Adjectives that stand before their noun. */
  readonly leading: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly fates: ReadonlyMap<string, Fate>;
  /** Words in `-s` that are no nouns. */
  readonly none: ReadonlySet<string>;
  /** Nouns that get one word in every language. */
  readonly shared: ReadonlyMap<string, string>;
  readonly stem: (noun: string) => string;
}

/** The noun behind a number, past `nouvelles` and the like. */
export function romanceNounPhrase(scan: Scan, end: number, nouns: RomanceNouns): NounPhrase {
  let isAnybody = false;
  for (let i = end; i < end + LONGEST_PHRASE; i++) {
    const word = wordAt(scan, i);
    const kind = kindAt(scan, i);
    if (kind !== WORD && kind !== CAPITAL) break;
    if (nouns.others.has(word)) {
      isAnybody = true;
      continue;
    }
    const fate = nouns.fates.get(word);
    if (fate !== undefined) return { next: i + 1, isAnybody: true, fate };
    if (nouns.leading.has(word)) continue;
    if (nouns.people.has(word)) return { next: i + 1, isAnybody: true };
    const shared = nouns.shared.get(word);
    if (shared !== undefined) return { next: i + 1, noun: shared };
    if (!/[sx]$/.test(word) || word.length < 4 || nouns.none.has(word)) {
      return isAnybody ? { next: i, isAnybody } : { next: end };
    }
    return { next: i + 1, noun: nouns.stem(word) };
  }
  return { next: end };
}

const LONGEST_PHRASE = 4;
