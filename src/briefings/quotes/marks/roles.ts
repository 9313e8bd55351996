import type { Span } from '../../article.ts';
import {
  APOSTROPHE,
  GRAVE,
  isDigit,
  isDoubleQuote,
  isLeftEdge,
  isMarkCode,
  isRightEdge,
  isSingle,
  isSpaceCode,
  SPACE,
} from './characters.ts';

export interface Mark {
  readonly at: number;
  readonly length: number;
  readonly char: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

export type Primary = 'double' | 'single';

/** Where a paragraph has characters that can be marks, in order. */
export type Places = readonly number[];

export function placesOfMarks(text: string, { start, end }: Span): Places {
  const places: number[] = [];
  for (let i = start; i < end; i++) if (isMarkCode(text.charCodeAt(i))) places.push(i);
  return places;
}

/**
 * British style uses single marks for speech: so does an article in which they open far more often than double ones. Where only guillemets
 * stand beside them, curly single marks quote too.
 */
export function primaryMarks(text: string, paragraphs: readonly Span[], places: readonly Places[]): Primary {
  let doubles = 0;
  let guillemets = 0;
  let singles = 0;
  for (let p = 0; p < paragraphs.length; p++) {
    const { start, end } = paragraphs[p]!;
    // marks that stand inside others do not count
    let open: Primary | undefined;
    for (const i of places[p]!) {
      const code = text.charCodeAt(i);
      if (code === GRAVE) continue;
      if (isSingle(code)) {
        if (open === undefined && singleOpens(text, i, start, end)) {
          singles++;
          open = 'single';
        } else if (open === 'single' && singleCloses(text, i, end) && !isPossessiveContext(text, i, { start, end }))
          open = undefined;
      } else if (open === undefined) {
        doubles++;
        if (isGuillemet(code)) guillemets++;
        open = 'double';
      } else if (open === 'double') open = undefined;
    }
  }
  if (guillemets > 0 && guillemets === doubles && text.includes('‘')) return 'single';
  return singles > 0 && (doubles === 0 || (singles > 3 && doubles < singles)) ? 'single' : 'double';
}

/** «so» in most languages, »so« in German and Danish print, »so» in Swedish and Finnish. */
export type Guillemets = 'outward' | 'inward' | 'alike';

export function guillemetStyle(text: string): Guillemets {
  const left = Math.min(indexOrEnd(text, '«'), indexOrEnd(text, '‹'));
  const right = Math.min(indexOrEnd(text, '»'), indexOrEnd(text, '›'));
  if (left === text.length && right < text.length) return 'alike';
  return left <= right ? 'outward' : 'inward';
}

function indexOrEnd(text: string, char: string): number {
  const at = text.indexOf(char);
  return at < 0 ? text.length : at;
}

/** Double marks, guillemets and corner brackets, each with the roles that its neighbours allow. */
export function doubleMarks(text: string, span: Span, places: Places, guillemets: Guillemets): readonly Mark[] {
  const marks: Mark[] = [];
  let taken = span.start;
  for (const i of places) {
    if (i < taken) continue;
    const code = text.charCodeAt(i);
    const length = (code === GRAVE || code === APOSTROPHE) && text.charCodeAt(i + 1) === code ? 2 : 1;
    if (length === 1 && (isSingle(code) || code === GRAVE)) continue;
    marks.push(isGuillemet(code) ? guillemetAt(text, i, span, guillemets) : markAt(text, i, length, span));
    taken = i + length;
  }
  return marks;
}

export function isGuillemet(code: number): boolean {
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

/** British style: a single mark opens before a word, and closes behind a stop or a word, unless it is an apostrophe. */
export function singleMarks(text: string, span: Span, places: Places): readonly Mark[] {
  const found: { at: number; opens: boolean; firm: boolean }[] = [];
  for (const i of places) {
    const code = text.charCodeAt(i);
    if (!isSingle(code)) continue;
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
