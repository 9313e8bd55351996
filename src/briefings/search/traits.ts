/** Bits of `traitsOf`. */
export const FOREIGN = 1;
export const UNSPACED = 2;
export const INITIALS = 4;
export const CAPITALS = 8;
export const NUMBERED = 16;
export const SIGNED = 32;
export const JOINED = 64;

/**
 * What a text may have that is written in several ways: letters beyond ASCII, scripts without spaces (or others as far on), points between letters, two capitals in a
 * row, a digit beside a letter, a sign behind one, a hyphen or an apostrophe between two. A bit may be set without need, and is never missing.
 *
 * One look at each character, some microseconds a report: each of the patterns that would have to look for it takes 25.
 */
export function traitsOf(text: string): number {
  let traits = 0;
  let before = OTHER;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = kindOf(code);
    if (code >= 0x80) traits |= code >= 0xe00 && (code < 0x2000 || code > 0x206f) ? FOREIGN | UNSPACED : FOREIGN;
    if (kind === OTHER) {
      if (before > DIGIT) traits |= traitBehindLetter(code, text.charCodeAt(i + 1));
    } else if (kind === DIGIT ? before > DIGIT : before === DIGIT) traits |= NUMBERED;
    else if (kind === CAPITAL && before === CAPITAL) traits |= CAPITALS;
    before = kind;
  }
  return traits;
}

const OTHER = 0;
const DIGIT = 1;
const LETTER = 2;
const CAPITAL = 3;

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return LETTER;
  if (code >= 65 && code <= 90) return CAPITAL;
  if (code >= 48 && code <= 57) return DIGIT;
  return code >= 0xaa && !(code >= 0x2000 && code <= 0x206f) ? LETTER : OTHER;
}

/** What a sign directly behind a letter may be part of. */
function traitBehindLetter(code: number, next: number): number {
  if (code === 0x2b || code === 0x23) return SIGNED;
  if (kindOf(next) < LETTER) return 0;
  if (code === 0x2e) return INITIALS;
  return isJoint(code) ? JOINED : 0;
}

/** Hyphens and apostrophes. */
export function isJoint(code: number): boolean {
  return code === 0x2d || code === 0x27 || code === 0x2019 || code === 0x2010 || code === 0x2011;
}
