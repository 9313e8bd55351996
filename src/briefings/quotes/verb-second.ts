import { isHuman, isVerb, type Subject } from './clauses.ts';
import { OBLIQUE } from './cue-phrases.ts';
import * as pack from './languages/pack.ts';
import { GENITIVE, type Grammar, type Phrase, phraseEndingAt, phraseStartingAt } from './phrases.ts';
import { CAPITAL, LOWER, NUMBER, PUNCTUATION, QUOTATION, type Words } from './words.ts';

/** How far a subject is looked for, in tokens. */
const REACH = 60;
const DEPTH = 1;
/** How many verbs before a conjunction are tried for the subject that they share with the one behind it. */
const SHARING = 2;
/** How many verbs of a sentence are tried for its main clause. */
const MAIN_VERBS = 6;
/** How many phrases may stand between a verb and the subject behind it. */
const STEPS = 6;

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
  const bits = words.bits[start]!;
  if ((bits & (pack.SUBORDINATOR | pack.RELATIVE)) !== 0 && words.shape[start] !== CAPITAL) {
    const first = nominativeFrom(grammar, start + 1, verb);
    if (first !== undefined) return { phrase: first, sureness: 0.92 };
  }
  if ((bits & pack.SUBORDINATOR) !== 0) {
    const first = nominativeFrom(grammar, start + 1, verb);
    if (first !== undefined) return { phrase: first, sureness: 0.92 };
  }
  const opening = (bits & pack.CONJUNCTION) !== 0 ? start + 1 : start;
  if (opening === verb) return sharedSubject(grammar, start, floor, depth);
  const whole = phraseUpTo(grammar, opening, verb);
  if (whole !== undefined && canBeNominative(grammar, whole)) {
    const speaker = isThing(grammar, whole) ? humanBehind(grammar, verb) : undefined;
    return speaker === undefined ? { phrase: whole, sureness: 1 } : { phrase: speaker, sureness: 0.9 };
  }
  const antecedent = antecedentOf(grammar, start, verb, floor);
  if (antecedent !== undefined) return antecedent;
  const behind = nominativeFrom(grammar, verb + 1, Math.min(words.count, verb + REACH));
  if (behind !== undefined) return { phrase: behind, sureness: 0.95 };
  // "biss der Mann den Gast und rief": the clause goes on with the subject of the verb before
  if (/^(?:und|aber|oder)$/.test(words.lower[verb - 1]!)) {
    const shared = sharedSubject(grammar, verb - 1, opening, depth);
    if (shared !== undefined) return shared;
  }
  const any = nominativeFrom(grammar, opening, verb);
  return any === undefined ? undefined : { phrase: any, sureness: 0.7 };
}

/** The finite verb that goes with a participle or infinitive at `i`: `hat ... gefordert`; `i` itself where it is finite. */
export function finiteOf({ words }: Grammar, i: number): number {
  if (!isNonFinite(words, i)) return i;
  const floor = Math.max(words.sentence[i]!, i - REACH);
  if (isAuxiliary(words, i + 1)) return i + 1;
  for (let k = i - 1; k >= floor; k--) if (isAuxiliary(words, k)) return k;
  return i;
}

/** The first phrase behind `at`, within its clause, that can be the subject of the verb before it. */
export function subjectBehind(grammar: Grammar, at: number): Phrase | undefined {
  return nominativeFrom(grammar, at, Math.min(grammar.words.count, at + REACH));
}

/** `wird ... genannt`: whoever says it is named behind `von`, if at all. */
export function isPassiveFinite(words: Words, finite: number, verb: number): boolean {
  return (
    finite !== verb &&
    /^(?:w[iu]rde?n?|werden|worden|w[iü]rd?e?n?)$/.test(words.lower[finite]!) &&
    isParticiple(words, verb)
  );
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
  return kind === 'nominal' && (words.bits[head]! & pack.NOUNS) === 0;
}

/** `Den Plan` and `Die Pläne` look alike for some nouns: a person behind the verb is its subject sooner than a thing before it. */
function humanBehind(grammar: Grammar, verb: number): Phrase | undefined {
  const behind = subjectBehind(grammar, verb + 1);
  if (behind === undefined) return undefined;
  if (behind.kind === 'pronoun')
    return (grammar.words.bits[behind.head]! & (pack.MALE | pack.FEMALE)) === 0 ? undefined : behind;
  return isHuman(grammar, behind) ? behind : undefined;
}

