import type { Instant } from '../article.ts';
import { textAt } from '../article.ts';
import type { Analysed } from '../compose/material.ts';
import type { PastDigest, PrintedLine } from './printed.ts';

/** A line that was printed and no longer stands in the article that it was taken from. */
export interface Correction {
  readonly line: PrintedLine;
  readonly printedAt: Instant;
  readonly why: 'changed' | 'withdrawn';
  /** The sentence that stands in its place now, where there is one like it. */
  readonly now?: string;
  /** What the publisher says that it corrected. */
  readonly note?: string;
}

/**
 * Finds the printed lines that no longer stand, in the order in which they were printed, each once; those that were corrected in print
 * are left out, unless `withPrinted` is set.
 *
 * `current` gives the newest revision of an article, withdrawn or not; undefined where it was removed, about which nothing can be said. A
 * line stands as long as all its words are in the text, whatever happens to quotation marks, spaces and case.
 */
export function findCorrections(
  past: readonly PastDigest[],
  current: (article: string) => Analysed | undefined,
  withPrinted = false,
): readonly Correction[] {
  const done = new Set(withPrinted ? [] : past.flatMap(({ printed }) => printed.corrections.map(keyOf)));
  const found: Correction[] = [];
  for (const { at, printed } of past) {
    for (const line of printed.lines) {
      if (done.has(keyOf(line))) continue;
      const now = current(line.article);
      const correction = now && correctionOf(line, at, now);
      if (!correction) continue;
      done.add(keyOf(line));
      found.push(correction);
    }
  }
  return found;
}

/** The articles whose newest revisions `findCorrections` asks for, each once. */
export function printedArticles(past: readonly PastDigest[]): readonly string[] {
  return [...new Set(past.flatMap(({ printed }) => printed.lines.map(({ article }) => article)))];
}

function keyOf({ article, text }: { readonly article: string; readonly text: string }): string {
  return `${article}\n${text}`;
}

function correctionOf(line: PrintedLine, printedAt: Instant, { article, analysis }: Analysed): Correction | undefined {
  const notes = article.clean.notes.filter(({ kind }) => kind === 'correction').map(({ text }) => text);
  const note = notes.length === 0 ? {} : { note: notes.join(' ') };
  if (article.withdrawn !== undefined) return { line, printedAt, why: 'withdrawn', ...note };
  if (article.revision === line.revision) return undefined;
  const text = bare(article.clean.text);
  if (line.parts.every((part) => text.includes(bare(part)))) return undefined;
  const sentences = analysis.sentences.map((span) => textAt(article.clean.text, span));
  const now = mostLike(line.text, sentences);
  return { line, printedAt, why: 'changed', ...(now === undefined ? {} : { now }), ...note };
}

/** What counts of a text: its letters, digits and the signs inside figures. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<=\d)[.,:](?=\d)/g, '_')
    .replace(/[^\p{L}\p{N}\p{M}_%$€£]+/gu, ' ')
    .trim();
}

/** The sentence that shares most words with `text`, where it shares enough to be the same one reworded. */
function mostLike(text: string, sentences: readonly string[]): string | undefined {
  const words = new Set(bare(text).split(' '));
  let [best, most]: [string | undefined, number] = [undefined, REWORDED];
  for (const sentence of sentences) {
    const others = new Set(bare(sentence).split(' '));
    const shared = [...others].filter((word) => words.has(word)).length;
    const likeness = shared / Math.max(words.size, others.size);
    if (likeness > most) [best, most] = [sentence, likeness];
  }
  return best;
}

/** Share of the longer sentence's words. */
const REWORDED = 0.5;
