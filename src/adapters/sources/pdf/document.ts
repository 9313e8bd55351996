import { columnsOf } from './columns.ts';
import { withDropCaps } from './drop-caps.ts';
import { least } from './extremes.ts';
import type { Gutter } from './gutters.ts';
import { linesOf } from './lines.ts';
import { withoutMargins } from './margins.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import type { Page } from './piece.ts';
import { chunksOf } from './rows.ts';
import { commonSize } from './sizes.ts';

/** Reads the layout of a document's pages: its paragraphs in reading order, without running heads, running feet and page numbers. */
export function readLayout(pages: readonly Page[]): readonly Paragraph[] {
  const bodySize = commonSize(pages.flatMap(({ pieces }) => pieces));
  let counted: ReadonlyMap<string, number> | undefined;
  const words = () => {
    counted ??= wordsOf(pages);
    return counted;
  };
  const chunked = pages.map(({ height, pieces }) => ({
    height,
    chunks: chunksOf(withDropCaps(pieces, bodySize, words)),
  }));
  const isRightToLeft = readsRightToLeft(pages);
  const gutters: Gutter[] = [];
  const texts = withoutMargins(chunked, bodySize);
  const cut = () =>
    texts.map(({ chunks }, index) =>
      columnsOf(chunks, {
        pageWidth: pages[index]!.width,
        margin: least(chunks.map(({ x }) => x)),
        isRightToLeft,
        gutters,
      }),
    );
  cut(); // finds the gutters that are plain on some page
  const columns = cut().flatMap((own, page) => own.map((column) => ({ page, lines: linesOf(column, isRightToLeft) })));
  return paragraphsOf(columns.filter(({ lines }) => lines.length > 0));
}

function readsRightToLeft(pages: readonly Page[]): boolean {
  let [right, left] = [0, 0];
  for (const { pieces } of pages) {
    for (const { text } of pieces) {
      if (/[\u0590-\u08ff]/.test(text)) right += text.length;
      else left += text.length;
    }
  }
  return right > left;
}

/** How often each word stands in the document, in small letters. */
function wordsOf(pages: readonly Page[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { pieces } of pages) {
    for (const { text } of pieces) {
      for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}
