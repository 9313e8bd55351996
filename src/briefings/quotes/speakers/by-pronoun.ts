import { mainSubject } from '../clauses/main-subject.ts';
import { writerBefore } from '../clauses/subject-before.ts';
import * as pack from '../languages/pack.ts';
import type { Entity, Gender } from '../people/entities.ts';
import type { People } from '../people/people.ts';
import { DEMONSTRATIVE, type Grammar, type Phrase, phraseStartingAt } from '../words/phrases.ts';
import { bearerOfRole, byDescription } from './by-description.ts';
import { byUnnamed } from './by-unnamed.ts';
import { type Focus, isPersonal } from './coreference.ts';
import { byName, isPluralOfMan, type Nobody, type Referent, spanOf } from './referent.ts';

/** Who `she`, `it` or `they` stands for; `said` are the words that are to be attributed. */
export function byPronoun(
  grammar: Grammar,
  people: People,
  focus: Focus,
  phrase: Phrase,
  said: string,
): Referent | Nobody {
  const { words } = grammar;
  const lower = words.lower[phrase.head]!;
  const bits = words.bits[phrase.head]!;
  const mention = spanOf(grammar, phrase);
  const about = namedBehind(grammar, people, phrase);
  const isWhomItIsAbout = (entity: Entity): boolean => about.has(entity.id);
  if (grammar.language.capitalNouns && DEMONSTRATIVE.test(lower)) return byDemonstrative(grammar, people, phrase);
  if (isPlural(grammar, phrase)) return byGroup(grammar, people, focus, phrase);
  const gender = genderOf(lower, bits) ?? ((bits & pack.REPORTS) !== 0 ? 'unknown' : undefined);
  if (gender !== undefined) {
    const unnamed = isOfAnother(said, gender) ? undefined : byUnnamed(grammar, people, focus, phrase, gender);
    if (unnamed !== undefined) return unnamed;
    const office = byOfficeBefore(grammar, focus, phrase, gender);
    if (office !== undefined) return office;
    const found = focus.resolve(
      phrase.start,
      gender,
      (entity) => isPersonal(entity) && !isNamedIn(entity, said) && !isWhomItIsAbout(entity),
    );
    if (found === undefined) return 'nobody named';
    const { entity, sureness, margin } = found;
    if (margin < 0.04) return 'two people';
    return { entity, named: entity.named, kind: 'person', sureness, mention, token: phrase.start };
  }
  const writer = lower === 'it' ? writerBefore(grammar, phrase.start) : undefined;
  const written = writer?.kind === 'name' ? byName(grammar, people, writer) : undefined;
  if (written !== undefined && typeof written !== 'string') return { ...written, sureness: 0.85, mention };
  const thing =
    lower === 'it' || lower === 'they'
      ? thingBefore(grammar, people, focus, phrase.start, lower === 'they')
      : undefined;
  if (thing !== undefined) return { ...thing, mention };
  if (lower === 'its' && isOfThing(grammar, phrase.start)) return 'nobody named';
  if (lower === 'it' || lower === 'its' || lower === 'they' || lower === 'their') {
    const found = focus.resolve(phrase.start, 'unknown', ({ isBody, words: name }) => isBody && !isThing(name));
    if (found === undefined) return 'nobody named';
    const sureness = found.sureness * (lower === 'it' || lower === 'its' ? 0.8 : 0.6);
    return { entity: found.entity, named: found.entity.named, kind: 'body', sureness, mention, token: phrase.start };
  }
  return 'nobody named';
}

/** `Sie sagten`, `riefen sie`: the verb beside it tells that they are several. */
function isPlural({ words, language }: Grammar, { head }: Phrase): boolean {
  if (!language.capitalNouns || words.lower[head] !== 'sie') return false;
  return [head + 1, head - 1].some((i) => {
    const isVerbal = ((words.bits[i] ?? 0) & (pack.REPORTS | pack.VERB | pack.AUXILIARY)) !== 0;
    return isVerbal && words.sentence[i] === words.sentence[head] && /(?:en|sind|seien)$/.test(words.lower[i]!);
  });
}

