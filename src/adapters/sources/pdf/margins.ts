import { least, most } from './extremes.ts';
import type { Chunk } from './rows.ts';

export interface PageChunks {
  readonly height: number;
  readonly chunks: readonly Chunk[];
}

/**
 * The pages without their running heads and feet: what stands at the same height on several pages in the same words (figures aside), and
 * page numbers, each among the outermost lines of its page only.
 *
 * On a single page, what stands in the outer margin far off the text, is no larger than it and no sentence.
 */
export function withoutMargins(pages: readonly PageChunks[], bodySize: number): readonly PageChunks[] {
  const edges = pages.map(edgesOf);
  const running = runningOf(edges);
  return pages.map((page, index) => {
    const own = edges[index]!;
    const lineOf = ({ chunk: { row } }: Edge) => own.filter(({ chunk }) => chunk.row === row);
    const dropped = new Set(
      own.filter((edge) => isFurniture(edge, lineOf(edge), index, pages.length, running)).map(({ chunk }) => chunk),
    );
    const chunks = page.chunks.filter((chunk) => !dropped.has(chunk));
    return { ...page, chunks: pages.length === 1 ? withoutSmallPrint({ ...page, chunks }, bodySize) : chunks };
  });
}

interface Edge {
  readonly chunk: Chunk;
  /** Its words, with `#` for figures. */
  readonly shape: string;
  readonly text: string;
  /** Lines between it and the page's edge. */
  readonly depth: number;
}

function edgesOf({ chunks }: PageChunks): readonly Edge[] {
  const rows = [...new Set(chunks.map(({ row }) => row))];
  const rank = new Map(rows.map((row, index) => [row, Math.min(index, rows.length - 1 - index)]));
  return chunks
    .filter(({ row }) => rank.get(row)! < DEEPEST)
    .map((chunk) => {
      const text = chunk.pieces
        .map((piece) => piece.text)
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim();
      return { chunk, text, shape: text.replace(/\d+/g, '#'), depth: rank.get(chunk.row)! };
    });
}

/** In lines from the page's edge: heads of two lines over a rule with a date, feet of two lines. */
const DEEPEST = 3;

/** Of each shape, at which heights it stands on which pages. */
type Running = ReadonlyMap<string, readonly { readonly y: number; readonly page: number }[]>;

function runningOf(edges: readonly (readonly Edge[])[]): Running {
  const running = new Map<string, { y: number; page: number }[]>();
  edges.forEach((own, page) => {
    for (const { shape, chunk } of own) {
      const places = running.get(shape) ?? [];
      places.push({ y: chunk.y, page });
      running.set(shape, places);
    }
  });
  return running;
}

/** A page number must have the line to itself, but for the running head. */
function isFurniture(edge: Edge, line: readonly Edge[], page: number, pages: number, running: Running): boolean {
  const isRunning = ({ shape, chunk }: Edge) =>
    !NUMBER_ONLY.test(shape) && pagesWith(shape, chunk.y, running) >= Math.max(2, pages * LEAST_SHARE);
  if (!PAGE_NUMBER.test(edge.text)) return isRunning(edge);
  const isOwn = edge.depth === 0 || Number(/\d+/.exec(edge.text)?.[0]) === page + 1;
  return isOwn && line.every((other) => other === edge || isRunning(other));
}

function pagesWith(shape: string, y: number, running: Running): number {
  const places = running.get(shape)!.filter((place) => Math.abs(place.y - y) <= SAME_HEIGHT);
  return new Set(places.map(({ page }) => page)).size;
}

const PAGE_NUMBER =
  /^(?:[-–—] ?)?(?:(?:page|pages|pg\.?|p\.|seite|página|pagina|sida|side|стр\.) ?)?\d{1,4}(?: ?(?:of|\/|\||von|de|di|av|af|из) ?\d{1,4})?(?: ?[-–—])?$/i;

const NUMBER_ONLY = /^[#\W]*$/;

/** In points. */
const SAME_HEIGHT = 4;

/** Of the pages: heads that change from left page to right page stand on half of them, those of a chapter on fewer. */
const LEAST_SHARE = 0.2;

function withoutSmallPrint({ height, chunks }: PageChunks, bodySize: number): readonly Chunk[] {
  const text = chunks.filter(
    ({ y, size }) => size >= bodySize * SMALL && y > height * OUTER_MARGIN && y < height * (1 - OUTER_MARGIN),
  );
  const [top, bottom] = [least(text.map(({ y }) => y)), most(text.map(({ y }) => y))];
  const isOutside = ({ y, size, pieces }: Chunk) => {
    const edge = height * (size < bodySize * SMALL ? MARGIN : OUTER_MARGIN);
    const isFar = (y < top - bodySize * FAR && y < edge) || (y > bottom + bodySize * FAR && y > height - edge);
    const isSmall = size <= bodySize && !/[.!?:;,"”’»]\s*$/.test(pieces[pieces.length - 1]!.text);
    return isFar && isSmall;
  };
  return chunks.filter((chunk) => !isOutside(chunk));
}

const SMALL = 0.92;
/** In letter heights of the text. */
const FAR = 2;
/** Of the page's height: small print stands in the first of these, text hardly ever in the second. */
const MARGIN = 0.1;
const OUTER_MARGIN = 0.06;
