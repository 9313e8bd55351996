import * as pack from '../languages/pack.ts';
import {
  GENITIVE,
  type Grammar,
  type Phrase,
  phraseEndingAt,
  phraseStartingAt,
  withComplement,
} from '../words/phrases.ts';
import { QUOTATION } from '../words/shapes.ts';
import type { Words } from '../words/words.ts';

/** `the group's president, Ana Ruiz,`: the name that an appositive gives. */
export function named(grammar: Grammar, phrase: Phrase): Phrase {
  const { words } = grammar;
  const bearer = nameBehindOffice(grammar, phrase);
  if (bearer !== undefined) return bearer;
  if (phrase.kind !== 'nominal' || (words.bits[phrase.head]! & pack.PERSON) === 0) return phrase;
  if (/^(?:a|an|one)$/.test(words.lower[phrase.start]!)) return phrase;
  const full = withComplement(grammar, phrase);
  if (words.lower[full.end] !== ',') return phrase;
  const name = phraseStartingAt(grammar, full.end + 1);
  if (name?.kind !== 'name') return phrase;
  const run = grammar.names.runs[grammar.names.runOf[name.head]!];
  if (run === undefined || run.isBody) return phrase;
  const behind = words.lower[name.end];
  return behind === undefined || /^[,.(;:]$/.test(behind) ? name : phrase;
}

/** `head of security Ana Ruiz`: the name that ends the complement of a description. */
function nameBehindOffice(grammar: Grammar, phrase: Phrase): Phrase | undefined {
  const { words, names, language } = grammar;
  if (phrase.kind !== 'nominal') return undefined;
  const link = words.lower[phrase.end] ?? '';
  const isGenitive = language.capitalNouns && GENITIVE.test(link);
  if (link !== 'of' && !isGenitive) return undefined;
  const complement = phraseStartingAt(grammar, isGenitive ? phrase.end : phrase.end + 1);
  if (complement?.kind !== 'name') return undefined;
  const run = names.runs[names.runOf[complement.head]!]!;
  const isBare = isGenitive ? run.core === run.start : run.start === complement.start;
  return isBare || run.isBody || run.end - run.core < 2 ? undefined : { ...complement, start: run.core };
}

/** `according to Lee`: the phrase behind a word of source that stands at `at`. */
export function sourcePhraseAt(grammar: Grammar, at: number): Phrase | undefined {
  const { words } = grammar;
  if (words.lower[at] === 'according' && words.lower[at + 1] === 'to') {
    const phrase = phraseStartingAt(grammar, at + 2);
    if (phrase === undefined) return undefined;
    // "according to the agency, quoting Lee": the agency only relays it
    const quotes = words.lower[phrase.end] === ',' && /^(?:quoting|citing)$/.test(words.lower[phrase.end + 1] ?? '');
    return named(grammar, (quotes ? phraseStartingAt(grammar, phrase.end + 2) : undefined) ?? phrase);
  }
  if (words.lower[at] === 'as') return putting(grammar, at);
  const written = placeOfWords(grammar, at);
  if (written !== undefined) return written;
  if (((words.bits[at] ?? 0) & pack.SOURCE) === 0) return undefined;
  if (words.lower[at] === 'für') return whoseView(grammar, at);
  if (words.lower[at] === 'zufolge') {
    const source = phraseEndingAt(grammar, at - 1);
    return source === undefined || source.kind === 'relative' ? undefined : named(grammar, source);
  }
  // "seiner Ansicht nach", "seine Meinung": whose view it is
  if (SOURCE_NOUNS.test(words.lower[at]!) && ((words.bits[at - 1] ?? 0) & pack.POSSESSIVE) !== 0)
    return { start: at - 1, end: at, kind: 'pronoun', head: at - 1 };
  const before = words.lower[at - 1] ?? '';
  // "so dass", "so viele": a source only behind the quotation or a comma
  if (words.lower[at] === 'so' && before !== ',' && words.shape[at - 1] !== QUOTATION) return undefined;
  if (SOURCE_NOUNS.test(words.lower[at]!) && !/^(?:nach|laut|aus|по)$/.test(before) && words.lower[at - 2] !== 'nach')
    return undefined;
  const link = /^(?:von|vom|zufolge)$/.test(words.lower[at + 1] ?? '') ? 1 : 0;
  const phrase = phraseStartingAt(grammar, at + 1 + link);
  return phrase === undefined ? undefined : named(grammar, phrase);
}

/** `Für Lee ist das „...“`, `Das ist für Lee „...“`: to whom it is so. */
function whoseView(grammar: Grammar, at: number): Phrase | undefined {
  const { words } = grammar;
  const phrase = phraseStartingAt(grammar, at + 1);
  if (phrase === undefined || phrase.kind === 'pronoun' || !isSpeaker(grammar, phrase)) return undefined;
  const isFirst = words.sentence[at] === at || /^(?:,|und|doch|aber)$/.test(words.lower[at - 1]!);
  const behind = withComplement(grammar, phrase).end;
  if (isFirst) return IS.test(words.lower[behind] ?? '') ? named(grammar, phrase) : undefined;
  if (words.shape[behind] !== QUOTATION) return undefined;
  return IS.test(words.lower[at - 1]!) || IS.test(words.lower[at - 2]!) ? named(grammar, phrase) : undefined;
}

/** What something is, remains or was to somebody. */
const IS =
  /^(?:ist|sind|war|waren|sei|seien|wäre|bleibt|bleiben|blieb|bleibe|klingt|klang|bedeutet|bedeutete|gilt|galt|steht|stand)$/;

function isSpeaker({ words }: Grammar, { kind, head }: Phrase): boolean {
  return kind === 'name' || (words.bits[head]! & (pack.PERSON | pack.GROUP | pack.BODY)) !== 0;
}

/** `as Lee puts it` */
function putting(grammar: Grammar, as: number): Phrase | undefined {
  const phrase = phraseStartingAt(grammar, as + 1);
  if (phrase === undefined || !/^puts?$/.test(grammar.words.lower[phrase.end] ?? '')) return undefined;
  return grammar.words.lower[phrase.end + 1] === 'it' ? named(grammar, phrase) : undefined;
}

/** `heißt es in dem Brief`, `wie es aus der Partei hieß`, `in dem Brief steht`: where the words stand. */
function placeOfWords(grammar: Grammar, at: number): Phrase | undefined {
  const { words, language } = grammar;
  if (!language.verbSecond || !/^(?:heißt|hieß)$/.test(words.lower[at] ?? '')) return undefined;
  for (const step of [1, -1]) {
    for (let i = at + step; Math.abs(i - at) < 12 && words.sentence[i] === words.sentence[at]; i += step) {
      if (words.lower[i] === ',' || words.shape[i] === QUOTATION) break;
      if (!/^(?:in|im|aus|bei|beim|von|vom|auf|seitens)$/.test(words.lower[i]!)) continue;
      const place = phraseStartingAt(grammar, i + 1);
      if (place !== undefined) return place;
    }
  }
  return undefined;
}

const SOURCE_NOUNS =
  /^(?:angaben|aussagen?|ansicht|meinung|worten|auffassung|einschätzung|darstellung(?:en)?|sicht|lesart|überzeugung|eindruck|словам|мнению|данным)$/;

/** Who a passive says did it, between two tokens: `by Lee`, `von Lee`. */
export function agentBetween(grammar: Grammar, from: number, to: number): Phrase | undefined {
  for (let i = from; i <= to && i < grammar.words.count; i++) {
    if (!AGENT.test(grammar.words.lower[i]!)) continue;
    const phrase = phraseStartingAt(grammar, i + 1);
    if (phrase !== undefined) return named(grammar, phrase);
  }
  return undefined;
}

const AGENT = /^(?:by|von|vom)$/;

/** `äußerte sich Lee` */
export function phraseBehindReflexive(grammar: Grammar, at: number): Phrase | undefined {
  return /^(?:sich|ihn|ihm|es|dies|dazu|hierzu)$/.test(grammar.words.lower[at] ?? '')
    ? phraseStartingAt(grammar, at + 1)
    : undefined;
}

/** The subject that a verb without one implies: whoever was spoken of. */
export function impliedBy(verb: number): Phrase {
  return { start: verb, end: verb + 1, kind: 'pronoun', head: verb };
}

export function isPassive(words: Words, verb: number): boolean {
  for (let i = verb - 1; i >= 0 && verb - i < 4; i--) {
    if ((words.bits[i]! & pack.BE) !== 0) return true;
    if ((words.bits[i]! & pack.ADVERB) === 0 && !words.lower[i]!.endsWith('ly')) return words.lower[verb + 1] === 'by';
  }
  return false;
}

/** Articles that no subject has. */
export const OBLIQUE = /^(?:den|dem|einen|einem|des|eines|diesen|diesem|seinen|seinem|ihren|ihrem)$/;