/** The several people who were the subject of the sentence before. */
function byGroup(grammar: Grammar, people: People, focus: Focus, phrase: Phrase): Referent | Nobody {
  const subject = subjectBefore(grammar, phrase.start);
  if (subject?.kind !== 'nominal') return 'nobody named';
  const isGroup = (grammar.words.bits[subject.head]! & (pack.GROUP | pack.PLURAL)) !== 0;
  if (!isGroup && !isPluralOfMan(grammar, subject)) return 'nobody named';
  const found = byDescription(grammar, people, focus, subject);
  return typeof found === 'string'
    ? found
    : { ...found, sureness: found.sureness * 0.9, mention: spanOf(grammar, phrase) };
}

/** The subject of the sentence before the one of `token`, in its paragraph. */
function subjectBefore(grammar: Grammar, token: number): Phrase | undefined {
  const { words } = grammar;
  const last = words.sentence[token]! - 1;
  if (last < 0 || words.paragraph[last] !== words.paragraph[token]) return undefined;
  return mainSubject(grammar, last)?.phrase;
}

/** `Seine Meinung zu Lee: „...“`: it is not Lee's. */
function namedBehind({ words, names, language }: Grammar, people: People, { head }: Phrase): ReadonlySet<number> {
  const found = new Set<number>();
  if (!language.capitalNouns || (words.bits[head]! & pack.POSSESSIVE) === 0 || words.sentence[head] !== head)
    return found;
  const limit = Math.min(words.count, head + TAKEN_UP);
  for (let i = head + 1; i < limit && words.sentence[i] === head && words.lower[i] !== ':'; i++)
    if (names.runOf[i]! >= 0) found.add(people.entityOfRun[names.runOf[i]!]!);
  return found;
}

/** How far back the one whom a demonstrative takes up was named, in tokens. */
const TAKEN_UP = 30;

