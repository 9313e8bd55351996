import type { Span } from '../article.ts';
import type { Candidate } from './candidate.ts';
import { type Focus, isPersonal } from './coreference.ts';
import { OBLIQUE } from './cue-phrases.ts';
import type { Entity, Gender } from './entities.ts';
import * as pack from './languages/pack.ts';
import { mainSubject } from './main-subject.ts';
import type { People } from './people.ts';
import { type Grammar, type Phrase, phraseStartingAt, withComplement } from './phrases.ts';
import { LOWER } from './word-shapes.ts';

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

/** Resolves the phrase of a candidate to who it stands for; `said` are the words that are to be attributed. */
export function referentOf(
  grammar: Grammar,
  people: People,
  focus: Focus,
  { phrase, owner, template }: Candidate,
  said = '',
): Referent | Nobody {
  switch (phrase.kind) {
    case 'name':
      return byName(grammar, people, phrase);
    case 'pronoun':
      return byPronoun(grammar, people, focus, phrase, said);
    case 'nominal': {
      if (owner === true) return 'nobody named';
      const bearer = namedBehind(grammar, phrase);
      if (bearer !== undefined) return byName(grammar, people, bearer);
      const found = byDescription(grammar, people, focus, phrase);
      // "according to the ...": whatever stands there is who says it
      return typeof found !== 'string' && template === 'source' && found.sureness < SOURCE_SURENESS
        ? { ...found, sureness: SOURCE_SURENESS }
        : found;
    }
    default:
      return 'nobody named';
  }
}

const SOURCE_SURENESS = 0.75;

/** `said the harbour master, Ana Ruiz.`: the full name that stands between marks behind a definite description of one person. */
function namedBehind(grammar: Grammar, phrase: Phrase): Phrase | undefined {
  const { words, names } = grammar;
  const bits = words.bits[phrase.head]!;
  const isOne =
    (bits & (pack.BODY | pack.GROUP | pack.UTTERANCE | pack.PLURAL)) === 0 && !isPluralOfMan(grammar, phrase);
  const end = withComplement(grammar, phrase).end;
  if (!isOne || !DEFINITE.test(words.lower[phrase.start]!) || words.lower[end] !== ',') return undefined;
  const run = names.runs[names.runOf[end + 1] ?? -1];
  if (run === undefined || run.isBody || run.end - run.core < 2 || !/^[.,();]$/.test(words.lower[run.end] ?? '.'))
    return undefined;
  const name = phraseStartingAt(grammar, end + 1);
  return name?.kind === 'name' && name.end === run.end ? name : undefined;
}

function byName(grammar: Grammar, people: People, phrase: Phrase): Referent | Nobody {
  const run = grammar.names.runOf[phrase.head]!;
  const id = people.entityOfRun[run] ?? -1;
  const entity = people.entities[id];
  if (entity === undefined) return 'nobody named';
  return {
    entity,
    named: entity.named,
    kind: entity.isBody ? 'body' : 'person',
    sureness: 1,
    mention: spanOf(grammar, phrase),
    token: phrase.start,
  };
}

function byPronoun(grammar: Grammar, people: People, focus: Focus, phrase: Phrase, said: string): Referent | Nobody {
  const { words } = grammar;
  const lower = words.lower[phrase.head]!;
  const bits = words.bits[phrase.head]!;
  const mention = spanOf(grammar, phrase);
  const gender = genderOf(lower, bits) ?? ((bits & pack.REPORTS) !== 0 ? 'unknown' : undefined);
  if (gender !== undefined) {
    const found = focus.resolve(phrase.start, gender, (entity) => isPersonal(entity) && !isNamedIn(entity, said));
    if (found === undefined) return 'nobody named';
    const { entity, sureness, margin } = found;
    if (margin < 0.04) return 'two people';
    return { entity, named: entity.named, kind: 'person', sureness, mention, token: phrase.start };
  }
  const thing =
    lower === 'it' || lower === 'they'
      ? thingBefore(grammar, people, focus, phrase.start, lower === 'they')
      : undefined;
  if (thing !== undefined) return { ...thing, mention };
  if (lower === 'it' || lower === 'its' || lower === 'they' || lower === 'their') {
    const found = focus.resolve(phrase.start, 'unknown', (entity) => entity.isBody);
    if (found === undefined) return 'nobody named';
    const sureness = found.sureness * (lower === 'it' || lower === 'its' ? 0.8 : 0.6);
    return { entity: found.entity, named: found.entity.named, kind: 'body', sureness, mention, token: phrase.start };
  }
  return 'nobody named';
}

/** `“Hanne is right,” she said`: nobody speaks of himself by name at the start of what he says. */
function isNamedIn({ words }: Entity, said: string): boolean {
  const first =
    /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?(?= (?:is|was|has|had|will|would|can|could|should|did|does|knows|knew)\b)/u.exec(
      said.slice(0, 60),
    );
  if (first === null) return false;
  return first[0]
    .toLowerCase()
    .split(' ')
    .every((word) => words.includes(word));
}

