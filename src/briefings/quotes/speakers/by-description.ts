import { OBLIQUE } from '../clauses/cue-phrases.ts';
import { describedBefore, isUnnamed, STANDS_FOR, writerBefore } from '../clauses/subject-before.ts';
import * as pack from '../languages/pack.ts';
import { isAtOdds, isCalled } from '../people/called.ts';
import type { Entity, Gender } from '../people/entities.ts';
import type { People } from '../people/people.ts';
import { type Grammar, type Phrase, phraseStartingAt, withComplement } from '../words/phrases.ts';
import { CAPITAL, LOWER } from '../words/shapes.ts';
import { type Focus, isPersonal, type Resolution } from './coreference.ts';
import { byName, DEFINITE, isPluralOfMan, type Nobody, type Referent, spanOf } from './referent.ts';

/** `the senator`, `a spokeswoman for the committee`, `the airline`. */
export function byDescription(grammar: Grammar, people: People, focus: Focus, phrase: Phrase): Referent | Nobody {
  const { words, names } = grammar;
  const bits = words.bits[phrase.head]!;
  const noun = words.lower[phrase.head]!;
  const isDefinite =
    DEFINITE.test(words.lower[phrase.start]!) ||
    (grammar.language.capitalNouns && DEFINITE_CASES.test(words.lower[phrase.start]!));
  const isPerson =
    (bits & (pack.PERSON | pack.TITLE)) !== 0 && (bits & pack.PLURAL) === 0 && !isPluralOfMan(grammar, phrase);
  if (isPerson && (isDefinite || words.shape[phrase.start] !== LOWER)) {
    const known = byRole(grammar, people, focus, phrase, noun, bits);
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

/** `nach Angaben des Ministers` */
const DEFINITE_CASES = /^(?:des|dem|den)$/;

/** `The Rask captain`, where the captain that is known is not named in the paragraph, and somebody else is. */
function isOfAnother(grammar: Grammar, people: People, phrase: Phrase, entity: Entity): boolean {
  const { words, language } = grammar;
  const before = phrase.head - 1;
  const isOwned = !language.capitalNouns && before > phrase.start && words.shape[before] !== LOWER;
  return isOwned && isAnotherHere(grammar, people, phrase, entity);
}

/** Of the people named before a phrase in its paragraph none is the one, and one is somebody else. */
function isAnotherHere({ words, names }: Grammar, people: People, { start }: Phrase, { id }: Entity): boolean {
  let other = false;
  for (let i = start - 1; i >= 0 && start - i < INTRODUCTION && words.paragraph[i] === words.paragraph[start]; i--) {
    const named = people.entities[people.entityOfRun[names.runOf[i]!] ?? -1];
    if (named?.id === id) return false;
    other ||= named?.isPersonal === true;
  }
  return other;
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

function byRole(
  grammar: Grammar,
  people: People,
  focus: Focus,
  phrase: Phrase,
  noun: string,
  bits: number,
): Referent | Nobody | undefined {
  const { words } = grammar;
  const gender = genderOf(grammar, phrase, bits);
  const mention = spanOf(grammar, phrase);
  const role = bearerOfRole(grammar, focus, phrase, gender);
  if (role !== undefined) {
    const { entity } = role;
    if (isOfAnother(grammar, people, phrase, entity)) return 'two people';
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
  if (withComplement(grammar, phrase) !== phrase || !DEFINITE.test(words.lower[phrase.start]!)) return undefined;
  if (grammar.language.capitalNouns && (gender === 'unknown' || (RELATIVE.test(noun) && !OF_PARTY.test(noun))))
    return undefined;
  if (STANDS_FOR.test(noun)) return undefined;
  const before = describedBefore(grammar, phrase.start);
  if (isIntroduced(grammar, phrase) || (before !== undefined && isUnnamed(grammar, before))) return undefined;
  const found = focus.resolve(phrase.start, gender, isPersonal);
  if (found === undefined || found.margin < 0.1) return undefined;
  const { entity } = found;
  if (
    grammar.language.code !== 'en' &&
    (entity.gender !== gender || found.margin < SURELY_HIM || isAtOdds(entity, noun))
  )
    return undefined;
  if (isAnotherHere(grammar, people, phrase, entity)) return undefined;
  return { entity, named: entity.named, kind: 'person', sureness: found.sureness * 0.85, mention, token: phrase.start };
}

/** Whom the article knows by the noun of a description. */
export function bearerOfRole(grammar: Grammar, focus: Focus, phrase: Phrase, gender: Gender): Resolution | undefined {
  const noun = grammar.words.lower[phrase.head]!;
  return focus.resolve(phrase.start, gender, (entity) => {
    const isHis = grammar.language.capitalNouns ? isCalled(entity, noun) : entity.roles.has(noun);
    return isHis && entity.isPersonal && !isFromElsewhere(grammar, phrase, entity);
  });
}

/** `the Florida senator` is not `Sen. Ana Ruiz, R-Iowa`: at least the first letter of the place must fit. */
function isFromElsewhere({ words }: Grammar, { start, head }: Phrase, { roles }: Entity): boolean {
  const seat = [...roles].find((role) => /^[rdi]-/.test(role))?.[2];
  if (seat === undefined) return false;
  let isPlace = false;
  for (let i = start; i < head; i++) {
    if (words.shape[i] !== CAPITAL) continue;
    if (words.lower[i]!.startsWith(seat)) return false;
    isPlace ||= (words.bits[i]! & pack.PLACE) !== 0;
  }
  return isPlace;
}

/** `der SPD-Mann` */
const OF_PARTY = /^[a-zäöü]+-(?:mann|frau)$/;

/** Where a description may also be somebody new, whom it takes up has to stand out. */
const SURELY_HIM = 0.2;

/** What the noun tells of the gender, or else the article: `die Vorsitzende`. */
function genderOf({ words, language }: Grammar, { start }: Phrase, bits: number): Gender {
  if ((bits & pack.FEMALE) !== 0) return 'female';
  if ((bits & pack.MALE) !== 0) return 'male';
  const article = language.capitalNouns ? words.lower[start] : undefined;
  return article === 'der' ? 'male' : article === 'die' ? 'female' : 'unknown';
}

/** German nouns for whoever has that part in what happened: `der Richter` is seldom the one who was named last. */
const RELATIVE =
  /(?:sprecher|anwalt|verteidiger|richter|ankläger|kläger|zeuge|täter|fahrer|polizist|ermittler|gutachter|arzt|moderator|reporter|journalist|interviewer|verkäufer|kunde|gast|nachbar|anwohner|bewohner|passant|opfer|dieb|angreifer|räuber|mann|vater|sohn|bruder|freund|junge|chef|kollege|nachfolger|vorgänger|gegner|konkurrent|rivale|berater|vertreter|beobachter|kritiker|experte|analyst|general|präsident|könig|papst|kanzler|minister|botschafter|gouverneur|bürgermeister)(?:in)?s?$|(?:anwältin|zeugin|polizistin|ärztin|kundin|kollegin|expertin|frau|mutter|tochter|schwester|freundin|witwe|tante|beamtin|nachbarin|rivalin|beamte|angeklagte|verletzte|verdächtige|beschuldigte|vorsitzende|abgeordnete|beauftragte|geschädigte|verwandte|angehörige)$/;

/** How far back a description may have been introduced, in tokens. */
const INTRODUCTION = 400;

/** `a 34-year-old man`: `the man` is that one from there on, and nobody with a name. */
function isIntroduced({ words }: Grammar, { start, head }: Phrase): boolean {
  const noun = words.lower[head]!;
  for (let i = start - 1; i > 0 && start - i < INTRODUCTION; i--) {
    if (words.lower[i] !== noun) continue;
    for (let k = i - 1; k >= 0 && i - k < 4; k--)
      if (/^(?:an?|one|another|eine?[mnrs]?)$/.test(words.lower[k]!)) return true;
  }
  return false;
}

/** `a letter sent by Lee` */
const WRITTEN = /^(?:sent|written|posted|signed|drafted|left)$/;

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
  if (phrase.head === phrase.start + 1 && DEFINITE.test(words.lower[phrase.start]!)) {
    const writer = writerBefore(grammar, phrase.start, words.lower[phrase.head]!);
    const found = writer?.kind === 'name' ? byName(grammar, people, writer) : undefined;
    if (found !== undefined && typeof found !== 'string')
      return { ...found, sureness: 0.85, mention: spanOf(grammar, phrase), token: phrase.start };
  }
  const isApart = words.lower[phrase.end] === ',';
  const behind = isApart ? phrase.end + 1 : phrase.end;
  const at = WRITTEN.test(words.lower[behind] ?? '') ? behind + 1 : behind;
  const link = words.lower[at];
  const isGerman = grammar.language.capitalNouns && link === 'von';
  if (link !== 'from' && link !== 'by' && !isGerman) return undefined;
  const given = phraseStartingAt(grammar, at + 1);
  // "from a deckhand, Lee,"
  const isApposed = given?.kind === 'nominal' && words.lower[given.end] === ',';
  const author = isApposed ? phraseStartingAt(grammar, given.end + 1) : given;
  if (author?.kind !== 'name') return undefined;
  const found = byName(grammar, people, author);
  return typeof found === 'string' ? undefined : { ...found, sureness: 0.88 };
}
