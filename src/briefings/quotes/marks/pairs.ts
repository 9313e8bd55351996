import type { Span } from '../../article.ts';
import { isLeftEdge, isSingle, isSpaceCode, isStop } from './characters.ts';
import { isGuillemet, type Mark } from './roles.ts';

export interface Pair {
  readonly open: number;
  /** Offset of the closing mark, or the end of the paragraph. */
  readonly close: number;
  readonly openLength: number;
  readonly closeLength: number;
  readonly unclosed: boolean;
}

export interface ParagraphPairs {
  readonly pairs: readonly Pair[];
  /** A closing mark that nothing in the paragraph opens, before any opening one. */
  readonly strayClose?: number;
}

/** Pairs of one paragraph. A second opening mark inside a quotation either nests (if there is a closing mark for both) or repairs. */
export function matchMarks(text: string, span: Span, marks: readonly Mark[]): ParagraphPairs {
  const pairs: Pair[] = [];
  let strayClose: number | undefined;
  let open: Mark | undefined;
  let depth = 0;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    if (open === undefined) {
      if (mark.opens && !(mark.closes && isClosingContext(text, mark, span))) {
        open = mark;
        depth = 0;
      } else if (pairs.length === 0 && strayClose === undefined && mark.closes) strayClose = mark.at;
      continue;
    }
    if (isSingleMark(open) && !isSingleMark(mark)) {
      // “...’ within ‘...’: a double mark inside single ones is never their end, nor a new beginning
      if (mark.opens && !mark.closes && closesBoth(marks, i)) depth++;
      else if (mark.closes && depth > 0) depth--;
      continue;
    }
    if (isSingleMark(open) && mark.closes && depth > 0) {
      depth--;
      continue;
    }
    if (mark.closes && closesMark(open, mark) && !(mark.opens && reopens(text, mark))) {
      if (depth > 0) {
        depth--;
        continue;
      }
      pairs.push(pair(open, mark));
      open = undefined;
      continue;
    }
    if (!mark.opens) continue;
    if (nests(marks, i, depth)) depth++;
    else if (looksMistyped(text, mark, open)) {
      pairs.push(pair(open, mark));
      open = undefined;
    } else {
      open = mark;
      depth = 0;
    }
  }
  if (open !== undefined) {
    const close = span.end;
    pairs.push({ open: open.at, openLength: open.length, close, closeLength: 0, unclosed: true });
  }
  return { pairs, ...(strayClose === undefined ? {} : { strayClose }) };
}

function pair(open: Mark, close: Mark): Pair {
  return { open: open.at, openLength: open.length, close: close.at, closeLength: close.length, unclosed: false };
}

/** A mark that could do both stands where a quotation ends: behind a word or a stop. */
function isClosingContext(text: string, mark: Mark, span: Span): boolean {
  return mark.at > span.start && !isLeftEdge(text.charCodeAt(mark.at - 1));
}

/** A straight mark between a space and a letter opens again, even where one is open. */
function reopens(text: string, mark: Mark): boolean {
  if (isGuillemet(mark.char.charCodeAt(0))) return false;
  return isSpaceCode(text.charCodeAt(mark.at - 1)) && !isSpaceCode(text.charCodeAt(mark.at + mark.length));
}

function isSingleMark({ char }: Mark): boolean {
  return isSingle(char.charCodeAt(0));
}

/** Whether enough closing marks follow the double mark at `index`, whatever their kind, for it and the single one that it stands in. */
function closesBoth(marks: readonly Mark[], index: number): boolean {
  let open = 2;
  const limit = Math.min(marks.length, index + 12);
  for (let i = index + 1; i < limit && open > 0; i++) {
    const mark = marks[i]!;
    if (mark.opens && !mark.closes) {
      if (isSingleMark(mark)) return false;
      open++;
    } else open--;
  }
  return open === 0;
}

/** Whether two closing marks follow before the next opening one: then the mark at `index` opens a quotation within a quotation. */
function nests(marks: readonly Mark[], index: number, depth: number): boolean {
  let closers = 0;
  const limit = Math.min(marks.length, index + 8);
  for (let i = index + 1; i < limit; i++) {
    const mark = marks[i]!;
    if (mark.opens && !mark.closes) {
      if (closers > 0) return false;
      continue;
    }
    if (mark.closes) closers++;
    if (closers >= depth + 2) return true;
  }
  return false;
}

/** An opening mark where a closing one belongs: behind a stop, with the open one of the same article style. */
function looksMistyped(text: string, mark: Mark, open: Mark): boolean {
  const before = text.charCodeAt(mark.at - 1);
  return open.char === mark.char && (isStop(before) || !isLeftEdge(before));
}

function closesMark(open: Mark, close: Mark): boolean {
  switch (open.char) {
    case '「':
      return close.char === '」';
    case '『':
      return close.char === '』';
    case '«':
    case '‹':
      return close.char === '»' || close.char === '›';
    case '»':
    case '›':
      return '«»‹›'.includes(close.char);
    case '„':
    case '‚':
      return !'«»‹›「」『』'.includes(close.char);
    case '‘':
      return close.char === '’' || close.char === '‘';
    case '`':
      return close.char === "'" || close.char === '"' || close.char === '”';
    default:
      return !'«»‹›「」『』'.includes(close.char);
  }
}
