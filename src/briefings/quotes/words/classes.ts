import { FEMALE, type LanguagePack, MALE, NOUNS, PERSON, REPORTS, TITLE, VERBS } from '../languages/pack.ts';
import { LOWER } from './shapes.ts';

/** Gives a verb that reports only with its particle the class of both, where the particle stands at the end of a clause of its sentence. */
export function joinParticles(
  lower: readonly string[],
  bits: number[],
  sentence: Int32Array,
  parted: LanguagePack['parted'],
): void {
  for (let i = 0; i < lower.length; i++) {
    const particles = parted.get(lower[i]!);
    if (particles === undefined) continue;
    const limit = Math.min(lower.length, i + PARTICLE_REACH);
    for (let k = i + 1; k < limit && sentence[k] === sentence[i]; k++) {
      const joined = particles.get(lower[k]!);
      if (joined === undefined || !/^(?:[,.:;]|und|)$/.test(lower[k + 1] ?? '')) continue;
      bits[i]! |= joined;
      break;
    }
  }
}

/** Gives a verb that reports only with a reflexive (`zeigte sich empört`, `gab sich der Sprecher gelassen`) the class of both. */
export function joinReflexives(
  lower: readonly string[],
  bits: number[],
  sentence: Int32Array,
  verbs: ReadonlySet<string>,
): void {
  for (let i = 0; i < lower.length; i++) {
    if (!verbs.has(lower[i]!)) continue;
    for (let k = i + 1; k <= i + REFLEXIVE_REACH && sentence[k] === sentence[i]; k++) {
      if (lower[k] === ',') break;
      if (lower[k] !== 'sich') continue;
      bits[i]! |= REPORTS;
      break;
    }
  }
}

const REFLEXIVE_REACH = 4;

/** How far behind its verb a particle stands at most, in tokens. */
const PARTICLE_REACH = 40;

/** The class of a word. Where every noun has a capital, the capital decides between noun and verb. */
export function classOf(pack: LanguagePack, lower: string, shape: number): number {
  const { words, capitalNouns } = pack;
  const bits = words.get(lower);
  if (!capitalNouns) return bits ?? classOfOffice(pack, lower);
  if (shape === LOWER) return (bits ?? 0) & ~NOUNS;
  return (bits ?? classOfLastPart(pack, lower)) & ~VERBS;
}

/** `Director-General`, `Vice-Chancellor`, `minister-designate`: two words that are one office. */
function classOfOffice({ words }: LanguagePack, lower: string): number {
  const hyphen = lower.lastIndexOf('-');
  if (hyphen < 2) return 0;
  const [first, last] = [lower.slice(0, hyphen), lower.slice(hyphen + 1)];
  if (last === 'general') return TITLE | PERSON;
  const office = /^(?:elect|designate|emeritus)$/.test(last) ? first : BEFORE_OFFICE.test(first) ? last : '';
  const bits = (words.get(office) ?? 0) & (TITLE | PERSON | FEMALE | MALE);
  return (bits & (TITLE | PERSON)) === 0 ? 0 : bits | PERSON;
}

const BEFORE_OFFICE = /^(?:vice|deputy|co|ex|then|under|sub|lieutenant)$/;

/** `Wochenzeitung` is a newspaper: the longest ending that is a word of its own. */
function classOfLastPart({ words, lastParts, female, male }: LanguagePack, lower: string): number {
  for (let at = 2; at <= lower.length - SHORTEST_PART; at++) {
    const part = lower.slice(at);
    if (lastParts.has(part)) return words.get(part)!;
  }
  const isGiven = female.has(lower) || male.has(lower);
  return TRADE_OF_WOMAN.test(lower) && !isGiven ? PERSON | FEMALE : 0;
}

/** Endings that only a woman's trade or office has; given names aside. */
const TRADE_OF_WOMAN = /...(?:[bdfghklmnpst]erin|istin|antin|entin|ologin|eurin|orin|onomin)$/;

const SHORTEST_PART = 3;
