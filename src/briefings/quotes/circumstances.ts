import type { Candidate } from './cues/candidate.ts';
import { relayedAt } from './cues/quoted.ts';
import * as pack from './languages/pack.ts';
import type { Attribution } from './speakers/attributed.ts';
import { type Grammar, type Phrase, phraseStartingAt } from './words/phrases.ts';
import { CAPITALS, LOWER, NUMBER, QUOTATION } from './words/shapes.ts';

/** To whom it was said, where the reporting words name somebody: `told state television`. */
export function audienceOf(
  grammar: Grammar,
  { candidate, way, continues }: Attribution,
): { readonly audience?: string } {
  const { words } = grammar;
  const cue = candidate?.cue;
  if (cue === undefined || way !== 'cue' || continues) return {};
  if (grammar.language.verbSecond) return toldInDative(grammar, candidate!, cue);
  if (!/^(?:told|tells|tell|telling)$/.test(words.lower[cue]!)) return {};
  const phrase = phraseStartingAt(grammar, cue + 1);
  if (phrase === undefined || phrase.kind === 'pronoun') return {};
  return { audience: listenersIn(grammar, phrase) };
}

/** `the Gazette`, `the head of midwifery`, `reporters`: as it stands, without whose it is or where they were. */
function listenersIn(grammar: Grammar, phrase: Phrase): string {
  const { words } = grammar;
  const name = nameIn(grammar, phrase);
  const isAll = words.text.slice(words.start[phrase.start + 1], words.end[phrase.end - 1]) === name;
  if (name !== undefined) return words.lower[phrase.start] === 'the' && isAll ? `the ${name}` : name;
  const complement = words.lower[phrase.end] === 'of' ? phraseStartingAt(grammar, phrase.end + 1) : undefined;
  let end = complement === undefined || complement.kind === 'pronoun' ? phrase.end : complement.end;
  // "told reporters travelling with her"
  const isPlural = ((words.bits[end - 2] ?? 0) & (pack.GROUP | pack.PLURAL)) !== 0;
  const last = words.lower[end - 1]!;
  if (isPlural && end - phrase.start > 1 && words.shape[end - 1] === LOWER && DOING.test(last)) end--;
  return words.text.slice(words.start[phrase.start]!, words.end[end - 1]!);
}

/** `travelling`, but not `a police briefing`. */
const DOING = /(?<!^(?:meet|brief|hear|gather|sitt|wedd|sail|rais|train))ing$/;

/** `sagte Lee der Talzeitung`: to which body. */
function toldInDative(grammar: Grammar, { phrase }: Candidate, cue: number): { readonly audience?: string } {
  const { words } = grammar;
  if (!/^(?:sag|erzähl|erklär|teil|bestätig|verriet)/.test(words.lower[cue]!)) return {};
  const at = Math.max(cue + 1, phrase.start > cue ? phrase.end : 0);
  if (!/^(?:der|dem|den)$/.test(words.lower[at] ?? '')) return {};
  const told = phraseStartingAt(grammar, at);
  if (told === undefined || told.kind === 'pronoun') return {};
  const run = grammar.names.runs[grammar.names.runOf[told.head]!];
  const isBody = (words.bits[told.head]! & pack.BODY) !== 0 || run?.isBody === true;
  return isBody
    ? { audience: nameIn(grammar, told) ?? words.text.slice(words.start[at + 1]!, words.end[told.end - 1]!) }
    : {};
}

/** Which outlet relayed it: `Lee said, according to a Northern Press account`, `the Northern Press quoted Lee as saying`. */
export function relayOf(grammar: Grammar, { candidate, way }: Attribution): { readonly relayedBy?: string } {
  const { words } = grammar;
  const cue = candidate?.cue;
  if (cue === undefined || way !== 'cue') return {};
  if (candidate?.template === 'source') {
    const source = words.lower[cue] === 'according' ? phraseStartingAt(grammar, cue + 2) : undefined;
    const isRelayed = source !== undefined && source.end < candidate.phrase.start && words.lower[source.end] === ',';
    return isRelayed && REPORTING.test(words.lower[source.end + 1]!)
      ? { relayedBy: nameIn(grammar, source) ?? withoutArticle(grammar, source) }
      : {};
  }
  const by = relayedAt(grammar, cue)?.by;
  if (by !== undefined) return { relayedBy: nameIn(grammar, by) ?? withoutArticle(grammar, by) };
  const limit = Math.min(words.count, cue + 40);
  for (let i = cue + 1; i < limit && words.sentence[i] === words.sentence[cue]; i++) {
    if (words.shape[i] === QUOTATION) return {};
    if (words.lower[i] !== 'according' || words.lower[i + 1] !== 'to') continue;
    const phrase = phraseStartingAt(grammar, i + 2);
    return phrase === undefined || phrase.kind === 'pronoun'
      ? {}
      : { relayedBy: nameIn(grammar, phrase) ?? withoutArticle(grammar, phrase) };
  }
  return {};
}

const REPORTING = /^(?:quoting|citing)$/;

/** The name that a phrase holds, with a number that belongs to it: `Kanal 7`. */
function nameIn({ words, names }: Grammar, phrase: Phrase): string | undefined {
  for (let i = phrase.start; i < phrase.end; i++) {
    const run = names.runOf[i]!;
    if (run < 0 || words.possessive[names.runs[run]!.end - 1] === 1) continue;
    let { end } = names.runs[run]!;
    while (end < words.count && words.shape[end] === NUMBER && words.start[end]! - words.end[end - 1]! === 1) end++;
    return words.text.slice(words.start[names.runs[run]!.start]!, words.end[end - 1]!);
  }
  return undefined;
}

function withoutArticle({ words }: Grammar, phrase: Phrase): string {
  const isArticle = words.lower[phrase.start] === 'the' && words.shape[phrase.start] !== CAPITALS;
  const from = isArticle && phrase.start + 1 < phrase.end ? phrase.start + 1 : phrase.start;
  return words.text.slice(words.start[from]!, words.end[phrase.end - 1]!);
}
