import type { Instant } from '../article.ts';
import { textAt } from '../article.ts';
import type { Briefing, Passage, Source } from '../briefing.ts';
import type { Analysed } from '../compose/material.ts';

/** A line as a digest printed it, with all that is needed to see later whether it still stands. */
export interface PrintedLine {
  readonly kind: 'fact' | 'quote' | 'background';
  readonly text: string;
  /** The words of the article that it is made of, each verbatim. */
  readonly parts: readonly string[];
  /** Figures of other sources that were printed with it, as printed. */
  readonly versions?: readonly string[];
  readonly article: string;
  readonly revision: number;
  /** Who is to be named with it: the outlet, else the title. */
  readonly from?: string;
  readonly url?: string;
  readonly published?: Instant;
}

/** A printed line that was corrected in print: it is not corrected again. */
export interface PrintedCorrection {
  readonly article: string;
  readonly text: string;
}

/** What one digest printed. */
export interface Printed {
  readonly lines: readonly PrintedLine[];
  readonly corrections: readonly PrintedCorrection[];
}

/** What was printed, and when. */
export interface PastDigest {
  readonly at: Instant;
  readonly printed: Printed;
}

/** The lines of a briefing as they are kept. `among` holds the articles that it was made from. */
export function linesOf(briefing: Briefing, among: readonly Analysed[]): readonly PrintedLine[] {
  const texts = new Map(among.map(({ article }) => [`${article.id} ${article.revision}`, article.clean.text]));
  const facts = briefing.facts.map((fact) => {
    const line = lineOf('fact', fact, briefing.sources, texts);
    return line && fact.conflict ? { ...line, versions: fact.conflict.map(({ text }) => text) } : line;
  });
  const quotes = briefing.quotes.map(({ text, start, end, source }) =>
    lineOf('quote', { text, parts: [{ start, end }], source }, briefing.sources, texts),
  );
  const background = briefing.background.map((passage) => lineOf('background', passage, briefing.sources, texts));
  return [...facts, ...quotes, ...background].filter((line) => line !== undefined);
}

function lineOf(
  kind: PrintedLine['kind'],
  { text, parts, source: number }: Passage,
  sources: readonly Source[],
  texts: ReadonlyMap<string, string>,
): PrintedLine | undefined {
  const source = sources.find((one) => one.number === number);
  const words = source && texts.get(`${source.article} ${source.revision}`);
  if (source === undefined || words === undefined) return undefined;
  const from = source.outlet ?? source.title;
  return {
    kind,
    text,
    parts: parts.map((span) => textAt(words, span)),
    article: source.article,
    revision: source.revision,
    ...(from === undefined ? {} : { from }),
    ...(source.url === undefined ? {} : { url: source.url }),
    ...(source.published === undefined ? {} : { published: source.published }),
  };
}
