import * as pack from '../languages/pack.ts';
import { GENITIVE, type Grammar, type Phrase, phraseEndingAt, phraseStartingAt } from '../words/phrases.ts';
import { CAPITAL, NUMBER, QUOTATION } from '../words/shapes.ts';
import { isHuman, isVerb, type Subject } from './clauses.ts';
import { canBeNominative, nominativeFrom, phraseUpTo, subjectBehind } from './nominatives.ts';
import { clauseStart, isClauseEnd, isNonFinite, isSubordinate, REACH } from './verb-second-clauses.ts';

const DEPTH = 1;
/** How many verbs before a conjunction are tried for the subject that they share with the one behind it. */
const SHARING = 2;
/** How many verbs of a sentence are tried for its main clause. */
const MAIN_VERBS = 6;

/**
 * The subject of the finite verb at `verb` in a language whose verb stands second, or last in a subordinate clause.
 *
 * What stands before the verb is its subject only if it is one noun phrase that can be a nominative; otherwise the first such phrase
 * behind the verb is: `Am Montag sagte der Minister ...`, `Den Plan nannte Lee ...`.
 */
export function verbSecondSubject(grammar: Grammar, verb: number, depth = 0): Subject | undefined {
  if (depth > DEPTH) return undefined;
  const { words } = grammar;
  const floor = Math.max(words.sentence[verb]!, verb - REACH);
  const start = clauseStart(words, verb, floor);
  if (start === verb) return behindBoundary(grammar, verb, floor, depth);
  // "Wie Lee hält auch Kim ...": with its verb in the second place it compares
  if (words.lower[start] === 'wie' && start === words.sentence[verb] && !isClauseEnd(words, verb + 1)) {
    const compared = phraseStartingAt(grammar, start + 1);
    const subject = compared?.end === verb ? subjectBehind(grammar, verb + 1) : undefined;
    if (subject !== undefined && subject.kind === 'name') return { phrase: subject, sureness: 0.95 };
  }
  const bits = words.bits[start]!;
  const isLink = (bits & pack.RELATIVE) !== 0 && words.shape[start] !== CAPITAL;
  if (isLink || (bits & pack.SUBORDINATOR) !== 0) {
    const first = nominativeFrom(grammar, start + 1, verb);
    if (first !== undefined) return { phrase: first, sureness: 0.92 };
  }
  const opening = (bits & pack.CONJUNCTION) !== 0 ? start + 1 : start;
  if (opening === verb) return sharedSubject(grammar, start, floor, depth);
  const whole = phraseUpTo(grammar, opening, verb);
  if (whole !== undefined && canBeNominative(grammar, whole)) {
    const speaker = isThing(grammar, whole) ? humanBehind(grammar, whole, verb) : undefined;
    return speaker === undefined ? { phrase: whole, sureness: 1 } : { phrase: speaker, sureness: 0.9 };
  }
  const antecedent = antecedentOf(grammar, start, verb, floor);
  if (antecedent !== undefined) return antecedent;
  // "biss der Mann den Gast und rief": the clause goes on with the subject of the verb before
  if (/^(?:und|aber|oder)$/.test(words.lower[verb - 1]!)) {
    const shared = sharedSubject(grammar, verb - 1, opening, depth);
    if (shared !== undefined) return shared;
  }
  const behind = nominativeFrom(grammar, verb + 1, Math.min(words.count, verb + REACH));
  if (behind !== undefined) return { phrase: behind, sureness: 0.95 };
  // no place shows that it is the subject: a guess
  const any = nominativeFrom(grammar, opening, verb);
  return any === undefined ? undefined : { phrase: any, sureness: 0.7 };
}

/** The subject of the first main clause of the sentence that `upto` stands in. */
export function mainClauseSubject(grammar: Grammar, upto: number): Subject | undefined {
  const { words } = grammar;
  const from = Math.max(words.sentence[upto]!, upto - REACH);
  for (let i = from, tried = 0; i < upto && tried < MAIN_VERBS; i++) {
    if (!isVerb(words, i) || isSubordinate(words, i, from)) continue;
    tried++;
    const subject = verbSecondSubject(grammar, i);
    if (subject === undefined || subject.phrase.end > upto) continue;
    return { phrase: subject.phrase, sureness: 0.85 * subject.sureness };
  }
  return undefined;
}

function isThing({ words }: Grammar, { kind, head }: Phrase): boolean {
  return kind === 'nominal' && (words.bits[head]! & (pack.NOUNS & ~pack.UTTERANCE)) === 0;
}

