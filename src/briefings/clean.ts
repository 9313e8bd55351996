import type { CleanText, SetAside, Span } from './article.ts';
import { blocksOf } from './clean/blocks.ts';
import { collectLinks } from './clean/collect.ts';
import { editsOf, mergeEdits } from './clean/edits.ts';
import { wordFormsOf } from './clean/forms.ts';
import { findHoverCards } from './clean/hover-cards.ts';
import { joinLines } from './clean/join.ts';
import { type Line, linesOf } from './clean/lines.ts';
import { readMarkdown } from './clean/markdown.ts';
import { findPageFurniture } from './clean/pages.ts';
import type { Part } from './clean/part.ts';
import type { PlacedLink } from './clean/placed-link.ts';
import { type SortedPart, sortParts } from './clean/roles.ts';
import { closeUp, measureWrapping } from './clean/wrapping.ts';

/**
 * Makes the clean text of an article from its raw text: lines, blocks, roles, paragraphs.
 *
 * Promise: each paragraph is a stretch of the raw text, character for character, in which only line ends were joined, invisible
 * characters dropped and, in a paragraph without quotation marks, ligatures spelled out; Markdown loses its markup. What is no part of
 * the story is set aside with its kind, nothing is silently lost; inside a paragraph that is what a page shows over a name, and nothing
 * else. Nothing is read from an address. Never throws; linear time.
 */
export function cleanText(raw: string, format: 'text' | 'markdown'): CleanText {
  const source = closeUp(raw, linesOf(raw));
  const {
    lines,
    edits: marks,
    links: marked,
  } = format === 'markdown' ? readMarkdown(raw, source) : { lines: source, edits: [], links: [] };
  const isPageFurniture = findPageFurniture(raw, lines);
  const blocks = blocksOf(raw, lines, isPageFurniture, measureWrapping(raw, lines, isPageFurniture));
  const cards = findHoverCards(raw);
  const cut = cards.map(({ start, end }) => ({ start, end, put: '' }));
  const edits = mergeEdits(mergeEdits(editsOf(raw), marks), cut);
  const forms = wordFormsOf(raw);
  const linkWords = new Set(marked.flatMap((link) => (link.kind === 'image' ? [] : [link.label])));
  const parts: Part[] = [];
  const pictures: SetAside[] = [];
  for (const { lines: own, gap } of blocks) {
    const kind = own[0]!.kind;
    const joined = joinLines(raw, own, edits, forms);
    if (kind === 'image') pictures.push(...pictureOf(joined, marked));
    else if (/\S/.test(joined.text)) {
      parts.push({
        ...joined,
        gap,
        isHeading: kind === 'heading',
        isCode: kind === 'code',
        isLink: kind !== 'heading' && linkWords.has(joined.text),
      });
    }
  }
  const { parts: sorted, ...known } = sortParts(parts);
  const pages = lines.filter((_line, index) => isPageFurniture[index]);
  return {
    ...assemble(sorted),
    removed: setAside(raw, sorted, pages, [...pictures, ...cards]),
    links: collectLinks(sorted, marked),
    ...known,
  };
}

/** A picture that stands alone, by its description. */
function pictureOf(place: Span, marked: readonly PlacedLink[]): readonly SetAside[] {
  const labels = marked.filter((link) => link.at >= place.start && link.at < place.end).map((link) => link.label ?? '');
  const text = labels.join(' ').trim();
  return text === '' ? [] : [{ kind: 'caption', text, start: place.start, end: place.end }];
}

/** Lays the body's paragraphs one after the other. */
function assemble(parts: readonly SortedPart[]): Pick<CleanText, 'text' | 'paragraphs' | 'map'> {
  const texts: string[] = [];
  const paragraphs: Span[] = [];
  const map: number[] = [];
  let offset = 0;
  for (const part of parts) {
    if (part.kind !== 'body') continue;
    for (let i = 0; i < part.map.length; i += 3) map.push(offset + part.map[i]!, part.map[i + 1]!, part.map[i + 2]!);
    texts.push(part.text);
    paragraphs.push({ start: offset, end: offset + part.text.length });
    offset += part.text.length + BREAK.length;
  }
  return { text: texts.join(BREAK), paragraphs, map };
}

const BREAK = '\n\n';

/** All that is no body, in the order of the raw text. */
function setAside(
  raw: string,
  parts: readonly SortedPart[],
  pages: readonly Line[],
  others: readonly SetAside[],
): readonly SetAside[] {
  const removed: SetAside[] = [...others];
  for (const { start, end } of pages) removed.push({ kind: 'furniture', text: raw.slice(start, end), start, end });
  for (const { kind, text, start, end } of parts) if (kind !== 'body') removed.push({ kind, text, start, end });
  return removed.sort((a, b) => a.start - b.start);
}