/** What `it` or `they` goes on with: the body, document or group that was the subject of the sentence before. */
function thingBefore(
  grammar: Grammar,
  people: People,
  focus: Focus,
  token: number,
  isPlural: boolean,
): Referent | undefined {
  const { words } = grammar;
  const own = isPlural ? undefined : bodyInSentence(grammar, people, focus, token);
  if (own !== undefined) return own;
  const last = words.sentence[token]! - 1;
  if (last < 0 || words.paragraph[token]! - words.paragraph[last]! > 1) return undefined;
  const subject = mainSubject(grammar, last)?.phrase;
  if (subject === undefined || subject.kind === 'pronoun' || subject.kind === 'relative') return undefined;
  const bits = words.bits[subject.head]!;
  const fits = isPlural ? (bits & (pack.GROUP | pack.PLURAL)) !== 0 : (bits & (pack.BODY | pack.UTTERANCE)) !== 0;
  if (subject.kind === 'nominal') {
    const found = fits ? byDescription(grammar, people, focus, subject) : undefined;
    return found === undefined || typeof found === 'string' ? undefined : { ...found, sureness: found.sureness * 0.95 };
  }
  const named = byName(grammar, people, subject);
  if (typeof named === 'string' || named.entity?.isPersonal === true) return undefined;
  return { ...named, sureness: 0.85 };
}

/** `Lee's campaign put out what it called "..."`: the body that its own sentence is about. */
function bodyInSentence(grammar: Grammar, people: People, focus: Focus, token: number): Referent | undefined {
  const { words } = grammar;
  if (words.sentence[token] === token) return undefined;
  const subject = mainSubject(grammar, token)?.phrase;
  if (subject === undefined || subject.kind === 'pronoun' || (words.bits[subject.head]! & pack.BODY) === 0)
    return undefined;
  const found =
    subject.kind === 'nominal' ? byDescription(grammar, people, focus, subject) : byName(grammar, people, subject);
  return typeof found === 'string' ? undefined : { ...found, sureness: found.sureness * 0.9 };
}

/** Absent for a pronoun that is no single person's. */
function genderOf(lower: string, bits: number): Gender | undefined {
  if ((bits & pack.FEMALE) !== 0 || /^(?:her|ihre[nmrs]?)$/.test(lower)) return 'female';
  if ((bits & pack.MALE) !== 0 || lower === 'his' || lower === 'him' || /^sein(?:e[nmrs]?)?$/.test(lower))
    return 'male';
  return undefined;
}

/** `the senator`, `a spokeswoman for the committee`, `the airline`. */
function byDescription(grammar: Grammar, people: People, focus: Focus, phrase: Phrase): Referent | Nobody {
  const { words, names } = grammar;
  const bits = words.bits[phrase.head]!;
  const noun = words.lower[phrase.head]!;
  const isDefinite = DEFINITE.test(words.lower[phrase.start]!);
  const isPerson =
    (bits & (pack.PERSON | pack.TITLE)) !== 0 && (bits & pack.PLURAL) === 0 && !isPluralOfMan(grammar, phrase);
  if (isPerson && (isDefinite || words.shape[phrase.start] !== LOWER)) {
    const known = byRole(grammar, focus, phrase, noun, bits);
    if (known !== undefined) return known;
  }
  const aged = AGED.test(noun) ? byAge(grammar, focus, phrase) : undefined;
  if (aged !== undefined) return aged;
  const author = (bits & pack.UTTERANCE) !== 0 ? authorOf(grammar, people, phrase) : undefined;
  if (author !== undefined) return author;
  const isCompound = grammar.language.capitalNouns && !grammar.language.words.has(noun);
  if (
    isPerson &&
    !isDefinite &&
    !isCompound &&
    phrase.end - phrase.start <= 2 &&
    withComplement(grammar, phrase) === phrase
  )
    return 'nobody named';
  if (/^(?:who|what|which|that|this|those|these|one|thing|things|part|way|time|times|year|years|day|days)$/.test(noun))
    return 'nobody named';
  const isGroup = (bits & (pack.GROUP | pack.PLURAL)) !== 0 || isPluralOfMan(grammar, phrase);
  const isKnownNoun =
    (bits & (pack.PERSON | pack.GROUP | pack.BODY | pack.UTTERANCE)) !== 0 || names.runOf[phrase.head]! >= 0;
  const full = withComplement(grammar, phrase);
  // "in dem Brief": the article of another case is left out
  const isOblique = OBLIQUE.test(words.lower[phrase.start]!) && phrase.end - phrase.start > 1;
  const start = isOblique ? phrase.start + 1 : phrase.start;
  return {
    named: { start: words.start[start]!, end: words.end[full.end - 1]! },
    kind:
      isGroup && !/^ein(?:e[mnrs]?)?$/.test(words.lower[phrase.start]!)
        ? 'group'
        : isPerson || isGroup
          ? 'person'
          : 'body',
    sureness: isKnownNoun ? 0.85 : grammar.language.capitalNouns ? 0.8 : 0.55,
    mention: spanOf(grammar, phrase),
    token: phrase.start,
  };
}

