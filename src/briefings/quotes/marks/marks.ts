import type { Span } from '../../article.ts';
import { isDigit, isSpaceCode } from './characters.ts';
import { matchMarks, type ParagraphPairs } from './pairs.ts';
import {
  doubleMarks,
  type Guillemets,
  guillemetStyle,
  type Mark,
  type Places,
  type Primary,
  placesOfMarks,
  primaryMarks,
  singleMarks,
} from './roles.ts';

/** Words between quotation marks. The span holds neither the marks nor white space at its ends. */
export interface Quotation extends Span {
  /** From the opening mark to the closing one, both included. */
  readonly outer: Span;
  /** Index of the paragraph that it begins in. */
  readonly paragraph: number;
  /** No closing mark was found: it was taken to the end of its paragraph. */
  readonly unclosed: boolean;
  /** It is a turn of a conversation that is printed without marks. */
  readonly turn?: SpokenTurn;
}

/** Who speaks a turn of a printed conversation. */
export interface SpokenTurn {
  /** What names its speaker there: `MINISTER RUIZ`, `A`. */
  readonly label?: Span;
  /** Where the article gives the fullest name. */
  readonly named: Span;
}

/**
 * Finds what stands between quotation marks, in reading order; quotations inside another are part of it.
 *
 * Promise: the spans do not overlap, lie inside the text, and are not empty. A mark's role is decided from its neighbours within its
 * own paragraph, so a paragraph with a missing or mistyped mark never spoils the next. A quotation that the next paragraph reopens
 * (or goes on without a mark until it closes) is one span over all of them. Linear in the length of the text.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): readonly Quotation[] {
  const places = paragraphs.map((span) => placesOfMarks(text, span));
  const primary = primaryMarks(text, paragraphs, places);
  const guillemets = guillemetStyle(text);
  const perParagraph = paragraphs.map((span, p) => pairsOf(text, span, places[p]!, primary, guillemets));
  return mergeParagraphs(text, paragraphs, perParagraph);
}

function pairsOf(text: string, span: Span, places: Places, primary: Primary, guillemets: Guillemets): ParagraphPairs {
  if (places.length === 0) return { pairs: [] };
  const doubles = doubleMarks(text, span, places, guillemets);
  const marks = primary === 'single' ? inOrder(singleMarks(text, span, places), doubles) : doubles;
  if (marks.length === 0) return { pairs: [] };
  return matchMarks(text, span, marks);
}

function inOrder(singles: readonly Mark[], doubles: readonly Mark[]): readonly Mark[] {
  if (doubles.length === 0) return singles;
  return [...singles, ...doubles].sort((a, b) => a.at - b.at);
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
