import { decodeMarkup } from '../charset/markup.ts';

/**
 * The text that the bytes of a web page spell: as all markup is read (by mark, header, form and letters), with the page's own
 * `<meta charset>` behind the charset that the header `contentType` names. Never throws.
 */
export function decodePage(bytes: Uint8Array, contentType?: string): string {
  if (contentType !== undefined && charsetIn(contentType)) return decodeMarkup(bytes, contentType);
  const declared = charsetIn(headOf(bytes));
  return decodeMarkup(bytes, declared ? `text/html; charset=${declared}` : contentType);
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
