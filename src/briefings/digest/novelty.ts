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
 * and the figures differ, and `unchanged` else; the last printing counts. `printed` is in the order of printing.
 */
export function noveltyOf(
  facts: readonly Fact[],
  sources: readonly Source[],
  printed: readonly PrintedLine[],
): readonly Novelty[] {
  const before = printed.filter(({ kind }) => kind === 'fact');
  const words = new Set(before.flatMap(({ text, parts }) => [text, ...(parts.length === 1 ? parts : [])]));
  if (before.length === 0) return facts.map(() => ({ news: 'new' }));
  const readings = [
    ...facts.map((fact, i) => readingOf(fact.text, sources.find(({ number }) => number === fact.source)?.published, i)),
    ...before.map(({ text, published }, i) => readingOf(text, published, facts.length + i)),
  ];
  const pool = poolSentences(readings);
  return facts.map((fact, i): Novelty => {
    if (words.has(fact.text)) return { news: 'unchanged' };
    const at = pool.from[i]!;
    if (pool.sentences[at]?.reading !== i) return { news: 'new' };
    const same = agreementsWith(pool, at)
      .map(({ reading }) => reading)
      .filter((reading) => reading >= facts.length);
    const last = same.at(-1);
    if (last === undefined) return { news: 'new' };
    const [now, then] = conflictOf(pool, at, [last], (reading) => reading);
    if (!now || !then) return { news: 'unchanged' };
    return { news: 'updated', change: { from: then.text, to: now.text } };
  });
}

function readingOf(text: string, published: number | undefined, origin: number): Reading {
  const when = published === undefined ? {} : { published };
  const analysis = analyse({ text, paragraphs: [{ start: 0, end: text.length }], ...when });
  return { text, origin, analysis, ...when };
}
