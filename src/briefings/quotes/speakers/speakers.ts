import type { Candidate } from '../cues/candidate.ts';
import * as pack from '../languages/pack.ts';
import type { People } from '../people/people.ts';
import { type Grammar, type Phrase, phraseStartingAt, withComplement } from '../words/phrases.ts';
import { byDescription } from './by-description.ts';
import { byNationality } from './by-nationality.ts';
import { byPronoun } from './by-pronoun.ts';
import type { Focus } from './coreference.ts';
import { byName, DEFINITE, isPluralOfMan, type Nobody, type Referent } from './referent.ts';

/** Resolves the phrase of a candidate to who it stands for; `said` are the words that are to be attributed. */
export function referentOf(
  grammar: Grammar,
  people: People,
  focus: Focus,
  { phrase, owner, template, isTold }: Candidate,
  said = '',
): Referent | Nobody {
  if (isTold === true) return 'nobody named';
  switch (phrase.kind) {
    case 'name':
      return byNationality(grammar, focus, phrase) ?? byName(grammar, people, phrase);
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
