import type { Span } from '../article.ts';

/** Words between quotation marks. The span holds neither the marks nor white space at its ends. */
export interface Quotation extends Span {
  /** From the opening mark to the closing one, both included. */
  readonly outer: Span;
  /** Index of the paragraph that it begins in. */
  readonly paragraph: number;
  /** No closing mark was found: it was taken to the end of its paragraph. */
  readonly unclosed: boolean;
}

/**
 * Finds what stands between quotation marks, in reading order; quotations inside another are part of it.
 *
 * Promise: the spans do not overlap, lie inside the text, and are not empty. A mark's role is decided from its neighbours within its
 * own paragraph, so a paragraph with a missing or mistyped mark never spoils the next. A quotation that the next paragraph reopens
 * (or goes on without a mark until it closes) is one span over all of them. Linear in the length of the text.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): readonly Quotation[] {
  const primary = primaryMarks(text, paragraphs);
  const guillemets = guillemetStyle(text);
  const perParagraph = paragraphs.map((span) => pairsOf(text, span, primary, guillemets));
  return mergeParagraphs(text, paragraphs, perParagraph);
}

type Primary = 'double' | 'single';

interface Pair {
  readonly open: number;
  /** Offset of the closing mark, or the end of the paragraph. */
  readonly close: number;
  readonly openLength: number;
  readonly closeLength: number;
  readonly unclosed: boolean;
}

interface ParagraphPairs {
  readonly pairs: readonly Pair[];
  /** A closing mark that nothing in the paragraph opens, before any opening one. */
  readonly strayClose?: number;
}

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly char: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** British style uses single marks for speech: so does an article in which they open far more often than double ones. */
function primaryMarks(text: string, paragraphs: readonly Span[]): Primary {
  let doubles = 0;
  let singles = 0;
  for (const { start, end } of paragraphs) {
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      if (!isMarkCode(code)) continue;
      if (isSingle(code)) {
        if (singleOpens(text, i, start, end)) singles++;
      } else if (code !== GRAVE) doubles++;
    }
  }
  return singles > 0 && (doubles === 0 || (singles > 3 && doubles < singles)) ? 'single' : 'double';
}

function pairsOf(text: string, span: Span, primary: Primary, guillemets: Guillemets): ParagraphPairs {
  const marks = primary === 'single' ? singleMarks(text, span) : doubleMarks(text, span, guillemets);
  if (marks.length === 0) return { pairs: [] };
  return matchMarks(text, span, marks);
}

/** Double marks, guillemets and corner brackets, each with the roles that its neighbours allow. */
function doubleMarks(text: string, span: Span, guillemets: Guillemets): readonly Mark[] {
  const marks: Mark[] = [];
  for (let i = span.start; i < span.end; i++) {
    const code = text.charCodeAt(i);
    if (!isMarkCode(code)) continue;
    const length = (code === GRAVE || code === APOSTROPHE) && text.charCodeAt(i + 1) === code ? 2 : 1;
    if (length === 1 && (isSingle(code) || code === GRAVE)) continue;
    marks.push(isGuillemet(code) ? guillemetAt(text, i, span, guillemets) : markAt(text, i, length, span));
    i += length - 1;
  }
  return marks;
}

/** «so» in most languages, »so« in German and Danish print, »so» in Swedish and Finnish. */
type Guillemets = 'outward' | 'inward' | 'alike';

function guillemetStyle(text: string): Guillemets {
  const left = Math.min(indexOrEnd(text, '«'), indexOrEnd(text, '‹'));
  const right = Math.min(indexOrEnd(text, '»'), indexOrEnd(text, '›'));
  if (left === text.length && right < text.length) return 'alike';
  return left <= right ? 'outward' : 'inward';
}

function indexOrEnd(text: string, char: string): number {
  const at = text.indexOf(char);
  return at < 0 ? text.length : at;
}

function isGuillemet(code: number): boolean {
  return code === 0xab || code === 0xbb || code === 0x2039 || code === 0x203a;
}

function guillemetAt(text: string, at: number, span: Span, style: Guillemets): Mark {
  const char = text[at]!;
  const pointsLeft = char === '«' || char === '‹';
  if (style !== 'alike') {
    const opens = pointsLeft === (style === 'outward');
    return { at, length: 1, char, opens, closes: !opens };
  }
  const left = at === span.start || isLeftEdge(text.charCodeAt(at - 1));
  return { at, length: 1, char, opens: left, closes: !left };
}

