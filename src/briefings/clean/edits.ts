import { isInvisible, SOFT_HYPHEN } from './characters.ts';

/** A range of the raw text that is not copied; `put` stands in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/**
 * What no reader sees and no search should trip over: control and zero-width characters, soft hyphens, lone surrogates (all
 * dropped), and typographic ligatures (spelled out).
 *
 * Joiners stay: Persian, Indic scripts and emoji are spelled with them. In raw order.
 */
export function editsOf(raw: string): readonly Edit[] {
  if (!SUSPICIOUS.test(raw)) return [];
  const edits: Edit[] = [];
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code > 31 && code < 0x7f) continue;
    if (code >= 0xd800 && code <= 0xdfff) {
      if (code < 0xdc00 && isLowSurrogate(raw.charCodeAt(i + 1))) i++;
      else edits.push({ start: i, end: i + 1, put: '' });
    } else if (code === SOFT_HYPHEN || isInvisible(code)) {
      edits.push({ start: i, end: i + 1, put: '' });
    } else if (code >= 0xfb00 && code <= 0xfb06) {
      edits.push({ start: i, end: i + 1, put: LIGATURES[code - 0xfb00]! });
    }
  }
  return edits;
}

/** Merges edits that were found separately: in raw order, and the earlier and wider of two that overlap. */
export function mergeEdits(some: readonly Edit[], others: readonly Edit[]): readonly Edit[] {
  if (others.length === 0) return some;
  if (some.length === 0) return others;
  const merged: Edit[] = [];
  let end = 0;
  for (const edit of [...some, ...others].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start < end) continue;
    merged.push(edit);
    end = edit.end;
  }
  return merged;
}

const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];

/** Cheap sieve: most texts hold nothing to edit. */
const SUSPICIOUS =
  /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u200b\u202a-\u202e\u2060\u2066-\u2069\ud800-\udfff\ufb00-\ufb06\ufeff\ufff9-\ufffb\ufffe\uffff]/;

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
