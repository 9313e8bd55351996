/**
 * The text that bytes spell: by their byte order mark (UTF-8, UTF-16), else as UTF-8 where every byte fits, else as windows-1252, which
 * is what old text files in Western languages are. Without the mark itself. Never throws.
 */
export function decodeText(bytes: Uint8Array): string {
  const wide = wideCharset(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** UTF-16 as its byte order mark tells it: the only charset here in which a byte of 10 need not be a line end. */
export function wideCharset(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/**
 * Whether a decoded text is none: a picture, an archive, UTF-16 without its mark. Looks at the first 65,536 characters.
 */
export function looksBinary(text: string): boolean {
  const length = Math.min(text.length, 65_536);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) return true;
    if (code < 32 && !(code >= 9 && code <= 13) && code !== 27) controls++;
  }
  return controls > length * MAX_CONTROL_SHARE;
}

/** Text has next to none; compressed bytes have one in ten. */
const MAX_CONTROL_SHARE = 0.02;
