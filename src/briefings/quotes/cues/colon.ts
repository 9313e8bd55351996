import { isHuman, isVerb, type Subject } from '../clauses/clauses.ts';
import { named, OBLIQUE } from '../clauses/cue-phrases.ts';
import { mainSubject } from '../clauses/main-subject.ts';
import { type Grammar, phraseEndingAt, phraseStartingAt } from '../words/phrases.ts';
import type { Words } from '../words/words.ts';
import { REACH, readWord } from './before.ts';
import type { Candidate } from './candidate.ts';

/** `Lee: "..."`, `Lee was blunt: "..."`, also where the quotation is a paragraph of its own. */
export function candidatesByColon(grammar: Grammar, token: number, found: Candidate[]): void {
  const { words } = grammar;
  const colon = token - 1;
  if (colon < 0 || words.lower[colon] !== ':' || words.paragraph[token]! - words.paragraph[colon]! > 1) return;
  const phrase = phraseEndingAt(grammar, colon - 1);
  if (phrase?.kind === 'name' && phrase.start === words.sentence[colon]) {
    found.push({ phrase, template: 'colon', score: 0.93, cue: colon, says: true });
    return;
  }
  const isApposed = phrase?.kind === 'name' && words.lower[phrase.start - 1] === ',';
  if (
    isApposed &&
    words.paragraph[token] === words.paragraph[colon] &&
    !hasVerb(words, words.sentence[colon]!, colon)
  ) {
    found.push({ phrase, template: 'colon', score: 0.85, cue: colon, says: true });
  }
  const opening = words.sentence[colon]!;
  const first = phraseStartingAt(grammar, opening);
  if (
    first?.kind === 'name' &&
    words.lower[first.end] === ',' &&
    colon - first.end < 12 &&
    !hasVerb(words, first.end, colon)
  ) {
    found.push({ phrase: first, template: 'colon', score: 0.9, cue: colon, says: true });
    return;
  }
  if (words.sentence[token] === token && colon > 0) candidatesAcross(grammar, colon, found);
  const subject = mainSubject(grammar, colon) ?? openingSubject(grammar, colon);
  if (subject !== undefined) {
    found.push({
      phrase: named(grammar, subject.phrase),
      template: 'colon',
      score: (isRelayed(grammar, colon, subject) ? 0.98 : 0.8) * subject.sureness,
      cue: colon,
      says: false,
    });
  }
}

/** `Wie der Sender meldet, schrieb Lee: „...“`: the outlet only relays it. */
function isRelayed(grammar: Grammar, colon: number, { phrase }: Subject): boolean {
  const { words, language } = grammar;
  const first = words.sentence[colon]!;
  return language.verbSecond && words.lower[first] === 'wie' && phrase.start > first + 2 && isHuman(grammar, phrase);
}

/** Where few verbs are known, the phrase that opens the sentence, unless its article says that it is an object. */
function openingSubject({ words, language, names }: Grammar, colon: number): Subject | undefined {
  if (!language.capitalNouns) return undefined;
  const first = words.sentence[colon]!;
  const phrase = phraseStartingAt({ words, language, names }, first);
  if (phrase === undefined || phrase.kind === 'pronoun' || phrase.end > colon || OBLIQUE.test(words.lower[first]!))
    return undefined;
  return { phrase, sureness: 0.85 };
}

function hasVerb(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerb(words, i)) return true;
  return false;
}

/** The reporting words of a sentence that ends with a colon and its paragraph. */
function candidatesAcross(grammar: Grammar, colon: number, found: Candidate[]): void {
  const floor = Math.max(grammar.words.sentence[colon]!, colon - REACH);
  for (let i = colon - 1; i >= floor; i--) {
    const before = found.length;
    readWord(grammar, colon, i, Math.max(0.3, 0.98 - 0.006 * (colon - i)), found);
    if (found.length > before) return;
  }
}
