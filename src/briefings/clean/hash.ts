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
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return code;
    return code >= 65 && code <= 90 ? code + 32 : 0;
  }
  if (code >= 0xd800 && code <= 0xdfff) return code;
  if (caseAt(text, at) === 'none') return 0;
  return text[at]!.toLowerCase().charCodeAt(0);
}
