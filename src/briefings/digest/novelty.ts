import { analyse } from '../analyse.ts';
import type { Fact, Source } from '../briefing.ts';
import { agreementsWith } from '../facts/agree.ts';
import { conflictOf } from '../facts/conflict.ts';
import { poolSentences, type Reading } from '../facts/pool.ts';
import type { PrintedLine } from './printed.ts';

/** What a fact is to somebody who read the digests before. */
export interface Novelty {
  readonly news: 'new' | 'updated' | 'unchanged';
  /** The figure that was printed, and the one that stands now, each as printed. */
  readonly change?: { readonly from: string; readonly to: string };
}

/**
 * Tells of each fact whether it was printed before, in these words or others.
 *
 * Promise: one answer for each fact, in their order. A fact that says what a printed one said is `updated` where both count the same thing
 * and the figures differ, or where a source has a figure that was not printed with it, and `unchanged` else; the last printing counts.
 * `printed` is in the order of printing.
 */
export function noveltyOf(
  facts: readonly Fact[],
  sources: readonly Source[],
  printed: readonly PrintedLine[],
): readonly Novelty[] {
  const before = printed.filter(({ kind }) => kind === 'fact');
  const words = new Map(before.flatMap((line) => [line.text, ...line.parts].map((text) => [text, line] as const)));
  if (before.length === 0) return facts.map(() => ({ news: 'new' }));
  const readings = [
    ...facts.map((fact, i) => readingOf(fact.text, sources.find(({ number }) => number === fact.source)?.published, i)),
    ...before.map(({ text, published }, i) => readingOf(text, published, facts.length + i)),
  ];
  const pool = poolSentences(readings);
  return facts.map((fact, i): Novelty => {
    const twin = words.get(fact.text);
    if (twin) return withVersions(fact, twin);
    const at = pool.from[i]!;
    if (pool.sentences[at]?.reading !== i) return { news: 'new' };
    const same = agreementsWith(pool, at)
      .map(({ reading }) => reading)
      .filter((reading) => reading >= facts.length);
    const last = same.at(-1);
    if (last === undefined) return { news: 'new' };
    const [now, then] = conflictOf(pool, at, [last], (reading) => reading);
    if (!now || !then) return withVersions(fact, before[last - facts.length]!);
    return { news: 'updated', change: { from: then.text, to: now.text } };
  });
}

/** What was printed already, unless one of its sources has a figure now that was not printed with it. */
function withVersions({ conflict = [] }: Fact, { text, versions = [] }: PrintedLine): Novelty {
  const isKnown = (figure: string) => text.includes(figure) || versions.includes(figure);
  const fresh = conflict.findLast((version) => !isKnown(version.text));
  const known = conflict.find((version) => isKnown(version.text));
  if (!fresh || !known) return { news: 'unchanged' };
  return { news: 'updated', change: { from: known.text, to: fresh.text } };
}

function readingOf(text: string, published: number | undefined, origin: number): Reading {
  const when = published === undefined ? {} : { published };
  const analysis = analyse({ text, paragraphs: [{ start: 0, end: text.length }], ...when });
  return { text, origin, analysis, ...when };
}
