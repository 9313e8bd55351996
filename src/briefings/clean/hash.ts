import { caseAt } from './characters.ts';

/** Start of a 32-bit FNV-1a hash (http://www.isthe.com/chongo/tech/comp/fnv/). */
export const HASH_START = 0x811c9dc5 | 0;

/** Takes one code unit into a hash. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The code unit in lower case, or 0 for one that is neither letter nor digit. The halves of a surrogate pair count as letters. */
export function foldedUnit(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return FOLDED[code]!;
  if (code >= 0xd800 && code <= 0xdfff) return code;
  if (caseAt(text, at) === 'none') return 0;
  return text[at]!.toLowerCase().charCodeAt(0);
}

/** ASCII letters in lower case and digits; 0 for the rest. */
const FOLDED = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z0-9]/i.test(character) ? character.toLowerCase().charCodeAt(0) : 0;
});
