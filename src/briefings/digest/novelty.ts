import type { Briefing, Fact, FactNews, Source } from '../briefing.ts';
import type { PastDigest, PrintedLine } from './printed.ts';

/** All that the digests printed, as one briefing: the last first, for the last printing counts. */
export function printedBefore(past: readonly PastDigest[]): Briefing {
  const lines = past
    .flatMap(({ printed }) => printed.lines)
    .filter(({ kind }) => kind !== 'quote')
    .reverse();
  return {
    topic: '',
    facts: lines.map(({ text }, i) => ({ text, parts: [], source: i + 1, support: [i + 1], origins: 1 })),
    sources: lines.map(sourceOf),
    quotes: [],
    background: [],
    timeline: [],
    links: [],
    coverage: { considered: 0, copies: 0, outlets: 0, undated: 0, failed: [] },
  };
}

function sourceOf({ article, revision, published }: PrintedLine, i: number): Source {
  return { number: i + 1, article, revision, carriedBy: [], ...(published === undefined ? {} : { published }) };
}

/**
 * What a fact is to somebody who read the digests before, where a figure of another source counts too: a fact that was printed is no old
 * news when one of its sources has a figure now that was not printed with it. `printed` is in the order of printing.
 */
export function noveltyOf({ news = 'new', conflict = [] }: Fact, printed: readonly PrintedLine[]): FactNews {
  if (news !== 'unchanged' || conflict.length === 0) return news;
  const figures = new Set(printed.flatMap(({ text, versions = [] }) => [...versions, ...(text.match(FIGURE) ?? [])]));
  const now = conflict.findLast(({ text }) => !(text.match(FIGURE) ?? []).every((figure) => figures.has(figure)));
  const was = conflict.find((version) => version !== now);
  return now && was ? { was: was.text, now: now.text } : 'unchanged';
}

const FIGURE = /\d[\d.,]*(?<=\d)/g;
