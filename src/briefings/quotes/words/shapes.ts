import { isMarkCode } from '../marks/characters.ts';

/** What a token is. */
export const PUNCTUATION = 0;
export const LOWER = 1;
export const CAPITAL = 2;
/** At least two letters, all capital. */
export const CAPITALS = 3;
export const NUMBER = 4;
/** A whole quotation, marks included. */
export const QUOTATION = 5;

export const DOT = 46;

const ABBREVIATIONS = new Set(
  'mr mrs ms dr sen sens rep reps gov govs gen col lt sgt capt cpl cmdr adm maj rev hon fr st jr sr prof supt insp det pres messrs mt inc corp co ltd no vs'.split(
    ' ',
  ),
);

/** Whether a full stop behind the word belongs to it: `Sen.`, `J.`, `U.S.` */
export function isAbbreviated(lower: string, shape: number, length: number): boolean {
  if (length === 1) return shape === CAPITAL;
  return ABBREVIATIONS.has(lower) || (lower.length <= 6 && lower.charCodeAt(1) === DOT);
}

export function shapeOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (first >= 48 && first <= 57) return NUMBER;
  if (!isUpper(text, start)) return hasNamePrefix(text, start, end) ? CAPITAL : LOWER;
  if (end - start < 2) return CAPITAL;
  for (let i = start + 1; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code !== DOT && code !== 38 && code !== 45 && !(code >= 48 && code <= 57) && !isUpper(text, i)) return CAPITAL;
  }
  return CAPITALS;
}

/** `el-Sissi`, `al-Bashir`. */
function hasNamePrefix(text: string, start: number, end: number): boolean {
  for (let i = start + 1; i <= start + 3 && i < end - 1; i++) {
    if (text.charCodeAt(i) === 45)
      return isUpper(text, i + 1) && /^(?:al|el|an|as|ad|ar|at|az|ul|ur)-/.test(text.slice(start, i + 1));
  }
  return false;
}

export function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  return /\p{Lu}/u.test(text[at]!);
}

export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

export function isJoiner(code: number): boolean {
  return (
    code === 39 || code === 0x2019 || code === 45 || code === 46 || code === 38 || code === 0x2010 || code === 0x2011
  );
}

/** Letters, marks and digits, and every character beyond the Latin punctuation blocks that is no mark or space. */
export function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  if (code < 0x2000) return true;
  if (code < 0x2c00) return code >= 0x2070 && code <= 0x218f;
  if (code >= 0x3000 && code <= 0x303f) return false;
  return (
    !isMarkCode(code) && !(code >= 0xff00 && code <= 0xff0f) && code !== 0xff1a && code !== 0xff1b && code !== 0xff1f
  );
}
