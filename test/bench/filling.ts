import type { Draft, Instant } from '../../src/briefings/article.ts';
import { type Intake, takeIn } from '../../src/briefings/intake.ts';
import type { Archive } from '../../src/store/archive.ts';

/** How many different texts a large archive is filled with, over and over. */
export const DISTINCT = 2_000;
export const BATCH = 50;

/** Stores `size` articles made of these; tells how long each batch took, in milliseconds. */
export async function fill(
  archive: Archive,
  intakes: readonly Intake[],
  size: number,
  now: Instant,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (let from = 0; from < size; from += BATCH) {
    const entries = Array.from({ length: Math.min(BATCH, size - from) }, (_, i) => variant(intakes, from + i));
    const at = performance.now();
    await archive.put(entries, now);
    times.push(performance.now() - at);
  }
  return times;
}

/** The same text as another article: other address, title and date. */
export function variant(intakes: readonly Intake[], i: number): Intake {
  const { article, analysis } = intakes[i % intakes.length]!;
  const round = Math.floor(i / intakes.length);
  const published = article.published! - round * 3_600_000;
  return {
    article: { ...article, url: `${article.url}/${round}`, title: `${article.title} ${round}`, published },
    analysis,
  };
}

export function analysed(drafts: Iterable<Draft>): readonly Intake[] {
  return [...drafts].map((draft) => takeIn(draft));
}
