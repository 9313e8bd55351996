import { wideCharset } from '../charset.ts';
import { guessCharset } from './guess.ts';

/**
 * The text of a feed or page, without its byte order mark: by the mark, by the look of its first bytes (UTF-16 and UTF-32 without a mark), by
 * the charset that the HTTP header names, by the one that the XML declaration names, as UTF-8, by the letters that it would spell, and
 * last as windows-1252. Never throws.
 *
 * A charset of one byte a letter is not believed of bytes that are UTF-8: servers send `iso-8859-1` with everything. A charset that the
 * bytes do not fit is passed over.
 */
export function decodeMarkup(bytes: Uint8Array, contentType?: string): string {
  const wide = wideCharset(bytes);
  const wider = wideOf(bytes);
  if (wider === 'utf-32le' || wider === 'utf-32be') return decodeUtf32(bytes, wider === 'utf-32le');
  if (wide ?? wider) return new TextDecoder(wide ?? wider).decode(bytes);
  if (isMarkedUtf8(bytes)) return new TextDecoder().decode(bytes);
  const utf8 = decodeStrictly(bytes, 'utf-8');
  for (const label of [headerCharset(contentType), declaredCharset(bytes)]) {
    const charset = label ? knownCharset(label) : undefined;
    if (!charset || charset.startsWith('utf-16')) continue;
    if (charset === 'utf-8' || !MULTI_BYTE.has(charset)) {
      if (utf8 !== undefined) return utf8;
      if (charset === 'utf-8') continue;
    }
    const text = decodeStrictly(bytes, charset);
    if (text !== undefined) return text;
  }
  return utf8 ?? decodeDamagedUtf8(bytes) ?? new TextDecoder(guessCharset(bytes) ?? 'windows-1252').decode(bytes);
}

/** By the place of the zeros in `<?` or `<r`, with or without a mark. */
function wideOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be' | undefined {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === LESS && !b && !c && !d && bytes.length > 3))
    return 'utf-32le';
  if ((a === 0 && b === 0 && c === 0xfe && d === 0xff) || (!a && !b && !c && d === LESS)) return 'utf-32be';
  if (a === LESS && b === 0) return 'utf-16le';
  if (a === 0 && b === LESS) return 'utf-16be';
  return undefined;
}

const LESS = 0x3c;

function isMarkedUtf8(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function decodeUtf32(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, isLittle);
    if (code === 0xfeff && at === 0) continue;
    parts.push(code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code));
  }
  return parts.join('');
}

function headerCharset(contentType: string | undefined): string | undefined {
  return contentType && /;\s{0,9}charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(contentType)?.[1];
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, DECLARATION_BYTES)).toString('latin1');
  return /^[^<]{0,200}<\?xml\s[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/.exec(head)?.[1];
}

const DECLARATION_BYTES = 600;

/** By the name that TextDecoder gives it. `latin1` and `us-ascii` are windows-1252 there, as browsers have it. */
function knownCharset(label: string): string | undefined {
  const spellings = [label, label.replaceAll('_', '-'), label.replace(/^cp-?/i, 'windows-')];
  for (const spelling of spellings) {
    try {
      return new TextDecoder(spelling).encoding;
    } catch {
      // the next spelling
    }
  }
  return undefined;
}

/** Bytes of these can look like UTF-8 by chance. */
const MULTI_BYTE = new Set(['gbk', 'gb18030', 'big5', 'euc-jp', 'euc-kr', 'shift_jis', 'iso-2022-jp']);

function decodeStrictly(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-8 with a cut or stray byte here and there; absent where it never was UTF-8. */
function decodeDamagedUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder().decode(bytes);
  let beyond = 0;
  let damaged = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 128) continue;
    if (code === 0xfffd) damaged++;
    else beyond++;
  }
  return damaged <= beyond * MAX_DAMAGE ? text : undefined;
}

/** Other charsets read as UTF-8 give next to nothing but damage. */
const MAX_DAMAGE = 0.2;
