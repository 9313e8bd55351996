import { searchTerms, type TopicQuery } from '../topic.ts';
import { keptOf, lookedFor, type Phrase } from './forms.ts';
import { type Stemmer, stemmerOf } from './stems.ts';

/** What is looked at of an article that was found. */
export interface Named {
  readonly title?: string;
  readonly language?: string;
  readonly clean: { readonly text: string };
}

/**
 * The words that articles on a topic may be expected to name it by: those of `searchTerms`, and the other forms of them, and compounds, by
 * which these articles were found: `wahl` and `bundestagswahlen`. Lower case, each once.
 */
export function termsIn(query: TopicQuery, articles: readonly Named[]): readonly string[] {
  const terms = new Set(searchTerms(query));
  const sought = soughtBy([...terms]);
  const seen = new Map<Stemmer, Set<string>>();
  for (const { title = '', language, clean } of articles) {
    const stemmer = stemmerOf(language);
    if (stemmer === undefined) continue;
    const known = seen.get(stemmer) ?? new Set();
    seen.set(stemmer, known);
    for (const [word] of `${title} ${clean.text.slice(0, HEAD)}`.toLowerCase().matchAll(LETTERS)) {
      if (known.has(word)) continue;
      known.add(word);
      if (isSought(keptOf(word, stemmer), sought)) terms.add(word);
    }
  }
  return [...terms];
}

/** In characters: what an article is about is named at its top. */
const HEAD = 800;

const LETTERS = /[\p{L}\p{M}]{3,}/gu;

interface Sought {
  readonly stems: ReadonlySet<string>;
  readonly endings: readonly string[];
}

function soughtBy(terms: readonly string[]): Sought {
  const forms: readonly Phrase[] = terms.flatMap((term) => lookedFor(term, false).flat());
  return {
    stems: new Set(forms.flatMap(({ words, isOpening }) => (isOpening || words.length > 1 ? [] : words))),
    endings: forms.flatMap(({ words, isOpening }) => (isOpening ? words : [])),
  };
}

function isSought([stem, compound]: readonly [string, string?], { stems, endings }: Sought): boolean {
  return stems.has(stem) || (compound !== undefined && endings.some((ending) => compound.startsWith(ending)));
}
