import type { Span } from '../../article.ts';
import * as pack from '../languages/pack.ts';
import type { Entity } from '../people/entities.ts';
import type { People } from '../people/people.ts';
import type { Grammar, Phrase } from '../words/phrases.ts';

/** Who a phrase stands for: an entity of the table, or a description that the article leaves unnamed. */
export interface Referent {
  readonly entity?: Entity;
  /** Where the name or description stands. */
  readonly named: Span;
  readonly kind: 'person' | 'body' | 'group';
  /** 0..1 */
  readonly sureness: number;
  /** What names the speaker beside the quotation. */
  readonly mention?: Span;
  /** The token that it was resolved at: whoever spoke is spoken of from there on. */
  readonly token: number;
}

/** Why a phrase gives nobody. */
export type Nobody = 'nobody named' | 'two people';

/** Who bears the name of a phrase. */
export function byName(grammar: Grammar, people: People, phrase: Phrase): Referent | Nobody {
  const run = grammar.names.runOf[phrase.head]!;
  const id = people.entityOfRun[run] ?? -1;
  const entity = people.entities[id];
  if (entity === undefined || isWork(grammar, phrase)) return 'nobody named';
  return {
    entity,
    named: entity.named,
    kind: entity.isBody ? 'body' : 'person',
    sureness: 1,
    mention: spanOf(grammar, phrase),
    token: phrase.start,
  };
}

/** `his book The Long Way`: what is called so was made by somebody else. */
function isWork({ words, names }: Grammar, { head }: Phrase): boolean {
  const { start, core } = names.runs[names.runOf[head]!]!;
  const isArticled = /^(?:The|An?|Der|Die|Das|Les?|La|El)$/.test(
    words.text.slice(words.start[start - 1], words.end[start - 1]),
  );
  const before = words.lower[isArticled ? start - 2 : start - 1];
  return (
    start === core && before !== undefined && WORKS.test(before) && words.sentence[start - 1] === words.sentence[start]
  );
}

const WORKS =
  /^(?:albums?|songs?|singles?|films?|movies?|documentary|novels?|books?|memoirs?|musical|opera|paintings?|poems?|roman|romans|buch|lied|oper|gedicht|novela|libro|película|livre)$/;

/** `the`, and its like in other languages. */
export const DEFINITE = /^(?:the|this|that|el|la|le|der|die|das|il|lo)$/;

/** `die Sprecher`: with that article a man's noun is several men's. */
export function isPluralOfMan({ words, language }: Grammar, { start, head }: Phrase): boolean {
  return language.capitalNouns && words.lower[start] === 'die' && (words.bits[head]! & pack.MALE) !== 0;
}

/** Where a phrase stands in the text. */
export function spanOf({ words }: Grammar, phrase: Phrase): Span {
  return { start: words.start[phrase.start]!, end: words.end[phrase.end - 1]! };
}
