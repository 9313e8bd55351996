import { type LanguagePack, NOUNS, VERBS } from './languages/pack.ts';
import { LOWER } from './word-shapes.ts';

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

/** How far behind its verb a particle stands at most, in tokens. */
const PARTICLE_REACH = 40;

/** The class of a word. Where every noun has a capital, the capital decides between noun and verb. */
export function classOf({ words, capitalNouns, lastParts }: LanguagePack, lower: string, shape: number): number {
  const bits = words.get(lower);
  if (!capitalNouns) return bits ?? 0;
  if (shape === LOWER) return (bits ?? 0) & ~NOUNS;
  return (bits ?? classOfLastPart(words, lastParts, lower)) & ~VERBS;
}

/** `Wochenzeitung` is a newspaper: the longest ending that is a word of its own. */
function classOfLastPart(words: LanguagePack['words'], parts: LanguagePack['lastParts'], lower: string): number {
  for (let at = 2; at <= lower.length - SHORTEST_PART; at++) {
    const part = lower.slice(at);
    if (parts.has(part)) return words.get(part)!;
  }
  return 0;
}

const SHORTEST_PART = 3;
