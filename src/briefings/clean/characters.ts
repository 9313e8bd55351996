/** White space that stands inside a line. */
export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || code === 9;
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0x1680
  );
}

/** What ends a line: LF, CR, VT, FF, NEL, LINE SEPARATOR, PARAGRAPH SEPARATOR. */
export function isLineEnd(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** Prints nothing and means nothing in an article: control characters, zero-width spaces, direction overrides, noncharacters. */
export function isInvisible(code: number): boolean {
  if (code < 32) return code !== 9 && !isLineEnd(code);
  if (code < 0x200b) return code >= 0x7f && code <= 0x9f && code !== 0x85;
  return (
    (code === 0x200b ||
      (code >= 0x202a && code <= 0x202e) ||
      code === 0x2060 ||
      (code >= 0x2066 && code <= 0x2069) ||
      code === 0xfeff ||
      code >= 0xfff9) &&
    code !== 0xfffc &&
    code !== 0xfffd
  );
}

/** A hyphen that a line may be broken at, as typed or as OCR gives it. */
export function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === SOFT_HYPHEN || code === 0xac;
}

export const SOFT_HYPHEN = 0xad;

export type LetterCase = 'lower' | 'upper' | 'caseless' | 'digit' | 'none';

/** What kind of character stands at `at`. */
export function caseAt(text: string, at: number): LetterCase {
  const code = text.charCodeAt(at);
  if (code < 128) {
    if (code >= 97 && code <= 122) return 'lower';
    if (code >= 65 && code <= 90) return 'upper';
    return code >= 48 && code <= 57 ? 'digit' : 'none';
  }
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (/\p{Ll}/u.test(character)) return 'lower';
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return 'upper';
  if (/[\p{L}\p{M}]/u.test(character)) return 'caseless';
  return /\p{Nd}/u.test(character) ? 'digit' : 'none';
}

/** Whether a letter or digit stands at `at`. */
export function isWordAt(text: string, at: number): boolean {
  return caseAt(text, at) !== 'none';
}

/** Scripts written without spaces between words: Chinese, Japanese and their full-width punctuation. */
export function isUnspaced(code: number): boolean {
  return (
    (code >= 0x3001 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xffef) ||
    (code >= 0xd840 && code <= 0xd87f)
  );
}