/** `Den Plan` and `Die Pläne` look alike for some nouns: a person behind the verb is its subject sooner than a thing before it. */
function humanBehind(grammar: Grammar, thing: Phrase, verb: number): Phrase | undefined {
  const behind = subjectBehind(grammar, verb + 1);
  if (behind === undefined) return undefined;
  if (behind.kind === 'pronoun')
    return (grammar.words.bits[behind.head]! & (pack.MALE | pack.FEMALE)) === 0 ? undefined : behind;
  // a report may call somebody names itself
  const canSpeak = (grammar.words.bits[thing.head]! & pack.UTTERANCE) !== 0;
  return !canSpeak && isHuman(grammar, behind) ? behind : undefined;
}

/** A verb right behind a comma, a quotation or the beginning of its sentence. */
function behindBoundary(grammar: Grammar, verb: number, floor: number, depth: number): Subject | undefined {
  const { words } = grammar;
  const aside = verb > floor ? beforeAside(grammar, verb - 1, floor) : undefined;
  if (aside !== undefined) {
    const speaker = isThing(grammar, aside) ? humanBehind(grammar, aside, verb) : undefined;
    return { phrase: speaker ?? aside, sureness: 0.95 };
  }
  const behind = nominativeFrom(grammar, verb + 1, Math.min(words.count, verb + REACH));
  if (behind !== undefined) return { phrase: behind, sureness: 0.95 };
  return verb - 1 > floor && words.lower[verb - 1] === ',' ? sharedSubject(grammar, verb - 1, floor, depth) : undefined;
}

/** `Lee, der Vorsitzende, sagte`, `Lee, die seit 2019 im Rat sitzt, sagte`: the phrase that the aside before `close` belongs to. */
function beforeAside(grammar: Grammar, close: number, floor: number): Phrase | undefined {
  const { words } = grammar;
  if (words.lower[close] !== ',' && words.lower[close] !== '–' && words.lower[close] !== '—') return undefined;
  for (let i = close - 1; i > floor; i--) {
    if (words.lower[i] !== words.lower[close]) continue;
    const start = clauseStart(words, i, floor);
    const phrase = phraseUpTo(grammar, start, i);
    if (phrase === undefined || phrase.kind === 'pronoun' || !canBeNominative(grammar, phrase)) continue;
    if (!opensAside(grammar, i + 1)) continue;
    // "der Vorsitzende Richter, Ana Ruiz, sagte": the name is who it is
    const name = phrase.kind === 'nominal' ? phraseStartingAt(grammar, i + 1) : undefined;
    return name?.kind === 'name' && name.end === close ? name : phrase;
  }
  return undefined;
}

function opensAside({ words, names }: Grammar, at: number): boolean {
  if (names.runOf[at]! >= 0 || words.shape[at] === CAPITAL || words.shape[at] === NUMBER) return true;
  return (words.bits[at]! & (pack.DETERMINER | pack.POSSESSIVE | pack.RELATIVE | pack.PREPOSITION | pack.ADVERB)) !== 0;
}

/** The subject of the verb before a conjunction, which the verb behind it shares. */
function sharedSubject(grammar: Grammar, link: number, floor: number, depth: number): Subject | undefined {
  for (let i = link - 1, tried = 0; i >= floor && tried < SHARING; i--) {
    if (!isVerb(grammar.words, i) || isNonFinite(grammar.words, i) || isSubordinate(grammar.words, i, floor)) continue;
    tried++;
    const shared = verbSecondSubject(grammar, i, depth + 1);
    if (shared !== undefined && shared.phrase.start < link)
      return { phrase: shared.phrase, sureness: shared.sureness * 0.95 };
  }
  return undefined;
}

/** `..., der ... als „Fest“ bezeichnete`: whom a relative clause with its verb at the end is about. */
function antecedentOf(grammar: Grammar, start: number, verb: number, floor: number): Subject | undefined {
  const { words } = grammar;
  if (
    start <= floor ||
    words.lower[start - 1] !== ',' ||
    !/^(?:der|die|das|welcher|welche|welches)$/.test(words.lower[start]!)
  )
    return undefined;
  if (!isClauseEnd(words, verb + 1) && words.shape[verb - 1] !== QUOTATION && words.bits[verb + 1] !== undefined)
    return undefined;
  const phrase = phraseEndingAt(grammar, start - 2);
  if (phrase === undefined || phrase.kind === 'pronoun' || phrase.kind === 'relative') return undefined;
  // "der Sprecher der Partei, der ...": the genitive is not who speaks
  const owner = GENITIVE.test(words.lower[phrase.start]!) ? phraseEndingAt(grammar, phrase.start - 1) : undefined;
  return { phrase: owner !== undefined && isHuman(grammar, owner) ? owner : phrase, sureness: 0.85 };
}
