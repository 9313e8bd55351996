import { isInvisible, isLineEnd, isSpace } from './characters.ts';

/** A line of the raw text that shows something. `start`/`end` are raw offsets without the white space at either side. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Columns before the first character. */
  readonly indent: number;
  /** Empty lines before it. */
  readonly gap: number;
  /** A form feed stands before it. */
  readonly newPage: boolean;
  /** What the markup says of it. */
  readonly kind?: 'heading' | 'item' | 'code' | 'image' | 'quote';
}

/** The lines of a raw text that show something, in order. Any of LF, CR LF, CR, FF, VT, NEL, LS and PS ends a line. */
export function linesOf(raw: string): readonly Line[] {
  const lines: Line[] = [];
  const length = raw.length;
  let from = 0;
  let ends = 0;
  let newPage = false;
  for (let i = 0; i <= length; i++) {
    const code = i < length ? raw.charCodeAt(i) : 10;
    if ((code > 13 && code < 0x85) || !isLineEnd(code)) continue;
    const start = skipBlank(raw, from, i);
    if (start < i) {
      lines.push({ start, end: trimBlank(raw, start, i), indent: start - from, gap: Math.max(0, ends - 1), newPage });
      ends = 0;
      newPage = false;
    }
    if (code === FORM_FEED) newPage = true;
    if (code === 13 && raw.charCodeAt(i + 1) === 10) i++;
    ends++;
    from = i + 1;
  }
  return lines;
}

const FORM_FEED = 12;

function skipBlank(raw: string, from: number, limit: number): number {
  let i = from;
  while (i < limit && isBlank(raw.charCodeAt(i))) i++;
  return i;
}

function trimBlank(raw: string, from: number, limit: number): number {
  let i = limit;
  while (i > from && isBlank(raw.charCodeAt(i - 1))) i--;
  return i;
}

function isBlank(code: number): boolean {
  if (code > 32 && code < 0x7f) return false;
  return isSpace(code) || isInvisible(code);
}
