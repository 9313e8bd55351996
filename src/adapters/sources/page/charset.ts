import { decodeText, wideCharset } from '../charset.ts';

/**
 * The text that the bytes of a web page spell: by their byte order mark, else as the header `contentType` says, else as the page's own
 * `<meta charset>` says, else as UTF-8 or windows-1252. A charset that is not known, or UTF-8 that does not fit, is passed over. Never
 * throws.
 */
export function decodePage(bytes: Uint8Array, contentType?: string): string {
  if (wideCharset(bytes) || hasUtf8Mark(bytes)) return decodeText(bytes);
  const declared = charsetIn(contentType ?? '') ?? charsetIn(headOf(bytes));
  return declared && !/^(?:utf-?8|utf-?16.*|unicode)$/i.test(declared) ? decodedAs(declared, bytes) : decodeText(bytes);
}

function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** `charset=gbk`, also as an attribute, and `encoding="gbk"` of XML. */
function charsetIn(text: string): string | undefined {
  return /\b(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(text)?.[1];
}

/** What stands before the page's words: XML declaration and meta elements. Comments could tell of any charset. */
function headOf(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES)).replace(/<!--[\s\S]*?-->/g, '');
  return (head.match(/<(?:meta|\?xml)\b[^>]*>/gi) ?? []).join('\n');
}

/** Browsers look at 1,024; publishers put more before it. */
const HEAD_BYTES = 8_192;

function decodedAs(charset: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return decodeText(bytes);
  }
}
