import { named } from '../clauses/cue-phrases.ts';
import { describedBefore, isUnnamed, subjectGoneOnWith } from '../clauses/subject-before.ts';
import * as pack from '../languages/pack.ts';
import type { Gender } from '../people/entities.ts';
import type { People } from '../people/people.ts';
import type { Grammar, Phrase } from '../words/phrases.ts';
import { byDescription } from './by-description.ts';
import type { Focus } from './coreference.ts';
import { isPluralOfMan, type Nobody, type Referent, spanOf } from './referent.ts';

/**
 * Whom `he` or `she` goes on with, where the sentence before is about somebody that the article does not name: `Her husband had read it.
 * “...,” he said`, `Der Arzt Lees kam. Er sagte`. Absent where it is not.
 */
export function byUnnamed(
  grammar: Grammar,
  people: People,
  focus: Focus,
  pronoun: Phrase,
  gender: Gender,
): Referent | Nobody | undefined {
  const subject = grammar.language.verbSecond
    ? someoneBefore(grammar, people, pronoun)
    : describedBefore(grammar, pronoun.start);
  if (subject === undefined || !agrees(grammar, subject, gender)) return undefined;
  const found = byDescription(grammar, people, focus, subject);
  if (typeof found === 'string') return isNobody(grammar, subject) ? found : undefined;
  return found.entity === undefined
    ? { ...found, sureness: GOING_ON * found.sureness, mention: spanOf(grammar, pronoun) }
    : undefined;
}

const GOING_ON = 0.9;

/** Where the article of a noun tells its gender, any noun for a person or body with one will do. */
function someoneBefore(grammar: Grammar, people: People, pronoun: Phrase): Phrase | undefined {
  const { words } = grammar;
  const gender = words.bits[pronoun.head]! & (pack.MALE | pack.FEMALE);
  if ((words.bits[pronoun.head]! & pack.PRONOUN) === 0 || gender === 0) return undefined;
  const subject = subjectGoneOnWith(grammar, pronoun.start);
  if (subject?.kind !== 'nominal' || named(grammar, subject) !== subject) return undefined;
  const bits = words.bits[subject.head]!;
  if ((bits & (pack.PERSON | pack.BODY)) === 0 || (words.bits[subject.start]! & pack.DETERMINER) === 0)
    return undefined;
  const isBody = (bits & pack.PERSON) === 0;
  return isBody && isAnyoneBetween(grammar, people, subject.end, pronoun.start, gender) ? undefined : subject;
}

/** Somebody of that gender is named between two tokens, or they are far apart. */
function isAnyoneBetween({ names }: Grammar, people: People, from: number, to: number, gender: number): boolean {
  if (to - from > FAR) return true;
  const other: Gender = gender === pack.FEMALE ? 'male' : 'female';
  for (let i = from; i < to; i++) {
    const entity = people.entities[people.entityOfRun[names.runOf[i]!] ?? -1];
    if (entity?.isPersonal === true && entity.gender !== other) return true;
  }
  return false;
}

/** In tokens: some sentences. */
const FAR = 200;

/** Whether a noun phrase has the gender of a pronoun: a person's is the noun's, a body's may only show in its article. */
function agrees(grammar: Grammar, subject: Phrase, gender: Gender): boolean {
  const bits = grammar.words.bits[subject.head]!;
  if (!grammar.language.verbSecond)
    return gender === 'unknown' || (bits & OTHER[gender]) === 0 || (bits & OWN[gender]) !== 0;
  if (gender !== 'unknown' && (bits & OWN[gender]) !== 0) return !isPluralOfMan(grammar, subject);
  const isBody = (bits & pack.BODY) !== 0 && (bits & (pack.PERSON | pack.FEMALE)) === 0;
  return isBody && gender === 'male' && grammar.words.lower[subject.start] === 'der';
}

const OWN = { female: pack.FEMALE, male: pack.MALE } as const;
const OTHER = { female: pack.MALE, male: pack.FEMALE } as const;

/** `Her husband`, `One guest, who ...`: somebody new. */
function isNobody(grammar: Grammar, phrase: Phrase): boolean {
  return isUnnamed(grammar, phrase) || (grammar.words.bits[phrase.start]! & pack.POSSESSIVE) !== 0;
}
