import type { Span } from '../article.ts';
import * as pack from './languages/pack.ts';
import type { NameRun } from './name-parts.ts';
import { type Grammar, LINK, type Phrase, phraseEndingAt } from './phrases.ts';
import { LOWER, QUOTATION } from './word-shapes.ts';

/**
 * `said seismologist Ana Ruiz`: nouns in lower case right before a full name, though the lexicon does not know the last of them.
 *
 * Only where they open their clause, so that nothing but a description can stand there, and where the last has the ending of a trade.
 */
export function falseTitle({ words, language }: Grammar, run: NameRun): Span | undefined {
  if (language.capitalNouns || run.isBody || run.end - run.core < 2 || run.core !== run.start) return undefined;
  let first = run.start;
  while (
    first > words.sentence[run.start]! &&
    run.start - first < 3 &&
    isPlainNoun(words.bits[first - 1]!) &&
    words.shape[first - 1] === LOWER
  )
    first--;
  const last = words.lower[run.start - 1] ?? '';
  if (first === run.start || !TRADE.test(last) || NO_TRADE.test(last)) return undefined;
  const before = first - 1;
  const opens =
    first === words.sentence[run.start] ||
    words.shape[before] === QUOTATION ||
    words.lower[before] === ',' ||
    (words.bits[before]! & pack.REPORTS) !== 0;
  return opens ? { start: words.start[first]!, end: words.end[run.start - 1]! } : undefined;
}

/** Endings of those who do something. */
const TRADE = /..(?:er|or|ist|ian|eer|master|man|woman|person|chief|maid|wife|smith|wright|mum|dad)$/;
const NO_TRADE =
  /^(?:other|another|either|neither|former|later|earlier|whether|rather|never|ever|over|under|after|however|further|together)$/;

/** Nothing that holds a sentence together, and no verb. */
function isPlainNoun(bits: number): boolean {
  return (bits & ~(pack.PERSON | pack.TITLE | pack.BODY | pack.BODY_NAME | pack.GROUP | pack.FEMALE | pack.MALE)) === 0;
}

/** `The bank’s chief economist, Ana Ruiz, said`: the description before a name that stands between commas. */
export function descriptionBefore(grammar: Grammar, run: NameRun): Span | undefined {
  const { words } = grammar;
  if (run.isBody || run.end - run.core < 2 || words.lower[run.start - 1] !== ',') return undefined;
  if (words.lower[run.end] !== ',' || words.possessive[run.end - 1] === 1) return undefined;
  const floor = words.sentence[run.start]!;
  let phrase = run.start - 2 >= floor ? phraseEndingAt(grammar, run.start - 2) : undefined;
  const end = phrase?.end ?? 0;
  // "the head of the bureau": past what hangs on it to who is described
  for (let step = 0; step < 2 && phrase !== undefined && !isOfOne(grammar, phrase); step++) {
    const link = phrase.start - 1;
    phrase = link > floor && LINK.test(words.lower[link]!) ? phraseEndingAt(grammar, link - 1) : undefined;
  }
  if (phrase === undefined || !isOfOne(grammar, phrase) || !isDefinite(grammar, phrase)) return undefined;
  const isBound = (words.bits[phrase.start]! & (pack.DETERMINER | pack.POSSESSIVE)) !== 0 && phrase.start < phrase.head;
  return { start: words.start[isBound ? phrase.start + 1 : phrase.start]!, end: words.end[end - 1]! };
}

/** A single person: no plural, no name. */
function isOfOne({ words }: Grammar, { kind, head }: Phrase): boolean {
  return kind === 'nominal' && (words.bits[head]! & (pack.PERSON | pack.PLURAL)) === pack.PERSON;
}

/** `The finance minister`, `Ruiz’s lawyer`, `Its manager`: one that the name can stand for. */
function isDefinite({ words }: Grammar, { start, head }: Phrase): boolean {
  if (/^(?:the|its|his|her|their)$/.test(words.lower[start]!)) return true;
  for (let i = start; i < head; i++) if (words.possessive[i] === 1) return true;
  return false;
}
