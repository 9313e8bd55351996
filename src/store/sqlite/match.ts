import { lookedFor, type Phrase } from '../../briefings/search/forms.ts';
import { allStemmers, type Stemmer } from '../../briefings/search/stems.ts';
import type { TopicNot, TopicQuery } from '../../briefings/topic.ts';

/**
 * A topic as an expression for FTS5's MATCH.
 *
 * Promise: nothing that a person types is syntax. Each term becomes quoted phrases of its letters and digits, as the index's tokeniser splits
 * them, one for each form that it may have in the languages that are `spoken`: `nagorno-karabakh` asks for the two words side by side. The
 * words of those of `loosened` (phrases as `wordsOf` writes them) may stand anywhere in an article.
 */
export function matchOf(
  query: TopicQuery,
  spoken: ReadonlySet<Stemmer> = allStemmers(),
  loosened: ReadonlySet<string> = NONE,
): string {
  const matched = (part: TopicQuery) => matchOf(part, spoken, loosened);
  switch (query.kind) {
    case 'word':
    case 'phrase':
      return joined(
        lookedFor(query.text, query.kind === 'phrase', spoken).map((forms) => anyOf(forms, loosened)),
        'AND',
      );
    case 'or':
      return joined(query.parts.map(matched), 'OR');
    case 'and': {
      const excluded = query.parts.filter(isNot).map((not) => matched(not.part));
      const wanted = joined(query.parts.filter(isWanted).map(matched), 'AND');
      return excluded.length === 0 ? wanted : `(${wanted} NOT ${joined(excluded, 'OR')})`;
    }
  }
}

const NONE: ReadonlySet<string> = new Set();

function anyOf(forms: readonly Phrase[], loosened: ReadonlySet<string>): string {
  return forms.length === 0
    ? '""'
    : joined(
        forms.map((form) => phraseOf(form, loosened)),
        'OR',
      );
}

function phraseOf(form: Phrase, loosened: ReadonlySet<string>): string {
  const each = wordsOf(form);
  if (loosened.size > 0 && loosened.has(each.join(' '))) return joined(each, 'AND');
  return form.isOpening ? each.join(' ') : `"${form.words.join(' ')}"`;
}

/** The words of each phrase of `matchOf`, excluded ones too, each as an expression of its own: what FTS5 looks up. */
export function lookedUp(query: TopicQuery | TopicNot, spoken = allStemmers()): readonly (readonly string[])[] {
  if (query.kind === 'not') return lookedUp(query.part, spoken);
  if (query.kind === 'word' || query.kind === 'phrase')
    return lookedFor(query.text, query.kind === 'phrase', spoken).flatMap((forms) => forms.map(wordsOf));
  return query.parts.flatMap((part) => lookedUp(part, spoken));
}

/** How many words of a topic have to stand beside others, excluded ones too: as they were typed, whatever forms they have. */
export function sideBySide(query: TopicQuery | TopicNot): number {
  if (query.kind === 'not') return sideBySide(query.part);
  if (query.kind !== 'word' && query.kind !== 'phrase')
    return query.parts.reduce((sum, part) => sum + sideBySide(part), 0);
  const forms = lookedFor(query.text, query.kind === 'phrase', NO_LANGUAGE).flat();
  const longest = forms.reduce((most, { words }) => Math.max(most, words.length), 0);
  return longest > 1 ? longest : 0;
}

const NO_LANGUAGE: ReadonlySet<Stemmer> = new Set();

function wordsOf({ words, isOpening }: Phrase): readonly string[] {
  return words.map((word) => (isOpening ? `"${word}" *` : `"${word}"`));
}

function joined(parts: readonly string[], operator: 'AND' | 'OR'): string {
  const once = [...new Set(parts)];
  return once.length === 1 ? once[0]! : `(${once.join(` ${operator} `)})`;
}

function isNot(part: TopicQuery | TopicNot): part is TopicNot {
  return part.kind === 'not';
}

function isWanted(part: TopicQuery | TopicNot): part is TopicQuery {
  return part.kind !== 'not';
}