function isSubordinate(words: Words, verb: number, floor: number): boolean {
  const start = clauseStart(words, verb, floor);
  if (start === verb) return false;
  const isFinal = isClauseEnd(words, verb + 1);
  if ((words.bits[start]! & (pack.SUBORDINATOR | pack.RELATIVE)) !== 0)
    return isFinal || words.bits[verb + 1] === undefined;
  return isFinal && start > floor && /^(?:der|die|das|den|dem|dessen|deren|denen)$/.test(words.lower[start]!);
}

/** Where the clause of the token begins: behind the last comma, colon, dash, bracket or quotation. */
function clauseStart(words: Words, at: number, floor: number): number {
  let i = at - 1;
  while (i >= floor) {
    if (words.lower[i] === ')') {
      const open = openBracket(words, i, floor);
      if (open < 0) break;
      i = open - 1;
      continue;
    }
    // "die den Plan „Witz“ nannte": a quotation within the clause
    if (words.shape[i] === QUOTATION && i > floor && words.shape[i - 1] !== PUNCTUATION) {
      i--;
      continue;
    }
    if (isClauseEnd(words, i) && words.lower[i] !== '-' && words.lower[i] !== '/') break;
    i--;
  }
  return i + 1;
}

function openBracket(words: Words, close: number, floor: number): number {
  for (let i = close - 1; i >= floor && close - i < 12; i--) if (words.lower[i] === '(') return i;
  return -1;
}

function isClauseEnd(words: Words, i: number): boolean {
  const shape = words.shape[i];
  if (shape === undefined || shape === QUOTATION) return true;
  return shape === PUNCTUATION && words.lower[i] !== '(' && words.lower[i] !== ')' && words.lower[i] !== '/';
}

