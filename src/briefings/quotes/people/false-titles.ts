import type { Span } from '../../article.ts';
import * as pack from '../languages/pack.ts';
import type { NameRun } from '../words/name-parts.ts';
import { type Grammar, LINK, type Phrase, phraseEndingAt } from '../words/phrases.ts';
import { LOWER, QUOTATION } from '../words/shapes.ts';

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
  if (first === run.start || !isTrade(last)) return undefined;
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

/** Whether a noun has the ending of those who do something: `headteacher`, `cellist`. */
export function isTrade(noun: string): boolean {
  return TRADE.test(noun) && !NO_TRADE.test(noun);
}

/** Nothing that holds a sentence together, and no verb. */
function isPlainNoun(bits: number): boolean {
  return (bits & ~(pack.PERSON | pack.TITLE | pack.BODY | pack.BODY_NAME | pack.GROUP | pack.FEMALE | pack.MALE)) === 0;
}

/** `The bank’s chief economist, Ana Ruiz, said`: the description before a name that stands between commas. */
export function descriptionBefore(
  grammar: Grammar,
  run: NameRun,
): { readonly span: Span; readonly noun: string } | undefined {
  const { words } = grammar;
  if (run.isBody || run.end - run.core < 2 || words.lower[run.start - 1] !== ',') return undefined;
  if (!/^[,.;]$/.test(words.lower[run.end] ?? '.') || words.possessive[run.end - 1] === 1) return undefined;
  const floor = words.sentence[run.start]!;
  let phrase = run.start - 2 >= floor ? phraseEndingAt(grammar, run.start - 2) : undefined;
  const end = phrase?.end ?? 0;
  // "the head of the bureau": past what hangs on it to who is described
  for (let step = 0; step < 2 && phrase !== undefined && !isOfOne(grammar, phrase); step++) {
    const link = phrase.start - 1;
    phrase = link > floor && LINK.test(words.lower[link]!) ? phraseEndingAt(grammar, link - 1) : undefined;
  }
  if (phrase === undefined || !isOfOne(grammar, phrase) || !isDefinite(grammar, phrase)) return undefined;
  const isOwned = phrase.start < phrase.head && words.possessive.subarray(phrase.start, phrase.head).includes(1);
  const isBound =
    !isOwned && (words.bits[phrase.start]! & (pack.DETERMINER | pack.POSSESSIVE)) !== 0 && phrase.start < phrase.head;
  // "Her manager, Greg Ash": whose, stands outside of what is printed
  if (isBound && /^(?:his|her|their)$/.test(words.lower[phrase.start]!) && end - phrase.start <= 2) return undefined;
  const start = words.start[isBound ? phrase.start + 1 : phrase.start]!;
  return { span: { start, end: words.end[end - 1]! }, noun: words.lower[phrase.head]! };
}

/** `Union director of policy Ana Ruiz said`: an office with its field in lower case, right before a full name. */
export function officeBefore(grammar: Grammar, run: NameRun): Span | undefined {
  const { words, language } = grammar;
  if (language.capitalNouns || run.isBody || run.core !== run.start || run.end - run.core < 2) return undefined;
  let link = run.start - 1;
  while (run.start - link < 4 && words.shape[link] === LOWER && isPlainNoun(words.bits[link]!)) link--;
  if (link === run.start - 1 || words.lower[link] !== 'of' || link <= words.sentence[run.start]!) return undefined;
  const office = phraseEndingAt(grammar, link - 1);
  if (office === undefined || !isOfOne(grammar, office)) return undefined;
  const isOpening = office.start === words.sentence[run.start] || (words.bits[office.start - 1]! & pack.REPORTS) !== 0;
  const from = (words.bits[office.start]! & pack.DETERMINER) !== 0 ? office.start + 1 : office.start;
  return isOpening ? { start: words.start[from]!, end: words.end[run.start - 1]! } : undefined;
}

/** A single person: no plural, no name. */
function isOfOne({ words }: Grammar, { kind, head }: Phrase): boolean {
  return kind === 'nominal' && (words.bits[head]! & (pack.PERSON | pack.PLURAL)) === pack.PERSON;
}

/** `The finance minister`, `Ruiz’s lawyer`, `Its manager`: one that the name can stand for. */
function isDefinite({ words }: Grammar, { start, head }: Phrase): boolean {
  if (/^(?:the|an?|its|his|her|their)$/.test(words.lower[start]!)) return true;
  for (let i = start; i < head; i++) if (words.possessive[i] === 1) return true;
  return false;
}
