import { textAt } from '../../article.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Pool, PooledSentence } from '../pool.ts';

/**
 * The words of a sentence that say who says it: `, coastguard commander Ana Ruiz told reporters.` Empty where none does.
 *
 * Two sentences that have only these in common are told by one person, and tell two things.
 */
export function tellingWords(pool: Pool, { reading, span }: PooledSentence): ReadonlySet<number> {
  const { text } = pool.readings[reading]!;
  const told =
    BEHIND.exec(textAt(text, span)) ?? BEFORE.exec(text.slice(span.start, Math.min(span.end, span.start + LONGEST)));
  if (told === null) return NONE;
  const start = span.start + told.index;
  return new Set(tokenise(text, [{ start, end: start + told[0].length }], pool.vocabulary).ids);
}

const NONE: ReadonlySet<number> = new Set();

/** Nobody is introduced at greater length, in characters. */
const LONGEST = 120;

const SAYS = '(?:said|says|told|tells|added|announced|reported|sagte|sagt|erklärte|teilte|kündigte|berichtete|betonte)';
/** `, Ana Ruiz told reporters.`, `, said Ana Ruiz.`, `, teilte die Polizei mit.`, `, wie die Polizei mitteilte.`, `, according to the police.` */
const BEHIND = new RegExp(
  `, (?:[^,]{2,90} ${SAYS}(?!\\p{L})[^,]{0,40}|${SAYS} [^,]{2,90}|(?:according to|wie|so|laut) [^,]{2,90})$`,
  'u',
);
/** `Ana Ruiz said`, `Nach Angaben der Polizei`. */
const BEFORE = new RegExp(
  `^(?:[^,]{2,80} ${SAYS}(?!\\p{L})|(?:According to|Nach Angaben|Laut) [^,]{2,60}?(?=,| (?:\\p{Ll}+(?:en|t|te|ten|st|nd) )))`,
  'u',
);
