import * as pack from '../languages/pack.ts';
import { type Grammar, type Phrase, phraseEndingAt, phraseStartingAt } from '../words/phrases.ts';
import { LOWER, PUNCTUATION, QUOTATION } from '../words/shapes.ts';
import type { Words } from '../words/words.ts';
import { DEPTH, followedByVerb, isHuman, isSeparator, isVerb, REACH, type Subject } from './clauses.ts';
import { mainSubject } from './main-subject.ts';
import { antecedent, subjectBeforeAside } from './subjects-aside.ts';

/**
 * The subject of the verb at `verb`, looked for to its left within the sentence.
 *
 * Objects, appositives and names behind a preposition are passed over: in "Kim Lee, head of Rivers Trust, said" it is Kim Lee.
 */
export function subjectOf(grammar: Grammar, verb: number, depth = 0): Subject | undefined {
  if (depth > DEPTH) return undefined;
  const { words } = grammar;
  const floor = Math.max(words.sentence[verb]!, verb - REACH);
  const left = skipAuxiliaries(words, verb - 1, floor);
  if (left < floor) return undefined;
  const bits = words.bits[left]!;
  const lower = words.lower[left]!;
  if (isSeparator(lower)) {
    if (isIng(words, verb)) return mainSubject(grammar, left, depth);
    return subjectBeforeAside(grammar, left, floor, depth) ?? weaken(mainSubject(grammar, left, depth), 0.75);
  }
  if (lower === 'to') return subjectOfInfinitive(grammar, left, floor, depth);
  if (isIng(words, verb)) return subjectOfParticiple(grammar, left, floor, depth);
  if ((bits & pack.CONJUNCTION) !== 0) return weaken(mainSubject(grammar, left, depth), 0.95);
  return subjectEndingAt(grammar, left, floor, depth);
}

function skipAuxiliaries(words: Words, from: number, floor: number): number {
  let i = from;
  while (i >= floor) {
    const bits = words.bits[i]!;
    const isSkipped =
      (bits & pack.AUXILIARY) !== 0 ||
      ((bits & pack.ADVERB) !== 0 && (bits & pack.CONJUNCTION) === 0) ||
      ((bits & pack.TIME) !== 0 && words.shape[i] !== LOWER) ||
      (words.shape[i] === LOWER &&
        words.lower[i]!.length > 4 &&
        words.lower[i]!.endsWith('ly') &&
        (bits & pack.PERSON) === 0);
    if (isSkipped) {
      i--;
      continue;
    }
    if ((bits & pack.PREPOSITION) !== 0 && i + 1 <= from && (words.bits[i + 1]! & pack.TIME) !== 0) {
      i--;
      continue;
    }
    if ((bits & pack.DETERMINER) !== 0 && /^(?:last|this|next|earlier)$/.test(words.lower[i]!) && i + 1 <= from) {
      i--;
      continue;
    }
    if (
      /^(?:week|month|year|night)$/.test(words.lower[i]!) &&
      i > floor &&
      /^(?:last|this|next)$/.test(words.lower[i - 1]!)
    ) {
      i -= 2;
      continue;
    }
    break;
  }
  return i;
}

/** The subject phrase that ends at `left`, climbing out of prepositional phrases. */
function subjectEndingAt(grammar: Grammar, left: number, floor: number, depth: number): Subject | undefined {
  const { words } = grammar;
  let at = left;
  for (let step = 0; step < 5 && at >= floor; step++) {
    // "a source close to the company"
    if (step > 0 && BEHIND_NOUNS.test(words.lower[at]!)) at--;
    const phrase = phraseEndingAt(grammar, at);
    if (phrase === undefined) {
      if (words.shape[at] === QUOTATION && at > floor) {
        at--;
        continue;
      }
      break;
    }
    if (phrase.kind === 'relative') return antecedent(grammar, phrase, floor, depth);
    const before = phrase.start - 1;
    if (before < floor) return { phrase, sureness: step === 0 ? 1 : 0.9 };
    const bits = words.bits[before]!;
    if (isOfficeHolder(grammar, phrase)) return { phrase, sureness: 0.9 };
    if ((bits & pack.PREPOSITION) !== 0 && (bits & pack.SUBORDINATOR) === 0 && phrase.kind !== 'pronoun') {
      if (before - 1 < floor || isSeparator(words.lower[before - 1]!)) break;
      at = before - 1;
      // "a spokesman on Monday said": a verb there means that the phrase is an object, "a letter seen by Reuters says": or an agent
      if (isVerb(words, at) || (words.bits[at]! & pack.PARTICIPLE) !== 0) {
        if (words.lower[before] !== 'by' || at - 1 < floor || (words.bits[at - 1]! & pack.BE) !== 0) break;
        at--;
      }
      continue;
    }
    if ((bits & pack.CONJUNCTION) !== 0 && words.lower[before] === 'and' && phrase.kind !== 'pronoun') {
      const partner = phraseEndingAt(grammar, before - 1);
      if (
        partner !== undefined &&
        partner.kind !== 'pronoun' &&
        partner.kind !== 'relative' &&
        partner.start === words.sentence[verbOf(words, left)]
      ) {
        return { phrase: partner, sureness: 0.7 };
      }
    }
    return { phrase, sureness: step === 0 ? 1 : 0.9 };
  }
  return weaken(mainSubject(grammar, at, depth), 0.7);
}

