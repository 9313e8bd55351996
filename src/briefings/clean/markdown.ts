import type { Edit } from './edits.ts';
import { readInline } from './inline.ts';
import type { Line } from './lines.ts';
import type { PlacedLink } from './placed-link.ts';

/** What Markdown's markup says, with the markup itself taken away. */
export interface Markup {
  readonly lines: readonly Line[];
  readonly edits: readonly Edit[];
  readonly links: readonly PlacedLink[];
}

/**
 * Reads Markdown: headings, quotations, lists, fences, rules and tables by line; emphasis, links, images and code within.
 *
 * Lenient on purpose: what is no complete markup stays as it was typed.
 */
export function readMarkdown(raw: string, source: readonly Line[]): Markup {
  const definitions = new Map<string, string>();
  const lines = readLines(raw, source, definitions);
  const edits: Edit[] = [];
  const links: PlacedLink[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    while (to < lines.length && isSameStretch(lines[to - 1]!, lines[to]!)) to++;
    const stretch = { start: lines[from]!.start, end: lines[to - 1]!.end };
    if (lines[from]!.kind !== 'code') readInline(raw, stretch, definitions, edits, links);
    from = to;
  }
  return {
    lines: lines.map((line) => (isImage(raw, line) ? { ...line, kind: 'image' as const } : line)),
    edits,
    links,
  };
}

function readLines(raw: string, source: readonly Line[], definitions: Map<string, string>): readonly Line[] {
  const lines: Line[] = [];
  let fence: string | undefined;
  let gap = 0;
  for (const line of source) {
    gap = Math.max(gap, line.gap);
    const text = raw.slice(line.start, line.end);
    const mark = FENCE.exec(text)?.[1];
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence))) {
      fence = fence === undefined ? mark : undefined;
    } else if (fence !== undefined) {
      lines.push({ ...line, gap, kind: 'code' });
    } else if (isUnderline(text, line, lines)) {
      lines[lines.length - 1] = { ...lines[lines.length - 1]!, kind: 'heading' };
    } else if (!isRule(text) && !defines(text, definitions)) {
      const read = readLine(text, line, gap);
      if (read === undefined) {
        gap = 1;
        continue;
      }
      lines.push(read);
      gap = 0;
      continue;
    }
    gap = 1;
  }
  return lines;
}

/** The line without the marks at its start; undefined for one that has nothing else, such as an empty line of a quotation. */
function readLine(text: string, line: Line, gap: number): Line | undefined {
  const quote = QUOTE.exec(text)?.[0].length ?? 0;
  const rest = text.slice(quote);
  if (rest === '') return undefined;
  const start = line.start + quote;
  const heading = HEADING.exec(rest);
  if (heading !== null) {
    const end = start + rest.length - (HEADING_END.exec(rest)?.[0].length ?? 0);
    const from = start + heading[0].length;
    return from < end ? { ...line, gap, start: from, end, kind: 'heading' } : undefined;
  }
  const item = ITEM.exec(rest)?.[0].length ?? 0;
  if (item > 0) return { ...line, gap, start: start + item, kind: 'item' };
  if (NUMBER.test(rest)) return { ...line, gap, start, kind: 'item' };
  return { ...line, gap, start, ...(quote > 0 ? { kind: 'quote' as const } : {}) };
}

const FENCE = /^(`{3,}|~{3,})/;
const QUOTE = /^(?:> ?)+/;
const HEADING = /^#{1,6}\s+/;
const HEADING_END = /\s#+$/;
const ITEM = /^[-*+•]\s+(?:\[[ xX]\]\s+)?(?=\S)/;
const NUMBER = /^\d{1,3}[.)]\s+\S/;

function isUnderline(text: string, line: Line, lines: readonly Line[]): boolean {
  const before = lines[lines.length - 1];
  return before !== undefined && before.kind === undefined && line.gap === 0 && /^(?:=+|-{2,})$/.test(text);
}

function isRule(text: string): boolean {
  // in two steps: one expression for both would try every three of a line of hyphens
  return /^(?:\*[ *]{2,}|-[ -]{2,}|_[ _]{2,})$/.test(text) || (/^[ :|-]+$/.test(text) && text.includes('---'));
}

function defines(text: string, definitions: Map<string, string>): boolean {
  const match = /^\[([^\]^][^\]]{0,200})\]:\s*<?([^\s>]+)>?(?:\s.*)?$/.exec(text);
  if (match === null) return false;
  definitions.set(match[1]!.toLowerCase(), match[2]!);
  return true;
}

function isSameStretch(line: Line, next: Line): boolean {
  return next.gap === 0 && line.kind === next.kind && (line.kind === undefined || line.kind === 'quote');
}

function isImage(raw: string, line: Line): boolean {
  if (line.kind !== undefined || raw.charCodeAt(line.start) !== 33) return false;
  return /^(?:!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])\s*)+$/.test(raw.slice(line.start, line.end));
}