/** A verb right behind a comma, a quotation or the beginning of its sentence. */
function behindBoundary(grammar: Grammar, verb: number, floor: number, depth: number): Subject | undefined {
  const { words } = grammar;
  const aside = verb > floor ? beforeAside(grammar, verb - 1, floor) : undefined;
  if (aside !== undefined) return { phrase: aside, sureness: 0.95 };
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

/** The phrase that begins at `from` and, with all that hangs on it, reaches to `to`. */
function phraseUpTo(grammar: Grammar, from: number, to: number): Phrase | undefined {
  const { words } = grammar;
  const opensWithLink = FOCUS.test(words.lower[from]!) || (words.bits[from]! & pack.SUBORDINATOR) !== 0;
  const phrase = phraseStartingAt(grammar, opensWithLink ? from + 1 : from);
  if (phrase === undefined || phrase.end > to) return phraseBehindAttribute(grammar, from, to);
  let at = phrase.end;
  while (at < to) {
    const next = behindLink(grammar, at, to);
    if (next <= at) return undefined;
    at = next;
  }
  return words.shape[phrase.start] === QUOTATION ? undefined : phrase;
}

/** `Der seit Mai amtierende Minister`: the noun at the end of a phrase with a long attribute. */
function phraseBehindAttribute(grammar: Grammar, from: number, to: number): Phrase | undefined {
  const { words } = grammar;
  if (!/^(?:der|die|das|ein|eine)$/.test(words.lower[from]!)) return undefined;
  const phrase = phraseEndingAt(grammar, to - 1);
  if (phrase === undefined || phrase.start <= from || !isHuman(grammar, phrase)) return undefined;
  return words.shape[phrase.start] === LOWER && (words.bits[phrase.start]! & pack.DETERMINER) === 0
    ? phrase
    : undefined;
}

/** Adverbs that stand with a noun phrase before the verb: `Auch Lee sagte`. */
const FOCUS = /^(?:auch|sogar|selbst|nur|besonders|insbesondere|gerade|allein)$/;

/** Past one thing that may hang on a noun: a genitive, a phrase with a preposition, `und Lee`, a bracket, an adverb of time. */
function behindLink(grammar: Grammar, at: number, to: number): number {
  const { words } = grammar;
  const lower = words.lower[at]!;
  if (lower === '(') {
    for (let i = at + 1; i < to && i - at < 12; i++) if (words.lower[i] === ')') return i + 1;
    return at;
  }
  const isLink =
    (words.bits[at]! & pack.PREPOSITION) !== 0 ||
    lower === 'und' ||
    lower === 'sowie' ||
    lower === 'oder' ||
    lower === '/';
  if (isLink || GENITIVE.test(lower)) {
    const next = phraseStartingAt(grammar, isLink ? at + 1 : at);
    if (next !== undefined && next.end <= to) return next.end;
    return (words.bits[at + 1]! & pack.TIME) !== 0 ? at + 2 : at;
  }
  if ((words.bits[at]! & (pack.ADVERB | pack.TIME)) !== 0) return at + 1;
  const apposed = phraseStartingAt(grammar, at);
  return apposed?.kind === 'name' && apposed.end <= to ? apposed.end : at;
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

/** The first phrase from `from` on within its clause that can be a subject. */
function nominativeFrom(grammar: Grammar, from: number, to: number): Phrase | undefined {
  const { words } = grammar;
  let at = from;
  for (let step = 0; step < STEPS && at < to; step++) {
    if (isClauseEnd(words, at) || words.sentence[at] === at) return undefined;
    const bits = words.bits[at]!;
    if (NOT_A_SUBJECT.test(words.lower[at]!)) {
      at++;
      continue;
    }
    const isPreposition = (bits & pack.PREPOSITION) !== 0;
    const phrase = phraseStartingAt(grammar, isPreposition ? at + 1 : at);
    if (phrase !== undefined && phrase.end <= to) {
      if (!isPreposition && canBeNominative(grammar, phrase)) return phrase;
      at = phrase.end;
      while (GENITIVE.test(words.lower[at] ?? '') && at < to) {
        const owner = phraseStartingAt(grammar, at);
        if (owner === undefined || owner.end > to) break;
        at = owner.end;
      }
      continue;
    }
    if (words.shape[at] === LOWER || words.shape[at] === NUMBER || words.shape[at] === CAPITAL) at++;
    else return undefined;
  }
  return undefined;
}

/** Pronouns that are never the subject, and `es`, which never speaks. */
const NOT_A_SUBJECT = /^(?:sich|ihn|ihm|ihnen|mich|mir|uns|es|dies|dazu|hierzu)$/;

/** Whether the article and the noun leave it open that the phrase is a subject. */
export function canBeNominative({ words }: Grammar, { start, head, kind }: Phrase): boolean {
  const first = words.lower[start]!;
  if (OBLIQUE.test(first) || (words.bits[start]! & pack.TIME) !== 0) return false;
  if (kind === 'pronoun') return !NOT_A_SUBJECT.test(first);
  if ((words.bits[head]! & pack.TIME) !== 0) return false;
  if (!/^(?:der|dieser|jener|einer|seiner|ihrer)$/.test(first)) return true;
  // of a name only its title tells: "der Ministerin Ruiz"
  if (kind === 'name') return first === 'der' && !titledFemale(words, start, head);
  return first === 'der' || first === 'dieser' ? !isFeminine(words, head) && !isPlural(words, head) : false;
}

function titledFemale(words: Words, start: number, head: number): boolean {
  for (let i = start; i < head; i++) if ((words.bits[i]! & pack.FEMALE) !== 0) return true;
  return false;
}

/** Nouns of feminine gender, by their ending where they are not known: `der Zeitung` is a dative. */
function isFeminine(words: Words, i: number): boolean {
  const bits = words.bits[i]!;
  if ((bits & pack.FEMALE) !== 0) return true;
  return (bits & pack.MALE) === 0 && words.shape[i] !== LOWER && FEMININE.test(words.lower[i]!);
}

const FEMININE = /..(?:ung|heit|keit|schaft|ion|tät|ik|enz|anz|ur|erin|ie|ei)$/;

function isPlural(words: Words, i: number): boolean {
  return (words.bits[i]! & pack.PLURAL) !== 0 && (words.bits[i]! & pack.PERSON) === 0;
}

function isAuxiliary(words: Words, i: number): boolean {
  return ((words.bits[i] ?? 0) & pack.AUXILIARY) !== 0 && words.shape[i] === LOWER;
}

function isNonFinite(words: Words, i: number): boolean {
  return (
    isParticiple(words, i) ||
    (words.lower[i]!.endsWith('en') && !words.lower[i]!.endsWith('ten') && isClauseEnd(words, i + 1))
  );
}

function isParticiple(words: Words, i: number): boolean {
  return (
    (words.bits[i]! & pack.PARTICIPLE) !== 0 &&
    (isClauseEnd(words, i + 1) || /^(?:und|oder)$/.test(words.lower[i + 1]!) || isAuxiliary(words, i + 1))
  );
}
