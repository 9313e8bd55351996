import type { Span } from '../../article.ts';
import * as pack from '../languages/pack.ts';

export type Gender = 'female' | 'male' | 'unknown';

/** A person or body of the article. */
export interface Entity {
  readonly id: number;
  /** The fullest form printed, without title. */
  readonly named: Span;
  /** Lower case, without initials: `ana ruiz`. */
  readonly words: readonly string[];
  readonly suffix: string;
  readonly isBody: boolean;
  /** `he` or `she` may stand for it: it has a given name, a title or a description, or spoke. */
  readonly isPersonal: boolean;
  readonly gender: Gender;
  /** Nothing but the ending of the given name tells the gender. */
  readonly isGenderGuessed: boolean;
  /** The title or description that the article gives, where it stands. */
  readonly role?: Span;
  /** Nouns that were said of it: `president`, `spokesman`. */
  readonly roles: ReadonlySet<string>;
  readonly mentions: number;
}

/** What is gathered of an entity while the article is read. */
export interface Draft {
  id: number;
  named: Span;
  words: string[];
  /** The first of them as it is printed. */
  given: string;
  suffix: string;
  isBody: boolean;
  female: number;
  male: number;
  personal: number;
  role: Span | undefined;
  roles: Set<string>;
  mentions: number;
  /** Of them, by the surname alone. */
  bare: number;
}

/** What a draft comes to once all mentions are read. */
export function entityOf(draft: Draft, language: pack.LanguagePack): Entity {
  const { id, named, words, given, suffix, isBody, role, roles, mentions } = draft;
  const isGiven = language.female.has(given) || language.male.has(given);
  const known = isGiven ? (words.length > 1 ? GIVEN_AND_SURNAME : GIVEN) : words.length > 1 ? TWO_WORDS : 0;
  const isPlace = ((language.words.get(words.at(-1)!) ?? 0) & pack.PLACE) !== 0;
  const evidence = draft.personal + roles.size * 2 + known - (isPlace ? 4 : 0);
  const isGuessed = genderOf(draft, language) === undefined && endsAsFemale(draft);
  return {
    id,
    named,
    words,
    suffix,
    isBody,
    isPersonal: !isBody && evidence > 0,
    gender: genderOf(draft, language) ?? (isGuessed ? 'female' : 'unknown'),
    isGenderGuessed: isGuessed,
    roles,
    mentions,
    ...(role === undefined ? {} : { role }),
  };
}

/** How far a name alone tells a person, against what the words around it say. */
const GIVEN_AND_SURNAME = 6;
const TWO_WORDS = 2;
const GIVEN = 2;

function genderOf({ isBody, words, given, female, male }: Draft, language: pack.LanguagePack): Gender | undefined {
  if (isBody) return 'unknown';
  let leaning = female - male;
  if (words.length > 1) {
    if (language.female.has(given)) leaning += 2;
    if (language.male.has(given)) leaning -= 2;
  }
  return leaning === 0 ? undefined : leaning > 0 ? 'female' : 'male';
}

/** Most given names in -a are a woman's, in every language of the packs. */
function endsAsFemale({ words, given, female, male }: Draft): boolean {
  return words.length > 1 && female === 0 && male === 0 && given.endsWith('a') && given.length > 3;
}
