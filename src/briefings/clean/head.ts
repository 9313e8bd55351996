import type { SetAside } from '../article.ts';
import { asideKind } from './aside.ts';
import { readByline } from './bylines.ts';
import { captionKind } from './captions.ts';
import type { Part } from './part.ts';
import { readStamps, type Stamps } from './stamps.ts';
import { isHeadline, isProse } from './titles.ts';

interface Head {
  readonly title?: string;
  readonly byline: readonly string[];
  readonly published?: string;
  readonly updated?: string;
}

/** Reads what stands before the first paragraph, and the byline or stamp that may stand under it. */
export function readHead(parts: readonly Part[], kinds: (SetAside['kind'] | 'body')[]): Head {
  const byline: string[] = [];
  let title: number | undefined;
  let stamps: Stamps = {};
  let isOpening = true;
  const first = parts.findIndex((part, index) => kinds[index] === 'body' && isProse(part.text) && !part.isHeading);
  for (let i = 0; i < parts.length; i++) {
    if (kinds[i] !== 'body' || parts[i]!.isCode) continue;
    const { text, isHeading } = parts[i]!;
    if (isOpening && captionKind(text, i + 1 < parts.length) !== undefined) {
      kinds[i] = 'caption';
      continue;
    }
    const isHead = i < first || (first < 0 && i < LONGEST_HEAD);
    const line = readHeadLine(
      text,
      isHead && title !== undefined,
      i <= first + LONGEST_HEAD || i + LONGEST_HEAD >= parts.length,
    );
    if (line !== undefined) {
      byline.push(...line.names);
      stamps = { ...line.stamps, ...stamps };
      kinds[i] = line.names.length > 0 || line.stamps === NO_STAMPS ? 'byline' : 'furniture';
    } else if (i < first && title === undefined && (isHeading || (isOpening && isHeadline(text)))) {
      title = i;
      kinds[i] = 'title';
    } else if (i >= first) isOpening = false;
  }
  return {
    byline: [...new Set(byline)],
    ...stamps,
    ...(title === undefined ? {} : { title: parts[title]!.text }),
  };
}

/** Parts: as many bylines, stamps and labels stand before, or under, the first paragraph. */
const LONGEST_HEAD = 6;

interface HeadLine {
  readonly names: readonly string[];
  readonly stamps: Stamps;
}

const NO_STAMPS: Stamps = {};

/** A byline, a stamp, or both with a bar between them. */
function readHeadLine(text: string, isUnderTitle: boolean, isNearHead: boolean): HeadLine | undefined {
  if (text.length > 220 || !isNearHead) return undefined;
  const stamps = readStamps(text);
  if (stamps !== undefined) return { names: [], stamps };
  const names: string[] = [];
  let found: Stamps = NO_STAMPS;
  const pieces = text.split(/\s+[|•·]\s+|\t+| {3,}/);
  for (const piece of pieces) {
    const stamp = readStamps(piece);
    const writers = stamp === undefined ? readByline(piece, isUnderTitle) : undefined;
    if (stamp === undefined && writers === undefined && (pieces.length === 1 || asideKind(piece) === undefined)) {
      if (names.length === 0) return undefined;
      continue; // the outlet behind the name
    }
    names.push(...(writers ?? []));
    if (stamp !== undefined) found = { ...found, ...stamp };
  }
  return { names, stamps: found };
}
