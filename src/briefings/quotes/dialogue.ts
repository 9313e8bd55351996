import type { Span } from '../article.ts';
import { type LanguagePack, REPORTS } from './languages/pack.ts';
import type { Quotation } from './marks/marks.ts';

/**
 * Finds speech that a dash opens: `— Nous partons, — dit Lee. — Demain.`
 *
 * Only where a paragraph begins with a dash, holds no quotation marks that were found, and a second dash with a reporting verb behind
 * it shows where the speech ends; a list with dashes is left alone. In reading order; linear.
 */
export function findDialogue(
  text: string,
  paragraphs: readonly Span[],
  quotations: readonly Quotation[],
  language: LanguagePack,
): readonly Quotation[] {
  if (!language.dashDialogue) return quotations;
  const marked = new Set(quotations.map(({ paragraph }) => paragraph));
  const found = paragraphs.flatMap((span, paragraph) =>
    marked.has(paragraph) || !isDash(text.charCodeAt(span.start)) ? [] : speechIn(text, span, paragraph, language),
  );
  return found.length === 0 ? quotations : [...quotations, ...found].sort((a, b) => a.start - b.start);
}

function speechIn(text: string, span: Span, paragraph: number, language: LanguagePack): readonly Quotation[] {
  const second = nextDash(text, span.start + 1, span.end);
  if (second < 0 || !isReporting(text, second, span.end, language)) return [];
  const first = quotationAt(text, span.start, second, paragraph);
  if (first === undefined) return [];
  const third = nextDash(text, second + 1, span.end);
  const rest =
    third < 0 || !endsSentence(text, second, third) ? undefined : quotationAt(text, third, span.end, paragraph);
  return rest === undefined ? [first] : [first, rest];
}

/** The next dash with a space or a stop before it, or a stop behind it: not one within a word or a figure. */
function nextDash(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (isDash(text.charCodeAt(i)) && (/[\s,.!?…»]/.test(text[i - 1]!) || /[.,:;]/.test(text[i + 1] ?? ''))) return i;
  }
  return -1;
}

function isReporting(text: string, dash: number, to: number, language: LanguagePack): boolean {
  const behind = /^\s*([\p{L}-]+)(?:\s+([\p{L}-]+))?/u.exec(text.slice(dash + 1, Math.min(to, dash + 60)));
  const reports = (word: string | undefined): boolean => ((language.words.get(word ?? '') ?? 0) & REPORTS) !== 0;
  return behind !== null && (reports(behind[1]) || reports(behind[2]));
}

/** `— dit Lee. — Demain.`: speech goes on only behind a full stop, before the dash or right behind it. */
function endsSentence(text: string, from: number, dash: number): boolean {
  return /[.!?]\s*$/.test(text.slice(Math.max(from, dash - 4), dash)) || text[dash + 1] === '.';
}

function quotationAt(text: string, dash: number, to: number, paragraph: number): Quotation | undefined {
  let start = dash + 1;
  let end = to;
  while (start < end && /[\s.]/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return end <= start ? undefined : { start, end, paragraph, unclosed: false, outer: { start: dash, end } };
}

function isDash(code: number): boolean {
  return code === 0x2014 || code === 0x2013 || code === 0x2015;
}
