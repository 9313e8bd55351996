import type { Quote } from '../../../src/briefings/briefing.ts';
import { takeIn } from '../../../src/briefings/intake.ts';
import { type Annotated, notedOf, type Said } from './annotated.ts';

/** What the engine made of the annotated articles. All figures in per cent, one decimal. */
export interface Measured {
  /** Spans that are exactly right, F1. */
  readonly spans: number;
  /** Spans that are exactly right with the right speaker, or rightly none, F1. */
  readonly endToEnd: number;
  /** Of the names printed, on whatever span, how many are right. */
  readonly printedRight: number;
  /** Of the quotes that have a speaker, how many are printed with a name. */
  readonly printed: number;
  /** Roles, audiences, relaying outlets and reasons, where the annotator noted one. */
  readonly notes: number;
}

/** One quote of the engine beside the annotator's. */
export interface Verdict {
  readonly article: string;
  readonly gold?: Said;
  readonly found?: Quote;
  readonly isRight: boolean;
}

/** Sends every article the whole way, cleaning included, and compares. */
export function judge(articles: readonly Annotated[]): readonly Verdict[] {
  return articles.flatMap((article) => {
    const { article: taken, analysis } = takeIn({ raw: article.text, format: 'text', language: article.language });
    const { text } = taken.clean;
    const left = new Set(analysis.quotes);
    let from = 0;
    const verdicts = article.said.map((gold): Verdict => {
      const start = text.indexOf(gold.quote, from);
      if (start >= 0) from = start + gold.quote.length;
      const found = start < 0 ? undefined : analysis.quotes.find((quote) => isAt(quote, start, gold.quote.length));
      if (found === undefined) return { article: article.id, gold, isRight: false };
      left.delete(found);
      return { article: article.id, gold, found, isRight: isSpeaker(gold.by, found.speaker?.name) };
    });
    return [...verdicts, ...[...left].map((found): Verdict => ({ article: article.id, found, isRight: false }))];
  });
}

export function measure(verdicts: readonly Verdict[]): Measured {
  const gold = verdicts.filter((verdict) => verdict.gold !== undefined);
  const found = verdicts.filter((verdict) => verdict.found !== undefined);
  const matched = gold.filter((verdict) => verdict.found !== undefined);
  const named = found.filter((verdict) => verdict.found?.speaker !== undefined);
  const speaking = gold.filter(({ gold }) => gold?.by != null && !isOneOf(gold.by, 'nobody'));
  const notes = matched.flatMap(({ gold, found }) => notedOf(gold!, found!));
  return {
    spans: f1(matched.length, gold.length, found.length),
    endToEnd: f1(matched.filter(({ isRight }) => isRight).length, gold.length, found.length),
    printedRight: percent(named.filter(({ isRight }) => isRight).length, named.length),
    printed: percent(speaking.filter(({ found }) => found?.speaker !== undefined).length, speaking.length),
    notes: percent(notes.filter(([wanted, given]) => isOneOf(wanted, given)).length, notes.length),
  };
}

/** What went wrong, one line each, for whoever reads a failing gate. */
export function errorsOf(verdicts: readonly Verdict[]): readonly string[] {
  return verdicts
    .filter(({ isRight }) => !isRight)
    .map(({ article, gold, found }) => {
      const quote = (gold?.quote ?? found?.text ?? '').slice(0, 50);
      const wanted = gold === undefined ? 'nobody said it' : `wanted ${gold.by ?? 'nobody'}`;
      return `${article}: “${quote}” ${wanted}, found ${found === undefined ? 'nothing' : (found.speaker?.name ?? found.unclear)}`;
    });
}

function isAt({ start, end }: Quote, at: number, length: number): boolean {
  return start === at && end === at + length;
}

function isSpeaker(gold: string | null, printed: string | undefined): boolean {
  return gold === null ? printed === undefined : isOneOf(gold, printed ?? 'nobody');
}

/** The same words, whether or not an article stands before them. */
function isOneOf(wanted: string, given: string | undefined): boolean {
  return given !== undefined && wanted.split(' | ').some((one) => bare(one) === bare(given));
}

function bare(words: string): string {
  return words.toLowerCase().replace(/^(?:the|an?|der|die|das|dem|des|eine?n?) /, '');
}

function f1(right: number, wanted: number, given: number): number {
  return percent(2 * right, wanted + given);
}

function percent(part: number, whole: number): number {
  return Math.round((1000 * part) / whole) / 10;
}
