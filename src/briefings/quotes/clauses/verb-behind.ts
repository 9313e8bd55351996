import * as pack from '../languages/pack.ts';
import { type Grammar, type Phrase, phraseStartingAt, withComplement } from '../words/phrases.ts';
import { LOWER, QUOTATION } from '../words/shapes.ts';
import type { Words } from '../words/words.ts';
import { skipAside } from './clauses.ts';

/** The reporting verb that a phrase is the subject of, asides and adverbs between them skipped; -1 where there is none. */
export function verbBehind(grammar: Grammar, phrase: Phrase): number {
  const { words } = grammar;
  let i = withComplement(grammar, phrase).end;
  for (let step = 0; step < 8 && i < words.count; step++) {
    const bits = words.bits[i]!;
    if ((bits & pack.REPORTS) !== 0 && words.shape[i] === LOWER) return i;
    if ((bits & pack.REPORT) !== 0 && words.shape[i] === LOWER && isPluralOrModal(grammar, phrase, i)) return i;
    if ((bits & (pack.ADVERB | pack.AUXILIARY | pack.TIME)) !== 0 || words.lower[i]!.endsWith('ly')) {
      i++;
      continue;
    }
    const behind = skipAside(grammar, i);
    if (behind !== i) {
      i = behind;
      continue;
    }
    if (words.lower[i] === ',' || words.lower[i] === '—' || words.lower[i] === '–') {
      const verb = verbBehindLongAside(words, i);
      if (verb >= 0) return verb;
      return -1;
    }
    if ((bits & pack.PREPOSITION) !== 0) {
      const object = phraseStartingAt(grammar, i + 1);
      if (object === undefined) {
        if ((words.bits[i + 1] ?? 0) & pack.TIME) {
          i += 2;
          continue;
        }
        return -1;
      }
      i = object.end;
      continue;
    }
    return -1;
  }
  return -1;
}

function verbBehindLongAside(words: Words, comma: number): number {
  const limit = Math.min(words.count, comma + 45);
  for (let i = comma + 1; i < limit && words.sentence[i] === words.sentence[comma]; i++) {
    if (words.shape[i] === QUOTATION) return -1;
    if (words.lower[i] !== words.lower[comma]) continue;
    let k = i + 1;
    while ((words.bits[k] ?? 0) & (pack.ADVERB | pack.AUXILIARY)) k++;
    if ((words.bits[k] ?? 0) & pack.REPORTS && (words.bits[k] ?? 0) & pack.SAYS) return k;
  }
  return -1;
}

function isPluralOrModal(grammar: Grammar, phrase: Phrase, verb: number): boolean {
  const { words } = grammar;
  if ((words.bits[verb - 1]! & pack.AUXILIARY) !== 0) return true;
  return (words.bits[phrase.head]! & (pack.PLURAL | pack.GROUP)) !== 0 || words.lower[phrase.head]!.endsWith('s');
}

/** A sentence that says nothing more: `Lee said.` */
export function endsSoon(words: Words, verb: number): boolean {
  for (let i = verb + 1; i < words.count && i - verb < 14; i++) {
    const lower = words.lower[i]!;
    if (words.shape[i] === QUOTATION || words.sentence[i] === i) return true;
    if (lower === '.' || lower === ',') return true;
    if (lower === ':' || lower === 'that' || lower === 'if' || lower === 'whether') return false;
    if ((words.bits[i]! & (pack.PREPOSITION | pack.TIME | pack.ADVERB | pack.SUBORDINATOR)) !== 0) return true;
    if (i === verb + 1 && (words.bits[verb]! & pack.SAYS) !== 0 && /^(?:told|asked)$/.test(words.lower[verb]!))
      continue;
    if ((words.bits[i]! & (pack.DETERMINER | pack.PRONOUN | pack.POSSESSIVE)) !== 0) return false;
  }
  return true;
}
