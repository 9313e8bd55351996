/** Closing quotation marks and brackets, and marks that may be either. */
export function isCloser(code: number): boolean {
  switch (code) {
    case 34: // "
    case 39: // '
    case 41: // )
    case 93: // ]
    case 0xab: // « closes where guillemets point inward
    case 0xbb: // »
    case 0x2018: // ‘ closes in German
    case 0x2019:
    case 0x201c: // “ closes in German
    case 0x201d:
    case 0x203a:
    case 0x300d: // 」
    case 0x300f: // 』
    case 0xff09: // ）
      return true;
    default:
      return false;
  }
}

/** Opening quotation marks and brackets, and marks that may be either. */
export function isOpener(code: number): boolean {
  switch (code) {
    case 34:
    case 39:
    case 40: // (
    case 91: // [
    case 0xab: // «
    case 0xbb: // » opens in Danish and some German
    case 0x2018:
    case 0x2019:
    case 0x201a:
    case 0x201c:
    case 0x201d: // ” opens in Swedish
    case 0x201e:
    case 0x2039:
    case 0x300c:
    case 0x300e:
    case 0xff08:
      return true;
    default:
      return false;
  }
}
