/** Any character that can be a quotation mark. */
export function isMarkCode(code: number): boolean {
  if (code < 128) return code === 34 || code === APOSTROPHE || code === GRAVE;
  if (code < 0x2018) return code === 0xab || code === 0xbb;
  return (code <= 0x201f && code >= 0x2018) || code === 0x2039 || code === 0x203a || (code >= 0x300c && code <= 0x300f);
}

export function isSingle(code: number): boolean {
  return code === APOSTROPHE || code === 0x2018 || code === 0x2019 || code === 0x201a || code === 0x201b;
}

export function isDoubleQuote(code: number): boolean {
  return code === 34 || code === 0x201c || code === 0x201d;
}

export function isStop(code: number): boolean {
  return code === 44 || code === 46 || code === 33 || code === 63 || code === 0x2026;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isSpaceCode(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200b)
  );
}

/** What may stand before an opening mark: space, an opening bracket, a dash, another mark. */
export function isLeftEdge(code: number): boolean {
  if (isSpaceCode(code)) return true;
  switch (code) {
    case 40: // (
    case 91: // [
    case 123: // {
    case 45: // -
    case 47: // /
    case 58: // :
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2018:
    case 0xbf: // ¿
    case 0xa1: // ¡
      return true;
    default:
      return false;
  }
}

/** What may stand behind a closing mark: space, a stop, a closing bracket, a dash. */
export function isRightEdge(code: number): boolean {
  if (isSpaceCode(code)) return true;
  switch (code) {
    case 46: // .
    case 44: // ,
    case 59: // ;
    case 58: // :
    case 33: // !
    case 63: // ?
    case 41: // )
    case 93: // ]
    case 125: // }
    case 45: // -
    case 47: // /
    case 0x2013:
    case 0x2014:
    case 0x2019:
    case 0x2026:
      return true;
    default:
      return false;
  }
}

export const SPACE = 32;
export const APOSTROPHE = 39;
export const GRAVE = 96;
