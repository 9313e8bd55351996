import type { Analysis } from './analysis.ts';
import type { CleanText, Span } from './article.ts';
import { displayText } from './text/display.ts';

/** What stands at a place: the words of a line, who says them, or the words that report it. */
export type Mark = 'words' | 'speaker' | 'cue';

/** A piece of a paragraph, as it may be shown. */
export interface Run {
  readonly text: string;
  readonly mark?: Mark;
}

export interface MarkedParagraph {
  readonly runs: readonly Run[];
  /** Whether the words of the line stand in it. */
  readonly isCited: boolean;
}

/**
 * The paragraphs of an article with the words at `spans` marked, and, for each quote among them, its speaker and reporting words.
 *
 * Promise: the runs of a paragraph, joined, are the paragraph as `displayText` shows it. Spans that lie outside of the text mark nothing.
 */
export function markParagraphs(
  { text, paragraphs }: Pick<CleanText, 'text' | 'paragraphs'>,
  { quotes }: Pick<Analysis, 'quotes'>,
  spans: readonly Span[],
): readonly MarkedParagraph[] {
  const said = quotes.filter((quote) => spans.some((span) => quote.start < span.end && span.start < quote.end));
  const marks: readonly (Span & { readonly mark: Mark })[] = [
    ...spans.map(({ start, end }) => ({ start, end, mark: 'words' as const })),
    ...said.flatMap(({ speaker, cue }) => [
      ...[speaker?.named, speaker?.mention]
        .filter((at) => at !== undefined)
        .map((at) => ({ ...at, mark: 'speaker' as const })),
      ...(cue ? [{ ...cue, mark: 'cue' as const }] : []),
    ]),
  ];
  return paragraphs.map((paragraph) => ({
    runs: runsOf(text, paragraph, marks),
    isCited: spans.some(({ start, end }) => start < paragraph.end && paragraph.start < end),
  }));
}

/** Where marks overlap, the narrower one shows: a speaker who is named within the words of a fact. */
function runsOf(
  text: string,
  { start, end }: Span,
  marks: readonly (Span & { readonly mark: Mark })[],
): readonly Run[] {
  const within = marks.filter((mark) => mark.start < end && start < mark.end && mark.start < mark.end);
  const edges = [start, end, ...within.flatMap((mark) => [mark.start, mark.end])]
    .filter((edge) => edge >= start && edge <= end)
    .sort((a, b) => a - b);
  const runs: Run[] = [];
  for (const [index, from] of edges.entries()) {
    const to = edges[index + 1];
    if (to === undefined || to === from) continue;
    const over = within.filter((mark) => mark.start <= from && to <= mark.end);
    const narrowest = over.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    const shown = displayText(text.slice(from, to));
    const last = runs.at(-1);
    if (last && last.mark === narrowest?.mark) runs[runs.length - 1] = { ...last, text: last.text + shown };
    else runs.push({ text: shown, ...(narrowest && { mark: narrowest.mark }) });
  }
  return runs;
}