/** Adjectives that stand behind their noun, with a preposition. */
const BEHIND_NOUNS = /^(?:close|familiar|loyal|opposed|linked|sympathetic)$/;

/** `Undersecretary for Health Mr. Vega`: a title within the run shows that the office ends before it. */
function isOfficeHolder({ words, names }: Grammar, { kind, head }: Phrase): boolean {
  const run = kind === 'name' ? names.runs[names.runOf[head]!] : undefined;
  if (run === undefined || run.isBody || run.core - run.start < 2) return false;
  return (
    (words.bits[run.start]! & (pack.TITLE | pack.PERSON)) === 0 && FORM_OF_ADDRESS.test(words.lower[run.core - 1]!)
  );
}

const FORM_OF_ADDRESS = /^(?:mr|mrs|ms|miss|dr|prof|sir|dame|gen|lt|col|maj|capt|sgt|adm)$/;

function verbOf(words: Words, left: number): number {
  return Math.min(left + 1, words.count - 1);
}

/** "went on to say", "took to Twitter to call", "prompted Lee to say". */
function subjectOfInfinitive(grammar: Grammar, to: number, floor: number, depth: number): Subject | undefined {
  const { words } = grammar;
  const object = to - 1 >= floor ? phraseEndingAt(grammar, to - 1) : undefined;
  if (object !== undefined && object.start - 1 >= floor && CONTROLS_OBJECT.test(words.lower[object.start - 1]!)) {
    return { phrase: object, sureness: 0.85 };
  }
  for (let i = to - 1; i >= floor && to - i < 14; i--) {
    if (words.shape[i] === PUNCTUATION && words.lower[i] !== ')' && words.lower[i] !== '(') {
      return weaken(mainSubject(grammar, i, depth), 0.8);
    }
    const isParticiple = words.lower[i]!.endsWith('ing') && words.lower[i]!.length > 4 && words.shape[i] === LOWER;
    if ((isVerb(words, i) || isParticiple) && !isNounHere(grammar, i))
      return weaken(subjectOf(grammar, i, depth + 1), 0.95);
  }
  return weaken(mainSubject(grammar, to, depth), 0.75);
}

const CONTROLS_OBJECT =
  /^(?:led|prompt(?:ed|ing|s)?|caus(?:ed|ing)|forc(?:ed|ing)|allow(?:ed|ing|s)?|push(?:ed|ing)|drove|inspir(?:ed|ing)|provok(?:ed|ing)|leading|encourag(?:ed|ing)|got)$/;

function isNounHere({ words }: Grammar, i: number): boolean {
  return i > 0 && (words.bits[i - 1]! & (pack.DETERMINER | pack.POSSESSIVE)) !== 0;
}