function markAt(text: string, at: number, length: number, span: Span): Mark {
  const char = text[at]!;
  const left = at === span.start || isLeftEdge(text.charCodeAt(at - 1));
  const right = at + length >= span.end || isRightEdge(text.charCodeAt(at + length));
  const role = (opens: boolean, closes: boolean): Mark => ({ at, length, char, opens, closes });
  switch (char) {
    case '「':
    case '『':
    case '„':
    case '‚':
      return role(true, false);
    case '」':
    case '』':
      return role(false, true);
    case '`':
      return role(true, false);
    case '“':
      return role(!right || left, right || !left);
    case '”':
      return role(left && !right, !left || right);
    default:
      if (isInch(text, at, span, right)) return role(false, true);
      return role(!right || (left && !right), !left || right);
  }
}

/** 6" pipe: a straight mark behind a figure closes, or measures; it never opens. */
function isInch(text: string, at: number, span: Span, right: boolean): boolean {
  return text[at] === '"' && right && at > span.start && isDigit(text.charCodeAt(at - 1));
}

/** Pairs of one paragraph. A second opening mark inside a quotation either nests (if there is a closing mark for both) or repairs. */
function matchMarks(text: string, span: Span, marks: readonly Mark[]): ParagraphPairs {
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

/** British style: a single mark opens before a word, and closes behind a stop or a word, unless it is an apostrophe. */
function singleMarks(text: string, span: Span): readonly Mark[] {
  const found: { at: number; opens: boolean; firm: boolean }[] = [];
  for (let i = span.start; i < span.end; i++) {
    const code = text.charCodeAt(i);
    if (!isMarkCode(code) || !isSingle(code)) continue;
    if (singleOpens(text, i, span.start, span.end)) found.push({ at: i, opens: true, firm: true });
    else if (code !== 0x2018 && singleCloses(text, i, span.end)) {
      found.push({ at: i, opens: false, firm: !isPossessiveContext(text, i, span) });
    }
  }
  const marks: Mark[] = [];
  let firmAhead = false;
  for (let k = found.length - 1; k >= 0; k--) {
    const { at, opens, firm } = found[k]!;
    if (opens) firmAhead = false;
    // "the dogs' owner," he said: a doubtful mark is an apostrophe where a certain closing mark follows
    if (!opens && !firm && firmAhead) continue;
    if (!opens && firm) firmAhead = true;
    marks.push({ at, length: 1, char: text[at]!, opens, closes: !opens });
  }
  return marks.reverse();
}

function singleOpens(text: string, at: number, start: number, end: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== APOSTROPHE && code !== 0x2018 && code !== 0x2019) return false;
  if (at > start && !isLeftEdge(text.charCodeAt(at - 1)) && !isDoubleQuote(text.charCodeAt(at - 1))) return false;
  if (at + 1 >= end || isRightEdge(text.charCodeAt(at + 1))) return false;
  if (code === 0x2019) return false;
  return code === 0x2018 || !isElision(text, at + 1);
}

function singleCloses(text: string, at: number, end: number): boolean {
  if (at === 0 || isSpaceCode(text.charCodeAt(at - 1))) return false;
  return at + 1 >= end || isRightEdge(text.charCodeAt(at + 1)) || isDoubleQuote(text.charCodeAt(at + 1));
}

/** `the dogs’ owner`, `goin’ home`: behind such a word a single mark may be an apostrophe. */
function isPossessiveContext(text: string, at: number, span: Span): boolean {
  if (at + 1 >= span.end || text.charCodeAt(at + 1) !== SPACE) return false;
  const before = text[at - 1]!;
  return before === 's' || before === 'n' || before === 'o';
}

const ELIDED = 'etbcrng0123456789ETBCRNG';
const ELISIONS = /^(?:em|tis|twas|til|till|cause|bout|n|neath|round|gainst|\d0s|\d\d)\b/i;

function isElision(text: string, at: number): boolean {
  if (!ELIDED.includes(text[at] ?? ' ')) return false;
  return ELISIONS.test(text.slice(at, at + 8));
}

/** Joins what a paragraph leaves open with the next one, and gives the spans. */
function mergeParagraphs(
  text: string,
  paragraphs: readonly Span[],
  perParagraph: readonly ParagraphPairs[],
): readonly Quotation[] {
  const quotations: Quotation[] = [];
  const taken = new Uint8Array(perParagraph.length);
  for (let p = 0; p < perParagraph.length; p++) {
    const { pairs } = perParagraph[p]!;
    pairs.forEach((found, i) => {
      if (i === 0 && taken[p] === 1) return;
      if (!found.unclosed || i < pairs.length - 1) {
        push(quotations, text, p, found.open, found.openLength, found.close, found.closeLength, false);
        return;
      }
      const last = continuation(text, paragraphs, perParagraph, p, text.slice(found.open, found.open + 1));
      if (last === undefined) {
        if (found.close - found.open <= LONGEST_UNCLOSED) {
          push(quotations, text, p, found.open, found.openLength, found.close, 0, true);
        }
        return;
      }
      for (let k = p + 1; k <= last.paragraph; k++) taken[k] = 1;
      push(quotations, text, p, found.open, found.openLength, last.close, last.closeLength, last.unclosed);
    });
  }
  return quotations;
}

