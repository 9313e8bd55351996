import { isOpener } from '../text/enclosing.ts';
import { caseAt } from './characters.ts';
import { isDropCap } from './join.ts';
import type { Line } from './lines.ts';
import { endsSentence, goesOn, isFull, type Wrapping } from './wrapping.ts';

/** Lines that make up one paragraph, heading, list item or piece of furniture. */
export interface Block {
  readonly lines: readonly Line[];
  /** Empty lines before it. */
  readonly gap: number;
}

/** Groups lines into blocks: what one paragraph was before it was wrapped. `isSkipped` lines stand in no block and part none. */
export function blocksOf(
  raw: string,
  lines: readonly Line[],
  isSkipped: readonly boolean[],
  wrapping: Wrapping,
): readonly Block[] {
  const blocks: Block[] = [];
  let open: Line[] = [];
  let isItem = false;
  let isInterrupted = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (isSkipped[i]) {
      isInterrupted = true;
      continue;
    }
    const last = open[open.length - 1];
    if (last !== undefined && belongTogether(raw, last, line, { wrapping, isItem, isInterrupted, open })) {
      open.push(line);
    } else {
      open = [line];
      isItem = startsItem(raw, line, last, isItem);
      blocks.push({ lines: open, gap: line.gap });
    }
    isInterrupted = false;
  }
  return blocks;
}

interface Surroundings {
  readonly wrapping: Wrapping;
  readonly isItem: boolean;
  /** Page furniture stood between the two lines. */
  readonly isInterrupted: boolean;
  /** The block so far. */
  readonly open: readonly Line[];
}

function belongTogether(raw: string, line: Line, next: Line, around: Surroundings): boolean {
  if (next.kind === 'item' || (line.kind !== next.kind && line.kind !== 'item')) return false;
  if (line.kind === 'heading' || line.kind === 'code' || line.kind === 'image') return false;
  const isApart = next.gap > 0 || next.newPage;
  if (isApart && !around.isInterrupted) return next.newPage && next.gap === 0 && goesOn(raw, line, next);
  if (isAddress(raw, line) || isAddress(raw, next)) return false;
  if (startsItem(raw, next, line, around.isItem)) return false;
  if (goesOn(raw, line, next)) return true;
  if (isApart) return false;
  if (isDropCap(raw, line, next)) return true;
  if (endsSentence(raw, line, next)) {
    if (next.indent > line.indent + 1 && !around.isItem) return false;
    if (around.wrapping.isDense && !isWithinQuotation(raw, around.open)) return false;
  }
  return isFull(raw, line, next, around.wrapping);
}

/** In lines: a longer one is a mark that was never closed. */
const LONGEST_QUOTATION = 40;

/** Whether a quotation that opened in these lines is still open after them. */
function isWithinQuotation(raw: string, lines: readonly Line[]): boolean {
  if (lines.length > LONGEST_QUOTATION) return false;
  let opened = 0;
  let straight = 0;
  for (const { start, end } of lines) {
    for (let i = start; i < end; i++) {
      const code = raw.charCodeAt(i);
      if (code === 0x201c || code === 0x201e || code === 0xab) opened++;
      else if (code === 0x201d || code === 0xbb) opened--;
      else if (code === 34) straight++;
    }
  }
  return opened > 0 || straight % 2 === 1;
}

function isAddress(raw: string, line: Line): boolean {
  return raw.charCodeAt(line.start) === 104 && /^https?:\/\/\S+$/.test(raw.slice(line.start, line.end));
}

/**
 * Whether a list item starts with `line`: at a bullet always; at a dash, a number or "Q:" where the line before has come to an end or
 * is an item itself.
 */
function startsItem(raw: string, line: Line, before: Line | undefined, isInList: boolean): boolean {
  const first = raw.charCodeAt(line.start);
  if (BULLETS.has(first)) return raw.charCodeAt(line.start + 1) <= 32;
  if (
    !(
      first === 45 ||
      first === 42 ||
      first === 0x2013 ||
      first === 40 ||
      (first >= 48 && first <= 57) ||
      first === 81 ||
      first === 65
    )
  ) {
    return false;
  }
  const mark = /^(?:[-*–] |\(?\d{1,2}[.)] |\([a-z]\) |[QA]: )/.exec(raw.slice(line.start, line.start + 6));
  if (mark === null || caseAt(raw, line.start + mark[0].length) === 'none') {
    if (mark === null || !isOpener(raw.charCodeAt(line.start + mark[0].length))) return false;
  }
  if (before === undefined || line.gap > 0 || isInList) return true;
  const last = raw.charCodeAt(before.end - 1);
  return last === 58 || last === 59 || endsSentence(raw, before, line);
}

/** • ‣ ▪ ● ◦ ■ ► · */
const BULLETS = new Set([0x2022, 0x2023, 0x25aa, 0x25cf, 0x25e6, 0x25a0, 0x25ba, 0xb7]);
