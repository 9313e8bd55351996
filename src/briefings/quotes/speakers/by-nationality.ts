import { DEMONYM } from '../languages/demonyms.ts';
import type { Gender } from '../people/entities.ts';
import type { Grammar, Phrase } from '../words/phrases.ts';
import { type Focus, isPersonal } from './coreference.ts';
import { type Nobody, type Referent, spanOf } from './referent.ts';

/** Whom `the Croatian`, `the Frenchwoman` stands for: whoever is spoken of. Absent for any other phrase. */
export function byNationality(grammar: Grammar, focus: Focus, phrase: Phrase): Referent | Nobody | undefined {
  const { words } = grammar;
  const noun = words.lower[phrase.head]!;
  if (phrase.end - phrase.start !== 2 || words.lower[phrase.start] !== 'the' || !DEMONYM.test(noun)) return undefined;
  const gender: Gender = noun.endsWith('woman')
    ? 'female'
    : noun.endsWith('man') && MAN.test(noun)
      ? 'male'
      : 'unknown';
  const found = focus.resolve(phrase.start, gender, isPersonal);
  if (found === undefined || found.margin < LEAST_MARGIN) return 'nobody named';
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

const MAN = /^(?:english|french|irish|welsh|dutch)man$/;
/** How far ahead of others he has to be. */
const LEAST_MARGIN = 0.1;
