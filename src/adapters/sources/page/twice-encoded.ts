/**
 * A page that was written in UTF-8, read as windows-1252 and written in UTF-8 again (`â€™` for `’`), as it was before; all else as it is.
 *
 * Promise: a page changes only where each letter in it that is not ASCII is part of such a pair or triple. One that shows how texts break
 * has sound letters too, and stays.
 */
export function onceEncoded(html: string): string {
  const first = NOT_ASCII.exec(html)?.[0];
  if (first === undefined || !LEADS.test(first)) return html;
  const bytes = new Uint8Array(html.length);
  for (let i = 0; i < html.length; i++) {
    const byte = byteOf(html.charCodeAt(i));
    if (byte === undefined) return html;
    bytes[i] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return html;
  }
}

const NOT_ASCII = /[^\0-\x7f]/;
/** First bytes of letters in UTF-8. */
const LEADS = /[\u00c2-\u00f4]/;

function byteOf(code: number): number | undefined {
  return code <= 0xff ? code : WINDOWS.get(code);
}

/** What windows-1252 has in place of the control characters from 0x80 to 0x9F. */
const WINDOWS: ReadonlyMap<number, number> = new Map(
  Array.from({ length: 32 }, (_, i) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(0x80 + i)).charCodeAt(0),
    0x80 + i,
  ]),
);