/** "with Lee calling", "signs reading", "after calling", "criticised Lee for calling". */
function subjectOfParticiple(grammar: Grammar, left: number, floor: number, depth: number): Subject | undefined {
  const { words } = grammar;
  const bits = words.bits[left]!;
  if ((bits & (pack.PREPOSITION | pack.SUBORDINATOR)) !== 0) {
    if (words.lower[left] === 'for' && left - 1 >= floor) {
      const object = phraseEndingAt(grammar, left - 1);
      if (
        object !== undefined &&
        object.kind !== 'relative' &&
        object.start - 1 >= floor &&
        isVerb(words, object.start - 1)
      ) {
        return { phrase: object, sureness: 0.85 };
      }
    }
    if (left === floor || words.sentence[left] === left) return subjectAfterComma(grammar, left);
    return weaken(mainSubject(grammar, left, depth), 0.9);
  }
  if (left === floor && (bits & pack.ADVERB) !== 0) return subjectAfterComma(grammar, left);
  if ((bits & (pack.AUXILIARY | pack.BE)) !== 0) return subjectOf(grammar, left, depth + 1);
  if ((bits & pack.CONJUNCTION) !== 0) return weaken(mainSubject(grammar, left, depth), 0.85);
  const phrase = phraseEndingAt(grammar, left);
  if (phrase === undefined || phrase.kind === 'relative') return weaken(mainSubject(grammar, left, depth), 0.8);
  const before = phrase.start - 1;
  const link = before >= floor ? words.lower[before]! : '';
  if (link === 'with' || before < floor) return { phrase, sureness: 0.95 };
  const absolute = absoluteSubject(grammar, phrase, floor);
  if (absolute !== undefined) return { phrase: absolute, sureness: 0.9 };
  if (phrase.kind !== 'nominal' || isHuman(grammar, phrase)) {
    if (isSeparator(link) && isHuman(grammar, phrase)) return { phrase, sureness: 0.9 };
    const isObject = isVerb(words, before) || (words.bits[before]! & pack.PREPOSITION) !== 0;
    if (!isObject) return { phrase, sureness: 0.8 };
    // "told reporters in Lisbon, calling": the object of a verb seldom speaks
    if (words.possessive[phrase.head] === 0 && (words.bits[before]! & pack.SAYS) === 0 && isHuman(grammar, phrase)) {
      return { phrase, sureness: 0.6 };
    }
    return weaken(mainSubject(grammar, left, depth), 0.7);
  }
  if (isSeparator(link) && (words.bits[phrase.head]! & pack.BODY) !== 0) return { phrase, sureness: 0.9 };
  if ((words.bits[phrase.head]! & pack.UTTERANCE) !== 0) {
    if (PUBLISHES.test(words.lower[before] ?? '')) return weaken(subjectOf(grammar, before, depth + 1), 0.95);
    return { phrase, sureness: 0.9 };
  }
  return weaken(mainSubject(grammar, left, depth), 0.75);
}

/** Whoever puts out a statement is who says what it says. */
const PUBLISHES =
  /^(?:issue[sd]?|release[sd]?|send|sends|sent|post(?:s|ed)?|tweet(?:s|ed)?|wrote|writes|made|makes|gave|gives|filed?|publish(?:es|ed)|put)$/;

/** `with the head of the union saying`: past prepositional phrases to what `with` governs. */
function absoluteSubject(grammar: Grammar, phrase: Phrase, floor: number): Phrase | undefined {
  const { words } = grammar;
  let current = phrase;
  for (let step = 0; step < 4; step++) {
    const before = current.start - 1;
    if (before <= floor || (words.bits[before]! & pack.PREPOSITION) === 0) return undefined;
    if (words.lower[before] === 'with') return step === 0 ? undefined : current;
    const outer = phraseEndingAt(grammar, before - 1);
    if (outer === undefined || outer.kind === 'relative') return undefined;
    current = outer;
  }
  return undefined;
}

/** "After calling it so, Lee left": the main clause comes behind the comma. */
function subjectAfterComma(grammar: Grammar, from: number): Subject | undefined {
  const { words } = grammar;
  const limit = Math.min(words.count, from + REACH);
  for (let i = from + 1; i < limit && words.sentence[i] === words.sentence[from]; i++) {
    if (words.lower[i] !== ',' && words.shape[i] !== QUOTATION) continue;
    const phrase = phraseStartingAt(grammar, i + 1);
    if (phrase !== undefined && phrase.kind !== 'relative' && followedByVerb(grammar, phrase.end))
      return { phrase, sureness: 0.85 };
  }
  return undefined;
}

function isIng(words: Words, i: number): boolean {
  if ((words.bits[i]! & pack.REPORTING) !== 0) return true;
  return words.shape[i] === LOWER && words.lower[i]!.length > 4 && words.lower[i]!.endsWith('ing');
}

function weaken(subject: Subject | undefined, factor: number): Subject | undefined {
  return subject === undefined ? undefined : { phrase: subject.phrase, sureness: subject.sureness * factor };
}