/** A quotation without an end is taken to the end of its paragraph, unless that is longer than anybody's paragraph of speech. */
const LONGEST_UNCLOSED = 1500;

interface Continuation {
  readonly paragraph: number;
  readonly close: number;
  readonly closeLength: number;
  readonly unclosed: boolean;
}

/** Where a quotation left open in `from` ends: in a paragraph that reopens it, or that closes it without an opening mark. */
function continuation(
  text: string,
  paragraphs: readonly Span[],
  perParagraph: readonly ParagraphPairs[],
  from: number,
  opener: string,
): Continuation | undefined {
  let reached: Continuation | undefined;
  for (let p = from + 1; p < paragraphs.length; p++) {
    const { pairs, strayClose } = perParagraph[p]!;
    const first = pairs[0];
    if (first !== undefined && first.open === paragraphs[p]!.start && sameFamily(opener, text[first.open]!)) {
      if (!first.unclosed || pairs.length > 1) {
        return { paragraph: p, close: first.close, closeLength: first.closeLength, unclosed: false };
      }
      reached = { paragraph: p, close: first.close, closeLength: 0, unclosed: true };
      continue;
    }
    if (reached === undefined && p === from + 1 && strayClose !== undefined && strayCloses(text, strayClose)) {
      return { paragraph: p, close: strayClose, closeLength: 1, unclosed: false };
    }
    break;
  }
  return reached;
}

function sameFamily(a: string, b: string): boolean {
  const family = (char: string): number => ('«»'.includes(char) ? 1 : '「」'.includes(char) ? 2 : 0);
  return family(a) === family(b);
}

/** Behind a figure it may measure something. */
function strayCloses(text: string, at: number): boolean {
  return !isDigit(text.charCodeAt(at - 1));
}

function push(
  quotations: Quotation[],
  text: string,
  paragraph: number,
  open: number,
  openLength: number,
  close: number,
  closeLength: number,
  unclosed: boolean,
): void {
  let start = open + openLength;
  let end = close;
  while (start < end && isSpaceCode(text.charCodeAt(start))) start++;
  while (end > start && isSpaceCode(text.charCodeAt(end - 1))) end--;
  if (end <= start) return;
  quotations.push({
    start,
    end,
    paragraph,
    unclosed,
    outer: { start: open, end: Math.min(text.length, close + closeLength) },
  });
}

const SPACE = 32;
const APOSTROPHE = 39;
const GRAVE = 96;

/** Any character that can be a quotation mark. */
export function isMarkCode(code: number): boolean {
  if (code < 128) return code === 34 || code === APOSTROPHE || code === GRAVE;
  if (code < 0x2018) return code === 0xab || code === 0xbb;
  return (code <= 0x201f && code >= 0x2018) || code === 0x2039 || code === 0x203a || (code >= 0x300c && code <= 0x300f);
}

function isSingle(code: number): boolean {
  return code === APOSTROPHE || code === 0x2018 || code === 0x2019 || code === 0x201a || code === 0x201b;
}

function isDoubleQuote(code: number): boolean {
  return code === 34 || code === 0x201c || code === 0x201d;
}

function isStop(code: number): boolean {
  return code === 44 || code === 46 || code === 33 || code === 63 || code === 0x2026;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isSpaceCode(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200b)
  );
}

/** What may stand before an opening mark: space, an opening bracket, a dash, another mark. */
function isLeftEdge(code: number): boolean {
  if (isSpaceCode(code)) return true;
  switch (code) {
    case 40: // (
    case 91: // [
    case 123: // {
    case 45: // -
    case 47: // /
    case 58: // :
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2018:
    case 0xbf: // ¿
    case 0xa1: // ¡
      return true;
    default:
      return false;
  }
}

/** What may stand behind a closing mark: space, a stop, a closing bracket, a dash. */
function isRightEdge(code: number): boolean {
  if (isSpaceCode(code)) return true;
  switch (code) {
    case 46: // .
    case 44: // ,
    case 59: // ;
    case 58: // :
    case 33: // !
    case 63: // ?
    case 41: // )
    case 93: // ]
    case 125: // }
    case 45: // -
    case 47: // /
    case 0x2013:
    case 0x2014:
    case 0x2019:
    case 0x2026:
      return true;
    default:
      return false;
  }
}