const AGED = /^\d+-jährigen?$/;

/** `der 52-Jährige`: whoever was spoken of, never somebody new. */
function byAge(grammar: Grammar, focus: Focus, phrase: Phrase): Referent | undefined {
  const article = grammar.words.lower[phrase.start]!;
  const found = focus.resolve(
    phrase.start,
    article === 'der' ? 'male' : article === 'die' ? 'female' : 'unknown',
    isPersonal,
  );
  if (found === undefined || found.margin < 0.04) return undefined;
  const { entity, sureness } = found;
  return {
    entity,
    named: entity.named,
    kind: 'person',
    sureness,
    mention: spanOf(grammar, phrase),
    token: phrase.start,
  };
}

/** `die Sprecher`: with that article a man's noun is several men's. */
function isPluralOfMan({ words, language }: Grammar, { start, head }: Phrase): boolean {
  return language.capitalNouns && words.lower[start] === 'die' && (words.bits[head]! & pack.MALE) !== 0;
}

const DEFINITE = /^(?:the|this|that|el|la|le|der|die|das|il|lo)$/;

function byRole(grammar: Grammar, focus: Focus, phrase: Phrase, noun: string, bits: number): Referent | undefined {
  const { words } = grammar;
  const gender: Gender = (bits & pack.FEMALE) !== 0 ? 'female' : (bits & pack.MALE) !== 0 ? 'male' : 'unknown';
  const mention = spanOf(grammar, phrase);
  const role = focus.resolve(phrase.start, gender, (entity) => entity.roles.has(noun) && entity.isPersonal);
  if (role !== undefined) {
    const { entity } = role;
    return {
      entity,
      named: entity.named,
      kind: 'person',
      sureness: role.margin > 0.3 ? 0.92 : 0.75,
      mention,
      token: phrase.start,
    };
  }
  // a bare definite description goes on with whoever was spoken of; one with a complement introduces somebody new
  if (grammar.language.capitalNouns) return undefined;
  if (withComplement(grammar, phrase) !== phrase || !DEFINITE.test(words.lower[phrase.start]!)) return undefined;
  if (
    /^(?:spokesman|spokeswoman|spokesperson|aide|official|source|lawyer|attorney|reporter|moderator|interviewer)$/.test(
      noun,
    )
  )
    return undefined;
  if (isIntroduced(grammar, phrase)) return undefined;
  const found = focus.resolve(phrase.start, gender, isPersonal);
  if (found === undefined || found.margin < 0.1) return undefined;
  const { entity } = found;
  return { entity, named: entity.named, kind: 'person', sureness: found.sureness * 0.85, mention, token: phrase.start };
}

/** How far back a description may have been introduced, in tokens. */
const INTRODUCTION = 400;

/** `a 34-year-old man`: `the man` is that one from there on, and nobody with a name. */
function isIntroduced({ words }: Grammar, { start, head }: Phrase): boolean {
  const noun = words.lower[head]!;
  for (let i = start - 1; i > 0 && start - i < INTRODUCTION; i--) {
    if (words.lower[i] !== noun) continue;
    for (let k = i - 1; k >= 0 && i - k < 4; k--) if (/^(?:an?|one|another)$/.test(words.lower[k]!)) return true;
  }
  return false;
}

/** `Lee's tweet`, `a statement from Lee`: who wrote it. */
function authorOf(grammar: Grammar, people: People, phrase: Phrase): Referent | undefined {
  const { words, names } = grammar;
  for (let i = phrase.start; i < phrase.head; i++) {
    const run = names.runOf[i]!;
    if (run < 0 || words.possessive[names.runs[run]!.end - 1] !== 1) continue;
    const entity = people.entities[people.entityOfRun[run] ?? -1];
    if (entity === undefined) return undefined;
    return {
      entity,
      named: entity.named,
      kind: entity.isBody ? 'body' : 'person',
      sureness: 0.85,
      mention: spanOf(grammar, phrase),
      token: phrase.start,
    };
  }
  const link = words.lower[phrase.end];
  if (link !== 'from' && link !== 'by') return undefined;
  const author = phraseStartingAt(grammar, phrase.end + 1);
  if (author?.kind !== 'name') return undefined;
  const found = byName(grammar, people, author);
  return typeof found === 'string' ? undefined : { ...found, sureness: 0.88 };
}

export function spanOf({ words }: Grammar, phrase: Phrase): Span {
  return { start: words.start[phrase.start]!, end: words.end[phrase.end - 1]! };
}