/** `Die Stadt schickte Lee. Diese sagte ...`: the person of its gender that was named last. */
function byDemonstrative(grammar: Grammar, people: People, phrase: Phrase): Referent | Nobody {
  const { words, names } = grammar;
  const other: Gender = words.lower[phrase.head]!.endsWith('r') ? 'female' : 'male';
  for (let i = phrase.start - 1; i >= 0 && phrase.start - i < TAKEN_UP; i--) {
    const run = names.runOf[i]!;
    const entity = run < 0 ? undefined : people.entities[people.entityOfRun[run]!];
    if (entity === undefined || !entity.isPersonal) continue;
    if (entity.gender === other && !entity.isGenderGuessed) return 'nobody named';
    return {
      entity,
      named: entity.named,
      kind: 'person',
      sureness: 0.85,
      mention: spanOf(grammar, phrase),
      token: phrase.start,
    };
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

/** `The letter was mocked for its claim that ...`: the thing that its own sentence is about, and that nobody is. */
function isOfThing(grammar: Grammar, token: number): boolean {
  const subject = mainSubject(grammar, token)?.phrase;
  return subject?.kind === 'nominal' && (grammar.words.bits[subject.head]! & SOMEBODY) === 0;
}

const SOMEBODY = pack.PERSON | pack.GROUP | pack.BODY | pack.UTTERANCE;

/** Short for a thing that says nothing: `TV`. */
function isThing(name: readonly string[]): boolean {
  return name.length === 1 && /^(?:tv|cctv|dvd|cd|gps|dna|ai|id|pr|pc|suv|gdp|vat|hiv|covid|covid-19)$/.test(name[0]!);
}

/** `The coroner recorded an open verdict. It was, she said, ...`: whom the article knows by what the sentence before is about. */
function byOfficeBefore(grammar: Grammar, focus: Focus, phrase: Phrase, gender: Gender): Referent | undefined {
  const { words } = grammar;
  const subject = subjectBefore(grammar, phrase.start);
  if (words.capitalNouns || subject?.kind !== 'nominal' || words.sentence[subject.start] !== subject.start)
    return undefined;
  if (words.lower[subject.start] !== 'the' || (words.bits[subject.head]! & (pack.PERSON | pack.PLURAL)) !== pack.PERSON)
    return undefined;
  const found = bearerOfRole(grammar, focus, subject, gender);
  if (found === undefined || found.margin < SURELY) return undefined;
  const { entity, sureness } = found;
  return {
    entity,
    named: entity.named,
    kind: 'person',
    sureness: 0.9 * sureness,
    mention: spanOf(grammar, phrase),
    token: phrase.start,
  };
}

/** How far ahead of another with that office. */
const SURELY = 0.3;

/** `Her mother was strict. “She never slept,” she said`: of her mother, and so not by her. */
function isOfAnother(said: string, gender: Gender): boolean {
  return gender === 'female' ? /^she\b/i.test(said) : gender === 'male' && /^he\b/i.test(said);
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
  const written = isPlural ? undefined : writingBefore(grammar, people, focus, token);
  if (subject === undefined || subject.kind === 'pronoun' || subject.kind === 'relative') return written;
  const bits = words.bits[subject.head]!;
  const fits = isPlural ? (bits & (pack.GROUP | pack.PLURAL)) !== 0 : (bits & (pack.BODY | pack.UTTERANCE)) !== 0;
  if (subject.kind === 'nominal') {
    const found = fits ? byDescription(grammar, people, focus, subject) : undefined;
    return found === undefined || typeof found === 'string' ? written : { ...found, sureness: found.sureness * 0.95 };
  }
  const named = byName(grammar, people, subject);
  if (typeof named === 'string' || named.entity?.isPersonal === true) return written;
  return { ...named, sureness: 0.85 };
}

/** `She read out a letter from Lee. “...,” it said`: what is written there, or who wrote it. */
function writingBefore(grammar: Grammar, people: People, focus: Focus, token: number): Referent | undefined {
  const { words } = grammar;
  const last = words.sentence[token]! - 1;
  if (words.paragraph[last] !== words.paragraph[token]) return undefined;
  for (let i = Math.max(words.sentence[last]!, last - TAKEN_UP); i < last; i++) {
    if (!/^(?:an?|one|the|his|her)$/.test(words.lower[i]!)) continue;
    const phrase = phraseStartingAt(grammar, i);
    if (phrase === undefined || !WRITING.test(words.lower[phrase.head]!)) continue;
    const found = byDescription(grammar, people, focus, phrase);
    return typeof found === 'string' ? undefined : { ...found, sureness: 0.9 * found.sureness };
  }
  return undefined;
}

const WRITING =
  /^(?:e-?mail|letter|message|text|note|memo|tweet|post|statement|report|article|document|sign|banner|placard)$/;

/** `Lee's campaign put out what it called "..."`: the body that its own sentence is about. */
function bodyInSentence(grammar: Grammar, people: People, focus: Focus, token: number): Referent | undefined {
  const { words } = grammar;
  if (words.sentence[token] === token) return undefined;
  const subject = mainSubject(grammar, token)?.phrase;
  if (subject === undefined || subject.kind === 'pronoun') return undefined;
  const found =
    subject.kind === 'nominal' ? byDescription(grammar, people, focus, subject) : byName(grammar, people, subject);
  if (typeof found === 'string') return undefined;
  const isBody =
    (words.bits[subject.head]! & pack.BODY) !== 0 || (subject.kind === 'name' && found.entity?.isPersonal === false);
  return isBody ? { ...found, kind: 'body', sureness: found.sureness * 0.9 } : undefined;
}

/** Absent for a pronoun that is no single person's. */
function genderOf(lower: string, bits: number): Gender | undefined {
  if ((bits & pack.FEMALE) !== 0 || /^(?:her|ihr(?:e[nmrs]?)?)$/.test(lower)) return 'female';
  if ((bits & pack.MALE) !== 0 || lower === 'his' || lower === 'him' || /^sein(?:e[nmrs]?)?$/.test(lower))
    return 'male';
  return undefined;
}
